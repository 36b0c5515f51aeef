"""The sample incident of `pmfacilitator demo`: an invented night, in the middle of its meeting."""

import tomllib
from collections.abc import Iterable
from datetime import datetime, timedelta
from importlib import resources
from typing import Any
from zoneinfo import ZoneInfo

from pmfacilitator.domain.clock import Moment
from pmfacilitator.domain.kinds import SectionState, Status
from pmfacilitator.domain.records import (
    ActionItem,
    AgendaItem,
    Factor,
    Link,
    Note,
    Part,
    Participant,
    PostMortem,
    TimelineEvent,
    Why,
    new_id,
)
from pmfacilitator.domain.session import Session

_SINCE = timedelta(hours=60)  # So long before now is the day of the incident: the meeting is 35 to 59 hours after it.
_REFERENCES: dict[str, tuple[str, type[Part]]] = {
    "event": ("event_id", TimelineEvent),
    "why": ("why_id", Why),
    "under": ("parent_id", Why),
    "factor": ("factor_id", Factor),
}


def demo_session(now: Moment) -> Session:
    """The sample incident of two or three nights ago; its meeting has just passed the third section."""
    content = tomllib.loads(resources.files(__package__).joinpath("demo.toml").read_text(encoding="utf-8"))
    root = _post_mortem(content, now)
    agenda = list(_agenda(content, root, now))
    ids = {f"section {item.kind}": item.id for item in agenda}
    start = root.impact_started_at or now.wall
    rows: list[Part] = []
    for kind, table in (
        (Participant, "people"),
        (TimelineEvent, "events"),
        (Why, "whys"),
        (Note, "notes"),
        (Factor, "factors"),
        (ActionItem, "actions"),
        (Link, "links"),
    ):
        for position, entry in enumerate(content[table], start=1):
            row_id = new_id()
            ids[f"{kind.__name__} {entry.pop('key', row_id)}"] = row_id
            fields = dict(_fields(entry, ids, start, now))
            if kind is Note:
                fields["created_at"] = _said(root, now, position / (len(content[table]) + 1))
            rows.append(kind.model_validate({"id": row_id, "post_mortem_id": root.id, "position": position, **fields}))
    return Session.of(root, [*agenda, *rows])


def _said(root: PostMortem, now: Moment, share: float) -> datetime:
    """When a note was said: after that share of the meeting so far."""
    begun = root.meeting_started_at or now.wall
    return begun + (now.wall - begun) * share


def _fields(entry: dict[str, Any], ids: dict[str, str], start: datetime, now: Moment) -> Iterable[tuple[str, Any]]:
    """An entry's fields as the record has them: names become ids, minutes times, days dates."""
    for field, value in entry.items():
        if field in _REFERENCES:
            column, kind = _REFERENCES[field]
            yield column, ids[f"{kind.__name__} {value}"]
        elif field == "section":
            yield "agenda_item_id", ids[f"section {value}"]
        elif field == "minute":
            yield "at", start + timedelta(minutes=value)
        elif field == "end":
            yield "end", start + timedelta(minutes=value)
        elif field == "due_days":
            yield "due", now.wall.date() + timedelta(days=value)
        else:
            yield field, value


def _post_mortem(content: dict[str, Any], now: Moment) -> PostMortem:
    incident = dict(content["incident"])
    zone = ZoneInfo(incident["zone"])
    evening = (now.wall - _SINCE).astimezone(zone).date()
    start = datetime.combine(evening, incident.pop("starts"), zone)
    for name in ("detected", "acknowledged", "mitigated", "resolved"):
        incident[f"{name}_at"] = start + timedelta(minutes=incident.pop(name))
    began = now.wall - _spent(content)
    return PostMortem(
        **{name: value.strip() if isinstance(value, str) else value for name, value in incident.items()},
        impact_started_at=start,
        status=Status.LIVE,
        created_at=began - timedelta(days=1, hours=2),
        agenda_sent_at=began - timedelta(days=content["meeting"]["agenda_sent_days"]),
        meeting_at=began,
        meeting_started_at=began,
        meeting_started_boot=None if now.boot is None else now.boot - _spent(content).total_seconds(),
        meeting_boot_id=now.boot_id,
    )


def _agenda(content: dict[str, Any], root: PostMortem, now: Moment) -> Iterable[AgendaItem]:
    """The sections: those with an actual time are done, the current one's clock runs."""
    for position, entry in enumerate(content["meeting"]["agenda"], start=1):
        fields: dict[str, Any] = {"state": SectionState.PENDING}
        if "actual" in entry:
            fields = {"state": SectionState.DONE, "accumulated_s": entry["actual"] * 60.0}
        elif entry["kind"] == content["meeting"]["current"]:
            running = {"started_at": now.wall, "started_boot": now.boot, "boot_id": now.boot_id}
            before = content["meeting"]["current_minutes"] * 60.0
            fields = {"state": SectionState.RUNNING, "accumulated_s": before, **running}
        yield AgendaItem(
            post_mortem_id=root.id,
            position=position,
            kind=entry["kind"],
            title=entry["title"],
            planned_s=entry["planned"] * 60,
            extensions=(entry["extended"] * 60,) if "extended" in entry else (),
            **fields,
        )


def _spent(content: dict[str, Any]) -> timedelta:
    """How long the meeting has been going on."""
    meeting = content["meeting"]
    minutes = sum(entry.get("actual", 0) for entry in meeting["agenda"]) + meeting["current_minutes"]
    return timedelta(minutes=minutes)
