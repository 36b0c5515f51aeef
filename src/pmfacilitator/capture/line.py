"""A typed timeline line, understood: when, what, which kind, by whom; shown before it is saved.

``14:14 monitoring alerted on API latency #detection @name``: the time stands first or behind marks, tags may stand
anywhere, the person in front of the words or behind them. A line that does not begin with a time is an entry without
one.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta, tzinfo

from pmfacilitator.capture.kinds import suggest_kind
from pmfacilitator.capture.links import FoundLink, find_links
from pmfacilitator.capture.marks import Marks, leading_marks, take_marks
from pmfacilitator.capture.prefix import Prefix, split_time
from pmfacilitator.capture.resolve import Anchors
from pmfacilitator.domain.kinds import EventKind
from pmfacilitator.domain.text import as_typed


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
    words: str = "",
) -> FactLine:
    """What a line typed into the timeline says.

    `now` gives the session's zone, `previous` is the time of the entry before, `start` that of the incident, `people`
    the full names that @name completes to, `words` the text of an entry that is edited: the marks in it are none.
    Raises BadInput where the line begins with a time that has several readings, or none.
    """
    cleaned = as_typed(line).strip()
    prefix = _timed(cleaned, Anchors.of(now, previous, start), people)
    marks = take_marks(prefix.rest, people, words=words)
    fact = FactLine(
        at=prefix.at.astimezone(now.tzinfo) if prefix.at else None,
        end=prefix.end.astimezone(now.tzinfo) if prefix.end else None,
        approximate=prefix.approximate,
        text=marks.text,
        kind=marks.kind or suggest_kind(marks.text),
        kind_said=marks.kind is not None,
        actor=marks.actor,
        links=find_links(marks.text),
        raw=cleaned,
    )
    return replace(fact, echo=_echo(fact, prefix.doubt, marks, now))


def _timed(line: str, anchors: Anchors, people: Sequence[str]) -> Prefix:
    """The time that the line begins with, or that stands behind marks in front of it; these stay with the words."""
    begun = leading_marks(line, people)
    prefix = split_time(line[begun:], anchors)
    if begun:
        return replace(prefix, rest=f"{line[:begun].rstrip()} {prefix.rest}" if prefix.at else line)
    if prefix.at is None and prefix.rest != line:
        return _timed(prefix.rest, anchors, people)  # a bullet stood in front
    return prefix


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


def _echo(fact: FactLine, doubt: str, marks: Marks, now: datetime) -> str:
    zone = now.tzinfo or UTC
    parts = [f"no time (“{doubt}:” would be one)" if doubt else "no time"]
    if fact.at is not None:
        parts = [f"{'about ' if fact.approximate else ''}{shown(fact.at, zone, fact.end)}"]
        if fact.at > now + timedelta(minutes=1):
            parts.append("which is still to come")
        elif fact.at.astimezone(zone).year != now.year:
            parts.append(f"{fact.at.astimezone(zone).year}")
    if fact.kind is not None:
        parts.append(fact.kind.label if fact.kind_said else f"{fact.kind.label}?")
    if fact.actor:
        parts.append(f"by {fact.actor}")
    elif marks.mentioned:
        parts.append(f"mentions {marks.mentioned} (who acted: @name first or last)")
    if marks.other_tags:
        no_kind = "is no kind and stays" if len(marks.other_tags) == 1 else "are no kinds and stay"
        parts.append(f"{' '.join(marks.other_tags)} {no_kind} in the words")
    return ", ".join(parts)
