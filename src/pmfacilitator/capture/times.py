"""When something happened: a typed time, in the session's zone unless the text names another.

An own grammar reads the text first. What it does not know goes to dateparser, behind a guard. What has two readings is
refused with both of them named; nothing is guessed.
"""

import re
import unicodedata
from datetime import UTC, datetime, timedelta

from pmfacilitator.capture.due import parse_due
from pmfacilitator.capture.fallback import by_dateparser
from pmfacilitator.capture.phrases import LONGEST, UNFINISHED, phrase_of
from pmfacilitator.capture.resolve import Anchors, moment_of
from pmfacilitator.capture.spans import parse_clock_span, parse_span
from pmfacilitator.capture.walls import later
from pmfacilitator.domain.text import one_line
from pmfacilitator.errors import BadInput

__all__ = ["about", "parse_due", "parse_when", "read_when"]

_ABOUT = re.compile(
    r"(?:[~≈]|(?:some\s?time\s+)?(?:about|around|approximately|roughly|circa)\b|approx\b\.?|ca\.?(?=\s?\d)|c\.(?=\s?\d))\s*",
    re.IGNORECASE,
)
_ABOUT_LATER = re.compile(
    r"\s(?:at\s+)?(?:[~≈]|(?:about|around|approximately|roughly|circa|approx\.?|ca\.?)\s)\s*(?=\d|noon|midday|midnight)",
    re.IGNORECASE,
)
_OR_SO = re.compile(
    r"(?:\s?-?ish|\s+or\s+so|\s+or\s+thereabouts|\s*(?:approx\.?|approximately|roughly)|\s?\?)$", re.IGNORECASE
)
_TRAILING = re.compile(r"(?:[\s:;,–—-]|(?<![ap]\.m)(?<![ap]\.\sm)\.)+$", re.IGNORECASE)
_LEADING = re.compile(r"(?:at\s+|on\s+|@\s?(?=\d))+", re.IGNORECASE)
_EPOCH = re.compile(r"@?(\d{10}|\d{13}|\d{16}|\d{19})(?:\.(\d{1,9}))?(?:\s?(?:UTC|Z))?")
_FIRST_EPOCH = 946_684_800  # the year 2000, in seconds
_A_YEAR = 366 * 24 * 3600
_HINT = "Write 14:14, 2:14pm, +5m, yesterday 23:50 or 2026-03-18 14:14, with a zone behind it if need be."

_THAT = r"(?:\s+(?:that|this|it|the\s+(?:last|previous)(?:\s+(?:one|entry|event))?))?"
_LATER = re.compile(
    rf"(?:\+\s*(?P<plus>.+)|plus\s+(?P<plus2>.+)|after\s+(?:another\s+)?(?P<after>.+)"
    rf"|(?:another\s+)?(?P<span>.+?)\s*(?:later(?:\s+on)?|after{_THAT}|afterwards?|from\s+then))",
    re.IGNORECASE,
)
_EARLIER = re.compile(rf"(?P<span>.+?)\s*(?:earlier|before{_THAT}|beforehand|prior|previously)", re.IGNORECASE)
_AGO = re.compile(r"(?:(?P<span>.+?)\s*(?:ago|back)|now\s?[−-]\s?(?P<less>.+))", re.IGNORECASE)
_FROM = re.compile(r"(?P<span>.+?)\s+(?P<side>before|after|past|prior\s+to)\s+(?P<moment>.+)", re.IGNORECASE)
_TWICE = re.compile(r"(.+?)\s*(?:\(|/|=)\s*([^()/=]+)\)?")
_DAY = timedelta(days=1)
_LONGEST_CLOCK_SPAN = timedelta(hours=12)  # +14:14 is hardly meant as fourteen hours
_SINCE_START = re.compile(r"t\s?(?P<sign>[+−-])\s?(?P<span>.+)", re.IGNORECASE)


def parse_when(
    text: str, *, now: datetime, previous: datetime | None = None, start: datetime | None = None
) -> datetime:
    """The moment that the whole text names, aware.

    `now` gives the zone and what today is, `previous` (the entry before) which side of midnight a bare time lies on
    and what +5m counts from, `start` what T+5m counts from. Raises BadInput with a sentence that helps where the text
    names no moment, names one that never was, or could mean several.
    """
    anchors = Anchors.of(now, previous, start)
    phrase, _ = about(text)
    if not phrase or len(phrase) > LONGEST:
        raise _unknown(phrase)
    found = read_when(phrase, anchors) or by_dateparser(phrase, anchors)
    if found is None and parse_span(phrase) is not None:
        raise BadInput(
            f"“{phrase}” is a length of time.", f"Write “+{phrase}” to count from the entry before, or “{phrase} ago”."
        )
    if found is None:
        raise _unknown(phrase)
    return found


def read_when(phrase: str, anchors: Anchors) -> datetime | None:
    """What the own grammar makes of a phrase that `about` has prepared; None for what is no time.

    Raises BadInput for a time that has several readings, or none.
    """
    return _by_epoch(phrase, anchors.now) or _relative(phrase, anchors) or _absolute(phrase, anchors)


def about(text: str) -> tuple[str, bool]:
    """The text on one line, without what says that it is approximate, and whether anything did."""
    text = unicodedata.normalize("NFKC", one_line(text[: 4 * LONGEST]).replace("½", ".5"))
    phrase = _without(_LEADING, text)
    exact = _without(_LEADING, _ABOUT_LATER.sub(" ", _without(_ABOUT, phrase)))
    exact = _OR_SO.sub("", exact)
    return _TRAILING.sub("", exact), exact != _without(_LEADING, phrase)


