"""The meeting room: agenda, the section's pane, the clock, and the composer that always takes the next thing said."""

from collections.abc import Callable
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.getters import query_one
from textual.widgets import OptionList

from pmfacilitator.domain.clock import Moment
from pmfacilitator.domain.edits import Addition, Command
from pmfacilitator.domain.kinds import SectionKind
from pmfacilitator.domain.questions import questions_about
from pmfacilitator.errors import PMFError
from pmfacilitator.room import composing
from pmfacilitator.room.phrasing import Phrasing
from pmfacilitator.room.room import Room
from pmfacilitator.tui.commands import EVERYWHERE, ROOM, CommandGroup
from pmfacilitator.tui.dialogs.notice import Notice
from pmfacilitator.tui.dialogs.question import Question
from pmfacilitator.tui.messages import DetailsWanted, ImportWanted, WriteUpWanted
from pmfacilitator.tui.panes.base import Do, Reverse, ToComposer, is_shown
from pmfacilitator.tui.panes.stack import PaneStack
from pmfacilitator.tui.screens.meeting import MeetingScreen
from pmfacilitator.tui.screens.wording import EDITED, WordingScreen
from pmfacilitator.tui.widgets.agenda_rail import AgendaRail
from pmfacilitator.tui.widgets.ask_panel import AskPanel
from pmfacilitator.tui.widgets.clock_panel import ClockPanel, Reading
from pmfacilitator.tui.widgets.composer import ComposerInput
from pmfacilitator.tui.widgets.key_bar import KeyBar
from pmfacilitator.tui.widgets.room_bar import RoomBar
from pmfacilitator.tui.widgets.room_composer import Desk, RoomComposer

DRAFT = "composer"
PLACE = "composer's section"
"""The draft field with the section that a half-typed line is meant for; empty when it is meant for the running one."""
NARROW = 100


