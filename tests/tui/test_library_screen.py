"""The library with keys: new, open, filter, duplicate, delete and undo, details, write-up."""

from seats import NARROW, Seat, Table, plain, seen, store_session

from pmfacilitator.domain.creation import delete_session
from pmfacilitator.domain.kinds import SectionState
from pmfacilitator.tui.dialogs.question import Question
from pmfacilitator.tui.screens.details import DetailsScreen
from pmfacilitator.tui.screens.library import LibraryScreen
from pmfacilitator.tui.screens.writeup import WriteUpScreen


def library(seat: Seat) -> LibraryScreen:
    """The library on the screen."""
    screen = seat.app.screen
    assert isinstance(screen, LibraryScreen)
    return screen


def titles(seat: Seat) -> list[str]:
    """What the list shows."""
    return [entry.text for entry in library(seat).rows.entries]


async def test_from_nothing_into_a_running_meeting_in_a_few_keys(bare: Table) -> None:
    async with bare.seat() as seat:
        await seat.until_seen("No post-mortem yet.")
        await seat.press("n")
        await seat.until(lambda: isinstance(seat.app.screen, DetailsScreen))
        await seat.press(*"db down", "enter")
        await seat.in_room()
        await seat.press("f2")
        assert seat.session.post_mortem.title == "db down"
        assert seat.session.agenda[0].state is SectionState.RUNNING


async def test_the_filter_shows_what_contains_every_word_and_escape_shows_all(shelf: Table) -> None:
    async with shelf.seat() as seat:
        assert len(titles(seat)) == 3
        await seat.press("slash", *"FERRY seat-inv")
        assert titles(seat) == ["Ferry bookings charged but not confirmed"]
        assert "1 of 3" in seen(seat.app)
        await seat.press("enter")
        assert seat.app.focused is library(seat).rows
        await seat.press("slash", *"xyzzy")
        assert titles(seat) == []
        await seat.press("escape")
        assert len(titles(seat)) == 3


async def test_duplicating_keeps_agenda_and_people_and_undo_takes_the_copy_away(shelf: Table) -> None:
    async with shelf.seat(NARROW) as seat:
        await seat.on_row("Ferry")
        await seat.press("t")
        assert "Ferry bookings charged but not confirmed (new)" in titles(seat)
        await seat.press("u")
        assert "Ferry bookings charged but not confirmed (new)" not in titles(seat)
        assert len(titles(seat)) == 3


async def test_deleting_can_be_undone_with_everything_that_was_in_it(shelf: Table, demo: Table) -> None:
    before = demo.stored()
    async with shelf.seat(NARROW) as seat:
        await seat.on_row("Ferry")
        await seat.press("d")
        await seat.until(lambda: isinstance(seat.app.screen, Question))
        await seat.press("n")
        assert len(titles(seat)) == 3
        await seat.press("d")
        await seat.until(lambda: isinstance(seat.app.screen, Question))
        await seat.press("y")
        await seat.until(lambda: len(titles(seat)) == 2)
        assert "u brings it back" in seat.said
        await seat.press("u")
        assert len(titles(seat)) == 3
    after = demo.stored()
    assert list(after.every_part()) == list(before.every_part())
    assert after.post_mortem == before.post_mortem


async def test_the_filter_finds_what_is_written_inside(shelf: Table, demo: Table) -> None:
    owner = next(action.owner for action in demo.stored().actions if action.owner)
    assert owner.lower()[:5] not in demo.stored().post_mortem.title.lower()
    async with shelf.seat() as seat:
        await seat.press("slash", *owner.lower()[:5])
        await seat.until(lambda: titles(seat) == ["Ferry bookings charged but not confirmed"])


async def test_what_another_program_writes_appears_in_the_list(shelf: Table) -> None:
    async with shelf.seat(NARROW) as seat:
        await seat.until(lambda: len(titles(seat)) == 3)
        store_session(shelf.path, plain("Cold coffee"))
        await seat.until(lambda: "Cold coffee" in titles(seat))


