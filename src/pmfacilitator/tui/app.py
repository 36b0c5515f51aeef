"""The app: themes, keys, and the way from screen to screen; screens know each other through their messages only."""

import asyncio
import gc
import os
import signal
import sys
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual import on, work
from textual.app import App

from pmfacilitator.domain.text import one_line
from pmfacilitator.errors import PMFError
from pmfacilitator.tui import keymap
from pmfacilitator.tui.commands import EVERYWHERE, CommandGroup, groups_of
from pmfacilitator.tui.hangup import SIGNALLED, go_on, leave_quietly
from pmfacilitator.tui.messages import DetailsWanted, Failed, ImportWanted, RoomWanted, WriteUpWanted
from pmfacilitator.tui.paste import install_safe_paste
from pmfacilitator.tui.screens.library import LibraryScreen
from pmfacilitator.tui.styles.themes import DARK, LIGHT, PLAIN, THEMES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.command import Provider

    from pmfacilitator.domain.clock import Moment
    from pmfacilitator.domain.templates import AgendaTemplate
    from pmfacilitator.language import Preferences
    from pmfacilitator.room.library import Library
    from pmfacilitator.room.room import Room

SETTLED = 0.2
"""Seconds after the first picture in which nothing but the screen is worked at."""


@dataclass(frozen=True)
class Setting:
    """What the app is given: the data file, who is using it, the user's keys, and the session to begin with."""

    path: Path
    actor: str
    keymap: dict[str, str] = field(default_factory=dict)
    open_id: str | None = None
    preferences: "Preferences | None" = None
    agenda: str = ""
    """The template that a new post-mortem starts with; the first of all if empty or unknown."""
    notices: tuple[str, ...] = ()
    clock: "Callable[[], Moment] | None" = None


def collect_garbage_again() -> None:
    """End the pause in which a program that is starting does not look for garbage; what is there by now stays.

    To look through it all for the first time would hold up a key for a tenth of a second.
    """
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


@cache
def make_linter_ready() -> None:
    """Let the linter compile its patterns beside the screen, once, so that no key in a meeting has to wait for one."""

    def work() -> None:
        from pmfacilitator.language.warming import warm_up

        try:
            warm_up(0.001)
        finally:
            collect_garbage_again()

    Thread(target=work, name="linter", daemon=True).start()


def palette_commands() -> "type[Provider]":
    """What the command palette offers; loaded when it is first opened."""
    from pmfacilitator.tui.palette import CommandProvider

    return CommandProvider


