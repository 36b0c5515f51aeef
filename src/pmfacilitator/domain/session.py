"""All of one post-mortem as loaded: frozen; an edit makes rows, rows make a new Session."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from operator import attrgetter
from typing import Any, Self, TypeVar, cast
from zoneinfo import ZoneInfo

from pmfacilitator.domain.arrangement import in_order, rearranged
from pmfacilitator.domain.edits import Change, Delete, Edit, Update
from pmfacilitator.domain.records import (
    ActionItem,
    AgendaItem,
    Factor,
    KeptWording,
    Link,
    Note,
    Part,
    Participant,
    PostMortem,
    Record,
    TimelineEvent,
    Why,
)
from pmfacilitator.domain.zones import zone_named
from pmfacilitator.errors import NotFound


def table_of(record: type[Record]) -> str:
    """The table of a record class: its name in snake case."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", record.__name__).lower()


PARTS: dict[type[Part], str] = {
    Participant: "participants",
    AgendaItem: "agenda",
    TimelineEvent: "events",
    Note: "notes",
    Why: "whys",
    Factor: "factors",
    ActionItem: "actions",
    Link: "links",
    KeptWording: "kept",
}
_EVERY: tuple[type[Record], ...] = (PostMortem, *PARTS)
RECORDS: dict[str, type[Record]] = {table_of(kind): kind for kind in _EVERY}

P = TypeVar("P", bound=Part)


@dataclass(frozen=True)
class Session:
    """One post-mortem and everything that belongs to it; `seq` is the last change it contains.

    Lists are in the order in which they are shown: events by time, the rest by position.
    """

    post_mortem: PostMortem
    participants: tuple[Participant, ...] = ()
    agenda: tuple[AgendaItem, ...] = ()
    events: tuple[TimelineEvent, ...] = ()
    notes: tuple[Note, ...] = ()
    whys: tuple[Why, ...] = ()
    factors: tuple[Factor, ...] = ()
    actions: tuple[ActionItem, ...] = ()
    links: tuple[Link, ...] = ()
    kept: tuple[KeptWording, ...] = ()
    seq: int = 0

    @classmethod
    def of(cls, post_mortem: PostMortem, parts: Iterable[Part], seq: int = 0) -> Self:
        """A session from its rows, in any order."""
        lists: dict[str, list[Part]] = {}
        for part in parts:
            lists.setdefault(PARTS[type(part)], []).append(part)
        ordered: dict[str, Any] = {name: in_order(rows) for name, rows in lists.items()}
        return cls(post_mortem, seq=seq, **ordered)

    @property
    def id(self) -> str:
        """The id of its post-mortem."""
        return self.post_mortem.id

    @property
    def zone(self) -> ZoneInfo:
        """The incident's time zone; UTC where the name means nothing on this machine."""
        return zone_named(self.post_mortem.zone)

    @property
    def incident_day(self) -> date | None:
        """The day of the incident in its zone: of its impact, its detection, or else of the first timed event."""
        root = self.post_mortem
        first = next((event.at for event in self.events if event.at is not None), None)
        known = root.impact_started_at or root.detected_at or first
        return known.astimezone(self.zone).date() if known else None

    def parts(self, kind: type[P]) -> tuple[P, ...]:
        """All rows of one kind."""
        return cast("tuple[P, ...]", getattr(self, PARTS[kind]))

    def every_part(self) -> Iterable[Part]:
        """All rows but the root, kind by kind."""
        for kind in PARTS:
            yield from self.parts(kind)

    def part(self, kind: type[P], part_id: str) -> P:
        """The row with that id. Raises NotFound: somebody may have deleted it meanwhile."""
        for row in self.parts(kind):
            if row.id == part_id:
                return row
        raise NotFound(f"That {table_of(kind).replace('_', ' ')} is no longer there.", "Somebody deleted it meanwhile.")

    def next_position(self, kind: type[Part]) -> float:
        """A position behind all rows of that kind."""
        return max(map(attrgetter("position"), self.parts(kind)), default=0.0) + 1.0

    def after(self, edits: Iterable[Edit]) -> Self:
        """The session as it will be with these edits, before they are stored: for commands made of several."""
        post_mortem = self.post_mortem
        touched: dict[type[Part], dict[str, Part | None]] = {}
        for edit in edits:
            row = edit.result if isinstance(edit, Update) else edit.record
            if isinstance(row, PostMortem):
                post_mortem = row
            elif isinstance(row, Part):
                touched.setdefault(type(row), {})[row.id] = None if isinstance(edit, Delete) else row
        lists: dict[str, Any] = {PARTS[kind]: rearranged(self.parts(kind), rows) for kind, rows in touched.items()}
        return replace(self, post_mortem=post_mortem, **lists)

    def replay(self, changes: Sequence[Change]) -> "Session | None":
        """The session after these changes; None when the post-mortem itself was deleted."""
        post_mortem: PostMortem | None = self.post_mortem
        changed: dict[type[Part], dict[str, Part | None]] = {}
        for change in changes:
            kind = RECORDS[change.table]
            row = None if change.new is None else kind.model_validate(change.new)
            if kind is PostMortem:
                post_mortem = cast("PostMortem | None", row)
            else:
                changed.setdefault(cast("type[Part]", kind), {})[change.row_id] = cast("Part | None", row)
        if post_mortem is None:
            return None
        lists: dict[str, Any] = {PARTS[kind]: rearranged(self.parts(kind), rows) for kind, rows in changed.items()}
        return replace(self, post_mortem=post_mortem, seq=changes[-1].seq if changes else self.seq, **lists)
