"""What settles a time that could be several: the entry before, the zone of the session, the day; or nothing does."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from capture.moments import BERLIN, NOW, at, read
from pmfacilitator.capture.times import parse_when
from pmfacilitator.errors import BadInput


@pytest.mark.parametrize(
    ("previous", "text", "expected"),
    [
        ("2026-06-10 23:50", "00:10", "2026-06-11 00:10"),
        ("2026-06-11 00:10", "23:55", "2026-06-10 23:55"),
        ("2026-06-10 22:00", "9:05", "2026-06-11 09:05"),
        ("2026-06-08 14:10", "02:00", "2026-06-09 02:00"),
        ("2026-06-08 14:10", "14:09", "2026-06-08 14:09"),
        ("2026-06-08 14:10", "09:30", "2026-06-08 09:30"),
        ("2026-06-08 23:30", "midnight", "2026-06-09 00:00"),
        ("2026-06-08 23:30", "+45m", "2026-06-09 00:15"),
    ],
)
def test_the_entry_before_decides_on_which_side_of_midnight(previous: str, text: str, expected: str) -> None:
    assert read(text, previous=at(previous)) == at(expected)


def test_a_time_that_fits_two_days_as_well_names_both() -> None:
    with pytest.raises(BadInput, match=r"8 Jun or on 9 Jun") as problem:
        read("09:00", previous=at("2026-06-08 18:00"))
    assert "2026-06-09 09:00" in problem.value.hint


@pytest.mark.parametrize(
    ("text", "readings"),
    [("half past two", "02:30 or 14:30"), ("quarter past three", "03:15 or 15:15"), ("ten to four", "03:50 or 15:50")],
)
def test_a_spoken_time_is_not_guessed_where_the_half_that_is_out_of_order_is_nearer(text: str, readings: str) -> None:
    with pytest.raises(BadInput, match=readings):
        read(text, now=at("13:00"), previous=at("2026-06-10 16:10"))


def test_today_does_not_settle_a_spoken_time_that_is_nearer_the_other_way() -> None:
    with pytest.raises(BadInput, match="02:30 or 14:30"):
        read("today half past two", now=at("16:30"), previous=at("02:40"))
    assert read("today half past two", now=at("16:30"), previous=at("13:00")) == at("14:30")


@pytest.mark.parametrize("text", ["12:30", "13:10", "08:00"])
def test_long_after_the_entry_before_a_time_that_the_incident_had_too_names_both_days(text: str) -> None:
    with pytest.raises(BadInput, match=r"10 Jun or on 11 Jun"):
        parse_when(text, now=NOW, previous=at("01:15"), start=at("2026-06-10 13:02"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("02:00", "2026-06-11 02:00"),
        ("06:30", "2026-06-11 06:30"),
        ("23:00", "2026-06-10 23:00"),
        ("13:10", "2026-06-10 13:10"),  # that of the 11th is still to come
        ("14:00", "2026-06-10 14:00"),
    ],
)
def test_the_incident_settles_a_time_that_has_one_reading_only(text: str, expected: str) -> None:
    found = parse_when(text, now=at("12:50"), previous=at("01:15"), start=at("2026-06-10 13:02"))
    assert found == at(expected)


def test_without_an_entry_before_a_time_is_the_last_one_that_was() -> None:
    early = at("00:20")
    assert read("23:50", now=early, previous=None) == at("2026-06-10 23:50")
    assert read("00:10", now=early, previous=None) == at("00:10")


@pytest.mark.parametrize("text", ["+5m", "5 minutes later", "same time", "the next day 08:00"])
def test_what_counts_from_the_entry_before_needs_one(text: str) -> None:
    with pytest.raises(BadInput, match="entry before"):
        read(text, previous=None)


def test_counts_from_the_start_of_the_incident() -> None:
    start = at("15:00")
    assert parse_when("T+90m", now=NOW, start=start) == at("16:30")
    assert parse_when("T-0:10", now=NOW, start=start) == at("14:50")


class TestDaylightSaving:
    """Clocks in Berlin skip 2:00 to 3:00 on 29 March 2026, and show it twice on 25 October."""

    SPRING = datetime(2026, 3, 30, 9, 0, tzinfo=BERLIN)
    AUTUMN = datetime(2026, 10, 26, 9, 0, tzinfo=BERLIN)

    def test_a_time_that_was_skipped_is_refused(self) -> None:
        with pytest.raises(BadInput, match="did not exist") as problem:
            read("2026-03-29 02:30", now=self.SPRING, previous=None)
        assert "03:30 CEST" in str(problem.value)

    def test_a_time_that_was_twice_is_refused_with_both_named(self) -> None:
        with pytest.raises(BadInput, match="twice") as problem:
            read("2026-10-25 02:30", now=self.AUTUMN, previous=None)
        assert "02:30 CEST" in problem.value.hint
        assert "02:30 CET" in problem.value.hint

    @pytest.mark.parametrize(("zone", "hour"), [("CEST", 0), ("CET", 1), ("+02:00", 0), ("UTC+1", 1)])
    def test_zone_letters_settle_it(self, zone: str, hour: int) -> None:
        moment = read(f"2026-10-25 02:30 {zone}", now=self.AUTUMN, previous=None)
        assert moment.astimezone(UTC) == datetime(2026, 10, 25, hour, 30, tzinfo=UTC)

    def test_hours_pass_and_days_are_the_calendars(self) -> None:
        previous = datetime(2026, 3, 28, 23, 0, tzinfo=BERLIN)
        later = read("+4h", now=self.SPRING, previous=previous)
        assert later.astimezone(UTC) - previous.astimezone(UTC) == timedelta(hours=4)
        assert read("+1d", now=self.SPRING, previous=previous) == datetime(2026, 3, 29, 23, 0, tzinfo=BERLIN)


def test_yesterday_is_refused_where_two_zones_disagree_on_today() -> None:
    late = datetime(2026, 6, 11, 23, 30, tzinfo=ZoneInfo("America/New_York"))
    with pytest.raises(BadInput, match="2026-06-12 in UTC"):
        read("yesterday 20:00 UTC", now=late, previous=None)


@pytest.mark.parametrize(
    ("session", "offset"),
    [("Asia/Kolkata", "+05:30"), ("Europe/Dublin", "+01:00"), ("Asia/Jerusalem", "+02:00")],
)
def test_the_zone_of_the_session_settles_letters_that_several_use(session: str, offset: str) -> None:
    now = datetime(2026, 1, 15, 18, 0, tzinfo=ZoneInfo(session))
    assert read("2026-01-15 10:00 IST", now=now, previous=None) == datetime.fromisoformat(f"2026-01-15T10:00{offset}")


def test_a_time_to_count_from_needs_a_zone() -> None:
    with pytest.raises(BadInput, match="zone"):
        parse_when("15:47", now=NOW.replace(tzinfo=None))


class TestOddOrders:
    """What only dateparser reads, and what its guard keeps from it."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("10 08:15 June", "2026-06-10T08:15+02:00"),
            ("10 2026 08:15 June", "2026-06-10T08:15+02:00"),
        ],
    )
    def test_a_date_around_its_time(self, text: str, expected: str) -> None:
        assert read(text) == datetime.fromisoformat(expected)

    @pytest.mark.parametrize(
        "text",
        [
            "10 08:15 June July",
            "10 08:15 June 11",
            "10 08:15 backups June",
            "Mon 10 08:15 June",
            "29 08:15 June",
            "10 08:15",
        ],
    )
    def test_nothing_is_left_out_and_nothing_is_to_come(self, text: str) -> None:
        with pytest.raises(BadInput):
            read(text)

    def test_daylight_saving_is_named_here_too(self) -> None:
        with pytest.raises(BadInput, match="twice"):
            read("25 02:30 October", now=datetime(2026, 10, 26, 9, 0, tzinfo=BERLIN), previous=None)
