"""The pane of the section on view; a pane is made when its section is first looked at."""

import asyncio
from collections.abc import Callable, Sequence

from textual.containers import Container

from pmfacilitator.domain.clock import Moment
from pmfacilitator.domain.kinds import SectionKind
from pmfacilitator.domain.records import AgendaItem
from pmfacilitator.domain.session import Session
from pmfacilitator.room.phrasing import Phrasing
from pmfacilitator.tui.content import joined, shown_line
from pmfacilitator.tui.keymap import with_keys
from pmfacilitator.tui.panes.action_items import ActionItemsPane
from pmfacilitator.tui.panes.editing import EditingPane
from pmfacilitator.tui.panes.notes import WentPoorlyPane, WentWellPane
from pmfacilitator.tui.panes.opening import OpeningPane
from pmfacilitator.tui.panes.root_causes import RootCausesPane
from pmfacilitator.tui.panes.timeline import TimelinePane
from pmfacilitator.tui.panes.wrap_up import WrapUpPane
from pmfacilitator.tui.widgets.entry_list import EntryList
from pmfacilitator.tui.widgets.inline_editor import InlineEditor

PANES: dict[SectionKind, type[EditingPane]] = {
    SectionKind.OPENING: OpeningPane,
    SectionKind.TIMELINE: TimelinePane,
    SectionKind.WENT_WELL: WentWellPane,
    SectionKind.WENT_POORLY: WentPoorlyPane,
    SectionKind.ROOT_CAUSES: RootCausesPane,
    SectionKind.ACTION_ITEMS: ActionItemsPane,
    SectionKind.WRAP_UP: WrapUpPane,
}


class PaneStack(Container):
    """One pane at a time in a frame; a dashed frame says that this section is looked at and not running."""

    DEFAULT_CSS = """
    PaneStack {
        width: 1fr; height: 1fr; border: round $primary;
        &.-looking { border: dashed $warning; }
    }
    """

    def __init__(self, clock: Callable[[], Moment], phrasing: Phrasing) -> None:
        super().__init__()
        self._clock = clock
        self._phrasing = phrasing
        self._panes: dict[SectionKind, EditingPane] = {}
        self._kind: SectionKind | None = None
        self._prompts = False
        self._mounting = asyncio.Lock()

    @property
    def pane(self) -> EditingPane | None:
        """The pane on view."""
        return self._panes.get(self._kind) if self._kind else None

    async def view(self, item: AgendaItem, session: Session) -> None:
        """Show a section's pane."""
        async with self._mounting:  # two changes may arrive at once; the second must not find half a pane
            if item.kind not in self._panes:
                pane = PANES[item.kind](self._clock, self._phrasing)
                pane.display = False
                await self.mount(pane)
                self._panes[item.kind] = pane
        if item.kind is not self._kind:
            if self.pane is not None:
                for editor in self.pane.query(InlineEditor):
                    editor.leave()
                self.pane.display = False
            self._kind = item.kind
            self._panes[item.kind].display = True
        if (
            self._panes[item.kind].session is not session
        ):  # a change made here is told twice: by its end, and by the room
            self._panes[item.kind].show(session)

    def mark_anew(self) -> None:
        """Mark flagged wordings again, because who takes part or what was kept has changed."""
        for entry_list in self.query(EntryList):
            entry_list.mark_anew()

    def frame(self, item: AgendaItem, current: AgendaItem | None) -> None:
        """Say in the frame which section this is, and whether it is the running one."""
        looking = current is not None and current.id != item.id
        self.set_class(looking, "-looking")
        self._prompts = current is not None and not looking
        if looking and current is not None:
            note = joined("looking at ", shown_line(item.title, "bold"), " · running: ", shown_line(current.title))
            self.border_title = note
            self.border_subtitle = shown_line(with_keys("{room.leave}: back to the running section", self.app))
        else:
            self.border_title = joined(shown_line(item.title, "bold"))
            starts = with_keys("{clock.toggle} starts the clock of this section", self.app)
            self.border_subtitle = shown_line("" if current else starts)

    def prompt(self, questions: Sequence[str]) -> None:
        """Put one of these questions into the frame of the running section; another one with every entry."""
        if self._prompts:
            place = len(self.pane.entries_list.entries) if self.pane is not None else 0
            self.border_subtitle = shown_line(f"ask: {questions[place % len(questions)]}" if questions else "")
