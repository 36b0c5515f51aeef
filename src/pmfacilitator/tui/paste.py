"""Pasted text stays text, also when it is coloured.

In Textual 8.2.8 an escape character inside a bracketed paste ends the paste, and the rest arrives as key presses, which
would run commands. The parser below takes the control characters out before Textual's own sees them.
"""

import sys
from collections.abc import Iterable

from textual import _xterm_parser as xterm
from textual.driver import Driver
from textual.message import Message

from pmfacilitator.domain.text import as_typed

_START, _END = "\x1b[200~", "\x1b[201~"


class SafePasteParser(xterm.XTermParser):
    """Textual's parser of terminal input, with what stands between the marks of a paste cleaned first."""

    _pasted: str | None = None
    """What has come of a paste whose end has not; None outside a paste."""
    _begun = ""
    """The beginning of a start mark whose rest has not come."""

    def feed(self, data: str) -> Iterable[Message]:
        """Take what the terminal sent, in pieces of any size; nothing means that there will be no more."""
        if not data:
            yield from super().feed(data)
            return
        data, self._begun = self._begun + data, ""
        ready: list[str] = []
        while data:
            if self._pasted is None:
                before, start, data = data.partition(_START)
                if start:
                    self._pasted = ""
                else:
                    before, self._begun = _without_beginning(before)
                ready.append(before)
                continue
            self._pasted += data
            text, end, data = self._pasted.partition(_END)
            if not end:
                break
            ready += [_START, as_typed(text), _END]
            self._pasted = None
        if passed := "".join(ready):
            yield from super().feed(passed)


def _without_beginning(text: str) -> tuple[str, str]:
    """The text, and the unfinished start mark at its end; a lone escape is a key and stays."""
    for length in range(len(_START) - 1, 2, -1):
        if text.endswith(_START[:length]):
            return text[:-length], text[-length:]
    return text, ""


def install_safe_paste(driver: type[Driver]) -> None:
    """Put the parser in the place of Textual's in the module of a driver that reads a terminal."""
    names = vars(sys.modules[driver.__module__])
    if "XTermParser" in names:
        names["XTermParser"] = SafePasteParser
