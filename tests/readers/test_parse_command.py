"""`pmfacilitator timeline parse`, as people call it."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from pmfacilitator.cli.timeline import timeline
from pmfacilitator.errors import BadInput, Unreadable
from readers.told import reading


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    path = tmp_path / "notes.md"
    path.write_text("## Timeline\n- HH:MM - what happened\n- 14:05 queue grows\n- 14:20 consumers restarted\n")
    return path


def test_each_entry_is_a_line_of_json_and_the_talk_is_on_stderr(notes: Path) -> None:
    ran = CliRunner().invoke(
        timeline, ["parse", str(notes), "--date", "2026-07-09", "--tz", "Europe/Berlin", "--jsonl"]
    )
    entries = [json.loads(line) for line in ran.stdout.splitlines()]
    assert [(entry["at"], entry["text"]) for entry in entries] == [
        ("2026-07-09T14:05:00+02:00", "queue grows"),
        ("2026-07-09T14:20:00+02:00", "consumers restarted"),
    ]
    assert {entry["format"] for entry in entries} == {"text"}
    assert "Markdown or plain text, 2 entries, 1 left out" in ran.stderr


def test_what_was_left_out_is_shown_with_the_reason(notes: Path) -> None:
    ran = CliRunner().invoke(timeline, ["parse", str(notes), "--date", "2026-07-09", "--skipped"])
    assert "template" in ran.stderr
    assert "queue grows" in ran.stdout


def test_all_that_became_no_entry_is_told_in_its_order() -> None:
    found = reading(
        """
        The shop was slow for an hour.
        ## Timeline
        Times are in UTC.
        - 14:05 queue grows
        - 14:20 restarted
        ## Actions
        - [ ] alert on the length of the queue (due 2026-08-01)
        ## Lessons
        Consumers start slowly.
        > as the vendor says

        | Owner | Task |
        |---|---|
        | Ada | start sooner |
        """,
        "2026-07-09",
    )
    assert len(found.entries) == 2
    assert [(part.place, part.text[:22]) for part in found.skipped] == [
        (1, "The shop was slow for "),
        (7, "[ ] alert on the lengt"),
        (9, "Consumers start slowly"),
        (10, "as the vendor says"),
        (12, "Owner | Task"),
        (14, "Ada | start sooner"),
    ]


def test_empty_hints_are_hints_not_given(notes: Path) -> None:
    ran = CliRunner().invoke(timeline, ["parse", str(notes), "--date", "", "--tz", "", "--jsonl"])
    assert [json.loads(line)["at"] for line in ran.stdout.splitlines()] == [None, None]
    assert "--date" in ran.stderr


def test_columns_and_formats_can_be_named(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("a,b,c\n1783605900,x,queue grows\n")
    ran = CliRunner().invoke(timeline, ["parse", str(path), "--map", "at=a,text=c", "--format", "csv", "--jsonl"])
    assert json.loads(ran.stdout)["text"] == "queue grows"


def test_standard_input_is_read() -> None:
    ran = CliRunner().invoke(timeline, ["parse", "-", "--date", "2026-07-09", "--jsonl"], input="- 14:05 queue grows")
    assert json.loads(ran.stdout)["at"] == "2026-07-09T14:05:00+00:00"


@pytest.mark.parametrize(
    ("options", "error"),
    [
        (["--date", "9 July"], BadInput),
        (["--tz", "Nowhere/Land"], BadInput),
        (["--map", "at"], BadInput),
        (["--format", "docx"], BadInput),
    ],
)
def test_hints_that_are_none_are_named(notes: Path, options: list[str], error: type[Exception]) -> None:
    ran = CliRunner().invoke(timeline, ["parse", str(notes), *options])
    assert isinstance(ran.exception, error)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    ran = CliRunner().invoke(timeline, ["parse", str(tmp_path / "gone.md")])
    assert isinstance(ran.exception, Unreadable)
    assert "gone.md" in ran.exception.message
