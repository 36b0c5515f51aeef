"""Entries that were read from other tools' files or a paste, into a session: once each, in one transaction."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from pmfacilitator.capture.readers.model import Entry
from pmfacilitator.capture.readers.typed import AsTyped
from pmfacilitator.domain.edits import Command, Edit, Insert
from pmfacilitator.domain.entries import changed
from pmfacilitator.domain.records import TimelineEvent
from pmfacilitator.domain.session import Session
from pmfacilitator.domain.timeline import entered_last

_APART = timedelta(seconds=1)


@dataclass(frozen=True)
class Sorted:
    """Entries that a session does not hold yet, those that it holds without their time, and how many it knows.

    elsewhere: how many of the known ones it holds at another time than they have now.
    """

    new: tuple[Entry, ...]
    known: int
    placed: tuple[Entry, ...] = ()
    elsewhere: int = 0

    @property
    def changes(self) -> bool:
        """Whether there is anything to import."""
        return bool(self.new or self.placed)


def sort_out(session: Session, entries: Sequence[Entry]) -> Sorted:
    """Leave out what was imported before: the source, the place in it, and the day where the user named it."""
    held = {event.source_key: event for event in session.events if event.source_key}
    new: dict[str, Entry] = {}
    placed: dict[str, Entry] = {}
    elsewhere = 0
    for entry in entries:
        if (event := held.get(entry.source_key)) is not None:
            elsewhere += entry.at is not None and event.at is not None and abs(event.at - entry.at) >= _APART
            continue
        waiting = entry.at is not None and entry.key in held and held[entry.key].at is None
        (placed if waiting else new).setdefault(entry.source_key, entry)
    known = len(entries) - len(new) - len(placed)
    return Sorted(tuple(new.values()), known, tuple(placed.values()), elsewhere)


def as_typed(session: Session) -> AsTyped:
    """What pasted lines are read against, as typed ones are."""
    people = tuple(person.name for person in session.participants)
    start, last = session.post_mortem.impact_started_at, entered_last(session.events)
    first, before = (moment.astimezone(session.zone) if moment else None for moment in (start, last or start))
    return AsTyped(people, before, first)


def import_entries(entries: Sequence[Entry], source: str, *, told: Callable[[Sorted], None] | None = None) -> Command:
    """File entries in the timeline; what is there already, also since it was sorted out, is left alone.

    `source` is named where an entry does not name its own. `told` hears what there was to import when it was done.
    """

    def decide(session: Session) -> Iterable[Edit]:
        position, found = session.next_position(TimelineEvent), sort_out(session, entries)
        if told is not None:
            told(found)
        by_key = {event.source_key: event for event in session.events}
        for entry in found.placed:
            yield from _with_its_time(by_key[entry.key], entry)
        for number, entry in enumerate(found.new):
            yield Insert(
                TimelineEvent(
                    post_mortem_id=session.id,
                    position=position + number,
                    at=entry.at,
                    end=_end(entry),
                    approximate=entry.approximate,
                    text=entry.told,
                    kind=entry.kind,
                    actor=entry.actor,
                    source=entry.source or source,
                    source_key=entry.source_key,
                    raw=entry.raw,
                )
            )

    count = len(entries)
    return Command(f"import {count} {'entry' if count == 1 else 'entries'}", decide)


def _with_its_time(event: TimelineEvent, entry: Entry) -> Iterable[Edit]:
    """Give an event that was imported before its day was known the time that stood in its words until then."""
    fields: dict[str, Any] = {
        "at": entry.at,
        "end": entry.end,
        "approximate": entry.approximate,
        "source_key": entry.source_key,
    }
    if event.text.endswith(entry.text):
        fields["text"] = entry.text
    return changed(event, fields)


def _end(entry: Entry) -> datetime | None:
    return entry.end if entry.at is not None else None
