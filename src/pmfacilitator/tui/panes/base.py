"""What every pane can do: show a session, edit an entry where it stands, delete, move, undo."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.containers import Container
from textual.getters import query_one
from textual.message import Message
from textual.widgets import OptionList, Static

from pmfacilitator.domain.clock import Moment
from pmfacilitator.domain.edits import Command
from pmfacilitator.domain.session import Session
from pmfacilitator.room.phrasing import Phrasing
from pmfacilitator.tui.commands import ENTRIES, CommandGroup
from pmfacilitator.tui.widgets.entry_list import Entry, EntryList
from pmfacilitator.tui.widgets.inline_editor import InlineEditor


class Do(Message):
    """Somebody wants a command carried out; afterwards the cursor goes to `select`, or `failed` is called."""

    def __init__(self, command: Command, select: str | None = None, failed: Callable[[], None] | None = None) -> None:
        super().__init__()
        self.command = command
        self.select = select
        self.failed = failed


@dataclass
class Reverse(Message):
    """Somebody wants the last change taken back, or made again."""

    redo: bool = False


@dataclass
class ToComposer(Message):
    """The focus should go to the composer, perhaps with a text to begin with."""

    text: str = ""


class Pane(Container):
    """One list with a line of words above it; subclasses say what stands in it and what its keys do."""

    COMMAND_GROUPS: ClassVar[tuple[CommandGroup, ...]] = (ENTRIES,)
    BINDINGS = ENTRIES.bindings

    DEFAULT_CSS = """
    Pane {
        layers: base above; height: 1fr; width: 1fr;
        & .head { height: auto; padding: 0 1; color: $text-muted; }
        & .empty { height: auto; padding: 1 2; color: $text-muted; display: none; }
        &.-empty .empty { display: block; }
    }
    """

    empty: ClassVar[str] = "Nothing here yet. Type below and press Enter."
    moves: ClassVar[bool] = True
    grows_below: ClassVar[bool] = False
    """Whether what is new stands at the end, so that the end is what people want to see."""

    entries_list = query_one(".entries", EntryList)
    editor = query_one(InlineEditor)

    def __init__(self, clock: Callable[[], Moment], phrasing: Phrasing) -> None:
        super().__init__()
        self.clock = clock
        self.phrasing = phrasing
        self.session: Session | None = None

    def compose(self) -> ComposeResult:
        """Lay out head, list and the editor above them."""
        yield Static(classes="head", markup=False)
        yield Static(self.empty, classes="empty", markup=False)
        yield EntryList(classes="entries")
        yield InlineEditor(self.phrasing.flags)

    def on_mount(self) -> None:
        """Mark what is flagged."""
        self.entries_list.marker = self._mark

    def _mark(self, text: str) -> str:
        return "~" if self.phrasing.flags(text) else ""

    def text_of(self, entry_id: str) -> str:
        """The words of an entry, which may be flagged."""
        return next((entry.text for entry in self.entries_list.entries if entry.id == entry_id), "")

    def reword(self, text: str) -> None:
        """Open the editor over the selected entry with other words."""
        if self.selected is not None:
            line = self.line_of(self.selected).replace(self.text_of(self.selected), text)
            self.edit_field("", "In other words", line)

    def show(self, session: Session) -> None:
        """Show what the session holds now."""
        grown = self.session is not None and len(self.entries_list.entries)
        self.session = session
        entries = self.entries(session)
        self.set_class(not entries, "-empty")
        head = self.head(session)
        label = self.query_one(".head", Static)
        label.update(head)
        label.display = bool(head)
        watching_end = not grown or self.entries_list.is_vertical_scroll_end
        self.entries_list.show(entries)
        if self.grows_below and watching_end and not self.entries_list.has_focus:
            self.call_after_refresh(self.entries_list.reveal_end)

    def head(self, session: Session) -> str:
        """A line above the list; empty for none."""
        return ""

    def entries(self, session: Session) -> Sequence[Entry]:
        """The rows."""
        raise NotImplementedError

    def line_of(self, entry_id: str) -> str:
        """What the editor shows of an entry."""
        raise NotImplementedError

    def edited(self, entry_id: str, field: str, text: str) -> Command:
        """The command that gives an entry, or one field of it, what was typed."""
        raise NotImplementedError

    def deleted(self, entry_id: str) -> Command:
        """The command that deletes an entry."""
        raise NotImplementedError

    def moved(self, entry_id: str, places: int) -> Command:
        """The command that moves an entry."""
        raise NotImplementedError

    @property
    def now(self) -> Moment:
        """The time by the room's clock."""
        return self.clock()

    @property
    def selected(self) -> str | None:
        """The id of the entry under the cursor."""
        return self.entries_list.selected

    def focus_list(self) -> None:
        """Go into the list, at its end when the cursor was nowhere."""
        if self.entries_list.highlighted is None:
            self.entries_list.go_to_end() if self.grows_below else self.entries_list.action_first()
        self.entries_list.focus()

    def select(self, entry_id: str) -> None:
        """Put the cursor on an entry."""
        self.entries_list.select(entry_id)

    def edit_field(self, field: str, title: str, text: str) -> None:
        """Open the editor over the selected entry for one of its fields."""
        if self.selected is None:
            return
        row, _ = self.entries_list.row_of(self.selected)
        top = self.entries_list.region.y - self.region.y + row - 1
        room = self.region.height - 3
        self.editor.open(self.selected, text=text, row=max(0, min(top, room)), field=field, title=title)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Acting on an entry needs one under the cursor; while one is edited, its letters belong to the editor."""
        if action in ("edit", "delete", "move") and self.is_mounted:
            if self.editor.is_open:
                return False
            if action == "move" and not self.moves:
                return False
            return True if self.selected is not None else None
        return True

    def action_edit(self) -> None:
        """Change the entry where it stands."""
        if self.selected is not None:
            self.edit_field("", "Edit", self.line_of(self.selected))

    def action_delete(self) -> None:
        """Delete the entry."""
        if self.selected is not None:
            self.post_message(Do(self.deleted(self.selected)))

    def action_move(self, places: int) -> None:
        """Move the entry."""
        if self.selected is not None:
            self.post_message(Do(self.moved(self.selected, places), self.selected))

    def action_undo(self) -> None:
        """Take the last change back."""
        self.post_message(Reverse())

    def action_redo(self) -> None:
        """Make it again."""
        self.post_message(Reverse(redo=True))

    @on(OptionList.OptionSelected)
    def _edit_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.action_edit()

    @on(InlineEditor.Saved)
    def _store(self, event: InlineEditor.Saved) -> None:
        event.stop()
        command = self.edited(event.entry_id, event.field, event.text)
        self.post_message(Do(command, event.entry_id, failed=lambda: self._edit_again(event)))

    def _edit_again(self, refused: InlineEditor.Saved) -> None:
        """Open the editor with the words that were refused; without their entry they go to the composer."""
        self.select(refused.entry_id)
        if self.display and not self.editor.is_open and self.selected == refused.entry_id:
            self.edit_field(refused.field, str(self.editor.border_title), refused.text)
        else:
            self.post_message(ToComposer(refused.text))

    @on(InlineEditor.Closed)
    def _back_to_list(self, event: InlineEditor.Closed) -> None:
        event.stop()
        self.entries_list.focus()

    @on(EntryList.Left)
    def _to_composer(self, event: EntryList.Left) -> None:
        event.stop()
        self.post_message(ToComposer())