class PostMortemApp(App[None]):
    """From the library into a meeting room and back."""

    TITLE = "pmfacilitator"
    COMMANDS = {palette_commands}  # noqa: RUF012 - as Textual declares it
    COMMAND_GROUPS: ClassVar[tuple[CommandGroup, ...]] = (EVERYWHERE,)
    BINDINGS = EVERYWHERE.bindings
    DEFAULT_MODE = "library"  # the app begins with it, rather than paint an empty screen below it first

    CSS = """
    Footer { background: $panel; }
    Toast { max-width: 70; }
    ToastRack { margin-bottom: 5; }  /* never over the composer: somebody is typing there */
    /* Textual tells these by colours alone, and NO_COLOR takes those away. */
    Input:nocolor > .input--cursor, Input:nocolor > .input--selection { text-style: reverse; }
    OptionList:focus:nocolor > .option-list--option-highlighted,
    CommandList:nocolor > .option-list--option-highlighted,
    Select:focus:nocolor SelectCurrent { text-style: bold underline; }
    """

    def __init__(self, setting: Setting) -> None:
        # Without native colours Textual would only turn colours into greys, and those of the plain theme into black.
        super().__init__(ansi_color=True if "NO_COLOR" in os.environ else None)
        self.setting = setting
        self._library: Library | None = None
        self.failed = False
        """Whether it ended because of a fault of its own."""
        self.unsaved: tuple[str, ...] = ()
        """What was half typed and could not be written to the file, known once the app has ended."""
        self._opening = asyncio.Lock()
        install_safe_paste(self.driver_class)
        for theme in THEMES:
            self.register_theme(theme)
        # While the store's thread works, the screen waits this long for its turn; Python's own 5 ms can be felt.
        sys.setswitchinterval(0.0005)
        self.theme = PLAIN if self.no_color else DARK
        self.add_mode(self.DEFAULT_MODE, lambda: LibraryScreen(self.library))

    def on_mount(self) -> None:
        """Take the user's keys, and go into the room that was asked for."""
        if self.setting.keymap:
            self.set_keymap(self.setting.keymap)
            for words in keymap.wrongs(self.setting.keymap):
                self.notify(one_line(words), severity="warning", markup=False, timeout=12)
        loop = asyncio.get_running_loop()
        for end in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(end, self.exit, None, SIGNALLED + end)
        loop.add_signal_handler(signal.SIGHUP, leave_quietly, self)
        loop.add_signal_handler(signal.SIGCONT, go_on, self)
        for notice in self.setting.notices:
            self.notify(notice, severity="warning", markup=False, timeout=12)
        if self.setting.open_id is not None:
            self.open_room(self.setting.open_id)

    def on_ready(self) -> None:
        """Let the library begin."""
        for screen in self._libraries():
            screen.begin()
        self.set_timer(SETTLED, make_linter_ready)

    def _libraries(self) -> "list[LibraryScreen]":
        """The library, which lies below every other screen."""
        return [screen for screen in self.screen_stack if isinstance(screen, LibraryScreen)]

    async def on_unmount(self) -> None:
        """Let the store finish."""
        if self._library is not None:
            await self._library.close()
            self.unsaved = self._library.unsaved

    async def library(self) -> "Library":
        """The sessions of the data file, opened when they are first needed: the first screen is painted before."""
        async with self._opening:
            if self._library is None:
                from pmfacilitator.room.library import Library

                self._library = await Library.open(self.setting.path, self.setting.actor)
        return self._library

    @work(group="open", exclusive=True)
    async def open_room(self, post_mortem_id: str) -> None:
        """Go into a meeting room, and come back to a fresh library."""
        from pmfacilitator.room.phrasing import Phrasing
        from pmfacilitator.room.room import Room
        from pmfacilitator.tui.screens.room import RoomScreen

        try:
            library = await self.library()
            room = await Room.open(library.thread, post_mortem_id, self.setting.actor)
        except PMFError as error:
            self.fail(error)
            return
        if not room.session.agenda:
            await self._lay_out_agenda(room)
        for screen in self._libraries():
            screen.come_back_to(post_mortem_id)
        await self.push_screen_wait(RoomScreen(room, self.clock, Phrasing(self.setting.preferences)))

    async def _lay_out_agenda(self, room: "Room") -> None:
        """Give a post-mortem of another program's making an agenda: its template's, or else the preferred one."""
        from pmfacilitator.domain.creation import give_agenda

        agendas = self._agendas()
        wanted = room.session.post_mortem.template
        template = next((template for template in agendas if template.id == wanted), agendas[0])
        try:
            await room.do(give_agenda(template))
        except PMFError as error:
            self.fail(error)  # the room can be read without one
            return
        words = f"There was no agenda; “{template.name}” is laid out. The details have others."
        self.notify(words, markup=False, timeout=10)

    @property
    def clock(self) -> "Callable[[], Moment]":
        """What tells the time."""
        from pmfacilitator.room.systemclock import now

        return self.setting.clock or now

    def fail(self, error: PMFError) -> None:
        """Tell what went wrong; without a data file there is nothing to go on with, so leave with the sentence."""
        if self._library is None:
            self.exit(return_code=1, message=Text(f"pmfacilitator: {error}"))
        else:
            self.notify(str(error), severity="error", markup=False, timeout=10)

    @on(Failed)
    def _failed(self, event: Failed) -> None:
        self.fail(event.error)

    @on(RoomWanted)
    def _open(self, event: RoomWanted) -> None:
        self.open_room(event.post_mortem_id)

    @on(WriteUpWanted)
    def _write_up(self, event: WriteUpWanted) -> None:
        self.show_write_up(event.post_mortem_id)

    @on(DetailsWanted)
    def _details(self, event: DetailsWanted) -> None:
        self.edit_details(event.post_mortem_id)

    @work(group="open", exclusive=True)
    async def show_write_up(self, post_mortem_id: str) -> None:
        """Render the write-up and show it."""
        from pmfacilitator.report.markdown import markdown
        from pmfacilitator.room.files import default_name
        from pmfacilitator.tui.screens.writeup import WriteUpScreen

        try:
            session = await (await self.library()).load(post_mortem_id)
        except PMFError as error:
            self.fail(error)
            return
        text = markdown(session, now=self.clock())
        await self.push_screen_wait(WriteUpScreen(text, Path(default_name(session))))

    @on(ImportWanted)
    def _import(self, event: ImportWanted) -> None:
        self.import_entries(event.post_mortem_id, event.pasted)

    @work(group="import", exclusive=True)
    async def import_entries(self, post_mortem_id: str, pasted: str) -> None:
        """Review what a file or a paste holds, then file it in the timeline."""
        from pmfacilitator.tui.screens.review import ReviewScreen

        try:
            library = await self.library()
            session = await library.load(post_mortem_id)
            command = await self.push_screen_wait(
                ReviewScreen(session, self.clock().wall.astimezone(session.zone).date(), pasted)
            )
            if command is not None:
                await library.apply(post_mortem_id, command)
                self.notify(f"Done: {command.label}. One undo takes all of it back.", markup=False)
        except PMFError as error:
            self.fail(error)

    @work(group="form", exclusive=True)
    async def edit_details(self, post_mortem_id: str | None) -> None:
        """Show the details form of a post-mortem, or of a new one; a new one is opened when it is saved."""
        from pmfacilitator.room.phrasing import Phrasing
        from pmfacilitator.tui.screens.details import DetailsScreen

        try:
            library = await self.library()
            session = await library.load(post_mortem_id) if post_mortem_id else None
        except PMFError as error:
            self.fail(error)
            return
        phrasing = Phrasing(self.setting.preferences)
        form = DetailsScreen(library, session, self._agendas(), self.clock, phrasing)
        saved = await self.push_screen_wait(form)
        if saved and post_mortem_id is None:
            self.open_room(saved)

    def _agendas(self) -> "Sequence[AgendaTemplate]":
        """The agendas to choose from, the preferred one first; a broken file is named."""
        from pmfacilitator.config.agendas import load_agendas

        templates, problems = load_agendas()
        for problem in problems:
            self.notify(str(problem), severity="warning", markup=False, timeout=12)
        return sorted(templates.values(), key=lambda template: template.id != self.setting.agenda)

    def action_show_help(self) -> None:
        """Show what every key does here."""
        from pmfacilitator.tui.dialogs.help_page import HelpPage

        groups: list[CommandGroup] = []
        for group in groups_of(self.focused, self.screen):
            if group not in groups:
                groups.append(group)
        self.push_screen(HelpPage(groups, self.setting.keymap))

    def action_help_quit(self) -> None:
        """Ctrl+C, which many press to end a program, says how to."""
        self.notify(keymap.with_keys("{app.quit} leaves. Everything is saved.", self), markup=False)

    def action_switch_light(self) -> None:
        """Light or dark."""
        self.theme = LIGHT if self.theme == DARK else DARK

    def _fatal_error(self) -> None:
        """Die without a traceback that prints what people typed; everything was saved when it was entered."""
        self.bell()
        self.failed = True
        self._exit_renderables = [
            Text("pmfacilitator stopped because of a fault of its own. Everything entered is saved.")
        ]
        self._close_messages_no_wait()
