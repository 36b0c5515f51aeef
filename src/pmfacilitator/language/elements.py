"""HTML in a text: tags say nothing, those of blocks end a sentence, and some enclose what is not its writer's prose."""

import re
from bisect import bisect_left
from typing import NamedTuple

from pmfacilitator.language.words import listed

_NAME = re.compile(r"</?([A-Za-z][A-Za-z0-9]*)(?=[\s/>])")
_IN_TEXT = listed(
    "a abbr b big br cite del dfn em font i img ins label mark s small span strike strong sub sup time u var wbr"
)
_BLOCKS = listed(
    """
    article aside body caption center dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 head header hr
    html li main nav ol p section summary table tbody td tfoot th thead title tr ul
    """
)
_QUOTED_IN_TEXT = listed("code kbd q samp tt")
_QUOTED_BLOCKS = listed("blockquote pre script style textarea")
_QUOTED = _QUOTED_IN_TEXT | _QUOTED_BLOCKS


class Quoting(NamedTuple):
    """A tag of an element that holds code or a quotation."""

    start: int
    end: int
    name: str
    closes: bool


def quoting(tag: str, start: int) -> Quoting | None:
    """Tell whether a tag, at that place in a text, is one of an element that holds code or a quotation."""
    name = _name(tag)
    return Quoting(start, start + len(tag), name, tag[1] == "/") if name in _QUOTED else None


def without_tag(tag: str) -> str | None:
    """What to read in place of a tag, in its length; None where it is no HTML but a name in angle brackets."""
    name = _name(tag)
    if name in _BLOCKS:
        return " |".ljust(len(tag))
    known = name in _IN_TEXT or name in _QUOTED or tag[1] == "/" or tag.endswith("/>")
    return " " * len(tag) if known else None


def _name(tag: str) -> str:
    found = _NAME.match(tag)
    return found[1].lower() if found else ""


def without_quoted(prose: str, tags: list[Quoting], mask: str) -> str:
    """Hide what stands in elements that hold code or a quotation; line ends stay where they are."""
    closing: dict[str, list[int]] = {}
    opening: dict[str, list[int]] = {}
    for tag in tags:
        (closing if tag.closes else opening).setdefault(tag.name, []).append(tag.end)
    parts: list[str] = []
    done = 0
    for tag in tags:
        ends = closing.get(tag.name, [])
        place = bisect_left(ends, tag.end)
        if tag.closes or tag.start < done or place == len(ends):
            continue
        end = ends[place]
        inside = tag.name in _QUOTED_IN_TEXT
        if inside and (_opens_between(opening[tag.name], tag.end, end) or "\n\n" in prose[tag.end : end]):
            continue  # a tag that was only spoken of
        sign = mask if inside else " "
        parts += prose[done : tag.start], *("\n" if one == "\n" else sign for one in prose[tag.start : end])
        done = end
    return "".join((*parts, prose[done:]))


def _opens_between(ends: list[int], start: int, end: int) -> bool:
    place = bisect_left(ends, start + 1)
    return place < len(ends) and ends[place] < end
