"""CSV, TSV and their cousins: which sign parts the columns, and where the table begins."""

import csv
import io
import re
from collections import Counter
from collections.abc import Mapping

from pmfacilitator.capture.readers.blocks import Row
from pmfacilitator.capture.readers.columns import find_columns
from pmfacilitator.capture.readers.model import Drafted
from pmfacilitator.capture.readers.outline import numeric_days
from pmfacilitator.capture.readers.tables import Over, table_drafts
from pmfacilitator.capture.readers.where import whole
from pmfacilitator.capture.readers.zoning import zone_said
from pmfacilitator.errors import Unreadable

_SIGNS = (",", "\t", ";", "|")
_SAMPLE = 60
_MARKDOWN = re.compile(r"^#{2,6}[ \t]+\S|^```", re.MULTILINE)
_FRAMED = re.compile(r"^[ \t]*\||^[ \t|:-]*---", re.MULTILINE)
_YEAR = re.compile(r"(?:19|20)\d\d\s")
_BULLET = re.compile(r"[-*+•>#]+\s")


def delimiter_of(text: str, *, titled: bool = False) -> str | None:
    """The sign between the columns of a table in plain text; None if it is none, or with `titled` has no titles."""
    best: tuple[int, str] | None = None
    for sign in _SIGNS:
        worth = _worth(text, sign, titled=titled)
        if worth and (best is None or worth > best[0]):
            best = (worth, sign)
    return best[1] if best else None


def _worth(text: str, sign: str, *, titled: bool) -> int:
    head = text[:200_000].lstrip("\n")
    if _MARKDOWN.search(head) or (sign == "|" and _FRAMED.search(head)):
        return 0
    try:
        rows = [row for row in _rows(head, sign, _SAMPLE) if row.cells]
    except csv.Error:
        return 0
    if len(head) < len(text):
        rows = rows[:-1]
    if sum(1 for row in rows if _BULLET.match(row.cells[0])) * 2 > len(rows):
        return 0
    wide = Counter(len(row.cells) for row in rows if len(row.cells) > 1)
    if not wide or len(rows) < 2:
        return 0
    width, count = wide.most_common(1)[0]
    above = next((n for n, row in enumerate(rows[:10]) if len(row.cells) == width), 0)
    rows = rows[above:]
    if count * 10 < len(rows) * 8 or count < 2:
        return 0
    cells = [row.cells for row in rows if len(row.cells) == width]
    if titled and any((stamp := whole(cell)) and not stamp.is_weak for cell in cells[0]):
        return 0
    if sign == "," and all(len(row) > 1 and _YEAR.match(row[1]) for row in cells[:3]):
        return 0  # prose: "Jul 9, 2026 14:05"
    first = find_columns(cells[0], cells[1:])
    return width * count if first.is_timeline and (first.text or width > 2) else 0


def _rows(text: str, sign: str, most: int | None = None) -> list[Row]:
    reader = csv.reader(io.StringIO(text), delimiter=sign, skipinitialspace=True)
    rows: list[Row] = []
    for cells in reader:
        if any(cell.strip() for cell in cells):
            rows.append(Row([cell.strip() for cell in cells], reader.line_num))
        if most and len(rows) >= most:
            break
    return rows


def delimited_drafts(text: str, name: str, sign: str, mapping: Mapping[str, str] | None) -> Drafted:
    """Every row of the table as a draft; raises Unreadable where its quoting is broken or no column is a time."""
    found = Drafted()
    line = 0
    try:
        rows = _rows(text, sign)
    except csv.Error as error:
        raise Unreadable(f"{name} is broken CSV after line {line}: {error}.", "Export it once more.") from error
    start = _start(rows)
    for row in rows[:start]:
        found.zone = found.zone or zone_said(" ".join(row.cells))
        for cell in row.cells:
            found.loose_days += numeric_days(cell)
    if not table_drafts(rows[start:], Over(), found, mapping=mapping):
        titles = ", ".join(rows[start].cells[:12]) if rows else "none"
        raise Unreadable(
            f"{name} has no column of times that can be told (columns: {titles}).",
            "Name it: --map at=COLUMN,text=COLUMN.",
        )
    return found


def _start(rows: list[Row]) -> int:
    """Where the table begins below whatever stands above it."""
    widths = Counter(len(row.cells) for row in rows)
    usual = widths.most_common(1)[0][0] if widths else 0
    return next((n for n, row in enumerate(rows) if len(row.cells) >= usual), 0)
