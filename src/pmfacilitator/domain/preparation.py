"""What to look at before the meeting: advice while the details are typed, and the checklist. Nothing here blocks."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta

from pmfacilitator.domain.agenda import planned
from pmfacilitator.domain.durations import in_words
from pmfacilitator.domain.kinds import EventKind, Role
from pmfacilitator.domain.people import same_person
from pmfacilitator.domain.session import Session

SOONEST, LATEST = timedelta(hours=24), timedelta(hours=72)
SHORTEST, LONGEST = timedelta(minutes=60), timedelta(minutes=90)
_INVOLVED = (Role.INCIDENT_LEAD, Role.RESPONDER)


@dataclass(frozen=True)
class Advice:
    """What may be worth another thought, the reason, and the field it is about (`people` for the participants)."""

    what: str
    reason: str
    field: str


@dataclass(frozen=True)
class Step:
    """A step of the preparation; `how` says what to do while it is not done."""

    what: str
    done: bool
    how: str


Rule = Callable[[Session], Iterable[Advice]]


def advice(session: Session) -> tuple[Advice, ...]:
    """Everything worth another thought."""
    return tuple(one for rule in RULES for one in rule(session))


def facilitator_is_involved(session: Session) -> Iterable[Advice]:
    """The facilitator is neither the incident lead nor anybody who took a critical decision (PagerDuty guide)."""
    for person in _named(session, Role.FACILITATOR):
        roles = [role.label for role in _INVOLVED if any(same_person(person, name) for name in _named(session, role))]
        if any(same_person(person, name) for name in _deciders(session)):
            roles.append("taker of a decision in the timeline")
        if roles:
            reason = "Somebody who was not part of it can ask without having a stake in the answer."
            yield Advice(f"{person} facilitates and is {' and '.join(roles)}.", reason, "people")


def facilitator_takes_notes(session: Session) -> Iterable[Advice]:
    """The note-taker is somebody else than the facilitator (Etsy debriefing guide)."""
    for person in _named(session, Role.FACILITATOR):
        if any(same_person(person, name) for name in _named(session, Role.NOTE_TAKER)):
            reason = "Whoever writes cannot watch the room."
            yield Advice(f"{person} facilitates and takes notes.", reason, "people")


def too_soon_or_late(session: Session) -> Iterable[Advice]:
    """A meeting 24 to 72 hours after resolution finds people rested who still remember (PagerDuty: three days)."""
    root = session.post_mortem
    if root.meeting_at is None or root.resolved_at is None:
        return
    after = root.meeting_at - root.resolved_at
    if after < timedelta():
        yield Advice("The meeting is before the resolution.", "One of the two times may be wrong.", "meeting_at")
    elif after < SOONEST:
        what = f"The meeting is {in_words(after)} after the resolution, sooner than 24 hours."
        yield Advice(what, "People may still be tired.", "meeting_at")
    elif after > LATEST:
        what = f"The meeting is {in_words(after)} after the resolution, later than 72 hours."
        yield Advice(what, "Details fade; put what is known into the timeline now.", "meeting_at")


def too_short_or_long(session: Session) -> Iterable[Advice]:
    """60 to 90 minutes are enough to learn and short enough to stay awake; the booked time counts without an agenda."""
    length = planned(session.agenda) if session.agenda else timedelta(minutes=session.post_mortem.booked_minutes)
    if length < SHORTEST:
        what = f"The agenda takes {in_words(length)}, less than 60 minutes."
        yield Advice(what, "Root causes and actions tend to be what is cut.", "template")
    elif length > LONGEST:
        what = f"The agenda takes {in_words(length)}, more than 90 minutes."
        yield Advice(what, "Two meetings may do more: one to learn, one to decide.", "template")


RULES: tuple[Rule, ...] = (facilitator_is_involved, facilitator_takes_notes, too_soon_or_late, too_short_or_long)


def checklist(session: Session) -> tuple[Step, ...]:
    """The preparation: timeline, context, agenda sent a day before, a facilitator who was not involved (PagerDuty)."""
    facilitators = _named(session, Role.FACILITATOR)
    uninvolved = bool(facilitators) and not list(facilitator_is_involved(session))
    return (
        Step("timeline", bool(session.events), "Put in what is known, facts only, each with its source."),
        Step("context", bool(session.links), "Add links to logs, graphs, commits and tickets."),
        Step("agenda sent", session.post_mortem.agenda_sent_at is not None, "Send it round a day before."),
        Step("facilitator not involved", uninvolved, "Ask somebody who had no part in the incident."),
    )


def _named(session: Session, role: Role) -> list[str]:
    return list(dict.fromkeys(person.name for person in session.participants if person.role is role))


def _deciders(session: Session) -> list[str]:
    return [event.actor for event in session.events if event.kind is EventKind.DECISION]
