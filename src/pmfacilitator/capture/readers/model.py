"""What a reader hands back: entries, what it left out, and how sure it is."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from pmfacilitator.capture.readers.stamps import NOTHING, Stamp
from pmfacilitator.domain.kinds import EventKind

# (done, all of it) in units of the reader's own; False cancels.
Progress = Callable[[int, int], bool]


NO_DATE = "no date is given"
"""Why an entry with a time of day has no time: naming the day would give it one."""


class Confidence(StrEnum):
    """How sure a reader is of the time of an entry."""

    SURE = "sure"
    LIKELY = "likely"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened, as a file tells it.

    `at` and `end` are aware, or None where the text gives no time; `day` is the date where only that is known.
    `clock` is a time of day as written for which no date is known, so that it is not lost with it.
    `key` identifies the entry in its source, so that a second import can leave out what is there already; `hinted` is
    the day that it lies on only because the user said so, and another day makes it another entry.
    `place` counts lines of a text, or records of a structured file, from 1.
    """

    at: datetime | None
    end: datetime | None
    text: str
    raw: str
    place: int
    key: str
    day: date | None = None
    approximate: bool = False
    actor: str = ""
    source: str = ""
    kind: EventKind = EventKind.EVENT
    confidence: Confidence = Confidence.SURE
    reason: str = ""
    zone: str = ""
    zone_from: str = ""
    clock: str = ""
    hinted: date | None = None

    @property
    def source_key(self) -> str:
        """What tells it from every other entry that was imported before."""
        return f"{self.key}@{self.hinted}" if self.hinted else self.key

    @property
    def told(self) -> str:
        """Its text, behind the time of day that could not be placed."""
        return f"{self.clock} {self.text}" if self.clock else self.text


@dataclass(frozen=True, slots=True)
class Skipped:
    """A part of the file that became no entry, and why."""

    place: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Imported:
    """All that was read from one file."""

    name: str
    format: str
    entries: tuple[Entry, ...]
    skipped: tuple[Skipped, ...] = ()


@dataclass(slots=True)
class Draft:
    """An entry whose time is not worked out yet: what is written, and what stands over it.

    `day` and `zone` come from a heading or a column; `zone_from` says which. `section` numbers the headings;
    `restarts` marks the first entry under a heading that begins the story anew.
    """

    stamp: Stamp
    text: str
    place: int
    raw: str = ""
    day: Stamp = NOTHING
    zone: str = ""
    zone_from: str = ""
    section: int = 0
    restarts: bool = False
    actor: str = ""
    source: str = ""
    ident: str = ""
    doubt: str = ""


@dataclass(slots=True)
class Drafted:
    """What a reader of one format found: drafts, what was left out, and what the whole document says.

    `mentioned` is a date that stands somewhere in it, which is the incident's only where nothing better is.
    """

    drafts: list[Draft] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    day: Stamp = NOTHING
    zone: str = ""
    year: int | None = None
    mentioned: Stamp = NOTHING
    loose_days: list[Stamp] = field(default_factory=list)

    def skip(self, place: int, text: str, reason: str) -> None:
        """Note a part that became no entry."""
        self.skipped.append(Skipped(place, text[:200], reason))
