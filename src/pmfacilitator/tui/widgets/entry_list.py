"""A list of what was said, with a gutter in front, wrapped with a hanging indent; quick with thousands of entries."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import ClassVar

from rich.cells import cell_len
from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.css.styles import RulesMap
from textual.message import Message
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions, Visual
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from pmfacilitator.tui.content import shown, shown_line

_WORDS = re.compile(r"\s*\S+\s*")
LEAD_LIMIT = 34
QUIET = "$foreground-muted"


@dataclass(frozen=True)
class Entry:
    """One row: `lead` in the gutter, a `tag` before the text, a quiet `tail` behind it; texts are people's."""

    id: str
    text: str
    lead: str = ""
    tag: str = ""
    tail: str = ""
    indent: int = 0
    style: str = ""
    lead_style: str = QUIET
    selectable: bool = True


def rows_of(text: str, width: int) -> int | None:
    """How many rows plain words take when wrapped at a width, counted as Textual wraps; None where it must be tried.

    Thousands of entries are measured before a few are drawn, and wrapping them all takes a second.
    """
    if not (text.isascii() and text.isprintable()) or not text:
        return None
    rows, used = 1, 0
    for word in _WORDS.findall(text):
        length = len(word.rstrip())
        if length > width:
            return None
        if width - used < length:
            rows, used = rows + 1, 0
        used += len(word)
    return rows


class EntryVisual(Visual):
    """An entry as strips: the gutter, then the wrapped text."""

    def __init__(self, entry: Entry, lead_width: int, marker: Callable[[str], str] | None = None) -> None:
        self.entry = entry
        self._marker = marker
        self.lead_width = lead_width
        self._wrapped: tuple[int, list[Content]] = (-1, [])

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:
        """The width without wrapping."""
        return self._left + cell_len(self.entry.tag + self.entry.text + self.entry.tail) + 5

    def get_height(self, rules: RulesMap, width: int) -> int:
        """How many rows the entry takes at a width."""
        if self._wrapped[0] == width:
            return len(self._wrapped[1])
        entry = self.entry
        plain = f"{entry.tag} · {entry.text}" if entry.tag else entry.text
        plain = f"{plain}  {entry.tail}" if entry.tail else plain
        return rows_of(plain, max(width - self._left, 8)) or len(self._lines(width))

    @property
    def _left(self) -> int:
        return self.lead_width + 2 * self.entry.indent + (2 if self._marker is not None else 0)

    def _lines(self, width: int) -> list[Content]:
        if self._wrapped[0] != width:
            room = max(width - self._left, 8)
            body = shown(self.entry.text, self.entry.style)
            if self.entry.tag:
                body = shown(f"{self.entry.tag} · ", "italic").append(body)
            if self.entry.tail:
                body = body.append("  ").append(shown_line(self.entry.tail, QUIET))
            simple = "\n" not in body.plain and body.cell_length <= room
            self._wrapped = (width, [body] if simple else (body.wrap(room) or [body]))
        return self._wrapped[1]

    def render_strips(self, width: int, height: int | None, style: Style, options: RenderOptions) -> list[Strip]:
        """Draw the entry."""
        lead = shown_line(self.entry.lead, self.entry.lead_style).truncate(max(self.lead_width - 1, 0), ellipsis=True)
        first = lead.pad_right(self.lead_width - lead.cell_length).pad_left(2 * self.entry.indent)
        if self._marker is not None:
            # Asked only for what is drawn: judging thousands of texts takes longer than anybody waits.
            mark = self._marker(self.entry.text) if self.entry.selectable else ""
            first = shown_line(mark, "bold $text-warning").pad_right(2 - len(mark)).append(first)
        strips: list[Strip] = []
        for number, line in enumerate(self._lines(width)[:height]):
            whole = first.append(line) if number == 0 else line.pad_left(self._left)
            drawn = whole.render_strips(max(width, whole.cell_length), 1, style, options)
            strips.append(drawn[0] if drawn else Strip.blank(width))
        return strips


