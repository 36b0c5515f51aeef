"""The store on SQLite: one file on a local disk, several processes at a time."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING

from pmfacilitator.domain.text import as_typed
from pmfacilitator.errors import Replaced
from pmfacilitator.store import BUSY_TIMEOUT_S, listing, triggers
from pmfacilitator.store.database import explained, open_database

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from pmfacilitator.domain.edits import Change, Command
    from pmfacilitator.domain.session import Session
    from pmfacilitator.store.protocol import Deleted, Overview, Preview


class SqliteStore:
    """Implements Store. What knows records is imported when a session is first asked for: the library needs none."""

    def __init__(self, path: Path, timeout_s: float = BUSY_TIMEOUT_S) -> None:
        self.path = path
        self._db = open_database(path, timeout_s)
        self._file = _identity(path)

    @contextmanager
    def _in_place(self) -> Iterator[None]:
        """Refuse to go on with a file that was moved or replaced: it would take what is written along, or be broken."""
        if _identity(self.path) != self._file:
            raise Replaced(
                f"{self.path} was moved, deleted or replaced while it was open.",
                "Put it back, or quit and start again; nothing is written until then.",
            )
        with explained(self.path):
            yield

    def sit(self, seat: int) -> None:
        """Work from now on at one of several windows: undo and redo keep to what was done there."""
        self._db.seat = seat

    def overviews(self, today: date | None = None) -> list[Overview]:
        """Every post-mortem, the newest meeting (or creation) first."""
        with explained(self.path):
            return listing.overviews(self._db, today or date.today())

    def preview(self, post_mortem_id: str, today: date | None = None) -> Preview:
        """A glance into one post-mortem. Raises NotFound."""
        with explained(self.path):
            return listing.preview(self._db, post_mortem_id, today or date.today())

    def find(self, beginning: str, *, deleted: bool = False) -> str:
        """The one id that begins so; `last` is the newest. Raises NotFound or Ambiguous."""
        with explained(self.path):
            return listing.find(self._db, beginning, deleted=deleted)

    def last_changed(self, actor: str) -> str:
        """The id of the post-mortem that this actor changed last, perhaps deleted. Raises NothingToUndo."""
        with explained(self.path):
            return listing.last_changed(self._db, actor)

    def containing(self, words: Sequence[str]) -> dict[str, frozenset[str]]:
        """For each word the ids of the post-mortems that hold it anywhere."""
        from pmfacilitator.store import searching

        with explained(self.path):
            return searching.containing(self._db, words)

    def deleted(self) -> list[Deleted]:
        """The post-mortems that undo can bring back, the one deleted last first."""
        with explained(self.path):
            return listing.deleted(self._db)

    def load(self, post_mortem_id: str) -> Session:
        """All of one post-mortem. Raises NotFound or Damaged."""
        from pmfacilitator.store import sessions

        with explained(self.path):
            return sessions.load(self._db, post_mortem_id)

    def refresh(self, session: Session) -> Session | None:
        """The session with what has changed since; None when it was deleted."""
        from pmfacilitator.store import sessions

        with explained(self.path):
            return sessions.refresh(self._db, session)

    def create(self, session: Session, *, actor: str, label: str) -> Session:
        """Store a whole new session in one transaction."""
        from pmfacilitator.store import sessions

        with self._in_place():
            return sessions.create(self._db, session, actor=actor, label=label)

    def apply(self, session: Session, command: Command, *, actor: str) -> Session | None:
        """Let the command decide on the newest state, and store what it decided. Raises NotFound or Conflict."""
        from pmfacilitator.store import sessions

        with self._in_place():
            return sessions.apply(self._db, session, command, actor=actor)

    def undo(self, post_mortem_id: str, *, actor: str, keep_session: bool = False) -> Change:
        """Take back the actor's last transaction that stands. Raises NothingToUndo or Conflict."""
        from pmfacilitator.store import undo

        with self._in_place():
            return undo.undo(self._db, post_mortem_id, actor=actor, keep_session=keep_session)

    def redo(self, post_mortem_id: str, *, actor: str, keep_session: bool = False) -> Change:
        """Make again what the actor undid last. Raises NothingToUndo or Conflict."""
        from pmfacilitator.store import undo

        with self._in_place():
            return undo.redo(self._db, post_mortem_id, actor=actor, keep_session=keep_session)

    def changes(self, post_mortem_id: str, since: int = 0) -> Sequence[Change]:
        """The change log of one session after `since`, in order."""
        from pmfacilitator.store import changelog

        with explained(self.path):
            return changelog.of_session(self._db, post_mortem_id, since)

    def version(self) -> int:
        """The number of the last change; `data_version` is no cheaper, and blind to what this connection does."""
        with self._in_place():
            return triggers.last_seq(self._db)

    def draft(self, owner: str, field: str) -> str:
        """What was being typed in a field; empty when nothing was."""
        with explained(self.path):
            row = self._db.execute("SELECT text FROM draft WHERE owner = ? AND field = ?", [owner, field]).fetchone()
        return str(row[0]) if row else ""

    def save_draft(self, owner: str, field: str, text: str) -> None:
        """Keep what is being typed, cleaned as everything that is typed; an empty text removes it."""
        text = as_typed(text)
        with self._in_place(), self._db.atomic():
            if text:
                self._db.execute("INSERT OR REPLACE INTO draft VALUES (?, ?, ?)", [owner, field, text])
            else:
                self._db.execute("DELETE FROM draft WHERE owner = ? AND field = ?", [owner, field])

    def close(self) -> None:
        """Close the file."""
        with explained(self.path):
            self._db.close()


def _identity(path: Path) -> tuple[int, int] | None:
    """Which file stands at a path; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
