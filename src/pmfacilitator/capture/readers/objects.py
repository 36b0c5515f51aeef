"""A timeline out of nested objects, whichever tool wrote them: the arrays whose members have a time."""

import json
from collections.abc import Iterator, Mapping

from pmfacilitator.capture.readers.blocks import Block, Row, Shape
from pmfacilitator.capture.readers.clocks import find_epoch
from pmfacilitator.capture.readers.days import Day
from pmfacilitator.capture.readers.document import read_document
from pmfacilitator.capture.readers.html import words_of_html
from pmfacilitator.capture.readers.jsontext import DEEPEST, Value, as_text, dicts
from pmfacilitator.capture.readers.model import Drafted
from pmfacilitator.capture.readers.stamps import NOTHING, Stamp
from pmfacilitator.capture.readers.tables import Over, table_drafts
from pmfacilitator.capture.readers.where import whole
from pmfacilitator.capture.zones import is_zone
from pmfacilitator.errors import BadInput

_NO_STORY = frozenset(
    [
        "users",
        "members",
        "participants",
        "action_items",
        "actionitems",
        "actions",
        "follow_ups",
        "followups",
        "labels",
        "components",
        "services",
        "assignees",
        "assignments",
        "roles",
        "tags",
        "responders",
        "custom_fields",
        "attachments",
        "files",
        "reactions",
        "edits",
        "teams",
        "runbooks",
        "milestones",
        "lifecycle_milestones",
        "subscribers",
        "watchers",
        "related",
        "linked",
        "metadata",
        "icons",
    ]
)
_WRAPPERS = ("attributes", "data", "payload", "fields", "properties", "details", "event", "body", "update", "_source")
_PEOPLE = (
    "user",
    "author",
    "actor",
    "created_by",
    "creator",
    "agent",
    "updater",
    "sender",
    "from",
    "person",
    "owner",
    "reporter",
)
_NAMES = (
    "name",
    "display_name",
    "displayName",
    "full_name",
    "real_name",
    "login",
    "username",
    "summary",
    "email",
    "user",
)
_ZONES = ("time_zone", "timezone", "timeZone", "tz")
_DAYS = (
    "date",
    "day",
    "started_at",
    "startedAt",
    "start",
    "started",
    "start_time",
    "occurred_at",
    "created_at",
    "createdAt",
    "created",
)
_MOST_COLUMNS = 60


def object_drafts(value: Value, *, mapping: Mapping[str, str] | None = None) -> Drafted:
    """Drafts of every array of objects that have a time, of pairs of a time and a text, and of lines of text."""
    found = Drafted(zone=_zone_in(value))
    for members, day in _timelines(value, 0, "", NOTHING):
        _table(members, found, mapping, day)
    if not found.drafts:
        _other_shapes(value, found)
    return found


def stamp_of(value: Value) -> Stamp | None:
    """The time that a value holds: a text that is one, or seconds, milli-, micro- or nanoseconds since 1970."""
    written = _epoch(value) or as_text(value)
    stamp = whole(written) if written else None
    return stamp if stamp and (stamp.has_time or stamp.day) else None


def _epoch(value: Value) -> str:
    """A number of seconds since 1970 and its finer cousins, as seconds; empty for other numbers."""
    if isinstance(value, str) and len(value) in (16, 19) and value.isascii() and value.isdigit():
        value = int(value)
    if isinstance(value, dict):
        value = next((value[key] for key in ("$date", "seconds", "_seconds", "dateTime", "iso") if key in value), None)
        if isinstance(value, str):
            return value
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return ""
    try:
        digits = str(int(value))
    except (OverflowError, ValueError):
        return ""
    if len(digits) == 10 and isinstance(value, float):
        return f"{value:.6f}"
    if len(digits) in (16, 19):
        return f"{digits[:10]}.{digits[10:16]}"
    return digits if find_epoch(digits) and len(digits) in (10, 13) else ""


def _is_timed(value: Value) -> bool:
    written = _epoch(value)
    if written:
        return True
    if not isinstance(value, str) or not 4 <= len(value) <= 60 or not any(c.isdigit() for c in value):
        return False
    stamp = whole(value)
    return stamp is not None and stamp.has_time and not stamp.is_weak


_Timeline = tuple[list[dict[str, Value]], Stamp]


def _timelines(value: Value, depth: int, name: str, day: Stamp) -> Iterator[_Timeline]:
    """The innermost arrays whose objects have a time, each with the date of what it is a part of."""
    if depth > DEEPEST or name.lower() in _NO_STORY:
        return
    if isinstance(value, dict):
        day = _day_of(value) or day
        for key, member in value.items():
            yield from _timelines(member, depth + 1, key, day)
        return
    if not isinstance(value, list):
        return
    members = list(dicts(value))
    parts = [member for member in value if isinstance(member, (dict, list))]
    inner = [found for part in parts for found in _timelines(part, depth + 1, name, day)]
    if inner:
        yield from inner
        return
    timed = sum(1 for member in members if any(_is_timed(part) for part in flat(member).values()))
    if members and timed * 2 >= len(members):
        yield members, day


