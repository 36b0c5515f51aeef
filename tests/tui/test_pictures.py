"""What the screens look like. Each docstring says what a person should see; the pictures lie in __snapshots__."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from seats import NARROW, WIDE, Seat, Table
from textual.pilot import Pilot

from pmfacilitator.domain.kinds import SectionKind
from pmfacilitator.tui.screens.details import DetailsScreen
from pmfacilitator.tui.screens.writeup import WriteUpScreen

Compare = Callable[..., bool]
SIZES = [pytest.param(WIDE, id="120x40"), pytest.param(NARROW, id="80x24")]


def before(table: Table, app: Any, does: Callable[[Seat], Awaitable[None]]) -> Callable[[Pilot[None]], Awaitable[None]]:
    """What is done before the picture is taken: wait until everything is there, then `does`."""

    async def run(pilot: Pilot[None]) -> None:
        seat = Seat(app, pilot, table.clock, table.path)
        if table.open_id is not None:
            await seat.in_room()
        await seat.saved()
        await does(seat)
        await seat.saved()

    return run


def same(snap_compare: Compare, table: Table, size: tuple[int, int], does: Callable[[Seat], Awaitable[None]]) -> bool:
    """Whether the screen looks as it did."""
    app = table.app()
    return snap_compare(app, terminal_size=size, run_before=before(table, app, does))


@pytest.mark.parametrize("size", SIZES)
def test_library(snap_compare: Compare, shelf: Table, size: tuple[int, int]) -> None:
    """Three post-mortems with date, severity, status and what is overdue; beside or below, a glance into the first."""

    async def does(seat: Seat) -> None:
        await seat.on_row("Ferry")

    assert same(snap_compare, shelf, size, does)


def test_library_of_a_beginner(snap_compare: Compare, bare: Table) -> None:
    """An empty shelf that says which key begins, and how to see a sample."""

    async def does(seat: Seat) -> None:
        await seat.until_seen("No post-mortem yet.")

    assert same(snap_compare, bare, NARROW, does)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kind", list(SectionKind))
def test_room(snap_compare: Compare, demo: Table, size: tuple[int, int], kind: SectionKind) -> None:
    """The section's pane between agenda and clock (or below one line of each), the composer, and the keys.

    Went poorly is running; every other section has a dashed frame, says that it is only looked at, and what runs.
    """

    async def does(seat: Seat) -> None:
        await seat.look(kind)

    assert same(snap_compare, demo, size, does)


@pytest.mark.parametrize("size", SIZES)
def test_flagged_words(snap_compare: Compare, demo: Table, size: tuple[int, int]) -> None:
    """Blaming words underlined in the composer; below them their class, the rewording, the keys and a question."""

    async def does(seat: Seat) -> None:
        await seat.type("Emeka should have checked the locks first")

    assert same(snap_compare, demo, size, does)


def test_overtime(snap_compare: Compare, demo: Table) -> None:
    """Large digits behind a plus, in the colour of alarm, a full bar, and how far behind the plan the meeting is."""
    demo.clock.advance(minutes=11, seconds=15)

    async def does(seat: Seat) -> None:
        await seat.until_seen("overtime")

    assert same(snap_compare, demo, WIDE, does)


def test_editing_in_place(snap_compare: Compare, demo: Table) -> None:
    """A field with a frame over the row that it edits, its text as it would be typed, and how to save or leave."""

    async def does(seat: Seat) -> None:
        await seat.look(SectionKind.ACTION_ITEMS)  # a list that does not move by itself
        await seat.on_entry("Page the on-call")
        await seat.press("e")
        await seat.until(lambda: seat.pane.editor.scroll_offset.x > 0)

    assert same(snap_compare, demo, WIDE, does)


@pytest.mark.parametrize("size", SIZES)
def test_details(snap_compare: Compare, demo: Table, size: tuple[int, int]) -> None:
    """The form with a label in front of every field and everything that is known in it."""

    async def does(seat: Seat) -> None:
        await seat.command("details")
        await seat.until(lambda: isinstance(seat.app.screen, DetailsScreen))

    assert same(snap_compare, demo, size, does)


def test_write_up(snap_compare: Compare, demo: Table) -> None:
    """The write-up as a page that scrolls, the file that it will be saved to, and the keys for it."""

    async def does(seat: Seat) -> None:
        await seat.press("ctrl+s")
        await seat.until(lambda: isinstance(seat.app.screen, WriteUpScreen))

    assert same(snap_compare, demo, WIDE, does)


@pytest.mark.parametrize("size", SIZES)
def test_help(snap_compare: Compare, demo: Table, size: tuple[int, int]) -> None:
    """Every key of the room and of the pane in front of it, group by group, in a frame that scrolls."""

    async def does(seat: Seat) -> None:
        await seat.press("f9")

    assert same(snap_compare, demo, size, does)


def test_light(snap_compare: Compare, demo: Table) -> None:
    """The room in dark letters on a light ground, every word of it readable."""

    async def does(seat: Seat) -> None:
        seat.app.action_switch_light()

    assert same(snap_compare, demo, WIDE, does)
