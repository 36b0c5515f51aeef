"""What a file or a paste would add to the timeline is reviewed before it is imported."""

from pathlib import Path

from seats import START, Seat, Table
from textual.widgets import Input

from pmfacilitator.domain.entries import edit_details
from pmfacilitator.domain.kinds import EventKind, SectionKind
from pmfacilitator.tui.messages import ImportWanted
from pmfacilitator.tui.screens.review import ReviewScreen

FACTS = "- 09:10 search answers are stale\n- 09:25 rolled back the index\n- 09:40 answers are fresh again\n"


async def review(seat: Seat, *, pasted: str = "", file: Path | None = None) -> ReviewScreen:
    """Open the review, with the incident's day filled in, and wait until it shows what was understood."""
    await seat.look(SectionKind.TIMELINE)
    seat.room.post_message(ImportWanted(seat.session.id, pasted))
    await seat.until(lambda: isinstance(seat.app.screen, ReviewScreen))
    screen = seat.app.screen
    assert isinstance(screen, ReviewScreen)
    await seat.until(lambda: screen.query("#date"))
    screen.query_one("#date", Input).value = "2024-03-19"
    if file is not None:
        screen.query_one("#path", Input).value = str(file)
    screen.read_again()
    return screen


def texts(seat: Seat) -> list[str]:
    return [event.text for event in seat.session.events]


async def test_what_is_ticked_is_imported_with_its_kind_and_once(meeting: Table, tmp_path: Path) -> None:
    file = tmp_path / "facts.md"
    file.write_text(FACTS, "utf-8")
    async with meeting.seat() as seat:
        await review(seat, file=file)
        await seat.until_seen("3 of 3 ticked", "[x] 09:10")
        await seat.press("space")
        await seat.until_seen("2 of 3 ticked", "[ ] 09:10")
        await seat.press("down", "t")
        await seat.press("ctrl+s")
        await seat.in_room()
        await seat.until(lambda: len(seat.session.events) == 2)
        assert texts(seat) == ["rolled back the index", "answers are fresh again"]
        await review(seat, file=file)
        await seat.until_seen("1 of 1 ticked", "2 there already")


async def test_an_import_is_taken_back_by_one_undo(meeting: Table) -> None:
    async with meeting.seat() as seat:
        await review(seat, pasted=FACTS)
        await seat.until_seen("3 lines pasted", "3 of 3 ticked")
        await seat.press("ctrl+s")
        await seat.in_room()
        await seat.until(lambda: len(seat.session.events) == 3)
        assert EventKind.ACTION in {event.kind for event in seat.session.events}
        await seat.command("undo")
        await seat.until(lambda: not seat.session.events)


async def test_without_a_known_day_today_is_offered_and_said_to_be_assumed(meeting: Table) -> None:
    meeting.elsewhere(edit_details(impact_started_at=None))
    async with meeting.seat() as seat:
        await seat.look(SectionKind.TIMELINE)
        seat.room.post_message(ImportWanted(seat.session.id, FACTS))
        await seat.until_seen("3 of 3 ticked", "today is assumed")
        today = START.date()
        assert seat.app.screen.query_one("#date", Input).value == today.isoformat()
        await seat.press("ctrl+s")
        await seat.in_room()
        await seat.until(lambda: len(seat.session.events) == 3)
        assert {event.at.date() for event in seat.session.events if event.at} == {today}


async def test_a_pasted_date_of_two_readings_is_told_and_gives_no_day(meeting: Table) -> None:
    async with meeting.seat() as seat:
        await review(seat, pasted="05:00 first\n1/2 06:00 second\n05:09 last\n")
        await seat.until_seen("could be 1 February or 2 January", "1/2 06:00")
        await seat.press("ctrl+s")
        await seat.in_room()
        await seat.until(lambda: len(seat.session.events) == 3)
        days = {event.text: event.at.date().isoformat() if event.at else "" for event in seat.session.events}
        assert days == {"first": "2024-03-19", "1/2 06:00 second": "", "last": "2024-03-19"}


