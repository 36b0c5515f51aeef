"""From drafts to entries: the moment of each, and how sure that is."""

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from itertools import pairwise

from pmfacilitator.capture.kinds import suggest_kind
from pmfacilitator.capture.readers.clocks import Clock
from pmfacilitator.capture.readers.dating import Calendar, calendar_for
from pmfacilitator.capture.readers.days import Day
from pmfacilitator.capture.readers.model import NO_DATE, Confidence, Draft, Drafted, Entry
from pmfacilitator.capture.readers.rolling import DAY, days_passed, runs_newest_first
from pmfacilitator.capture.readers.twelve import settle
from pmfacilitator.capture.readers.typed import AsTyped, counted
from pmfacilitator.capture.readers.zoning import Zone, session_zone, zones_for
from pmfacilitator.capture.zones import unknown_zone
from pmfacilitator.domain.kinds import EventKind
from pmfacilitator.domain.text import clean

EARLIEST, LATEST = 1970, 2200
"""The years that are read; from the second on they are none of an incident."""
_HOUR = 60
_MIDNIGHT = 24  # 24:00 is the end of the day it stands on
_HEAD = 300  # characters of a text that tell what kind of event it is


@dataclass(slots=True)
class _Timed:
    """A draft on its way to an entry.

    `anchored` says that its own line tells the date, `hinted` that only the hint does.
    """

    draft: Draft
    zone: Zone
    clock: Clock | None
    day: date | None = None
    anchored: bool = False
    hinted: bool = False
    run: int = 0
    doubts: list[str] = field(default_factory=list)


def resolve(
    found: Drafted, *, date_hint: date | None, tz_hint: str | None, as_typed: AsTyped | None = None
) -> tuple[Entry, ...]:
    """Work out the time of every draft; raises BadInput where `tz_hint` is no zone that is known.

    `as_typed` is what lines count from that were typed one after the other.
    """
    session = session_zone(tz_hint)
    drafts = [draft for draft in found.drafts if _is_placeable(draft)]
    zones = zones_for(drafts, found.zone, session)
    clocks = _settled(drafts)
    timed = [_Timed(draft, zone, clock) for draft, zone, clock in zip(drafts, zones, clocks, strict=True)]
    calendar = _calendar(found, drafts, date_hint, tz_hint or "")
    mentioned = calendar.place(found.mentioned.day) if found.mentioned.day else None
    _place(timed, calendar, found.day.day, mentioned, guess=as_typed is None)
    _roll(timed, session)
    return tuple(_entries(timed, session, calendar, as_typed))


def _is_placeable(draft: Draft) -> bool:
    moment = draft.stamp.instant
    return moment is None or EARLIEST <= moment.year < LATEST


def _settled(drafts: Sequence[Draft]) -> list[Clock | None]:
    settled: list[Clock | None] = []
    start = 0
    for position in range(1, len(drafts) + 1):
        if position == len(drafts) or drafts[position].restarts:
            settled += settle([draft.stamp.clock for draft in drafts[start:position]])
            start = position
    return settled


def _calendar(found: Drafted, drafts: Sequence[Draft], hint: date | None, zone_hint: str) -> Calendar:
    written = [day for draft in drafts for day in (draft.day.day, draft.stamp.day) if day]
    said = [stamp.day for stamp in (found.day, *found.loose_days) if stamp.day]
    if hint is None and (sure := next((d.stamp.instant for d in drafts if d.stamp.instant), None)):
        hint_from_instants = Day(sure.year, sure.month, sure.day)
        said.append(hint_from_instants)
    if hint is None and found.year and not any(day.is_whole for day in (*said, *written)):
        said.append(Day(found.year, 7, 1))
    twelve = any(draft.stamp.clock and draft.stamp.clock.meridiem for draft in drafts)
    return calendar_for(written, hint=hint, zone_hint=zone_hint, said=said, twelve_hours=twelve)


def _place(
    timed: Sequence[_Timed], calendar: Calendar, document: Day | None, mentioned: date | None, *, guess: bool
) -> None:
    """Give each its date by what is written: in the line, else over it, else in the document, else the hint.

    Without `guess` a date that could be two, day and month exchanged, is none, nor that of the lines below it.
    """
    said = calendar.place(document) if document and document.shift is None else None
    base = said or calendar.hint or mentioned
    previous, first, run = base, None, 0
    over: object = None
    carried: date | None = base
    hinted = said is None and base is not None and base == calendar.hint
    for item in timed:
        written, heading = item.draft.stamp.day, item.draft.day.day
        if not guess and (doubt := calendar.in_doubt(written or heading)):
            item.doubts.append(doubt)
            continue
        if item.draft.restarts or heading != over:
            placed = calendar.place(heading, previous=previous) if heading else base
            run, carried = run + 1, placed or carried
            hinted = hinted and not (heading and placed)
            over = heading
        if written and (day := calendar.place(written, previous=previous, first=first or carried)):
            is_shift = written.shift is not None and written.base != "hint"
            item.anchored = True
            run, carried = run + 1, (day if not is_shift or written.base == "previous" else carried)
            item.day = day
            item.hinted = hinted = hinted and written.shift is not None
        else:
            item.day, item.hinted = carried, hinted
        if item.draft.stamp.instant:
            run += 1
            item.anchored = True
        item.run = run
        previous = item.day or previous
        first = first or item.day