async def test_what_somebody_else_deleted_is_brought_back_with_one_key(shelf: Table, demo: Table) -> None:
    async with shelf.seat(NARROW) as seat:
        await seat.press("b")
        await seat.until(lambda: "Nothing is deleted here." in seat.said)
        demo.elsewhere(delete_session())
        await seat.until(lambda: len(titles(seat)) == 2)
        await seat.press("b")
        await seat.until(lambda: len(titles(seat)) == 3)
        assert "“Ferry bookings charged but not confirmed” is back." in seat.said


async def test_undo_takes_back_what_was_done_in_the_list_and_nothing_else(shelf: Table) -> None:
    async with shelf.seat(NARROW) as seat:
        await seat.press("u")
        assert "Nothing was changed in this list." in seat.said
        for title in ("Search is stale", "Mail arrives twice"):
            await seat.on_row(title)
            await seat.press("d")
            await seat.until(lambda title=title: title not in titles(seat))  # type: ignore[misc]
        await seat.press("u")
        await seat.until(lambda: "Mail arrives twice" in titles(seat))
        await seat.press("u")
        await seat.until(lambda: "Search is stale" in titles(seat))
        await seat.press("u")
        assert len(titles(seat)) == 3


async def test_open_details_and_write_up_lead_to_their_screens_and_back(shelf: Table) -> None:
    async with shelf.seat() as seat:
        await seat.on_row("Ferry")
        await seat.until_seen("212 customers")
        await seat.press("e")
        await seat.until(lambda: isinstance(seat.app.screen, DetailsScreen))
        await seat.press("escape", "w")
        await seat.until(lambda: isinstance(seat.app.screen, WriteUpScreen))
        assert "Saved" not in seat.said
        await seat.press("escape", "enter")
        await seat.in_room()
        await seat.say("a note for the list")
        await seat.press("escape", "escape")
        await seat.until(lambda: isinstance(seat.app.screen, LibraryScreen))
        await seat.until_seen("19 notes")


async def test_coming_back_from_a_room_the_cursor_is_on_it(shelf: Table) -> None:
    async with shelf.seat(NARROW) as seat:
        await seat.press("n")
        await seat.until(lambda: isinstance(seat.app.screen, DetailsScreen))
        await seat.press("x", "enter")
        await seat.in_room()
        await seat.press("escape", "escape")
        await seat.until(lambda: isinstance(seat.app.screen, LibraryScreen))
        await seat.until(lambda: len(titles(seat)) == 4)
        entry = next(entry for entry in library(seat).rows.entries if entry.id == library(seat).rows.selected)
        assert entry.text == "x"


async def test_a_room_is_left_by_two_keys(meeting: Table) -> None:
    async with meeting.seat() as seat:
        await seat.press("f2")
        await seat.press("escape")
        assert seat.room.is_current
        assert "Esc again leaves the meeting" in seat.said
        meeting.clock.advance(seconds=10)
        await seat.press("escape")
        assert seat.room.is_current
        await seat.press("escape")
        await seat.until(lambda: isinstance(seat.app.screen, LibraryScreen))
        await seat.press("enter")
        await seat.in_room()
        await seat.press("f2", "escape", "d")
        assert seat.room.composer.text == "d", "a letter typed behind a slip is no command of the library"
        assert "Esc again goes to the library" in seat.said
        await seat.press("escape", "escape")
        await seat.until(lambda: isinstance(seat.app.screen, LibraryScreen))


async def test_a_post_mortem_deleted_elsewhere_leaves_the_list_and_the_list_goes_on(shelf: Table) -> None:
    async with shelf.seat(NARROW) as seat:
        await seat.on_row("Mail arrives twice")
        shelf.at(library(seat).rows.selected).elsewhere(delete_session())
        await seat.until(lambda: len(titles(seat)) == 2)
        await seat.press("enter")
        await seat.in_room()


async def test_a_data_file_that_cannot_be_opened_ends_with_the_sentence(bare: Table) -> None:
    bare.path.write_text("shopping list: eggs, milk, bread and a few other things " * 40, "utf-8")
    app = bare.app()
    async with app.run_test() as pilot:
        for _ in range(500):
            if app.return_code is not None:
                break
            await pilot.pause(0.01)
    assert app.return_code == 1
    assert "shopping" in bare.path.read_text("utf-8")
