"""Time between moments, whatever happens to the clocks."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from pmfacilitator.domain.clock import Moment, between

NOON = datetime(2026, 3, 18, 12, tzinfo=UTC)
WALL = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))
SECONDS = st.floats(0, 1e8).map(lambda seconds: round(seconds, 3))
MOMENTS = st.builds(Moment, WALL, st.none() | SECONDS, st.none() | st.sampled_from(["", "one", "two"]))


@given(MOMENTS, MOMENTS)
def test_it_is_never_negative(start: Moment, end: Moment) -> None:
    assert between(start, end) >= timedelta()


@given(WALL, WALL, SECONDS, SECONDS)
def test_within_a_boot_the_wall_clock_may_jump(one: datetime, other: datetime, start: float, passed: float) -> None:
    took = between(Moment(one, start, "boot"), Moment(other, start + passed, "boot"))
    assert abs(took - timedelta(seconds=passed)) <= timedelta(microseconds=2)


@given(WALL, st.timedeltas(timedelta(), timedelta(days=10)), SECONDS, SECONDS)
def test_across_boots_the_wall_clock_decides(start: datetime, passed: timedelta, one: float, other: float) -> None:
    assert between(Moment(start, one, "one"), Moment(start + passed, other, "two")) == passed
    assert between(Moment(start, one, "one"), Moment(start + passed)) == passed
    assert between(Moment(start), Moment(start + passed, other, "two")) == passed


def test_a_boot_without_a_name_is_not_trusted() -> None:
    later = NOON + timedelta(minutes=1)
    assert between(Moment(NOON, 5.0), Moment(later, 900.0)) == timedelta(minutes=1)