def _roll(timed: Sequence[_Timed], session: tzinfo | None) -> None:
    """Move the entries of each run to the days that follow from their order."""
    runs: dict[int, list[_Timed]] = {}
    for item in timed:
        if item.clock and item.day:
            runs.setdefault(item.run, []).append(item)
    chain = list(runs.values())
    overall = runs_backwards([_minutes(run[0], session) for run in chain])
    headed = len({item.draft.day for item in timed if item.draft.day.day}) > 1
    for position, run in enumerate(chain):
        minutes, walls = [_minutes(item, session) for item in run], [_wall(item) for item in run]
        votes = runs_newest_first(minutes)
        if votes and runs_newest_first(walls) is False:
            votes = None  # only the zones turn the list round
        backwards = bool(overall) if votes is None else votes
        days = days_passed(minutes, walls=walls, newest_first=backwards)
        if not backwards:
            _doubt_earlier(run, minutes, days)
        if not any(days):
            continue
        if headed and overall:
            continue
        if backwards and not run[0].anchored:
            days = [passed - min(days) for passed in days]
        upcoming = _minutes(chain[position + 1][0], session) if position + 1 < len(chain) else None
        _shift(run, minutes, days, upcoming)


def _shift(run: Sequence[_Timed], minutes: Sequence[float], days: Sequence[int], upcoming: float | None) -> None:
    latest = max(minute + passed * DAY for minute, passed in zip(minutes, days, strict=True))
    if upcoming is not None and max(minutes) <= upcoming < latest:
        return
    for item, passed in zip(run, days, strict=True):
        if passed and item.day:
            item.day += timedelta(days=passed)
            item.doubts.append("the day follows from the order of the entries")


def _doubt_earlier(run: Sequence[_Timed], minutes: Sequence[float], days: Sequence[int]) -> None:
    """Tell of the entries that only their zone puts hours before the one above them."""
    placed = [(item, minute + passed * DAY) for item, minute, passed in zip(run, minutes, days, strict=True)]
    for (above, before), (item, at) in pairwise(placed):
        if above.zone.written != item.zone.written and before - at > _HOUR:
            item.doubts.append("its zone puts it before the entry above it")


def runs_backwards(minutes: Sequence[float]) -> bool:
    """Whether moments, in minutes, go back in time on the whole."""
    steps = [later - earlier for earlier, later in pairwise(minutes)]
    return sum(1 for step in steps if step < 0) > sum(1 for step in steps if step > 0)


def _minutes(item: _Timed, session: tzinfo | None) -> float:
    if item.clock is None or item.day is None:
        return 0.0
    minutes = item.zone.on(item.day, item.clock.time, session=session).timestamp() / 60
    return minutes + DAY if item.clock.hour == _MIDNIGHT else minutes


def _wall(item: _Timed) -> float:
    if item.clock is None:
        return 0.0
    return item.clock.minutes + (DAY if item.clock.hour == _MIDNIGHT else 0)


def _entries(
    timed: Sequence[_Timed], session: tzinfo | None, calendar: Calendar, as_typed: AsTyped | None
) -> list[Entry]:
    entries: list[Entry] = []
    seen: Counter[str] = Counter()
    start: datetime | None = None
    previous: datetime | None = None
    for item in timed:
        at = _moment(item, session, previous)
        if (count := counted(item.draft.stamp, start, previous, as_typed)) is not None:
            at = count
            if start is None:
                item.doubts.append("counted from what is filed already")
        start, previous = start or at, at or previous
        key = _key(item.draft, seen)
        entries.append(_entry(item, at, _end(item, at, calendar), key, calendar, session))
    return entries


def _moment(item: _Timed, session: tzinfo | None, previous: datetime | None) -> datetime | None:
    stamp = item.draft.stamp
    if stamp.instant:
        return stamp.instant
    if item.clock is None or item.day is None:
        return None
    at = item.zone.on(item.day, item.clock.time, session=session, after=previous)
    if item.clock.hour == _MIDNIGHT:
        at += timedelta(days=1)
    if not _exists(at):
        item.doubts.append("the clocks were put forward then, so that time did not exist")
    if stamp.other:
        return _by_other(item, at, session)
    return at


def _exists(at: datetime) -> bool:
    return at.astimezone(UTC).astimezone(at.tzinfo).replace(tzinfo=None) == at.replace(tzinfo=None)


def _by_other(item: _Timed, at: datetime, session: tzinfo | None) -> datetime:
    """Two clocks on one line: the one whose zone leaves least open decides, the other stays near."""
    other = item.draft.stamp.other
    if other is None or item.day is None:
        return at
    second = Zone(other[1], "line")
    written = item.draft.stamp.zone
    if written and not (second.written in ("UTC", "GMT", "Z") and written not in ("UTC", "GMT", "Z")):
        return at
    there = second.on(item.day, other[0].time, session=session)
    wall = at if written else datetime.combine(item.day, at.timetz().replace(tzinfo=None), there.tzinfo)
    apart = there - wall
    if apart > timedelta(hours=14):
        there -= timedelta(days=1)
    elif apart < -timedelta(hours=14):
        there += timedelta(days=1)
    item.zone = second
    return there


