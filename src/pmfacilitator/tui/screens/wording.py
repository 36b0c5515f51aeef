"""What is typed, and its wording: take another one, keep this one, name its kind, park it."""

from collections.abc import Callable

from textual import on, work
from textual.events import DescendantFocus
from textual.getters import query_one
from textual.widgets import Input

from pmfacilitator.domain.clock import Moment
from pmfacilitator.domain.kinds import SectionKind
from pmfacilitator.errors import PMFError
from pmfacilitator.room import composing
from pmfacilitator.room.phrasing import KEEP_REASONS, Advice, Phrasing, keep
from pmfacilitator.room.room import Room
from pmfacilitator.tui.dialogs.choice import Choice
from pmfacilitator.tui.dialogs.movement import MovementPage
from pmfacilitator.tui.dialogs.question import Question
from pmfacilitator.tui.panes.editing import EditingPane
from pmfacilitator.tui.panes.stack import PaneStack
from pmfacilitator.tui.screens.viewing import ViewingScreen
from pmfacilitator.tui.widgets.entry_list import EntryList
from pmfacilitator.tui.widgets.inline_editor import InlineEditor
from pmfacilitator.tui.widgets.room_composer import RoomComposer

EDITED = "edited entry"
"""The draft field for what is typed over an entry."""


class WordingScreen(ViewingScreen):
    """A meeting with a composer and a pane, whose words the facilitator may want to turn."""

    stack = query_one(PaneStack)
    composer = query_one(RoomComposer)

    def __init__(self, room: Room, clock: Callable[[], Moment], phrasing: Phrasing) -> None:
        super().__init__(room, clock)
        self.phrasing = phrasing
        self._moves_on = False
        self._edited = ""

    def follow_running(self) -> None:
        """Go along with the meeting; what is half typed stays in its section when another window moves on."""
        before = self._viewed
        typing = self.composer.text.strip() or self._open_editor is not None
        if self._moves_on or not before or not typing:
            super().follow_running()
        self._moves_on = self._moves_on and self._viewed == before

    def action_next_section(self) -> None:
        """Close this section and start the next one, with what is being typed."""
        self._moves_on = True
        super().action_next_section()

    def action_previous_section(self) -> None:
        """Go back to the section before, with what is being typed."""
        self._moves_on = True
        super().action_previous_section()

    @property
    def _open_editor(self) -> InlineEditor | None:
        return next((editor for editor in self.query(InlineEditor) if editor.is_open), None)

    @property
    def _pane_in_use(self) -> EditingPane | None:
        """The pane with an open editor, or with the cursor on one of its rows; a section may have two."""
        editor = self._open_editor
        place = editor or (self.focused if isinstance(self.focused, EntryList) else None)
        panes = (each for each in place.ancestors if isinstance(each, EditingPane)) if place is not None else ()
        pane = next(iter(panes), None)
        return pane if pane is not None and (editor or pane.selected) else None

    @property
    def advice(self) -> Advice | None:
        """What to say about the words at hand: those being edited, of the row under the cursor, or being typed."""
        pane, editor = self._pane_in_use, self._open_editor
        if pane is None:
            return self.composer.advice
        words = editor.value if editor is not None else pane.text_of(pane.selected or "")
        return self.phrasing.advice(words, pane.record)

    def say_advice(self) -> None:
        """Say beside the composer, always in the same place, what could be said otherwise of the words at hand."""
        if self._pane_in_use is not None:
            self.composer.advise_on(self.advice)
        else:
            self.composer.think()

    @on(DescendantFocus)
    def _words_changed(self) -> None:
        self._keep_edited()
        self.say_advice()

    @on(Input.Changed, "InlineEditor")
    def _edited_words(self, event: Input.Changed) -> None:
        event.stop()
        self._keep_edited()
        self.say_advice()

    def _keep_edited(self) -> None:
        editor = self._open_editor
        typed = editor.half_typed if editor else ""
        if typed != self._edited:
            self._edited = typed
            self.room.save_draft(EDITED, typed)

    def action_take_rewording(self) -> None:
        """Take the rewording of the words at hand; those of a row are opened with it. Again: one's own words."""
        advice, pane, editor = self.advice, self._pane_in_use, self._open_editor
        if editor is not None:
            editor.reword(advice.reworded if advice else None)
        elif pane is None:
            self.composer.reword()
        elif advice is not None:
            pane.reword(advice.reworded)

    @work(group="offer")
    async def action_keep_words(self) -> None:
        """Keep the flagged words at hand, with a reason."""
        advice = self.advice
        if advice is not None:
            reason = await self.app.push_screen_wait(Choice(f"Keep “{advice.sentence}”? It is a …", KEEP_REASONS))
            if reason is not None:
                self.carry_out(keep(advice.sentence, reason))

    def action_typed_kind(self) -> None:
        """Give the fact that is being typed the next kind."""
        if self.viewed.kind is SectionKind.TIMELINE:
            self.composer.load(composing.with_next_kind(self.composer.text))

    @work(group="offer")
    async def action_show_movement(self) -> None:
        """Show how the language moved, to the facilitator alone."""
        alone = Question("This is for you alone. Does nobody else see your screen right now?", yes="Show it")
        if await self.app.push_screen_wait(alone):
            try:
                movement = self.phrasing.movement(self.session, await self.room.as_said())
            except PMFError as error:
                self.hear_trouble(error)
            else:
                self.app.push_screen(MovementPage(movement, self.session.zone))

    def action_park(self) -> None:
        """Send what is typed to the parking lot."""
        self.composer.park()
