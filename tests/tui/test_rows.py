"""Acting on what was said, where it stands: edit, delete, move, change the kind, fields of action items."""

from datetime import date

import pytest
from seats import NARROW, Seat, Table, seen

from pmfacilitator.domain import entries
from pmfacilitator.domain.entries import edit
from pmfacilitator.domain.kinds import (
    ActionStatus,
    ActionType,
    Disposition,
    EventKind,
    NoteKind,
    Priority,
    Role,
    SectionKind,
)
from pmfacilitator.domain.records import Note


def texts(seat: Seat) -> list[str]:
    """The rows that can be chosen in the pane on view."""
    return [entry.text for entry in seat.pane.entries_list.entries if entry.selectable]


async def test_up_goes_into_the_list_and_down_behind_its_last_row_comes_back(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        assert seat.app.focused is seat.room.composer.line
        await seat.press("up")
        assert seat.pane.selected == seat.session.participants[0].id
        await seat.press("down", "down", "down")
        assert seat.app.focused is seat.room.composer.line


async def test_enter_edits_where_the_entry_stands_and_escape_leaves_it_as_it_was(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        await seat.look(SectionKind.WENT_WELL)
        await seat.say("first", "second", "third")
        await seat.on_entry("second")
        await seat.press("enter", "x", "escape")
        assert texts(seat) == ["first", "second", "third"]
        assert seat.app.focused is seat.pane.entries_list
        await seat.press("e", "end", "!", "enter")
        assert texts(seat) == ["first", "second!", "third"]
        assert seat.pane.text_of(seat.pane.selected or "") == "second!"
        await seat.press("e", "?")
        await seat.look(SectionKind.WENT_POORLY)
        await seat.until(lambda: "second!?" in [note.text for note in seat.session.notes], "what was typed is kept")


async def test_what_somebody_else_changed_meanwhile_is_not_overwritten_without_a_word(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        await seat.look(SectionKind.WENT_WELL)
        await seat.say("first", "second")
        await seat.on_entry("second")
        await seat.press("e", "end", "!")
        (note,) = [note for note in seat.session.notes if note.text == "second"]
        meeting.elsewhere(edit(Note, note.id, text="theirs"))
        await seat.until(lambda: "theirs" in texts(seat))
        await seat.press("enter")
        assert "This was changed meanwhile: “theirs”. Enter saves yours over it." in seat.said
        assert seat.pane.editor.value == "second!"
        assert texts(seat) == ["first", "theirs"]
        await seat.press("enter")
        assert texts(seat) == ["first", "second!"]


async def test_the_sections_are_paged_through_from_a_list_too(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        await seat.press("up")
        assert seat.app.focused is seat.pane.entries_list
        await seat.press("pagedown")
        assert seat.viewed is SectionKind.TIMELINE


async def test_a_note_becomes_one_action_item_and_no_second(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        await seat.look(SectionKind.WRAP_UP)
        await seat.say("/idea a gauge for the lag")
        await seat.on_entry("a gauge")
        await seat.press("a")
        await seat.until(lambda: len(seat.session.actions) == 1)
        (note,) = seat.session.notes
        seat.pane.select(note.id)
        await seat.press("a")
        await seat.until(lambda: "This is an action item already." in seat.said)
        assert len(seat.session.actions) == 1


async def test_undo_says_what_it_took_back(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        await seat.look(SectionKind.WENT_WELL)
        await seat.say("first", "second")
        await seat.command("undo")
        await seat.until(lambda: len(texts(seat)) == 1)
        assert "Undone: add to went well: “second”." in seat.said


async def test_delete_and_move_and_undo(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        await seat.look(SectionKind.WENT_WELL)
        await seat.say("first", "second", "third")
        await seat.on_entry("third")
        await seat.press("K")
        assert texts(seat) == ["first", "third", "second"]
        await seat.press("shift+down")
        assert texts(seat) == ["first", "second", "third"]
        await seat.press("d")
        assert texts(seat) == ["first", "second"]
        assert seat.pane.text_of(seat.pane.selected or "") == "second", "the cursor stays near"
        await seat.press("delete", "u", "u")
        assert texts(seat) == ["first", "second", "third"]
        await seat.press("r")
        assert texts(seat) == ["first", "second"]


async def test_a_letter_typed_into_the_composer_or_the_editor_runs_no_command(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        await seat.look(SectionKind.WENT_WELL)
        await seat.say("first")
        await seat.press(*"du")
        assert seat.room.composer.text == "du"
        await seat.on_entry("first")
        await seat.press("e", *"dut", "enter")
        assert texts(seat) == ["firstdut"]


async def test_the_roll_call(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        await seat.on_entry("Ben Okafor")
        await seat.press("space")
        assert [person.present for person in seat.session.participants] == [False, True, False]
        assert "1 of 3 here" in seen(seat.app)
        await seat.press("o")
        assert seat.session.participants[1].role is not Role.INCIDENT_LEAD
        await seat.press("e")
        await seat.edit("Ben O.")
        assert seat.session.participants[1].name == "Ben O."
        await seat.say("ben o.")
        assert len(seat.session.participants) == 3, "somebody who is known is here, not there twice"


async def test_timeline_rows_are_in_the_order_of_time_and_edited_as_they_would_be_typed(meeting: Table) -> None:
    async with meeting.seat() as seat:
        await seat.look(SectionKind.TIMELINE)
        await seat.say("2024-03-19 09:12: search is stale", "2024-03-19 08:50 the queue is full")
        await seat.say("09:30 restarted #action")
        assert texts(seat) == ["the queue is full", "search is stale", "restarted"]
        await seat.on_entry("stale")
        await seat.press("t")
        kind = next(event.kind for event in seat.session.events if event.text == "search is stale")
        assert kind is not EventKind.EVENT
        await seat.press("e")
        assert seat.pane.editor.value == f"2024-03-19 09:12: #{kind} search is stale"
        await seat.edit("2024-03-19 08:40 search is stale #detection @Cleo")
        first = seat.session.events[0]
        assert (first.text, first.kind, first.actor) == ("search is stale", EventKind.DETECTION, "Cleo Marsh")
        assert texts(seat)[0] == "search is stale"
        await seat.press("a")
        assert seat.session.post_mortem.detected_at == first.at
        await seat.press("slash")
        seat.room.query_one("#event-filter").focus()
        await seat.press(*"queue", "enter")
        assert texts(seat) == ["the queue is full"]
        await seat.press("slash", "escape")
        assert len(texts(seat)) == 3


async def test_a_note_of_another_kind_moves_to_where_that_kind_is_shown(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        await seat.look(SectionKind.WENT_POORLY)
        await seat.say("nobody expected that", "the lag had no graph")
        await seat.on_entry("nobody expected")
        await seat.press("t")
        assert [note.kind for note in seat.session.notes] == [NoteKind.LUCKY, NoteKind.WENT_POORLY]
        assert texts(seat) == ["the lag had no graph"]
        await seat.look(SectionKind.WENT_WELL)
        assert texts(seat) == ["nobody expected that"]
        await seat.on_entry("nobody expected")
        await seat.press("t")
        await seat.look(SectionKind.WENT_POORLY)
        assert texts(seat) == ["the lag had no graph", "nobody expected that"]
        assert "What surprised us" in seen(seat.app)


async def test_every_field_of_an_action_item_has_its_key(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        await seat.look(SectionKind.ACTION_ITEMS)
        await seat.say("Graph the lag")
        assert "1 item lacks an owner" in seen(seat.app)
        await seat.on_entry("Graph")
        for key, text in (("o", "Ana Ng"), ("b", "2 weeks"), ("c", "the graph is on the first page")):
            await seat.press(key)
            await seat.edit(text)
        await seat.press("p", "t", "s")
        (action,) = seat.session.actions
        assert (action.owner, action.due) == ("Ana Ng", date(2024, 4, 3))
        assert action.success_criteria == "the graph is on the first page"
        assert action.priority is not Priority.SHOULD
        assert action.type is not ActionType.PREVENT
        assert action.status is ActionStatus.IN_PROGRESS
        await seat.press("s", "s")
        await seat.edit("the queue goes away next month")
        (action,) = seat.session.actions
        assert (action.status, action.reason) == (ActionStatus.NOT_DOING, "the queue goes away next month")
        await seat.press("e")
        await seat.edit("Graph the lag of the queue @Ben due:2024-05-01 !nice")
        (action,) = seat.session.actions
        assert (action.task, action.owner) == ("Graph the lag of the queue", "Ben Okafor")
        assert (action.due, action.priority) == (date(2024, 5, 1), Priority.NICE)


async def test_a_date_that_is_none_is_told_and_changes_nothing(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        await seat.look(SectionKind.ACTION_ITEMS)
        await seat.say("Graph the lag due:2024-04-01")
        await seat.on_entry("Graph")
        await seat.press("b")
        await seat.edit("when pigs fly")
        assert "when pigs fly" in seat.said
        assert seat.session.actions[0].due == date(2024, 4, 1)


async def test_the_wrap_up_empties_the_parking_lot_and_sets_the_follow_up(meeting: Table) -> None:
    async with meeting.seat() as seat:
        await seat.look(SectionKind.WRAP_UP)
        await seat.say("/park do we need that index?", "/question who is told?", "a queue can be full")
        assert "No follow-up date" in seen(seat.app)
        await seat.on_entry("who is told")
        await seat.press("s")
        question = next(note for note in seat.session.notes if note.kind is NoteKind.QUESTION)
        assert question.disposition is Disposition.ANSWERED
        await seat.on_entry("that index")
        await seat.press("a")
        assert [action.task for action in seat.session.actions] == ["do we need that index?"]
        parked = next(note for note in seat.session.notes if note.kind is NoteKind.PARKING_LOT)
        assert parked.disposition is not Disposition.OPEN
        await seat.press("b")
        await seat.edit("3 weeks")
        assert seat.session.post_mortem.follow_up_on == date(2024, 4, 10)
        assert "Follow-up on Wednesday 10 April 2024" in seen(seat.app)


@pytest.mark.parametrize("words", ["The write-up still lacks", "Read back"])
async def test_rows_that_are_only_words_cannot_be_acted_on(demo: Table, words: str) -> None:
    async with demo.seat(NARROW) as seat:
        await seat.look(SectionKind.WRAP_UP)
        rows = seat.pane.entries_list
        rows.focus()
        rows.highlighted = next(n for n, entry in enumerate(rows.entries) if words in entry.text)
        before = seat.session
        await seat.press("d", "e", "J", "s", "a")
        assert seat.session == before


async def test_an_owner_is_known_by_any_part_of_the_name(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        await seat.look(SectionKind.ACTION_ITEMS)
        await seat.say("graph the lag")
        await seat.on_entry("graph the lag")
        await seat.press("o")
        await seat.edit("okafor")
        assert seat.session.actions[0].owner == "Ben Okafor"


async def test_a_filter_without_a_match_says_so(demo: Table) -> None:
    async with demo.seat(NARROW) as seat:
        await seat.look(SectionKind.TIMELINE)
        seat.pane.entries_list.focus()
        await seat.press("/", "z", "z", "q")
        await seat.until_seen("nothing among 15 facts matches “zzq”")
        assert "First fact?" not in seen(seat.app)


async def test_what_the_write_up_lacks_can_be_read_to_its_end_on_a_small_screen(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        await seat.look(SectionKind.WRAP_UP)
        await seat.say(*(f"learned {number}" for number in range(10)))
        seat.pane.entries_list.focus()
        end = "There is no follow-up date. When"
        assert end not in seen(seat.app)
        for _ in range(12):
            if end not in seen(seat.app):
                await seat.press("down")
        assert end in seen(seat.app)
        assert seat.app.focused is seat.pane.entries_list


async def test_an_entry_of_several_lines_keeps_them_when_it_is_edited(meeting: Table) -> None:
    log = "ERROR pool\n  File a\n    acquire()"
    meeting.elsewhere(entries.add_event(log, at=meeting.clock.at), entries.add_note(NoteKind.WENT_POORLY, log))
    async with meeting.seat() as seat:
        await seat.look(SectionKind.TIMELINE)
        await seat.on_entry("ERROR pool")
        await seat.press("e", "enter")
        assert seat.session.events[0].text == log
        await seat.press("e", "end", "!", "enter")
        assert [line.strip() for line in seat.session.events[0].text.splitlines()] == [
            "ERROR pool",
            "File a",
            "acquire()!",
        ]
        await seat.look(SectionKind.WENT_POORLY)
        await seat.on_entry("ERROR pool")
        await seat.press("e", "end", "!", "enter")
        assert seat.session.notes[0].text == f"{log}!"
