"""What people type for the time of a fact: read right, or refused with a sentence; never wrong."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from pmfacilitator.capture.times import parse_when
from pmfacilitator.errors import BadInput

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 6, 11, 16, 30, tzinfo=BERLIN)  # a Thursday
PREVIOUS = datetime(2026, 6, 11, 15, 42, tzinfo=BERLIN)

READ = {
    # clocks
    "15:47": "15:47",
    "15.47": "15:47",
    "15h47": "15:47",
    "15h47m": "15:47",
    "15h": "15:00",
    "15 Uhr": "15:00",
    "1547": "15:47",
    "1547h": "15:47",
    "1547 hrs": "15:47",
    "15：47": "15:47",
    "3:47 PM": "15:47",
    "3:47pm": "15:47",
    "3:47p": "15:47",
    "3:47 p.m.": "15:47",
    "3.47pm": "15:47",
    "0347pm": "15:47",
    "3pm": "15:00",
    "3 p.m.": "15:00",
    "11am": "11:00",
    "12pm": "12:00",
    "12am": "00:00",
    "12:30 am": "00:30",
    "15:47 PM": "15:47",
    "15:47:09": "15:47:09",
    "15:47:09.25": "15:47:09.250000",
    "15:47:09,250": "15:47:09.250000",
    "3:47:09 PM": "15:47:09",
    "noon": "12:00",
    "midday": "12:00",
    "midnight": "00:00",
    "12 noon": "12:00",
    "half past four": "16:30",
    "quarter to 4": "15:45",
    "10 minutes to 4": "15:50",
    "10 to four": "15:50",
    "a quarter to four": "15:45",
    "ten to four": "15:50",
    "10 past 4": "16:10",
    "five past four": "16:05",
    "quarter past four pm": "16:15",
    "quarter to 12 pm": "11:45",
    "quarter to 1pm": "12:45",
    "half-past four": "16:30",
    "4 o'clock": "16:00",
    "three o'clock pm": "15:00",
    "three pm": "15:00",
    "two p.m.": "14:00",
    "five minutes to four": "15:55",
    "3 in the afternoon": "15:00",
    "nine in the morning": "09:00",
    # around the time
    "at 15:47": "15:47",
    "@15:47": "15:47",
    "~15:47": "15:47",
    "≈ 15:47": "15:47",
    "about 15:47": "15:47",
    "around 3pm": "15:00",
    "circa 15:47": "15:47",
    "c. 15:47": "15:47",
    "approx. 15:47": "15:47",
    "15:47ish": "15:47",
    "15:47 or so": "15:47",
    "15:47?": "15:47",
    "[15:47]": "15:47",
    "(15:47)": "15:47",
    "15:47:": "15:47",
    "15:47 -": "15:47",
    "15:47.": "15:47",
    # counted
    "now": "16:30",
    "just now": "16:30",
    "+5m": "15:47",
    "+ 5 min": "15:47",
    "+1h05": "16:47",
    "+1h 5m": "16:47",
    "+0:05": "15:47",
    "+45s": "15:42:45",
    "plus 5 minutes": "15:47",
    "5 minutes later": "15:47",
    "five minutes later": "15:47",
    "a minute later": "15:43",
    "an hour later": "16:42",
    "half an hour later": "16:12",
    "10 min after": "15:52",
    "10 minutes after that": "15:52",
    "after 10 minutes": "15:52",
    "5 minutes earlier": "15:37",
    "two hours before": "13:42",
    "same time": "15:42",
    "20 minutes ago": "16:10",
    "20m ago": "16:10",
    "an hour ago": "15:30",
    "half an hour ago": "16:00",
    "an hour and a half ago": "15:00",
    "1.5 hours ago": "15:00",
    "1½ hours ago": "15:00",
    "1h 30m ago": "15:00",
    "now - 20m": "16:10",
    "5 min after 15:30": "15:35",
    "ten minutes before noon": "11:50",
    "+1d": "2026-06-12 15:42",
    # days
    "today 15:47": "15:47",
    "15:47 today": "15:47",
    "yesterday 23:10": "2026-06-10 23:10",
    "23:10 yesterday": "2026-06-10 23:10",
    "yesterday at 11:10pm": "2026-06-10 23:10",
    "yesterday noon": "2026-06-10 12:00",
    "yesterday evening at 7": "2026-06-10 19:00",
    "yesterday morning 9:05": "2026-06-10 09:05",
    "last night 23:10": "2026-06-10 23:10",
    "last night at 11:10": "2026-06-10 23:10",
    "last night at 2am": "02:00",
    "this morning 9:05": "09:05",
    "earlier today at 9am": "09:00",
    "that morning at 9": "09:00",
    "later that day 16:00": "16:00",
    "last night around 11pm": "2026-06-10 23:00",
    "yesterday ~23:10": "2026-06-10 23:10",
    "this morning at 9": "09:00",
    "this afternoon 3:47": "15:47",
    "the day before yesterday 8:15": "2026-06-09 08:15",
    "2 days ago at 14:00": "2026-06-09 14:00",
    "the same day 15:50": "15:50",
    "the next day 08:00": "2026-06-12 08:00",
    "next morning at 8": "2026-06-12 08:00",
    "the previous day 18:00": "2026-06-10 18:00",
    "Tue 23:10": "2026-06-09 23:10",
    "Tuesday 9am": "2026-06-09 09:00",
    "9am on Tuesday": "2026-06-09 09:00",
    "last Friday 9am": "2026-06-05 09:00",
    "Tuesday night 11:30": "2026-06-09 23:30",
    "Thu 15:47": "15:47",
    "the 9th at 10:00": "2026-06-09 10:00",
    "28th 10:00": "2026-05-28 10:00",
    # dates
    "2026-06-10 08:15": "2026-06-10 08:15",
    "2026-6-10 8:15 pm": "2026-06-10 20:15",
    "2026/06/10 08:15": "2026-06-10 08:15",
    "2026-06-10_08:15": "2026-06-10 08:15",
    "2026-06-10T08:15:30.5": "2026-06-10 08:15:30.500000",
    "20260610T081530": "2026-06-10 08:15:30",
    "20260610081530": "2026-06-10 08:15:30",
    "202606100815": "2026-06-10 08:15",
    "2026-161 08:15": "2026-06-10 08:15",
    "2026-W24-3T08:15": "2026-06-10 08:15",
    "10.06.2026 08:15": "2026-06-10 08:15",
    "10.6. 08:15": "2026-06-10 08:15",
    "13/05/2026 08:15": "2026-05-13 08:15",
    "05/13/2026 8:15 AM": "2026-05-13 08:15",
    "13/5 08:15": "2026-05-13 08:15",
    "5/13 08:15": "2026-05-13 08:15",
    "13/05/26 08:15": "2026-05-13 08:15",
    "10 June 08:15": "2026-06-10 08:15",
    "10 June 2026 8:15 PM": "2026-06-10 20:15",
    "10th of June at 08:15": "2026-06-10 08:15",
    "June 10th, 2026 at 8:15 PM": "2026-06-10 20:15",
    "Jun 10 08:15:30": "2026-06-10 08:15:30",
    "Jun  9 08:15:30": "2026-06-09 08:15:30",
    "08:15 on 10 June 2026": "2026-06-10 08:15",
    "Wed Jun 10 08:15:30 2026": "2026-06-10 08:15:30",
    "Wed, 10 June 2026, 08:15": "2026-06-10 08:15",
    "10-Jun-2026 08:15": "2026-06-10 08:15",
    "Jun 10 @ 8:15 PM": "2026-06-10 20:15",
    "10Jun2026 08:15": "2026-06-10 08:15",
    "Dec 30 23:50": "2025-12-30 23:50+01:00",
}

READ_IN_ZONES = {
    "15:47 UTC": "2026-06-11T15:47+00:00",
    "15:47Z": "2026-06-11T15:47+00:00",
    "1547Z": "2026-06-11T15:47+00:00",
    "13:47 utc": "2026-06-11T13:47+00:00",
    "13:47 (UTC)": "2026-06-11T13:47+00:00",
    "UTC 13:47": "2026-06-11T13:47+00:00",
    "3:47 PM CEST": "2026-06-11T15:47+02:00",
    "14:47 CET": "2026-06-11T14:47+01:00",
    "14:47 BST": "2026-06-11T14:47+01:00",
    "9:47am EDT": "2026-06-11T09:47-04:00",
    "8:47am EST": "2026-06-11T08:47-05:00",
    "9:47 ET": "2026-06-11T09:47-04:00",
    "6:47 PT": "2026-06-11T06:47-07:00",
    "6:47am Pacific": "2026-06-11T06:47-07:00",
    "9:47am Eastern time": "2026-06-11T09:47-04:00",
    "16:47 EEST": "2026-06-11T16:47+03:00",
    "3:47 PM Central European Summer Time": "2026-06-11T15:47+02:00",
    "Thursday, June 11, 2026 at 9:47:09 AM Eastern Daylight Time": "2026-06-11T09:47:09-04:00",
    "1347 zulu": "2026-06-11T13:47+00:00",
    "22:47 JST": "2026-06-11T22:47+09:00",
    "23:17 ACST": "2026-06-11T23:17+09:30",
    "15:47 UTC+2": "2026-06-11T15:47+02:00",
    "15:47 GMT+02:00": "2026-06-11T15:47+02:00",
    "19:17 UTC+5:30": "2026-06-11T19:17+05:30",
    "15:47 +0200": "2026-06-11T15:47+02:00",
    "15:47+02:00": "2026-06-11T15:47+02:00",
    "15:47+02": "2026-06-11T15:47+02:00",
    "19:17 Asia/Kolkata": "2026-06-11T19:17+05:30",
    "9:47 america/new_york": "2026-06-11T09:47-04:00",
    "14:47 London time": "2026-06-11T14:47+01:00",
    "15:47 local time": "2026-06-11T15:47+02:00",
    "yesterday 23:10 UTC": "2026-06-10T23:10+00:00",
    "2026-06-10T08:15Z": "2026-06-10T08:15+00:00",
    "2026-06-10T08:15:30.123456789Z": "2026-06-10T08:15:30.123456+00:00",
    "2026-06-10T08:15:30-07:00": "2026-06-10T08:15:30-07:00",
    "2026-06-10 08:15:30 +0000 UTC": "2026-06-10T08:15:30+00:00",
    "2026-06-10T08:15+02:00[Europe/Berlin]": "2026-06-10T08:15+02:00",
    "20260610T081530Z": "2026-06-10T08:15:30+00:00",
    "10/Jun/2026:08:15:30 +0000": "2026-06-10T08:15:30+00:00",
    "[10/Jun/2026:08:15:30 -0700]": "2026-06-10T08:15:30-07:00",
    "Wed, 10 Jun 2026 08:15:30 GMT": "2026-06-10T08:15:30+00:00",
    "Wed, 10 Jun 2026 08:15:30 -0400": "2026-06-10T08:15:30-04:00",
    "Wednesday, 10-Jun-26 08:15:30 GMT": "2026-06-10T08:15:30+00:00",
    "Wed Jun 10 08:15:30 UTC 2026": "2026-06-10T08:15:30+00:00",
    "Wed Jun 10 2026 08:15:30 GMT+0200 (Central European Summer Time)": "2026-06-10T08:15:30+02:00",
    "13:47 UTC (15:47 CEST)": "2026-06-11T13:47+00:00",
    "13:47 UTC / 15:47 CEST": "2026-06-11T13:47+00:00",
    "1781079330": "2026-06-10T08:15:30+00:00",
    "@1781079330": "2026-06-10T08:15:30+00:00",
    "1781079330.5": "2026-06-10T08:15:30.500000+00:00",
    "1781079330123": "2026-06-10T08:15:30.123000+00:00",
    "1781079330123456": "2026-06-10T08:15:30.123456+00:00",
    "1781079330123456789": "2026-06-10T08:15:30.123456+00:00",
}

# What names no moment, or several: each with a word of the sentence that says why.
REFUSED = {
    "": "empty",
    "   ": "empty",
    "-": "empty",
    "two of five shards were red": "not a time",
    "7 pods evicted": "not a time",
    "retry 3": "not a time",
    "may": "not a time",
    "march": "not a time",
    "sat": "no time of day",
    "second try": "not a time",
    "error 502": "not a time",
    "v3.47": "not a time",
    "172.16.0.1": "not a time",
    "8443": "not a time",
    "54321": "not a time",
    "42": "not a time",
    "p95": "not a time",
    "12%": "not a time",
    "15:4": "not a time",
    "15:477": "not a time",
    "24:71": "not a time",
    "31:10": "not a time",
    "15:47 AM": "not a time",
    "3:47 QM": "not a time",
    "15:47:33:12": "not a time",
    "15:4x": "not a time",
    "15:??": "not a time",
    "a few minutes later": "not a time",
    "shortly after": "not a time",
    "after lunch": "not a time",
    "before 15:47": "not a time",
    "soon": "not a time",
    "lunchtime": "not a time",
    "15:47 16:02": "two times",
    "15:47 15 June deploy": "not a time",
    "15:47-16:02": "",
    "01:00-05:00": "range",
    "2026": "year",
    "2026-06-10": "no time of day",
    "yesterday": "no time of day",
    "Tuesday": "no time of day",
    "2 days ago": "no time of day",
    "2026-13-10 08:15": "no day",
    "2026-02-30 08:15": "no day",
    "31 April 08:15": "no day",
    "Mon 10 June 2026 08:15": "Wednesday",
    "03/04/2026 08:15": "could be",
    "4/5 08:15": "could be",
    "05/06/07 08:15": "no day",
    "9": "morning",
    "at 9": "morning",
    "9 o'clock": "09:00",
    "half past three": "15:30",
    "yesterday at 3 o'clock": "03:00",
    "3:50": "15:50",
    "18:45": "still to come",
    "Thu 18:45": "still to come",
    "next Tuesday 9am": "still to come",
    "Jun 20 10:00": "still to come",
    "last Tuesday 9am": "could be",
    "yesterday midnight": "Midnight",
    "3:47 in the morning in the afternoon": "",
    "15:47 in the morning": "morning",
    "15:47 IST": "India",
    "15:47 CST": "China",
    "15:47 AST": "Arabia",
    "15:47 QQT": "not a time",
    "15:47 UTC+25": "",
    "15:47 Mars/Olympus": "not a time",
    "13:47 UTC (15:48 CEST)": "not the same",
    "5m": "length",
    "90 minutes": "length",
    "1h30m": "length",
    "-5m": "ago",
    "1:30": "13:30",
    "+14:14": "not a time",
    "13pm": "not a time",
    "14 hrs": "length",
    "9 to 2": "not a time",
    "10 after 3": "not a time",
    "Tue 2026": "year",
    "the 9th midnight": "Midnight",
    "2026-06-10 midnight": "Midnight",
    "15:47 Mar": "not a time",
    "15:47 17": "not a time",
    "15:47 on": "not a time",
    "15:47 hour": "not a time",
    "minutes 15:47": "not a time",
    "+5": "unit",
    "+5 nodes": "not a time",
    "T+5m": "start of the incident",
    "in 5 minutes": "not a time",
    "9999999999": "not a time",
    "x" * 5000: "not a time",
    "15:47 " * 50: "",
}


def read(text: str, now: datetime = NOW, previous: datetime | None = PREVIOUS) -> datetime:
    return parse_when(text, now=now, previous=previous)


def at(text: str, zone: ZoneInfo = BERLIN) -> datetime:
    """2026-06-11 15:47 for 15:47, in the zone unless it has an offset."""
    moment = datetime.fromisoformat(text if "-" in text[:8] else f"2026-06-11 {text}")
    return moment if moment.tzinfo else moment.replace(tzinfo=zone)


@pytest.mark.parametrize(("text", "expected"), READ.items())
def test_reads_times_in_the_zone_of_the_session(text: str, expected: str) -> None:
    assert read(text) == at(expected)


@pytest.mark.parametrize(("text", "expected"), READ_IN_ZONES.items())
def test_reads_times_in_other_zones(text: str, expected: str) -> None:
    assert read(text) == datetime.fromisoformat(expected)


@pytest.mark.parametrize(("text", "why"), REFUSED.items())
def test_refuses_what_is_no_time_or_several(text: str, why: str) -> None:
    with pytest.raises(BadInput) as problem:
        read(text)
    assert why in str(problem.value)
    assert len(str(problem.value)) < 300


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
