"""Times of day and zones as people write them in a timeline, found in text."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from pmfacilitator.capture.zones import BEHIND, is_zone, unknown_zone, zone_letters

_MERIDIEM = r"\s?(?P<meridiem>[ap]\.?\s?m\b\.?)"
_FRACTION = r"(?:[.,](?P<fraction>\d{1,9}))?"
_COLON = re.compile(
    r"(?P<h>[01]?\d|2[0-4])[:：](?P<m>[0-5]\d)(?:[:：](?P<s>[0-5]\d|60)" + _FRACTION + r")?"
    r"(?![:：]?\d)(?:" + _MERIDIEM + r")?",
    re.IGNORECASE,
)
_LETTER = re.compile(
    r"(?P<h>[01]?\d|2[0-3])\s?h\s?(?P<m>[0-5]\d)?(?:m(?:in)?)?(?:\s?(?P<s>[0-5]\d)s)?\b(?!\s?(?:later|ago|after))",
    re.IGNORECASE,
)
_DOT = re.compile(
    r"(?P<h>[01]?\d|2[0-3])\.(?P<m>[0-5]\d)(?![\d%]|\.\d)(?:" + _MERIDIEM + r"|(?P<dotted>))", re.IGNORECASE
)
_HOUR = re.compile(r"(?P<h>1[0-2]|0?[1-9])" + _MERIDIEM, re.IGNORECASE)
_BARE = re.compile(r"(?P<h>[01]\d|2[0-3])(?P<m>[0-5]\d)(?![\d.,:%])(?P<bare>)", re.IGNORECASE)
_COMPACT = re.compile(r"(?P<h>[01]\d|2[0-3])(?P<m>[0-5]\d)(?P<s>[0-5]\d)" + _FRACTION + r"(?!\d)(?P<bare>)")
_WORDS = re.compile(r"(?P<word>noon|midday|midnight)\b", re.IGNORECASE)
_UNKNOWN = re.compile(
    r"(?:(?:[01]?\d|2[0-3])|[?x#_]{1,2})\s?[:h]\s?(?:[?x#_]{1,2}|[0-5][?x_])(?:\s?[ap]m\b)?|[?]{2,}",
    re.IGNORECASE,
)
_AFTER_TIME = re.compile(r"\s?(?:hrs?\b\.?|hours?\b|h\b|uhr\b|o['’]clock\b)", re.IGNORECASE)
_EPOCH = re.compile(r"(?P<epoch>1\d{9})(?:(?P<millis>\d{3})|\.(?P<part>\d{1,9}))?(?![\d.])")
_SINCE = re.compile(
    r"(?:T\s?|(?=\+))(?P<sign>[+\-−–])\s?(?:(?P<h>\d{1,2}):(?P<m>[0-5]\d)(?::(?P<s>[0-5]\d))?"
    r"|(?:(?P<hours>\d{1,3})\s?h(?:(?:ou)?rs?)?\s?)?(?:(?P<minutes>\d{1,4})\s?m(?:in(?:ute)?s?)?\b)?(?:(?P<seconds>\d{1,5})\s?s(?:ec(?:ond)?s?)?\b)?"
    r"|(?P<zero>0))(?=[\s:,;)\]|–—-]|$)"
)
_ZONE = re.compile(
    r"\s{0,4}[(\[]?(?P<zone>(?:UTC|GMT)(?:\s?\+|[-−–])(?:0?\d|1[0-4])(?::?[0-5]\d)?(?![\d:])"
    r"|(?:UTC|GMT)\s[-−–](?:0?\d|1[0-4])(?=[)\]])|[ECMP]ST/[ECMP]DT|CET/CEST|GMT/BST"
    rf"|\+(?:0\d|1[0-4]):?[0-5]\d(?![\d:])|[−-](?:{BEHIND})(?![\d:])"
    r"|[+](?:0\d|1[0-4])(?![\d:])"
    r"|Z(?![A-Za-z])|UTC/GMT|[A-Z][A-Za-z]+/[A-Z][A-Za-z]+(?:_[A-Z][a-z]+)*"
    r"|(?i:(?:eastern|central|mountain|pacific)(?:\s+(?:standard|daylight))?\s+time)\b|(?:Eastern|Central|Mountain|Pacific)\b"
    r"|[A-Za-z]{2,5}(?![\w/]))(?P<close>[)\]]?)"
)
# Behind seconds the hours alone are a zone, as programs write it; else only if padded: "10:00-11" may be a range.
_HOURS_BEHIND = re.compile(r" ?(?P<zone>[−-](?:0\d|1[0-2]))(?![\d:])")
_PADDED_BEHIND = re.compile(r" (?P<zone>[−-]0\d)(?![\d:.,/-])")
_SECONDS = re.compile(r":\d\d:\d\d(?:[.,]\d{1,9})?$")
_REGIONS = {"eastern": "ET", "central": "CT", "mountain": "MT", "pacific": "PT"}
_BOTH = {
    "UTC/GMT": "UTC",
    "EST/EDT": "ET",
    "CST/CDT": "CT",
    "MST/MDT": "MT",
    "PST/PDT": "PT",
    "CET/CEST": "Europe/Berlin",
    "GMT/BST": "Europe/London",
}
_SMALL = frozenset(
    {
        "utc",
        "gmt",
        "est",
        "edt",
        "cst",
        "cdt",
        "mst",
        "mdt",
        "pst",
        "pdt",
        "cet",
        "cest",
        "bst",
        "ist",
        "aest",
        "aedt",
        "jst",
    }
)


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day as written; `meridiem` is a, p or empty, `padded` that the hour has two digits.

    `bare` stands for four digits without a separator and `dotted` for a full stop between hour and minute:
    both may be something else.
    """

    hour: int
    minute: int
    second: int = 0
    micro: int = 0
    meridiem: str = ""
    padded: bool = True
    bare: bool = False
    dotted: bool = False

    @property
    def time(self) -> time:
        """The time of day; 13:55 PM is 13:55, and 24:00 is 0:00."""
        hour = self.hour
        if self.meridiem == "p" and hour < 12:
            hour += 12
        elif self.meridiem == "a" and hour == 12:
            hour = 0
        return time(hour % 24, self.minute, min(self.second, 59), self.micro)

    @property
    def is_odd(self) -> bool:
        """Whether its half of the day contradicts its hour: 00:30 PM, 15:47 AM."""
        return (self.meridiem == "p" and self.hour == 0) or (self.meridiem == "a" and self.hour > 12)

    @property
    def shown(self) -> str:
        """14:14, with seconds where there are some."""
        return f"{self.time:%H:%M:%S}" if self.second else f"{self.time:%H:%M}"

    @property
    def minutes(self) -> float:
        """Minutes since midnight."""
        at = self.time
        return at.hour * 60 + at.minute + at.second / 60


