"""A seat at the screens: the app in a terminal without a terminal, a clock that stands still, and what is seen."""

import html
import re
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from textual.pilot import Pilot
from textual.widgets import Input, OptionList

from pmfacilitator.config.agendas import STANDARD, agenda_named
from pmfacilitator.domain.clock import Moment
from pmfacilitator.domain.creation import new_session
from pmfacilitator.domain.edits import Command
from pmfacilitator.domain.kinds import Role, SectionKind
from pmfacilitator.domain.records import Note
from pmfacilitator.domain.session import Session
from pmfacilitator.room.demo import demo_session
from pmfacilitator.store import open_store
from pmfacilitator.tui.app import PostMortemApp, Setting
from pmfacilitator.tui.panes.base import Pane
from pmfacilitator.tui.panes.editing import EditingPane
from pmfacilitator.tui.screens.room import RoomScreen
from pmfacilitator.tui.widgets.entry_list import EntryList

START = datetime(2024, 3, 20, 14, 0, tzinfo=UTC)
"""Long past on every machine, so that what is overdue then is overdue whenever the tests run."""
PATIENCE_S = 10.0
STORING = ("store", "reload", "search", "change", "glance", "save")
"""The groups of workers that end by themselves."""
WIDE, NARROW = (120, 40), (80, 24)
PEOPLE = (("Ana Ng", Role.FACILITATOR), ("Ben Okafor", Role.INCIDENT_LEAD), ("Cleo Marsh", Role.NOTE_TAKER))


@dataclass
class StandingClock:
    """Tells the same time until it is moved."""

    at: datetime = START

    def __call__(self) -> Moment:
        """The time."""
        return Moment(self.at)

    def advance(self, **length: float) -> None:
        """Move it, by keyword arguments of timedelta."""
        self.at += timedelta(**length)


class ListeningApp(PostMortemApp):
    """The app, which also remembers what it said and how often it rang."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.animation_level = "none"
        self.said: list[str] = []
        self.rung = 0

    def notify(self, message: str, **terms: Any) -> None:
        """Say something, and remember it."""
        self.said.append(message)
        super().notify(message, **terms)

    def bell(self) -> None:
        """Ring, and remember it."""
        self.rung += 1
        super().bell()


@dataclass
class Seat:
    """Somebody in front of the app."""

    app: ListeningApp
    pilot: Pilot[None]
    clock: StandingClock
    path: Path

    @property
    def room(self) -> RoomScreen:
        """The room on the screen."""
        screen = self.app.screen
        assert isinstance(screen, RoomScreen), screen
        return screen

    @property
    def viewed(self) -> SectionKind:
        """The section on view."""
        return self.room.viewed.kind

    @property
    def session(self) -> Session:
        """What the room holds."""
        return self.room.session

    @property
    def pane(self) -> EditingPane:
        """The pane on view."""
        pane = self.room.stack.pane
        assert pane is not None
        return pane

    @property
    def said(self) -> str:
        """Everything the app has said in notices."""
        return "\n".join(self.app.said)

    async def until(self, condition: Callable[[], object], what: str = "") -> None:
        """Let the app work until something is so."""
        deadline = time.monotonic() + PATIENCE_S
        while not condition():
            assert time.monotonic() < deadline, what or f"this did not come about:\n{seen(self.app)}"
            await self.pilot.pause(0.01)
        await self.pilot.pause()

    async def until_seen(self, *words: str) -> None:
        """Let the app work until these words are on the screen."""
        await self.until(lambda: all(word in seen(self.app) for word in words), f"not seen: {words}")

    async def press(self, *keys: str) -> None:
        """Press keys, and let the app finish what they asked for."""
        await self.pilot.press(*keys)
        await self.saved()

    async def saved(self) -> None:
        """Wait until everything asked for is stored and shown."""
        await self.until(lambda: not any(worker.group in STORING for worker in self.app.workers))

    async def in_room(self) -> None:
        """Wait until the room is there."""

        def there() -> bool:
            screen = self.app.screen
            return isinstance(screen, RoomScreen) and screen.is_mounted and screen.stack.pane is not None

        await self.until(there)

    async def type(self, text: str) -> None:
        """Have a text in the composer, as if it had been typed."""
        self.room.composer.load(text)
        await self.pilot.pause()

    async def say(self, *lines: str) -> None:
        """Type lines into the composer, Enter behind each."""
        for line in lines:
            self.room.composer.line.focus()
            await self.type(line)
            await self.press("enter")

    async def edit(self, text: str) -> None:
        """Have a text in the open editor, and press Enter."""
        assert self.pane.editor.is_open or self.app.focused is not None
        editor = next(e for e in self.room.query("InlineEditor").results(type(self.pane.editor)) if e.is_open)
        editor.value = text
        await self.press("enter")

    async def look(self, kind: SectionKind) -> None:
        """Look at a section, as the palette does."""
        item = next(item for item in self.session.agenda if item.kind is kind)
        await self.app.run_action(f"look('{item.id}')", self.room)
        await self.saved()

    async def on_entry(self, words: str, pane: Pane | None = None) -> None:
        """Put the cursor of a list on the entry with these words, and the focus into the list."""
        pane = pane or self.pane
        entry = next(entry for entry in pane.entries_list.entries if entry.selectable and words in entry.text)
        pane.select(entry.id)
        pane.entries_list.focus()
        await self.pilot.pause()

    async def on_row(self, words: str) -> None:
        """Put the library's cursor on the post-mortem with these words."""
        rows = self.app.screen.query_one("#rows", EntryList)
        rows.select(next(entry.id for entry in rows.entries if words in entry.text))
        await self.saved()

    async def type_into_palette(self, words: str) -> None:
        """Find a command in the open palette, and give it."""
        palette = self.app.screen
        palette.query_one("CommandInput", Input).value = words
        found = palette.query_one("CommandList", OptionList)
        await self.until(lambda: found.option_count == 1 and words in str(found.get_option_at_index(0).prompt), words)
        await self.press("enter")

    async def command(self, action: str) -> None:
        """Give a command of the room that has no key, as the palette does."""
        await self.app.run_action(action, self.room)
        await self.saved()


