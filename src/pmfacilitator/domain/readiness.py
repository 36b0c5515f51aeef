"""What a write-up still lacks, for the facilitator's eyes: the write-up itself just leaves out what is missing."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import pairwise

from pmfacilitator.domain import whys
from pmfacilitator.domain.kinds import (
    ActionStatus,
    ActionType,
    Disposition,
    EventKind,
    NoteKind,
    Priority,
    SectionKind,
    WhyState,
)
from pmfacilitator.domain.records import ActionItem
from pmfacilitator.domain.session import Session
from pmfacilitator.domain.text import one_line

MOST_ACTIONS = 5
_QUOTED = 60

_VAGUE = re.compile(
    r"^(?:better\s+)?(?:improve|investigate|ensure|make sure|monitor|look into|look at|review|consider|enhance"
    r"|optimi[sz]e|think about|explore|try to|be (?:more )?careful|pay (?:more )?attention|take (?:more )?care)\b",
    re.IGNORECASE,
)
_SYMPTOM = re.compile(
    r"\b(?:crash(?:ed|es|ing)?|panic(?:k?ed)?|segfault(?:ed)?|oom|out of memory|exceptions?|errors?|bug(?:gy|s)?|typo"
    r"|fail(?:ed|s|ures?)|timed? ?outs?|went down|was down|hung|froze"
    r"|(?:was|were|is|are|had) (?:the |a |an )?(?:wrong|incorrect|invalid|false|bad|misconfigured)"
    r"|wrong|incorrect|misconfigur(?:ed|ation))\b",
    re.IGNORECASE,
)
_GAP = re.compile(r"\b(?:no|not|nothing|nobody|never|none|without|missing|lacks?|only|n't)\b|n['’]t\b", re.IGNORECASE)


@dataclass(frozen=True)
class Lack:
    """Something missing: what, the question that mends it, and where that is done.

    Without a section it is a field of the details form; `row_id` names the entry that is meant.
    """

    what: str
    ask: str
    section: SectionKind | None = None
    field: str = ""
    row_id: str | None = None


Rule = Callable[[Session], Iterable[Lack]]


def lacks(session: Session) -> tuple[Lack, ...]:
    """Everything the write-up still lacks, in the order of the write-up."""
    return tuple(lack for rule in RULES for lack in rule(session))


def untold(session: Session) -> Iterable[Lack]:
    """Summary and impact come first in every write-up (PagerDuty postmortem guide)."""
    root = session.post_mortem
    if not root.summary.strip():
        yield Lack("There is no summary.", "What happened, when, and how was it felt?", field="summary")
    if not root.impact.strip():
        yield Lack("The impact is not described.", "Who felt it, for how long, and how much?", field="impact")


def undated(session: Session) -> Iterable[Lack]:
    """Start, detection and end make the times to detect and to resolve; each is later than the one before."""
    root = session.post_mortem
    if root.impact_started_at is None:
        yield Lack("Nobody has said when the impact started.", "When was it first felt?", field="impact_started_at")
    if root.detected_at is None:
        yield Lack("The time of detection is missing.", "What told us, and when?", field="detected_at")
    if root.resolved_at is None:
        yield Lack("The time of resolution is missing.", "What told us that it was over?", field="resolved_at")
    steps = [
        ("the start of the impact", root.impact_started_at, "impact_started_at"),
        ("the detection", root.detected_at, "detected_at"),
        ("the acknowledgement", root.acknowledged_at, "acknowledged_at"),
        ("the resolution", root.resolved_at, "resolved_at"),
    ]
    known = [(name, at, field) for name, at, field in steps if at]
    for (earlier, first, _), (later, second, field) in pairwise(known):
        if second < first:
            yield Lack(f"{_sentence(later)} is before {earlier}.", "Which of the two times is right?", field=field)


def gaps_in_timeline(session: Session) -> Iterable[Lack]:
    """A timeline tells at least how the incident was noticed and how it ended (PagerDuty postmortem guide)."""
    at = SectionKind.TIMELINE
    if not session.events:
        yield Lack("The timeline is empty.", "What happened first?", at)
        return
    told = {event.kind for event in session.events}
    if EventKind.DETECTION not in told:
        yield Lack("The timeline has no detection.", "Which entry is the one in which it was noticed?", at)
    if EventKind.RESOLUTION not in told:
        yield Lack("The timeline has no resolution.", "Which entry ended it?", at)


def unexplained(session: Session) -> Iterable[Lack]:
    """Asking goes on until a gap in a process or system appears; a crash or a wrong value is not the end."""
    at = SectionKind.ROOT_CAUSES
    if not session.whys:
        yield Lack("Nobody has asked why yet.", "What made this possible?", at)
        return
    if not any(why.root_cause for why in session.whys):
        yield Lack("No root cause is marked.", "Which whys would change the next incident of this kind?", at)
    for why in whys.leaves(session.whys):
        if why.state is not WhyState.ACCEPTED and names_a_symptom(why.text):
            yield Lack(f"{_quoted(why.text)} is where the whys end.", "What made that possible?", at, row_id=why.id)


def unfinished_actions(session: Session) -> Iterable[Lack]:
    """An action has one owner, a date and success criteria; a vague verb alone is none (PagerDuty postmortem guide)."""
    at = SectionKind.ACTION_ITEMS
    for action in agreed(session):
        named = _quoted(action.task)
        if not action.owner.strip():
            yield Lack(f"{named} has no owner.", "Who will see to it, or find who does?", at, "owner", action.id)
        if action.due is None:
            yield Lack(f"{named} has no date.", "Until when?", at, "due", action.id)
        if not action.success_criteria.strip():
            ask = "How will one know that it is done?"
            yield Lack(f"{named} has no success criteria.", ask, at, "success_criteria", action.id)
        if is_vague(action):
            ask = "Which number, which place, until when?"
            yield Lack(f"{named} can mean anything.", ask, at, "task", action.id)


def unbalanced_actions(session: Session) -> Iterable[Lack]:
    """Three to five actions get done; where users were hit one of them prevents or detects (Google SRE workbook).

    No action at all is a valid outcome of a meeting (Etsy debriefing guide) unless users were hit.
    """
    at = SectionKind.ACTION_ITEMS
    actions = agreed(session)
    if len(actions) > MOST_ACTIONS:
        yield Lack(f"There are {len(actions)} actions.", f"Which {MOST_ACTIONS} of them matter most?", at)
    kept_away = (ActionType.PREVENT, ActionType.DETECT)
    if _users_were_hit(session) and not any(a.priority is Priority.MUST and a.type in kept_away for a in actions):
        ask = "What must be done so that it cannot come back, or is noticed at once?"
        yield Lack("No action that must be done prevents or detects this.", ask, at)


def left_open(session: Session) -> Iterable[Lack]:
    """The wrap-up empties the parking lot, asks what was learned and sets the follow-up (Etsy debriefing guide)."""
    at = SectionKind.WRAP_UP
    parked = [
        note for note in session.notes if note.kind is NoteKind.PARKING_LOT and note.disposition is Disposition.OPEN
    ]
    for note in parked:
        ask = "Answer it, make it an action item, or let it go?"
        yield Lack(f"{_quoted(note.text)} is still in the parking lot.", ask, at, row_id=note.id)
    if not any(note.kind is NoteKind.LEARNING for note in session.notes):
        yield Lack("Nothing is written down as learned.", "What do we know now that will change our work?", at)
    if session.post_mortem.follow_up_on is None:
        yield Lack("There is no follow-up date.", "When do we look at the actions again?", at, "follow_up_on")


RULES: tuple[Rule, ...] = (
    untold,
    undated,
    gaps_in_timeline,
    unexplained,
    unfinished_actions,
    unbalanced_actions,
    left_open,
)


def agreed(session: Session) -> tuple[ActionItem, ...]:
    """The action items that were not decided against."""
    return tuple(action for action in session.actions if action.status is not ActionStatus.NOT_DOING)


def is_vague(action: ActionItem) -> bool:
    """Whether a task is a vague verb ("improve monitoring") without a number or success criteria to hold on to."""
    task = one_line(action.task)
    measured = any(character.isdigit() for character in task) or bool(action.success_criteria.strip())
    return bool(_VAGUE.match(task)) and not measured


def names_a_symptom(text: str) -> bool:
    """Whether a why names a crash, an error or a wrong value, and no gap ("no test", "nothing tells us") behind it."""
    return bool(_SYMPTOM.search(text)) and not _GAP.search(text)


def _users_were_hit(session: Session) -> bool:
    root = session.post_mortem
    return bool(root.impact.strip()) or root.impact_started_at is not None


def _quoted(text: str) -> str:
    line = one_line(text)
    return f"“{line}”" if len(line) <= _QUOTED else f"“{line[: _QUOTED - 1].rstrip()}…”"


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
