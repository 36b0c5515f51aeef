"""From a text as it was typed to its flags: what was typed badly is mended first, and places are counted back."""

from bisect import bisect_left
from collections.abc import Callable
from functools import cache, lru_cache

from pmfacilitator.language.cast import Cast
from pmfacilitator.language.contractions import marked
from pmfacilitator.language.detect import Finding, findings
from pmfacilitator.language.flag import Flag, Preferences
from pmfacilitator.language.mending import Mended, mended

_cast = lru_cache(maxsize=16)(Cast.of)
"""The people in a room stay the same from one text to the next."""


def flags(text: str, people: tuple[str, ...], systems: tuple[str, ...], preferences: Preferences) -> tuple[Flag, ...]:
    """Give the flags of a text, in its order, without overlaps."""
    cast = _cast(people, systems)
    read = mended(text.rstrip())
    body, added = marked(read.text, cast.people, cast.systems)
    return tuple([_flag(finding, cast, body, added, read) for finding in findings(body, cast, preferences)])


@cache
def _advisers() -> tuple[Callable[[Finding, Cast, str], str], Callable[[str, str], str]]:
    from pmfacilitator.language.questions import question_for
    from pmfacilitator.language.reframe import reframing_for

    return reframing_for, question_for


def _flag(finding: Finding, cast: Cast, body: str, added: list[int], read: Mended) -> Flag:
    reframing_for, question_for = _advisers()
    start, end = read.typed(*(place - bisect_left(added, place) for place in finding.place))
    return Flag(
        start=start,
        end=end,
        category=finding.category,
        reason=finding.rule.reason,
        reframing=reframing_for(finding, cast, body),
        question=question_for(finding.rule.name, finding.category),
    )
