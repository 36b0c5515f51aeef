"""Dates with a time in an order or dress that the own grammar does not know, read by dateparser behind a guard.

dateparser passes over what it does not understand ("14:14 Mar" is today to it), so that every word and every number
of the text has to be found again in what it makes of them.
"""

import re
import warnings
from datetime import datetime

from pmfacilitator.capture.resolve import Anchors
from pmfacilitator.capture.vocabulary import MONTHS, WEEKDAYS
from pmfacilitator.capture.walls import instant

_CLOCK = re.compile(r"(?<![\d:.])(\d{1,2}):(\d\d)(?::(\d\d))?(?![\d:])(?:\s?([ap])\.?m\b\.?)?", re.IGNORECASE)
_SMALL_WORDS = frozenset({"at", "on", "of", "the", "in", "and", "st", "nd", "rd", "th", "year"})
_WORD = re.compile(r"[^\W\d_]+")
_ODD = re.compile(r"[^\w\s,.:;/()'-]|^[+-]|[+-]\d{4}$")


def by_dateparser(phrase: str, anchors: Anchors) -> datetime | None:
    """What dateparser reads of a date with its month in letters and one time, if it has left nothing out.

    A zone is not left to it. Either order of day and month has to give the same, and the moment has to have been.
    """
    clock = _CLOCK.search(phrase)
    if clock is None or _ODD.search(phrase):
        return None
    rest = f"{phrase[: clock.start()]} {phrase[clock.end() :]}"
    words = [word.casefold() for word in _WORD.findall(rest)]
    months = [MONTHS[word] for word in words if word in MONTHS]
    weekdays = [WEEKDAYS[word] for word in words if word in WEEKDAYS]
    if len(months) != 1 or len(weekdays) > 1 or not {*words} <= {*MONTHS, *WEEKDAYS, *_SMALL_WORDS}:
        return None
    readings = {_read(phrase, anchors, order) for order in ("MDY", "DMY")}
    read = readings.pop() if len(readings) == 1 else None
    if (
        read is None
        or read > anchors.now.replace(tzinfo=None)
        or read.month != months[0]
        or not {*weekdays} <= {read.weekday()}
    ):
        return None
    numbers = sorted(int(digits) for digits in re.findall(r"\d+", rest))
    same_clock = (read.hour, read.minute, read.second) == _shown(clock)
    if not same_clock or numbers not in ([read.day], sorted([read.day, read.year])):
        return None
    return instant(read, anchors.zone)


def _shown(clock: re.Match[str]) -> tuple[int, int, int]:
    hour = int(clock[1])
    if clock[4]:
        hour = hour % 12 + 12 * (clock[4].casefold() == "p")
    return hour, int(clock[2]), int(clock[3] or 0)


def _read(phrase: str, anchors: Anchors, order: str) -> datetime | None:
    """What dateparser makes of it, naive."""
    # 84 ms to import, and most texts never come here.
    import dateparser

    settings = {
        "RELATIVE_BASE": anchors.now.replace(tzinfo=None),
        "PREFER_DATES_FROM": "current_period",
        "DATE_ORDER": order,
    }
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            read = dateparser.parse(phrase, languages=["en"], settings=settings)
        except (ValueError, OverflowError, KeyError, TypeError):
            return None
    return read if isinstance(read, datetime) and read.tzinfo is None else None
