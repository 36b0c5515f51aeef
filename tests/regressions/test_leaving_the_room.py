"""A room can be left, or taken away, at any moment."""

import sqlite3
from pathlib import Path

from rooms import in_room, type_at_once, until

from pmfacilitator.domain.creation import delete_session
from pmfacilitator.store import open_store
from pmfacilitator.tui.dialogs.notice import Notice
from pmfacilitator.tui.screens.library import LibraryScreen


async def test_leaving_while_a_line_is_being_saved_saves_it(tmp_path: Path) -> None:
    path = tmp_path / "pm.db"
    other = sqlite3.connect(path, isolation_level=None)
    async with in_room(path) as (screen, pilot):
        other.execute("BEGIN IMMEDIATE")
        await screen.action_view(2)
        type_at_once(screen, "said in the last second\nhalf of the next")
        await until(pilot, lambda: screen.composer.text == "half of the next")
        screen.dismiss()
        other.execute("ROLLBACK")
        await until(pilot, lambda: isinstance(pilot.app.screen, LibraryScreen) and not pilot.app.screen.loading)
    other.close()
    store = open_store(path)
    assert [note.text for note in store.load(screen.session.id).notes] == ["said in the last second"]
    assert store.draft(screen.session.id, "composer ana") == "half of the next"
    store.close()


async def test_a_post_mortem_that_is_deleted_elsewhere_under_the_help_page_is_left_afterwards(tmp_path: Path) -> None:
    path = tmp_path / "pm.db"
    async with in_room(path) as (screen, pilot):
        await pilot.press("f9")
        store = open_store(path)
        store.apply(store.load(screen.session.id), delete_session(), actor="ben")
        store.close()
        await until(pilot, lambda: screen.room.deleted)
        await pilot.pause()
        assert not isinstance(pilot.app.screen, LibraryScreen)
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(pilot.app.screen, Notice))
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(pilot.app.screen, LibraryScreen))
