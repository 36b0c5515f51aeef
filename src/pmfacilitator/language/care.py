"""More care where it matters most: a why that stops at a person, an action that fixes one.

A person is never a root cause (Etsy's debriefing guide), and an action that asks somebody to be different leaves
the trap open for the next one (Google's SRE books).
"""

from collections.abc import Iterable
from dataclasses import dataclass

from pmfacilitator.language.flag import PERSON_TARGETED_ACTION, WHO_QUESTION, WHY_YOU, Preferences
from pmfacilitator.language.linter import lint

WHAT_MADE_THIS_POSSIBLE = "What made this possible, and reasonable at that time?"
TOWARDS_THE_SYSTEM = "Improve the documentation, or add a guard rail that helps anyone in this position: …"


@dataclass(frozen=True, slots=True)
class Care:
    """A remark about a whole why or action: the reason in plain words, and what could stand there instead."""

    reason: str
    suggestion: str


def care_for_why(
    text: str,
    people: Iterable[str] = (),
    systems: Iterable[str] = (),
    preferences: Preferences | None = None,
) -> Care | None:
    """Turn a why that asks a person, names one or blames one; None when it is about the system."""
    from pmfacilitator.language.cast import Cast, names_somebody

    people, systems = tuple(people), tuple(systems)
    flags = lint(text, people, systems, preferences=preferences)
    if flags:
        asks = flags[0].category in {WHO_QUESTION, WHY_YOU}
        return Care(flags[0].reason, flags[0].reframing if asks else WHAT_MADE_THIS_POSSIBLE)
    if names_somebody(text, Cast.of(people, systems)):
        return Care("A person is never a root cause; the question goes on below.", WHAT_MADE_THIS_POSSIBLE)
    return None


def care_for_action(
    text: str,
    people: Iterable[str] = (),
    systems: Iterable[str] = (),
    preferences: Preferences | None = None,
) -> Care | None:
    """Turn an action that fixes a person towards the system; None when it is about the system.

    Who owns the action is no part of the text.
    """
    flags = lint(text, tuple(people), tuple(systems), preferences=preferences)
    for flag in flags:
        if flag.category == PERSON_TARGETED_ACTION:
            return Care(flag.reason, flag.reframing)
    return Care(flags[0].reason, TOWARDS_THE_SYSTEM) if flags else None
