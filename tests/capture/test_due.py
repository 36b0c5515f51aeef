"""What people type for a deadline: read right, or refused with a sentence; never wrong."""

from datetime import date

import pytest

from pmfacilitator.capture.times import parse_due
from pmfacilitator.errors import BadInput

TODAY = date(2026, 6, 11)  # a Thursday

READ = {
    # counted
    "today": "2026-06-11",
    "tonight": "2026-06-11",
    "tomorrow": "2026-06-12",
    "Tomorrow!": "2026-06-12",
    "day after tomorrow": "2026-06-13",
    "the day after tomorrow": "2026-06-13",
    "3 days": "2026-06-14",
    "3d": "2026-06-14",
    "+3d": "2026-06-14",
    "three days": "2026-06-14",
    "in three days": "2026-06-14",
    "in 3 days' time": "2026-06-14",
    "within 10 days": "2026-06-21",
    "10 days from now": "2026-06-21",
    "in the next 10 days": "2026-06-21",
    "3 weeks": "2026-07-02",
    "3w": "2026-07-02",
    "in a week": "2026-06-18",
    "a week": "2026-06-18",
    "one week": "2026-06-18",
    "next week": "2026-06-18",
    "next month": "2026-07-11",
    "by next week": "2026-06-18",
    "in a fortnight": "2026-06-25",
    "a fortnight": "2026-06-25",
    "2 weeks and 3 days": "2026-06-28",
    "2w3d": "2026-06-28",
    "in 2 weeks from tomorrow": "2026-06-26",
    "a month": "2026-07-11",
    "1mo": "2026-07-11",
    "3 months": "2026-09-11",
    "in one month's time": "2026-07-11",
    "a year": "2027-06-11",
    "48h": "2026-06-13",
    "72 hours": "2026-06-14",
    "2 business days": "2026-06-15",
    "5 working days": "2026-06-18",
    "next working day": "2026-06-12",
    # weekdays
    "Friday": "2026-06-12",
    "fri": "2026-06-12",
    "by Friday": "2026-06-12",
    "until Friday": "2026-06-12",
    "due on Friday": "2026-06-12",
    "due: Friday": "2026-06-12",
    "no later than Friday": "2026-06-12",
    "Friday at the latest": "2026-06-12",
    "FRIDAY.": "2026-06-12",
    "this Friday": "2026-06-12",
    "Tuesday": "2026-06-16",
    "coming Tuesday": "2026-06-16",
    "next Tuesday": "2026-06-16",
    "next Friday": "2026-06-19",
    "next Sunday": "2026-06-21",
    "Friday next week": "2026-06-19",
    "Friday week": "2026-06-19",
    "a week on Friday": "2026-06-19",
    "a week from Friday": "2026-06-19",
    "Monday in two weeks": "2026-06-22",
    "this Thursday": "2026-06-11",
    "Friday EOD": "2026-06-12",
    "EOD Friday": "2026-06-12",
    "by close of business Friday": "2026-06-12",
    "Friday 5pm": "2026-06-12",
    "Friday 17:00 UTC": "2026-06-12",
    "tomorrow at noon": "2026-06-12",
    # ends and beginnings
    "EOD": "2026-06-11",
    "end of day": "2026-06-11",
    "COB tomorrow": "2026-06-12",
    "end of week": "2026-06-12",
    "EOW": "2026-06-12",
    "this week": "2026-06-12",
    "by the end of the week": "2026-06-12",
    "end of next week": "2026-06-19",
    "end of month": "2026-06-30",
    "EOM": "2026-06-30",
    "month end": "2026-06-30",
    "this month": "2026-06-30",
    "end of next month": "2026-07-31",
    "end of February": "2027-02-28",
    "by the end of July": "2026-07-31",
    "end of Q3": "2026-09-30",
    "end of quarter": "2026-06-30",
    "EOQ": "2026-06-30",
    "end of next quarter": "2026-09-30",
    "end of year": "2026-12-31",
    "EOY": "2026-12-31",
    "end of 2027": "2027-12-31",
    "start of next week": "2026-06-15",
    "beginning of August": "2026-08-01",
    "last day of July": "2026-07-31",
    "last Friday of the month": "2026-06-26",
    "first Monday of July": "2026-07-06",
    "second Tuesday of next month": "2026-07-14",
    "the 25th": "2026-06-25",
    "by the 5th": "2026-07-05",
    "1st of next month": "2026-07-01",
    # dates
    "2026-11-02": "2026-11-02",
    "2026/11/02": "2026-11-02",
    "20261102": "2026-11-02",
    "2.11.2026": "2026-11-02",
    "2.11.": "2026-11-02",
    "2 Nov": "2026-11-02",
    "2nd of November": "2026-11-02",
    "Nov 2": "2026-11-02",
    "Nov. 2nd": "2026-11-02",
    "November 2, 2026": "2026-11-02",
    "2-Nov-2026": "2026-11-02",
    "2 Nov 26": "2026-11-02",
    "Mon 2 Nov": "2026-11-02",
    "Monday, November 2, 2026": "2026-11-02",
    "2 Feb": "2027-02-02",
    "29 Feb": "2028-02-29",
    "30/11/2026": "2026-11-30",
    "11/30/2026": "2026-11-30",
    "30/11": "2026-11-30",
    "2026-W45-1": "2026-11-02",
    "2026-11-02T17:00Z": "2026-11-02",
    "2026-11-02 17:00": "2026-11-02",
}

