"""Sessions in and out of rows: load, follow, create, and the one way to change them."""

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from pydantic import ValidationError

from pmfacilitator.domain.edits import Change, Command, Delete, Edit, Insert
from pmfacilitator.domain.records import Part, PostMortem, Record
from pmfacilitator.domain.session import PARTS, RECORDS, Session, table_of
from pmfacilitator.domain.validation import first_problem
from pmfacilitator.errors import BadInput
from pmfacilitator.store import changelog, rows
from pmfacilitator.store.database import ImmediateDatabase
from pmfacilitator.store.listing import no_longer_there
from pmfacilitator.store.triggers import last_seq


def load(db: ImmediateDatabase, post_mortem_id: str) -> Session:
    """All of one post-mortem, as of one moment. Raises NotFound or Damaged."""
    with db.snapshot():
        root = _read(db, "post_mortem", "id", post_mortem_id)
        if not root:
            raise no_longer_there(post_mortem_id)
        parts = [row for kind in PARTS for row in _read(db, table_of(kind), "post_mortem_id", post_mortem_id)]
        seq = last_seq(db)
    return Session.of(cast("PostMortem", root[0]), cast("list[Part]", parts), seq)


def refresh(db: ImmediateDatabase, session: Session) -> Session | None:
    """The session with what has changed since; None when it was deleted. Raises Damaged."""
    return _replayed(session, changelog.of_session(db, session.id, session.seq))


def create(db: ImmediateDatabase, session: Session, *, actor: str, label: str) -> Session:
    """Store a whole new session in one transaction."""
    with changelog.transaction(db, actor=actor, label=label):
        rows.insert(db, "post_mortem", rows.stored(session.post_mortem))
        for part in session.every_part():
            rows.insert(db, table_of(type(part)), rows.stored(part))
    return load(db, session.id)


def apply(db: ImmediateDatabase, session: Session, command: Command, *, actor: str) -> Session | None:
    """Let the command decide on the newest state, and store what it decided, in one transaction."""
    with changelog.transaction(db, actor=actor, label=command.label) as before:
        newest = refresh(db, session)
        if newest is None:
            raise no_longer_there(session.id)
        try:
            edits = list(command.decide(newest))
            for edit in edits:
                _write(db, edit)
            if edits and all(isinstance(edit, Insert) for edit in edits):
                # New rows are known already; reading thousands of them back would take as long as writing them.
                return replace(newest.after(edits), seq=last_seq(db))
        except ValidationError as error:
            raise BadInput(f"{first_problem(error)}.", "Nothing was changed.") from error
        return _replayed(newest, changelog.of_session(db, session.id, before))


def _write(db: ImmediateDatabase, edit: Edit) -> None:
    table = table_of(type(edit.record))
    if isinstance(edit, Insert):
        rows.insert(db, table, rows.stored(edit.record))
    elif isinstance(edit, Delete):
        rows.delete(db, table, edit.record.id)
    else:
        rows.update(db, table, edit.record.id, rows.stored(edit.result, set(edit.fields)))


def _replayed(session: Session, changes: Sequence[Change]) -> Session | None:
    """The session after these changes, of which only what is left of them in the end has to make sense."""
    if not changes:
        return session
    left = changelog.net(changes)
    try:
        after = session.replay(left)
    except ValidationError:
        for change in left:
            if change.new is not None:
                rows.validated(change.table, change.new)
        raise
    return None if after is None else replace(after, seq=changes[-1].seq)


def _read(db: ImmediateDatabase, table: str, column: str, post_mortem_id: str) -> list[Record]:
    kind = RECORDS[table]
    names = tuple(kind.model_fields)
    columns = ", ".join(f'"{name}"' for name in names)
    found = db.execute(f'SELECT {columns} FROM "{table}" WHERE {column} = ?', [post_mortem_id])
    return [rows.validated(table, dict(zip(names, row, strict=True))) for row in found]
