"""The data file: opening it, transactions that never fail half-way, and database errors in plain words."""

import os
import sqlite3
import stat
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from pmfacilitator.domain.text import one_line
from pmfacilitator.errors import Conflict, Damaged, Locked, NotOurs, PMFError, ReadOnly, StoreError
from pmfacilitator.store import BUSY_TIMEOUT_S, schema

_BETWEEN_ATTEMPTS_S = 0.001
_MAGIC = b"SQLite format 3\x00"
_APPLICATION_ID_AT = slice(68, 72)
_BACKUP = "Put a backup in its place, or choose another file with --db."
_OTHER_FILE = "Choose another file with --db, or move this one away."


class ImmediateDatabase(Database):
    """A database whose outermost atomic() takes the write lock at once.

    A deferred transaction that reads before it writes fails with "database is locked" as soon as somebody else wrote
    in between, whatever the busy timeout; an immediate one waits its turn. SQLite's own waiting asks ten times a second
    in the end, and starves for seconds beside a process that writes without pause; ours asks more often.
    """

    def __init__(self, connection: sqlite3.Connection, timeout_s: float) -> None:
        super().__init__(connection, execute_plugins=False)
        self._timeout_s = timeout_s
        self.seat: int | None = None
        """Which of several windows of one person writes here; None for a single command."""

    @contextmanager
    def atomic(self) -> Generator["ImmediateDatabase", None, None]:
        """One durable transaction; inside another one, a savepoint."""
        if self.conn.in_transaction:
            with super().atomic():
                yield self
            return
        self.conn.execute("PRAGMA busy_timeout=0")
        try:
            patiently(lambda: self.conn.execute("BEGIN IMMEDIATE"), self._timeout_s)
        finally:
            self.conn.execute(f"PRAGMA busy_timeout={self._timeout_s * 1000:.0f}")
        with self._to_its_end():
            yield self

    @contextmanager
    def snapshot(self) -> Generator["ImmediateDatabase", None, None]:
        """Several reads of the same state; others may write meanwhile."""
        if self.conn.in_transaction:
            yield self
            return
        self.conn.execute("BEGIN")
        with self._to_its_end():
            yield self

    @contextmanager
    def _to_its_end(self) -> Generator[None, None, None]:
        try:
            yield
            self.conn.execute("COMMIT")
        except BaseException:
            self.rollback()
            raise


def open_database(path: Path, timeout_s: float = BUSY_TIMEOUT_S) -> ImmediateDatabase:
    """Open the data file at `path`, or make it, readable by its owner alone; bring its tables up to date.

    Raises NotOurs, Damaged, TooNew, ReadOnly or Locked; the file is untouched then. `timeout_s` is how long another
    program may hold the lock before it counts as locked, here and in every later transaction.
    """
    _examine(path)
    if not path.exists():
        _create_private(path)
    with explained(path):
        connection = sqlite3.connect(path, timeout=timeout_s, isolation_level=None, cached_statements=256)
        db = ImmediateDatabase(connection, timeout_s)
        try:
            _prepare(db, path, timeout_s)
        except BaseException:
            db.close()
            raise
    return db


def _examine(path: Path) -> None:
    """Refuse what is none of our files, by its first bytes: SQLite itself might write to a file by opening it."""
    try:
        mode = path.stat().st_mode if path.exists() else None
        if mode is not None and not stat.S_ISREG(mode):
            what = "is a folder" if stat.S_ISDIR(mode) else "is not a regular file"
            raise NotOurs(f"{path} {what}, not a data file.", "Name a file with --db.")
        if not path.parent.is_dir():
            raise ReadOnly(f"There is no folder {path.parent}.", "Make it first, or choose another file with --db.")
        head = b""
        if mode is not None:
            with path.open("rb") as file:
                head = file.read(100)
    except OSError as error:
        raise ReadOnly(
            f"{path} cannot be read: {error.strerror}.", "Ask for access, or choose another with --db."
        ) from error
    if head and not head.startswith(_MAGIC):
        raise NotOurs(f"{path} is not a data file of pmfacilitator.", _OTHER_FILE)
    if head and int.from_bytes(head[_APPLICATION_ID_AT], "big") != schema.APPLICATION_ID:
        raise NotOurs(f"{path} is another program's SQLite file.", _OTHER_FILE)
    if mode is not None and not os.access(path, os.W_OK):
        raise ReadOnly(f"{path} is read-only.", "Allow writing to it, or choose another file with --db.")
    if not os.access(path.parent, os.W_OK | os.X_OK):
        raise ReadOnly(f"The folder {path.parent} is read-only.", "Allow writing to it, or choose another with --db.")


def _create_private(path: Path) -> None:
    """Make the empty file with mode 0600; SQLite gives its side files the same mode."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
    except OSError as error:
        raise ReadOnly(f"{path} cannot be made: {error.strerror}.", "Choose another file with --db.") from error


def _prepare(db: ImmediateDatabase, path: Path, timeout_s: float) -> None:
    db.execute("PRAGMA synchronous=FULL")
    db.execute("PRAGMA foreign_keys=ON")
    verdict = db.execute("PRAGMA quick_check(1)").fetchone()[0]
    if verdict != "ok":
        raise Damaged(f"{path} is damaged: {one_line(verdict)}.", _BACKUP)
    schema.refuse_newer(db, path)
    if not schema.is_current(db):
        # The tables come in rollback-journal mode, so that the file's own first page says at once whose it is.
        with db.atomic():
            schema.bring_up_to_date(db)
    # SQLite does not wait here by itself when somebody else is switching.
    patiently(db.enable_wal, timeout_s)


def patiently(attempt: Callable[[], object], timeout_s: float) -> None:
    """Try until nobody else holds the lock; raise the database's own error when that takes longer than `timeout_s`."""
    deadline = time.monotonic() + timeout_s
    while True:
        try:
            attempt()
        except sqlite3.OperationalError as error:
            if not _is_busy(error) or time.monotonic() > deadline:
                raise
            time.sleep(_BETWEEN_ATTEMPTS_S)
        else:
            return


def _is_busy(error: sqlite3.Error) -> bool:
    return _code(error) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def _code(error: sqlite3.Error) -> int:
    """The primary result code; 0 where the driver raised it without asking SQLite."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


@contextmanager
def explained(path: Path) -> Generator[None, None, None]:
    """Turn whatever the database says into a PMFError."""
    try:
        yield
    except sqlite3.Error as error:
        raise _in_words(error, path) from error


def _in_words(error: sqlite3.Error, path: Path) -> PMFError:
    code = _code(error)
    if _is_busy(error):
        return Locked(f"Another program holds {path}.", "Close it and try again; nothing was changed.")
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return Damaged(f"{path} is damaged: {error}.", _BACKUP)
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
        return ReadOnly(f"{path} cannot be written: {error}.", "Allow writing to it and to its folder.")
    if code == sqlite3.SQLITE_FULL:
        return StoreError(f"The disk of {path} is full.", "Make room and try again; nothing was lost.")
    if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY or "FOREIGN KEY" in str(error):
        return Conflict("What this belongs to has been deleted meanwhile.", "Nothing was changed.")
    return StoreError(f"{path} could not be used: {error}.", "Nothing was changed.")
