"""Where weeks, months, quarters and years end and start, and days counted without weekends."""

import calendar
import re
from datetime import date, timedelta

from pmfacilitator.capture.vocabulary import MONTHS
from pmfacilitator.errors import BadInput

_FRIDAY = 4
_QUARTER = re.compile(r"q([1-4])(?:[ /-]*((?:19|20)\d\d))?|((?:19|20)\d\d)[ /-]*q([1-4])")
_MONTH = re.compile(r"([a-z]+)\.?,?(?: ((?:19|20)\d\d))?")


def end_of(period: str, today: date, later: int = 0) -> date | None:
    """The last day of a week (its Friday), month, quarter or year; `later` counts periods on.

    A named month or quarter is the next one that has not ended. Raises BadInput on a weekend for "end of week".
    """
    if period == "week":
        if today.weekday() > _FRIDAY and not later:
            raise BadInput("This week's Friday is past.", "Write “end of next week” or the date.")
        return today + timedelta(days=_FRIDAY - today.weekday() + 7 * later)
    if period in ("day", "today", "tomorrow"):
        return today + timedelta(days=later + (period == "tomorrow"))
    first = _first_of(period, today, later)
    return None if first is None else months_later(first[0], first[1]) - timedelta(days=1)


def start_of(period: str, today: date, later: int = 0, *, monthly: bool = False) -> date | None:
    """The first day of a week (its Monday), month, quarter or year; `monthly` takes nothing but months."""
    if period == "week" and not monthly:
        return today + timedelta(days=7 * later - today.weekday())
    first = _first_of(period, today, later)
    if first is None or (monthly and first[1] != 1):
        return None
    begun = first[0] < today and not later and period not in ("month", "quarter", "year")
    if begun and not monthly and not re.search(r"\d{4}", period):
        return months_later(first[0], 12)
    return first[0]


def _first_of(period: str, today: date, later: int) -> tuple[date, int] | None:
    """The first day of a period, and how many months it has."""
    if period == "month":
        return months_later(today.replace(day=1), later), 1
    if period == "quarter":
        return months_later(date(today.year, (today.month - 1) // 3 * 3 + 1, 1), 3 * later), 3
    if period == "year":
        return date(today.year + later, 1, 1), 12
    if re.fullmatch(r"20\d\d", period):
        return date(int(period), 1, 1), 12
    if match := _QUARTER.fullmatch(period):
        quarter, year = int(match[1] or match[4]), match[2] or match[3]
        return _next_unless_dated(quarter * 3 - 2, year, 3, today), 3
    if (match := _MONTH.fullmatch(period)) and match[1] in MONTHS:
        return _next_unless_dated(MONTHS[match[1]], match[2], 1, today), 1
    return None


def _next_unless_dated(month: int, year: str | None, months: int, today: date) -> date:
    first = date(int(year) if year else today.year, month, 1)
    ended = months_later(first, months) <= today
    return months_later(first, 12) if ended and not year else first


def months_later(day: date, months: int) -> date:
    """The same day so many months on, or the last one of a shorter month.

    Raises BadInput beyond the calendar.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not 1 <= year <= 9999:
        raise BadInput("That is beyond the calendar.")
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def working_days_later(day: date, count: int) -> date:
    """So many days on that are no Saturdays or Sundays; public holidays are not known here."""
    while count > 0:
        day += timedelta(days=1)
        count -= day.weekday() <= _FRIDAY
    return day
