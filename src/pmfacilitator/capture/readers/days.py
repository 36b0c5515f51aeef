"""Dates as people write them in a timeline: found in text, not yet placed in the calendar.

A date may lack its year, leave open which number is the month, or be no more than a weekday or "yesterday".
What it means is decided later, from the whole file.
"""

import re
from dataclasses import dataclass
from datetime import date

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_WEEKDAY = (
    r"(?P<weekday>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?"
    r"|sun(?:day)?)\b\.?"
)
_YEAR = r"(?P<year>(?:19|20)\d\d|['’]\d\d)"
_NO_DIGIT = r"(?![\d])"
_SHAPES = tuple(
    re.compile(shape, re.IGNORECASE)
    for shape in (
        r"(?P<year>(?:19|20)\d\d)(?P<sep>[-/.])(?P<m>\d{1,2})(?P=sep)(?P<d>\d{1,2})" + _NO_DIGIT,
        r"(?P<year>20\d\d)(?P<m>[01]\d)(?P<d>[0-3]\d)(?=[T_ ]?[012]\d:?[0-5]\d|\b)",
        r"(?P<a>\d{1,2})(?P<sep>[-/.])(?P<b>\d{1,2})(?P=sep)(?P<year>(?:19|20)\d\d|\d\d)(?![\d:]|[.-]\d)",
        r"(?P<d>\d{1,2})[-/]" + _MONTH + r"[-/](?P<year>\d\d)(?![\d:])",
        r"(?P<d>\d{1,2})(?:st|nd|rd|th)?[-/ .]{1,2}(?:of\s+)?" + _MONTH + r"(?:[-/ ,]{1,3}" + _YEAR + r")?" + _NO_DIGIT,
        _MONTH + r"[- ]{0,2}(?P<d>\d{1,2})(?:st|nd|rd|th)?" + _NO_DIGIT + r"(?!:\d|\.\d|h\d|\s?[ap]\.?m\b)"
        r"(?:\s?[-–]\s?\d{1,2}(?:st|nd|rd|th)?(?=,?\s(?:19|20)\d\d))?"
        r"(?:(?:,\s?|\s+|-|/|,\s+)" + _YEAR + r"(?!\d|:))?",
        r"(?P<a>\d{1,2})(?P<sep>[/.])(?P<b>\d{1,2})(?:(?<=/\d)|(?<=/\d\d)|\.|(?=\s+\d{1,2}[:.]\d\d))(?![\d:/%]|\.\d|\s?[ap]\.?m\b)",
    )
)
_WITH_WEEKDAY = re.compile(_WEEKDAY + r"[,\s]*(?:the\s+)?", re.IGNORECASE)
_WEEKDAY_AFTER = re.compile(r"[,\s]*\(?" + _WEEKDAY + r"\)?", re.IGNORECASE)
_WORDS = re.compile(
    r"(?P<word>today|yesterday|tomorrow|(?:the\s+)?(?:next|following)\s+(?:day|morning)|same\s+day)\b", re.IGNORECASE
)
_DAY_COUNT = re.compile(r"day\s+(?P<count>[1-9]\d?)\b", re.IGNORECASE)
_DAYS_ON = re.compile(r"[+](?P<days>[1-9])\s?d(?:ays?)?\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Day:
    """A date as written. `numbers` are two of which either may be the month; `shift` counts days from `base`."""

    year: int | None = None
    month: int | None = None
    number: int | None = None
    numbers: tuple[int, int] | None = None
    dotted: bool = False
    short_year: bool = False
    weekday: int | None = None
    shift: int | None = None
    base: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether year, month and day are all written."""
        return self.year is not None and self.month is not None

    @property
    def shown(self) -> str:
        """A date of numbers alone, nearly as it was written: 1/2, 1/2/2026."""
        return "/".join(str(part) for part in (*(self.numbers or ()), self.year) if part is not None)

    def read(self, *, month_first: bool, year: int | None) -> date | None:
        """The calendar date, or None if there is none such; `year` fills in where none is written."""
        month, number = self.month, self.number
        if self.numbers:
            month, number = self.numbers if month_first else self.numbers[::-1]
            if month > 12:
                month, number = number, month
        chosen = self.year if self.year is not None else year
        if month is None or number is None or chosen is None:
            return None
        try:
            return date(chosen, month, number)
        except ValueError:
            return None


def find_day(text: str, at: int = 0) -> tuple[Day, int] | None:
    """Read a date that starts exactly here; the date and where it ends."""
    weekday: int | None = None
    start = at
    if before := _WITH_WEEKDAY.match(text, at):
        weekday, start = _WEEKDAYS.index(before["weekday"][:3].lower()), before.end()
    for shape in _SHAPES:
        match = shape.match(text, start)
        day = _from_match(match, weekday) if match else None
        if match and day:
            after = _WEEKDAY_AFTER.match(text, match.end()) if weekday is None else None
            return day, after.end() if after else match.end()
    if weekday is not None and before:
        return Day(weekday=weekday), at + len(before[0].rstrip(", \t").removesuffix(" the"))
    return _in_words(text, at)


def _in_words(text: str, at: int) -> tuple[Day, int] | None:
    if match := _WORDS.match(text, at):
        word = match["word"].lower()
        if word == "yesterday":
            return Day(shift=-1, base="hint"), match.end()
        if word in ("today", "tomorrow"):
            return Day(shift=int(word == "tomorrow"), base="hint"), match.end()
        return Day(shift=0 if word.startswith("same") else 1, base="previous"), match.end()
    if match := _DAY_COUNT.match(text, at):
        return Day(shift=int(match["count"]) - 1, base="hint"), match.end()
    if match := _DAYS_ON.match(text, at):
        return Day(shift=int(match["days"]), base="first"), match.end()
    return None


def _from_match(match: re.Match[str], weekday: int | None) -> Day | None:
    parts = match.groupdict()
    year, short = _year(parts.get("year"))
    if parts.get("a"):
        first, second = int(parts["a"]), int(parts["b"])
        if not _can_be_date(first, second):
            return None
        return Day(year, numbers=(first, second), dotted=parts["sep"] == ".", short_year=short, weekday=weekday)
    month = int(parts["m"]) if parts.get("m") else _MONTHS.index(parts["month"][:3].lower()) + 1
    number = int(parts["d"])
    if not (1 <= month <= 12 and 1 <= number <= 31):
        return None
    return Day(year, month, number, weekday=weekday)


def _can_be_date(first: int, second: int) -> bool:
    return 1 <= first <= 31 and 1 <= second <= 31 and min(first, second) <= 12


def _year(written: str | None) -> tuple[int | None, bool]:
    if not written:
        return None, False
    digits = written.lstrip("'’")
    return (int(digits), False) if len(digits) == 4 else (2000 + int(digits), True)