class RoomScreen(WordingScreen):
    """One session in use."""

    COMMAND_GROUPS: ClassVar[tuple[CommandGroup, ...]] = (ROOM, EVERYWHERE)
    BINDINGS = ROOM.bindings
    AUTO_FOCUS = "ComposerInput"

    CSS = """
    RoomScreen {
        & #middle { height: 1fr; }
        & #side { width: 31; }
        &.-folded { & #side { display: none; } & #middle { layout: vertical; } }
    }
    """

    bar = query_one(RoomBar)
    rail = query_one(AgendaRail)

    def __init__(self, room: Room, clock: Callable[[], Moment], phrasing: Phrasing) -> None:
        super().__init__(room, clock, phrasing)
        self._place: str | None = None

    def compose(self) -> ComposeResult:
        """Lay out the room."""
        yield RoomBar()
        with Horizontal(id="middle"):
            yield AgendaRail()
            yield PaneStack(self.clock, self.phrasing)
            with Vertical(id="side"):
                yield ClockPanel()
                yield AskPanel()
        yield RoomComposer(self.phrasing)
        yield KeyBar()

    async def on_mount(self) -> None:
        """Show the session, bring the half-typed line back, follow changes and the clock."""
        self.show_saved("saved")
        await self.refresh_session()
        if draft := await self.room.draft(DRAFT):
            await self.action_look(await self.room.draft(PLACE))
            self.composer.restore(draft)
        if edited := await self.room.draft(EDITED):
            self.composer.restore(edited)
            self.room.save_draft(EDITED, "")
            self.notify("What was being typed over an entry is back in the line below.", markup=False, timeout=8)
        self.follow()

    def on_resize(self) -> None:
        """Fold the columns into lines where there is no room for them."""
        folded = self.size.width < NARROW
        self.set_class(folded, "-folded")
        self.rail.set_class(folded, "-line")
        self.bar.set_class(folded, "-narrow-clock")
        if self.stack.pane is not None:
            self.sit()

    @work(group="store")
    async def on_screen_resume(self) -> None:
        """Take in what another screen has changed meanwhile, also that the session is gone."""
        try:
            await self.room.refresh()
        except PMFError as error:
            self.hear_trouble(error)
        if self.room.deleted:
            self.post_message(self.Changed())

    @on(MeetingScreen.Changed)
    async def refresh_session(self) -> None:
        """Draw what the room holds now."""
        if not self.stands:
            return
        if self.room.deleted:
            if self.is_active:  # with a question in front of it, the room is left when that is answered
                self.run_worker(leave_deleted(self), group="deleted", exclusive=True)
            return
        self.follow_running()
        item = self.viewed
        self.bar.show(self.session)
        judged_anew = self.phrasing.attend(self.session)
        if judged_anew:
            self.stack.mark_anew()
        await self.stack.view(item, self.session)
        if not is_shown(self.focused):
            self.composer.line.focus()
        self.stack.frame(item, self.current)
        self.sit()
        if judged_anew:
            self.say_advice()
        self.tick()

    def sit(self) -> None:
        """Tell the composer where its lines go."""
        item, pane = self.viewed, self.stack.pane
        here = self.current is None or self.current.id == item.id
        chosen = pane.selected if pane is not None else None
        questions = questions_about(self.session, item.kind, chosen)
        self.query_one(AskPanel).show(questions)
        self.stack.prompt(questions if self.has_class("-folded") else ())
        self.composer.sit(Desk(self.session, item.kind, here, chosen, self.clock()))
        if self.composer.text:
            self._keep_place()

    def show_clock(self, reading: Reading, now: Moment) -> None:
        """Draw the clock in its column or its line, and the agenda's minutes."""
        self.query_one(ClockPanel).show(reading)
        self.bar.show_clock(reading)
        self.rail.show(self.session, self.viewed.id, now)

    def show_saved(self, words: str) -> None:
        """Say whether everything is saved."""
        self.bar.show_saved(words)

    def arrive(self, entry_id: str) -> None:
        """Put the cursor on an entry of the pane on view."""
        if self.stack.pane is not None:
            self.stack.pane.select(entry_id)
            self.sit()

    def action_writeup(self) -> None:
        """Ask for the write-up."""
        self.post_message(WriteUpWanted(self.session.id))

    def action_import_file(self) -> None:
        """Ask for a file to import."""
        self.post_message(ImportWanted(self.session.id))

    def action_details(self) -> None:
        """Ask for the details form."""
        self.post_message(DetailsWanted(self.session.id))

    async def action_back(self) -> None:
        """To the composer, then to the running section, then to the library; what is typed stays as a draft."""
        if not isinstance(self.focused, ComposerInput):
            self.composer.line.focus()
        elif self.current is not None and self.viewed.id != self.current.id:
            await self.look_at(self.current)
        elif self.leaving_is_meant():
            self.app.clear_notifications()  # what was said about leaving is over
            self.dismiss()

    @on(Do)
    def _do(self, event: Do) -> None:
        event.stop()
        self.carry_out(event.command, select=event.select, failed=event.failed)

    @on(Reverse)
    def _reverse(self, event: Reverse) -> None:
        event.stop()
        self.action_redo() if event.redo else self.action_undo()

    @on(ToComposer)
    def _to_composer(self, event: ToComposer) -> None:
        event.stop()
        self.sit()
        if event.text:
            self.composer.restore(event.text)
        self.composer.line.focus()

    @on(OptionList.OptionHighlighted)
    def _cursor_moved(self) -> None:
        self.sit()
        self.say_advice()

    @on(ComposerInput.Leave)
    def _into_list(self, event: ComposerInput.Leave) -> None:
        event.stop()
        if self.stack.pane is not None:
            self.stack.pane.focus_list()

    @on(AgendaRail.Chosen)
    async def _chosen(self, event: AgendaRail.Chosen) -> None:
        await self.action_look(event.item_id)

    @on(RoomComposer.File)
    def _file(self, event: RoomComposer.File) -> None:
        select = event.command.row_id if isinstance(event.command, Addition) else None
        self._carry_out_typed(event.command, event.text, select=select)

    def _carry_out_typed(self, command: Command, text: str, *, select: str | None = None) -> None:
        """Carry out what lines ask for; when that fails, their text is back on the desk, or its draft."""
        self.carry_out(command, select=select, failed=lambda: self.composer.restore(text), typed=(DRAFT, text))

    @on(RoomComposer.Draft)
    def _keep(self, event: RoomComposer.Draft) -> None:
        self._keep_place()
        self.room.save_draft(DRAFT, event.text)

    def _keep_place(self) -> None:
        """Remember which section a half-typed line is meant for, so that it is not brought back in another one."""
        item = self.viewed
        place = "" if self.current is not None and self.current.id == item.id else item.id
        if place != self._place:
            self._place = place
            self.room.save_draft(PLACE, place)

    @on(RoomComposer.Offer)
    @work(group="offer")
    async def _offer(self, event: RoomComposer.Offer) -> None:
        if self.viewed.kind is SectionKind.TIMELINE:
            self.post_message(ImportWanted(self.session.id, "\n".join(event.lines)))
            return
        count, words, where = len(event.lines), " ".join(event.lines), composing.destination_label(event.context)
        question = Question(f"{count} lines were pasted. File them as {count} entries ({where})?", yes="File them")
        if await self.app.push_screen_wait(question):
            command = composing.compose_all(event.context, event.lines)
            self._carry_out_typed(command, words)
        else:
            self.composer.restore(words)


async def leave_deleted(screen: RoomScreen) -> None:
    """Leave a room that is no more, by a key that nobody types in the middle of a sentence."""
    words = f"“{screen.session.post_mortem.title}” was deleted. What you have typed is kept."
    await screen.app.push_screen_wait(Notice(words, "Esc: to the library, where b brings it back"))
    if screen.room.deleted:
        screen.dismiss()
