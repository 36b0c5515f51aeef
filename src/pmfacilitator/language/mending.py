"""What stands for one sign is read as that sign: Windows line ends, HTML entities, letters with combining marks."""

import re
from bisect import bisect_right
from typing import NamedTuple

_MEND = re.compile(r"\r\n?|&(?P<entity>#?\w{2,8});|[^\W\d_][\u0300-\u036f]+")
_ENTITIES = {
    "amp": "&",
    "apos": "'",
    "bdquo": "„",
    "hellip": "…",
    "laquo": "«",
    "ldquo": "“",
    "lsquo": "‘",
    "mdash": "—",
    "nbsp": " ",
    "ndash": "–",
    "quot": '"',
    "raquo": "»",
    "rdquo": "”",
    "rsquo": "’",
}
"""What stands in running text; "&lt;" and "&gt;" stay, so that no tag and no block quote comes of them."""
_SIGNS = frozenset(_ENTITIES.values())


class Mended(NamedTuple):
    """A text to read, and where in it signs were taken out that the text as it was typed has."""

    text: str
    removed: list[int]

    def typed(self, start: int, end: int) -> tuple[int, int]:
        """Give the place that a place in the mended text has in the text as it was typed."""
        return start + bisect_right(self.removed, start), end + bisect_right(self.removed, end)


def composed(name: str) -> str:
    """Give a letter and the mark that was typed on it as one letter: "Zoë"."""
    if name.isascii():
        return name
    from unicodedata import normalize  # few texts need it

    return normalize("NFC", name)


def mended(text: str) -> Mended:
    """Mend a text, and keep in mind what was taken out."""
    if "\r" not in text and "&" not in text and (text.isascii() or composed(text) == text):
        return Mended(text, [])
    parts: list[str] = []
    removed: list[int] = []
    done = 0
    for match in _MEND.finditer(text):
        sign = _sign(match)
        parts += text[done : match.start()], sign
        done = match.end()
        # The n-th sign that is taken out stood n places further right than in what is left.
        removed += [match.start() + len(sign) - len(removed)] * (len(match.group()) - len(sign))
    return Mended("".join((*parts, text[done:])), removed)


def _sign(match: re.Match[str]) -> str:
    whole = match.group()
    if whole[0] == "\r":
        return "\n"
    entity = match["entity"]
    if entity is None:
        return composed(whole)
    if entity[0] != "#":
        return _ENTITIES.get(entity, whole)
    digits = entity[1:]
    try:
        sign = chr(int(digits[1:], 16) if digits[0] in "xX" else int(digits))
    except (ValueError, OverflowError):
        return whole
    return " " if sign == "\u00a0" else sign if sign in _SIGNS else whole
