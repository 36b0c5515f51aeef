"""Data files that cannot be used: one sentence, an exit code, and the file as it was."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlite_utils import Database

from .conftest import Program


def _text(path: Path) -> None:
    path.write_text("groceries: milk\n", "utf-8")


def _foreign(path: Path) -> None:
    db = Database(path)
    db["groceries"].insert({"name": "milk"})  # type: ignore[union-attr]  # a table, since no view has that name
    db.close()


def _newer(path: Path) -> None:
    _ours(path)
    db = Database(path)
    db["_sqlite_migrations"].insert(  # type: ignore[union-attr]  # a table, as above
        {"migration_set": "pmfacilitator", "name": "9999_from_the_future", "applied_at": "2030-01-01"}
    )
    db.close()


def _damaged(path: Path) -> None:
    _ours(path)
    content = bytearray(path.read_bytes())
    content[4096 : 4096 * 6] = b"\xde\xad" * (4096 * 5 // 2)
    path.write_bytes(content)


def _ours(path: Path) -> None:
    from pmfacilitator.store import open_store

    open_store(path).close()


FILES: dict[str, tuple[Callable[[Path], None], str]] = {
    "no database": (_text, "not a data file"),
    "another program's": (_foreign, "another program's"),
    "from a newer version": (_newer, "newer version"),
    "damaged": (_damaged, "damaged"),
}
COMMANDS = (
    ("list",),
    ("new", "Login down"),
    ("show", "last"),
    ("export", "last"),
    ("note", "add", "last", "--kind", "idea", "Rehearse"),
    ("timeline", "add", "last", "14:02 alert"),
    ("delete", "last"),
    ("undo",),
)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
@pytest.mark.parametrize("state", FILES)
def test_an_unusable_file_is_named_and_left_alone(
    program: Program, tmp_path: Path, state: str, command: tuple[str, ...]
) -> None:
    make, word = FILES[state]
    path = tmp_path / "data.db"
    make(path)
    before = path.read_bytes()
    outcome = program("--db", str(path), *command)
    assert outcome.code == 1
    assert outcome.out == ""
    assert word in outcome.err
    assert str(path) in outcome.err
    assert len(outcome.err.splitlines()) == 2
    assert path.read_bytes() == before


def test_a_folder_and_a_path_without_a_folder_are_no_data_files(program: Program, tmp_path: Path) -> None:
    assert "is a folder" in program("--db", str(tmp_path), "list").err
    assert "There is no folder" in program("--db", str(tmp_path / "nowhere" / "data.db"), "list").err


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_file_is_refused(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "data.db"
    _ours(path)
    path.chmod(0o400)
    outcome = program("--db", str(path), "new", "Login down")
    assert outcome.code == 1
    assert "read-only" in outcome.err


def test_an_empty_name_of_a_data_file_is_not_the_usual_one(program: Program) -> None:
    outcome = program("--db", "", "list")
    assert (outcome.code, outcome.out) == (2, "")
    assert "--db names no file." in outcome.err


def test_of_an_invitation_and_its_calendar_file_both_are_written_or_none(program: Program, tmp_path: Path) -> None:
    program.new()
    program.done("edit", "last", "--meeting", "2031-03-20 10:00")
    (tmp_path / "there.md").write_text("x", "utf-8")
    calendar = tmp_path / "meeting.ics"
    outcome = program("agenda", "last", "-o", str(tmp_path / "there.md"), "--ics", str(calendar))
    assert outcome.code == 1
    assert not calendar.exists()


def test_one_file_cannot_be_the_invitation_and_its_calendar_file(program: Program, tmp_path: Path) -> None:
    program.new()
    same = str(tmp_path / "both")
    outcome = program("agenda", "last", "-o", same, "--ics", same, "--force")
    assert outcome.code == 2
    assert "name the same file" in outcome.err


def test_pipes_and_devices_are_not_waited_for(program: Program, tmp_path: Path) -> None:
    made = program.new()
    os.mkfifo(tmp_path / "pipe")
    for name in (str(tmp_path / "pipe"), "/dev/zero"):
        for command in (("timeline", "import", made), ("timeline", "parse")):
            outcome = program(*command, name)
            assert (outcome.code, outcome.out) == (1, "")
            assert f"{name} cannot be read: it is not a regular file." in outcome.err


def test_a_file_name_of_several_lines_is_said_on_one(program: Program, tmp_path: Path) -> None:
    """A second line could pass for a message of the program's own."""
    named = tmp_path / "a\npmfacilitator: all is well.\n.md"
    named.write_bytes(b"\xff")
    (tmp_path / "b\nempty").mkdir()
    for name in (str(named), str(named) + ".md", str(tmp_path / "b\nempty")):
        lines = program("lint", name).err.splitlines()
        assert not [line for line in lines if line.startswith("pmfacilitator: all is well")]
        assert [line for line in lines if str(tmp_path) in line]
        assert not [line for line in lines if line.startswith("empty")]
