"""The door of the linter: a text in, flags out.

The rules and what they need are loaded with the first text, the rewordings with the first flag, so that a program
that only might lint something pays next to nothing for importing this.
"""

from collections.abc import Iterable

from pmfacilitator.language.flag import Flag, Preferences

_USUAL = Preferences()


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
    from pmfacilitator.language.flagging import flags

    wanted = preferences or _USUAL
    if strict and not wanted.strict:
        wanted = Preferences(wanted.flag, wanted.allow, wanted.off, strict=True)
    return flags(text, tuple(people), tuple(systems), wanted)
