"""Times in words that the own grammar does not know, read by dateparser behind a guard."""

import re
import warnings
from datetime import datetime

from pmfacilitator.capture.resolve import Anchors
from pmfacilitator.capture.vocabulary import MONTHS, NUMBERS, WEEKDAYS

_CLOCK = re.compile(r"(?<![\d:.])(\d{1,2}):(\d\d)(?::(\d\d))?(?![\d:])\s?([ap])?\.?m?", re.IGNORECASE)
_SMALL_WORDS = """
    at on of the in a an am pm ago and utc gmt z t st nd rd th o'clock
    today yesterday day days hour hours minute minutes second seconds week weeks before
"""
_KNOWN = frozenset({*MONTHS, *WEEKDAYS, *NUMBERS, *_SMALL_WORDS.split()})
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def by_dateparser(phrase: str, anchors: Anchors) -> datetime | None:
    """What dateparser reads, if every word is one of time, and either order of day and month gives the same.

    The clock it reads has to be the one that is written: it must not have taken 14:14 for something else.
    """
    clocks = list(_CLOCK.finditer(phrase))
    if len(clocks) != 1 or phrase[0] in "+-−" or not {word.casefold() for word in _WORD.findall(phrase)} <= _KNOWN:
        return None
    readings = {_read(phrase, anchors, order) for order in ("MDY", "DMY")}
    read = readings.pop() if len(readings) == 1 else None
    if read is None:
        return None
    hour = int(clocks[0][1]) % 12 + 12 * (clocks[0][4].casefold() == "p") if clocks[0][4] else int(clocks[0][1])
    if (read.hour, read.minute, read.second) != (hour, int(clocks[0][2]), int(clocks[0][3] or 0)):
        return None
    return read if read <= anchors.now else None


def _read(phrase: str, anchors: Anchors, order: str) -> datetime | None:
    # 84 ms to import, and most texts never come here.
    import dateparser

    settings = {
        "RETURN_AS_TIMEZONE_AWARE": True,
        "RELATIVE_BASE": anchors.now.replace(tzinfo=None),
        "TIMEZONE": str(anchors.zone),
        "PREFER_DATES_FROM": "current_period",
        "DATE_ORDER": order,
    }
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            read = dateparser.parse(phrase, languages=["en"], settings=settings)
        except (ValueError, OverflowError, KeyError, TypeError):
            return None
    return read if isinstance(read, datetime) and read.tzinfo is not None else None
