"""Undo and redo, alone and among others; every store does these too."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from samples import ANA, BEN, STORES, add_note, bare_session, contents, done, edit, full_session, insert, remove, texts

from pmfacilitator.domain.kinds import NoteKind
from pmfacilitator.domain.records import Note, TimelineEvent, Why
from pmfacilitator.domain.session import Session
from pmfacilitator.errors import Conflict, NothingToUndo
from pmfacilitator.store.protocol import Store


@pytest.fixture(params=STORES)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    opened = STORES[request.param](tmp_path / "sessions.db")
    yield opened
    opened.close()


@pytest.fixture
def session(store: Store) -> Session:
    return store.create(bare_session(), actor=ANA, label="new")


def notes(store: Store, session: Session) -> list[str]:
    return texts(store.load(session.id).notes)


def test_undo_walks_back_and_redo_forward(store: Store, session: Session) -> None:
    for text in "abc":
        store.apply(session, add_note(text), actor=ANA)
    assert store.undo(session.id, actor=ANA).label == "undo add c"
    assert store.undo(session.id, actor=ANA).label == "undo add b"
    assert notes(store, session) == ["a"]
    assert store.redo(session.id, actor=ANA).label == "redo add b"
    assert store.redo(session.id, actor=ANA).label == "redo add c"
    assert notes(store, session) == ["a", "b", "c"]
    with pytest.raises(NothingToUndo):
        store.redo(session.id, actor=ANA)
    assert store.undo(session.id, actor=ANA).label == "undo add c", "what was made again can be undone again"
    assert store.undo(session.id, actor=ANA).label == "undo add b"
    assert store.undo(session.id, actor=ANA).label == "undo add a"
    assert notes(store, session) == []


def test_something_new_ends_redoing(store: Store, session: Session) -> None:
    store.apply(session, add_note("a"), actor=ANA)
    store.undo(session.id, actor=ANA)
    store.apply(session, add_note("b"), actor=ANA)
    with pytest.raises(NothingToUndo):
        store.redo(session.id, actor=ANA)
    assert store.undo(session.id, actor=ANA).label == "undo add b"
    assert store.undo(session.id, actor=ANA).label == "undo new", "what was undone is not undone twice"


def test_each_undoes_their_own(store: Store, session: Session) -> None:
    store.apply(session, add_note("ana's"), actor=ANA)
    store.apply(session, add_note("ben's"), actor=BEN)
    store.undo(session.id, actor=ANA)
    assert notes(store, session) == ["ben's"]
    store.undo(session.id, actor=BEN)
    with pytest.raises(NothingToUndo):
        store.undo(session.id, actor=BEN)


def test_each_window_of_one_person_undoes_what_was_done_in_it(store: Store, session: Session) -> None:
    store.sit(1)
    store.apply(session, add_note("in the first"), actor=ANA)
    store.sit(2)
    store.apply(session, add_note("in the second"), actor=ANA)
    store.sit(1)
    store.undo(session.id, actor=ANA)
    assert notes(store, session) == ["in the second"]
    with pytest.raises(NothingToUndo):
        store.undo(session.id, actor=ANA, keep_session=True)
    store.redo(session.id, actor=ANA)
    assert notes(store, session) == ["in the first", "in the second"]


def test_undo_leaves_the_fields_that_somebody_else_wrote(store: Store, session: Session) -> None:
    store.apply(session, edit(session.post_mortem, summary="ana's"), actor=ANA)
    store.apply(session, edit(session.post_mortem, impact="ben's"), actor=BEN)
    store.undo(session.id, actor=ANA)
    root = store.load(session.id).post_mortem
    assert (root.summary, root.impact) == ("", "ben's")


def test_undo_refuses_where_somebody_else_wrote_the_same_field(store: Store, session: Session) -> None:
    store.apply(session, edit(session.post_mortem, summary="ana's"), actor=ANA)
    after = done(store.apply(session, edit(session.post_mortem, summary="ben's"), actor=BEN))
    with pytest.raises(Conflict, match="Ben"):
        store.undo(session.id, actor=ANA)
    assert store.refresh(after) is after, "nothing is half undone"


def test_undo_refuses_what_somebody_else_deleted(store: Store, session: Session) -> None:
    after = done(store.apply(session, add_note("x"), actor=ANA))
    store.apply(after, remove(after.notes[0]), actor=BEN)
    with pytest.raises(Conflict, match="Ben changed this note"):
        store.undo(session.id, actor=ANA)


def test_undo_refuses_to_take_other_peoples_rows_along(store: Store, session: Session) -> None:
    why = Why(post_mortem_id=session.id, text="why")
    after = done(store.apply(session, insert(why), actor=ANA))
    after = done(
        store.apply(after, insert(Why(post_mortem_id=session.id, text="under it", parent_id=why.id)), actor=BEN)
    )
    with pytest.raises(Conflict, match="why was added"):
        store.undo(session.id, actor=ANA)
    assert store.refresh(after) is after


def test_undoing_an_event_keeps_what_others_said_about_it_and_redoing_joins_them_again(
    store: Store, session: Session
) -> None:
    event = TimelineEvent(post_mortem_id=session.id, text="it slowed down")
    store.apply(session, insert(event), actor=ANA)
    about = Note(post_mortem_id=session.id, kind=NoteKind.LUCKY, text="seen at once", event_id=event.id)
    store.apply(session, insert(about), actor=BEN)
    store.undo(session.id, actor=ANA)
    assert store.load(session.id).notes[0].event_id is None
    store.redo(session.id, actor=ANA)
    assert store.load(session.id).notes[0].event_id == event.id


def test_a_deleted_session_comes_back_whole(store: Store) -> None:
    session = store.create(full_session(), actor=ANA, label="new")
    assert store.apply(session, remove(session.post_mortem), actor=ANA) is None
    store.undo(session.id, actor=ANA)
    assert contents(store.load(session.id)) == contents(session)
    store.redo(session.id, actor=ANA)
    assert store.refresh(session) is None
    store.undo(session.id, actor=ANA)
    assert contents(store.load(session.id)) == contents(session)


def test_a_deleted_row_comes_back_with_all_that_hung_on_it(store: Store) -> None:
    session = store.create(full_session(), actor=ANA, label="new")
    store.apply(session, remove(*session.events, *session.whys, *session.agenda, *session.factors), actor=BEN)
    store.undo(session.id, actor=BEN)
    assert contents(store.load(session.id)) == contents(session)


def test_undo_does_not_bring_a_row_back_to_a_parent_that_has_gone(store: Store, session: Session) -> None:
    upper = Why(post_mortem_id=session.id, text="upper")
    lower = Why(post_mortem_id=session.id, text="lower", parent_id=upper.id)
    store.apply(session, insert(upper, lower), actor=ANA)
    store.apply(session, remove(lower), actor=BEN)
    after = done(store.apply(session, remove(upper), actor=ANA))
    with pytest.raises(Conflict):
        store.undo(session.id, actor=BEN)
    assert store.refresh(after) is after


def test_a_new_session_can_be_undone_unless_somebody_worked_in_it(store: Store) -> None:
    mine = store.create(full_session(), actor=ANA, label="new")
    store.undo(mine.id, actor=ANA)
    assert store.refresh(mine) is None
    shared = store.create(full_session(), actor=ANA, label="new")
    store.apply(shared, add_note("x"), actor=BEN)
    with pytest.raises(Conflict):
        store.undo(shared.id, actor=ANA)


def test_there_is_nothing_to_undo_in_a_session_that_never_was(store: Store) -> None:
    with pytest.raises(NothingToUndo):
        store.undo("nothing", actor=ANA)
    with pytest.raises(NothingToUndo):
        store.redo("nothing", actor=ANA)