def find_clock(text: str, at: int = 0, *, loose: bool = True) -> tuple[Clock, int] | None:
    """Read a time of day that starts exactly here; the time and where it ends.

    `loose` allows four bare digits, and a full stop as separator.
    """
    if match := _WORDS.match(text, at):
        return Clock(0 if match["word"].lower() == "midnight" else 12, 0), match.end()
    shapes = (_COLON, _HOUR, _LETTER, _DOT, _BARE, _COMPACT)
    for shape in shapes:
        match = shape.match(text, at)
        if match is None or (shape is _LETTER and not _is_hour_letter(match)):
            continue
        clock = _from_match(match)
        if not loose and (clock.bare or clock.dotted):
            continue
        end = match.end()
        if after := _AFTER_TIME.match(text, end):
            end = after.end()
            clock = Clock(clock.hour, clock.minute, clock.second, clock.micro, clock.meridiem, clock.padded)
        return clock, end
    return None


def find_unknown(text: str, at: int = 0) -> int | None:
    """Where a time that somebody left open (14:??) ends, if one starts exactly here."""
    match = _UNKNOWN.match(text, at)
    return match.end() if match else None


def find_epoch(text: str, at: int = 0) -> tuple[datetime, int] | None:
    """Read seconds or milliseconds since 1970 that start exactly here."""
    match = _EPOCH.match(text, at)
    if match is None:
        return None
    fraction = f"{match['millis'] or match['part'] or '0':0<6}"[:6]
    return datetime.fromtimestamp(int(match["epoch"]), UTC) + timedelta(microseconds=int(fraction)), match.end()


def find_since(text: str, at: int = 0) -> tuple[timedelta, int] | None:
    """Read a distance from the start of the story (T+5m, +00:05) that starts exactly here."""
    match = _SINCE.match(text, at)
    if match is None or match.end() - at < 2 or not any(c.isdigit() for c in match[0]):
        return None
    part = {name: int(value or 0) for name, value in match.groupdict().items() if name != "sign"}
    distance = timedelta(
        hours=part["h"] + part["hours"], minutes=part["m"] + part["minutes"], seconds=part["s"] + part["seconds"]
    )
    return (distance if match["sign"] == "+" else -distance), match.end()


def find_zone(text: str, at: int = 0) -> tuple[str, int] | None:
    """Read a time zone that follows a time; what is written, and where it ends."""
    seconds = _SECONDS.search(text, max(0, at - 20), at)
    if hours := (_HOURS_BEHIND if seconds else _PADDED_BEHIND).match(text, at):
        return hours["zone"].replace("−", "-"), hours.end()
    match = _ZONE.match(text, at)
    if match is None:
        return None
    written, end = match["zone"], match.end()
    if text[end : end + 1] in ("+", "-", "−") and unknown_zone(text[match.start("zone") : end + 6]):
        return None
    if match["close"] and "(" not in match[0] and "[" not in match[0]:
        end -= 1
    elif not match["close"] and match[0].lstrip()[:1] in ("(", "["):
        end = match.end()
    region = _REGIONS.get(written.split()[0].lower())
    if region:
        return region, end
    if written in _BOTH:
        return _BOTH[written], end
    if written.isalpha() and written != "Z":
        known = written in zone_letters() or written in _SMALL or written in ("Utc", "Gmt")
        return (written.upper(), end) if known else None
    return (written, end) if is_zone(written) else None


def _is_hour_letter(match: re.Match[str]) -> bool:
    # "2h" alone is a duration more often than an hour; "14h" and "9h05" are times.
    if match["m"] is not None or (len(match["h"]) == 2 and " " not in match[0]):
        return True
    return " " not in match[0] and re.match(r"\s*[:–—-]", match.string[match.end() : match.end() + 3]) is not None


def _from_match(match: re.Match[str]) -> Clock:
    parts = match.groupdict()
    return Clock(
        int(parts["h"]),
        int(parts.get("m") or 0),
        int(parts.get("s") or 0),
        int(f"{parts.get('fraction') or '0':0<6}"[:6]),
        (parts.get("meridiem") or "").lower()[:1],
        len(parts["h"]) == 2,
        parts.get("bare") is not None,
        parts.get("dotted") is not None,
    )
