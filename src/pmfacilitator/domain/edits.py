"""Changes as data: what a command does to the rows, decided by a pure function of the session."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pmfacilitator.domain.records import Record

if TYPE_CHECKING:
    from pmfacilitator.domain.session import Session


@dataclass(frozen=True)
class Insert:
    """A new row."""

    record: Record


@dataclass(frozen=True)
class Update:
    """Other values in some fields of a row that exists."""

    record: Record
    fields: dict[str, Any]

    @property
    def result(self) -> Record:
        """The row afterwards, validated."""
        return self.record.with_fields(**self.fields)


@dataclass(frozen=True)
class Delete:
    """A row that goes; rows that hang on it go by the schema's own rules."""

    record: Record


Edit = Insert | Update | Delete


@dataclass(frozen=True)
class Command:
    """Something a person does: one label in the change log, one transaction, one undo.

    `decide` runs inside the transaction on the newest state and may raise a PMFError, upon which nothing is changed.
    """

    label: str
    decide: Callable[["Session"], Iterable[Edit]]


@dataclass(frozen=True)
class Addition(Command):
    """A command that makes one row; its id is known beforehand, so that it can be selected or named afterwards."""

    row_id: str


@dataclass(frozen=True)
class Change:
    """One row of the change log; old and new are the row's values as stored, None where there is no row."""

    seq: int
    tx: str
    at: str
    actor: str
    label: str
    post_mortem_id: str
    table: str
    row_id: str
    operation: str
    old: dict[str, Any] | None
    new: dict[str, Any] | None
    undo_of: str | None = None
