"""The lists of a session: adding, editing, moving, deleting."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from playing import empty, play

from pmfacilitator.domain import entries, kinds
from pmfacilitator.domain.edits import Addition
from pmfacilitator.domain.records import (
    ActionItem,
    Factor,
    KeptWording,
    Link,
    Note,
    Part,
    Participant,
    TimelineEvent,
)
from pmfacilitator.domain.session import Session
from pmfacilitator.errors import BadInput, NotFound

NOON = datetime(2026, 3, 18, 12, 0, tzinfo=UTC)
WELL, IDEA = kinds.NoteKind.WENT_WELL, kinds.NoteKind.IDEA


def texts(session: Session, kind: kinds.NoteKind = WELL) -> list[str]:
    return [note.text for note in session.notes if note.kind is kind]


def test_every_list_takes_an_entry_with_all_its_fields() -> None:
    session = play(
        empty(),
        entries.add_event(
            "pool full", at=NOON, kind=kinds.EventKind.DETECTION, actor="Ana", source="graph", raw="12:00"
        ),
        entries.add_note(WELL, "the runbook was right", author="Ben"),
        entries.add_factor("no limit", kinds.FactorKind.PROCESS, kinds.FactorEffect.MITIGATING),
        entries.add_action("set a limit", owner="Cho", due=date(2026, 4, 1), priority=kinds.Priority.MUST),
        entries.add_person("Dia", kinds.Role.OBSERVER, present=True),
        entries.add_link("https://example.com/1", "graph", kinds.LinkKind.GRAPH),
        entries.keep_wording("human error", "title of a ticket"),
    )
    assert session.events[0].model_dump(include={"at", "kind", "actor", "source", "raw"}) == {
        "at": NOON,
        "kind": kinds.EventKind.DETECTION,
        "actor": "Ana",
        "source": "graph",
        "raw": "12:00",
    }
    assert (session.notes[0].text, session.notes[0].author) == ("the runbook was right", "Ben")
    assert (session.factors[0].kind, session.factors[0].effect) == ("process", "mitigating")
    assert (session.actions[0].owner, session.actions[0].due) == ("Cho", date(2026, 4, 1))
    assert (session.participants[0].role, session.participants[0].present) == ("observer", True)
    assert (session.links[0].label, session.links[0].kind) == ("graph", "graph")
    assert session.kept[0].reason == "title of a ticket"


def test_the_id_of_a_new_row_is_known_beforehand() -> None:
    command = entries.add_note(WELL, "the runbook was right")
    assert play(empty(), command).notes[0].id == command.row_id


@pytest.mark.parametrize(
    "command",
    [
        entries.add_event(" \n "),
        entries.add_note(WELL, "\x1b[2J"),
        entries.add_factor(""),
        entries.add_action("\u200b"),
        entries.add_person("\t"),
        entries.add_link(""),
    ],
)
def test_an_entry_without_words_is_refused(command: Addition) -> None:
    with pytest.raises(BadInput, match="no words"):
        play(empty(), command)


def test_text_is_cleaned_and_trimmed_as_it_comes_in() -> None:
    session = play(empty(), entries.add_note(WELL, "  red \x1b[31malert\x1b[0m\nsecond line "))
    assert texts(session) == ["red alert\nsecond line"]


@pytest.mark.parametrize("kind", [Note, TimelineEvent, Factor, ActionItem, Link, Participant, KeptWording])
def test_every_entry_can_be_edited_and_deleted(kind: type[Part]) -> None:
    add = {
        Note: entries.add_note(WELL, "old"),
        TimelineEvent: entries.add_event("old"),
        Factor: entries.add_factor("old"),
        ActionItem: entries.add_action("old"),
        Link: entries.add_link("old"),
        Participant: entries.add_person("old"),
        KeptWording: entries.keep_wording("old"),
    }[kind]
    field = {ActionItem: "task", Link: "url", Participant: "name", KeptWording: "wording"}.get(kind, "text")
    session = play(empty(), add, entries.edit(kind, add.row_id, **{field: " new "}))
    assert session.part(kind, add.row_id).model_dump()[field] == "new"
    with pytest.raises(BadInput, match="no words"):
        play(session, entries.edit(kind, add.row_id, **{field: " "}))
    session = play(session, entries.delete(kind, add.row_id))
    assert session.parts(kind) == ()
    with pytest.raises(NotFound):
        play(session, entries.edit(kind, add.row_id, **{field: "newer"}))


def test_a_value_that_a_field_cannot_hold_is_refused_with_the_fields_name() -> None:
    action = entries.add_action("set a limit")
    session = play(empty(), action)
    with pytest.raises(BadInput, match="action item's due"):
        play(session, entries.edit(ActionItem, action.row_id, due="soonish"))
    with pytest.raises(BadInput, match="post-mortem's booked minutes"):
        play(session, entries.edit_details(booked_minutes=0))


def test_an_edit_touches_only_what_differs() -> None:
    action = entries.add_action("set a limit", owner="Cho")
    session = play(empty(), action)
    same = entries.edit(ActionItem, action.row_id, task="set a limit", owner="Cho").decide(session)
    assert list(same) == []
    (edit,) = entries.edit(ActionItem, action.row_id, task="set a limit", owner="Dia").decide(session)
    assert edit.fields == {"owner": "Dia"}  # type: ignore[union-attr] # an edit of a row is an Update


def test_details_of_the_post_mortem_can_be_edited() -> None:
    session = play(empty(), entries.edit_details(title=" Search was stale ", services=("search", "index")))
    assert (session.post_mortem.title, session.post_mortem.services) == ("Search was stale", ("search", "index"))


def test_notes_move_among_notes_of_their_kind() -> None:
    first, other, second = (entries.add_note(*note) for note in ((WELL, "one"), (IDEA, "x"), (WELL, "two")))
    session = play(empty(), first, other, second, entries.move(Note, second.row_id, -1))
    assert texts(session) == ["two", "one"]
    assert texts(session, IDEA) == ["x"]
    assert texts(play(session, entries.move(Note, second.row_id, -1))) == ["two", "one"]


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(-5, 5)), max_size=60), st.booleans())
def test_any_moves_give_the_order_that_a_list_would_have(moves: list[tuple[int, int]], crowded: bool) -> None:
    names = list("abcde")
    adds = {name: entries.add_factor(name) for name in names}
    session = play(empty(), *adds.values())
    if crowded:  # another tool may have left every row at the same place
        rows = [row.with_fields(id=name, position=7) for row, name in zip(session.factors, names, strict=True)]
        session = Session.of(session.post_mortem, rows)
    for index, places in moves:
        row = session.factors[index]
        session = play(session, entries.move(Factor, row.id, places))
        names.insert(min(max(index + places, 0), 4), names.pop(index))
        assert [factor.text for factor in session.factors] == names


def test_a_timed_event_moves_only_among_events_of_the_same_time() -> None:
    one, two = entries.add_event("one", at=NOON), entries.add_event("two", at=NOON)
    session = play(empty(), one, two, entries.move(TimelineEvent, two.row_id, -1))
    assert [event.text for event in session.events] == ["two", "one"]
    later = entries.add_event("later", at=NOON + timedelta(hours=1))
    with pytest.raises(BadInput, match="order of time"):
        play(session, later, entries.move(TimelineEvent, later.row_id, -1))


@given(st.permutations(range(4)), st.integers(0, 6), st.integers(-7, 7))
def test_an_event_without_a_time_moves_to_where_it_is_put(order: list[int], index: int, places: int) -> None:
    adds = [entries.add_event(f"t{hour}", at=NOON + timedelta(hours=hour)) for hour in order]
    adds[1:1] = [entries.add_event("u0"), entries.add_event("u1")]
    adds.append(entries.add_event("u2"))
    session = play(empty(), *adds)
    moving = session.events[index]
    if moving.at is None:
        shown = [event.text for event in session.events]
        shown.insert(min(max(index + places, 0), 6), shown.pop(index))
        session = play(session, entries.move(TimelineEvent, moving.id, places))
        assert [event.text for event in session.events] == shown


def test_kinds_can_be_changed_by_their_value() -> None:
    note = entries.add_note(WELL, "one")
    session = play(empty(), note, entries.change_kind(Note, note.row_id, "lucky"))
    assert texts(session, kinds.NoteKind.LUCKY) == ["one"]
    with pytest.raises(BadInput, match="note's kind"):
        play(session, entries.change_kind(Note, note.row_id, "fortunate"))


def test_a_note_is_settled() -> None:
    note = entries.add_note(kinds.NoteKind.QUESTION, "how many?")
    session = play(empty(), note, entries.settle(note.row_id, kinds.Disposition.ANSWERED))
    assert session.notes[0].disposition is kinds.Disposition.ANSWERED


def test_an_idea_becomes_an_action_item_and_is_settled() -> None:
    idea = entries.add_note(IDEA, "a pool for jobs")
    turn = entries.turn_into_action(idea.row_id)
    session = play(empty(), idea, turn)
    assert (session.actions[0].id, session.actions[0].task) == (turn.row_id, "a pool for jobs")
    assert session.notes[0].disposition is kinds.Disposition.BECAME_ACTION


def test_deciding_against_an_action_needs_the_reason() -> None:
    action = entries.add_action("double the pool")
    session = play(empty(), action)
    with pytest.raises(BadInput, match="reason"):
        play(session, entries.decide_against(action.row_id, " "))
    declined = play(session, entries.decide_against(action.row_id, "it would hide the wait")).actions[0]
    assert (declined.status, declined.reason) == (kinds.ActionStatus.NOT_DOING, "it would hide the wait")


def test_the_roll_is_called_and_voices_are_counted() -> None:
    ana = entries.add_person("Ana")
    session = play(
        empty(), ana, entries.toggle_present(ana.row_id), entries.spoke(ana.row_id), entries.spoke(ana.row_id)
    )
    assert (session.participants[0].present, session.participants[0].times_spoken) == (True, 2)
    session = play(session, entries.toggle_present(ana.row_id), entries.spoke(ana.row_id, -5))
    assert (session.participants[0].present, session.participants[0].times_spoken) == (False, 0)
