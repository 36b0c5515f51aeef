"""What a phrase for a moment is made of: a day, a time of day, a zone, in any order and with small words between.

Nothing is resolved here: `phrase_of` only says which parts a text consists of, or that it is something else.
"""

import re
from dataclasses import dataclass, field

from pmfacilitator.capture.clocks import Clock, match_clock
from pmfacilitator.capture.days import Day, match_day
from pmfacilitator.capture.zones import BEHIND, is_zone
from pmfacilitator.errors import BadInput


class TwoTimes(BadInput):
    """A phrase that holds two times where one is wanted."""


LONGEST = 80
"""Characters: no phrase for a moment is longer."""

UNFINISHED = re.compile(r"\b(?:at|on|of|in|the|a|an|to|and|from)$", re.IGNORECASE)
"""What no phrase for a moment ends with."""

_FILLER = re.compile(
    r"(?:[\s,;|@]+|\b(?:at|on|of|the|in)\b|[()\[\]]|(?<=\s)[-–—](?=\s)|(?<=\d)T(?=\d))+", re.IGNORECASE
)
_BEFORE_CLOCK = re.compile(r"[_:-](?=\d\d:?\d\d)|_(?=\d{1,2}[:.h]\d\d)")
_DIGITS = re.compile(r"(\d\d)(\d\d)(\d\d)?(?:[.,](\d{1,9}))?(?!\d)")
_YEAR = re.compile(r"(?:19|20)\d\d(?!\d)")
_PART = re.compile(r"(?:morning|afternoon|evening|night)\b", re.IGNORECASE)
_OFFSET = re.compile(
    rf"(?:\+(?:0?\d|1[0-4]):?(?:00|30|45)|[−-](?:{BEHIND}|\d:?00|[239]:?30))(?![\d:])"
    r"|(?<=\d)[+-](?:0\d|1[0-4])(?![\d:])|(?<=[\dm] )[+−-]0\d(?![\d:])"
    r"|(?<=:\d\d:\d\d )[+−-]1[0-4](?![\d:])"
)
"""Hours alone are an offset where they are glued to the time, padded, or behind seconds: "14:02 -5 pods" is a text."""
_ZONE = re.compile(
    r"(?:UTC|GMT)\s?[+−-]\d{1,2}(?::?[0-5]\d)?(?![\d:]|\s?(?:h|m|s|d|min)\b)"
    r"|[A-Za-z]+(?:[_-][A-Za-z]+)*/[A-Za-z_]+(?:/[A-Za-z_]+)?(?:[+-]\d{1,2})?"
    r"|[A-Za-z]+(?:\s[A-Za-z]+){0,3}?\s+time\b"
    r"|[A-Za-z]{1,5}(?![A-Za-z/'’_-])",
    re.IGNORECASE,
)
_LOCAL = re.compile(r"local(?:\s+time)?\b", re.IGNORECASE)
_AMERICAN = re.compile(r"(Eastern|Central|Mountain|Pacific)\)?$", re.IGNORECASE)
_ZONE_IN_WORDS = re.compile(r"\s\((?:[A-Z][a-z]+ ){1,4}Time\)$")


@dataclass
class Phrase:
    """The parts that were found; `zones` as written, "" for the session's own."""

    clock: Clock | None = None
    days: list[Day] = field(default_factory=list)
    zones: list[str] = field(default_factory=list)
    year: int | None = None
    part: str = ""
    range_in_doubt: bool = False


def phrase_of(text: str) -> Phrase | None:
    """The parts of a phrase, or None where there is something else in it.

    Raises BadInput where it is a phrase and holds two times.
    """
    text = _ZONE_IN_WORDS.sub("", text)
    phrase, position = Phrase(), 0
    while position < len(text):
        if filler := _FILLER.match(text, position):
            position = filler.end()
            continue
        end = _next_part(phrase, text, position)
        if end is None:
            return None
        position = end
    return phrase


def _next_part(phrase: Phrase, text: str, position: int) -> int | None:
    if phrase.clock is None and phrase.days and (joint := _BEFORE_CLOCK.match(text, position)):
        position = joint.end()
    if (end := _zone(phrase, text, position)) is not None:
        return end
    if phrase.clock is None and phrase.days and phrase.days[-1].dated and (digits := _DIGITS.match(text, position)):
        return _take_digits(phrase, digits)
    if phrase.clock is not None and any(day.dated for day in phrase.days) and phrase.year is None:
        # ctime and date(1) put the year last.
        year = _YEAR.match(text, position)
        if year:
            phrase.year = int(year[0])
            return year.end()
    return _day_or_clock(phrase, text, position)


def _day_or_clock(phrase: Phrase, text: str, position: int) -> int | None:
    day, clock = match_day(text, position), match_clock(text, position)
    if part := _PART.match(text, position):
        if phrase.part:
            return None
        phrase.part = part[0].casefold()
        return part.end()
    if day and (clock is None or day.end >= clock.end):
        if not _goes_with(phrase.days, day.day):
            return None
        phrase.days.append(day.day)
        return day.end
    if clock is None:
        return None
    if phrase.clock is not None:
        if clock.clock.bare or phrase.clock.bare:
            return None
        raise TwoTimes(f"There are two times in “{text}”.", "Write one time, or a range such as 14:05-14:20.")
    phrase.clock = clock.clock
    return clock.end


def _take_digits(phrase: Phrase, digits: re.Match[str]) -> int | None:
    hour, minute, second = int(digits[1]), int(digits[2]), int(digits[3] or 0)
    if hour > 23 or minute > 59 or second > 59:
        return None
    phrase.clock = Clock(hour, minute, second, int((digits[4] or "0").ljust(6, "0")[:6]))
    return digits.end()


def _zone(phrase: Phrase, text: str, position: int) -> int | None:
    """Where the zone ends that begins there; a numeric offset needs a time before it."""
    if len(phrase.zones) > 1:
        return None
    if phrase.clock is not None and (offset := _OFFSET.match(text, position)):
        phrase.range_in_doubt = (
            offset[0][0] != "+" and ":" in offset[0] and not phrase.days and _may_be_end(phrase.clock, offset[0])
        )
        phrase.zones.append(offset[0])
        return offset.end()
    if local := _LOCAL.match(text, position):
        phrase.zones.append("")
        return local.end()
    if phrase.clock is not None and (place := _AMERICAN.match(text, position)):
        phrase.zones.append(f"{place[1]} time")
        return place.end()
    match = _ZONE.match(text, position)
    if match is None or (phrase.clock is None and phrase.days):
        return None
    words = match[0]
    while words:
        if is_zone(words):
            phrase.zones.append(words)
            return position + len(words)
        words = words.rpartition(" ")[0].rstrip()
    return None


def _may_be_end(clock: Clock, offset: str) -> bool:
    """Whether 14:05-15:00 is a range as well as a time with an offset."""
    hours, minutes = int(offset[1:].replace(":", "")[:-2] or 0), int(offset[-2:])
    return len(offset) > 3 and (hours, minutes) > (clock.hour, clock.minute)


def _goes_with(days: list[Day], day: Day) -> bool:
    """A weekday may stand beside a date or the 18th; nothing else names the day twice."""
    if not days:
        return True
    first = days[0]
    if len(days) > 1 or day.which or first.which:
        return False
    with_weekday = [other for other in (first, day) if other.weekday is not None]
    return len(with_weekday) == 1 and any(other.dated or other.of_month for other in (first, day))