REFUSED = {
    "": "empty",
    "  ": "empty",
    "soon": "not a date",
    "ASAP": "not a date",
    "whenever": "not a date",
    "tbd": "not a date",
    "a few days": "not a date",
    "next sprint": "not a date",
    "before Friday": "not a date",
    "12": "not a date",
    "4 nodes": "not a date",
    "Good Friday": "not a date",
    "-2d": "not a date",
    "in -2 days": "not a date",
    "Q3": "more than one day",
    "by Q3 2026": "more than one day",
    "July": "more than one day",
    "next quarter": "more than one day",
    "this weekend": "more than one day",
    "mid July": "not one day",
    "late August": "not one day",
    "5m": "minutes or months",
    "5 hours": "does not end with a day",
    "yesterday": "past",
    "2 days ago": "past",
    "last Friday": "past",
    "this Monday": "past",
    "9 June": "just passed",
    "Thursday": "today or in a week",
    "4/5": "could be",
    "03/04/2026": "could be",
    "2026-11-31": "no day",
    "31 June": "no day",
    "2026-13-01": "no day",
    "Tue 2 Nov 2026": "Monday",
    "fifth Monday of July": "no fifth Monday",
    "tomorrow noon next": "not a date",
    "Friday 5pm late": "not a date",
    "a week on fortnight": "not a date",
    "50 years": "ten years",
    "99999999 days": "not a date",
    "end of": "not a date",
    "y" * 4000: "not a date",
}


@pytest.mark.parametrize(("text", "expected"), READ.items())
def test_reads_deadlines(text: str, expected: str) -> None:
    assert parse_due(text, today=TODAY) == date.fromisoformat(expected)


@pytest.mark.parametrize(("text", "why"), REFUSED.items())
def test_refuses_what_is_no_day_or_several(text: str, why: str) -> None:
    with pytest.raises(BadInput) as problem:
        parse_due(text, today=TODAY)
    assert why in str(problem.value)
    assert len(str(problem.value)) < 300


def test_a_month_that_is_shorter_ends_earlier() -> None:
    assert parse_due("1 month", today=date(2026, 1, 31)) == date(2026, 2, 28)
    assert parse_due("end of month", today=date(2028, 2, 1)) == date(2028, 2, 29)


def test_the_end_of_the_week_is_not_guessed_on_a_weekend() -> None:
    with pytest.raises(BadInput, match="Friday is past"):
        parse_due("end of week", today=date(2026, 6, 13))


def test_nothing_is_counted_beyond_the_calendar() -> None:
    with pytest.raises(BadInput):
        parse_due("3 years", today=date(9999, 6, 1))
