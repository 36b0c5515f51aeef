"""The shelf of the library: every post-mortem that the filter lets through, and a glance into one of them."""

from contextlib import suppress
from typing import TYPE_CHECKING

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.css.query import NoMatches
from textual.getters import query_one
from textual.screen import Screen
from textual.widgets import Input, OptionList, Static

from pmfacilitator.errors import PMFError
from pmfacilitator.tui.content import shown_line
from pmfacilitator.tui.keymap import with_keys
from pmfacilitator.tui.messages import Failed
from pmfacilitator.tui.widgets.entry_list import Entry, EntryList
from pmfacilitator.tui.widgets.glance import Glance
from pmfacilitator.tui.widgets.key_bar import KeyBar

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    from pmfacilitator.room.library import Library
    from pmfacilitator.store.protocol import Overview

FOLLOWED_EVERY_S = 0.5
"""How soon the list shows what other programs have written."""
WELCOME = (
    "No post-mortem yet.\n\n"
    "Press {library.new} for the first one; a title is enough to start a meeting.\n"
    "Or leave with {library.quit} and try `pmfacilitator demo`, which opens a sample incident."
)


def overview_entry(overview: "Overview") -> Entry:
    """A post-mortem as a row: date, severity, title; status and open actions behind it."""
    from pmfacilitator.domain.zones import zone_named  # the first frame is painted without it

    words = [overview.status.replace("_", " ")]
    if overview.open_actions:
        words.append(f"{overview.open_actions} open action{'s' if overview.open_actions > 1 else ''}")
    if overview.overdue_actions:
        words.append(f"{overview.overdue_actions} OVERDUE")
    lead = f"{overview.day.astimezone(zone_named(overview.zone)):%d %b %Y}  {overview.severity}"
    return Entry(overview.id, overview.title, lead=lead, tail=" · ".join(words))


def matches(overview: "Overview", words: "Sequence[str]", inside: "Mapping[str, frozenset[str]]") -> bool:
    """Whether a post-mortem contains every word of the filter: in what the list shows, or anywhere `inside` it."""
    hay = " ".join([overview.title, overview.severity, overview.status, *overview.services]).casefold()
    return all(word in hay or overview.id in inside.get(word, ()) for word in words)


class ShelfScreen(Screen[None]):
    """The list, the glance beside it, and the filter above."""

    AUTO_FOCUS = "EntryList"

    DEFAULT_CSS = """
    ShelfScreen {
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
        self.library = library
        self._begun = False
        self.overviews: list[Overview] = []
        self._followed = False
        self._wanted = ""
        self._inside: dict[str, frozenset[str]] = {}

    def compose(self) -> ComposeResult:
        """Lay out list and glance."""
        yield Static("pmfacilitator · blameless post-mortems", id="title", markup=False)
        yield Input(
            placeholder="Filter: type words, Enter to go to the list, Esc to show all", id="filter", compact=True
        )
        with Horizontal(id="both"):
            with Vertical(id="shelf"):
                yield Static(with_keys(WELCOME, self.app), id="welcome", markup=False)
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
            library = await self.library()
            version = await library.version()  # before the list, so that nothing is missed between the two
            self.overviews = await library.overviews()
            if words := self._words:
                self._inside = await library.containing(words)
        except PMFError as error:
            self.post_message(Failed(error))
            return
        with suppress(NoMatches):  # the program may be left meanwhile, and then there is nothing to draw on
            self.show_rows()
        if not self._followed:
            self._followed = True
            self.follow(library, version)

    @work(group="follow")
    async def follow(self, library: "Library", seen: int) -> None:
        """Read the list anew when another program has changed something."""
        from pmfacilitator.room.watching import watch

        await watch(library.thread, self._heard, lambda _: None, FOLLOWED_EVERY_S, seen)

    async def _heard(self) -> None:
        if self.is_current:
            self.reload()

    def come_back_to(self, post_mortem_id: str) -> None:
        """Put the cursor on a post-mortem when the list is read next: one comes back from its room."""
        self._wanted = post_mortem_id

    @property
    def _words(self) -> list[str]:
        """What the filter asks for; nothing once the screen is left."""
        try:
            words = self.filter_field.value.casefold().split()
        except NoMatches:  # the screen is on its way out, and its children have gone before it
            words = []
        return [word.removeprefix("@") or word for word in words]

    def show_rows(self) -> None:
        """Show what the filter lets through."""
        words = self._words
        chosen = [overview for overview in self.overviews if matches(overview, words, self._inside)]
        self.set_class(not self.overviews, "-bare")
        self.rows.show([overview_entry(overview) for overview in chosen])
        count = f"{len(chosen)} of {len(self.overviews)}" if words else str(len(self.overviews))
        self.query_one("#shelf").border_title = shown_line(f"Post-mortems · {count}")
        self.query_one("#shelf").border_subtitle = (
            "" if chosen or not words else "nothing holds these words · Esc shows all"
        )
        if self._wanted and any(overview.id == self._wanted for overview in chosen):
            self.rows.select(self._wanted)
            self._wanted = ""
        if self.rows.highlighted is None and chosen:
            self.rows.highlighted = 0
        if self.rows.selected is not None:
            self.look_into(self.rows.selected)  # what the glance tells may have changed where the row has not
        else:
            self.glance.show(None)

    @on(Input.Changed, "#filter")
    def _filter_typed(self) -> None:
        self.show_rows()
        self.look_inside()

    @work(group="search", exclusive=True)
    async def look_inside(self) -> None:
        """Find what was written into the post-mortems as well; the titles are there meanwhile."""
        with suppress(PMFError, NoMatches):  # the list says so when it is read anew
            library = await self.library()
            self._inside = await library.containing(self._words)
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
            library = await self.library()
            preview = await library.preview(post_mortem_id)
            steps = await library.preparation(post_mortem_id) if preview.planned else ()
        except PMFError:
            preview, steps = None, ()  # deleted elsewhere a moment ago; the list is read anew when it is next shown
        with suppress(NoMatches):
            self.glance.show(preview, steps)

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
