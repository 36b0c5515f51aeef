"""Records as rows and back; the statements that change rows."""

import json
from typing import Any

from pydantic import ValidationError

from pmfacilitator.domain.records import Record
from pmfacilitator.domain.session import RECORDS
from pmfacilitator.domain.validation import first_problem
from pmfacilitator.errors import Damaged, NotFound
from pmfacilitator.store.database import ImmediateDatabase

Row = dict[str, Any]


def stored(record: Record, fields: set[str] | None = None) -> Row:
    """A record, or some of its fields, as its row's values."""
    dumped = record.model_dump(mode="json", include=fields)
    return {name: _stored(value) for name, value in dumped.items()}


def _stored(value: Any) -> Any:
    """A value as SQLite keeps it: lists as JSON, truth as 0 or 1, numbers with the 15 digits the change log can say."""
    if isinstance(value, list):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, float):
        return float(f"{value:.15g}")
    return value


def validated(table: str, row: Row) -> Record:
    """The record of a row. Raises Damaged, naming table, row and field, when another program wrote nonsense."""
    try:
        return RECORDS[table].model_validate(row)
    except ValidationError as error:
        raise Damaged(
            f"Row {row.get('id')} of table {table} makes no sense: {first_problem(error)}.",
            "Another program seems to have written it; correct it there.",
        ) from error


def insert(db: ImmediateDatabase, table: str, row: Row) -> None:
    """Add a row."""
    columns = ", ".join(f'"{column}"' for column in row)
    marks = ", ".join("?" * len(row))
    db.execute(f'INSERT INTO "{table}" ({columns}) VALUES ({marks})', list(row.values()))


def update(db: ImmediateDatabase, table: str, row_id: str, fields: Row) -> None:
    """Write some fields of a row; values that it has already are neither written nor logged. Raises NotFound."""
    if not fields:
        return
    assignments = ", ".join(f'"{column}" = ?' for column in fields)
    if db.execute(f'UPDATE "{table}" SET {assignments} WHERE id = ?', [*fields.values(), row_id]).rowcount == 0:
        raise NotFound(f"That {spoken(table)} is no longer there.", "Undo brings it back.")


def delete(db: ImmediateDatabase, table: str, row_id: str) -> None:
    """Remove a row, if it is there; what hangs on it follows by the schema's rules."""
    db.execute(f'DELETE FROM "{table}" WHERE id = ?', [row_id])


def spoken(table: str) -> str:
    """A table's name as people say it."""
    return table.replace("_", "-" if table == "post_mortem" else " ")
