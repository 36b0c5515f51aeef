"""The review before an import: what was understood, how sure, what was left out and why; then one transaction."""

import asyncio
import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.getters import query_one
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Input, OptionList, ProgressBar, Static

from pmfacilitator.capture.readers.model import NO_DATE, Confidence, Entry, Imported
from pmfacilitator.capture.readers.reading import read
from pmfacilitator.config.files import content_of
from pmfacilitator.domain.edits import Command
from pmfacilitator.domain.kinds import EventKind
from pmfacilitator.domain.session import Session
from pmfacilitator.errors import BadInput, PMFError, Unreadable
from pmfacilitator.room.importing import as_typed, import_entries, sort_out
from pmfacilitator.room.typed_times import clock_shown
from pmfacilitator.tui.commands import EVERYWHERE, IMPORT, CommandGroup
from pmfacilitator.tui.content import shown_line
from pmfacilitator.tui.widgets import entry_list
from pmfacilitator.tui.widgets.entry_list import EntryList
from pmfacilitator.tui.widgets.key_bar import KeyBar

PASTED = "pasted text"


class TickList(EntryList):
    """What can be imported; Enter imports it, a click or the space bar ticks."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "screen.import_ticked", show=False)]


class ReviewScreen(Screen[Command | None]):
    """Answers the command that imports what is ticked, or None."""

    COMMAND_GROUPS: ClassVar[tuple[CommandGroup, ...]] = (IMPORT, EVERYWHERE)
    BINDINGS = IMPORT.bindings
    AUTO_FOCUS = "Input"

    CSS = """
    ReviewScreen {
        & #heading { height: 1; background: $panel; padding: 0 1; text-style: bold; }
        & Horizontal { height: 1; padding: 0 1; }
        & .label { width: 8; color: $text-muted; }
        & Input { border: none; height: 1; width: 1fr; padding: 0; margin-right: 2; }
        & #status { height: auto; padding: 0 1; color: $text-muted; border-bottom: solid $primary; }
        & ProgressBar { display: none; padding: 0 1; }
        & ProgressBar.-reading { display: block; }
    }
    """

    @dataclass
    class Progressed(Message):
        """Reading has come so far; 0 of 0 where there is no telling."""

        done: int
        total: int

    rows = query_one(TickList)
    bar = query_one(ProgressBar)

    def __init__(self, session: Session, today: date, pasted: str = "") -> None:
        super().__init__()
        self._today = today
        self._session = session
        self._pasted = pasted
        self._imported: Imported | None = None
        self._read_as: tuple[str, ...] = ()
        self._new: tuple[Entry, ...] = ()
        self._elsewhere = 0
        self._left_out: set[str] = set()
        self._kinds: dict[str, EventKind] = {}
        self._cancelled = False

    def compose(self) -> ComposeResult:
        """Lay out the fields, the status and the list."""
        count = len(self._pasted.splitlines())
        title = f"{count} lines pasted: file them as entries?" if self._pasted else "Import into the timeline"
        yield Static(title, id="heading", markup=False)
        with Horizontal():
            yield Static("File", classes="label")
            yield Input(PASTED if self._pasted else "", id="path", compact=True, disabled=bool(self._pasted))
        with Horizontal():
            day = self._session.incident_day or self._today
            yield Static("Date", classes="label")
            yield Input(day.isoformat(), placeholder="2026-03-18", id="date", compact=True)
            yield Static("Zone", classes="label")
            yield Input(self._session.post_mortem.zone, id="zone", compact=True)
        yield Static("Enter reads the file; date and zone count where it names none.", id="status", markup=False)
        yield ProgressBar(show_eta=False)
        yield TickList()
        yield KeyBar()

    def on_mount(self) -> None:
        """Read what was pasted at once."""
        if self._pasted:
            self.read_again()

    @on(Input.Submitted)
    def read_again(self) -> None:
        """Read the file, or what was pasted, with the date and zone that stand there now."""
        self._cancelled = False
        self.read_entries()

    @work(exclusive=True, group="read")
    async def read_entries(self) -> None:
        """Read in a thread of its own, so that the screen can tell how far it is and stop it."""
        fields = self._fields()
        _, day, zone = fields
        self.bar.add_class("-reading")
        try:
            content, name = await asyncio.to_thread(self._content)
            imported = await asyncio.to_thread(
                read,
                content,
                name=name,
                date_hint=_day(day),
                tz_hint=zone or None,
                progress=self._progress,
                as_typed=as_typed(self._session) if self._pasted else None,
            )
        except PMFError as error:
            self._read_as = ()
            self.query_one("#status", Static).update(shown_line(f"! {error}", "$text-error"))
            return
        finally:
            self.bar.remove_class("-reading")
        self._imported, self._read_as = imported, fields
        found = sort_out(self._session, imported.entries)
        self._new, self._elsewhere = (*found.new, *found.placed), found.elsewhere
        self.show_entries()
        self.rows.focus()

    def _fields(self) -> tuple[str, str, str]:
        """What stands above: path, date, zone."""
        return self._field("path"), self._field("date"), self._field("zone")

    def _field(self, name: str) -> str:
        return self.query_one(f"#{name}", Input).value.strip()

    def _content(self) -> tuple[bytes, str]:
        if self._pasted:
            return self._pasted.encode(), PASTED
        path = Path(os.path.expanduser(self._field("path")))  # that of Path raises for the "~name" of nobody
        try:
            return content_of(path), path.name
        except OSError as error:
            raise Unreadable(f"{path} cannot be read: {error.strerror}.", "Is the path right?") from error

    def _progress(self, done: int, total: int) -> bool:
        self.post_message(self.Progressed(done, total))
        return not self._cancelled

    @on(Progressed)
    def _show_progress(self, event: Progressed) -> None:
        self.bar.update(total=event.total or None, progress=event.done)

    def show_entries(self) -> None:
        """Show what was understood, and behind it what was left out."""
        if self._imported is None:
            return
        ticked = sum(entry.key not in self._left_out for entry in self._new)
        known = len(self._imported.entries) - len(self._new)
        words = [f"{self._imported.format}: {ticked} of {len(self._new)} ticked"]
        words += [f"{known} there already"] if known else []
        words += [f"{self._elsewhere} of them at other times: undo that import for these"] if self._elsewhere else []
        words += [f"{len(self._imported.skipped)} left out, see the end"] if self._imported.skipped else []
        status = [shown_line(" · ".join(words))]
        if doubt := self._doubt_of_day():
            status.append(shown_line(f"! {doubt}", "$text-warning"))
        self.query_one("#status", Static).update(Content("\n").join(status))
        self.rows.show(list(self._rows(self._imported)))
        if self.rows.highlighted is None and self._new:
            self.rows.action_first()

    def _doubt_of_day(self) -> str:
        """What to say about a day that nothing but a guess stands for."""
        if any(entry.clock and entry.reason == NO_DATE for entry in self._new):
            return "Some have a time of day and no date: write the date above, then Enter."
        assumed = self._session.incident_day is None and self._field("date") == self._today.isoformat()
        if assumed and any(entry.hinted for entry in self._new):
            return "No date is known: today is assumed. Is it right? Correct it above, then Enter."
        return ""

    def _rows(self, imported: Imported) -> Iterator[entry_list.Entry]:
        day: date | None = None
        for entry in self._new:
            local = entry.at.astimezone(self._session.zone) if entry.at else None
            if local and local.date() != day:
                day = local.date()
                yield entry_list.Entry(f"day-{entry.key}", f"{day:%A %d %B %Y}", selectable=False)
            clock = clock_shown(local, self._session.zone) if local else entry.clock or "--:--"
            sure = "" if entry.confidence is Confidence.SURE else f"{entry.confidence}: {entry.reason}"
            kind = self._kinds.get(entry.key, entry.kind)
            yield entry_list.Entry(
                entry.key,
                entry.text,
                lead=f"[{' ' if entry.key in self._left_out else 'x'}] {clock}",
                tag="" if kind is EventKind.EVENT else kind.label,
                tail=" · ".join(filter(None, (f"@{entry.actor}" if entry.actor else "", sure))),
            )
        if imported.skipped:
            yield entry_list.Entry("skipped", "Left out", selectable=False)
        for number, skipped in enumerate(imported.skipped):
            words = f"line {skipped.place}: {skipped.reason} · {skipped.text}"
            yield entry_list.Entry(f"skipped-{number}", words, selectable=False)

    @on(OptionList.OptionSelected)
    def action_tick(self) -> None:
        """Tick the entry, or not."""
        if (key := self.rows.selected) is not None:
            self._left_out ^= {key}
            self.show_entries()

    def action_tick_all(self) -> None:
        """Tick all, or none when all are ticked."""
        self._left_out = set() if self._left_out else {entry.key for entry in self._new}
        self.show_entries()

    def action_next_kind(self) -> None:
        """Give the entry the next kind."""
        entry = next((entry for entry in self._new if entry.key == self.rows.selected), None)
        if entry is not None:
            self._kinds[entry.key] = self._kinds.get(entry.key, entry.kind).following
            self.show_entries()

    def action_import_ticked(self) -> None:
        """File what is ticked."""
        if self._imported is None or self._fields() != self._read_as:
            self.read_again()  # what stands above was changed, and counts only once it is read
            if self._imported is not None:
                self.notify("Read anew with what stands above. Right so? Then import.", markup=False)
            return
        ticked = [
            replace(entry, kind=self._kinds.get(entry.key, entry.kind))
            for entry in self._new
            if entry.key not in self._left_out
        ]
        self.dismiss(import_entries(ticked, self._imported.name) if ticked else None)

    def action_cancel(self) -> None:
        """Stop reading, and go back."""
        self._cancelled = True
        self.dismiss(None)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise BadInput(f"“{text}” is no date.", "Write it as 2026-03-18, or leave it empty.") from error
