"""Entries that were read from other tools' files, into a session: once each, in one transaction."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from pmfacilitator.capture.readers.model import Entry
from pmfacilitator.domain.edits import Command, Edit, Insert
from pmfacilitator.domain.records import TimelineEvent
from pmfacilitator.domain.session import Session


@dataclass(frozen=True)
class Sorted:
    """Entries that a session does not hold yet, and how many it does."""

    new: tuple[Entry, ...]
    known: int


def sort_out(session: Session, entries: Sequence[Entry]) -> Sorted:
    """Leave out what was imported before: the source, the place in it, and the day where the user named it."""
    held = {event.source_key for event in session.events if event.source_key}
    new: dict[str, Entry] = {}
    for entry in entries:
        if entry.source_key not in held:
            new.setdefault(entry.source_key, entry)
    return Sorted(tuple(new.values()), len(entries) - len(new))


def import_entries(entries: Sequence[Entry], source: str) -> Command:
    """File entries in the timeline; what is there already, also since it was sorted out, is left alone.

    `source` is named where an entry does not name its own.
    """

    def decide(session: Session) -> Iterable[Edit]:
        position = session.next_position(TimelineEvent)
        for number, entry in enumerate(sort_out(session, entries).new):
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


def _end(entry: Entry) -> datetime | None:
    return entry.end if entry.at is not None else None
