"""Lines that somebody typed elsewhere and pasted: read as a file is, and their marks and counts as if typed here."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from pmfacilitator.capture.marks import leading_marks, take_marks
from pmfacilitator.capture.readers.model import Entry
from pmfacilitator.capture.readers.stamps import Stamp
from pmfacilitator.capture.readers.where import leading

_BULLET = re.compile(r"\s*(?:[-*•]\s+)?")


@dataclass(frozen=True)
class AsTyped:
    """What pasted lines are read against: the participants, the time of the entry before, the incident's start."""

    people: tuple[str, ...] = ()
    previous: datetime | None = None
    start: datetime | None = None


def counted(stamp: Stamp, first: datetime | None, previous: datetime | None, typed: AsTyped | None) -> datetime | None:
    """The moment that T+5m or +5m stands for; None where there is none to count from.

    Files count from their `first` entry. Typed lines count from the one before, which for the first of them is the
    entry filed last, and T+5m from the incident's start.
    """
    if stamp.since is None:
        return None
    base = first
    if typed is not None:
        base = (typed.start or first) if stamp.from_start else (previous or typed.previous)
    return (base.astimezone(UTC) + stamp.since).astimezone(base.tzinfo) if base else None


def times_first(text: str, people: Sequence[str]) -> str:
    """The text with the marks that stand in front of a line's time put behind its words, where readers expect none."""
    return "\n".join(_time_first(line, people) if "#" in line or "@" in line else line for line in text.split("\n"))


def _time_first(line: str, people: Sequence[str]) -> str:
    bullet = _BULLET.match(line)
    begin = bullet.end() if bullet else 0
    end = begin + leading_marks(line[begin:], people)
    placed = leading(line[end:]) if end > begin else None
    # "@ana 14:25" and nothing else is the head of a chat message.
    if placed is None or not placed.stamp.has_time or not placed.text:
        return line
    return f"{line[:begin]}{line[end:].rstrip()} {line[begin:end].rstrip(' :,–—-')}"


def with_marks(entry: Entry, people: Sequence[str]) -> Entry:
    """The entry with what its marks say; one whose person stands in a column of its own is no typed line."""
    if entry.actor:
        return entry
    head, newline, rest = entry.text.partition("\n")
    marks = take_marks(head, people)
    if newline and (not marks.text or (marks.kind is None and not marks.actor)):
        newline, rest, marks = "", "", take_marks(entry.text, people)
    if not marks.text or (marks.kind is None and not marks.actor):
        return entry
    return replace(entry, text=f"{marks.text}{newline}{rest}", kind=marks.kind or entry.kind, actor=marks.actor)
