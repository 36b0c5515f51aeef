"""Every section fits: the composer, the keys and rows to read, also where there is little room."""

from seats import NARROW, WIDE, Table, seen

from pmfacilitator.domain import running
from pmfacilitator.domain.kinds import SectionKind
from pmfacilitator.domain.questions import SECTION_QUESTIONS


async def test_composer_keys_and_rows_are_on_the_screen_in_every_section(demo: Table) -> None:
    async with demo.seat(NARROW) as seat:
        for width, height in (NARROW, (80, 50), (100, 24), (200, 60)):
            await seat.pilot.resize_terminal(width, height)
            for kind in SectionKind:
                await seat.look(kind)
                screen = seat.app.screen.region
                assert (screen.width, screen.height) == (width, height)
                for widget in (seat.room.composer.line, seat.pane.entries_list, seat.room.query_one("KeyBar")):
                    assert screen.contains_region(widget.region), (kind, widget)
                assert seat.room.composer.line.region.width > width // 2
                assert seat.pane.entries_list.region.height >= 5, kind
                lines = seen(seat.app).splitlines()
                assert len(lines) == height
                assert lines[-1].rstrip().endswith("f9 Help")
                assert "▏" in lines[-3], "where the next line goes"


async def test_the_clock_says_everything_it_knows_also_deep_in_overtime(demo: Table) -> None:
    demo.clock.advance(minutes=33)
    async with demo.seat() as seat:
        await seat.until_seen("overtime", "39/15 min", "24 min behind plan", "meeting 13:00 left")
    async with demo.seat(NARROW) as seat:
        await seat.until_seen("+24:00 · overtime", "24 min behind plan", "meeting 13:00 left", "ends about")


async def test_it_folds_and_unfolds_with_the_terminal(demo: Table) -> None:
    async with demo.seat() as seat:
        assert seat.room.query_one("#side").region.width > 20
        await seat.pilot.resize_terminal(*NARROW)
        await seat.until(lambda: not seat.room.query_one("#side").region)
        await seat.until_seen("09:00 left · running")
        await seat.pilot.resize_terminal(120, 40)
        await seat.until(lambda: seat.room.query_one("#side").region)


async def test_the_end_of_the_meeting_stays_in_the_line_when_the_clock_is_paused(demo: Table) -> None:
    demo.elsewhere(running.pause(demo.clock()))
    demo.clock.advance(minutes=133)
    async with demo.seat(NARROW) as seat:
        await seat.until_seen("left · paused", " over", "ends ")


async def test_the_cursor_stays_in_sight_when_the_line_becomes_shorter(meeting: Table) -> None:
    async with meeting.seat((200, 50)) as seat:
        await seat.type("a line that is longer than a narrow screen is wide, however one looks at it, to the end")
        await seat.pilot.resize_terminal(*NARROW)
        await seat.until_seen("however one looks at it, to the end")


async def test_whoever_is_named_in_the_roll_call_comes_into_sight(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        await seat.say(", ".join(f"Guest {number}" for number in range(12)))
        await seat.until_seen("Guest 11")
        await seat.say("ana ng")
        await seat.until_seen("[x] here  Ana Ng")


async def test_where_the_questions_have_no_column_one_stands_in_the_frame_and_changes_with_every_line(
    meeting: Table,
) -> None:
    async with meeting.seat(NARROW) as seat:
        assert "ask: " not in seen(seat.app), "nothing runs yet"
        await seat.press("f2")
        first = SECTION_QUESTIONS[SectionKind.OPENING]
        asked = next(question for question in first if f"ask: {question}" in seen(seat.app))
        await seat.say("Dora Ek")
        await seat.until(lambda: f"ask: {asked}" not in seen(seat.app))
        assert "ask: " in seen(seat.app)
        await seat.pilot.resize_terminal(*WIDE)
        await seat.until_seen("To ask")
        assert "ask: " not in seen(seat.app)
