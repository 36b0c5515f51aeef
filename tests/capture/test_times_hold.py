"""What holds for any text at all: nothing but our own error, and what is understood says the same when typed again."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from pmfacilitator.capture.line import understand
from pmfacilitator.capture.times import parse_due, parse_when
from pmfacilitator.capture.zones import parse_zone, zone_letters
from pmfacilitator.errors import BadInput

ZONES = ["UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Apia"]
PIECES = """
14:14 2:14 9 23 30 1414 2pm am p.m. noon midnight half_past quarter_to o'clock
+ - 5m 1h 90s 2_days a_week ago later before after now T+ minutes
yesterday today last next Tue Friday the_18th morning at_night the_next_day
2026-03-18 18/3 03/04/2026 18.03.2026 Mar 18 2026 W12-3 20260318 T Z : / .
UTC EST IST +02:00 -0400 Europe/Berlin local (UTC) ~ about by end_of month Q2
to – from between and deploy 5_nodes #detection @ana 1773843240 ² ١٤:١٤ \x1b[31m
"""

phrases = st.lists(
    st.sampled_from([piece.replace("_", " ") for piece in PIECES.split()]), min_size=1, max_size=6
).flatmap(lambda words: st.sampled_from([" ", "", ", "]).map(lambda gap: gap.join(words)))
texts = st.one_of(phrases, st.text(max_size=60))
zones = st.sampled_from(ZONES).map(ZoneInfo)
moments = st.builds(
    lambda naive, zone: naive.replace(tzinfo=UTC).astimezone(zone),
    st.datetimes(min_value=datetime(1990, 1, 1), max_value=datetime(2090, 1, 1)),
    zones,
)
edges = st.sampled_from([datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)])
days = st.dates()
T = TypeVar("T")


def read_or_refused(read: Callable[[], T]) -> T | None:
    """What is read; None where it is refused with a whole sentence."""
    try:
        return read()
    except BadInput as problem:
        if problem.message.endswith((".", "!", "?")):
            return None
        raise


@settings(max_examples=200)
@given(texts, st.one_of(moments, edges), st.one_of(st.none(), moments, edges))
def test_a_time_is_read_or_refused(text: str, now: datetime, previous: datetime | None) -> None:
    moment = read_or_refused(lambda: parse_when(text, now=now, previous=previous))
    assert moment is None or moment.utcoffset() is not None


@settings(max_examples=200)
@given(texts, days)
def test_a_deadline_is_read_or_refused(text: str, today: date) -> None:
    day = read_or_refused(lambda: parse_due(text, today=today))
    assert day is None or type(day) is date


@settings(max_examples=150)
@given(texts, moments, st.one_of(st.none(), moments))
def test_a_line_is_understood_or_refused(text: str, now: datetime, previous: datetime | None) -> None:
    fact = read_or_refused(lambda: understand(text, now=now, previous=previous, people=["Ana Ng", "Ben Ode"]))
    if fact is None:
        return
    assert fact.at is None or fact.at.tzinfo is not None
    assert fact.end is None or (fact.at is not None and fact.end >= fact.at)
    assert "\x1b" not in fact.text + fact.raw + fact.echo


@settings(max_examples=150)
@given(
    moments,
    zones,
    st.sampled_from(
        ["%Y-%m-%d %H:%M:%S%z", "%d %B %Y %I:%M:%S %p %z", "%a, %d %b %Y %H:%M:%S %z", "%d/%b/%Y:%H:%M:%S %z"]
    ),
)
def test_a_dated_time_with_its_offset_is_that_time_whatever_now_is(
    moment: datetime, zone: ZoneInfo, layout: str
) -> None:
    moment = moment.replace(microsecond=0)
    offset = moment.utcoffset() or timedelta()
    assume(offset % timedelta(minutes=15) == timedelta())
    now = datetime(2026, 3, 18, 15, tzinfo=zone)
    assert parse_when(moment.strftime(layout), now=now).astimezone(UTC) == moment.astimezone(UTC)


@settings(max_examples=150)
@given(
    moments, st.timedeltas(timedelta(0), timedelta(hours=11)), st.sampled_from(["%H:%M", "%I:%M %p", "%H%M", "%Hh%M"])
)
def test_a_bare_time_follows_the_entry_before_it(previous: datetime, span: timedelta, layout: str) -> None:
    previous = previous.replace(second=0, microsecond=0)
    moment = (previous.astimezone(UTC) + span).astimezone(previous.tzinfo).replace(second=0, microsecond=0)
    assume(moment >= previous)
    assume(moment.replace(fold=0).utcoffset() == moment.replace(fold=1).utcoffset() == previous.utcoffset())
    assume(layout != "%Hh%M" or moment.hour > 5)  # 1h30 is a length of time
    assume(layout != "%H%M" or moment.hour != 20)  # 2026 reads like a year
    now = moment + timedelta(days=3)
    assert parse_when(moment.strftime(layout), now=now, previous=previous) == moment


@settings(max_examples=200)
@given(
    st.dates(date(1970, 1, 1), date(2099, 12, 31)),
    st.sampled_from(["%Y-%m-%d", "%d %B %Y", "%B %d, %Y", "%a %d %b %Y"]),
)
def test_a_dated_deadline_is_that_day_whatever_today_is(day: date, layout: str) -> None:
    assert parse_due(day.strftime(layout), today=date(2026, 3, 18)) == day


@given(st.integers(1, 500), days)
def test_days_ahead_are_counted(count: int, today: date) -> None:
    assume(today.year < 9990)
    assert parse_due(f"{count} days", today=today) == today + timedelta(days=count)
    assert parse_due(f"in {count}d", today=today) == today + timedelta(days=count)


@given(st.sampled_from(sorted(zone_letters())), zones)
def test_zone_letters_are_a_zone_or_refused_as_ambiguous(letters: str, session: ZoneInfo) -> None:
    zone = read_or_refused(lambda: parse_zone(letters, session_zone=session))
    zone = zone or parse_zone(letters, session_zone=session, usual=True)
    offset = zone.utcoffset(datetime(2026, 1, 1))
    assert offset is not None
    assert abs(offset) <= timedelta(hours=14)
