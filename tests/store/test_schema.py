"""The tables against the records, and what the database itself refuses."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from samples import ANA, full_session
from sqlite_utils import Database

from pmfacilitator.domain.session import RECORDS
from pmfacilitator.store import triggers
from pmfacilitator.store.sqlite import SqliteStore


@pytest.fixture
def path(tmp_path: Path) -> Path:
    SqliteStore(tmp_path / "sessions.db").close()
    return tmp_path / "sessions.db"


@pytest.fixture
def db(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys=ON")
        yield connection


def fill(db: sqlite3.Connection) -> None:
    """Put a full session into the file of a connection."""
    (_, _, file) = db.execute("PRAGMA database_list").fetchone()
    store = SqliteStore(Path(file))
    store.create(full_session(), actor=ANA, label="new")
    store.close()


def test_there_is_a_table_for_every_record_and_no_other(db: sqlite3.Connection) -> None:
    tables = {row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert tables - {"change", "draft", "_sqlite_migrations"} == set(RECORDS) == set(triggers.TABLES)


@pytest.mark.parametrize("table", RECORDS)
def test_columns_are_the_fields(db: sqlite3.Connection, table: str) -> None:
    columns = {row[1]: bool(row[3]) for row in db.execute(f'PRAGMA table_info("{table}")')}
    fields = RECORDS[table].model_fields
    assert set(columns) == set(fields)
    optional = {name for name, field in fields.items() if field.default is None and not field.is_required()}
    assert {name for name, not_null in columns.items() if not not_null} == optional


@pytest.mark.parametrize("table", RECORDS)
def test_columns_default_to_what_the_fields_default_to(db: sqlite3.Connection, table: str) -> None:
    """Other tools may add a row with only what has no default."""
    required = {name: "idea" if name == "kind" and table == "note" else "timeline" if name == "kind" else "1"
                for name, field in RECORDS[table].model_fields.items() if field.is_required()}  # fmt: skip
    row = {**required, "id": "x"}
    db.execute("PRAGMA foreign_keys=OFF")
    db.execute(f'INSERT INTO "{table}" ({", ".join(row)}) VALUES ({", ".join("?" * len(row))})', list(row.values()))
    names = list(RECORDS[table].model_fields)
    columns = ", ".join(f'"{name}"' for name in names)
    stored = dict(zip(names, db.execute(f'SELECT {columns} FROM "{table}"').fetchone(), strict=True))
    record = RECORDS[table].model_validate(stored)
    by_itself = RECORDS[table].model_validate(row)
    assert record.model_dump(exclude={"created_at"}) == by_itself.model_dump(exclude={"created_at"})


@pytest.mark.parametrize("table", RECORDS)
def test_every_change_of_every_table_is_logged_whoever_makes_it(db: sqlite3.Connection, table: str) -> None:
    fill(db)
    before = db.execute("SELECT max(seq) FROM change").fetchone()[0]
    column = {"post_mortem": "title", "action_item": "task", "link": "label", "kept_wording": "reason",
              "participant": "name", "agenda_item": "title"}.get(table, "text")  # fmt: skip
    (row_id,) = db.execute(f'SELECT id FROM "{table}" ORDER BY id LIMIT 1').fetchone()
    db.execute(f'UPDATE "{table}" SET "{column}" = "{column}" || ? WHERE id = ?', ["!", row_id])
    db.execute(f'UPDATE "{table}" SET "{column}" = "{column}" WHERE id = ?', [row_id])
    db.execute(f'DELETE FROM "{table}" WHERE id = ?', [row_id])
    logged = db.execute(
        "SELECT operation, actor FROM change WHERE seq > ? AND tbl_name = ? AND row_id = ? ORDER BY seq",
        [before, table, row_id],
    ).fetchall()
    assert logged == [("update", None), ("delete", None)], "an update that changes nothing is no change"


def test_the_database_refuses_other_types_and_rows_without_a_session(db: sqlite3.Connection) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="cannot store TEXT"):
        db.execute("INSERT INTO post_mortem (id, title, booked_minutes) VALUES ('x', 'x', 'soon')")
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        db.execute("INSERT INTO note (id, post_mortem_id, kind, text) VALUES ('x', 'nowhere', 'idea', 'x')")


def test_a_row_keeps_its_id_and_its_session(db: sqlite3.Connection) -> None:
    fill(db)
    for statement in ("UPDATE note SET id = 'other'", "UPDATE note SET post_mortem_id = 'other'"):
        with pytest.raises(sqlite3.IntegrityError, match="keeps its id"):
            db.execute(statement)


def test_lookups_use_indexes(db: sqlite3.Connection) -> None:
    lookups = [f'SELECT * FROM "{table}" WHERE post_mortem_id = ?' for table in RECORDS if table != "post_mortem"]
    lookups.append("SELECT * FROM change WHERE post_mortem_id = ? AND seq > 7 ORDER BY seq")
    lookups.append("SELECT * FROM change WHERE tbl_name = 'note' AND row_id = ? ORDER BY seq DESC LIMIT 1")
    references = db.execute(
        "SELECT m.name, f.\"from\" FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table'"
    ).fetchall()
    assert len(references) > 9
    lookups += [f'SELECT * FROM "{table}" WHERE {column} = ?' for table, column in references]
    for lookup in lookups:
        plan = " ".join(row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {lookup}", ["x"]))
        assert "USING INDEX" in plan, (lookup, plan)
        assert "TEMP B-TREE" not in plan, (lookup, plan)


def test_triggers_that_another_tool_dropped_are_back_at_the_next_start(path: Path) -> None:
    other = Database(path)
    other.table("note").transform(rename={}, defaults={"author": "somebody"})
    other.close()
    with closing(sqlite3.connect(path)) as db:
        names = "SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'note'"
        assert db.execute(names).fetchone() == (0,), "the premise: transform drops triggers"
        SqliteStore(path).close()
        assert db.execute(names).fetchone() == (4,)