@dataclass(frozen=True)
class Table:
    """What a seat is taken at: a data file, the session to go into, the time, and what else the app is given."""

    path: Path
    clock: StandingClock
    open_id: str | None = None
    more: dict[str, Any] = field(default_factory=dict)

    def app(self, **more: Any) -> ListeningApp:
        """The app at this table."""
        given = {"open_id": self.open_id, **self.more, **more}
        return ListeningApp(Setting(path=self.path, actor="ana", clock=self.clock, **given))

    def at(self, post_mortem_id: str | None) -> "Table":
        """The same, for another session."""
        return replace(self, open_id=post_mortem_id)

    @asynccontextmanager
    async def seat(self, size: tuple[int, int] = WIDE, **more: Any) -> AsyncIterator[Seat]:
        """Take a seat; in the room, when there is one to go into."""
        app = self.app(**more)
        async with app.run_test(size=size, notifications=True) as pilot:
            seat = Seat(app, pilot, self.clock, self.path)
            if app.setting.open_id is not None:
                await seat.in_room()
            await seat.saved()
            yield seat

    def stored(self) -> Session:
        """The session as it is in the data file."""
        store = open_store(self.path)
        session = store.load(self.open_id or store.overviews()[0].id)
        store.close()
        return session

    def elsewhere(self, *commands: Command) -> None:
        """Carry out commands as another program would, under another name."""
        store = open_store(self.path)
        for command in commands:
            store.apply(store.load(self.open_id or store.overviews()[0].id), command, actor="ben")
        store.close()


def store_session(path: Path, session: Session) -> str:
    """Store a session in a data file; its id."""
    store = open_store(path)
    store.create(session, actor="ana", label="new post-mortem")
    store.close()
    return session.id


def sample() -> Session:
    """The sample incident as of the fixed time."""
    session = demo_session(Moment(START))
    fixed = {"created_at": START - timedelta(minutes=5)}
    parts = [part.with_fields(**fixed) if isinstance(part, Note) else part for part in session.every_part()]
    return Session.of(session.post_mortem, parts)


def plain(title: str = "Search is stale") -> Session:
    """A session with a title, three people and the standard agenda."""
    root = {"zone": "UTC", "created_at": START - timedelta(hours=1), "impact_started_at": START - timedelta(hours=30)}
    return new_session(title, agenda_named(STANDARD), PEOPLE, **root)


TEXT = re.compile(r'<text class="[^"]*" x="([\d.]+)" y="([\d.]+)" textLength="([\d.]+)"[^>]*>(.*?)</text>', re.DOTALL)
CELL = 12.2
"""Width of a cell in Textual's pictures."""


def seen(app: PostMortemApp) -> str:
    """The words on the screen, line by line."""
    lines: dict[float, str] = {}
    for x, y, _, text in TEXT.findall(app.export_screenshot(simplify=True)):
        before = lines.get(float(y), "")
        column = round(float(x) / CELL)
        lines[float(y)] = before.ljust(column) + html.unescape(text).replace("\xa0", " ")
    return "\n".join(line.rstrip() for _, line in sorted(lines.items()))
