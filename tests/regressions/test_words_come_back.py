"""Whatever was typed is filed once, or is back where it was typed."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from rooms import in_room, type_at_once, until

from pmfacilitator.tui.panes.base import Pane
from pmfacilitator.tui.widgets.inline_editor import InlineEditor


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "pm.db"


async def test_lines_typed_faster_than_they_are_drawn_stay_apart(path: Path) -> None:
    async with in_room(path) as (screen, pilot):
        await screen.action_view(2)
        type_at_once(screen, "one\ntwo\nthree\nfour")
        await until(pilot, lambda: len(screen.session.notes) == 3 and screen.composer.text == "four")
        assert [note.text for note in screen.session.notes] == ["one", "two", "three"]


async def test_an_edit_that_is_refused_comes_back_into_the_editor(path: Path) -> None:
    async with in_room(path) as (screen, pilot):
        await screen.action_view(1)
        time = f"{datetime.now(UTC).astimezone():%H:%M}"  # a later one would be in the future
        type_at_once(screen, f"{time} the pager fired\n")
        await until(pilot, lambda: screen.session.events and screen.stack.pane)
        pane = screen.stack.pane
        assert isinstance(pane, Pane)
        pane.focus_list()
        await pilot.press("enter")
        await until(pilot, lambda: pane.editor.is_open)
        pane.editor.value = f"{time} IST the pager fired, again"
        pane.post_message(InlineEditor.Saved(screen.session.events[0].id, "", pane.editor.value))
        pane.editor.action_cancel()
        await until(pilot, lambda: pane.editor.is_open)
        assert pane.editor.value == f"{time} IST the pager fired, again"
        assert [event.text for event in screen.session.events] == ["the pager fired"]
