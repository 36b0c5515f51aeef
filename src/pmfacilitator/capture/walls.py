"""From what a clock on the wall shows to an instant; daylight saving named where it makes that impossible."""

from datetime import UTC, datetime, timedelta, tzinfo

from pmfacilitator.errors import BadInput


def instant(wall: datetime, zone: tzinfo) -> datetime:
    """The aware time at which the clocks of the zone show `wall` (naive).

    Raises BadInput where they skip it in spring, or show it twice in autumn.
    """
    first, second = wall.replace(tzinfo=zone, fold=0), wall.replace(tzinfo=zone, fold=1)
    try:
        if first.utcoffset() == second.utcoffset():
            return first
        shown = first.astimezone(UTC).astimezone(zone).replace(tzinfo=None)
    except OverflowError:
        raise BadInput(f"The year {wall.year} is beyond the calendar.") from None
    if shown != wall:
        raise _skipped(wall, first, second, zone)
    raise BadInput(
        f"{wall:%H:%M} happens twice on {_day(wall)} in {zone}, because the clocks go back: "
        f"first as {_letters(first)}, then as {_letters(second)}.",
        f"Write {wall:%H:%M} {_letters(first)} or {wall:%H:%M} {_letters(second)}.",
    )


def later(moment: datetime, span: timedelta) -> datetime:
    """The moment so much time after another one, shown in its zone: hours pass as they pass, days as the calendar's."""
    try:
        if span % timedelta(days=1):
            return (moment.astimezone(UTC) + span).astimezone(moment.tzinfo)
        zone = moment.tzinfo or UTC
        return instant(moment.replace(tzinfo=None) + span, zone) if span else moment
    except OverflowError:
        raise BadInput("That is beyond the calendar.") from None


def _skipped(wall: datetime, first: datetime, second: datetime, zone: tzinfo) -> BadInput:
    # Of a time in the gap, fold 0 counts with the offset before the change and fold 1 with the one after it.
    after = first.astimezone(UTC).astimezone(zone)
    before = second.astimezone(UTC).astimezone(zone)
    return BadInput(
        f"{wall:%H:%M} did not exist on {_day(wall)} in {zone}: the clocks went forward there.",
        f"The nearest times are {before:%H:%M} {_letters(before)} and {after:%H:%M} {_letters(after)}.",
    )


def _day(wall: datetime) -> str:
    return f"{wall.day} {wall:%b %Y}"


def _letters(moment: datetime) -> str:
    """EST or CET; the offset where the zone has no letters."""
    name = moment.tzname() or ""
    if name.isalpha():
        return name
    offset = moment.strftime("%z")
    return f"UTC{offset[:3]}:{offset[3:5]}"
