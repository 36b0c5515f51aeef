"""Whatever other programs write into a column that takes it: a session, or a sentence with table and row."""

import json
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from datetime import UTC, datetime
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples import ANA, full_session

from pmfacilitator.cli.summary import summary
from pmfacilitator.domain.agenda import projected_end
from pmfacilitator.domain.clock import Moment
from pmfacilitator.domain.records import AgendaItem, PostMortem
from pmfacilitator.domain.session import RECORDS, Session
from pmfacilitator.errors import Damaged
from pmfacilitator.report.markdown import markdown
from pmfacilitator.store import rows
from pmfacilitator.store.sqlite import SqliteStore

TIMES = st.sampled_from(
    ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00", "2026-03-18", "2026-03-18T12:00:00", "now", "1e400"]
)
TEXTS = (
    st.text(max_size=30) | TIMES | st.sampled_from(["[]", "[1]", "{}", "null", '["a"]', "[" * 5000, "idea", "\x1b[2J"])
)
NUMBERS = st.integers(-(2**63), 2**63 - 1) | st.floats()
FIELDS = [(table, name) for table, kind in RECORDS.items() for name in kind.model_fields if name != "id"]


@given(st.sampled_from(sorted(RECORDS)), st.data())
def test_any_row_is_a_record_or_is_named(table: str, data: st.DataObject) -> None:
    row = {name: data.draw(TEXTS | NUMBERS | st.none(), label=name) for name in RECORDS[table].model_fields}
    row["id"] = "the row"
    try:
        record = rows.validated(table, row)
    except Damaged as error:
        told = error.message
        assert f"Row the row of table {table} makes no sense" in told
    else:
        assert record.id == "the row"


NOW = Moment(datetime(2026, 3, 20, 14, 0, tzinfo=UTC), 1e6, "boot")
HUGE = st.sampled_from([1e300, -1e300, 1e15, 2**62, 3e9, 10**7, 60])


@given(
    planned=HUGE,
    accumulated=HUGE,
    extension=HUGE,
    boot=HUGE,
    started=st.sampled_from([None, "0002-01-02T00:00:00Z", "9998-12-31T00:00:00Z", "2026-03-20T13:00:00Z"]),
)
def test_a_clock_that_is_nonsense_is_named_and_never_overflows(
    planned: float, accumulated: float, extension: float, boot: float, started: str | None
) -> None:
    times = {"planned_s": int(planned), "accumulated_s": accumulated, "extensions": json.dumps([int(extension)])}
    clock = {"started_at": started, "started_boot": boot, "boot_id": "boot", "state": "running"}
    row = {"id": "the row", "post_mortem_id": "p", "kind": "timeline", "title": "x", **times, **clock}
    try:
        item = cast("AgendaItem", rows.validated("agenda_item", row))
    except Damaged as error:
        told = error.message
        assert re.search("planned_s|accumulated_s|extensions|started_boot", told)
        return
    session = Session.of(PostMortem(id="p", title="x"), [item.with_fields(id=str(n)) for n in range(40)])
    assert summary(session, NOW)
    assert markdown(session, now=NOW)
    assert projected_end(session.agenda, NOW) >= NOW.wall


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqliteStore]:
    opened = SqliteStore(tmp_path_factory.mktemp("hostile") / "sessions.db")
    yield opened
    opened.close()


@given(writes=st.lists(st.tuples(st.sampled_from(FIELDS), TEXTS | NUMBERS), min_size=1, max_size=3))
def test_lists_are_shown_and_sessions_open_or_say_why(
    store: SqliteStore, writes: list[tuple[tuple[str, str], Any]]
) -> None:
    session = store.create(full_session(), actor=ANA, label="new")
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        for (table, field), value in writes:
            root = "id" if table == "post_mortem" else "post_mortem_id"
            with suppress(sqlite3.IntegrityError):  # the database itself refuses it
                other.execute(f'UPDATE "{table}" SET "{field}" = ? WHERE {root} = ?', [value, session.id])
    assert session.id in {overview.id for overview in store.overviews()}
    assert store.preview(session.id).events == 1
    looks: list[Callable[[], object]] = [lambda: store.load(session.id), lambda: store.refresh(session)]
    for look in looks:
        try:
            look()
        except Damaged as error:
            told = error.message
            assert told.startswith("Row ")
