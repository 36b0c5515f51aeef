"""Lengths of time as people type them: 5m, 1h30, an hour and a half, two weeks."""

import re
from datetime import timedelta

from pmfacilitator.capture.vocabulary import NUMBERS, any_of

_UNITS = {
    "ms": "milliseconds", "msec": "milliseconds", "millisecond": "milliseconds", "milliseconds": "milliseconds",
    "s": "seconds", "sec": "seconds", "secs": "seconds", "second": "seconds", "seconds": "seconds",
    "m": "minutes", "min": "minutes", "mins": "minutes", "minute": "minutes", "minutes": "minutes",
    "h": "hours", "hr": "hours", "hrs": "hours", "hour": "hours", "hours": "hours",
    "d": "days", "day": "days", "days": "days",
    "w": "weeks", "wk": "weeks", "wks": "weeks", "week": "weeks", "weeks": "weeks",
}  # fmt: skip
_FRACTIONS = {
    "half an": 0.5,
    "half a": 0.5,
    "a half": 0.5,
    "a quarter of an": 0.25,
    "quarter of an": 0.25,
    "a": 1.0,
    "an": 1.0,
}
_ITEM = re.compile(
    rf"(?P<number>\d{{1,7}}(?:[.,]\d{{1,3}})?|\b{any_of(NUMBERS)}\b|\b{any_of(_FRACTIONS)}\b)"
    rf"(?P<half1>\s+and\s+a\s+half)?\s*(?P<more>more\s+)?(?P<unit>{any_of(_UNITS)})(?![a-z])\.?(?P<half2>\s+and\s+a\s+half)?",
    re.IGNORECASE,
)
_JOINT = re.compile(r"\s*(?:,|\band\b)?\s*", re.IGNORECASE)
_MINUTES_OF_HOUR = re.compile(r"(\d{1,4})\s*(?:h|hrs?)\s*([0-5]\d)", re.IGNORECASE)
_COLONS = re.compile(r"(\d{1,3}):([0-5]\d)(?::([0-5]\d))?")
_LONGEST = timedelta(days=3660)


def parse_span(text: str) -> timedelta | None:
    """The length of time that the whole text is, or None; units must fall: 1h 30m, not 30m 1h."""
    text = text.strip()
    if match := _MINUTES_OF_HOUR.fullmatch(text):
        return timedelta(hours=int(match[1]), minutes=int(match[2]))
    total, position, last = timedelta(), 0, timedelta.max
    while position < len(text):
        item = _ITEM.match(text, position)
        if item is None:
            return None
        unit = timedelta(**{_UNITS[item["unit"].casefold()]: 1})
        if unit >= last:
            return None
        total += unit * _number(item)
        last, position = unit, item.end()
        if position < len(text):
            joint = _JOINT.match(text, position)
            position = joint.end() if joint else position
    return total if last is not timedelta.max and total <= _LONGEST else None


def parse_clock_span(text: str) -> timedelta | None:
    """Hours and minutes written with a colon, 1:30 or 0:05:30, or None."""
    match = _COLONS.fullmatch(text.strip())
    if match is None:
        return None
    return timedelta(hours=int(match[1]), minutes=int(match[2]), seconds=int(match[3] or 0))


def _number(item: re.Match[str]) -> float:
    written = " ".join(item["number"].casefold().split())
    number = _FRACTIONS.get(written) or NUMBERS.get(written) or float(written.replace(",", "."))
    return number + 0.5 if item["half1"] or item["half2"] else number
