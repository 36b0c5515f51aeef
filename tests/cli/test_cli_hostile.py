"""Text that wants to act on the terminal, in every place where a command takes or shows text."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from .conftest import Outcome, Program

HOSTILE = (
    "[/oops] [@click=app.quit]x[/]",
    "red \x1b[31malert\x1b[0m",
    "clipboard \x1b]52;c;ZXZpbA==\x07 write",
    "eight bit \x9b31m \x9d0;title\x9c end",
    "bidi \u202etxt.exe\u202c and \u2066isolated\u2069",
    "| a | b | </td><script>alert(1)</script>",
    "overwritten\rline",
    "nul \x00 and bell \x07 and delete \x7f",
    "lone \udcff surrogate",
    "👩‍👩‍👧‍👦 注文 " + "x" * 10_000,
    "--help",
)
ACTING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def harmless(outcome: Outcome) -> None:
    """Nothing in it acts on a terminal."""
    assert not ACTING.search(outcome.out)
    assert not ACTING.search(outcome.err)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_everything_that_is_typed_is_taken_as_text(program: Program, text: str) -> None:
    """One after the other, in every command that takes text; then every way to look at it."""
    made = program.done("new", "--service", text, "--", text).line
    for command in (
        ("people", "add", made, "--", text),
        ("note", "add", made, "--kind", "idea", "--", text),
        ("why", "add", made, "--", text),
        ("factor", "add", made, "--", text),
        ("action", "add", made, "--done-when", text, "--owner", text, "--", f"Do {text}"),
        ("timeline", "add", made, "--", f"2026-03-18 14:02 {text}"),
        ("list",),
        ("list", "--json"),
        ("show", made),
        ("show", made, "--json"),
        ("export", made),
        ("agenda", made),
        ("delete", made),
        ("undo", made),
    ):
        outcome = program(*command)
        assert outcome.code == 0, command[:2]
        harmless(outcome)
    records = program.shown(made)
    for name in ("notes", "whys", "factors", "actions", "events", "participants"):
        assert len(records[name]) == 1


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize(
    "command",
    [
        ("show",),
        ("undo",),
        ("delete",),
        ("new", "Title", "--zone"),
        ("new", "Title", "--template"),
        ("new", "Title", "--severity"),
        ("new", "Title", "--person"),
        ("timeline", "import", "last"),
        ("timeline", "parse"),
        ("lint",),
        (),
    ],
)
def test_what_is_refused_is_said_without_acting(program: Program, command: tuple[str, ...], text: str) -> None:
    program.new()
    value = text.replace("\x00", "")  # no shell can pass a NUL
    outcome = program(*command, f"./{value}" if command[:1] in (("timeline",), ("lint",)) else value)
    assert outcome.code in (0, 1, 2)
    harmless(outcome)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_file_name_is_said_without_acting(program: Program, tmp_path: Path, text: str) -> None:
    program.new()
    outcome = program("export", "last", "-o", str(tmp_path / text.replace("\x00", "")))
    assert outcome.code in (0, 1)
    harmless(outcome)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=80))
def test_any_text_is_kept_or_refused(program: Program, text: str) -> None:
    made = program.new()
    outcome = program("timeline", "add", made, "--", text)
    assert outcome.code in (0, 1)
    harmless(outcome)
    harmless(program.done("show", made))
    assert len(program.shown(made)["events"]) == (1 if outcome.code == 0 else 0)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(made=st.sampled_from(HOSTILE[:8]) | st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20))
@example("Z\x1b]52;c;aGFja2Vk\x07")
@example("Z\x9b31m\x9d\x7f\u202e")
def test_an_id_that_another_program_made_does_nothing_to_the_terminal(program: Program, made: str) -> None:
    program.new()
    with closing(sqlite3.connect(program.home / "pmfacilitator.db")) as other, other:
        other.execute("DELETE FROM post_mortem")
        other.execute(
            "INSERT INTO post_mortem (id, title, created_at) VALUES (?, 'theirs', '2026-03-18T12:00:00Z')", [made]
        )
        other.execute("INSERT INTO note (id, post_mortem_id, kind, text) VALUES (?, ?, 'idea', 'theirs')", [made, made])
    for command in (("list",), ("show", "last"), ("export", "last"), ("agenda", "last"), ("lint", "--session", "last")):
        harmless(program.done(*command))
    listed, shown = program.done("list", "--json"), program.done("show", "last", "--json")
    harmless(listed)
    harmless(shown)
    assert [row["id"] for row in listed.json] == [made]
    assert [row["id"] for row in shown.json["notes"]] == [made]
    harmless(program.done("delete", "last"))


@pytest.mark.parametrize("style", ["text", "json", "github"])
def test_flagged_words_and_names_of_files_do_nothing_to_the_terminal(
    program: Program, tmp_path: Path, style: str
) -> None:
    file = tmp_path / "a\x1b[2J\x9b31m.md"
    words = "The engineer\x9b31m\x1b]0;t\x07 should have checked. It was Ana's \x9b1mfault\x7f."
    file.write_text(words, encoding="utf-8")
    outcome = program("lint", "--format", style, str(file))
    assert outcome.code == 1
    harmless(outcome)
