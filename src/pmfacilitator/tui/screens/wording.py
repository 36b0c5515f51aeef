"""What is typed, and its wording: take another one, keep this one, name its kind, park it."""

from collections.abc import Callable

from textual import work
from textual.getters import query_one

from pmfacilitator.domain.clock import Moment
from pmfacilitator.domain.kinds import SectionKind
from pmfacilitator.room import composing
from pmfacilitator.room.phrasing import KEEP_REASONS, Phrasing, keep
from pmfacilitator.room.room import Room
from pmfacilitator.tui.dialogs.choice import Choice
from pmfacilitator.tui.dialogs.movement import MovementPage
from pmfacilitator.tui.panes.stack import PaneStack
from pmfacilitator.tui.screens.viewing import ViewingScreen
from pmfacilitator.tui.widgets.entry_list import EntryList
from pmfacilitator.tui.widgets.room_composer import RoomComposer


class WordingScreen(ViewingScreen):
    """A meeting with a composer and a pane, whose words the facilitator may want to turn."""

    stack = query_one(PaneStack)
    composer = query_one(RoomComposer)

    def __init__(self, room: Room, clock: Callable[[], Moment], phrasing: Phrasing) -> None:
        super().__init__(room, clock)
        self.phrasing = phrasing

    def action_take_rewording(self) -> None:
        """Take the rewording of what is typed, or open the editor with that of the entry under the cursor."""
        pane = self.stack.pane
        if isinstance(self.focused, EntryList) and pane is not None and pane.selected:
            if advice := self.phrasing.advice(pane.text_of(pane.selected), pane.record):
                pane.reword(advice.reworded)
        elif advice := self.composer.advice:
            self.composer.load(advice.reworded)

    @work(group="offer")
    async def action_keep_words(self) -> None:
        """Keep the flagged words of what is typed, or of the entry under the cursor, with a reason."""
        pane = self.stack.pane
        listed = isinstance(self.focused, EntryList) and pane is not None and pane.selected
        if listed and pane and pane.selected:
            advice = self.phrasing.advice(pane.text_of(pane.selected), pane.record)
        else:
            advice = self.composer.advice
        if advice is not None:
            reason = await self.app.push_screen_wait(Choice(f"Keep “{advice.words}”? It is a …", KEEP_REASONS))
            if reason is not None:
                self.carry_out(keep(advice.words, reason))

    def action_typed_kind(self) -> None:
        """Give the fact that is being typed the next kind."""
        if self.viewed.kind is SectionKind.TIMELINE:
            self.composer.load(composing.with_next_kind(self.composer.text))

    def action_show_movement(self) -> None:
        """Show how the language moved, to the facilitator alone."""
        self.app.push_screen(MovementPage(self.phrasing.movement(self.session), self.session.zone))

    def action_park(self) -> None:
        """Send what is typed to the parking lot."""
        self.composer.park()
