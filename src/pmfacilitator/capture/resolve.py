"""Which moment a phrase stands for: the day, the half of the day and the zone settled by what is known, or refused."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo

from pmfacilitator.capture.clocks import Clock, in_part
from pmfacilitator.capture.days import Day, is_date, settled
from pmfacilitator.capture.phrases import Phrase
from pmfacilitator.capture.vocabulary import weekday_name
from pmfacilitator.capture.walls import instant
from pmfacilitator.capture.zones import parse_zone
from pmfacilitator.errors import BadInput

_SOON = timedelta(minutes=10)  # clocks differ: so much after now is still now
_TODAY_ELSEWHERE = timedelta(hours=4)  # a time with a zone behind it is deliberate, and today's
_HALF_A_DAY = timedelta(hours=12)
_OUT_OF_ORDER = timedelta(hours=6)  # so far back a bare time is an entry handed in later, not the next day's
_LAST_YEAR = 9999
_LONG_AGO = timedelta(days=180)


@dataclass(frozen=True)
class Anchors:
    """What a phrase may count from: now (its zone is the session's), the entry before, the incident's start."""

    now: datetime
    previous: datetime | None = None
    start: datetime | None = None

    @classmethod
    def of(cls, now: datetime, previous: datetime | None = None, start: datetime | None = None) -> "Anchors":
        """The anchors; raises BadInput where one of them lacks its zone, or is at the edge of the calendar."""
        for moment in (now, previous, start):
            if moment is not None and moment.tzinfo is None:
                raise BadInput("A time to count from lacks its zone.")
            if moment is not None and not 1 < moment.year < _LAST_YEAR:
                raise BadInput(f"The year {moment.year} is beyond the calendar.")
        return cls(now, previous, start)

    @property
    def zone(self) -> tzinfo:
        """The session's zone."""
        return self.now.tzinfo or UTC

    def in_zone(self, moment: datetime) -> datetime:
        """The moment as the session's clocks show it."""
        return moment.astimezone(self.zone)

    def previous_or_refuse(self, phrase: str) -> datetime:
        """The entry before; raises BadInput when there is none."""
        if self.previous is None:
            raise BadInput(f"“{phrase}” counts from the entry before, and there is none.", "Write the time itself.")
        return self.previous


def moment_of(phrase: Phrase, clock: Clock, anchors: Anchors) -> datetime:
    """The moment that a phrase with this time of day names; raises BadInput where there is none, or several."""
    zone = _zone(phrase, anchors)
    _refuse_range(phrase, clock)
    part = phrase.part or next((day.part for day in phrase.days if day.part), "")
    if part == "last night":
        return _last_night(clock, zone, anchors)
    if part:
        clock = _with_part(clock, part, phrase)
    if clock.bare:
        raise BadInput(
            f"{clock.hour} could be in the morning or in the evening.", f"Write {clock.hour:02}:00 or {clock.hour}pm."
        )
    if clock.compact and not phrase.zones and not any(day.dated for day in phrase.days):
        _refuse_year(clock, anchors)
    if phrase.days:
        day = _day(phrase, clock, zone, anchors)
        found = _on(day, _half_settled(clock, day, zone, anchors) if clock.twelve else clock, zone)
    elif clock.twelve:
        found = _of_twelve(clock, zone, anchors)
    else:
        found = _nearest(clock, zone, anchors, deliberate=bool(phrase.zones) and not clock.midnight)
        if clock.short:
            _refuse_if_afternoon_fits(clock, found, zone, anchors)
    _check_second_zone(phrase, found, anchors)
    return found


def _zone(phrase: Phrase, anchors: Anchors) -> tzinfo:
    written = next((zone for zone in phrase.zones if zone), "")
    return parse_zone(written, session_zone=anchors.zone) if written else anchors.zone


def _check_second_zone(phrase: Phrase, found: datetime, anchors: Anchors) -> None:
    if len(phrase.zones) < 2:
        return
    other = parse_zone(phrase.zones[1], session_zone=anchors.zone) if phrase.zones[1] else anchors.zone
    if found.astimezone(other).utcoffset() != found.utcoffset():
        raise BadInput(f"{phrase.zones[0]} and {phrase.zones[1]} differ then.", "Write one of the two.")


def _refuse_range(phrase: Phrase, clock: Clock) -> None:
    if phrase.range_in_doubt:
        raise BadInput(
            f"What follows {clock.shown} could be the end of a range or a time zone.",
            f"Write {clock.shown} UTC{phrase.zones[0]} if it is the zone.",
        )


def _refuse_year(clock: Clock, anchors: Anchors) -> None:
    digits = clock.hour * 100 + clock.minute
    if abs(digits - anchors.now.year) <= 1:
        raise BadInput(f"“{digits}” reads like a year.", f"Write {clock.shown} for the time.")


def _with_part(clock: Clock, part: str, phrase: Phrase) -> Clock:
    if clock.midnight:
        raise BadInput(f"“{part}” and midnight do not go together.", "Write the time in 24 hours, such as 00:00.")
    if part == "night" and phrase.days and clock.hour < 5 and not clock.midnight:
        raise BadInput(f"{clock.shown} at night could be before or after that day.", "Write the date as 2026-03-18.")
    return in_part(clock, part)


def _on(day: date, clock: Clock, zone: tzinfo) -> datetime:
    return instant(
        datetime(day.year, day.month, day.day, clock.hour, clock.minute, clock.second, clock.microsecond), zone
    )


def _shifted(day: date, days: int) -> date:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        raise BadInput("That is beyond the calendar.") from None


def _last_night(clock: Clock, zone: tzinfo, anchors: Anchors) -> datetime:
    """Last night begins in yesterday's evening and ends in this morning's small hours."""
    today = anchors.now.astimezone(zone).date()
    hour = clock.hour % 12 if (clock.twelve or clock.short or clock.bare or 10 <= clock.hour <= 12) else clock.hour
    if clock.midnight or hour < 6:
        return _on(today, clock.in_half(afternoon=False), zone)
    if hour >= 18 or (hour < 12 and hour != clock.hour) or (6 <= hour <= 11 and (clock.short or clock.hour >= 10)):
        return _on(_shifted(today, -1), clock.in_half(afternoon=True), zone)
    raise BadInput(f"{clock.shown} is not at night.", f"Write yesterday {clock.shown}.")


def _nearest(clock: Clock, zone: tzinfo, anchors: Anchors, *, deliberate: bool = False) -> datetime:
    """The moment that a time of day without a day means: from the order of the entries, and not still to come.

    `deliberate`: a zone was written, so that a time a little later today is taken as it stands.
    """
    now = anchors.now.astimezone(zone).replace(tzinfo=None)
    base = anchors.previous.astimezone(zone).replace(tzinfo=None) if anchors.previous else now
    after = _wall(base.date(), clock)
    if after < base:
        after = _wall(_shifted(base.date(), 1), clock)
    before = _wall(_shifted(after.date(), -1), clock)
    in_incident = _is_in_incident(before, zone, anchors)
    if after > max(now, base) + (_TODAY_ELSEWHERE if deliberate else _SOON):
        if in_incident or base - before <= _HALF_A_DAY or before.date() in (now.date(), anchors.now.date()):
            return instant(before, zone)
        raise BadInput(
            f"{clock.shown} is still to come today.", f"Write “yesterday {clock.shown}” if that is meant, or the date."
        )
    today_here_or_there = after > now + _SOON and before.date() == anchors.now.date()
    if not today_here_or_there:
        # So long after the entry before, a time that the incident had as well may be either: neither is guessed.
        if anchors.previous is None or after - base <= (_OUT_OF_ORDER if in_incident else _HALF_A_DAY):
            return instant(after, zone)
        if base - before <= _OUT_OF_ORDER:
            return instant(before, zone)
    raise BadInput(
        f"{clock.shown} could be on {_shown_day(before)} or on {_shown_day(after)}.",
        f"Write the day too: {before:%Y-%m-%d} {clock.shown} or {after:%Y-%m-%d} {clock.shown}.",
    )


def _is_in_incident(before: datetime, zone: tzinfo, anchors: Anchors) -> bool:
    """Whether a time before the last entry is in the incident, or in the hours that led up to it."""
    if anchors.start is None or anchors.previous is None:
        return False
    return before >= anchors.start.astimezone(zone).replace(tzinfo=None) - _OUT_OF_ORDER


def _wall(day: date, clock: Clock) -> datetime:
    return datetime(day.year, day.month, day.day, clock.hour, clock.minute, clock.second, clock.microsecond)


def _of_twelve(clock: Clock, zone: tzinfo, anchors: Anchors) -> datetime:
    """Half past two: the one of the two that lies between the entry before and now, unless the other is nearer."""
    readings = []
    for afternoon in (False, True):
        try:
            readings.append(_nearest(clock.in_half(afternoon), zone, anchors))
        except BadInput:
            continue
    if (found := _in_order(readings, anchors)) is not None:
        return found
    raise _either_half(clock)


def _in_order(readings: Sequence[datetime], anchors: Anchors) -> datetime | None:
    """The only one that lies between the entry before and now; None where another lies nearer to that entry."""
    base = anchors.previous
    in_order = [at for at in readings if base and base <= at <= anchors.now]
    if base is None or len(in_order) != 1:
        return None
    return in_order[0] if in_order[0] == min(readings, key=lambda at: abs(at - base)) else None


def _half_settled(clock: Clock, day: date, zone: tzinfo, anchors: Anchors) -> Clock:
    if anchors.previous is not None and anchors.previous.astimezone(zone).date() == day:
        readings = [_wall(day, clock.in_half(afternoon)).replace(tzinfo=zone) for afternoon in (False, True)]
        if (found := _in_order(readings, anchors)) is not None:
            return clock.in_half(afternoon=found == readings[1])
    raise _either_half(clock)


def _either_half(clock: Clock) -> BadInput:
    morning, evening = clock.in_half(afternoon=False), clock.in_half(afternoon=True)
    return BadInput(f"That could be {morning.shown} or {evening.shown}.", f"Write {morning.shown} or {evening.shown}.")


def _refuse_if_afternoon_fits(clock: Clock, found: datetime, zone: tzinfo, anchors: Anchors) -> None:
    """2:14 after 14:10 is more likely 14:14 than the small hours: too close to guess."""
    base = anchors.previous or anchors.now
    try:
        afternoon = _nearest(clock.in_half(afternoon=True), zone, anchors)
    except BadInput:
        return
    in_order = found >= base > afternoon
    if not in_order and afternoon <= anchors.now + _SOON and abs(afternoon - base) < abs(found - base):
        raise _either_half(clock)


def _day(phrase: Phrase, clock: Clock, zone: tzinfo, anchors: Anchors) -> date:
    """The day of the calendar that is meant, as the zone counts days."""
    now = anchors.now.astimezone(zone)
    dated = next((day for day in phrase.days if day.dated or day.of_month), None)
    weekday = next((day for day in phrase.days if day.weekday is not None), None)
    if clock.midnight:
        raise BadInput(f"Midnight may begin or end “{phrase.days[0].written}”.", "Write the date, and 00:00.")
    if dated is not None:
        day = _calendar(dated, phrase, clock, now, anchors) if dated.dated else _of_month(dated, now)
        if weekday is not None and weekday.weekday != day.weekday():
            raise BadInput(f"{day.day} {day:%b %Y} is a {weekday_name(day.weekday())}.", "Correct the day or the date.")
        return day
    if now.date() != anchors.now.date():
        raise BadInput(
            f"It is {anchors.now:%Y-%m-%d} here and {now:%Y-%m-%d} in {phrase.zones[0]}.", "Write the date itself."
        )
    first = phrase.days[0]
    if first.after is not None:
        return _shifted(anchors.previous_or_refuse(first.written).astimezone(zone).date(), first.after)
    if first.ago is not None:
        return _shifted(now.date(), -first.ago)
    return _weekday(first, clock, now, _TODAY_ELSEWHERE if phrase.zones else _SOON)


def _calendar(day: Day, phrase: Phrase, clock: Clock, now: datetime, anchors: Anchors) -> date:
    year, month, number = settled(day, now.date())
    if year is not None and phrase.year is not None and year != phrase.year:
        raise BadInput(f"There are two years in it: {year} and {phrase.year}.")
    year = year or phrase.year
    if year is None:
        return _year_settled(month, number, clock, now, anchors)
    if not is_date(year, month, number):
        raise BadInput(f"There is no day “{day.written}” in {year}.")
    return date(year, month, number)


def _year_settled(month: int, number: int, clock: Clock, now: datetime, anchors: Anchors) -> date:
    """The year of a date without one: the latest in which it is past, unless that is a long time ago."""
    previous = anchors.previous.astimezone(now.tzinfo) if anchors.previous else now
    years = [year for year in (previous.year, previous.year - 1, previous.year + 1) if is_date(year, month, number)]
    walls = [_wall(date(year, month, number), clock) for year in years]
    latest = now.replace(tzinfo=None) + _SOON
    base = previous.replace(tzinfo=None)
    past = [wall for wall in walls if wall <= latest]
    if not past:
        raise BadInput("That day is still to come.", "Write the year too.")
    best = min(past, key=lambda wall: abs(wall - base))
    coming = min((wall for wall in walls if wall > latest), default=None)
    if coming is not None and coming - base < _LONG_AGO and best.year != now.year:
        raise BadInput("That day is still to come this year.", "Write the year too.")
    return best.date()


def _of_month(day: Day, now: datetime) -> date:
    """The 18th that was last."""
    number = day.of_month or 0
    first = now.date().replace(day=1)
    month = first if number <= now.day else _shifted(first, -1).replace(day=1)
    if not is_date(month.year, month.month, number) or now.date() - month.replace(day=number) > timedelta(days=20):
        raise BadInput(f"“{day.written}” is still to come this month.", "Write the month too.")
    return month.replace(day=number)


def _weekday(day: Day, clock: Clock, now: datetime, slack: timedelta) -> date:
    wanted, today = day.weekday or 0, now.date()
    back = (today.weekday() - wanted) % 7
    if day.which in ("next", "coming"):
        raise BadInput(f"“{day.written}” is still to come.", "Write the date as 2026-03-18.")
    if day.which == "this":
        return _shifted(today, wanted - today.weekday())
    if day.which in ("last", "previous"):
        if 0 < back <= today.weekday():
            raise BadInput(
                f"“{day.written}” could be {_shown_day(_shifted(today, -back))} "
                f"or {_shown_day(_shifted(today, -back - 7))}.",
                "Write the date.",
            )
        return _shifted(today, -(back or 7))
    if back == 0 and _wall(today, clock) > now.replace(tzinfo=None) + slack:
        raise BadInput(f"{clock.shown} is still to come today.", "Write the date as 2026-03-18.")
    return _shifted(today, -back)


def _shown_day(day: date) -> str:
    return f"{day.day} {day:%b}"
