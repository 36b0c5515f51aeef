"""Running the meeting with keys: the clock of a section, the bell, looking at one section while another runs."""

import pytest
from seats import NARROW, Seat, Table, seen

from pmfacilitator.domain import agenda, running
from pmfacilitator.domain.kinds import SectionKind, SectionState, Status
from pmfacilitator.tui.widgets.inline_editor import InlineEditor


def states(seat: Seat) -> list[SectionState]:
    """The states of the sections, in the order of the agenda."""
    return [item.state for item in seat.session.agenda]


async def test_one_key_starts_pauses_and_resumes_and_another_goes_on_to_the_next_section(meeting: Table) -> None:
    async with meeting.seat() as seat:
        assert "not started" in seen(seat.app)
        await seat.press("f2")
        assert states(seat)[0] is SectionState.RUNNING
        assert seat.session.post_mortem.status is Status.LIVE
        seat.clock.advance(minutes=1)
        await seat.press("f2")
        assert states(seat)[0] is SectionState.PAUSED
        seat.clock.advance(minutes=30)
        await seat.press("f2")
        assert states(seat)[0] is SectionState.RUNNING
        assert agenda.elapsed(seat.session.agenda[0], seat.clock()).total_seconds() == 60
        await seat.press("f3")
        assert states(seat)[:2] == [SectionState.DONE, SectionState.RUNNING]
        assert seat.room.viewed is seat.session.agenda[1]
        await seat.command("previous_section")
        assert states(seat)[:2] == [SectionState.RUNNING, SectionState.DONE]
        assert agenda.elapsed(seat.session.agenda[0], seat.clock()).total_seconds() == 60


async def test_it_warns_once_and_rings_once_and_counts_overtime_up(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        await seat.press("f2")
        item = seat.session.agenda[0]
        seat.clock.advance(seconds=item.planned_s - 121)
        seat.room.tick()
        assert seat.app.rung == 0
        for seconds, rung in ((1, 1), (30, 1), (89, 1), (1, 2), (1, 2), (119, 2)):
            seat.clock.advance(seconds=seconds)
            seat.room.tick()
            seat.room.tick()
            assert seat.app.rung == rung
        assert [words for words in seat.app.said if "two minutes left" in words] == ["Opening: two minutes left."]
        assert [words for words in seat.app.said if "time is up" in words] == [
            "Opening: time is up. Extend (F4), or go on (F3)."
        ]
        await seat.until_seen("+02:00 · overtime")


async def test_extending_gives_five_then_two_then_one_minute_and_then_says_what_to_do(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        await seat.press("f4")
        assert "No section is running." in seat.said
        await seat.press("f2", "f4", "f4", "f4")
        assert seat.session.agenda[0].extensions == (300, 120, 60)
        await seat.press("f4")
        assert "Park what is open" in seat.said
        assert len(seat.session.agenda[0].extensions) == 3


async def test_behind_the_last_section_the_meeting_is_closed(demo: Table) -> None:
    async with demo.seat(NARROW) as seat:
        await seat.press("f3", "f3", "f3")
        assert states(seat)[-1] is SectionState.RUNNING
        await seat.press("f3")
        assert set(states(seat)) == {SectionState.DONE}
        assert seat.session.post_mortem.status is Status.DRAFT
        assert "meeting closed" in seen(seat.app)


async def test_looking_at_a_section_leaves_the_clock_alone_and_is_told_from_running_it(demo: Table) -> None:
    async with demo.seat() as seat:
        before = states(seat)
        await seat.press("pageup", "pageup", "pageup")
        assert seat.viewed is SectionKind.OPENING
        assert states(seat) == before
        assert "looking at Opening · running: What went poorly" in seen(seat.app)
        assert "people (looking)" in seen(seat.app)
        await seat.press("pageup")
        assert seat.viewed is SectionKind.OPENING, "there is nothing before the first section"
        await seat.press("escape")
        assert [seat.viewed] == [SectionKind.WENT_POORLY]
        assert "looking at" not in seen(seat.app)


async def test_the_palette_jumps_to_any_section_and_only_then_does_its_clock_start(demo: Table) -> None:
    async with demo.seat() as seat:
        for words, runs in (("Look at: Wrap-up", False), ("Go to: Wrap-up", True)):
            await seat.press("ctrl+o")
            await seat.type_into_palette(words)
            await seat.until(lambda: seat.viewed is SectionKind.WRAP_UP)
            assert (states(seat)[-1] is SectionState.RUNNING) is runs
        assert states(seat)[4:6] == [SectionState.PENDING, SectionState.PENDING]


async def test_running_the_section_on_view_by_its_command(demo: Table) -> None:
    async with demo.seat(NARROW) as seat:
        await seat.press("pagedown", "pagedown")
        await seat.command("run_viewed")
        assert states(seat)[5] is SectionState.RUNNING
        await seat.press("pageup")
        await seat.command("view_running")
        assert seat.viewed is SectionKind.ACTION_ITEMS


@pytest.mark.parametrize("key", ["f3", "pagedown"])
async def test_from_a_list_into_another_section_typing_goes_into_the_line(meeting: Table, key: str) -> None:
    async with meeting.seat(NARROW) as seat:
        await seat.press("f2")
        await seat.press("up", key)
        assert seat.viewed is SectionKind.TIMELINE
        await seat.press(*"alert")
        assert seat.room.composer.text == "alert"


async def test_an_edit_is_saved_when_the_section_changes_under_it(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        await seat.look(SectionKind.TIMELINE)
        await seat.say("09:00 deploy")
        await seat.press("f2")
        await seat.on_entry("deploy")
        await seat.press("e", "!", "f3", "t", "d")
        assert [event.text for event in seat.session.events] == ["deploy!"]
        assert seat.room.composer.text == "td"
        assert not any(editor.is_open for editor in seat.room.query(InlineEditor))


async def test_another_window_moves_no_section_under_an_edit(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        await seat.press("f2", "up", "e", "!")
        assert seat.pane.editor.is_open
        meeting.elsewhere(running.start_section(seat.session.agenda[1].id, meeting.clock()))
        await seat.until(lambda: seat.session.agenda[1].started is not None)
        assert seat.viewed is SectionKind.OPENING
        assert seat.pane.editor.is_open
