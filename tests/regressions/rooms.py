"""An app in a room with a new post-mortem, for tests that type and look."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from textual import events
from textual.pilot import Pilot

from pmfacilitator.config.agendas import load_agendas
from pmfacilitator.domain.creation import new_session
from pmfacilitator.store import open_store
from pmfacilitator.tui.app import PostMortemApp, Setting
from pmfacilitator.tui.screens.room import RoomScreen

NAMES = {" ": "space", ":": "colon", "+": "plus", "\n": "enter"}


@asynccontextmanager
async def in_room(path: Path) -> AsyncIterator[tuple[RoomScreen, Pilot[None]]]:
    """The room of a new post-mortem in a data file, with its composer ready."""
    templates, _ = load_agendas()
    store = open_store(path)
    opened = store.create(new_session("Search was slow", templates["standard"]), actor="ana", label="new post-mortem")
    store.close()
    app = PostMortemApp(Setting(path=path, actor="ana", open_id=opened.id))
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, RoomScreen) and app.screen.query("EntryList"))
        room = app.screen
        assert isinstance(room, RoomScreen)
        await until(pilot, lambda: room.composer.desk)
        yield room, pilot


async def until(pilot: Pilot[None], condition: Callable[[], object]) -> None:
    """Wait until something is so; ten seconds are too long."""
    async with asyncio.timeout(10):
        while not condition():
            await pilot.pause()


def type_at_once(screen: RoomScreen, text: str) -> None:
    """Press keys as a terminal does, without waiting for any of them."""
    for sign in text:
        screen.app.post_message(events.Key(NAMES.get(sign, sign), None if sign == "\n" else sign))
