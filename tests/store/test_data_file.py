"""Opening the data file: who may read it, and what is refused without touching it."""

import os
import re
import shutil
import sqlite3
import stat
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import pytest
from samples import ANA, add_note, bare_session, edit, full_session

from pmfacilitator.errors import Damaged, Locked, NotOurs, ReadOnly, Replaced, StoreError, TooNew
from pmfacilitator.store import open_store
from pmfacilitator.store.sqlite import SqliteStore

NOBODY = 65534


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "sessions.db"


@pytest.fixture
def ours(path: Path) -> Path:
    """A file of ours with enough in it to be damaged."""
    store = SqliteStore(path)
    for _ in range(20):
        store.create(full_session(), actor=ANA, label="new")
    store.close()
    return path


def everything_in(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}


def refused(path: Path, error: type[StoreError], words: str) -> None:
    """The file cannot be opened, the sentence says why and what to do, and nothing in the folder has changed."""
    before = everything_in(path.parent) if path.parent.is_dir() else {}
    with pytest.raises(error, match=words) as told:
        SqliteStore(path, timeout_s=0.1)
    assert type(told.value) is error
    assert told.value.hint
    assert str(path.name) in told.value.message or str(path.parent) in told.value.message
    assert (everything_in(path.parent) if path.parent.is_dir() else {}) == before


def test_the_file_and_its_side_files_are_the_owners_alone(path: Path) -> None:
    old = os.umask(0)
    try:
        store = open_store(path)
        store.create(bare_session(), actor=ANA, label="new")
        modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
        store.close()
    finally:
        os.umask(old)
    assert modes == {"sessions.db": 0o600, "sessions.db-wal": 0o600, "sessions.db-shm": 0o600}


def test_it_is_durable_and_checked(path: Path) -> None:
    store = SqliteStore(path)
    pragmas = {name: store._db.execute(f"PRAGMA {name}").fetchone()[0] for name in (
        "journal_mode", "synchronous", "foreign_keys", "busy_timeout", "application_id")}  # fmt: skip
    store.close()
    full = 2
    assert pragmas == {
        "journal_mode": "wal",
        "synchronous": full,
        "foreign_keys": 1,
        "busy_timeout": 5000,
        "application_id": 0x504D4643,
    }


def test_an_empty_file_becomes_a_data_file(path: Path) -> None:
    path.touch()
    store = SqliteStore(path)
    assert store.overviews() == []
    store.close()


def test_opening_again_changes_nothing(ours: Path) -> None:
    before = ours.read_bytes()
    SqliteStore(ours).close()
    assert ours.read_bytes() == before


