"""What every pane can do: show a session, edit an entry where it stands, delete, move, undo."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container
from textual.dom import DOMNode
from textual.getters import query_one
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static

from pmfacilitator.domain.clock import Moment
from pmfacilitator.domain.edits import Command
from pmfacilitator.domain.records import Note, Part
from pmfacilitator.domain.session import Session
from pmfacilitator.room.phrasing import Phrasing
from pmfacilitator.tui.commands import ENTRIES, CommandGroup
from pmfacilitator.tui.content import FLAGGED
from pmfacilitator.tui.keymap import with_keys
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


class PaneList(EntryList):
    """The rows of a pane; PgUp and PgDn look at other sections from here too."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("pageup", "screen.view(-1)", show=False),
        Binding("pagedown", "screen.view(1)", show=False),
    ]


def is_shown(node: DOMNode | None) -> bool:
    """Whether a widget, and all that it stands in, is displayed; a hidden one keeps the focus and takes every key."""
    return node is not None and all(one.display for one in node.ancestors_with_self if isinstance(one, Widget))


class Pane(Container):
    """One list with a line of words above it; subclasses say what stands in it and what its keys do."""

    COMMAND_GROUPS: ClassVar[tuple[CommandGroup, ...]] = (ENTRIES,)
    BINDINGS = ENTRIES.bindings

    DEFAULT_CSS = """
    Pane {
        layers: base above; height: 1fr; width: 1fr;
        & .head { height: auto; padding: 0 1; color: $text-muted; }
        & .empty { height: auto; padding: 1 2; color: $text-muted; display: none; }
        &.-empty > .empty { display: block; }
    }
    """

    record: ClassVar[type[Part]] = Note
    """What stands in the list, as far as advice on wording differs."""
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
        yield Static(with_keys(self.empty, self.app), classes="empty", markup=False)
        yield PaneList(classes="entries")
        yield InlineEditor(self.phrasing.flags)

    def on_mount(self) -> None:
        """Mark what is flagged."""
        self.entries_list.marker = self._mark

    def _mark(self, text: str) -> str:
        return FLAGGED if self.phrasing.advice(text, self.record) else ""

    def text_of(self, entry_id: str) -> str:
        """The words of an entry, which may be flagged."""
        return next((entry.text for entry in self.entries_list.entries if entry.id == entry_id), "")

    def show(self, session: Session) -> None:
        """Show what the session holds now."""
        grown = self.session is not None and len(self.entries_list.entries)
        self.session = session
        entries = self.entries(session)
        self.set_class(not entries and not self.narrowed, "-empty")
        head = self.head(session)
        label = self.query_one(".head", Static)
        label.update(head)
        label.display = bool(head)
        watching_end = not grown or self.entries_list.is_vertical_scroll_end
        self.entries_list.show(entries)
        if self.grows_below and watching_end and not self.entries_list.has_focus:
            self.call_after_refresh(self.entries_list.reveal_end)

    @property
    def narrowed(self) -> bool:
        """Whether the list may be empty only because something is looked for in it."""
        return False

    def head(self, session: Session) -> str:
        """A line above the list; empty for none."""
        return ""

    def entries(self, session: Session) -> Sequence[Entry]:
        """The rows."""
        raise NotImplementedError

    @property
    def now(self) -> Moment:
        """The time by the room's clock."""
        return self.clock()

    @property
    def selected(self) -> str | None:
        """The id of the entry under the cursor."""
        return self.entries_list.selected

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """A list that is gone into has a cursor, so that its keys have something to act on."""
        if event.widget is self.entries_list and self.entries_list.highlighted is None:
            self.entries_list.go_to_end() if self.grows_below else self.entries_list.action_first()

    def focus_list(self) -> None:
        """Go into the list, at its end when the cursor was nowhere."""
        self.entries_list.focus()

    def select(self, entry_id: str) -> None:
        """Put the cursor on an entry."""
        self.entries_list.select(entry_id)
