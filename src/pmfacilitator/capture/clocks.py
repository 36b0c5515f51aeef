"""Times of day as people write them: 14:14, 2.14pm, 14h14, 1414, noon, quarter to three."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import NamedTuple

from pmfacilitator.capture.vocabulary import NUMBERS, any_of, count_of
from pmfacilitator.errors import BadInput

_COMPACT = 4
_HALF = r"(?P<half>[ap])(?:\.?\s?m\b\.?|(?<=\d[ap])(?![a-z.]))"
_FRACTION = r"(?:[.,](?P<fraction>\d{1,9}))?"
_HOURS = any_of(list(NUMBERS)[:12])
_MINUTES = rf"(?:\d{{1,2}}|{any_of(NUMBERS)})"
_ENDING = r"(?:\s?(?:h|hrs|hours|uhr|o.?clock)\b\.?)?"


@dataclass(frozen=True)
class Clock:
    """A time of day, and what is not settled about it.

    twelve: the hour is one of twelve, and nothing says which half of the day. short: an hour of one digit without a
    half of the day, which is nearly always of 24. midnight: said in a word. bare: an hour that needs "in the morning".
    compact: four digits and nothing else, which may be a year.
    """

    hour: int
    minute: int = 0
    second: int = 0
    microsecond: int = 0
    twelve: bool = False
    short: bool = False
    midnight: bool = False
    bare: bool = False
    compact: bool = False

    @property
    def shown(self) -> str:
        """14:14, with seconds where there are some."""
        seconds = f":{self.second:02}" if self.second else ""
        return f"{self.hour:02}:{self.minute:02}{seconds}"

    def in_half(self, afternoon: bool) -> "Clock":
        """The same hands in the first or the second half of the day."""
        return replace(self, hour=self.hour % 12 + 12 * afternoon, twelve=False, short=False, bare=False)


class ClockMatch(NamedTuple):
    """A time of day, and where it ends in the text."""

    clock: Clock
    end: int


def match_clock(text: str, position: int) -> ClockMatch | None:
    """The longest time of day that begins there; None where none does, or its hands stand nowhere (25:61)."""
    best: ClockMatch | None = None
    for pattern, build in _PATTERNS:
        match = pattern.match(text, position)
        if match is None or (best and match.end() <= best.end):
            continue
        clock = build(match)
        if clock is not None and clock.hour < 24 and clock.minute < 60 and clock.second < 60:
            best = ClockMatch(clock, match.end())
    return best


def in_part(clock: Clock, part: str) -> Clock:
    """The time with its part of the day taken into account: 9:05 in the evening is 21:05.

    Raises BadInput where the two contradict each other (14:14 in the morning), or midnight is between them.
    """
    settled = not (clock.twelve or clock.short or clock.bare or 10 <= clock.hour <= 12)
    hour = clock.hour % 12 if clock.hour <= 12 else clock.hour
    if part == "morning" and clock.hour < 12:
        return clock.in_half(afternoon=False)
    if part == "afternoon" and (12 <= clock.hour <= 18 or (not settled and 1 <= hour <= 6)):
        return clock.in_half(afternoon=True)
    earliest = 6 if part == "night" else 5
    if part in ("evening", "night") and (clock.hour >= earliest + 12 or (not settled and earliest <= hour <= 11)):
        return clock.in_half(afternoon=True)
    raise BadInput(f"{clock.shown} and “{part}” do not go together.", "Write the time in 24 hours, such as 21:05.")


def _micro(match: re.Match[str]) -> int:
    return int((match.groupdict().get("fraction") or "0").ljust(6, "0")[:6])


def _with_half(match: re.Match[str]) -> Clock | None:
    hour, minute = int(match["hour"]), int(match.groupdict().get("minute") or 0)
    second = int(match.groupdict().get("second") or 0)
    afternoon = match["half"].casefold() == "p"
    clock = Clock(hour, minute, second, _micro(match))
    if 1 <= hour <= 12:
        return clock.in_half(afternoon)
    # "13:55 PM" and "0:30 AM" say the same thing twice; "13:55 AM" contradicts itself, and nobody means "13pm".
    if match.groupdict().get("minute") is None:
        return None
    return clock if afternoon == (hour > 12) and hour < 24 else None


def _plain(match: re.Match[str]) -> Clock:
    short = len(match["hour"]) == 1 and match["hour"] != "0"
    second = int(match.groupdict().get("second") or 0)
    return Clock(int(match["hour"]), int(match["minute"]), second, _micro(match), short=short)


def _digits(match: re.Match[str]) -> Clock:
    return Clock(int(match["hour"]), int(match["minute"]), compact=len(match[0]) == _COMPACT)


def _lettered(match: re.Match[str]) -> Clock | None:
    """14h14 and 9h05; 1h30 and 2h05m are lengths of time."""
    least = 10 if match["m"] else 6
    if int(match["hour"]) < least and not _is_padded(match["hour"]):
        return None
    return Clock(int(match["hour"]), int(match["minute"]), int(match["second"] or 0))


def _lettered_hour(match: re.Match[str]) -> Clock | None:
    """14h and 09h; 2h and 12h are lengths of time."""
    return Clock(int(match["hour"])) if int(match["hour"]) > 12 or _is_padded(match["hour"]) else None


def _is_padded(digits: str) -> bool:
    return len(digits) == 2 and digits[0] == "0"


def _named(match: re.Match[str]) -> Clock:
    midnight = "midnight" in match[0].casefold()
    return Clock(0 if midnight else 12, midnight=midnight)


def _spoken(match: re.Match[str]) -> Clock | None:
    """Quarter to three, half past 2, ten past four."""
    hour = count_of(match["hour"])
    counted = match["minutes"].casefold()
    minutes = {"half": 30, "quarter": 15, "a quarter": 15}.get(counted) or count_of(counted)
    if hour is None or not minutes or not 1 <= hour <= 23 or minutes >= 60:
        return None
    side = match["side"].casefold()
    to = side in ("to", "before", "of", "til", "till")
    if to and counted == "half":
        return None
    idiom = side == "past" or (to and match["hour"].isalpha())
    if counted.isdigit() and not match["unit"] and not idiom:
        return None  # 9 to 2pm is a range as well
    said = bool(match["half"]) and hour <= 12
    if said:
        hour = hour % 12 + 12 * (match["half"].casefold() == "p")
    shown = Clock((hour - 1) % 24, 60 - minutes) if to else Clock(hour, minutes)
    return replace(shown, twelve=not said and hour <= 12)


def _full_hour(match: re.Match[str]) -> Clock | None:
    hour = count_of(match["hour"])
    if hour is None or hour > 23:
        return None
    if match["half"] and 1 <= hour <= 12:
        return Clock(hour).in_half(match["half"].casefold() == "p")
    return None if match["half"] else Clock(hour, twelve=1 <= hour <= 12)


def _bare(match: re.Match[str]) -> Clock | None:
    hour = count_of(match["hour"])
    return Clock(hour, bare=True, twelve=True) if hour and hour <= 12 else None


_HOUR = r"(?<![\d.])(?P<hour>\d{1,2})"
_PATTERNS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Clock | None]], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), build)
    for pattern, build in (
        (rf"{_HOUR}:(?P<minute>\d\d)(?::(?P<second>\d\d){_FRACTION})?(?![\d:]){_ENDING}", _plain),
        (rf"{_HOUR}:(?P<minute>\d\d)(?::(?P<second>\d\d){_FRACTION})?\s?{_HALF}", _with_half),
        (rf"{_HOUR}\.(?P<minute>\d\d)(?:\.(?P<second>\d\d))?\s?{_HALF}", _with_half),
        (rf"(?<![\d.])(?P<hour>\d\d)\.(?P<minute>\d\d)(?![\d.:,/]\d|\d){_ENDING}", _plain),
        (rf"{_HOUR}\s?{_HALF}", _with_half),
        (rf"(?<![\d.:])(?P<hour>\d{{1,2}})(?P<minute>\d\d)\s?{_HALF}", _with_half),
        (rf"(?<![\d.:])(?P<hour>\d\d)(?P<minute>\d\d)(?!\d|[.:,/-]\d){_ENDING}", _digits),
        (rf"{_HOUR}\s?h\s?(?P<minute>\d\d)(?!\d)\s?(?P<m>m|min)?(?:\s?(?P<second>\d\d)\s?s)?(?![\da-y])", _lettered),
        (rf"{_HOUR}(?:h|\s?uhr)\b", _lettered_hour),
        (r"(?:12\s?)?(?:noon|midday|midnight)\b", _named),
        (
            rf"(?P<minutes>half|a quarter|quarter|{_MINUTES})(?P<unit>\s+(?:minutes?|mins?))?[\s-]+"
            rf"(?P<side>past|after|to|before|of|till?)\s+(?P<hour>\d{{1,2}}(?![\d:.])|{_HOURS}\b)"
            rf"(?:\s?(?:o.?clock))?(?:\s?{_HALF})?",
            _spoken,
        ),
        (rf"(?P<hour>\d{{1,2}}|{_HOURS})\s?o.?clock\b(?:\s?{_HALF})?", _full_hour),
        (rf"(?P<hour>{_HOURS})\s{_HALF}", _full_hour),
        (rf"(?P<hour>\d{{1,2}}|{_HOURS})(?![\w:.,/-])", _bare),
    )
)
