"""What is typed, and its wording: take another one, keep this one, name its kind, park it."""

from collections.abc import Callable

from textual import on, work
from textual.events import DescendantFocus
from textual.getters import query_one
from textual.widgets import Input

from pmfacilitator.domain.clock import Moment
from pmfacilitator.domain.kinds import SectionKind
from pmfacilitator.room import composing
from pmfacilitator.room.phrasing import KEEP_REASONS, Advice, Phrasing, keep
from pmfacilitator.room.room import Room
from pmfacilitator.tui.dialogs.choice import Choice
from pmfacilitator.tui.dialogs.movement import MovementPage
from pmfacilitator.tui.panes.stack import PaneStack
from pmfacilitator.tui.screens.viewing import ViewingScreen
from pmfacilitator.tui.widgets.entry_list import EntryList
from pmfacilitator.tui.widgets.inline_editor import InlineEditor
from pmfacilitator.tui.widgets.room_composer import RoomComposer


class WordingScreen(ViewingScreen):
    """A meeting with a composer and a pane, whose words the facilitator may want to turn."""

    stack = query_one(PaneStack)
    composer = query_one(RoomComposer)

    def __init__(self, room: Room, clock: Callable[[], Moment], phrasing: Phrasing) -> None:
        super().__init__(room, clock)
        self.phrasing = phrasing

    @property
    def _open_editor(self) -> InlineEditor | None:
        return next((editor for editor in self.query(InlineEditor) if editor.is_open), None)

    @property
    def _on_a_row(self) -> bool:
        return isinstance(self.focused, EntryList) and self.stack.pane is not None and bool(self.stack.pane.selected)

    @property
    def advice(self) -> Advice | None:
        """What to say about the words at hand: those being edited, of the row under the cursor, or being typed."""
        pane, editor = self.stack.pane, self._open_editor
        if pane is not None and editor is not None:
            return self.phrasing.advice(editor.value, pane.record)
        if pane is not None and pane.selected and self._on_a_row:
            return self.phrasing.advice(pane.text_of(pane.selected), pane.record)
        return self.composer.advice

    def say_advice(self) -> None:
        """Say beside the composer, always in the same place, what could be said otherwise of the words at hand."""
        if self._open_editor or self._on_a_row:
            self.composer.advise_on(self.advice)
        else:
            self.composer.think()

    @on(DescendantFocus)
    def _words_changed(self) -> None:
        self.say_advice()

    @on(Input.Changed, "InlineEditor")
    def _edited_words(self, event: Input.Changed) -> None:
        event.stop()
        self.say_advice()

    def action_take_rewording(self) -> None:
        """Take the rewording of the words at hand; those of a row are opened with it. Again: one's own words."""
        advice, pane, editor = self.advice, self.stack.pane, self._open_editor
        if editor is not None:
            editor.reword(advice.reworded if advice else None)
        elif self._on_a_row and pane is not None:
            if advice is not None:
                pane.reword(advice.reworded)
        else:
            self.composer.reword()

    @work(group="offer")
    async def action_keep_words(self) -> None:
        """Keep the flagged words at hand, with a reason."""
        advice = self.advice
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