async def test_what_was_unticked_stays_so_when_the_date_is_corrected(meeting: Table) -> None:
    async with meeting.seat() as seat:
        screen = await review(seat, pasted=FACTS)
        await seat.until_seen("3 of 3 ticked")
        await seat.press("space")
        await seat.until_seen("2 of 3 ticked")
        screen.query_one("#date", Input).value = "2024-03-20"
        screen.read_again()
        await seat.until_seen("20 March 2024", "2 of 3 ticked")


async def test_a_file_that_cannot_be_read_is_named_and_nothing_is_imported(meeting: Table, tmp_path: Path) -> None:
    async with meeting.seat() as seat:
        await review(seat, file=tmp_path / "missing.md")
        await seat.until_seen("missing.md cannot be read")
        await seat.press("escape")
        await seat.in_room()
        assert not seat.session.events


async def test_enter_imports_and_a_changed_date_counts_only_once_it_is_read(meeting: Table) -> None:
    async with meeting.seat() as seat:
        screen = await review(seat, pasted=FACTS)
        await seat.until_seen("3 of 3 ticked")
        screen.query_one("#date", Input).value = "2024-03-18"
        await seat.press("ctrl+s")
        await seat.until_seen("18 March 2024", "3 of 3 ticked")
        assert not meeting.stored().events
        assert seat.app.focused is screen.rows
        await seat.press("enter")
        await seat.in_room()
        await seat.until(lambda: len(seat.session.events) == 3)
        assert {event.at.day for event in seat.session.events if event.at} == {18}
        assert "Done: import 3 entries. One undo takes all of it back." in seat.said


async def test_what_was_imported_without_a_day_is_offered_again_with_one(meeting: Table) -> None:
    meeting.elsewhere(edit_details(impact_started_at=None))
    async with meeting.seat() as seat:
        screen = await review(seat, pasted=FACTS)
        screen.query_one("#date", Input).value = ""
        screen.read_again()
        await seat.until_seen("Some have a time of day and no date")
        await seat.press("ctrl+s")
        await seat.in_room()
        await seat.until(lambda: texts(seat)[0] == "09:10 search answers are stale")
        await review(seat, pasted=FACTS)
        await seat.until_seen("19 March 2024", "3 of 3 ticked")
        await seat.press("ctrl+s")
        await seat.in_room()
        await seat.until(lambda: texts(seat)[0] == "search answers are stale")
        assert all(event.at for event in seat.session.events)
        assert len(texts(seat)) == 3


async def test_a_path_of_nobody_is_told(meeting: Table) -> None:
    async with meeting.seat() as seat:
        await review(seat, file=Path("~nobody-at-all/facts.md"))
        await seat.until_seen("~nobody-at-all/facts.md cannot be read")


async def test_marks_and_counts_of_a_paste_are_read_as_when_typed_and_those_of_a_file_are_not(
    meeting: Table, tmp_path: Path
) -> None:
    lines = "09:10 search is stale #detection\n+5m rolled back @Cleo\n#decision +5m keep the old index\n"
    file = tmp_path / "facts.md"
    file.write_text(lines, "utf-8")
    async with meeting.seat() as seat:
        await review(seat, pasted=lines)
        await seat.until_seen("3 of 3 ticked", "09:20")
        await seat.press("ctrl+s")
        await seat.in_room()
        await seat.until(lambda: len(seat.session.events) == 3)
        assert texts(seat) == ["search is stale", "rolled back", "keep the old index"]
        assert [event.kind for event in seat.session.events][::2] == [EventKind.DETECTION, EventKind.DECISION]
        assert seat.session.events[1].actor.startswith("Cleo")
        await seat.command("undo")
        await seat.until(lambda: not seat.session.events)
        await review(seat, file=file)
        await seat.until_seen("search is stale #detection", "rolled back @Cleo")
