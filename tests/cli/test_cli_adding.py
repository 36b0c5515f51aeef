"""Commands that add one thing."""

import pytest

from .conftest import Program


def test_a_note_goes_where_its_kind_says(program: Program) -> None:
    program.new()
    made = program.done("note", "add", "last", "--kind", "went-well", "The", "alert", "came", "early").line
    (note,) = program.shown()["notes"]
    assert (note["id"], note["kind"], note["text"]) == (made, "went_well", "The alert came early")


def test_a_text_can_come_from_stdin(program: Program) -> None:
    program.new()
    program.done("note", "add", "last", "--kind", "question", "-", stdin="What did the graph show?\nAnd when?\n")
    assert program.shown()["notes"][0]["text"] == "What did the graph show?\nAnd when?"


def test_brackets_in_a_name_take_no_role_away(program: Program) -> None:
    made = program.new("Checkout slow", "--person", "Ana Ng (SRE):facilitator", "--person", "Ben Ode:note-taker")
    people = {person["name"]: person["role"] for person in program.shown(made)["participants"]}
    assert people == {"Ana Ng (SRE)": "facilitator", "Ben Ode": "note_taker"}
    assert "no role" in program("new", "Login down", "--person", "Ana Ng (SRE)").err


@pytest.mark.parametrize("end", ["\r", "\r\n", "\n"])
def test_line_ends_of_every_kind_keep_the_lines(program: Program, end: str) -> None:
    """A note came without its first lines where a Mac of old, or a terminal in raw mode, had written it."""
    made = program.new(f"Checkout{end}slow")
    written = end.join(["A", "B", "", "C"])
    program.done("note", "add", made, "--kind", "idea", "-", stdin=f"{written}{end}")
    program.done("note", "add", made, "--kind", "idea", written)
    program.done("why", "add", made, written)
    program.done("action", "add", made, "--done-when", f"D{end}E", f"Alert on{end}the pool")
    program.done("timeline", "add", made, f"2026-03-18 14:02 A{end}B")
    records = program.shown()
    assert records["post_mortem"]["title"] == "Checkout slow"
    assert [row["text"] for row in (*records["notes"], *records["whys"])] == ["A\nB\n\nC"] * 3
    assert [action["success_criteria"] for action in records["actions"]] == ["D\nE"]
    for row in (records["actions"][0]["task"], records["events"][0]["text"]):
        assert row.split() in (["Alert", "on", "the", "pool"], ["A", "B"])


@pytest.mark.parametrize("words", [("-",), (" ",), ("\x1b[31m",)])
def test_what_has_no_words_in_it_is_refused(program: Program, words: tuple[str, ...]) -> None:
    program.new()
    assert program("note", "add", "last", "--kind", "idea", *words).code == 1
    assert program.shown()["notes"] == []


def test_a_note_needs_its_kind(program: Program) -> None:
    program.new()
    outcome = program("note", "add", "last", "Something")
    assert outcome.code == 2
    assert "--kind" in outcome.err


def test_whys_grow_under_the_one_that_is_named(program: Program) -> None:
    program.new()
    top = program.done("why", "add", "last", "Checkout failed for 40 minutes").line
    pool = program.done("why", "add", "last", "--under", "checkout FAILED", "The pool ran dry").line
    leaf = program.done("why", "add", "last", "--under", pool.lower(), "A retry held connections").line
    parents = {why["id"]: why["parent_id"] for why in program.shown()["whys"]}
    assert parents == {top: None, pool: top, leaf: pool}


def test_a_why_that_is_not_clearly_named_is_refused(program: Program) -> None:
    program.new()
    program.done("why", "add", "last", "The pool ran dry")
    program.done("why", "add", "last", "The pool was small")
    several = program("why", "add", "last", "--under", "the pool", "Nobody knew the limit")
    none = program("why", "add", "last", "--under", "the queue", "Nobody knew the limit")
    blank = program("why", "add", "last", "--under", " ", "Nobody knew the limit")
    assert (several.code, none.code, blank.code) == (1, 1, 1)
    assert "2 whys" in several.err
    assert "No why" in none.err
    assert "not named" in blank.err
    assert len(program.shown()["whys"]) == 2


def test_a_whole_text_names_a_why_that_others_contain(program: Program) -> None:
    program.new()
    short = program.done("why", "add", "last", "The pool").line
    program.done("why", "add", "last", "The pool was small")
    program.done("why", "add", "last", "--under", "the pool", "It was never measured")
    assert [why["text"] for why in program.shown()["whys"] if why["parent_id"] == short] == ["It was never measured"]


def test_factors_have_kind_and_effect(program: Program) -> None:
    program.new()
    program.done("factor", "add", "last", "--kind", "process", "--effect", "mitigating", "The runbook named the switch")
    (factor,) = program.shown()["factors"]
    assert (factor["kind"], factor["effect"]) == ("process", "mitigating")


@pytest.mark.parametrize(
    "arguments",
    [
        (
            "Alert at 80 % of the pool",
            *("--owner", "@ana", "--due", "2031-03-01", "--done-when", "it fires in staging"),
            *("--priority", "must", "--type", "detect"),
        ),
        ("Alert at 80 % of the pool @ana due:2031-03-01 done:it fires in staging !must #detect",),
        (
            "Alert at 80 % of the pool @ben due:2029-01-01 !nice",
            *("--owner", "Ana Ng", "--due", "1 March 2031", "--done-when", "it fires in staging"),
            *("--priority", "Must", "--type", "detect"),
        ),
    ],
)
def test_an_action_item_by_options_by_marks_or_by_both(program: Program, arguments: tuple[str, ...]) -> None:
    program.new("Checkout slow", "--person", "Ana Ng:responder")
    program.done("action", "add", "last", *arguments)
    (action,) = program.shown()["actions"]
    assert action["task"] == "Alert at 80 % of the pool"
    assert (action["owner"], action["due"]) == ("Ana Ng", "2031-03-01")
    assert action["success_criteria"] == "it fires in staging"
    assert (action["priority"], action["type"]) == ("must", "detect")


def test_a_deadline_that_is_none_is_refused(program: Program) -> None:
    program.new()
    assert program("action", "add", "last", "Alert earlier", "--due", "when pigs fly").code == 1
    assert program.shown()["actions"] == []


def test_people_are_added_once_and_change_their_role(program: Program) -> None:
    program.new()
    program.done("people", "add", "last", "Ana Ng", "--role", "facilitator")
    program.done("people", "add", "last", "ana ng", "--role", "incident lead")
    (person,) = program.shown()["participants"]
    assert (person["name"], person["role"]) == ("Ana Ng", "incident_lead")