class EntryList(OptionList):
    """The rows of a pane; Enter edits the one under the cursor, letters act on it."""

    DEFAULT_CSS = """
    EntryList {
        height: 1fr; border: none; background: transparent; padding: 0 1; scrollbar-size-vertical: 1;
        &:focus { border: none; background: transparent; }
        & > .option-list--option { padding: 0; }
        & > .option-list--option-disabled { color: $text-muted; text-style: italic; }
        & > .option-list--option-highlighted { background: transparent; text-style: none; color: $foreground; }
        &:focus > .option-list--option-highlighted {
            background: $primary 30%; color: $foreground; text-style: bold;
        }
    }
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j", "cursor_down", show=False),
        Binding("k", "cursor_up", show=False),
    ]

    @dataclass
    class Left(Message):
        """The cursor wants to leave below the last row."""

        entry_list: "EntryList"

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id, classes=classes, markup=False)
        self.entries: tuple[Entry, ...] = ()
        self._gutter_width = 0
        self.marker: Callable[[str], str] | None = None
        """Gives the mark in front of an entry with that text, of one cell, or nothing."""

    @property
    def selected(self) -> str | None:
        """The id of the entry under the cursor."""
        option = self.highlighted_option
        return option.id if option is not None and not option.disabled else None

    def select(self, entry_id: str | None) -> None:
        """Put the cursor on an entry, where it is there."""
        for index, entry in enumerate(self.entries):
            if entry.id == entry_id and entry.selectable:
                self.highlighted = index
                return

    def show(self, entries: Sequence[Entry]) -> None:
        """Show these entries; the cursor stays on its entry, or near it when that has gone.

        Appending and changing single rows, what happens while people type, costs no more than those rows.
        """
        new = tuple(entries)
        if new == self.entries:
            return
        chosen, at = self.selected, self.highlighted
        width = min(max((cell_len(entry.lead) + 2 for entry in new if entry.lead), default=0), LEAD_LIMIT)
        old, self.entries = self.entries, new
        head = new[: len(old)]
        changed = [i for i, (before, now) in enumerate(zip(old, head, strict=False)) if before != now]
        same_rows = [entry.id for entry in head] == [entry.id for entry in old]
        if old and width == self._gutter_width and same_rows and len(changed) <= 3:
            for index in changed:
                self.replace_option_prompt_at_index(index, EntryVisual(new[index], width, self.marker))
            self.add_options([self._option(entry, width) for entry in new[len(old) :]])
        else:
            self._gutter_width = width
            self.set_options([self._option(entry, width) for entry in new])
        if chosen is not None and any(entry.id == chosen for entry in new):
            self.select(chosen)
        elif at is not None and new:
            self.highlighted = min(at, len(new) - 1)

    def mark_anew(self) -> None:
        """Ask for all marks again."""
        entries, self.entries = self.entries, ()
        self.show(entries)

    def _option(self, entry: Entry, width: int) -> Option:
        return Option(EntryVisual(entry, width, self.marker), id=entry.id, disabled=not entry.selectable)

    def go_to_end(self) -> None:
        """Put the cursor on the last entry and show it."""
        self.action_last()

    def reveal_end(self) -> None:
        """Show the last entry without moving the cursor."""
        self.scroll_end(animate=False, immediate=False)

    def row_of(self, entry_id: str) -> tuple[int, int]:
        """First visible row and height of an entry, counted from the top of the widget."""
        width = self.scrollable_content_region.width
        heights = [EntryVisual(entry, self._gutter_width, self.marker).get_height({}, width) for entry in self.entries]
        tops = [0, *accumulate(heights)]
        for index, entry in enumerate(self.entries):
            if entry.id == entry_id:
                return tops[index] - self.scroll_offset.y, heights[index]
        return 0, 1

    def on_key(self, event: events.Key) -> None:
        """Down on the last row shows what follows it, and then leaves the list: the composer is one key away."""
        last = max((index for index, entry in enumerate(self.entries) if entry.selectable), default=-1)
        if event.key == "down" and (self.highlighted is None or self.highlighted >= last):
            event.prevent_default()
            event.stop()
            if self.is_vertical_scroll_end:
                self.post_message(self.Left(self))
            else:
                self.scroll_relative(y=max(1, self.size.height - 1), animate=False)
