"""The invitation to a post-mortem meeting: what it is about, how the time is used, what to bring.

It goes out a day before, with what is known so far (PagerDuty postmortem guide).
"""

from datetime import datetime, timedelta

from pmfacilitator.domain import questions
from pmfacilitator.domain.agenda import allotted
from pmfacilitator.domain.durations import in_words, milestones
from pmfacilitator.domain.kinds import Role
from pmfacilitator.domain.session import Session
from pmfacilitator.report.blocks import NOTHING, bullets, joined, paragraph, section, table
from pmfacilitator.report.escape import Md, inline, link, prose

_PREPARE: tuple[str, ...] = (
    "Read the timeline so far, and add what you saw: facts with their times, links to graphs and logs.",
    "Think of what made sense to you at the time, and what you could not see then.",
    "Keep ideas for solutions; they have their place at the end.",
)
_OPEN_END = "The meeting is blameless: we look for what made the incident possible, not for somebody at fault."


def invitation_markdown(session: Session) -> str:
    """The text of the invitation; parts of which nothing is known are left out."""
    root = session.post_mortem
    about = " · ".join([f"**{root.severity}**", *(inline(service) for service in root.services)])
    return (
        joined(
            Md(f"# Post-mortem: {inline(root.title) or 'an incident'}"),
            Md(about),
            bullets([Md(fact)] for fact in _facts(session)),
            Md(_OPEN_END),
            section("What happened so far", paragraph(prose(root.summary)) if root.summary.strip() else NOTHING),
            section("Impact", paragraph(prose(root.impact)) if root.impact.strip() else NOTHING),
            section("Agenda", _agenda(session)),
            section("Before the meeting", bullets([Md(step)] for step in _PREPARE)),
            section("How we talk", bullets([Md(rule)] for rule in questions.GROUND_RULES)),
            section("To read", bullets([link(entry.url, entry.label)] for entry in session.links)),
        )
        + "\n"
    )


def invitation_text(session: Session) -> str:
    """The invitation in plain words, for the description in a calendar."""
    root = session.post_mortem
    lines = [_OPEN_END, ""]
    lines += [root.summary.strip(), ""] if root.summary.strip() else []
    lines += [f"{_minutes(item.planned_s)}  {item.title}" for item in session.agenda]
    lines += ["", "Before the meeting:", *(f"- {step}" for step in _PREPARE)]
    lines += ["", *(f"{entry.label or entry.kind.label}: {entry.url}" for entry in session.links)]
    return "\n".join(lines).strip()


def _facts(session: Session) -> list[str]:
    root = session.post_mortem
    facts = []
    if root.meeting_at:
        facts.append(f"When: {_when(session, root.meeting_at)}, {_minutes(root.booked_minutes * 60)}")
    else:
        facts.append(f"Length: {_minutes(root.booked_minutes * 60)}")
    for role in (Role.FACILITATOR, Role.NOTE_TAKER, Role.INCIDENT_LEAD):
        names = [inline(person.name) for person in session.participants if person.role is role]
        if names:
            facts.append(f"{role.label.capitalize()}: {', '.join(names)}")
    others = [p for p in session.participants if p.role in (Role.RESPONDER, Role.OBSERVER)]
    if others:
        facts.append(f"With: {', '.join(inline(person.name) for person in others)}")
    for stone in milestones(root):
        took = f" ({stone.span}: {in_words(stone.took)})" if stone.took is not None else ""
        facts.append(f"{stone.name.capitalize()}: {_when(session, stone.at)}{took}")
    return facts


def _agenda(session: Session) -> Md:
    """The sections with their minutes and, once the meeting has a time, with the clock."""
    begins = session.post_mortem.meeting_at
    rows, offset = [], timedelta()
    for item in session.agenda:
        clock = f"{(begins + offset).astimezone(session.zone):%H:%M}" if begins else ""
        rows.append([Md(clock), inline(item.title), Md(_minutes(item.planned_s))])
        offset += allotted(item)
    return table(["At", "Section", "Planned"], rows)


def _minutes(seconds: int) -> str:
    return in_words(timedelta(seconds=seconds))


def _when(session: Session, at: datetime) -> str:
    """In the incident's zone, and in UTC where that is another time."""
    here = at.astimezone(session.zone)
    utc = f" ({at:%H:%M} UTC)" if here.utcoffset() else ""
    return inline(f"{here:%A, %Y-%m-%d %H:%M} {here:%Z}{utc}")
