"""A stamp: everything about time that stands together in a text, such as "~12 Mar 14:05 UTC to 14:20"."""

import re
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from pmfacilitator.capture.readers.clocks import Clock, find_clock, find_epoch, find_since, find_unknown, find_zone
from pmfacilitator.capture.readers.days import Day, find_day

_ABOUT = re.compile(
    r"(?:~\s*|≈\s*|(?P<word>about|around|approx(?:\.|imately)?|circa|c\.|ca\.?|roughly|nearly|estimated|est\.?)\s+)+"
    r"(?:at\s+)?",
    re.IGNORECASE,
)
_JOIN = re.compile(
    r"[\s,]*(?:[@·|/]|\b(?:at|on|um|the|from|between)\s|[-–—]\s|_|T(?=\d)|:(?=\d\d:\d\d)|(?<=\s)[-–—](?=\d)|[\[(])?\s*",
    re.IGNORECASE,
)
_TO = re.compile(
    r"\s*(?:[-–—→⇒]+>?|->|=>|(?<=\s)~(?=\s)|\b(?:to|until|till|through|thru|and)\b|\.\.+|…)\s*"
    r"(?:~|≈|(?:about|around|approx\.?)\s+)?",
    re.IGNORECASE,
)
_SECOND = re.compile(r"\s*(?:[(\[/|=,]|\s[-–—]\s|\bor\s)+\s*", re.IGNORECASE)
_VAGUE = re.compile(
    r"\s?(?:\((?:approx(?:\.|imately|imate)?|estimated|est\.?|ish|roughly|about|circa|ca\.?|\?|~)\)|ish\b|[+?](?=\s|$))",
    re.IGNORECASE,
)
_CLOSERS = re.compile(r"[\])}*_`\s]+")


@dataclass(frozen=True, slots=True)
class Stamp:
    """What is written about the time of one thing.

    `other` is a second time of day with its zone for the same moment ("14:05 UTC (10:05 EDT)"), `instant` a time
    that needs no further reading, `since` a distance from the start of the story (`from_start` where a T says so),
    `open` a time left as 14:??.
    """

    day: Day | None = None
    clock: Clock | None = None
    zone: str = ""
    end_day: Day | None = None
    end_clock: Clock | None = None
    other: tuple[Clock, str] | None = None
    instant: datetime | None = None
    since: timedelta | None = None
    from_start: bool = False
    open: bool = False
    approximate: bool = False

    @property
    def has_time(self) -> bool:
        """Whether it says, or was meant to say, a time of day."""
        return bool(self.clock or self.instant or self.since is not None or self.open)

    @property
    def is_weak(self) -> bool:
        """Whether it may as well be no time at all: four digits, 14.05, or 1/2 on its own."""
        if self.clock:
            return (self.clock.bare or self.clock.dotted) and not self.zone and not self.day
        return bool(self.day and self.day.numbers and self.day.year is None)


NOTHING = Stamp()


def find_stamp(text: str, at: int = 0) -> tuple[Stamp, int] | None:
    """Read a stamp that starts exactly here; the stamp and where it ends."""
    start = at
    approximate = False
    if about := _ABOUT.match(text, at):
        approximate, start = True, about.end()
    if epoch := find_epoch(text, start):
        return Stamp(instant=epoch[0], approximate=approximate), epoch[1]
    if since := find_since(text, start):
        return Stamp(since=since[0], from_start=text[start] == "T", approximate=approximate), since[1]
    found = _day_then_time(text, start) or _time_then_day(text, start)
    if found is None:
        return None
    stamp, end = found
    return (replace(stamp, approximate=True) if approximate else stamp), end


def _day_then_time(text: str, at: int) -> tuple[Stamp, int] | None:
    day = find_day(text, at)
    if day is None:
        return None
    for start in _starts_after(text, day[1]):
        about = _ABOUT.match(text, start)
        timed = _time(text, about.end() if about else start)
        if timed and not (timed[0].clock and timed[0].clock.bare and not _is_compact(text, day[1])):
            stamp = replace(timed[0], day=day[0], approximate=bool(about) or timed[0].approximate)
            # syslog writes the year behind the time: Thu Mar 12 14:05:33 2026
            if day[0].year is None and (year := re.match(r"\s((?:19|20)\d\d)\b", text[timed[1] : timed[1] + 6])):
                return replace(stamp, day=replace(day[0], year=int(year[1]))), timed[1] + year.end()
            return stamp, timed[1]
    if day[0].weekday is not None and day[0].number is None and day[0].numbers is None:
        return Stamp(day=day[0]), day[1]
    if to := _TO.match(text, day[1]):
        until = find_day(text, to.end())
        if until and until[0].number:
            return Stamp(day=day[0], end_day=until[0]), until[1]
    return Stamp(day=day[0]), day[1]


def _is_compact(text: str, at: int) -> bool:
    return text[at : at + 1] in ("T", "t", "_")


def _starts_after(text: str, at: int) -> list[int]:
    join = _JOIN.match(text, at)
    starts = [join.end()] if join else []
    if opened := re.match(r"[\s:,]*\*{0,2}\s*", text[at : at + 12]):
        starts.append(at + opened.end())
    return list(dict.fromkeys(starts))


