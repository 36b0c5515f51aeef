"""The composer: it files what is said by section, keeps what is half typed, and gives back what could not be stored."""

from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from sqlite3 import connect

from seats import NARROW, Seat, Table, seen
from textual.events import Paste

from pmfacilitator.domain import entries, running
from pmfacilitator.domain.creation import delete_session
from pmfacilitator.domain.kinds import EventKind, FactorEffect, NoteKind, Role, SectionKind
from pmfacilitator.tui.dialogs.notice import Notice
from pmfacilitator.tui.dialogs.question import Question
from pmfacilitator.tui.screens.library import LibraryScreen
from pmfacilitator.tui.screens.room import RoomScreen


def notes(seat: Seat) -> list[tuple[NoteKind, str]]:
    """What was noted, with its kind."""
    return [(note.kind, note.text) for note in seat.session.notes]


async def test_a_line_goes_where_the_section_says(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        await seat.say("Dana Fox, observer")
        await seat.look(SectionKind.TIMELINE)
        await seat.say("2024-03-19 09:12 search answers with old results #detection @Ben")
        await seat.look(SectionKind.WENT_WELL)
        await seat.say("the index could be rebuilt while it was in use")
        await seat.look(SectionKind.WENT_POORLY)
        await seat.say("the lag had no graph")
        await seat.look(SectionKind.ROOT_CAUSES)
        await seat.say("new products were not found for two hours")
        await seat.look(SectionKind.ACTION_ITEMS)
        await seat.say("Graph the lag @Ana due:2 weeks done:the graph is on the first page !must #detect")
        await seat.look(SectionKind.WRAP_UP)
        await seat.say("a queue can be full without anybody noticing")
        session = seat.session
    assert [(person.name, person.role) for person in session.participants][3:] == [("Dana Fox", Role.OBSERVER)]
    (event,) = session.events
    assert (event.text, event.kind, event.actor) == (
        "search answers with old results",
        EventKind.DETECTION,
        "Ben Okafor",
    )
    assert [(note.kind, note.text) for note in session.notes] == [
        (NoteKind.WENT_WELL, "the index could be rebuilt while it was in use"),
        (NoteKind.WENT_POORLY, "the lag had no graph"),
        (NoteKind.LEARNING, "a queue can be full without anybody noticing"),
    ]
    assert [why.text for why in session.whys] == ["new products were not found for two hours"]
    (action,) = session.actions
    assert (action.task, action.owner, str(action.due)) == ("Graph the lag", "Ana Ng", "2024-04-03")
    assert action.success_criteria == "the graph is on the first page"
    assert meeting.stored() == session


async def test_slash_commands_and_the_park_key_send_it_elsewhere_from_anywhere(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        await seat.say("/idea one queue per shop", "/q who is told of a full queue?", "/factor process nobody owns it")
        await seat.say("/helped the cache answered on")
        await seat.type("do we need that index at all?")
        await seat.press("f8")
        assert seat.room.composer.text == ""
        assert notes(seat) == [
            (NoteKind.IDEA, "one queue per shop"),
            (NoteKind.QUESTION, "who is told of a full queue?"),
            (NoteKind.PARKING_LOT, "do we need that index at all?"),
        ]
        assert [factor.effect for factor in seat.session.factors] == [
            FactorEffect.CONTRIBUTING,
            FactorEffect.MITIGATING,
        ]
        await seat.press("f8")
        assert "Type what should be parked" in seen(seat.app)
        assert len(notes(seat)) == 3


async def test_what_is_not_understood_is_told_and_stays_in_the_line(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        await seat.say("/nonsense at all")
        assert seat.room.composer.text == "/nonsense at all"
        assert "There is no command /nonsense." in seen(seat.app)
        await seat.type("/p")
        await seat.until_seen("/park /poorly /person")
        await seat.say("   ")
        assert meeting.stored().seq == seat.session.seq
        assert not notes(seat)


async def test_what_is_typed_is_echoed_as_it_is_understood_before_enter(meeting: Table) -> None:
    async with meeting.seat() as seat:
        await seat.look(SectionKind.TIMELINE)
        await seat.type("2024-03-19 09:12 search is stale #detection")
        await seat.until_seen("→ Tue 19 Mar 09:12")
        assert "detection" in seen(seat.app).splitlines()[-2]
        await seat.press("ctrl+l")
        assert seat.room.composer.text != "2024-03-19 09:12 search is stale #detection"
        assert "09:12 search is stale" in seat.room.composer.text


async def test_several_pasted_lines_are_offered_as_entries_and_undone_as_one(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        await seat.look(SectionKind.WENT_WELL)
        pasted = "the first thing\n\n  the second thing\r\nthe third \x1b[31mred\x1b[0m thing\n"
        seat.room.composer.line.post_message(Paste(pasted))
        await seat.until(lambda: isinstance(seat.app.screen, Question))
        assert "3 lines were pasted" in seen(seat.app)
        await seat.press("n")
        assert seat.room.composer.text == "the first thing the second thing the third red thing"
        await seat.type("")
        seat.room.composer.line.post_message(Paste(pasted))
        await seat.until(lambda: isinstance(seat.app.screen, Question))
        await seat.press("y")
        assert [text for _, text in notes(seat)] == ["the first thing", "the second thing", "the third red thing"]
        await seat.command("undo")
        assert notes(seat) == []
        await seat.command("redo")
        assert len(notes(seat)) == 3


async def test_one_pasted_line_is_typed_text(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        await seat.type("see ")
        seat.room.composer.line.post_message(Paste("\x1b]0;title\x07the \x1b[31mlog\x1b[0m\n"))
        await seat.until(lambda: seat.room.composer.text == "see the log")


async def test_a_half_typed_line_is_back_in_another_room_and_gone_when_it_was_filed(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        await seat.look(SectionKind.WENT_WELL)
        await seat.type("half a tho")
        await seat.press("escape")
    async with meeting.seat(NARROW) as seat:
        await seat.until(lambda: seat.room.composer.text == "half a tho")
        await seat.press("u", "g", "h", "t", "f8")
        assert notes(seat) == [(NoteKind.PARKING_LOT, "half a thought")]
    async with meeting.seat(NARROW) as seat:
        assert seat.room.composer.text == ""


async def test_a_half_typed_line_is_back_in_the_section_it_was_meant_for(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        await seat.type("half a tho")
        await seat.look(SectionKind.WENT_POORLY)
        await seat.look(SectionKind.WENT_WELL)
        await seat.press("escape")
    async with meeting.seat(NARROW) as seat:
        assert (seat.room.composer.text, seat.viewed) == ("half a tho", SectionKind.WENT_WELL)
        await seat.press("u", "g", "h", "t", "enter")
        await seat.until(lambda: notes(seat) == [(NoteKind.WENT_WELL, "half a thought")])
    async with meeting.seat(NARROW) as seat:
        assert seat.viewed is SectionKind.OPENING, "with nothing half typed the room opens where the meeting is"


async def test_a_half_typed_line_follows_the_running_section(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        await seat.look(SectionKind.WENT_WELL)
        await seat.type("half a thought")
        await seat.command("run_viewed")
        await seat.command("next_section")
        assert seat.viewed is SectionKind.WENT_POORLY
    meeting.elsewhere(running.start_section(meeting.stored().agenda[4].id, meeting.clock()))
    async with meeting.seat(NARROW) as seat:
        assert seat.room.composer.text == "half a thought"
        assert seat.viewed is meeting.stored().agenda[4].kind


async def test_where_an_earlier_line_was_typed_is_forgotten(meeting: Table) -> None:
    meeting.elsewhere(running.start_section(meeting.stored().agenda[0].id, meeting.clock()))
    async with meeting.seat(NARROW) as seat:
        await seat.look(SectionKind.WENT_WELL)
        await seat.say("a whole thought")
    async with meeting.seat(NARROW) as seat:
        assert seat.viewed is SectionKind.OPENING
        await seat.type("half a name")
    async with meeting.seat(NARROW) as seat:
        assert (seat.room.composer.text, seat.viewed) == ("half a name", SectionKind.OPENING)


async def test_when_the_file_cannot_take_it_the_error_is_told_and_the_words_come_back(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        with closing(connect(meeting.path)) as other:
            other.execute(
                "CREATE TRIGGER full BEFORE INSERT ON note BEGIN SELECT RAISE(ABORT, 'no room for notes'); END"
            )
            await seat.say("/park where did it go?")
            await seat.until(lambda: seat.room.composer.text == "/park where did it go?")
            assert seat.said
            assert notes(seat) == []
            other.execute("DROP TRIGGER full")
        await seat.press("enter")
        assert notes(seat) == [(NoteKind.PARKING_LOT, "where did it go?")]
        assert "saved" in seen(seat.app).splitlines()[0]


async def test_another_programs_edit_appears_while_somebody_types(meeting: Table) -> None:
    async with meeting.seat() as seat:
        await seat.look(SectionKind.WENT_WELL)
        await seat.type("I was just going to say")
        meeting.elsewhere(entries.add_note(NoteKind.WENT_WELL, "the other laptop was quicker"))
        await seat.until_seen("the other laptop was quicker")
        assert seat.room.composer.text == "I was just going to say"
        assert seat.app.focused is seat.room.composer.line


async def test_undo_and_redo_reach_back_and_forth_but_never_take_the_meeting_itself_away(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        await seat.look(SectionKind.TIMELINE)
        before = seat.session
        await seat.say("one thing", "another thing")
        after = seat.session
        await seat.press("up", "u", "u")
        assert list(seat.session.every_part()) == list(before.every_part())
        await seat.press("u", "u")
        assert "nothing of yours left to undo here" in seat.app.said[-1]
        await seat.command("redo")
        await seat.command("redo")
        assert list(seat.session.every_part()) == list(after.every_part())


async def test_a_meeting_that_is_deleted_elsewhere_is_left_also_from_behind_a_question(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        seat.room.composer.line.post_message(Paste("one\ntwo"))
        await seat.until(lambda: isinstance(seat.app.screen, Question))
        meeting.elsewhere(delete_session())
        room = seat.app.screen_stack[-2]
        assert isinstance(room, RoomScreen)
        await seat.until(lambda: room.room.deleted)
        await seat.press("n")
        await seat.until(lambda: isinstance(seat.app.screen, Notice))
        await seat.press(*"and dy", "enter")
        assert isinstance(seat.app.screen, Notice), "what is typed in the middle of a sentence does nothing"
        await seat.press("escape")
        await seat.until(lambda: isinstance(seat.app.screen, LibraryScreen))


async def test_a_refusal_is_read_whole_on_a_narrow_screen(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        await seat.look(SectionKind.TIMELINE)
        await seat.type("2024-03-18 10:00 IST the queue grew")
        await seat.press("enter")
        await seat.until_seen("IST is used in Ireland", "or a name such as Europe/Berlin.")
        assert seat.room.composer.text == "2024-03-18 10:00 IST the queue grew"


async def test_a_half_typed_line_stays_in_its_section_when_another_window_moves_on(meeting: Table) -> None:
    agenda = meeting.stored().agenda
    meeting.elsewhere(running.start_section(agenda[1].id, meeting.clock()))
    async with meeting.seat(NARROW) as seat:
        assert seat.viewed is SectionKind.TIMELINE
        await seat.type("2024-03-19 09:12 the index was old")
        meeting.elsewhere(running.start_section(agenda[2].id, meeting.clock()))
        await seat.until(lambda: seat.room.current is not None and seat.room.current.id == agenda[2].id)
        await seat.until_seen("looking at Timeline")
        await seat.press("enter")
        assert [event.text for event in seat.session.events] == ["the index was old"]
        await seat.until(lambda: seat.viewed is SectionKind.WENT_WELL)


async def test_ones_own_next_section_takes_the_half_typed_line_along(meeting: Table) -> None:
    meeting.elsewhere(running.start_section(meeting.stored().agenda[1].id, meeting.clock()))
    async with meeting.seat(NARROW) as seat:
        await seat.type("rollback was quick")
        await seat.press("f3")
        await seat.until(lambda: seat.viewed is SectionKind.WENT_WELL)
        assert seat.room.composer.text == "rollback was quick"


async def test_what_a_line_will_be_is_said_anew_when_somebody_else_files_a_fact(meeting: Table) -> None:
    at = meeting.clock.at
    meeting.elsewhere(entries.add_event("the alert", at=at - timedelta(hours=2)))
    async with meeting.seat(NARROW) as seat:
        await seat.look(SectionKind.TIMELINE)
        await seat.type("+5m mitigated")
        await seat.until_seen("12:05")
        meeting.elsewhere(entries.add_event("the page", at=at - timedelta(hours=1)))
        await seat.until_seen("13:05")


async def test_what_is_being_typed_over_an_entry_is_not_lost_with_the_window(meeting: Table, tmp_path: Path) -> None:
    meeting.elsewhere(entries.add_note(NoteKind.WENT_POORLY, "the lag had no graph"))
    left = tmp_path / "left.db"
    async with meeting.seat(NARROW) as seat:
        await seat.look(SectionKind.WENT_POORLY)
        await seat.on_entry("the lag")
        await seat.press("e", "end", "!")
        with closing(connect(meeting.path)) as file, closing(connect(left)) as copy:
            words = "SELECT count(*) FROM draft WHERE text = 'the lag had no graph!'"
            await seat.until(lambda: file.execute(words).fetchone()[0])
            file.backup(copy)
        await seat.press("escape")
    async with replace(meeting, path=left).seat(NARROW) as seat:
        await seat.until(lambda: seat.room.composer.text == "the lag had no graph!")
        assert "What was being typed over an entry is back" in seat.said
    async with meeting.seat(NARROW) as seat:
        assert seat.room.composer.text == "", "what was given up is not"


async def test_lines_typed_faster_than_they_are_stored_count_from_each_other(meeting: Table) -> None:
    async with meeting.seat() as seat:
        await seat.look(SectionKind.TIMELINE)
        composer = seat.room.composer
        for line in ("09:00 deploy", "+5m alert", "+5m page"):
            composer.load(line)
            await composer.line.action_submit()
        await seat.saved()
        assert [f"{event.at:%H:%M} {event.text}" for event in seat.session.events if event.at] == [
            "09:00 deploy",
            "09:05 alert",
            "09:10 page",
        ]
