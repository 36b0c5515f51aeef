"""What every store does; a new store joins STORES."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from samples import (
    ANA,
    BEN,
    NOON,
    STORES,
    add_note,
    bare_session,
    contents,
    done,
    edit,
    full_session,
    insert,
    remove,
    texts,
)

from pmfacilitator.domain import kinds
from pmfacilitator.domain.creation import delete_session
from pmfacilitator.domain.edits import Command, Delete, Edit, Insert, Update
from pmfacilitator.domain.records import ActionItem, Note, PostMortem, TimelineEvent, Why
from pmfacilitator.domain.session import Session
from pmfacilitator.errors import Ambiguous, BadInput, Conflict, NotFound
from pmfacilitator.store.protocol import Store


@pytest.fixture(params=STORES)
def stores(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Store, Store]]:
    """Two connections to the same file, as two processes have them."""
    both = STORES[request.param](tmp_path / "sessions.db"), STORES[request.param](tmp_path / "sessions.db")
    yield both
    for store in both:
        store.close()


@pytest.fixture
def store(stores: tuple[Store, Store]) -> Store:
    return stores[0]


def test_every_record_comes_back_as_it_was(store: Store) -> None:
    session = full_session()
    created = store.create(session, actor=ANA, label="new")
    # The change log says numbers with 15 digits, and so does the store.
    assert abs(created.agenda[0].accumulated_s - 1 / 3) < 1e-15
    assert {row.id for row in contents(created)} == {row.id for row in contents(session)}
    assert created.post_mortem == session.post_mortem
    assert contents(store.load(session.id)) == contents(created)


def test_what_one_stores_the_other_sees_once_it_refreshes(stores: tuple[Store, Store]) -> None:
    mine, theirs = stores
    session = mine.create(bare_session(), actor=ANA, label="new")
    seen = theirs.load(session.id)
    version = theirs.version()
    after = done(mine.apply(session, add_note("one"), actor=ANA))
    assert theirs.version() == mine.version() > version
    assert theirs.refresh(seen) == after
    assert theirs.refresh(after) is after, "nothing has changed, hence the same object"


def test_a_command_decides_on_the_newest_state(stores: tuple[Store, Store]) -> None:
    mine, theirs = stores
    stale = mine.create(bare_session(), actor=ANA, label="new")
    theirs.apply(theirs.load(stale.id), add_note("theirs"), actor=BEN)
    seen: list[list[str]] = []

    def decide(session: Session) -> list[Edit]:
        seen.append(texts(session.notes))
        return []

    after = done(mine.apply(stale, Command("look", decide), actor=ANA))
    assert seen == [["theirs"]]
    assert texts(after.notes) == ["theirs"]


def test_two_people_change_two_fields_of_one_row_and_both_stay(stores: tuple[Store, Store]) -> None:
    mine, theirs = stores
    session = mine.create(bare_session(), actor=ANA, label="new")
    theirs.apply(session, edit(session.post_mortem, summary="theirs"), actor=BEN)
    after = done(mine.apply(session, edit(session.post_mortem, impact="mine"), actor=ANA))
    assert (after.post_mortem.summary, after.post_mortem.impact) == ("theirs", "mine")


def test_a_command_that_raises_changes_nothing(store: Store) -> None:
    session = store.create(bare_session(), actor=ANA, label="new")

    def decide(session: Session) -> Iterator[Edit]:
        yield Insert(Note(post_mortem_id=session.id, kind=kinds.NoteKind.IDEA, text="half"))
        raise BadInput("no")

    with pytest.raises(BadInput):
        store.apply(session, Command("fail", decide), actor=ANA)
    assert store.refresh(session) is session


def test_values_that_make_no_sense_are_refused_in_words(store: Store) -> None:
    session = store.create(bare_session(), actor=ANA, label="new")
    with pytest.raises(BadInput, match="booked_minutes"):
        store.apply(session, edit(session.post_mortem, booked_minutes=0), actor=ANA)
    assert store.refresh(session) is session


def test_a_command_without_effect_writes_nothing(stores: tuple[Store, Store]) -> None:
    mine, theirs = stores
    session = mine.create(bare_session(), actor=ANA, label="new")
    version = theirs.version()
    assert mine.apply(session, edit(session.post_mortem, title=session.post_mortem.title), actor=ANA) is session
    assert mine.apply(session, Command("nothing", lambda _: []), actor=ANA) is session
    assert theirs.version() == version


def test_an_edit_of_a_row_that_has_gone_is_refused(stores: tuple[Store, Store]) -> None:
    mine, theirs = stores
    session = done(mine.apply(mine.create(bare_session(), actor=ANA, label="new"), add_note("x"), actor=ANA))
    theirs.apply(session, remove(session.notes[0]), actor=BEN)
    with pytest.raises(NotFound, match="note"):
        mine.apply(session, edit(session.notes[0], text="y"), actor=ANA)
    assert mine.apply(session, remove(session.notes[0]), actor=ANA) is not None, "gone is gone"


def test_a_reference_to_a_row_that_has_gone_is_refused(store: Store) -> None:
    session = store.create(bare_session(), actor=ANA, label="new")
    orphan = Note(post_mortem_id=session.id, kind=kinds.NoteKind.IDEA, text="x", event_id="gone")
    with pytest.raises(Conflict):
        store.apply(session, insert(orphan), actor=ANA)
    assert store.refresh(session) is session


def test_rows_may_come_in_any_order_within_a_command(store: Store) -> None:
    session = store.create(bare_session(), actor=ANA, label="new")
    upper = Why(post_mortem_id=session.id, text="upper")
    lower = Why(post_mortem_id=session.id, text="lower", parent_id=upper.id)
    assert len(done(store.apply(session, insert(lower, upper), actor=ANA)).whys) == 2


def test_what_hangs_on_a_deleted_row_follows_the_rules(store: Store) -> None:
    session = store.create(full_session(), actor=ANA, label="new")
    root_why = next(why for why in session.whys if why.parent_id is None)
    without = done(store.apply(session, remove(session.events[0], root_why), actor=ANA))
    assert without.whys == (), "a why takes the whys under it along"
    assert without.notes[0].event_id is None
    assert without.links[0].event_id is None
    assert without.factors[0].why_id is None, "a factor stays, without its why"
    assert contents(without) == contents(store.load(session.id))


def test_a_deleted_session_is_gone_for_everybody(stores: tuple[Store, Store]) -> None:
    mine, theirs = stores
    session = mine.create(full_session(), actor=ANA, label="new")
    assert theirs.apply(session, remove(session.post_mortem), actor=BEN) is None
    assert mine.refresh(session) is None
    with pytest.raises(NotFound):
        mine.load(session.id)
    with pytest.raises(NotFound):
        mine.apply(session, add_note("late"), actor=ANA)
    with pytest.raises(NotFound):
        mine.preview(session.id)


def test_replaying_the_change_log_gives_the_same_rows(store: Store) -> None:
    start = store.create(full_session(), actor=ANA, label="new")
    session = done(store.apply(start, add_note("x"), actor=BEN))
    session = done(store.apply(session, edit(session.agenda[0], accumulated_s=0.1 + 0.2), actor=ANA))
    session = done(store.apply(session, remove(session.events[0]), actor=BEN))
    assert start.replay(store.changes(session.id, start.seq)) == session
    assert contents(session) == contents(store.load(session.id))


def test_the_change_log_says_who_did_what(store: Store) -> None:
    session = store.create(bare_session(), actor=ANA, label="new")
    done(store.apply(session, add_note("x"), actor=BEN))
    first, second = store.changes(session.id)
    assert (first.actor, first.label, first.table, first.operation) == (ANA, "new", "post_mortem", "insert")
    assert (second.actor, second.label, second.table, second.operation) == (BEN, "add x", "note", "insert")
    assert first.tx != second.tx
    assert second.new is not None
    assert second.new["text"] == "x"


def test_ids_can_be_shortened(store: Store) -> None:
    older = store.create(Session(PostMortem(id="01AAAX", title="a", created_at=NOON)), actor=ANA, label="new")
    newer = store.create(
        Session(PostMortem(id="01AABX", title="b", created_at=NOON + timedelta(days=1))), actor=ANA, label="new"
    )
    assert store.find("01aaa") == older.id
    assert store.find("last") == newer.id
    assert store.find("LAST") == newer.id
    with pytest.raises(Ambiguous, match="2 post-mortems"):
        store.find("01")
    for nothing in ("", "02", "%", "_1", "01AAAXY"):
        with pytest.raises(NotFound):
            store.find(nothing)


def test_a_deleted_session_is_found_when_asked_for(store: Store) -> None:
    session = store.create(bare_session(), actor=ANA, label="new")
    store.apply(session, remove(session.post_mortem), actor=ANA)
    with pytest.raises(NotFound):
        store.find("last")
    assert store.find("last", deleted=True) == session.id
    assert store.find(session.id[:20].lower(), deleted=True) == session.id


def test_the_list_shows_the_newest_meeting_first_and_what_is_open(store: Store) -> None:
    early = store.create(
        Session(PostMortem(title="early", created_at=NOON, meeting_at=NOON - timedelta(days=3))), actor=ANA, label="new"
    )
    root = PostMortem(title="late", created_at=NOON, meeting_at=NOON, services=("cart",), resolved_at=NOON)
    actions = [
        ActionItem(post_mortem_id=root.id, task="a", due=date(2026, 3, 1)),
        ActionItem(post_mortem_id=root.id, task="b", due=date(2026, 3, 2), status=kinds.ActionStatus.IN_PROGRESS),
        ActionItem(post_mortem_id=root.id, task="c", due=date(2026, 3, 3)),
        ActionItem(post_mortem_id=root.id, task="d", due=date(2026, 3, 1), status=kinds.ActionStatus.DONE),
        ActionItem(post_mortem_id=root.id, task="e", due=date(2026, 3, 1), status=kinds.ActionStatus.NOT_DOING),
        ActionItem(post_mortem_id=root.id, task="f"),
    ]
    store.create(Session.of(root, actions), actor=ANA, label="new")
    first, second = store.overviews(today=date(2026, 3, 3))
    assert (first.title, first.services, first.resolved_at) == ("late", ("cart",), NOON)
    assert (first.open_actions, first.overdue_actions) == (4, 2), "due today is not overdue"
    assert (second.id, second.open_actions, second.overdue_actions) == (early.id, 0, 0)


def test_the_preview_counts_and_names_the_root_causes(store: Store) -> None:
    session = store.create(full_session(), actor=ANA, label="new")
    store.create(full_session(), actor=ANA, label="another with the same counts")
    seen = store.preview(session.id, today=date(2026, 4, 1))
    assert (seen.participants, seen.events, seen.notes, seen.actions) == (1, 1, 1, 1)
    assert (seen.open_actions, seen.overdue_actions, seen.overdue_since) == (1, 1, date(2026, 3, 30))
    assert seen.root_causes == ("it had no limit",)
    assert (seen.title, seen.detected_at, seen.resolved_at) == (session.post_mortem.title, NOON, None)


def test_drafts_are_kept_and_stay_out_of_the_change_log(stores: tuple[Store, Store]) -> None:
    mine, theirs = stores
    session = mine.create(bare_session(), actor=ANA, label="new")
    mine.save_draft(session.id, "composer", "half a li")
    mine.save_draft(session.id, "composer", "half a line | 線")
    mine.save_draft("a form", "title", "not made yet")
    assert theirs.draft(session.id, "composer") == "half a line | 線"
    assert theirs.draft("a form", "title") == "not made yet"
    assert theirs.draft(session.id, "title") == ""
    mine.save_draft(session.id, "composer", "")
    assert theirs.draft(session.id, "composer") == ""
    assert mine.refresh(session) is session


def test_one_command_may_do_several_things_at_once(store: Store) -> None:
    session = done(store.apply(store.create(bare_session(), actor=ANA, label="n"), add_note("idea"), actor=ANA))
    note = session.notes[0]
    action = ActionItem(post_mortem_id=session.id, task=note.text)
    became = Command(
        "make it an action",
        lambda _: [Insert(action), Update(note, {"disposition": kinds.Disposition.BECAME_ACTION})],
    )
    after = done(store.apply(session, became, actor=ANA))
    assert [row.id for row in after.actions] == [action.id]
    assert after.notes[0].disposition is kinds.Disposition.BECAME_ACTION
    replaced = Command("swap", lambda _: [Delete(action), Delete(note), Insert(_event(session.id))])
    after = done(store.apply(after, replaced, actor=ANA))
    assert (after.actions, after.notes, len(after.events)) == ((), (), 1)


def _event(post_mortem_id: str) -> TimelineEvent:
    return TimelineEvent(post_mortem_id=post_mortem_id, text="it recovered")


def test_what_somebody_deleted_anybody_brings_back_and_nobody_twice(stores: tuple[Store, Store]) -> None:
    mine, theirs = stores
    session = mine.create(full_session(), actor=ANA, label="new")
    assert mine.deleted() == []
    mine.apply(session, delete_session(), actor=ANA)
    (deleted,) = theirs.deleted()
    assert (deleted.id, deleted.title) == (session.id, session.post_mortem.title)
    theirs.undo(session.id, actor=BEN)
    assert contents(mine.load(session.id)) == contents(session)
    assert mine.deleted() == []
    after = done(mine.apply(mine.load(session.id), add_note("later"), actor=ANA))
    assert mine.undo(session.id, actor=ANA).label == "undo add later"
    assert texts(after.notes)[-1] == "later"
    assert "later" not in texts(mine.load(session.id).notes)


def test_a_word_is_found_in_whatever_people_wrote_and_in_any_case(store: Store) -> None:
    one = store.create(bare_session(), actor=ANA, label="new")
    other = store.create(bare_session(), actor=ANA, label="new")
    store.apply(one, add_note("Das GRÜNE Kabel"), actor=ANA)
    found = store.containing(["grüne", "100%", one.post_mortem.title.upper()])
    assert found["grüne"] == {one.id}
    assert found["100%"] == frozenset()
    assert found[one.post_mortem.title.upper()] == {one.id, other.id}
