"""Rows of a table as drafts of entries."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from pmfacilitator.capture.readers.blocks import Row
from pmfacilitator.capture.readers.columns import Columns, find_columns, mapped_columns
from pmfacilitator.capture.readers.model import Draft, Drafted
from pmfacilitator.capture.readers.stamps import NOTHING, Stamp
from pmfacilitator.capture.readers.where import leading, tidy, whole
from pmfacilitator.capture.readers.zoning import zone_said
from pmfacilitator.capture.zones import is_zone

_LONGEST_PLACEHOLDER = 120
_PLACEHOLDER = re.compile(
    r"(?:[\s*_`|.…?\-–—]|&nbsp;|<[^>]*>|\[[^\]]*\]|\{[^}]*\}|\(?(?:hh|h)\s?:\s?mm(?:\s?:\s?ss)?\)?|yyyy[-/]mm[-/]dd|dd[-/.]mm[-/.]yyyy|mm[-/]dd[-/]yyyy"
    r"|\b(?:am|pm|am/pm|utc|gmt|tz|zone|tbd|tba|tbc|n/?a|xx?)\b|x{1,2}:x{1,2}|:|time|event|description"
    r"|details|what happened|action|todo|example|insert)*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Over:
    """What stands over a part of a document: its date and zone, and what said the zone."""

    day: Stamp = NOTHING
    zone: str = ""
    zone_from: str = ""
    section: int = 0


def is_placeholder(text: str) -> bool:
    """Whether a text is what a template leaves to be filled in."""
    return len(text) <= _LONGEST_PLACEHOLDER and _PLACEHOLDER.fullmatch(text) is not None


def table_drafts(rows: Sequence[Row], over: Over, into: Drafted, *, mapping: Mapping[str, str] | None = None) -> bool:
    """Add the rows of a table that is a timeline; False, and nothing added, if it is none."""
    titles, body = _without_titles(rows)
    columns = find_columns(titles, [row.cells for row in body])
    if mapping:
        columns = mapped_columns(titles, mapping, columns)
    if not columns.is_timeline and not columns.inner:
        return False
    _Table(columns, over, into).read(body)
    return True


def _without_titles(rows: Sequence[Row]) -> tuple[list[str], list[Row]]:
    if not rows:
        return [], []
    first = rows[0]
    stamped = any(
        (stamp := whole(cell)) and (stamp.has_time or stamp.day) and not stamp.is_weak for cell in first.cells
    )
    if stamped or (not first.is_header and _is_like(first, rows[1:])):
        return [], list(rows)
    return first.cells, list(rows[1:])


def _is_like(first: Row, rest: Sequence[Row]) -> bool:
    """Whether a first row that is not marked as titles has the length of text that the others have."""
    return bool(rest) and max(len(cell) for cell in first.cells) > 60


@dataclass(slots=True)
class _Table:
    columns: Columns
    over: Over
    into: Drafted
    day: Stamp = NOTHING

    def read(self, rows: Sequence[Row]) -> None:
        """Add every row that says something."""
        self.day = self.columns.day_said if self.columns.day_said.day else self.over.day
        for row in rows:
            self._take(row)

    def _take(self, row: Row) -> None:
        words = [cell for cell in row.cells if cell.strip()]
        if not words:
            return
        if len(set(words)) == 1 and self._is_divider(words[0]):
            return
        stamp = self._stamp(row)
        text = self._text(row)
        if is_placeholder(text):
            self.into.skip(row.place, " | ".join(words), "nothing is told")
            return
        if stamp is None and is_placeholder(self._cell(row, self.columns.time)) and "[" in text and "]" in text:
            self.into.skip(row.place, " | ".join(words), "a row of the template")
            return
        zone, zone_from = self._zone(row)
        self.into.drafts.append(
            Draft(
                stamp=stamp or NOTHING,
                text=text,
                place=row.place,
                raw=" | ".join(words),
                day=self.day,
                zone=zone,
                zone_from=zone_from,
                section=self.over.section,
                actor=tidy(self._cell(row, self.columns.actor)),
                source=tidy(self._cell(row, self.columns.source)),
                doubt=self._doubt(row),
            )
        )

    def _is_divider(self, text: str) -> bool:
        """A row with nothing but a date stands over the rows below it."""
        stamp = whole(text)
        if stamp and stamp.day and not stamp.has_time:
            self.day = stamp
            return True
        return False

    def _cell(self, row: Row, column: int | None) -> str:
        return row.cells[column].strip() if column is not None and column < len(row.cells) else ""

    def _stamp(self, row: Row) -> Stamp | None:
        if self.columns.inner:
            found = next(
                (p for n in self.columns.text if (p := leading(self._cell(row, n))) and p.stamp.has_time), None
            )
            return found.stamp if found else None
        written = self._cell(row, self.columns.time)
        if self.columns.half is not None:
            written = f"{written} {self._cell(row, self.columns.half)}"
        placed = leading(written) if written else None
        stamp = placed.stamp if placed else None
        if stamp and placed and placed.text and not stamp.zone and (zone := zone_said(placed.text, title=True)):
            stamp = replace(stamp, zone=zone)
        dated = whole(self._cell(row, self.columns.date))
        if dated and dated.day:
            self.day = Stamp(day=dated.day)
            if stamp is None or not stamp.day:
                stamp = replace(stamp or NOTHING, day=dated.day)
        if dated and dated.has_time and not (stamp and stamp.has_time):
            stamp = dated
        stamp = self._ended(row, stamp)
        if stamp and stamp.day and stamp.day.is_whole and self.columns.date is None:
            self.day = NOTHING if self.day is not self.over.day else self.day
        return stamp

    def _ended(self, row: Row, stamp: Stamp | None) -> Stamp | None:
        ended = whole(self._cell(row, self.columns.end)) if self.columns.end is not None else None
        if stamp is None or ended is None or ended.clock is None or stamp.end_clock:
            return stamp
        return replace(stamp, end_clock=ended.clock, end_day=ended.day)

    def _text(self, row: Row) -> str:
        parts = []
        for column in self.columns.text:
            cell = self._cell(row, column)
            if self.columns.inner and (placed := leading(cell)) and placed.stamp.has_time:
                cell = placed.text
            if cell and cell not in parts and not is_placeholder(cell):
                parts.append(cell)
        if not parts:
            parts = self._leftovers(row)
        return re.sub(r"\s*<br\s*/?>\s*", "\n", " — ".join(parts), flags=re.IGNORECASE)

    def _leftovers(self, row: Row) -> list[str]:
        used = {self.columns.time, self.columns.date, self.columns.end, self.columns.zone, self.columns.half}
        return [cell.strip() for n, cell in enumerate(row.cells) if n not in used and not is_placeholder(cell)]

    def _doubt(self, row: Row) -> str:
        written = self._cell(row, self.columns.zone)
        return f"“{written}” is no zone that is known" if written and not is_zone(written) else ""

    def _zone(self, row: Row) -> tuple[str, str]:
        if written := self._cell(row, self.columns.zone):
            return written, "column"
        if self.columns.zone_said:
            return self.columns.zone_said, "column"
        return self.over.zone, self.over.zone_from
