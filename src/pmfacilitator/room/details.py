"""The details form as text: what a session says in its fields, and what typed fields mean.

A form is a dictionary of strings, so that a half-filled one can be kept as a draft exactly as it was typed.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pmfacilitator.capture.phrases import phrase_of
from pmfacilitator.capture.times import parse_due, parse_when
from pmfacilitator.domain import entries
from pmfacilitator.domain.edits import Command, Delete, Edit, Insert
from pmfacilitator.domain.kinds import Role, Severity
from pmfacilitator.domain.people import parse_people
from pmfacilitator.domain.records import Participant, PostMortem
from pmfacilitator.domain.session import Session
from pmfacilitator.domain.templates import AgendaTemplate
from pmfacilitator.errors import BadInput
from pmfacilitator.room.typed_times import typed_time

Form = dict[str, str]

TIMES = ("impact_started_at", "detected_at", "acknowledged_at", "mitigated_at", "resolved_at")
PROSE = ("summary", "impact", "detection", "lead_up", "trigger", "response", "resolution")


@dataclass(frozen=True)
class Details:
    """What a form says: fields of the post-mortem, and the people with their roles."""

    fields: dict[str, Any]
    people: tuple[tuple[str, Role], ...] = ()


@dataclass(frozen=True)
class Reading:
    """A form that was read: what it says as far as it can be understood, and what is wrong, field by field."""

    details: Details
    wrong: dict[str, str] = field(default_factory=dict)


def local_zone() -> str:
    """The name of this machine's time zone; UTC where there is no telling."""
    from tzlocal import get_localzone_name  # asks the system in a dozen ways; only a new form needs it

    try:
        name = str(get_localzone_name() or "UTC")
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return "UTC"
    return "UTC" if name in ("Etc/UTC", "Etc/UCT", "Etc/Zulu") else name


def empty_form(*, zone: str, minutes: int) -> Form:
    """The form of a post-mortem that does not exist yet: a title is all it lacks."""
    return {"severity": Severity.SEV2, "zone": zone, "booked_minutes": str(minutes)}


def form_of(session: Session) -> Form:
    """What a session says in the form's fields."""
    post_mortem = session.post_mortem
    form: Form = {
        "title": post_mortem.title,
        "severity": post_mortem.severity,
        "services": ", ".join(post_mortem.services),
        "tags": ", ".join(post_mortem.tags),
        "zone": post_mortem.zone,
        "booked_minutes": str(post_mortem.booked_minutes),
        "follow_up_on": post_mortem.follow_up_on.isoformat() if post_mortem.follow_up_on else "",
        "people": "\n".join(f"{person.name}, {person.role.label}" for person in session.participants),
    }
    for name in (*TIMES, "meeting_at"):
        moment = getattr(post_mortem, name)
        form[name] = typed_time(moment, session.zone) if moment else ""
    return form | {name: getattr(post_mortem, name) for name in PROSE}


def read_form(form: Mapping[str, str], now: datetime, before: Session | None = None) -> Reading:
    """Understand a form as far as possible.

    Times are read in the form's zone; a time without a date means the day of the time above it. A field that still
    shows what the session holds is left alone, so that nothing is rounded by looking at it.
    """
    wrong: dict[str, str] = {}
    fields: dict[str, Any] = {}
    shown = form_of(before) if before else {}

    def take(name: str, read: Callable[[str], Any]) -> None:
        text = form.get(name, "").strip()
        if before is not None and text == shown.get(name, "").strip() and form.get("zone", "") == shown.get("zone"):
            return
        try:
            fields[name] = read(text)
        except ValueError as error:
            wrong[name] = str(error)

    zone = _zone(form.get("zone", ""), wrong)
    take("title", _title)
    take("severity", Severity)
    take("zone", lambda _: zone.key)
    take("services", _listed)
    take("tags", _listed)
    take("booked_minutes", _minutes)
    take("follow_up_on", lambda text: parse_due(text, today=now.astimezone(zone).date()) if text else None)
    local, previous = now.astimezone(zone), None
    for name in TIMES:
        take(name, lambda text, near=previous: _time(text, local, near))  # type: ignore[misc]  # the default binds now
        previous = fields.get(name) or (getattr(before.post_mortem, name) if before else None) or previous
    take("meeting_at", lambda text: _meeting_time(text, local))
    for name in PROSE:
        take(name, str)
    people: tuple[tuple[str, Role], ...] = ()
    try:
        people = _people(form.get("people", ""))
    except ValueError as error:
        wrong["people"] = str(error)
    return Reading(Details(fields, people), wrong)


def filled(session: Session, details: Details) -> Session:
    """A new session with what the form says."""
    return session.after(save_details(details).decide(session))


def save_details(details: Details, template: AgendaTemplate | None = None) -> Command:
    """Give a session what the form says; people keep what is known of them, by name.

    With a template the agenda is laid out anew, as long as the meeting has not started.
    """

    def decide(session: Session) -> Iterable[Edit]:
        yield from entries.changed(session.post_mortem, details.fields)
        known = {person.name: person for person in session.participants}
        for position, (name, role) in enumerate(details.people, 1):
            place = float(position)
            person = known.pop(name, None)
            if person is None:
                yield Insert(Participant(post_mortem_id=session.id, name=name, role=role, position=place))
            else:
                yield from entries.changed(person, {"role": role, "position": place})
        for person in known.values():
            yield Delete(person)
        if template is not None and session.post_mortem.meeting_started is None:
            yield from (Delete(item) for item in session.agenda)
            yield from (Insert(item) for item in template.agenda(session.id))

    return Command("edit details", decide)


def tried(details: Details, session: Session) -> Session:
    """The session as it would be with these details; nothing is stored. For advice while a form is filled in."""
    post_mortem = PostMortem.model_validate({**session.post_mortem.model_dump(), **details.fields})
    people = tuple(
        Participant(post_mortem_id=session.id, name=name, role=role, position=float(n))
        for n, (name, role) in enumerate(details.people, 1)
    )
    return Session.of(post_mortem, [*people, *session.agenda])


def _title(text: str) -> str:
    return entries.said(text)


def _zone(text: str, wrong: dict[str, str]) -> ZoneInfo:
    try:
        return ZoneInfo(text.strip())
    except (ZoneInfoNotFoundError, ValueError, OSError):
        missing = f"There is no time zone {text.strip()!r}." if text.strip() else "The time zone is missing."
        wrong["zone"] = f"{missing} For example Europe/Berlin, America/New_York or UTC."
        return ZoneInfo("UTC")


def _listed(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))


def _minutes(text: str) -> int:
    if text.isdecimal() and 1 <= int(text) <= 24 * 60:
        return int(text)
    raise BadInput("Minutes are a whole number from 1 to 1440.", "60 to 90 is what most meetings need.")


def _time(text: str, now: datetime, previous: datetime | None) -> datetime | None:
    if not text:
        return None
    return parse_when(text, now=now, previous=previous).astimezone(UTC)


def _meeting_time(text: str, now: datetime) -> datetime | None:
    """When a meeting is: a bare time of day is today's, past or to come."""
    phrase = phrase_of(text)
    is_bare = phrase is not None and phrase.clock is not None and not phrase.days
    return _time(f"today {text}" if is_bare else text, now, None)


def _people(text: str) -> tuple[tuple[str, Role], ...]:
    people: dict[str, tuple[str, Role]] = {}
    for line in text.splitlines():
        if line.strip():
            for name, role in parse_people(line):
                spelled, _ = people.get(name.casefold(), (name, None))
                people[name.casefold()] = (spelled, role or Role.RESPONDER)
    return tuple(people.values())
