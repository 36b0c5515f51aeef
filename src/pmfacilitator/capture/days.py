"""Days as people write them: 2026-03-18, 18/3, Mar 18th, Tue, yesterday, the next day."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import NamedTuple

from pmfacilitator.capture.vocabulary import MONTHS, WEEKDAYS, any_of, count_of, month_name
from pmfacilitator.errors import BadInput

_YEARS = range(1970, 2100)
_MONTH = rf"(?P<month>{any_of(MONTHS)})(?![a-z])\.?"
_NEAR = 1  # years: how far from today a year of two digits may be


@dataclass(frozen=True)
class Day:
    """What is said about a day.

    readings: each a (year or None, month, day); several are in doubt. ago: days before today. after: days after the
    entry before it. weekday: 0 is Monday, with the word before it (last, this, next). of_month: the 18th.
    """

    readings: tuple[tuple[int | None, int, int], ...] = ()
    ago: int | None = None
    after: int | None = None
    weekday: int | None = None
    which: str = ""
    of_month: int | None = None
    part: str = ""
    written: str = ""

    @property
    def dated(self) -> bool:
        """Whether it is a date of the calendar."""
        return bool(self.readings)


class DayMatch(NamedTuple):
    """A day, and where it ends in the text."""

    day: Day
    end: int


def match_day(text: str, position: int) -> DayMatch | None:
    """The longest expression for a day that begins there."""
    best: DayMatch | None = None
    for pattern, build in _PATTERNS:
        match = pattern.match(text, position)
        if match is None or (best and match.end() <= best.end):
            continue
        day = build(match)
        if day is not None:
            best = DayMatch(replace(day, written=match[0].strip(" ,.")), match.end())
    return best


def settled(day: Day, today: date) -> tuple[int | None, int, int]:
    """The one reading of a date that holds.

    Raises BadInput where none does (2026-02-30), or several do (03/04): the order of day and month is not guessed.
    Years of two digits are those around today.
    """
    held = list(dict.fromkeys(reading for reading in day.readings if _exists(reading, today)))
    if not held:
        raise BadInput(f"There is no day “{day.written}”.", "Write the date as 2026-03-18.")
    if len(held) > 1:
        choices = " or ".join(f"{number} {month_name(month)}" for _, month, number in held)
        raise BadInput(f"“{day.written}” could be {choices}.", "Write the month in letters, or the date as 2026-03-18.")
    year, month, number = held[0]
    return (year + 2000 if year is not None and year < 100 else year), month, number


def _exists(reading: tuple[int | None, int, int], today: date) -> bool:
    year, month, number = reading
    if year is not None and year < 100:
        year += 2000
        if abs(year - today.year) > _NEAR:
            return False
    if year is not None and year not in _YEARS:
        return False
    return is_date(year if year is not None else 2000, month, number)


def is_date(year: int, month: int, day: int) -> bool:
    """Whether the calendar has that day."""
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _iso(match: re.Match[str]) -> Day:
    return Day(readings=((int(match[1]), int(match[3]), int(match[4])),))


def _compact(match: re.Match[str]) -> Day | None:
    year, month, day = int(match[1]), int(match[2]), int(match[3])
    return Day(readings=((year, month, day),)) if year in _YEARS and is_date(year, month, day) else None


def _iso_week(match: re.Match[str]) -> Day | None:
    try:
        day = date.fromisocalendar(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None
    return Day(readings=((day.year, day.month, day.day),))


def _ordinal(match: re.Match[str]) -> Day | None:
    year, number = int(match[1]), int(match[2])
    if year not in _YEARS or not 1 <= number <= 366:
        return None
    day = date(year, 1, 1) + timedelta(days=number - 1)
    return Day(readings=((day.year, day.month, day.day),)) if day.year == year else None


def _numeric(match: re.Match[str]) -> Day:
    first, between, second, year = int(match[1]), match[2], int(match[3]), int(match[4])
    orders: list[tuple[int | None, int, int]] = [(year, second, first)]
    if between != "." or second > 12:
        orders.append((year, first, second))
    if len(match[4]) == 2 and len(match[1]) == 2 and between != ".":
        orders.append((first, second, year))
    return Day(readings=tuple(orders))


def _without_year(match: re.Match[str]) -> Day:
    first, between, second = int(match[1]), match[2], int(match[3])
    day_first: tuple[int | None, int, int] = (None, second, first)
    return Day(readings=(day_first,) if between == "." else (day_first, (None, first, second)))


def _named(match: re.Match[str]) -> Day:
    year = (match.groupdict().get("year") or "").lstrip("'’")
    month = MONTHS[match["month"].casefold()]
    return Day(readings=((int(year) if year else None, month, int(match["day"])),))


def _weekday(match: re.Match[str]) -> Day:
    which = (match["which"] or "").casefold()
    return Day(weekday=WEEKDAYS[match["weekday"].casefold()], which=which, part=(match["part"] or "").casefold())


def _of_month(match: re.Match[str]) -> Day:
    return Day(of_month=int(match["day"]))


def _ago(match: re.Match[str]) -> Day | None:
    count = count_of(match["count"])
    weeks = match["unit"].casefold().startswith("w")
    return None if count is None or count > 3660 else Day(ago=count * (7 if weeks else 1))


def _word(match: re.Match[str]) -> Day:
    word = " ".join(match[0].casefold().split())
    for beginning, day in _WORDS.items():
        if word.startswith(beginning):
            ending = word.rsplit(" ", 1)[-1]
            return replace(day, part=day.part or (ending if ending in _PARTS else ""))
    return Day(ago=0, part=word.rsplit(" ", 1)[-1])


def _that(match: re.Match[str]) -> Day:
    return Day(after=0, part=match[0].casefold().split()[-1])


_PARTS = ("morning", "afternoon", "evening", "night")
_PART = r"(?:morning|afternoon|evening|night)"
_WORDS: dict[str, Day] = {
    "day before yesterday": Day(ago=2),
    "yesterday": Day(ago=1),
    "yday": Day(ago=1),
    "ystd": Day(ago=1),
    "last night": Day(ago=1, part="last night"),
    "tonight": Day(ago=0, part="evening"),
    "today": Day(ago=0),
    "earlier today": Day(ago=0),
    "later that day": Day(after=0),
    "that day": Day(after=0),
    "tomorrow": Day(ago=-1),
    "same day": Day(after=0),
    "next day": Day(after=1),
    "following day": Day(after=1),
    "next morning": Day(after=1, part="morning"),
    "following morning": Day(after=1, part="morning"),
    "day before": Day(after=-1),
    "previous day": Day(after=-1),
}
_YEAR4 = r"(?:19|20)\d\d"
_ANY_PART = rf"(?:\s+{_PART}\b)?"
_PATTERNS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Day | None]], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), build)
    for pattern, build in (
        (rf"({_YEAR4})([-/.])(\d{{1,2}})\2(\d{{1,2}})(?!\d)", _iso),
        (rf"({_YEAR4})(\d\d)(\d\d)(?=$|[\sT_,-]|\d{{4}}(?:\d\d)?(?!\d))", _compact),
        (rf"({_YEAR4})-?W(\d\d)-?([1-7])(?!\d)", _iso_week),
        (rf"({_YEAR4})-(\d{{3}})(?!\d)", _ordinal),
        (rf"(?<![\d.])(\d{{1,2}})([-/.])(\d{{1,2}})\2({_YEAR4}|\d\d)(?![\d:])", _numeric),
        (r"(?<![\d.])(\d{1,2})([-/])(\d{1,2})(?![\d:/.-]|\s?[ap]\.?m)", _without_year),
        (r"(?<![\d.])(\d{1,2})(\.)\s?(\d{1,2})\.(?![\d:])", _without_year),
        (r"(?<![\d.])(\d{1,2})(\.)(\d{1,2})(?=,?\s+(?:at\s+)?\d{1,2}:\d\d)", _without_year),
        (
            rf"(?<![\d.])(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.)?(?:\s+of\s+|[\s/-]*){_MONTH}"
            rf"(?:[\s,/-]*(?P<year>{_YEAR4}|['’]\d\d|(?<=-)\d\d|(?<=\s)\d\d$)(?!\d|[.h:](?!\d\d:)))?",
            _named,
        ),
        (
            rf"\b{_MONTH}[\s/-]*(?:the\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:h]|\.\d|\s?[ap]\.?m\b)"
            rf"(?:[\s,/-]*(?P<year>{_YEAR4}|['’]\d\d)(?!\d|[.h:]))?",
            _named,
        ),
        (
            rf"\b(?:(?P<which>last|this|next|coming|previous)\s+)?(?P<weekday>{any_of(WEEKDAYS)})(?![a-z])\.?"
            rf"(?:\s+(?P<part>{_PART})\b)?",
            _weekday,
        ),
        (r"\b(?:the\s+)?(?P<day>\d{1,2})(?:st|nd|rd|th)\b", _of_month),
        (r"\b(?P<count>\d{1,4}|[a-z]+)\s+(?P<unit>days?|weeks?)\s+ago\b", _ago),
        (r"\b(?P<count>\d{1,4})\s?(?P<unit>[dw])\s+ago\b", _ago),
        (rf"\b{any_of(_WORDS)}\b{_ANY_PART}", _word),
        (rf"\bthis\s+{_PART}\b", _word),
        (rf"\b(?:that|same)\s+{_PART}\b", _that),
    )
)
