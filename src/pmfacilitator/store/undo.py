"""Undo and redo, by transaction and field by field; both are changes like any other.

Undoing puts back what one transaction changed, and nothing else: other fields of the same row keep what others wrote
since. Redoing undoes the undoing.
"""

from dataclasses import dataclass

from pmfacilitator.domain.edits import Change
from pmfacilitator.errors import Conflict, NothingToUndo
from pmfacilitator.store import changelog, rows
from pmfacilitator.store.database import ImmediateDatabase

_TRANSACTIONS = """
SELECT tx, min(label), min(undo_of) FROM change
WHERE post_mortem_id = :id AND actor = :actor AND tx IS NOT NULL
  AND (:seat IS NULL OR seat = :seat)
  AND tx NOT IN (SELECT undo_of FROM change
                 WHERE post_mortem_id = :id AND undo_of IS NOT NULL AND actor IS NOT :actor)
GROUP BY tx ORDER BY min(seq)"""
"""What others took back, as they may with a deletion, stands no longer.

Each of a person's windows undoes what was done in it; a single command undoes anything of theirs.
"""
_DELETION = """
SELECT tx, label, undo_of FROM change
WHERE tbl_name = 'post_mortem' AND row_id = ? AND row_id NOT IN (SELECT id FROM post_mortem)
ORDER BY seq DESC LIMIT 1"""


@dataclass(frozen=True)
class _Transaction:
    tx: str
    label: str
    undo_of: str | None

    @property
    def plain_label(self) -> str:
        """What was done, whether this did it, undid it or made it again."""
        return self.label if self.undo_of is None else self.label.partition(" ")[2]


def undo(db: ImmediateDatabase, post_mortem_id: str, *, actor: str, keep_session: bool) -> Change:
    """Take back the actor's last transaction that stands, or anybody's deletion of the whole.

    Raises NothingToUndo or Conflict.
    """
    with db.atomic():
        deletion = db.execute(_DELETION, [post_mortem_id]).fetchone()
        if deletion and deletion[0] and deletion[2] is None and not keep_session:
            return _take_back(db, _Transaction(*deletion), actor, f"undo {deletion[1]}", keep_session)
        standing, _ = _stacks(db, post_mortem_id, actor)
        if not standing:
            raise NothingToUndo("There is nothing of yours left to undo here.")
        return _take_back(db, standing[-1], actor, f"undo {standing[-1].plain_label}", keep_session)


def redo(db: ImmediateDatabase, post_mortem_id: str, *, actor: str, keep_session: bool) -> Change:
    """Make again what the actor undid last. Raises NothingToUndo or Conflict."""
    with db.atomic():
        _, undone = _stacks(db, post_mortem_id, actor)
        if not undone:
            raise NothingToUndo("There is nothing to redo here.")
        return _take_back(db, undone[-1], actor, f"redo {undone[-1].plain_label}", keep_session)


def _stacks(db: ImmediateDatabase, post_mortem_id: str, actor: str) -> tuple[list[_Transaction], list[_Transaction]]:
    """The actor's transactions that stand, and the undoings that could be undone, the next one last in each."""
    standing: list[_Transaction] = []
    undone: list[_Transaction] = []
    for row in db.execute(_TRANSACTIONS, {"id": post_mortem_id, "actor": actor, "seat": db.seat}):
        transaction = _Transaction(*row)
        if transaction.undo_of is None:
            standing.append(transaction)
            undone.clear()
        elif standing and standing[-1].tx == transaction.undo_of:
            standing.pop()
            undone.append(transaction)
        elif undone and undone[-1].tx == transaction.undo_of:
            undone.pop()
            standing.append(transaction)
    return standing, undone


def _take_back(db: ImmediateDatabase, transaction: _Transaction, actor: str, label: str, keep_session: bool) -> Change:
    """Put back what the transaction changed: rows first, then fields, then removals, references being checked last."""
    changes = changelog.net(changelog.of_transaction(db, transaction.tx))
    if keep_session and any(change.old is None and change.row_id == change.post_mortem_id for change in changes):
        raise NothingToUndo("There is nothing left here but the post-mortem itself.", "The library can delete it.")
    for change in changes:
        _refuse_conflict(change, changelog.newest(db, change.table, change.row_id))
    with changelog.transaction(db, actor=actor, label=label, undo_of=transaction.tx) as before:
        for change in changes:
            if change.new is None and change.old is not None:
                rows.insert(db, change.table, change.old)
        for change in changes:
            if change.old is not None and change.new is not None:
                rows.update(db, change.table, change.row_id, _touched(change.old, change.new))
        for change in changes:
            if change.old is None:
                rows.delete(db, change.table, change.row_id)
        _refuse_collateral(changelog.of_session(db, changes[0].post_mortem_id, before), changes)
    return changelog.of_session(db, changes[0].post_mortem_id, before)[-1]


def _touched(wanted: rows.Row, other: rows.Row) -> rows.Row:
    """The fields of `wanted` that differ in `other`."""
    return {name: value for name, value in wanted.items() if value != other.get(name)}


def _refuse_conflict(change: Change, newest: Change | None) -> None:
    """Raise Conflict unless the row still holds what the change put there, in the fields that it touched."""
    if newest is None or newest.seq == change.seq:
        return
    now = newest.new
    if change.old is not None and change.new is not None and now is not None:
        same = all(now.get(name) == value for name, value in _touched(change.new, change.old).items())
    else:
        same = now == change.new
    if not same:
        raise Conflict(
            f"{newest.actor or 'Another program'} changed this {rows.spoken(change.table)} since.",
            "Nothing was undone.",
        )


def _refuse_collateral(done: list[Change], wanted: list[Change]) -> None:
    """Raise Conflict when a row of somebody else's would go because it hangs on one that goes."""
    expected = {(change.table, change.row_id) for change in wanted}
    for change in done:
        if change.new is None and (change.table, change.row_id) not in expected:
            raise Conflict(f"A {rows.spoken(change.table)} was added to this since.", "Nothing was undone.")
