"""The change log: the triggers write it, transactions sign it, sessions are brought up to date from it."""

import json
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from pmfacilitator.domain.edits import Change
from pmfacilitator.domain.records import new_id
from pmfacilitator.domain.session import RECORDS
from pmfacilitator.errors import Damaged
from pmfacilitator.store.database import ImmediateDatabase
from pmfacilitator.store.triggers import last_seq

_COLUMNS = "seq, tx, at, actor, label, post_mortem_id, tbl_name, row_id, operation, old, new, undo_of"


@contextmanager
def transaction(
    db: ImmediateDatabase, *, actor: str, label: str, undo_of: str | None = None
) -> Generator[int, None, None]:
    """One immediate transaction whose changes bear these names; gives the number of the last change before it.

    References are checked at its end, so that rows may come and go in any order within it.
    """
    with db.atomic():
        db.execute("PRAGMA defer_foreign_keys=ON")
        before = last_seq(db)
        yield before
        db.execute(
            "UPDATE change SET tx = ?, actor = ?, seat = ?, label = ?, undo_of = ? WHERE seq > ?",
            [new_id(), actor, db.seat, label, undo_of, before],
        )


def of_session(db: ImmediateDatabase, post_mortem_id: str, since: int) -> list[Change]:
    """The changes of one session after `since`, in order."""
    where = "post_mortem_id = ? AND seq > ? ORDER BY seq"
    return _read(db, where, [post_mortem_id, since])


def of_transaction(db: ImmediateDatabase, tx: str) -> list[Change]:
    """The changes of one transaction, in order."""
    return _read(db, "tx = ? ORDER BY seq", [tx])


def newest(db: ImmediateDatabase, table: str, row_id: str) -> Change | None:
    """The last change of a row, and thereby what is in it now; None when it has never been there."""
    found = _read(db, "tbl_name = ? AND row_id = ? ORDER BY seq DESC LIMIT 1", [table, row_id])
    return found[0] if found else None


def net(changes: Iterable[Change]) -> list[Change]:
    """What the changes amount to, one per row: from the first old to the last new; none where these are the same."""
    first: dict[tuple[str, str], Change] = {}
    last: dict[tuple[str, str], Change] = {}
    for change in changes:
        key = (change.table, change.row_id)
        first.setdefault(key, change)
        last.pop(key, None)
        last[key] = change
    sums = (replace(change, old=first[key].old) for key, change in last.items())
    return [change for change in sums if change.old != change.new]


def _read(db: ImmediateDatabase, where: str, parameters: list[Any]) -> list[Change]:
    rows = db.execute(f"SELECT {_COLUMNS} FROM change WHERE {where}", parameters)
    return [_change(*row) for row in rows]


def _change(
    seq: int,
    tx: str | None,
    at: str,
    actor: str | None,
    label: str | None,
    post_mortem_id: str,
    table: str,
    row_id: str,
    operation: str,
    old: str | None,
    new: str | None,
    undo_of: str | None,
) -> Change:
    return Change(
        seq=seq,
        tx=tx or "",
        at=at,
        actor=actor or "",
        label=label or "",
        post_mortem_id=post_mortem_id,
        table=table,
        row_id=row_id,
        operation=operation,
        old=_values(seq, table, old),
        new=_values(seq, table, new),
        undo_of=undo_of,
    )


def _values(seq: int, table: str, text: str | None) -> dict[str, Any] | None:
    """The logged row; a column that another program added to the table is none of ours."""
    if text is None:
        return None
    try:
        values = json.loads(text)
        return {name: values[name] for name in RECORDS[table].model_fields if name in values}
    except (ValueError, TypeError, KeyError) as error:
        raise Damaged(
            f"Entry {seq} of the change log makes no sense.", "Another program seems to have written it."
        ) from error
