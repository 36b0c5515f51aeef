"""Who was there, how the meeting went, and where more is to be seen."""

from datetime import datetime, timedelta

from pmfacilitator.domain.agenda import allotted, elapsed
from pmfacilitator.domain.clock import Moment
from pmfacilitator.domain.durations import in_words
from pmfacilitator.domain.kinds import Role, SectionState
from pmfacilitator.domain.records import AgendaItem
from pmfacilitator.domain.session import Session
from pmfacilitator.report.blocks import NOTHING, bullets, section, table
from pmfacilitator.report.escape import Md, inline, link
from pmfacilitator.report.parts.timeline import reference


def participants(session: Session) -> Md:
    """The people by role; who was present and how often each spoke, once roll was called and voices were counted."""
    roles = list(Role)
    people = sorted(session.participants, key=lambda person: roles.index(person.role))
    called = any(person.present for person in people)
    counted = any(person.times_spoken for person in people)
    rows = [
        [
            inline(person.name),
            Md(person.role.label),
            Md(("yes" if person.present else "no") if called else ""),
            Md(str(person.times_spoken) if counted else ""),
        ]
        for person in people
    ]
    return section("Participants", table(["Name", "Role", "Present", "Times spoken"], rows))


def record(session: Session, now: Moment) -> Md:
    """The meeting: when, planned and actual time per section, how many were heard, and what follows."""
    held = any(item.state is not SectionState.PENDING or item.accumulated_s for item in session.agenda)
    facts = bullets([Md(fact)] for fact in _facts(session))
    return section("Meeting", facts, _ledger(session, now) if held else NOTHING)


def links(session: Session) -> Md:
    """Logs, graphs, commits, tickets, reports and recordings."""
    items = []
    for entry in session.links:
        about = reference(session, entry.event_id)
        remark = f" ({about})" if about else ""
        items.append([Md(f"{entry.kind.label}: {link(entry.url, entry.label)}{remark}")])
    return section("Links", bullets(items))


def _facts(session: Session) -> list[str]:
    root = session.post_mortem
    began = root.meeting_started_at
    facts = []
    if root.meeting_at and not began:
        facts.append(f"planned for {_when(session, root.meeting_at)}, {root.booked_minutes} min booked")
    if began:
        ended = f" to {_when(session, root.meeting_ended_at)}" if root.meeting_ended_at else ""
        facts.append(f"held {_when(session, began)}{ended}, {root.booked_minutes} min booked")
    if root.agenda_sent_at:
        facts.append(f"agenda sent {_when(session, root.agenda_sent_at)}")
    present = [person for person in session.participants if person.present]
    heard = [person for person in present if person.times_spoken]
    if heard:
        facts.append(f"{len(heard)} of {len(present)} people present were heard")
    if root.follow_up_on:
        facts.append(f"follow-up on {root.follow_up_on.isoformat()}")
    return facts


def _ledger(session: Session, now: Moment) -> Md:
    rows = [_section_row(item, now) for item in session.agenda]
    total = sum((elapsed(item, now) for item in session.agenda), timedelta())
    booked = sum(item.planned_s for item in session.agenda)
    rows.append([Md("**total**"), Md(_minutes(timedelta(seconds=booked))), Md(""), Md(_minutes(total))])
    return table(["Section", "Planned", "Extended by", "Actual"], rows)


def _section_row(item: AgendaItem, now: Moment) -> list[Md]:
    """A section's times; one that is still going on says so, since its actual time will grow."""
    took = elapsed(item, now)
    planned = timedelta(seconds=item.planned_s)
    actual = _minutes(took) if took or item.state is not SectionState.PENDING else "not held"
    going_on = ", going on" if item.state in (SectionState.RUNNING, SectionState.PAUSED) else ""
    extended = allotted(item) - planned
    return [
        inline(item.title),
        Md(_minutes(planned)),
        Md(_minutes(extended) if extended else ""),
        Md(f"{actual}{going_on}"),
    ]


def _minutes(duration: timedelta) -> str:
    """To the minute, since nobody plans by the second; what is shorter than a minute is said in seconds."""
    minute = timedelta(minutes=1)
    return in_words(round(duration / minute) * minute if duration >= minute else duration)


def _when(session: Session, at: datetime) -> str:
    here = at.astimezone(session.zone)
    return inline(f"{here:%Y-%m-%d %H:%M %Z}")
