"""Which zone the times of a file are in: line before heading before document before hint."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone, tzinfo

from pmfacilitator.capture.readers.clocks import find_zone
from pmfacilitator.capture.readers.model import Draft
from pmfacilitator.capture.zones import parse_zone, summer_reading
from pmfacilitator.errors import BadInput

_SAID = re.compile(
    r"\b(?:time\s?-?zone|time\s?-?stamps?|times?|tz|hours|clock|dates?)\b(?P<between>[^.\n|]{0,60}?)"
    r"(?:(?:\b(?:in|are|is|as|at|to|using|use|into|given|shown|stated)\b|[:=(\[,–—-])\s*)+(?:the\s+)?[*_`(\[]*",
    re.IGNORECASE,
)
_RIGHT_BEHIND = re.compile(r"\b(?:times?|timestamps?|time\s?zone|tz)\b\s*(?=[A-Z(])", re.IGNORECASE)
_BEFORE_TIME = re.compile(r"(?<![\w/])(?=[A-Z]{2,5}\s+times?\b|(?:Eastern|Central|Mountain|Pacific)\b)")
_IN_TITLE = re.compile(r"(?<![\w/+-])(?=[A-Z])|[(\[]\s*")
_MENTIONS_TIME = re.compile(r"\b(?:time|tz|hours|utc|gmt|clock)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Zone:
    """The zone of one time: as written, and what said so (line, heading, document, carried, hint, assumed)."""

    written: str
    said_by: str

    def on(self, day: date, clock: time, *, session: tzinfo | None, after: datetime | None = None) -> datetime:
        """The moment at which this zone's clocks show that; of two such moments the one that follows `after`."""
        zone = self.rules(day, session)
        moment = datetime.combine(day, clock, zone)
        later = moment.replace(fold=1)
        if after and moment.timestamp() < after.timestamp() <= later.timestamp():
            return later
        return moment

    def rules(self, day: date, session: tzinfo | None) -> tzinfo:
        """The zone itself; standard letters beside a summer date are the wall clock of their place."""
        if self.said_by == "hint" and session:
            return session
        zone = parse_zone(self.written, session_zone=session, usual=True)
        home = summer_reading(self.written)
        if home is None:
            return zone
        noon = datetime.combine(day, time(12))
        winter = min(noon.replace(month=month, day=1, tzinfo=home).utcoffset() or timedelta() for month in (1, 7))
        return home if zone.utcoffset(noon) == winter else zone

    def doubt(self, session: tzinfo | None) -> str:
        """What is not settled about it: letters that several places use, and which of them is taken."""
        if self.said_by in ("hint", "assumed"):
            return ""
        try:
            parse_zone(self.written, session_zone=session)
        except BadInput as several:
            usual = parse_zone(self.written, usual=True).utcoffset(None)
            return f"{several.message.rstrip('.')}; {timezone(usual)} is taken" if usual is not None else ""
        return ""


def session_zone(written: str | None) -> tzinfo | None:
    """The zone the user named, or None; raises BadInput for one that is not known."""
    if not written or not written.strip():
        return None
    zone = parse_zone(written)
    return summer_reading(written) or zone if written.strip().isalpha() else zone


def zones_for(drafts: Sequence[Draft], document: str, hint: tzinfo | None) -> list[Zone]:
    """The zone of each draft."""
    spoken = [draft.stamp.zone for draft in drafts if draft.stamp.zone]
    timed = [draft for draft in drafts if draft.stamp.clock]
    carries = bool(timed and timed[0].stamp.zone)
    everywhere = spoken[0] if spoken and (carries or not hint) else ""
    zones, carried = [], everywhere
    for draft in drafts:
        carried = draft.stamp.zone if draft.stamp.zone and everywhere else carried
        zones.append(_zone_of(draft, document, carried, hint))
    return zones


def _zone_of(draft: Draft, document: str, carried: str, hint: tzinfo | None) -> Zone:
    choices = (
        (draft.stamp.zone, "line"),
        (draft.zone, draft.zone_from or "heading"),
        (document, "document"),
        (carried, "first line"),
        (str(hint) if hint else "", "hint"),
    )
    for written, said_by in choices:
        if written and (said_by == "hint" or _is_readable(written)):
            return Zone(written, said_by)
    return Zone("UTC", "assumed")


def _is_readable(written: str) -> bool:
    try:
        parse_zone(written, usual=True)
    except BadInput:
        return False
    return True


def zone_said(text: str, *, title: bool = False) -> str:
    """The zone that a sentence ("All times are in UTC") or a title ("Timeline (UTC)") speaks of, or an empty text."""
    text = re.sub(r"[*`]+|(?<!\w)_+|_+(?!\w)", "", text[:600])
    for start in _places(text, title=title):
        zone = find_zone(text, start)
        if zone and zone[0] != "Z":
            return zone[0]
    return ""


def _places(text: str, *, title: bool) -> Iterator[int]:
    for match in _SAID.finditer(text):
        yield match.end()
        yield match.end("between") if match["between"] else match.end()
    for match in _RIGHT_BEHIND.finditer(text):
        yield match.end()
    for match in _BEFORE_TIME.finditer(text):
        yield match.start()
    if title:
        spoken = len(text.split()) <= 2 or _MENTIONS_TIME.search(text)
        for match in _IN_TITLE.finditer(text):
            if match[0] or spoken:
                yield match.end()
    elif _MENTIONS_TIME.search(text):
        for match in re.finditer(r"[(\[]", text):
            yield match.end()
