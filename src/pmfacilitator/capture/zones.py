"""What the letters, offsets and names behind a time of day mean.

Letters mean what they say: ``14:14 EST`` is five hours behind UTC, in July too. ``ET`` and its like mean the
place, so the date decides about daylight saving. Letters that several places use are settled by the session's
own zone, or refused.
"""

import re
from dataclasses import dataclass
from datetime import UTC, timedelta, timezone, tzinfo
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from pmfacilitator.errors import BadInput

_FIXED = """
UTC +0000  UT +0000  GMT +0000  Z +0000  ZULU +0000  WET +0000  WEST +0100
CET +0100  CEST +0200  MET +0100  MEZ +0100  MEST +0200  MESZ +0200
EET +0200  EEST +0300  MSK +0300  TRT +0300
EDT -0400  CDT -0500  MDT -0600  PDT -0700  AKST -0900  AKDT -0800  HST -1000  HDT -0900
ADT -0300  NST -0330  NDT -0230  BRT -0300  BRST -0200  ART -0300  UYT -0300  CLT -0400  CLST -0300
COT -0500  PET -0500  VET -0400  BOT -0400
WAT +0100  CAT +0200  SAST +0200  EAT +0300  IDT +0300  IRST +0330  PKT +0500  NPT +0545  BDT +0600  MMT +0630
ICT +0700  WIB +0700  WITA +0800  WIT +0900  SGT +0800  HKT +0800  PHT +0800  MYT +0800  KST +0900  JST +0900
AWST +0800  ACST +0930  ACDT +1030  AEST +1000  AEDT +1100  NZST +1200  NZDT +1300
"""
_PLACES = {
    "ET": "America/New_York",
    "CT": "America/Chicago",
    "MT": "America/Denver",
    "PT": "America/Los_Angeles",
    "AKT": "America/Anchorage",
    "EASTERN TIME": "America/New_York",
    "CENTRAL TIME": "America/Chicago",
    "MOUNTAIN TIME": "America/Denver",
    "PACIFIC TIME": "America/Los_Angeles",
}
_IN_WORDS = {
    "COORDINATED UNIVERSAL TIME": "UTC",
    "GREENWICH MEAN TIME": "GMT",
    "BRITISH SUMMER TIME": "+0100",
    "CENTRAL EUROPEAN TIME": "CET",
    "CENTRAL EUROPEAN STANDARD TIME": "CET",
    "CENTRAL EUROPEAN SUMMER TIME": "CEST",
    "EASTERN EUROPEAN TIME": "EET",
    "EASTERN EUROPEAN SUMMER TIME": "EEST",
    "INDIA STANDARD TIME": "+0530",
    "JAPAN STANDARD TIME": "JST",
    "CHINA STANDARD TIME": "+0800",
    "EASTERN STANDARD TIME": "-0500",
    "EASTERN DAYLIGHT TIME": "EDT",
    "CENTRAL STANDARD TIME": "-0600",
    "CENTRAL DAYLIGHT TIME": "CDT",
    "MOUNTAIN STANDARD TIME": "-0700",
    "MOUNTAIN DAYLIGHT TIME": "MDT",
    "PACIFIC STANDARD TIME": "-0800",
    "PACIFIC DAYLIGHT TIME": "PDT",
}
WORDS_TOO = frozenset({"ART", "CAT", "EAT", "WAT", "WIT", "PET", "MET", "ICT", "WEST", "UT", "BOT"})
"""Of these only the capitals are a zone: in small letters they are words that may well follow a time."""
# Standard-time letters that people go on writing in summer, and the place whose clocks they read then.
_STANDARD_HOMES = {
    "EST": "America/New_York",
    "CST": "America/Chicago",
    "MST": "America/Denver",
    "PST": "America/Los_Angeles",
    "CET": "Europe/Berlin",
    "MEZ": "Europe/Berlin",
    "EET": "Europe/Athens",
    "WET": "Europe/Lisbon",
    "AEST": "Australia/Sydney",
    "NZST": "Pacific/Auckland",
}


@dataclass(frozen=True)
class _Reading:
    """One meaning of letters that have several, and the session zones in which it is the one meant.

    "*" is every session zone that no other reading claims, "!Asia/" the exception from that.
    """

    offset: str
    place: str
    zones: tuple[str, ...]


