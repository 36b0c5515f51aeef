"""The start screen: every post-mortem, and a glance into the one under the cursor."""

from contextlib import suppress
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.css.query import NoMatches
from textual.getters import query_one
from textual.screen import Screen
from textual.widgets import Input, OptionList, Static

from pmfacilitator.errors import PMFError
from pmfacilitator.tui.commands import EVERYWHERE, LIBRARY, CommandGroup
from pmfacilitator.tui.content import shown_line
from pmfacilitator.tui.messages import DetailsWanted, Failed, RoomWanted, WriteUpWanted
from pmfacilitator.tui.widgets.entry_list import Entry, EntryList
from pmfacilitator.tui.widgets.glance import Glance
from pmfacilitator.tui.widgets.key_bar import KeyBar

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from pmfacilitator.room.library import Library
    from pmfacilitator.store.protocol import Overview

WELCOME = (
    "No post-mortem yet.\n\n"
    "Press n for the first one; a title is enough to start a meeting.\n"
    "Or leave with q and try `pmfacilitator demo`, which opens a sample incident."
)


def overview_entry(overview: "Overview") -> Entry:
    """A post-mortem as a row: date, severity, title; status and open actions behind it."""
    words = [overview.status.replace("_", " ")]
    if overview.open_actions:
        words.append(f"{overview.open_actions} open action{'s' if overview.open_actions > 1 else ''}")
    if overview.overdue_actions:
        words.append(f"{overview.overdue_actions} OVERDUE")
    lead = f"{overview.day.astimezone():%d %b %Y}  {overview.severity}"
    return Entry(overview.id, overview.title, lead=lead, tail=" · ".join(words))


def matches(overview: "Overview", words: str) -> bool:
    """Whether a post-mortem contains every word of the filter, anywhere in what the list shows."""
    hay = " ".join([overview.title, overview.severity, overview.status, *overview.services]).casefold()
    return all(word in hay for word in words.casefold().split())


