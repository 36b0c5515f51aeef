"""Files are written whole or not at all, and never over another one unasked."""

import errno
import os
import stat
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmfacilitator.domain.records import PostMortem
from pmfacilitator.domain.session import Session
from pmfacilitator.errors import BadInput
from pmfacilitator.room.files import default_name, write_atomically

TEXT = "# Überblick 🚒\nzwei Zeilen\n"


def test_a_new_file_has_exactly_the_text_and_the_usual_permissions(tmp_path: Path) -> None:
    path = tmp_path / "write-up.md"
    write_atomically(path, TEXT)
    (tmp_path / "usual").touch()
    assert path.read_bytes() == TEXT.encode()
    assert path.stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_an_existing_file_stays_unless_forced(tmp_path: Path) -> None:
    path = tmp_path / "write-up.md"
    path.write_text("mine")
    with pytest.raises(BadInput, match="exists already") as caught:
        write_atomically(path, TEXT)
    assert "--force" in caught.value.hint
    assert path.read_text() == "mine"
    write_atomically(path, TEXT, force=True)
    assert path.read_text(encoding="utf-8") == TEXT
    assert os.listdir(tmp_path) == ["write-up.md"]


def test_a_replaced_file_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "write-up.md"
    path.touch(mode=0o640)
    path.chmod(0o640)
    write_atomically(path, TEXT, force=True)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_symbolic_link_stays_one_and_its_target_is_replaced(tmp_path: Path) -> None:
    target, link = tmp_path / "target.md", tmp_path / "link.md"
    target.write_text("old")
    link.symlink_to(target)
    write_atomically(link, TEXT, force=True)
    assert link.is_symlink()
    assert target.read_text(encoding="utf-8") == TEXT


def test_a_relative_path_is_taken_from_where_one_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write_atomically(Path("write-up.md"), TEXT)
    assert (tmp_path / "write-up.md").exists()


def test_what_cannot_be_written_says_why(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    for path, words in [
        (tmp_path / "none" / "write-up.md", "There is no folder"),
        (tmp_path, "is a folder"),
        (tmp_path / "pipe", "not a regular file"),
        (tmp_path / "file" / "write-up.md", "folder|cannot be written"),
        (tmp_path / ("x" * 300), "too long|cannot be written"),
        (tmp_path / "nul\0", "cannot be written"),
        (tmp_path / "loop", "cannot be written"),
    ]:
        with pytest.raises(BadInput, match=words) as caught:
            write_atomically(path, TEXT, force=True)
        assert caught.value.hint


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is write-protected for root")
def test_write_protection_is_respected(tmp_path: Path) -> None:
    path = tmp_path / "write-up.md"
    path.touch(mode=0o400)
    with pytest.raises(BadInput, match="write-protected"):
        write_atomically(path, TEXT, force=True)
    tmp_path.chmod(0o500)
    with pytest.raises(BadInput, match="write-protected"):
        write_atomically(tmp_path / "other.md", TEXT)
    tmp_path.chmod(0o700)


@pytest.mark.parametrize(
    ("number", "words"), [(errno.ENOSPC, "no space left"), (errno.EROFS, "write-protected"), (errno.EIO, "cannot be")]
)
def test_a_disk_that_fails_leaves_the_old_file_and_no_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    path = tmp_path / "write-up.md"
    path.write_text("old")

    def failing(*_: Any) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", failing)
    with pytest.raises(BadInput, match=words):
        write_atomically(path, TEXT, force=True)
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["write-up.md"]


def test_a_file_that_comes_to_be_there_meanwhile_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "write-up.md"
    synchronise = os.fsync

    def somebody_else_is_faster(descriptor: int) -> None:
        synchronise(descriptor)
        path.write_text("theirs")

    monkeypatch.setattr(os, "fsync", somebody_else_is_faster)
    with pytest.raises(BadInput, match="exists already"):
        write_atomically(path, TEXT)
    assert path.read_text() == "theirs"
    assert os.listdir(tmp_path) == ["write-up.md"]


def named(title: str, **fields: object) -> str:
    return default_name(Session(PostMortem.model_validate({"title": title, **fields})))


def test_a_name_has_the_incidents_date_in_its_zone_and_the_title() -> None:
    start = datetime(2026, 3, 18, 23, 30, tzinfo=UTC)
    assert named("Checkout latency", impact_started_at=start) == "2026-03-18-checkout-latency.md"
    assert named("Checkout latency", impact_started_at=start, zone="Europe/Helsinki").startswith("2026-03-19")
    assert named("  Ärger: São/Paulo… ", meeting_at=start) == "2026-03-18-arger-sao-paulo.md"
    assert named("日本", created_at=start) == "2026-03-18-post-mortem.md"


@given(st.text())
def test_any_title_gives_a_name_that_every_system_takes(title: str) -> None:
    name = named(title, created_at=datetime(2026, 3, 18, tzinfo=UTC))
    assert set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789-.")
    assert name.startswith("2026-03-18-")
    assert name.endswith(".md")
    assert len(name) < 80
