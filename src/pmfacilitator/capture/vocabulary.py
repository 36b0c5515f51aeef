"""The words in which people say numbers, months, weekdays and lengths of time."""

import re
from collections.abc import Iterable

_MONTH_NAMES = (
    "january", "february", "march", "april", "may", "june", "july",
    "august", "september", "october", "november", "december",
)  # fmt: skip
_DAY_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SMALL = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_TEENS = ("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}

MONTHS: dict[str, int] = {
    **{name: n for n, name in enumerate(_MONTH_NAMES, 1)},
    **{name[:3]: n for n, name in enumerate(_MONTH_NAMES, 1)},
    "sept": 9,
}
"""Month names and their short forms in small letters, to 1 to 12."""

WEEKDAYS: dict[str, int] = {
    **{name: n for n, name in enumerate(_DAY_NAMES)},
    **{name[:3]: n for n, name in enumerate(_DAY_NAMES)},
    "tues": 1,
    "weds": 2,
    "thur": 3,
    "thurs": 3,
}
"""Weekday names and their short forms in small letters, to 0 (Monday) to 6."""

NUMBERS: dict[str, int] = {
    **{word: n for n, word in enumerate(_SMALL, 1)},
    **{word: n for n, word in enumerate(_TEENS, 13)},
    **_TENS,
    **{
        f"{tens}{gap}{small}": value + n
        for tens, value in _TENS.items()
        for n, small in enumerate(_SMALL[:9], 1)
        for gap in "- "
    },
}
"""Number words in small letters up to fifty-nine."""

ORDINALS: dict[str, int] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "5th": 5,
}  # fmt: skip


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first."""
    return "(?:" + "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) + ")"


def count_of(text: str) -> int | None:
    """The whole number that digits, a number word or the article stand for."""
    word = text.strip().casefold()
    if word in ("a", "an"):
        return 1
    return int(word) if word.isascii() and word.isdigit() else NUMBERS.get(word)


def weekday_name(day: int) -> str:
    """Monday for 0."""
    return _DAY_NAMES[day].capitalize()


def month_name(month: int) -> str:
    """January for 1."""
    return _MONTH_NAMES[month - 1].capitalize()
