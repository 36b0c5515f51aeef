"""Commands on a post-mortem as a whole."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmfacilitator.cli.sessions import SHORTEST_ID, short_ids

from .conftest import Program


def test_a_title_is_enough(program: Program) -> None:
    made = program.new("Checkout answered slowly")
    records = program.shown(made)
    assert records["post_mortem"]["title"] == "Checkout answered slowly"
    assert records["post_mortem"]["severity"] == "sev2"
    assert sum(item["planned_s"] for item in records["agenda"]) == 75 * 60
    assert records["post_mortem"]["booked_minutes"] == 75


def test_everything_can_be_said_at_once(program: Program) -> None:
    program.new(
        "Login down",
        *("--severity", "SEV1", "--service", "auth", "--service", "gateway", "--zone", "Europe/Berlin"),
        *("--template", "short", "--person", "Ana Ng:facilitator", "--person", "Ben:note-taker", "--person", "Cho"),
    )
    records = program.shown()
    root = records["post_mortem"]
    assert (root["severity"], root["services"], root["zone"]) == ("sev1", ["auth", "gateway"], "Europe/Berlin")
    assert sum(item["planned_s"] for item in records["agenda"]) == 30 * 60
    people = [(person["name"], person["role"]) for person in records["participants"]]
    assert people == [("Ana Ng", "facilitator"), ("Ben", "note_taker"), ("Cho", "responder")]


@pytest.mark.parametrize(
    ("options", "word"),
    [
        (("--zone", "Mars/Olympus"), "Mars/Olympus"),
        (("--zone", ""), "time zone is missing"),
        (("--template", "nonsense"), "standard"),
        (("--template", ""), "standard"),
    ],
)
def test_what_makes_no_sense_is_refused_and_nothing_is_made(
    program: Program, options: tuple[str, ...], word: str
) -> None:
    outcome = program("new", "Login down", *options)
    assert outcome.code == 1
    assert word in outcome.err
    assert program.done("list", "--json").json == []


def test_an_empty_title_is_refused(program: Program) -> None:
    assert program("new", " \x1b[0m ").code == 1


def test_a_term_that_does_not_exist_is_answered_with_those_that_do(program: Program) -> None:
    outcome = program("new", "Login down", "--severity", "huge")
    assert outcome.code == 2
    assert "sev1, sev2, sev3, sev4, sev5" in outcome.err


def test_the_agenda_of_the_configuration_is_the_default(program: Program) -> None:
    _configure(program, '[agenda]\ntemplate = "timeline"\n')
    program.new()
    assert program.shown()["post_mortem"]["booked_minutes"] == 60


def test_a_broken_configuration_is_named_with_its_line(program: Program) -> None:
    _configure(program, "[user]\nnmae = 1\n")
    outcome = program("new", "Login down")
    assert outcome.code == 1
    assert "config.toml, line 2" in outcome.err


def test_the_list_shows_the_newest_first(program: Program) -> None:
    old, new = program.new("Older"), program.new("Newer")
    program.done("action", "add", old, "Alert earlier", "--due", "2020-01-01")
    first, second = program.done("list").out.splitlines()
    assert first.endswith("Newer")
    assert second.endswith("Older")
    assert "1 open, 1 overdue" in second
    listed = program.done("list", "--json").json
    assert [entry["id"] for entry in listed] == [new, old]
    assert listed[1]["overdue_actions"] == 1


def test_the_ids_in_the_list_are_enough_to_name_a_post_mortem(program: Program) -> None:
    made = [program.new(f"Number {number}") for number in range(5)]
    for line, wanted in zip(program.done("list").out.splitlines(), reversed(made), strict=True):
        assert program.shown(line.split()[0])["post_mortem"]["id"] == wanted


ALIKE = st.builds(
    lambda same, rest: (same * 26)[: 26 - len(rest)] + rest,
    st.sampled_from(["01", "0"]),
    st.text("01AZ", min_size=1, max_size=26),
)
"""Ids of 26 letters, many of which begin alike."""


@given(st.lists(ALIKE, unique=True, max_size=30))
def test_short_ids_begin_their_own_id_and_no_other(ids: list[str]) -> None:
    short = short_ids(ids)
    for own in ids:
        assert len(short[own]) >= SHORTEST_ID
        assert [other for other in ids if other.startswith(short[own])] == [own]


def test_an_id_can_be_shortened_and_last_is_the_newest(program: Program) -> None:
    old, new = program.new("Older"), program.new("Newer")
    assert program.shown(old.lower()[:-1] + old[-1])["post_mortem"]["id"] == old
    assert program.shown("LAST")["post_mortem"]["id"] == new
    ambiguous = program("show", old[:4])
    assert ambiguous.code == 1
    assert "2 post-mortems" in ambiguous.err
    assert program("show", "7ZZZ").code == 1


def test_what_was_deleted_comes_back(program: Program) -> None:
    made = program.new("Login down")
    before = program.shown(made)
    assert made in program.done("delete", "last").err
    assert program.done("list", "--json").json == []
    assert program("show", made).code == 1
    program.done("undo", made[:-2])
    assert program.shown(made) == before
    program.done("redo")
    assert program.done("list", "--json").json == []


def test_undo_without_an_id_takes_back_what_was_done_last(program: Program) -> None:
    old = program.new("Older")
    program.new("Newer")
    program.done("note", "add", old, "--kind", "idea", "Rehearse it")
    assert "add to idea" in program.done("undo").err
    assert program.shown(old)["notes"] == []
    assert "add to idea" in program.done("redo").err
    assert [note["text"] for note in program.shown(old)["notes"]] == ["Rehearse it"]


def test_there_is_nothing_to_undo_at_first(program: Program) -> None:
    outcome = program("undo")
    assert outcome.code == 1
    assert "not changed anything" in outcome.err


def test_db_and_environment_choose_the_file(program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    named, other = tmp_path / "named.db", tmp_path / "other.db"
    monkeypatch.setenv("PMFACILITATOR_DB", str(named))
    program.new("In the file of the environment")
    program.done("--db", str(other), "new", "In the file of the option")
    assert program.shown()["post_mortem"]["title"] == "In the file of the environment"
    assert named.exists()
    assert other.exists()
    assert not (tmp_path / "pmfacilitator.db").exists()


def test_changes_bear_the_name_of_the_configuration(program: Program) -> None:
    program.new("By the login name")
    _configure(program, '[user]\nname = "Ana"\n')
    assert program("undo").code == 1, "that was somebody else"
    program.new("By Ana")
    program.done("undo")
    assert [entry["title"] for entry in program.done("list", "--json").json] == ["By the login name"]


def _configure(program: Program, text: str) -> None:
    folder = program.home / "config"
    folder.mkdir(exist_ok=True)
    (folder / "config.toml").write_text(text, "utf-8")


@pytest.mark.parametrize("person", ["", " ", ":facilitator"])
def test_a_person_without_a_name_is_refused(program: Program, person: str) -> None:
    outcome = program("new", "Checkout slow", "--person", person)
    assert outcome.code == 1
    assert "--person names nobody" in outcome.err


def test_a_person_named_twice_is_one_with_the_last_role(program: Program) -> None:
    program.done("new", "Checkout slow", "--person", "Ana Ng:facilitator", "--person", "ana ng:observer")
    (ana,) = program.done("show", "last", "--json").json["participants"]
    assert (ana["name"], ana["role"]) == ("Ana Ng", "observer")


def test_a_person_with_a_role_that_is_none_is_refused(program: Program) -> None:
    outcome = program("new", "Checkout slow", "--person", "Ana:boss")
    assert outcome.code == 1
    assert "“boss” is no role" in outcome.err
    assert "note-taker" in outcome.err
