"""From a text as it was typed to its flags: what was typed badly is mended first, and places are counted back."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from functools import cache, lru_cache

from pmfacilitator.language.cast import Cast
from pmfacilitator.language.contractions import marked
from pmfacilitator.language.detect import Finding, findings
from pmfacilitator.language.flag import Flag, Preferences

_cast = lru_cache(maxsize=16)(Cast.of)
"""The people in a room stay the same from one text to the next."""


def flags(text: str, people: tuple[str, ...], systems: tuple[str, ...], preferences: Preferences) -> tuple[Flag, ...]:
    """Give the flags of a text, in its order, without overlaps."""
    cast = _cast(people, systems)
    body = text.rstrip()
    removed: list[int] = []
    if "\r" in body:
        # The n-th line feed that is taken out stood n places further right than in what is left.
        removed = [match.start() + 1 - number for number, match in enumerate(re.finditer("\r\n", body))]
        body = re.sub(r"\r\n?", "\n", body)
    body, added = marked(body, cast.people, cast.systems)
    return tuple([_flag(finding, cast, body, added, removed) for finding in findings(body, cast, preferences)])


@cache
def _advisers() -> tuple[Callable[[Finding, Cast, str], str], Callable[[str, str], str]]:
    from pmfacilitator.language.questions import question_for
    from pmfacilitator.language.reframe import reframing_for

    return reframing_for, question_for


def _flag(finding: Finding, cast: Cast, body: str, added: list[int], removed: list[int]) -> Flag:
    reframing_for, question_for = _advisers()
    start, end = (place - bisect_left(added, place) for place in finding.place)
    return Flag(
        start=start + bisect_right(removed, start),
        end=end + bisect_right(removed, end - 1),
        category=finding.category,
        reason=finding.rule.reason,
        reframing=reframing_for(finding, cast, body),
        question=question_for(finding.rule.name, finding.category),
    )
