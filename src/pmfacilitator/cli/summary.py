"""A post-mortem as plain text for a terminal: everything in it, one line each."""

from __future__ import annotations

import textwrap
from datetime import date, timedelta
from typing import TYPE_CHECKING

from pmfacilitator.domain.agenda import elapsed
from pmfacilitator.domain.durations import in_words, milestones
from pmfacilitator.domain.kinds import NoteKind, Role
from pmfacilitator.domain.text import one_line
from pmfacilitator.domain.whys import tree
from pmfacilitator.room.typed_times import clock_shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pmfacilitator.domain.clock import Moment
    from pmfacilitator.domain.records import ActionItem, AgendaItem, TimelineEvent
    from pmfacilitator.domain.session import Session

_INDENT = "  "


def summary(session: Session, now: Moment) -> str:
    """The whole session in the order of a meeting, empty parts left out; times in the session's zone."""
    blocks = [
        _front(session),
        _headed("Incident", _incident(session)),
        _headed("Agenda", (_section(item, now) for item in session.agenda)),
        _headed("People", _people(session)),
        _headed(f"Timeline ({session.zone.key})", _timeline(session)),
        *(_headed(kind.label.capitalize(), _notes(session, kind)) for kind in NoteKind),
        _headed("Whys", _whys(session)),
        _headed("Factors", (f"{f.effect.label}, {f.kind.label}: {one_line(f.text)}" for f in session.factors)),
        _headed("Action items", (_action(action) for action in session.actions)),
        _headed("Links", (f"{link.kind.label}: {link.label} {link.url}".replace("  ", " ") for link in session.links)),
    ]
    return "\n\n".join(block for block in blocks if block)


def _headed(title: str, lines: Iterable[str]) -> str:
    body = [f"{_INDENT}{line}" for line in lines]
    return "\n".join([title, *body]) if body else ""


def _front(session: Session) -> str:
    root = session.post_mortem
    facts = [root.severity.label, root.status.label, *root.services]
    lines = [root.title, " · ".join(facts), one_line(session.id)]
    return "\n".join([*lines, *(["", textwrap.fill(one_line(root.summary), 100)] if root.summary.strip() else [])])


def _incident(session: Session) -> Iterator[str]:
    for stone in milestones(session.post_mortem):
        took = f"  ({stone.span} {in_words(stone.took)})" if stone.took is not None else ""
        yield f"{stone.at.astimezone(session.zone):%Y-%m-%d %H:%M %Z}  {stone.name}{took}"


def _section(item: AgendaItem, now: Moment) -> str:
    took = elapsed(item, now) // timedelta(minutes=1)
    planned = item.planned_s // 60 + sum(item.extensions) // 60
    return f"{took:>3} of {planned:>2} min  {item.state.label:<8} {item.title}"


def _people(session: Session) -> Iterator[str]:
    roles = list(Role)
    for person in sorted(session.participants, key=lambda person: roles.index(person.role)):
        yield f"{person.role.label}: {person.name}{', here' if person.present else ''}"


def _timeline(session: Session) -> Iterator[str]:
    day: date | None = None
    for event in session.events:
        if event.at is not None and (today := event.at.astimezone(session.zone).date()) != day:
            day = today
            yield f"{day:%a %d %b %Y}"
        yield _event(session, event)


def _event(session: Session, event: TimelineEvent) -> str:
    at = clock_shown(event.at, session.zone) if event.at else "--:--"
    until = f"-{clock_shown(event.end, session.zone)}" if event.end else ""
    said_by = f" ({event.actor})" if event.actor else ""
    return f"{'~' if event.approximate else ' '}{at}{until}  {event.kind.label}: {one_line(event.text)}{said_by}"


def _notes(session: Session, kind: NoteKind) -> Iterator[str]:
    return (f"- {one_line(note.text)}" for note in session.notes if note.kind is kind)


def _whys(session: Session) -> Iterator[str]:
    for node in tree(session.whys):
        root_cause = " [root cause]" if node.why.root_cause else ""
        yield f"{_INDENT * node.depth}- {one_line(node.why.text)}{root_cause}"


def _action(action: ActionItem) -> str:
    parts = [
        one_line(action.task),
        action.owner or "no owner",
        f"due {action.due.isoformat()}" if action.due else "no due date",
        f"done when {one_line(action.success_criteria)}" if action.success_criteria else "",
        f"{action.priority.label}, {action.type.label}, {action.status.label}",
        one_line(action.reason),
        action.tracker,
    ]
    return " · ".join(part for part in parts if part)