# The last reading of each is the one met most often.
_SHARED: dict[str, tuple[_Reading, ...]] = {
    "IST": (
        _Reading("+0100", "Ireland", ("Europe/Dublin", "Eire")),
        _Reading("+0200", "Israel", ("Asia/Jerusalem", "Asia/Tel_Aviv", "Israel")),
        _Reading("+0530", "India", ("Asia/Kolkata", "Asia/Calcutta")),
    ),
    "CST": (
        _Reading("-0500", "Cuba", ("America/Havana", "Cuba")),
        _Reading("-0600", "North America", ("America/", "US/", "Canada/", "Mexico/")),
        _Reading("+0800", "China", ("Asia/Shanghai", "Asia/Chongqing", "Asia/Taipei", "Asia/Macau", "PRC", "ROC")),
    ),
    "EST": (
        _Reading("+1000", "Australia", ()),
        _Reading("-0500", "North America", ("*", "!Australia/")),
    ),
    "MST": (
        _Reading("+0800", "Malaysia", ("Asia/Kuala_Lumpur",)),
        _Reading("-0700", "North America", ("*", "!Asia/")),
    ),
    "PST": (
        _Reading("+0800", "the Philippines", ("Asia/Manila",)),
        _Reading("-0800", "North America", ("*",)),
    ),
    "BST": (
        _Reading("+0600", "Bangladesh", ("Asia/Dhaka",)),
        _Reading("+1100", "Bougainville", ("Pacific/Bougainville",)),
        _Reading("+0100", "Britain", ("*", "!Asia/", "!Pacific/")),
    ),
    "AST": (
        _Reading("-0400", "the Atlantic provinces", ("America/", "Canada/", "Atlantic/")),
        _Reading("+0300", "Arabia", ("Asia/Riyadh", "Asia/Kuwait", "Asia/Qatar", "Asia/Bahrain", "Asia/Baghdad")),
    ),
    "AMT": (
        _Reading("-0400", "the Amazon", ("America/",)),
        _Reading("+0400", "Armenia", ("Asia/Yerevan",)),
    ),
    "GST": (
        _Reading("-0200", "South Georgia", ("Atlantic/South_Georgia",)),
        _Reading("+0400", "the Gulf", ("*",)),
    ),
    "SST": (
        _Reading("-1100", "Samoa", ("Pacific/",)),
        _Reading("+0800", "Singapore", ("Asia/Singapore", "Singapore")),
    ),
    "WST": (
        _Reading("+0800", "Western Australia", ("Australia/",)),
        _Reading("+1300", "Samoa", ("Pacific/",)),
    ),
}

BEHIND = r"(?:0\d|1[0-2]):?00|0[239]:?30"
"""How far behind UTC a clock can be: -10:45 behind a time is no zone, but the end of a range."""
_OFFSET = re.compile(r"([+-])(\d{1,2})(?::?([0-5]\d))?")
_NAMED = re.compile(r"[A-Za-z]+(?:[_-][A-Za-z]+)*(?:/[A-Za-z0-9]+(?:[_+-][A-Za-z0-9]+)*){1,2}")
_PREFIXED = re.compile(r"(?:UTC|GMT|UT)\s?([+-]\d{1,2}(?::?[0-5]\d)?)", re.IGNORECASE)
_WIDEST = timedelta(hours=14)
_REGION = r"(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)"
_LIKE_A_ZONE = re.compile(
    r"[(\[]?(?P<zone>(?:UTC|GMT)\s?[+−-]\d{1,2}(?::?\d\d)?(?![\w:%]|\.\d)|\+\d\d:[0-5]\d(?![\w:])"
    rf"|{_REGION}/(?!{_REGION}\b)\w+(?:/\w+)?)",
    re.IGNORECASE,
)


def parse_zone(text: str, *, session_zone: tzinfo | None = None, usual: bool = False) -> tzinfo:
    """The zone that letters (EST, ET), an offset (UTC+2, +05:30) or a name (Europe/Berlin, Berlin time) mean.

    Letters in use in several places are settled by the session's zone; with ``usual``, where people review
    what was understood, by the reading that is met most often. Raises BadInput for what is unknown or stays
    ambiguous.
    """
    written = text.strip().strip("()[]").strip().replace("−", "-")
    named = _by_offset(written) or _by_letters(written, session_zone, usual=usual) or _by_name(written)
    if named is None:
        raise BadInput(
            f"“{written}” is not a time zone that is known here.",
            "Write an offset such as UTC+2, or a name such as Europe/Berlin.",
        )
    return named


def is_zone(text: str) -> bool:
    """Whether this is written like a zone that is known, though perhaps an ambiguous one."""
    try:
        parse_zone(text, usual=True)
    except BadInput:
        return False
    return True


def unknown_zone(text: str) -> str:
    """What a text begins with where it is written like a zone and is none (UTC+15, America/New_Yrok), or ""."""
    match = _LIKE_A_ZONE.match(text)
    return match["zone"] if match and not is_zone(match["zone"]) else ""


def is_place(letters: str) -> bool:
    """Whether letters stand for a place and not for a distance from UTC, as ET does."""
    return letters in _PLACES


