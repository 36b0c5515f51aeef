"""What the composer makes of a line: where it goes, which people it names, what an action line says."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmfacilitator.domain import filing
from pmfacilitator.domain.action_line import parse_action
from pmfacilitator.domain.kinds import ActionType, FactorKind, NoteKind, Priority, Role, SectionKind
from pmfacilitator.domain.people import name_meant, parse_people
from pmfacilitator.domain.records import Participant
from pmfacilitator.errors import BadInput


@pytest.mark.parametrize(
    ("section", "destination"),
    [
        (SectionKind.OPENING, filing.PERSON),
        (SectionKind.TIMELINE, filing.FACT),
        (SectionKind.WENT_WELL, filing.WENT_WELL),
        (SectionKind.WENT_POORLY, filing.WENT_POORLY),
        (SectionKind.ROOT_CAUSES, filing.WHY),
        (SectionKind.ACTION_ITEMS, filing.ACTION),
        (SectionKind.WRAP_UP, filing.LEARNING),
    ],
)
def test_a_plain_line_goes_where_the_section_files(section: SectionKind, destination: filing.Destination) -> None:
    assert filing.parse_composer("  the pool was full ", section) == (destination, "the pool was full", None)


def test_every_section_and_every_kind_of_note_has_its_place() -> None:
    assert {filing.default_destination(section) for section in SectionKind} <= set(filing.COMMANDS.values())
    assert {filing.destination_of(kind).note for kind in NoteKind} == set(NoteKind)


@pytest.mark.parametrize("name", filing.COMMANDS)
def test_every_command_sends_its_text_elsewhere(name: str) -> None:
    filed = filing.parse_composer(f"/{name}  the pool  was full ", SectionKind.TIMELINE)
    assert filed == (filing.COMMANDS[name], "the pool  was full", None)


def test_case_and_unique_beginnings_are_understood() -> None:
    assert filing.parse_composer("/PARK later", SectionKind.TIMELINE).destination is filing.PARKING_LOT
    assert filing.parse_composer("/q how many?", SectionKind.TIMELINE).destination is filing.QUESTION


def test_a_beginning_that_several_commands_have_is_asked_about() -> None:
    with pytest.raises(BadInput, match="/park, /poorly, /person"):
        filing.parse_composer("/p later", SectionKind.TIMELINE)


def test_an_unknown_command_names_those_that_exist() -> None:
    with pytest.raises(BadInput, match="/pork") as caught:
        filing.parse_composer("/pork later", SectionKind.TIMELINE)
    assert all(f"/{name}" in caught.value.hint for name in filing.COMMANDS)


@pytest.mark.parametrize("line", ["/", "/ text"])
def test_a_slash_alone_is_no_command(line: str) -> None:
    with pytest.raises(BadInput):
        filing.parse_composer(line, SectionKind.TIMELINE)


def test_two_slashes_are_one_that_is_meant() -> None:
    filed = filing.parse_composer("//var/log was full", SectionKind.WENT_POORLY)
    assert filed == (filing.WENT_POORLY, "/var/log was full", None)


@pytest.mark.parametrize(
    ("line", "destination", "kind", "text"),
    [
        ("/factor process nobody owned the limit", filing.FACTOR, FactorKind.PROCESS, "nobody owned the limit"),
        ("/factor Process: nobody owned it", filing.FACTOR, FactorKind.PROCESS, "nobody owned it"),
        ("/factor processes were slow", filing.FACTOR, None, "processes were slow"),
        ("/factor external", filing.FACTOR, None, "external"),
        ("/helped technical the cache held", filing.MITIGATOR, FactorKind.TECHNICAL, "the cache held"),
    ],
)
def test_a_factor_may_begin_with_its_kind(
    line: str, destination: filing.Destination, kind: FactorKind | None, text: str
) -> None:
    assert filing.parse_composer(line, SectionKind.ROOT_CAUSES) == (destination, text, kind)


def test_half_typed_commands_are_completed() -> None:
    assert filing.completions("/l") == ("/lucky", "/learned", "/link")
    assert filing.completions("/lucky us") == ()
    assert filing.completions("//l") == ()
    assert filing.completions("l") == ()


@given(st.text(), st.sampled_from(SectionKind))
def test_any_line_is_filed_or_refused_with_a_sentence(line: str, section: SectionKind) -> None:
    try:
        filed = filing.parse_composer(line, section)
    except BadInput:
        assert line.strip().startswith("/")
    else:
        assert filed.text in line


ANA = Participant(post_mortem_id="p", name="Ana Ng", role=Role.INCIDENT_LEAD)
ANATOL = Participant(post_mortem_id="p", name="Anatol Berg")
BEN = Participant(post_mortem_id="p", name="Ben O'Hara")


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("ana", "Ana Ng"),
        ("ANA_NG", "Ana Ng"),
        ("anang", "Ana Ng"),
        ("ng", "Ana Ng"),
        ("anat", "Anatol Berg"),
        ("be", "Ben O'Hara"),
        ("an", "an"),
        ("vendor", "vendor"),
        ("Cho.Park", "Cho Park"),
        ("Cho_Park", "Cho Park"),
        ("Ben.O'Hara", "Ben O'Hara"),
        ("j.doe", "j.doe"),
        ("night_crew", "night_crew"),
        ("", ""),
    ],
)
def test_people_are_known_by_part_of_their_name(typed: str, name: str) -> None:
    assert name_meant(typed, [ANA.name, ANATOL.name, BEN.name]) == name


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Ana Ng", [("Ana Ng", None)]),
        ("Ana Ng, incident lead", [("Ana Ng", Role.INCIDENT_LEAD)]),
        ("Ana Ng (note-taker), Ben, Cho", [("Ana Ng", Role.NOTE_TAKER), ("Ben", None), ("Cho", None)]),
        ("Ana Ng, facilitator, Ben, observer", [("Ana Ng", Role.FACILITATOR), ("Ben", Role.OBSERVER)]),
        ("Ana; Ben (Incident Lead)", [("Ana", None), ("Ben", Role.INCIDENT_LEAD)]),
        ("responder", [("responder", None)]),
        ("Dr. Who, PhD, responder", [("Dr. Who PhD", Role.RESPONDER)]),
    ],
)
def test_a_roll_call_names_people_and_roles(text: str, people: list[tuple[str, Role | None]]) -> None:
    assert parse_people(text) == people


@pytest.mark.parametrize("text", ["", " , ", "Ana (cook)", "Ana, manager", "Eve Lu, CTO", "Ana Ng, ben, qa engineer"])
def test_a_roll_call_without_names_or_with_an_unknown_role_is_refused(text: str) -> None:
    with pytest.raises(BadInput):
        parse_people(text)


def test_an_action_line_says_everything_at_once() -> None:
    line = "Alert at 80 % of the pool @ana due:2026-04-01 done:alert fires in staging !must #detect"
    action = parse_action(line, people=[ANA.name, ANATOL.name])
    assert action.task == "Alert at 80 % of the pool"
    assert (action.owner, action.due) == ("Ana Ng", date(2026, 4, 1))
    assert action.success_criteria == "alert fires in staging"
    assert (action.priority, action.type) == (Priority.MUST, ActionType.DETECT)


def in_words(text: str) -> date:
    """Deadlines as a person says them, for these tests."""
    known = {"friday": date(2026, 3, 20), "next friday": date(2026, 3, 27)}
    if text in known:
        return known[text]
    raise ValueError("Say a day, such as friday.")


@pytest.mark.parametrize(
    ("line", "task", "due"),
    [
        ("Set a limit due:friday", "Set a limit", date(2026, 3, 20)),
        ("Set a limit due: next friday", "Set a limit", date(2026, 3, 27)),
        ("Set a limit due:next friday on staging", "Set a limit on staging", date(2026, 3, 27)),
        ("due:friday @ana Set a limit", "Set a limit", date(2026, 3, 20)),
    ],
)
def test_a_deadline_may_have_several_words(line: str, task: str, due: date) -> None:
    action = parse_action(line, parse_due=in_words)
    assert (action.task, action.due) == (task, due)


def test_a_deadline_that_cannot_be_read_says_what_can() -> None:
    with pytest.raises(BadInput, match="“someday soon” is no date") as caught:
        parse_action("Set a limit due:someday soon", parse_due=in_words)
    assert caught.value.hint == "Say a day, such as friday."


@pytest.mark.parametrize(
    "line",
    [
        "Close #1234 with the vendor",
        "Mail ops@example.com",
        "An !important limit",
        "Ask C# people",
        "Ratio a:b",
        "@ only",
    ],
)
def test_words_that_only_look_like_marks_stay_in_the_task(line: str) -> None:
    assert parse_action(line).task == line


def test_the_first_name_is_the_owner() -> None:
    action = parse_action("Draw it up @ben, together with @ana", people=[ANA.name, BEN.name])
    assert (action.owner, action.task) == ("Ben O'Hara", "Draw it up together with @ana")


@pytest.mark.parametrize("mark", ["@Ben.O'Hara", "@ben_o'hara,", "@ben:"])
def test_an_owner_of_several_words_is_typed_without_blanks(mark: str) -> None:
    assert parse_action(f"Set a limit {mark}", people=[ANA.name, BEN.name]).owner == "Ben O'Hara"


@pytest.mark.parametrize("line", ["", "@ana", "@ana !must #detect done:it works", "due:2026-04-01"])
def test_an_action_line_without_a_task_is_refused(line: str) -> None:
    with pytest.raises(BadInput, match="what will be done"):
        parse_action(line)


MARKS = st.sampled_from(["@ana", "due:", "due:2026-04-01", "done:", "!must", "#detect", "!", "#", "@", ":", "réparer"])


@given(st.text() | st.lists(MARKS | st.text(max_size=5)).map(" ".join))
def test_any_action_line_is_understood_or_refused(line: str) -> None:
    try:
        action = parse_action(line, people=[ANA.name, BEN.name])
    except BadInput:
        assert not line.split() or any(mark in line.casefold() for mark in ("@", "due:", "done:", "!", "#"))
    else:
        assert action.task
