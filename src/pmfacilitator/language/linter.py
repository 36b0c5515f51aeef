"""The linter: a text in, flags out.

The rules and what they need are loaded with the first text, the rewordings with the first flag, so that a program
that only might lint something pays next to nothing for importing this.
"""

from collections.abc import Iterable

from pmfacilitator.language.flag import Flag, Preferences

TYPE_CHECKING = False  # importing typing would cost more than all the rest of this module
if TYPE_CHECKING:
    from pmfacilitator.language.cast import Cast
    from pmfacilitator.language.detect import Finding


def lint(
    text: str,
    people: Iterable[str] = (),
    systems: Iterable[str] = (),
    strict: bool = False,
    preferences: Preferences | None = None,
) -> tuple[Flag, ...]:
    """Point out blame-oriented phrasing, in the order of the text, without overlaps.

    `people` are the participants' names or handles (in any case), `systems` names that are never a person.
    `strict` adds the weak cues. Never raises, whatever the text; places count code points of the text as given.
    """
    from pmfacilitator.language.cast import Cast
    from pmfacilitator.language.contractions import marked
    from pmfacilitator.language.detect import findings

    wanted = preferences or Preferences()
    if strict and not wanted.strict:
        wanted = Preferences(wanted.flag, wanted.allow, wanted.off, strict=True)
    cast = Cast.of(people, systems)
    body = text.rstrip()
    removed: list[int] = []
    if "\r" in body:
        import re

        # The n-th line feed that is taken out stood n places further right than in what is left.
        removed = [match.start() + 1 - number for number, match in enumerate(re.finditer("\r\n", body))]
        body = re.sub(r"\r\n?", "\n", body)
    body, added = marked(body, cast.people | cast.systems)
    return tuple(_flag(finding, cast, added, removed) for finding in findings(body, cast, wanted))


def _flag(finding: "Finding", cast: "Cast", added: list[int], removed: list[int]) -> Flag:
    from bisect import bisect_left, bisect_right

    from pmfacilitator.language.questions import question_for
    from pmfacilitator.language.reframe import reframing_for

    start, end = (place - bisect_left(added, place) for place in finding.place)
    return Flag(
        start=start + bisect_right(removed, start),
        end=end + bisect_right(removed, end - 1),
        category=finding.category,
        reason=finding.rule.reason,
        reframing=reframing_for(finding, cast),
        question=question_for(finding.rule.name, finding.category),
    )