def _without(beginning: re.Pattern[str], text: str) -> str:
    match = beginning.match(text)
    return text[match.end() :] if match else text


def _unknown(phrase: str) -> BadInput:
    if not phrase:
        return BadInput("There is no time in an empty text.", _HINT)
    shown = phrase if len(phrase) <= 40 else f"{phrase[:39]}…"
    return BadInput(f"“{shown}” is not a time that can be read.", _HINT)


def _by_epoch(phrase: str, now: datetime) -> datetime | None:
    """Seconds, milliseconds, microseconds or nanoseconds since 1970, by the number of digits."""
    match = _EPOCH.fullmatch(phrase)
    if match is None or (match[2] and len(match[1]) > 10):
        return None
    digits = match[1] + (match[2] or "")
    seconds, micro = int(digits[:10]), int(digits[10:16].ljust(6, "0"))
    return (
        datetime.fromtimestamp(seconds, UTC).replace(microsecond=micro)
        if _FIRST_EPOCH <= seconds <= now.timestamp() + _A_YEAR
        else None
    )


def _relative(phrase: str, anchors: Anchors) -> datetime | None:
    """Moments counted from now, from the entry before or from the start."""
    if phrase.casefold() in ("now", "just now", "right now"):
        return anchors.now
    if phrase.casefold() in ("same time", "at the same time", "the same time", "simultaneously"):
        return anchors.previous_or_refuse(phrase)
    if match := _SINCE_START.fullmatch(phrase):
        return _since_start(match, anchors)
    if phrase[:1] in "-−" and parse_span(phrase[1:]) is not None:
        raise BadInput(
            f"“{phrase}” could count back from now or from the entry before.",
            f"Write “{phrase[1:].strip()} ago” or “{phrase[1:].strip()} earlier”.",
        )
    if match := _AGO.fullmatch(phrase):
        span = parse_span(match["span"] or match["less"])
        if span is not None and span % _DAY:
            return later(anchors.now, -span)
    if (match := _LATER.fullmatch(phrase)) and (found := _after_previous(match, phrase, anchors)):
        return found
    if (match := _EARLIER.fullmatch(phrase)) and (span := parse_span(match["span"])) is not None:
        return later(anchors.in_zone(anchors.previous_or_refuse(phrase)), -span)
    if match := _FROM.fullmatch(phrase):
        return _beside_moment(match, anchors)
    return None


def _since_start(match: re.Match[str], anchors: Anchors) -> datetime | None:
    span = parse_span(match["span"]) or parse_clock_span(match["span"])
    if span is None:
        return None
    if anchors.start is None:
        raise BadInput(
            f"“{match[0]}” counts from the start of the incident, which is not known here.",
            "Write +5m to count from the entry before.",
        )
    return later(anchors.in_zone(anchors.start), span if match["sign"] == "+" else -span)


def _after_previous(match: re.Match[str], phrase: str, anchors: Anchors) -> datetime | None:
    signed = match["plus"] or match["plus2"]
    written = signed or match["after"] or match["span"]
    span = parse_span(written)
    if span is None and signed:
        span = parse_clock_span(written)
        span = span if span is not None and span < _LONGEST_CLOCK_SPAN else None
        if written.strip().isdigit():
            raise BadInput(f"“{phrase}” has no unit.", f"Write +{written.strip()}m for minutes.")
    if span is None:
        return None
    return later(anchors.in_zone(anchors.previous_or_refuse(phrase)), span)


def _beside_moment(match: re.Match[str], anchors: Anchors) -> datetime | None:
    """5 min after 14:10, two hours before noon."""
    span = parse_span(match["span"])
    if span is None:
        return None
    phrase = phrase_of(match["moment"])
    if phrase is None or phrase.clock is None or phrase.clock.bare:
        return None
    moment = _absolute(match["moment"], anchors)
    if moment is None:
        return None
    return later(moment, -span if match["side"].casefold() in ("before", "prior to") else span)


def _absolute(text: str, anchors: Anchors) -> datetime | None:
    """A time of day, with a day and a zone or without."""
    if UNFINISHED.search(text):
        return None
    try:
        phrase = phrase_of(text)
    except BadInput:
        if both := _in_two_zones(text, anchors):
            return both
        raise
    if phrase is None:
        return _in_two_zones(text, anchors)
    if not (phrase.clock or phrase.days):
        return None
    if phrase.clock is None:
        if phrase.zones or phrase.year:
            return None
        raise BadInput(f"“{text}” names a day and no time of day.", "Write the time too, such as yesterday 23:50.")
    return moment_of(phrase, phrase.clock, anchors)


def _in_two_zones(text: str, anchors: Anchors) -> datetime | None:
    """14:14 UTC (10:14 EDT): the same moment said twice."""
    match = _TWICE.fullmatch(text)
    try:
        phrases = [phrase_of(part) for part in (match[1], match[2])] if match else []
    except BadInput:
        return None
    if match is None or not all(phrase and phrase.clock and phrase.zones for phrase in phrases):
        return None
    first, second = _absolute(match[1], anchors), _absolute(match[2], anchors)
    if first is None or second is None:
        return None
    if first.astimezone(UTC) != second.astimezone(UTC):
        raise BadInput(f"{match[1]} and {match[2]} are not the same moment.", "Write one of the two.")
    return first
