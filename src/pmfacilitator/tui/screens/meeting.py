"""What every screen of a running meeting can do: give commands to the room, follow it, and run the clock."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any, TypeVar

from textual import work
from textual.message import Message
from textual.screen import Screen

from pmfacilitator.domain import agenda, running
from pmfacilitator.domain.clock import Moment
from pmfacilitator.domain.edits import Change, Command
from pmfacilitator.domain.kinds import SectionState
from pmfacilitator.domain.records import AgendaItem
from pmfacilitator.domain.session import Session
from pmfacilitator.domain.text import one_line
from pmfacilitator.errors import PMFError, StoreError
from pmfacilitator.room.room import Room
from pmfacilitator.tui.keymap import with_keys
from pmfacilitator.tui.widgets.clock_panel import Reading, read_clock

T = TypeVar("T")
TICK = 0.25
"""Seconds between two looks at the clock; the time shown is computed, never counted."""

LONGEST_WORDS = 60
"""Code points of what was undone that the notice repeats."""
SECOND_KEY = timedelta(seconds=4)
"""How soon a second Escape follows the first."""


class MeetingScreen(Screen[None]):
    """A screen over a room: what changes the session goes through `carry_out`, and comes back by `Changed`."""

    class Changed(Message):
        """The session has changed, here or elsewhere."""

    def __init__(self, room: Room, clock: Callable[[], Moment]) -> None:
        super().__init__()
        self.room = room
        self.clock = clock
        self._left: tuple[str, timedelta] | None = None
        self._in_flight = 0
        self._asked_to_leave: datetime | None = None

    @property
    def session(self) -> Session:
        """What the room holds now."""
        return self.room.session

    @property
    def current(self) -> AgendaItem | None:
        """The section whose clock is running or paused."""
        return agenda.current(self.session.agenda)

    @property
    def stands(self) -> bool:
        """Whether there is still something to draw on: work may end after the screen was left."""
        return self.is_attached and self.display

    def follow(self) -> None:
        """Follow the room and the clock from now on."""
        self.room.subscribe(self._heard, self.hear_trouble)
        self.set_interval(TICK, self.tick)

    def _heard(self, _session: Session | None) -> None:
        self.post_message(self.Changed())

    def hear_trouble(self, error: PMFError | None) -> None:
        """Say that the data file cannot be followed or written, or that it can again."""
        if self.stands:
            self.show_saved("NOT SAVED" if error else "saved")
        if error is None:
            return
        self.notify(str(error), severity="error", markup=False, timeout=10)

    async def on_unmount(self) -> None:
        """Leave the room; drafts are written."""
        await self.room.close()

    async def refresh_session(self) -> None:
        """Draw what the room holds now."""
        raise NotImplementedError

    def show_clock(self, reading: Reading, now: Moment) -> None:
        """Draw the clock."""
        raise NotImplementedError

    def show_saved(self, words: str) -> None:
        """Say whether everything is saved."""
        raise NotImplementedError

    def arrive(self, entry_id: str) -> None:
        """Put the cursor on what a command has made or changed."""
        raise NotImplementedError

    def tick(self) -> None:
        """Draw the clock; ring once when two minutes are left and once when the time is up."""
        now = self.clock()
        self.show_clock(read_clock(self.session, now), now)
        item = self.current
        if item is None or item.state is not SectionState.RUNNING:
            return
        left = agenda.left(item, now)
        if self._left and self._left[0] == item.id and (rung := agenda.bell(item, self._left[1], left)):
            what = with_keys("Extend ({section.extend}), or go on ({section.next}).", self.app)
            words = f"time is up. {what}" if rung.over else "two minutes left."
            self.notify(f"{item.title}: {words}", markup=False, severity="warning" if rung.over else "information")
            self.app.bell()
        self._left = (item.id, left)

    def carry_out(
        self,
        command: Command,
        *,
        select: str | None = None,
        failed: Callable[[], None] | None = None,
        typed: tuple[str, str] | None = None,
    ) -> None:
        """Give a command to the room; when it fails, say why, and let `failed` give the words back.

        `typed` is the field that they come from, and the words: the room keeps them when the screen cannot.
        """
        self._follow_up(self.room.do(command, typed=typed), lambda _: "", select=select, failed=failed)

    def _follow_up(
        self,
        asked: Awaitable[T],
        words: Callable[[T], str],
        *,
        select: str | None = None,
        failed: Callable[[], None] | None = None,
    ) -> None:
        """Wait for what the room has been asked for, beside everything else, and say what came of it."""
        self._in_flight += 1
        self.show_saved("saving…")
        self._finish(asked, words, select, failed)

    @work(group="store")
    async def _finish(
        self, asked: Awaitable[T], words: Callable[[T], str], select: str | None, failed: Callable[[], None] | None
    ) -> None:
        saved = "saved"
        try:
            said = words(await asked)
        except PMFError as error:
            saved = "NOT SAVED" if isinstance(error, StoreError) else saved
            self.notify(str(error), severity="warning", markup=False, timeout=8)
            if failed is not None and self.stands:
                failed()
            return
        finally:
            self._in_flight -= 1
            if self.stands:
                self.show_saved("saving…" if self._in_flight else saved)
        if said:
            self.notify(said, markup=False)
        if self.stands:
            await self.refresh_session()
        if select and self.stands:
            self.arrive(select)

    def leaving_is_meant(self) -> bool:
        """Whether to leave: by the second of two keys, not by a slip, behind which letters would be the library's."""
        now = self.clock().wall
        asked, self._asked_to_leave = self._asked_to_leave, now
        if asked is not None and now - asked <= SECOND_KEY:
            return True
        runs = self.current is not None and self.current.state is SectionState.RUNNING
        where = "leaves the meeting; its clock runs on" if runs else "goes to the library"
        words = with_keys(f"{{room.leave}} again {where}.", self.app)
        self.notify(words, markup=False, timeout=SECOND_KEY.seconds)
        return False

    def action_toggle_clock(self) -> None:
        """Start the section on view, pause it, or let it go on."""
        item, now = self.current, self.clock()
        if item is None:
            self.action_run_viewed()
        elif item.state is SectionState.RUNNING:
            self.carry_out(running.pause(now))
        else:
            self.carry_out(running.resume(now))

    def action_run_viewed(self) -> None:
        """Start the section on view."""
        raise NotImplementedError

    def action_next_section(self) -> None:
        """Close this section and start the next one; after the last one, close the meeting."""
        following = agenda.neighbour(self.session.agenda, 1)
        if following is not None:
            self.carry_out(running.start_section(following.id, self.clock()))
        else:
            self.action_end_meeting()

    def action_previous_section(self) -> None:
        """Go back to the section before."""
        if (before := agenda.neighbour(self.session.agenda, -1)) is not None:
            self.carry_out(running.start_section(before.id, self.clock()))

    def action_extend(self) -> None:
        """Give the section more time."""
        self.carry_out(running.extend())

    def action_end_meeting(self) -> None:
        """Close the meeting."""
        closed = self.room.do(running.end_meeting(self.clock()))
        words = "The meeting is closed. {room.writeup}: the write-up; {clock.toggle} opens it again."
        self._follow_up(closed, lambda _: with_keys(words, self.app))

    def action_undo(self) -> None:
        """Take the last change back."""
        self._follow_up(
            self.room.undo(),
            lambda change: (
                f"Undone: {change.label.removeprefix('undo ')}{_words_of(change, change.old or change.new)}."
            ),
        )

    def action_redo(self) -> None:
        """Make it again."""
        self._follow_up(
            self.room.redo(),
            lambda change: (
                f"Made again: {change.label.removeprefix('redo ')}{_words_of(change, change.new or change.old)}."
            ),
        )


def _words_of(change: Change, row: dict[str, Any] | None) -> str:
    """The words of what a change was about, so that one can tell which it was; of several only their number is said."""
    if row is None or any(word.isdecimal() for word in change.label.split()):
        return ""
    text = one_line(str(next((row[name] for name in ("text", "task", "name") if row.get(name)), "")))
    return f": “{text[:LONGEST_WORDS]}{'…' if len(text) > LONGEST_WORDS else ''}”" if text else ""
