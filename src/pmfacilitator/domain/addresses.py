"""Web addresses in what people type: where one begins, and where the sentence around it goes on."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_ADDRESS = re.compile(r"https?://[^\s<>\"“”`]+", re.IGNORECASE)
_SENTENCES_OWN = frozenset(".,;:!?'*_|\\^([{")
"""What stands behind an address belongs to the sentence, or marks the address as something."""
_CLOSING = {")": "(", "]": "[", "}": "{"}


@dataclass(frozen=True, slots=True)
class WebAddress:
    """An address and where it stands in the text."""

    url: str
    start: int

    @property
    def end(self) -> int:
        """The place behind its last character."""
        return self.start + len(self.url)


def web_addresses(text: str) -> Iterator[WebAddress]:
    """The web addresses in a text, in their order, without the punctuation behind them.

    A closing bracket belongs to an address that has its opening one: `https://en.wikipedia.org/wiki/Port_(computing)`.
    """
    for match in _ADDRESS.finditer(text):
        if url := _without_punctuation(match[0]):
            yield WebAddress(url, match.start())


def _without_punctuation(written: str) -> str:
    """The address without what the sentence put behind it; empty when nothing is left behind its `//`."""
    counts = {bracket: written.count(bracket) for pair in _CLOSING.items() for bracket in pair}
    end = len(written)
    while end and (last := written[end - 1]):
        opening = _CLOSING.get(last)
        if last not in _SENTENCES_OWN and (opening is None or counts[opening] >= counts[last]):
            break
        if last in counts:
            counts[last] -= 1
        end -= 1
    return written[:end] if end > written.index("//") + 2 else ""