def _end(item: _Timed, at: datetime | None, calendar: Calendar) -> datetime | None:
    stamp = item.draft.stamp
    if at is None or stamp.end_clock is None:
        return None
    day = at.date()
    if stamp.end_day and (placed := calendar.place(stamp.end_day, previous=day)):
        day = placed
    end_clock = stamp.end_clock
    if not end_clock.meridiem and item.clock and item.clock.meridiem and end_clock.hour <= 12:
        end_clock = min(
            (replace(end_clock, meridiem=half) for half in "ap"),
            key=lambda choice: (choice.minutes - item.clock.minutes) % 1440 if item.clock else 0,
        )
    end = datetime.combine(day, end_clock.time, at.tzinfo)
    return end + timedelta(days=1) if end < at and stamp.end_day is None else end


def _entry(
    item: _Timed, at: datetime | None, end: datetime | None, key: str, calendar: Calendar, session: tzinfo | None
) -> Entry:
    draft = item.draft
    confidence, reason = _judge(item, at, calendar, session)
    return Entry(
        at=at,
        end=end if end and at and end >= at else None,
        text=clean(draft.text).strip() or clean(draft.raw).strip(),
        raw=clean(draft.raw or draft.text).strip(),
        place=draft.place,
        key=key,
        day=at.date() if at else item.day if draft.stamp.day else None,
        approximate=draft.stamp.approximate,
        actor=clean(draft.actor).strip(),
        source=draft.source,
        kind=suggest_kind(draft.text[:_HEAD]) or EventKind.EVENT,
        confidence=confidence,
        reason=reason,
        zone=str(at.tzinfo) if at else "",
        zone_from="line" if draft.stamp.instant else item.zone.said_by if at else "",
        clock=_unplaced(item) if at is None else "",
        hinted=calendar.hint if item.hinted and at else None,
    )


def _unplaced(item: _Timed) -> str:
    """The time of day of an entry that no date is known for, as it can be typed."""
    stamp = item.draft.stamp
    if item.clock is None:
        return f"+{round(stamp.since / timedelta(minutes=1))}m" if stamp.since is not None else ""
    end = f"-{stamp.end_clock.shown}" if stamp.end_clock else ""
    day = f"{stamp.day.shown} " if stamp.day and stamp.day.numbers else ""
    return f"{'~' if stamp.approximate else ''}{day}{item.clock.shown}{end}{f' {stamp.zone}' if stamp.zone else ''}"


def _judge(item: _Timed, at: datetime | None, calendar: Calendar, session: tzinfo | None) -> tuple[Confidence, str]:
    stamp, doubts = item.draft.stamp, list(item.doubts)
    if item.draft.doubt:
        doubts.append(item.draft.doubt)
    if at is None:
        return Confidence.UNSURE, "; ".join(item.doubts) or _why_untimed(item)
    if stamp.instant:
        return (Confidence.LIKELY, "; ".join(doubts)) if doubts else (Confidence.SURE, "")
    if any(calendar.in_doubt(day) for day in (stamp.day, item.draft.day.day)):
        doubts.append("day and month could be exchanged")
    if item.clock and item.clock.is_odd:
        doubts.append("the half of the day contradicts the hour")
    if item.zone.said_by in ("hint", "assumed", "first line") and (zone := unknown_zone(item.draft.text)):
        doubts.append(f"“{zone}” is no zone that is known")
    if several := item.zone.doubt(session):
        doubts.append(several)
    if item.zone.said_by == "assumed":
        doubts.append("no zone is given, so UTC is assumed")
    if doubts:
        return Confidence.UNSURE, "; ".join(dict.fromkeys(doubts))
    if item.anchored and item.zone.said_by in ("line", "column"):
        return Confidence.SURE, ""
    return Confidence.LIKELY, f"zone from the {item.zone.said_by}" + ("" if item.anchored else ", date from above")


def _why_untimed(item: _Timed) -> str:
    stamp = item.draft.stamp
    if stamp.open:
        return "the time was left open"
    if item.clock or stamp.since is not None:
        return NO_DATE
    return "only a date is given" if stamp.day else "no time is given"


def _day_words(draft: Draft) -> str:
    day = draft.day.day
    return f"{day.year} {day.month} {day.number} {day.numbers} {day.weekday} {day.shift}" if day else ""


def _key(draft: Draft, seen: Counter[str]) -> str:
    """What identifies the entry in its source: the source's own id, else what is written there."""
    if draft.ident:
        base = draft.ident
    else:
        written = " ".join((draft.raw or draft.text).split())
        base = hashlib.sha256(f"{_day_words(draft)}\n{written}".encode("utf-8", "replace")).hexdigest()[:24]
    seen[base] += 1
    return base if seen[base] == 1 else f"{base}#{seen[base]}"
