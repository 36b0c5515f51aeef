"""Cleaning of text that comes from people and files.

Text from outside may carry terminal sequences (colour, window titles, OSC 52 clipboard writes), bidirectional
overrides and invisible characters. Everything that enters a record passes through here once.
"""

import re
import unicodedata

_SEQUENCE = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]"  # CSI: colours, cursor movement
    r"|\x9b[0-?]*[ -/]*[@-~]"  # the same, as one 8-bit character
    # The next two stop at the beginning of another one: text full of unfinished ones must not be read over and over.
    r"|(?:\x1b\]|\x9d)[^\x07\x1b\x90\x98\x9c-\x9f]*(?:\x07|\x1b\\|\x9c)"  # OSC: titles, clipboard, links
    r"|(?:\x1b[PX^_]|[\x90\x98\x9e\x9f])[^\x1b\x90\x98\x9c-\x9f]*(?:\x1b\\|\x9c)"  # DCS, SOS, PM, APC
    r"|\x1b[ -/]*[0-~]"  # two-character escapes
)
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"
    "\u00ad\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e007f\ud800-\udfff]"
)
_SUSPICIOUS = re.compile(f"{_INVISIBLE.pattern}|[^\x00-\x7f]")
_LINE_END = re.compile(r"\r\n?")
_BLANKS = re.compile(r"\s+")


def clean(text: str) -> str:
    """Remove what could act on a terminal or hide, keep the words, lines and tabs; NFC.

    A line that was overwritten by carriage returns (a progress bar) keeps its last state.
    """
    if not _SUSPICIOUS.search(text):
        return text
    text = _SEQUENCE.sub("", text).replace("\r\n", "\n")
    if "\r" in text:
        text = "\n".join(line.rstrip("\r").rpartition("\r")[2] for line in text.split("\n"))
    return unicodedata.normalize("NFC", _INVISIBLE.sub("", text))


def as_typed(text: str) -> str:
    """The cleaned text of somebody who writes lines: each kind of line end is one, and overwrites nothing.

    What a terminal printed, as logs keep it, goes through `clean` first.
    """
    return clean(_LINE_END.sub("\n", text) if "\r" in text else text)


def spelt_out(json: str) -> str:
    r"""JSON whose strings may hold what `clean` would remove: as `\u001b` it means the same, and does nothing."""
    return _INVISIBLE.sub(_spelt, json)


def _spelt(sign: re.Match[str]) -> str:
    units = sign[0].encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[n : n + 4]}" for n in range(0, len(units), 4))


def one_line(text: str) -> str:
    """The cleaned text on one line, runs of white space folded."""
    return _BLANKS.sub(" ", as_typed(text)).strip()