def _day_of(member: Mapping[str, Value]) -> Stamp | None:
    """The date of an incident, which rules the times of its timeline where those have none."""
    for key in _DAYS:
        stamp = stamp_of(member.get(key))
        if stamp and stamp.instant:
            at = stamp.instant
            return Stamp(day=Day(at.year, at.month, at.day))
        if stamp and stamp.day:
            return Stamp(day=stamp.day)
    return None


def flat(member: Mapping[str, Value]) -> dict[str, Value]:
    """An object with what its wrappers hold lifted up, and people reduced to their names."""
    parts: dict[str, Value] = {}
    for key, value in member.items():
        if isinstance(value, dict):
            if key.lower() in _PEOPLE:
                parts[key] = person(value)
            elif (written := _epoch(value)) and not any(k in value for k in ("name", "id")):
                parts[key] = written
            elif key in _WRAPPERS:
                for name, inner in flat(value).items():
                    parts.setdefault(name, inner)
            elif "name" in value:
                parts[key] = as_text(value["name"])
        elif isinstance(value, list):
            words = [as_text(part) for part in value if isinstance(part, str)]
            if words:
                parts[key] = ", ".join(words)
        else:
            parts.setdefault(key, value)
    return parts


def person(value: Value) -> str:
    """The name of somebody, out of whatever a tool writes about them."""
    if isinstance(value, dict):
        inner = next(
            (value[key] for key in ("user", "profile", "attributes") if isinstance(value.get(key), dict)), None
        )
        return next((as_text(value[key]) for key in _NAMES if as_text(value.get(key))), "") or (
            person(inner) if inner else ""
        )
    return as_text(value)


def _table(members: list[dict[str, Value]], found: Drafted, mapping: Mapping[str, str] | None, day: Stamp) -> None:
    parts = [flat(member) for member in members]
    titles = list(dict.fromkeys(key for part in parts for key in part))[:_MOST_COLUMNS]
    rows = [Row(titles, 0, is_header=True)]
    for number, part in enumerate(parts, 1):
        rows.append(Row([_cell(part.get(title)) for title in titles], number))
    over = Over(
        day=day, zone=next((zone for part in parts[:1] if (zone := _zone_in(dict(part)))), ""), zone_from="column"
    )
    table_drafts(rows, over, found, mapping=mapping)


def _cell(value: Value) -> str:
    return _epoch(value) or words_of_html(as_text(value))


def _zone_in(value: Value) -> str:
    """A zone that the outermost objects name."""
    if isinstance(value, list):
        return ""
    if isinstance(value, dict):
        for key, member in value.items():
            if key in _ZONES and isinstance(member, str) and _named(member):
                return member
            if isinstance(member, dict) and (
                zone := next((m for k, m in member.items() if k in _ZONES and isinstance(m, str)), "")
            ):
                return zone if _named(zone) else ""
    return ""


def _named(zone: str) -> bool:
    try:
        return is_zone(zone)
    except BadInput:
        return False


def _other_shapes(value: Value, found: Drafted) -> None:
    """Pairs of time and text, an object whose keys are times, or an array of lines."""
    for rows in _pairs(value, 0):
        table_drafts([Row(row, number) for number, row in enumerate(rows, 1)], Over(), found)
    if not found.drafts and isinstance(value, dict):
        _table([value], found, None, NOTHING)
    if not found.drafts and isinstance(value, list) and all(isinstance(line, str) for line in value):
        blocks = [Block(Shape.LINE, as_text(line), number) for number, line in enumerate(value, 1)]
        found.drafts += read_document(blocks).drafts


def _pairs(value: Value, depth: int) -> Iterator[list[list[str]]]:
    if depth > DEEPEST:
        return
    if isinstance(value, dict):
        timed = [key for key in value if _is_timed(key)]
        if len(timed) >= 2 and len(timed) * 2 >= len(value):
            yield [[key, as_text(value[key]) or json.dumps(value[key], ensure_ascii=False)] for key in timed]
            return
        for member in value.values():
            yield from _pairs(member, depth + 1)
    elif isinstance(value, list):
        rows = [[_cell(part) for part in member] for member in value if isinstance(member, list)]
        if len(rows) >= 2 and all(any(_is_timed(cell) for cell in row) for row in rows):
            yield rows
            return
        for member in value:
            yield from _pairs(member, depth + 1)
