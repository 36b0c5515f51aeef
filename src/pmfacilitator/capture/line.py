"""A typed timeline line, understood: when, what, which kind, by whom; shown before it is saved.

``14:14 monitoring alerted on API latency #detection @name``: the time stands first, and tags and the person may stand
anywhere. A line that does not begin with a time is an entry without one.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, tzinfo

from pmfacilitator.capture.kinds import kind_named, suggest_kind
from pmfacilitator.capture.links import FoundLink, find_links
from pmfacilitator.capture.prefix import split_time
from pmfacilitator.capture.resolve import Anchors
from pmfacilitator.domain.kinds import EventKind
from pmfacilitator.domain.people import name_meant
from pmfacilitator.domain.text import as_typed

_TAG = re.compile(r"(?<!\S)#[A-Za-z][A-Za-z_-]*(?=[\s,.;:!?)]|$)")
_PERSON = re.compile(r"(?<!\S)@(?P<name>[^\W\d_][\w.'’-]*)")
_BLANKS = re.compile(r"[ \t]{2,}")


@dataclass(frozen=True)
class FactLine:
    """What a typed line says.

    at, end: aware, in the zone of `now`; at is None where the line begins with no time. kind: None where neither a tag
    nor the words say one; kind_said tells which it was. raw: the line as typed. echo: how it was understood.
    """

    at: datetime | None
    end: datetime | None
    approximate: bool
    text: str
    kind: EventKind | None
    kind_said: bool
    actor: str
    links: tuple[FoundLink, ...] = field(default=())
    raw: str = ""
    echo: str = ""


def understand(
    line: str,
    *,
    now: datetime,
    previous: datetime | None = None,
    start: datetime | None = None,
    people: Sequence[str] = (),
) -> FactLine:
    """What a line typed into the timeline says.

    `now` gives the session's zone, `previous` is the time of the entry before, `start` that of the incident, `people`
    the full names that @name completes to. Raises BadInput where the line begins with a time that has several
    readings, or none.
    """
    cleaned = as_typed(line).strip()
    anchors = Anchors.of(now, previous, start)
    prefix = split_time(cleaned, anchors)
    text, said = _without_tags(prefix.rest)
    text, actor = _without_actor(text, people)
    kind = said or suggest_kind(text)
    at = prefix.at.astimezone(now.tzinfo) if prefix.at else None
    end = prefix.end.astimezone(now.tzinfo) if prefix.end else None
    return FactLine(
        at=at,
        end=end,
        approximate=prefix.approximate,
        text=text,
        kind=kind,
        kind_said=said is not None,
        actor=actor,
        links=find_links(text),
        raw=cleaned,
        echo=_echo(at, end, prefix.approximate, kind, said is not None, actor, now),
    )


def shown(moment: datetime, zone: tzinfo, end: datetime | None = None) -> str:
    """A moment or a stretch in the session's zone and in UTC: "Wed 18 Mar 14:14 EDT = 18:14 UTC"."""
    local = moment.astimezone(zone)
    here = f"{local:%a} {local.day} {local:%b} {_clocks(moment, end, zone, local.date())}"
    if local.utcoffset() == timedelta():
        return f"{here} UTC"
    return f"{here} {_letters(local)} = {_clocks(moment, end, UTC, local.date())} UTC"


def _clocks(moment: datetime, end: datetime | None, zone: tzinfo, day: date) -> str:
    """14:14, or 23:50 to Thu 00:10: the weekday stands where it is not that of `day`."""
    said = []
    for at in (moment, end):
        if at is not None:
            there = at.astimezone(zone)
            weekday = f"{there:%a} " if there.date() != day else ""
            said.append(f"{weekday}{there:%H:%M:%S}" if at.second else f"{weekday}{there:%H:%M}")
            day = there.date()
    return " to ".join(said)


def _letters(moment: datetime) -> str:
    name = moment.tzname() or ""
    return name if name.isalpha() else f"{moment:%z}"


def _echo(
    at: datetime | None,
    end: datetime | None,
    approximate: bool,
    kind: EventKind | None,
    kind_said: bool,
    actor: str,
    now: datetime,
) -> str:
    zone = now.tzinfo or UTC
    parts = ["no time"]
    if at is not None:
        parts = [f"{'about ' if approximate else ''}{shown(at, zone, end)}"]
        if at > now + timedelta(minutes=1):
            parts.append("which is still to come")
        elif at.astimezone(zone).year != now.year:
            parts.append(f"{at.astimezone(zone).year}")
    if kind is not None:
        parts.append(kind.label if kind_said else f"{kind.label}?")
    if actor:
        parts.append(f"by {actor}")
    return ", ".join(parts)


def _without_tags(text: str) -> tuple[str, EventKind | None]:
    """The text without the tags that name a kind, and the kind that the last of them names; other tags stay."""
    said: EventKind | None = None
    for match in reversed(list(_TAG.finditer(text))):
        kind = kind_named(match[0])
        if kind is not None:
            said = said or kind
            text = text[: match.start()] + text[match.end() :]
    return _tidy(text), said


def _without_actor(text: str, people: Sequence[str]) -> tuple[str, str]:
    """The text without the @name at its beginning or end, and whom it names in full.

    Somebody mentioned in the middle of the sentence is part of it.
    """
    mentions = [(match.start(), *_mentioned(match, people)) for match in _PERSON.finditer(text)]
    for begin, end, name in reversed(mentions):
        if not text[end:].strip(" .,;!"):
            return _tidy(text[:begin]), name
    if mentions and mentions[0][0] == 0:
        _, end, name = mentions[0]
        return _tidy(text[end:].lstrip(" :,-–—")), name
    return text, ""


def _mentioned(match: re.Match[str], people: Sequence[str]) -> tuple[int, str]:
    """Where a mention ends, and whom it names: a full name with its blanks, or one word for it."""
    behind = match.string[match.start() + 1 :].casefold()
    for full in sorted(people, key=len, reverse=True):
        if " " in full and behind.startswith(full.casefold()) and not behind[len(full) : len(full) + 1].isalnum():
            return match.start() + 1 + len(full), full
    written = match["name"].rstrip(".,;:'’")
    return match.start("name") + len(written), name_meant(written, people)


def _tidy(text: str) -> str:
    return _BLANKS.sub(" ", text).strip()
