"""What other programs write into the file is followed, and named where it makes no sense."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from samples import ANA, add_note, bare_session, done, texts

from pmfacilitator.domain.session import Session
from pmfacilitator.errors import Conflict, Damaged
from pmfacilitator.store.sqlite import SqliteStore


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    opened = SqliteStore(tmp_path / "sessions.db")
    yield opened
    opened.close()


@pytest.fixture
def session(store: SqliteStore) -> Session:
    return done(store.apply(store.create(bare_session(), actor=ANA, label="new"), add_note("mine"), actor=ANA))


@pytest.fixture
def other(store: SqliteStore) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(store.path, isolation_level=None)) as connection:
        yield connection


def test_their_edits_are_followed(store: SqliteStore, session: Session, other: sqlite3.Connection) -> None:
    other.execute("UPDATE note SET text = 'theirs\x1b[31m'")
    after = done(store.refresh(session))
    assert texts(after.notes) == ["theirs"], "and cleaned of what could act on a terminal"
    change = store.changes(session.id, session.seq)[0]
    assert (change.actor, change.label, change.tx) == ("", "", "")
    with pytest.raises(Conflict, match="Another program"):
        store.undo(session.id, actor=ANA)


@pytest.mark.parametrize(
    ("statement", "place"),
    [
        ("UPDATE note SET kind = 'gossip'", "table note makes no sense: kind"),
        ("UPDATE note SET created_at = 'yesterday'", "table note makes no sense: created_at"),
        ("UPDATE post_mortem SET services = 'cart'", "table post_mortem makes no sense: services"),
        ("UPDATE post_mortem SET booked_minutes = -1", "table post_mortem makes no sense: booked_minutes"),
    ],
)
def test_nonsense_is_named_with_table_and_row(
    store: SqliteStore, session: Session, other: sqlite3.Connection, statement: str, place: str
) -> None:
    other.execute(statement)
    attempts: list[Callable[[], object]] = [
        lambda: store.load(session.id),
        lambda: store.refresh(session),
        lambda: store.apply(session, add_note("x"), actor=ANA),
    ]
    for attempt in attempts:
        with pytest.raises(Damaged, match=place) as told:
            attempt()
        assert session.id in str(told.value) or session.notes[0].id in str(told.value)


def test_nonsense_that_was_corrected_is_forgotten(
    store: SqliteStore, session: Session, other: sqlite3.Connection
) -> None:
    other.execute("UPDATE note SET kind = 'gossip'")
    other.execute("UPDATE note SET kind = 'learning'")
    assert done(store.refresh(session)).notes[0].kind == "learning"


def test_a_list_can_be_shown_whatever_others_wrote(
    store: SqliteStore, session: Session, other: sqlite3.Connection
) -> None:
    other.execute(
        "UPDATE post_mortem SET title = 'a\x1b]52;c;eA==\x07b', services = '{', meeting_at = 'soon', created_at = '?'"
    )
    seen = store.overviews()[0]
    assert (seen.title, seen.services, seen.meeting_at) == ("ab", (), None)
    assert store.preview(session.id).meeting_at is None


def test_a_column_that_others_added_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "sessions.db"
    SqliteStore(path).close()
    with closing(sqlite3.connect(path)) as other:
        other.execute("ALTER TABLE note ADD COLUMN mood TEXT")
    store = SqliteStore(path)
    session = done(store.apply(store.create(bare_session(), actor=ANA, label="new"), add_note("x"), actor=ANA))
    assert texts(store.load(session.id).notes) == ["x"]
    store.close()