def _time_then_day(text: str, at: int) -> tuple[Stamp, int] | None:
    timed = _time(text, at)
    if timed is None:
        return None
    stamp, end = timed
    if stamp.day is None and stamp.clock:
        after = re.match(r"\s*(?:,|\bon\b|·|\(|\[|/|@)?\s*", text[end : end + 12])
        start = end + (after.end() if after else 0)
        day = find_day(text, start)
        if day and _is_real(day[0], text, start, day[1]):
            end = day[1]
            if closing := re.match(r"\s?[)\]]", text[end : end + 2]):
                end += closing.end()
            ends_later = stamp.end_clock and day[0].shift
            stamp = replace(stamp, end_day=day[0]) if ends_later else replace(stamp, day=day[0])
            if not stamp.zone and (zone := find_zone(text, end)):
                stamp, end = replace(stamp, zone=zone[0]), zone[1]
    return stamp, end


def _is_real(day: Day, text: str, start: int, end: int) -> bool:
    """Whether a date behind a time is part of the stamp: not a weekday that begins the sentence."""
    if day.number is None and day.numbers is None:
        return day.shift is not None and (text[start - 1] in "([" or text[end : end + 1] in (")", "]", ""))
    return day.year is not None or day.numbers is None or text[end : end + 1] in ("", " ", ")", "]", ",", ":")


def _time(text: str, at: int) -> tuple[Stamp, int] | None:
    """A time of day, its zone, and what it runs until."""
    clock = find_clock(text, at)
    if clock is None:
        unknown = find_unknown(text, at)
        return (Stamp(open=True), unknown) if unknown else None
    end = clock[1]
    stamp = Stamp(clock=clock[0])
    if zone := find_zone(text, end):
        stamp, end = replace(stamp, zone=zone[0]), zone[1]
        # letters that are explained: IST (UTC+5:30)
        explained = find_zone(text, end) if text[end : end + 2].lstrip()[:1] in ("(", "[") else None
        if explained:
            stamp, end = replace(stamp, zone=explained[0]), explained[1]
    if vague := _VAGUE.match(text, end):
        stamp, end = replace(stamp, approximate=True), vague.end()
    ranged = _until(text, end, stamp)
    if ranged:
        stamp, end = ranged
    return _second(text, end, stamp)


def _until(text: str, at: int, stamp: Stamp) -> tuple[Stamp, int] | None:
    closing = _CLOSERS.match(text, at)
    to = _TO.match(text, closing.end() if closing else at) or _TO.match(text, at)
    if to is None:
        return None
    opening = re.match(r"[*_`\[(\s]*", text[to.end() : to.end() + 8])
    start = to.end() + (opening.end() if opening else 0)
    day = find_day(text, start)
    if day and not (day[0].number or day[0].numbers or day[0].shift is not None):
        day = None
    clock_at = start
    if day:
        join = _JOIN.match(text, day[1])
        clock_at = join.end() if join else day[1]
    clock = find_clock(text, clock_at)
    if clock is None or (clock[0].bare and not (stamp.clock and stamp.clock.bare)):
        return None
    if clock[0].dotted and not (stamp.clock and stamp.clock.dotted):
        return None
    end = clock[1]
    zone = find_zone(text, end)
    if zone:
        end = zone[1]
        if stamp.zone and zone[0] != stamp.zone and not day and not any(letter.isalpha() for letter in to[0]):
            return None
        stamp = replace(stamp, zone=stamp.zone or zone[0])
    later = re.match(r"\s?,?\s?\bon\s+(?:the\s+)?", text[end : end + 12])
    if later and day is None and (day := find_day(text, end + later.end())):
        end = day[1]
    first = stamp.clock
    if first and clock[0].meridiem and not first.meridiem and first.hour <= 12:
        stamp = replace(stamp, clock=_shared_meridiem(first, clock[0]))
    return replace(stamp, end_clock=clock[0], end_day=day[0] if day else None), end


def _shared_meridiem(first: Clock, last: Clock) -> Clock:
    """In "11:40 - 1:05 PM" the first is in the morning, in "2:10 - 3:05 PM" it is not."""
    candidate = replace(first, meridiem=last.meridiem)
    if candidate.minutes <= last.minutes:
        return candidate
    return replace(first, meridiem="a" if last.meridiem == "p" else "p")


def _second(text: str, at: int, stamp: Stamp) -> tuple[Stamp, int]:
    """A second time of day in a zone of its own, for the same moment."""
    second = _SECOND.match(text, at)
    if second is None:
        return stamp, at
    start = second.end()
    if day := find_day(text, start):
        join = _JOIN.match(text, day[1])
        start = join.end() if day[0].number and join else start
    clock = find_clock(text, start, loose=False)
    zone = find_zone(text, clock[1]) if clock else None
    if clock and zone is None and "(" in second[0] and (closing := re.match(r"\s*\)", text[clock[1] : clock[1] + 3])):
        return stamp, clock[1] + closing.end()  # the same moment in a zone that a heading explains
    if clock is None or zone is None or zone[0] == stamp.zone:
        return stamp, at
    end = zone[1]
    if to := _TO.match(text, end):  # the end of the range, once more in the second zone
        again = find_clock(text, to.end(), loose=False)
        if again and stamp.end_clock:
            end = again[1]
            if zone_again := find_zone(text, end):
                end = zone_again[1]
    if closing := re.match(r"\s*[)\]]", text[end : end + 3]):
        end += closing.end()
    further, end = _second(text, end, replace(stamp, other=None))
    return replace(further, other=stamp.other or (clock[0], zone[0])), end