@pytest.mark.parametrize("content", [b"hello", b"PK\x03\x04" + bytes(500), b"\x00" * 4096, b"SQLite format 2\x00" * 20])
def test_a_file_that_is_no_database(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    refused(path, NotOurs, "not a data file")


@pytest.mark.parametrize("journal", ["wal", "delete"])
def test_another_programs_database(path: Path, journal: str) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute(f"PRAGMA journal_mode={journal}")
        other.execute("CREATE TABLE theirs (x)")
        other.execute("PRAGMA application_id = 77")
    refused(path, NotOurs, "another program")


def test_a_folder(path: Path) -> None:
    path.mkdir()
    refused(path, NotOurs, "is a folder")


def test_a_pipe_does_not_make_it_wait(path: Path) -> None:
    os.mkfifo(path)
    refused(path, NotOurs, "not a regular file")


def test_a_folder_that_is_not_there(path: Path) -> None:
    refused(path.parent / "missing" / "sessions.db", ReadOnly, "no folder")
    assert not (path.parent / "missing").exists()


def test_a_file_cut_short(ours: Path) -> None:
    ours.write_bytes(ours.read_bytes()[: ours.stat().st_size // 2])
    refused(ours, Damaged, "damaged")


@pytest.mark.parametrize("page", [1, 2, 5])
def test_a_file_with_rubbish_in_it(ours: Path, page: int) -> None:
    content = bytearray(ours.read_bytes())
    start = 100 if page == 1 else (page - 1) * 4096  # the first page begins with the header by which it is ours
    content[start : start + 3000] = b"rubbish!" * 375
    ours.write_bytes(content)
    refused(ours, Damaged, "damaged")


def test_a_file_of_a_newer_version(ours: Path) -> None:
    with closing(sqlite3.connect(ours)) as newer:
        newer.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('pmfacilitator', '9999', '')"
        )
        newer.commit()
    refused(ours, TooNew, "newer version")


def test_a_file_that_somebody_holds(ours: Path) -> None:
    with closing(sqlite3.connect(ours, isolation_level=None)) as holder:
        holder.execute("PRAGMA locking_mode=EXCLUSIVE")
        holder.execute("BEGIN EXCLUSIVE")
        content = ours.read_bytes()
        with pytest.raises(Locked, match="Another program holds"):
            SqliteStore(ours, timeout_s=0.05)
        assert ours.read_bytes() == content


def test_a_lock_that_comes_later_is_told_too_and_passes(path: Path) -> None:
    store = SqliteStore(path, timeout_s=0.05)
    session = store.create(bare_session(), actor=ANA, label="new")
    with closing(sqlite3.connect(path, isolation_level=None)) as holder:
        holder.execute("BEGIN IMMEDIATE")
        with pytest.raises(Locked):
            store.apply(session, add_note("x"), actor=ANA)
        assert store.load(session.id) == session, "reading goes on"
        holder.execute("ROLLBACK")
    assert store.apply(session, add_note("x"), actor=ANA) is not None
    store.close()


def test_a_full_disk_is_told_and_loses_nothing(path: Path) -> None:
    store = SqliteStore(path)
    session = store.create(bare_session(), actor=ANA, label="new")
    pages = store._db.execute("PRAGMA page_count").fetchone()[0]
    store._db.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreError, match="full"):
        store.apply(session, add_note("x" * 100_000), actor=ANA)
    assert store.load(session.id) == session
    store._db.execute("PRAGMA max_page_count = 1000000")
    assert store.apply(session, add_note("x" * 100_000), actor=ANA) is not None
    store.close()


OPEN_AS_NOBODY = """
import os, sys
from pathlib import Path
from pmfacilitator.errors import StoreError
from pmfacilitator.store.sqlite import SqliteStore
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
try:
    SqliteStore(Path(sys.argv[1]))
except StoreError as error:
    print(type(error).__name__, error.message)
"""


@pytest.mark.parametrize(
    ("what", "words"), [("file", "sessions.db is read-only"), ("folder", "The folder .* is read-on")]
)
def test_what_may_not_be_written(what: str, words: str) -> None:
    """In a process that is not root's, to whom nothing is forbidden."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "folder"
        folder.mkdir()
        SqliteStore(folder / "sessions.db").close()
        if os.geteuid() == 0:
            for thing in (Path(name), folder, folder / "sessions.db"):
                os.chown(thing, NOBODY, NOBODY)
        if what == "file":
            (folder / "sessions.db").chmod(0o444)
        else:
            folder.chmod(0o555)
        before = everything_in(folder)
        tried = subprocess.run(
            [sys.executable, "-c", OPEN_AS_NOBODY, str(folder / "sessions.db")],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        )
        assert everything_in(folder) == before
        folder.chmod(0o755)
    assert re.match(f"ReadOnly .*{words}", tried.stdout), tried.stdout


def test_a_command_without_effect_does_not_touch_the_file(path: Path) -> None:
    store = SqliteStore(path)
    session = store.create(bare_session(), actor=ANA, label="new")
    with closing(sqlite3.connect(path)) as other:
        version = other.execute("PRAGMA data_version").fetchone()
        store.apply(session, edit(session.post_mortem, title=session.post_mortem.title), actor=ANA)
        assert other.execute("PRAGMA data_version").fetchone() == version
        store.apply(session, edit(session.post_mortem, title="other"), actor=ANA)
        assert other.execute("PRAGMA data_version").fetchone() != version
    store.close()


@pytest.mark.parametrize("instead", ["nothing", "a copy", "another"])
def test_a_file_that_was_moved_or_replaced_while_open_takes_nothing_more(path: Path, instead: str) -> None:
    store = SqliteStore(path)
    session = store.create(bare_session(), actor=ANA, label="new")
    path.rename(path.with_name("old.db"))
    if instead == "a copy":
        shutil.copy(path.with_name("old.db"), path)
    elif instead == "another":
        SqliteStore(path).close()
    before = everything_in(path.parent)
    for write in (
        lambda: store.apply(session, add_note("x"), actor=ANA),
        lambda: store.save_draft(session.id, "composer", "x"),
        lambda: store.undo(session.id, actor=ANA),
        store.version,
    ):
        with pytest.raises(Replaced, match=re.escape(str(path))):
            write()
    assert everything_in(path.parent) == before
    assert store.load(session.id) == session, "what is there can still be read"
    path.with_name("old.db").replace(path)
    assert store.apply(session, add_note("x"), actor=ANA)
    store.close()
