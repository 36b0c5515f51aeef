"""A timeline out of a written document: bullets, tables, paragraphs and headings that carry times."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from pmfacilitator.capture.readers.blocks import Block, Shape, number_lists
from pmfacilitator.capture.readers.model import Draft, Drafted
from pmfacilitator.capture.readers.outline import Outline, labelled_day, numeric_days, year_in
from pmfacilitator.capture.readers.stamps import NOTHING, Stamp
from pmfacilitator.capture.readers.styles import Style, is_log_line, style_of
from pmfacilitator.capture.readers.tables import is_placeholder, table_drafts
from pmfacilitator.capture.readers.where import Placed, day_in, labelled, leading, trailing, whole
from pmfacilitator.capture.readers.zoning import zone_said

_HALF_A_DAY = 12 * 60
_STATUS = re.compile(
    r"[\s*_]*(?:resolved|monitoring|identified|investigating|update[d]?|post-?mortem|completed|scheduled"
    r"|in progress|verifying)\b",
    re.IGNORECASE,
)
_TEMPLATE = re.compile(
    r"[\s*_`\[(<{]*(?:hh?:mm|yyyy-|dd/mm|mm/dd|xx?:xx?|(?:time|timestamp|date)[\])>}])", re.IGNORECASE
)
_SPEAKS_OF_TIMES = re.compile(r"\ball times\b|\btimes (?:are|in)\b", re.IGNORECASE)
_TEMPLATE_TEXT = re.compile(r"\s*(?:\[[^\]]*\]|<[^>]*>|\{[^}]*\}|[.…_-]+)\s*")

_UNTIMED = "it has no time"
_CLOSED = "code or a quotation outside the entries"


@dataclass(slots=True)
class _Open:
    """The entry that following lines may belong to. `waiting` are paragraphs that only do if another entry follows."""

    draft: Draft
    shape: Shape
    level: int
    lines: list[str] = field(default_factory=list)
    waiting: list[str] = field(default_factory=list)


def read_document(blocks: Sequence[Block]) -> Drafted:
    """Find the entries in a document; where none stand in the open, look into its code and quotations."""
    found = _Walk().read(blocks)
    if any(draft.stamp.has_time for draft in found.drafts):
        return found
    inner = [
        Block(Shape.LINE, line.strip(), block.place + offset + (block.shape is Shape.CODE))
        for block in blocks
        if block.shape in (Shape.CODE, Shape.QUOTE, Shape.HEADING)
        for offset, line in enumerate(block.text.split("\n"))
        if block.shape is not Shape.HEADING
    ]
    deeper = _Walk().read(inner) if inner else found
    if not any(draft.stamp.has_time for draft in deeper.drafts):
        return found
    deeper.skipped = [part for part in found.skipped if part.reason != _CLOSED] + deeper.skipped
    return deeper


class _Walk:
    def __init__(self) -> None:
        self._found = Drafted()
        self._outline = Outline()
        self._open: _Open | None = None
        self._style = Style()
        self._day = NOTHING
        self._day_level = 0
        self._pending: list[tuple[int, str]] = []
        self._origin: dict[int, tuple[int, bool, Shape]] = {}
        self._asides: set[int] = set()
        self._list_broken = True
        self._bodies = 0
        self._way: tuple[Shape, bool] | None = None

    def read(self, blocks: Sequence[Block]) -> Drafted:
        """Walk over all blocks."""
        number_lists(blocks)
        start = 0
        headed = sum(1 for b in blocks if b.shape is Shape.HEADING and b.level > 1 and _timed_heading(b))
        for position in range(len(blocks) + 1):
            if position == len(blocks) or blocks[position].shape is Shape.HEADING:
                self._section(blocks[start:position], entries=headed >= 2)
                start = position
        self._found.drafts = self._within_story()
        self._found.skipped.sort(key=lambda part: part.place)
        return self._found

    def _section(self, blocks: Sequence[Block], *, entries: bool) -> None:
        self._close()
        self._drop_pending()
        if blocks and blocks[0].shape is Shape.HEADING:
            self._heading(blocks[0], entries=entries)
            blocks = blocks[1:]
        self._style = style_of(blocks)
        self._list_broken = True
        self._bodies = 0
        for block in blocks:
            self._take(block)
        self._close()

    def _heading(self, block: Block, *, entries: bool) -> None:
        placed = _timed_heading(block)
        if entries and placed and block.level > 1:
            self._add(placed.stamp, placed.text, block, Shape.HEADING, 0)
            return
        section = self._outline.enter(block.text, block.level)
        self._day, self._day_level = NOTHING, 0
        self._found.loose_days += numeric_days(block.text)
        self._found.year = self._found.year or year_in(block.text)
        if section.is_aside:
            self._asides.add(section.number)
        if section.day.day and not self._found.day.day and block.level <= 1:
            self._found.day = section.day
        if section.zone and not self._found.zone and block.level <= 1:
            self._found.zone = section.zone

    def _take(self, block: Block) -> None:
        if block.shape is Shape.GAP:
            return
        if block.shape is Shape.META:
            self._meta(block.text)
            return
        if block.shape is Shape.TABLE:
            self._table(block)
        elif block.shape in (Shape.CODE, Shape.QUOTE):
            self._note_zone(block.text if block.shape is Shape.QUOTE else "")
            if self._open:
                self._open.lines += [*self._taken_waiting(), block.text]
            else:
                self._found.skip(block.place, block.text, _CLOSED)
        elif block.shape is Shape.ITEM:
            self._item(block)
            self._list_broken = False
        else:
            self._line(block)

    def _meta(self, text: str) -> None:
        """A line of the front matter: the date of the document, or in its title that of the incident."""
        key, _, value = text.partition(":")
        day = day_in(value)
        if key.strip().lower() == "date":
            self._found.mentioned = day
        elif key.strip().lower() == "title" and day.day:
            self._found.day = day

    def _table(self, block: Block) -> None:
        over = self._outline.over()
        if self._day.day:
            over = replace(over, day=self._day)
        before = len(self._found.drafts)
        indented = self._open and block.level > 1
        if indented or not table_drafts(block.rows, over, self._found):
            for row in block.rows:
                self._note(" | ".join(row.cells), row.place)
            if self._open:
                self._open.lines += [" | ".join(row.cells) for row in block.rows]
            return
        self._close()
        for draft in self._found.drafts[before:]:
            self._origin[id(draft)] = (self._outline.section.number, self._outline.tells_story(), Shape.TABLE)

    def _item(self, block: Block) -> None:
        if self._sets_day(block):
            return
        placed = self._leading(block)
        if placed is None and block.group in self._style.trails:
            after = trailing(block.text)
            placed = after if after and after.stamp.has_time and after.text else None
        if placed and not self._is_template(placed, block) and not self._looks_back(placed, block):
            usual = block.group in self._style.worded or block.group in self._style.timed
            prose = placed.worded and not usual and not self._outline.tells_story()
            if (placed.stamp.has_time and not prose) or self._counts_dated(placed):
                self._add(placed.stamp, placed.text, block, Shape.ITEM, block.level, trails=placed.trails)
                return
        if self._open and not self._open.draft.text and not self._open.lines and block.level != self._open.level:
            self._open.lines.append(block.text)
        elif self._open and self._open.shape is not Shape.ITEM:
            self._open.lines += [*self._taken_waiting(), "- " + block.text]
        elif self._open and block.level > self._open.level:
            self._open.lines.append("  " * (block.level - self._open.level - 1) + "- " + block.text)
        elif (
            self._open
            and block.group in self._style.timed
            and block.level == self._open.level
            and not self._list_broken
        ):
            self._open.lines.append("- " + block.text)
        else:
            self._close()
            self._note(block.text, block.place)

    def _looks_back(self, placed: Placed, block: Block) -> bool:
        """Whether an item below a timed one has an earlier time: it explains its parent."""
        above = self._open
        if above is None or block.level <= above.level or placed.stamp.clock is None or above.draft.stamp.clock is None:
            return False
        earlier = above.draft.stamp.clock.minutes - placed.stamp.clock.minutes
        return placed.stamp.day is None and 0 < earlier < _HALF_A_DAY

    def _line(self, block: Block) -> None:
        if block.level == 0 and self._sets_day(block):
            return
        if self._continues(block):
            if self._open:
                self._open.lines += [*self._taken_waiting(), block.text]
            return
        if self._sets_day(block):
            return
        placed = self._leading(block)
        if placed and not placed.text and placed.stamp.has_time and self._style.stamps_follow:
            self._trailed(placed.stamp, block)
            return
        if placed is None and -1 in self._style.trails:
            after = trailing(block.text)
            placed = after if after and after.stamp.has_time and after.text and not after.stamp.is_weak else None
        if placed and not self._is_template(placed, block) and self._counts(placed, block):
            self._add(placed.stamp, placed.text, block, Shape.LINE, 0, trails=placed.trails)
        elif self._style.stamps_follow:
            self._pending.append((block.place, block.text))
        elif self._open and (not block.starts_paragraph or self._open.shape is Shape.HEADING):
            self._open.lines += [*self._taken_waiting(), block.text]
        elif self._open:
            if not self._open.lines and not self._open.draft.text:
                self._open.lines.append(block.text)
            else:
                self._open.waiting.append(block.text)
            self._note_zone(block.text)
        else:
            self._note(block.text, block.place)
        self._list_broken = self._list_broken or block.starts_paragraph

    def _continues(self, block: Block) -> bool:
        """Whether a line belongs to the open entry whatever it begins with."""
        if self._open is None:
            return False
        if self._open.shape is Shape.ITEM and (
            block.level > 1 or (not block.starts_paragraph and not self._style.lines)
        ):
            return True
        return is_log_line(block.text) and not self._style.logs_count

    def _leading(self, block: Block) -> Placed | None:
        placed = leading(block.text) or labelled(block.text)
        if placed is None or (placed.stamp.is_weak and placed.stamp.clock and not self._style.weak_counts):
            return None
        return None if placed.stamp.is_weak and not placed.stamp.clock else placed

    def _counts(self, placed: Placed, block: Block) -> bool:
        """Whether a line that begins with a stamp is an entry and not prose."""
        if not placed.stamp.has_time:
            return block.starts_paragraph and self._counts_dated(placed)
        if not placed.worded:
            return True
        return self._outline.tells_story() or self._style.worded_counts

    def _counts_dated(self, placed: Placed) -> bool:
        """Whether a date without a time makes an entry."""
        day = placed.stamp.day
        if day is None or (day.number is None and day.numbers is None):
            return False
        return bool(placed.text) and not placed.sentence and not placed.worded and not self._outline.section.is_aside

    def _is_template(self, placed: Placed, block: Block) -> bool:
        if placed.stamp.open and (is_placeholder(placed.text) or _TEMPLATE_TEXT.fullmatch(placed.text)):
            self._found.skip(block.place, block.text, "a line of the template")
            return True
        return False

    def _sets_day(self, block: Block) -> bool:
        """Whether a line or item is nothing but a date, which then stands over what follows."""
        labelled = labelled_day(block.text)
        if labelled.day and not self._open:
            self._found.day = self._found.day if self._found.day.day else labelled
            return True
        stamp = whole(block.text)
        if stamp is None or stamp.day is None or stamp.has_time or (stamp.is_weak and len(block.text) > 8):
            return False
        self._close()
        self._day = Stamp(day=stamp.day)
        self._found.loose_days += numeric_days(block.text)
        return True

    def _add(self, stamp: Stamp, text: str, block: Block, shape: Shape, level: int, *, trails: bool = False) -> None:
        if self._open and self._open.waiting:
            self._open.lines += self._taken_waiting()
        self._close()
        over = self._outline.over()
        section = self._outline.section
        draft = Draft(
            stamp=stamp,
            text=text,
            place=block.place,
            raw=block.text,
            day=self._day if self._day.day else over.day,
            zone=over.zone,
            zone_from=over.zone_from,
            section=section.number,
            restarts=(not section.began and section.tells_story) or self._way not in (None, (shape, trails)),
        )
        if _SPEAKS_OF_TIMES.search(text):
            self._note_zone(text)
        section.began = True
        self._way = (shape, trails)
        self._origin[id(draft)] = (section.number, self._outline.tells_story(), shape)
        self._found.drafts.append(draft)
        self._open = _Open(draft, shape, level)

    def _trailed(self, stamp: Stamp, block: Block) -> None:
        """A time that stands below its text."""
        begin = next((n for n, (_, text) in enumerate(self._pending) if _STATUS.match(text)), 0)
        lines, self._pending = self._pending[begin:], self._pending[:begin]
        self._drop_pending()
        if lines:
            text = "\n".join(text for _, text in lines)
            self._add(stamp, text, Block(Shape.LINE, f"{text}\n{block.text}", lines[0][0]), Shape.LINE, 0)
            self._close()

    def _drop_pending(self) -> None:
        """Tell of the lines that no time stands below."""
        for place, text in self._pending:
            self._found.skip(place, text, _UNTIMED)
        self._pending = []

    def _taken_waiting(self) -> list[str]:
        if self._open is None:
            return []
        waiting, self._open.waiting = self._open.waiting, []
        self._bodies += bool(waiting)
        return waiting

    def _close(self) -> None:
        if self._open is None:
            return
        draft, lines = self._open.draft, self._open.lines
        if lines:
            body = "\n".join(lines)
            draft.text = f"{draft.text}\n{body}".strip() if draft.text else body.strip().removeprefix(": ")
            draft.raw = f"{draft.raw}\n{body}"
        if self._open.waiting and self._bodies:
            draft.text = f"{draft.text}\n{self._open.waiting.pop(0)}"
        for text in self._open.waiting:
            self._found.skip(draft.place, text, "prose after the timeline")
        self._open = None

    def _note(self, text: str, place: int) -> None:
        """Take from prose what it says about date and zone; what says neither is left out."""
        day = labelled_day(text)
        told = self._note_zone(text) or bool(day.day)
        if day.day and not self._found.day.day:
            self._found.day = day
        self._found.loose_days += numeric_days(text)
        if not self._found.mentioned.day and (day := day_in(text)).day and day.day.is_whole:
            self._found.mentioned = day
        if not self._found.day.day and zone_said(text) and (day := day_in(text)).day:
            self._found.day = day
        if _TEMPLATE.match(text):
            self._found.skip(place, text, "a line of the template")
        elif (placed := leading(text)) and placed.stamp.has_time:
            self._found.skip(place, text, "prose, not an entry")
        elif text.strip() and not told:
            self._found.skip(place, text, _UNTIMED)

    def _note_zone(self, text: str) -> bool:
        """Take the zone that a text speaks of, and say whether it does."""
        zone = zone_said(text) if text else ""
        if not zone:
            return False
        section = self._outline.section
        if not section.began and not section.zone and section.number:
            section.zone = zone
        if not self._found.zone:
            self._found.zone = zone
        return True

    def _within_story(self) -> list[Draft]:
        """Leave out what stands outside the timeline, where there is a section that is called one."""
        drafts = self._found.drafts
        origin = {id(draft): self._origin.get(id(draft), (0, False, Shape.LINE)) for draft in drafts}
        story = [d for d in drafts if origin[id(d)][1] and d.stamp.has_time]
        listed = Counter(origin[id(d)][0] for d in drafts if d.stamp.has_time and origin[id(d)][2] is not Shape.LINE)
        kept = []
        for draft in drafts:
            section, tells, _ = origin[id(draft)]
            aside = section in self._asides
            outside = len(story) >= 2 and not tells and (aside or listed[section] < 3)
            outside = outside or (aside and any(origin[id(d)][0] not in self._asides for d in drafts))
            dated_aside = not draft.stamp.has_time and section in self._asides
            if outside or dated_aside:
                self._found.skip(draft.place, draft.raw, "outside the timeline")
            else:
                kept.append(draft)
        return kept


def _timed_heading(block: Block) -> Placed | None:
    placed = leading(block.text) or trailing(block.text)
    return placed if placed and placed.stamp.has_time and not placed.stamp.is_weak else None
