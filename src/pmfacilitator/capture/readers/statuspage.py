"""Incidents of a status page, as its API gives them."""

from collections.abc import Iterator

from pmfacilitator.capture.readers.html import words_of_html
from pmfacilitator.capture.readers.jsontext import DEEPEST, Value, dicts, inside, text_at
from pmfacilitator.capture.readers.model import Draft, Drafted
from pmfacilitator.capture.readers.objects import stamp_of
from pmfacilitator.capture.readers.stamps import NOTHING

_TIMES = ("display_at", "created_at", "posted_at", "published_at", "started", "date", "timestamp", "updated_at")
_UPDATES = ("incident_updates", "maintenance_updates")


def incidents(value: Value, depth: int = 0) -> Iterator[dict[str, Value]]:
    """Every incident in a status page's answer: an object with updates of its own."""
    if depth > DEEPEST:
        return
    if isinstance(value, dict):
        if any(isinstance(value.get(key), list) for key in _UPDATES):
            yield value
            return
        for member in value.values():
            yield from incidents(member, depth + 1)
    elif isinstance(value, list):
        for member in value:
            yield from incidents(member, depth + 1)


def is_statuspage(value: Value) -> bool:
    """Whether a value holds incidents of a status page that have updates with a status."""
    first = next(incidents(value), None)
    updates = list(dicts(first.get("incident_updates") or first.get("maintenance_updates"))) if first else []
    return (
        bool(updates)
        and any("body" in update or "status" in update for update in updates)
        and any(key in updates[0] for key in _TIMES)
    )


def statuspage_drafts(value: Value) -> Drafted:
    """Every update of every incident."""
    found = Drafted(zone=text_at(value, "page", "time_zone"))
    place = 0
    for incident in incidents(value):
        for key in _UPDATES:
            for update in dicts(incident.get(key)):
                place += 1
                _take(update, incident, place, found)
    return found


def _take(update: dict[str, Value], incident: dict[str, Value], place: int, found: Drafted) -> None:
    stamp = next((stamp for key in _TIMES if (stamp := stamp_of(update.get(key)))), None)
    status = text_at(update, "status") or text_at(inside(update, "new_incident_status"), "name")
    body = words_of_html(text_at(update, "body") or text_at(update, "message") or text_at(update, "text"))
    label = status.replace("_", " ").capitalize()
    text = f"{label}: {body}" if label and body else body or label
    if not text:
        found.skip(place, text_at(update, "id"), "an update that says nothing")
        return
    ident = text_at(update, "id")
    found.drafts.append(
        Draft(
            stamp or NOTHING,
            text,
            place,
            raw=body,
            source=text_at(incident, "name") or "status page",
            ident=f"statuspage:{ident}" if ident else "",
        )
    )