def summer_reading(letters: str) -> ZoneInfo | None:
    """The place whose clocks are probably read where standard letters stand beside a summer date, or None.

    For imported text, where "EST" in July is nearly always the wall clock of New York; a typed line means
    what it says.
    """
    home = _STANDARD_HOMES.get(letters.strip().strip("()[]").upper())
    return ZoneInfo(home) if home else None


def _by_offset(written: str) -> tzinfo | None:
    prefixed = _PREFIXED.fullmatch(written)
    match = _OFFSET.fullmatch(prefixed[1] if prefixed else written)
    if match is None:
        return None
    sign = -1 if match[1] == "-" else 1
    distance = timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
    if distance > _WIDEST:
        raise BadInput(f"No clock is {match[0]} away from UTC.", "Offsets go up to +14:00.")
    return timezone(sign * distance) if distance else UTC


def _by_letters(written: str, session_zone: tzinfo | None, *, usual: bool) -> tzinfo | None:
    capitals = " ".join(written.upper().split())
    if capitals in _IN_WORDS:
        return parse_zone(_IN_WORDS[capitals])
    if capitals in _PLACES and (" " in written or written in (capitals, capitals.lower())):
        return ZoneInfo(_PLACES[capitals])
    letters = capitals.removesuffix(" TIME")
    if letters == capitals and not _is_spelled_as_zone(written):
        return None
    if letters in _PLACES:
        return ZoneInfo(_PLACES[letters])
    fixed = _fixed_letters().get(letters)
    if fixed is not None:
        return _fixed(fixed, letters)
    return _settled(letters, session_zone, usual=usual) if letters in _SHARED else None


def _is_spelled_as_zone(written: str) -> bool:
    if written in ("Utc", "Gmt", "Zulu"):
        return True
    return written.isupper() or (written.islower() and written.upper() not in WORDS_TOO)


def _settled(letters: str, session_zone: tzinfo | None, *, usual: bool) -> tzinfo:
    readings = _SHARED[letters]
    session = getattr(session_zone, "key", None) or ""
    for reading in readings:
        if session and any(_covers(zone, session) for zone in reading.zones):
            return _fixed(reading.offset, letters)
    ruled_out = any(zone.startswith("!") and session.startswith(zone[1:]) for r in readings for zone in r.zones)
    if not ruled_out:
        for reading in readings:
            if "*" in reading.zones:
                return _fixed(reading.offset, letters)
    if usual:
        return _fixed(readings[-1].offset, letters)
    choices = [f"{r.place} (UTC{r.offset[:3]}:{r.offset[3:]})" for r in sorted(readings, key=lambda r: r.offset)]
    offset = readings[-1].offset
    raise BadInput(
        f"{letters} is used in {', '.join(choices[:-1])} and {choices[-1]}.",
        f"Write the offset, such as UTC{offset[:3]}:{offset[3:]}, or a name such as Europe/Berlin.",
    )


def _covers(zone: str, session: str) -> bool:
    return session.startswith(zone) if zone.endswith("/") else session == zone


def _by_name(written: str) -> tzinfo | None:
    if _NAMED.fullmatch(written):
        key = _names().get(written.casefold())
        return ZoneInfo(key) if key else None
    city = re.fullmatch(r"([A-Za-z]+(?:[ _-][A-Za-z]+)*) time", written, re.IGNORECASE)
    if city:
        key = _cities().get(city[1].casefold().replace(" ", "_"))
        return ZoneInfo(key) if key else None
    return None


@cache
def _fixed_letters() -> dict[str, str]:
    words = _FIXED.split()
    return dict(zip(words[::2], words[1::2], strict=True))


@cache
def _names() -> dict[str, str]:
    return {key.casefold(): key for key in available_timezones()}


@cache
def _cities() -> dict[str, str]:
    """Of the names that end in a city's, the continent's own one: Europe/London, not the GB of old."""
    regions = ("Africa/", "America/", "Asia/", "Atlantic/", "Australia/", "Europe/", "Pacific/")
    return {
        key.rpartition("/")[2].casefold(): key
        for key in sorted(available_timezones(), reverse=True)
        if key.startswith(regions)
    }


def _fixed(offset: str, letters: str) -> tzinfo:
    if letters in ("UTC", "Z", "ZULU", "GMT", "UT"):
        return UTC
    sign = -1 if offset[0] == "-" else 1
    return timezone(sign * timedelta(hours=int(offset[1:3]), minutes=int(offset[3:])), letters)


def zone_letters() -> frozenset[str]:
    """Every run of capital letters that stands for a zone, ambiguous ones among them."""
    return frozenset(_fixed_letters()) | frozenset(_SHARED) | frozenset(_PLACES)