class LibraryScreen(Screen[None]):
    """The list, the glance beside it, and the filter above."""

    COMMAND_GROUPS: ClassVar[tuple[CommandGroup, ...]] = (LIBRARY, EVERYWHERE)
    BINDINGS = LIBRARY.bindings
    AUTO_FOCUS = "EntryList"

    CSS = """
    LibraryScreen {
        & #title { height: 1; background: $panel; padding: 0 1; text-style: bold; }
        & #filter { height: 1; border: none; padding: 0 1; display: none; }
        & #filter.-open { display: block; }
        & #shelf { width: 3fr; border: round $primary; }
        & Glance { width: 2fr; }
        & #welcome { padding: 2 4; display: none; color: $text-muted; }
        &.-bare { & #welcome { display: block; } & #rows, & Glance { display: none; } }
        &.-folded {
            & #both { layout: vertical; }
            & #shelf { width: 1fr; height: 3fr; }
            & Glance { width: 1fr; height: 2fr; }
        }
    }
    """

    rows = query_one("#rows", EntryList)
    glance = query_one(Glance)
    filter_field = query_one("#filter", Input)

    def __init__(self, library: "Callable[[], Awaitable[Library]]") -> None:
        super().__init__()
        self._library = library
        self._begun = False
        self._overviews: list[Overview] = []
        self._touched: str | None = None

    def compose(self) -> ComposeResult:
        """Lay out list and glance."""
        yield Static("pmfacilitator · blameless post-mortems", id="title", markup=False)
        yield Input(
            placeholder="Filter: type words, Enter to go to the list, Esc to show all", id="filter", compact=True
        )
        with Horizontal(id="both"):
            with Vertical(id="shelf"):
                yield Static(WELCOME, id="welcome", markup=False)
                yield EntryList(id="rows")
            yield Glance()
        yield KeyBar()

    def on_mount(self) -> None:
        """Name the shelf."""
        self.query_one("#shelf").border_title = "Post-mortems"

    def begin(self) -> None:
        """Read the data file, now that the first frame is on its way; what loads for it would hold that up."""
        self._begun = True
        if self.is_current:
            self.call_after_refresh(self.reload)

    def on_screen_resume(self) -> None:
        """Come back to a fresh list."""
        if self._begun:
            self.reload()

    def on_resize(self) -> None:
        """Put the glance below the list where there is no room beside it."""
        self.set_class(self.size.width < 100, "-folded")

    @work(group="reload", exclusive=True)
    async def reload(self) -> None:
        """Read the list anew."""
        try:
            library = await self._library()
            self._overviews = await library.overviews()
        except PMFError as error:
            self.post_message(Failed(error))
            return
        with suppress(NoMatches):  # the program may be left meanwhile, and then there is nothing to draw on
            self.show_rows()

    def show_rows(self) -> None:
        """Show what the filter lets through."""
        words = self.filter_field.value
        chosen = [overview for overview in self._overviews if matches(overview, words)]
        self.set_class(not self._overviews, "-bare")
        self.rows.show([overview_entry(overview) for overview in chosen])
        count = f"{len(chosen)} of {len(self._overviews)}" if words else str(len(self._overviews))
        self.query_one("#shelf").border_title = shown_line(f"Post-mortems · {count}")
        if self.rows.highlighted is None and chosen:
            self.rows.highlighted = 0
        if self.rows.selected is not None:
            self.look_into(self.rows.selected)  # what the glance tells may have changed where the row has not
        else:
            self.glance.show(None)

    @on(Input.Changed, "#filter")
    def _filter_typed(self) -> None:
        self.show_rows()

    @on(Input.Submitted, "#filter")
    def _filter_done(self) -> None:
        self.rows.focus()

    @on(OptionList.OptionHighlighted, "#rows")
    def _glance_at(self, event: OptionList.OptionHighlighted) -> None:
        if event.option.id is not None:
            self.look_into(event.option.id)

    @work(group="glance", exclusive=True)
    async def look_into(self, post_mortem_id: str) -> None:
        """Show a glance into a post-mortem, then what is ready for its meeting."""
        try:
            library = await self._library()
            preview = await library.preview(post_mortem_id)
            steps = await library.preparation(post_mortem_id) if preview.planned else ()
        except PMFError:
            preview, steps = None, ()  # deleted elsewhere a moment ago; the list is read anew when it is next shown
        with suppress(NoMatches):
            self.glance.show(preview, steps)

    @on(OptionList.OptionSelected, "#rows")
    def action_open(self) -> None:
        """Go into the meeting room."""
        if self.rows.selected is not None:
            self.post_message(RoomWanted(self.rows.selected))

    def action_new(self) -> None:
        """A new post-mortem."""
        self.post_message(DetailsWanted(None))

    def action_details(self) -> None:
        """The details of the one under the cursor."""
        if self.rows.selected is not None:
            self.post_message(DetailsWanted(self.rows.selected))

    def action_writeup(self) -> None:
        """The write-up of the one under the cursor."""
        if self.rows.selected is not None:
            self.post_message(WriteUpWanted(self.rows.selected))

    def action_filter(self) -> None:
        """Type words that the list must contain."""
        self.filter_field.add_class("-open")
        self.filter_field.focus()

    def key_escape(self) -> None:
        """Show all again."""
        if self.filter_field.has_class("-open"):
            self.filter_field.value = ""
            self.filter_field.remove_class("-open")
            self.rows.focus()

    def action_duplicate(self) -> None:
        """A new one with this agenda and these people."""
        if (chosen := self.rows.selected) is not None:
            title = next(o.title for o in self._overviews if o.id == chosen)

            async def duplicate(library: "Library") -> str:
                self._touched = (await library.duplicate(chosen, f"{title} (new)")).id
                return "A new post-mortem with the same agenda and people is in the list; e edits its title."

            self.change(duplicate)

    def action_delete(self) -> None:
        """Delete; undo brings it back."""
        if (chosen := self.rows.selected) is not None:

            async def delete(library: "Library") -> str:
                await library.delete(chosen)
                self._touched = chosen
                return "Deleted. u brings it back."

            self.change(delete)

    def action_undo(self) -> None:
        """Take back the last change to the post-mortem that was last touched here, or to the one under the cursor."""
        wanted = self._touched or self.rows.selected
        if wanted is not None:

            async def undo(library: "Library") -> str:
                return f"Undone: {(await library.undo(wanted)).label.removeprefix('undo ')}."

            self._touched = None
            self.change(undo)

    @work(group="change")
    async def change(self, job: "Callable[[Library], Awaitable[str]]") -> None:
        """Do something to a post-mortem, say what was done, and show the list anew."""
        try:
            said = await job(await self._library())
        except PMFError as error:
            self.notify(str(error), severity="warning", markup=False)
        else:
            self.notify(said, markup=False)
        self.reload()
