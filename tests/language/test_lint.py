"""What the linter makes of sentences as people say and write them."""

import textwrap
import time

import pytest
from spoken import ANY_BLAME, BLAME, FINE

from pmfacilitator.language import CATEGORIES, Preferences, lint
from pmfacilitator.language.sentences import sentences

PEOPLE = ("Zarko", "Ume Takahashi", "@dmx9")


@pytest.mark.parametrize("category", BLAME)
def test_nearly_every_blaming_sentence_is_noticed(category: str) -> None:
    missed = [sentence for sentence in BLAME[category] if not lint(sentence)]
    assert len(missed) <= len(BLAME[category]) * 0.06, missed


def test_nearly_every_plain_accusation_is_noticed() -> None:
    missed = [sentence for sentence in ANY_BLAME if not lint(sentence)]
    assert len(missed) <= len(ANY_BLAME) * 0.04, missed


@pytest.mark.parametrize("category", BLAME)
def test_most_are_given_their_own_category(category: str) -> None:
    same = sum(any(flag.category == category for flag in lint(sentence)) for sentence in BLAME[category])
    assert same >= len(BLAME[category]) * 0.7


def test_several_people_are_a_group_and_one_of_them_is_a_person() -> None:
    text = "While the pump was tested, one of our dispatchers forgot the valve."
    (flag,) = lint(text)
    assert (flag.category, text[flag.start : flag.end]) == ("person-fault", "one of our dispatchers forgot")
    (flag,) = lint("Our dispatchers forgot the valve.")
    assert flag.category == "group-blame"


def test_ordinary_sentences_are_left_alone() -> None:
    flagged = [sentence for sentence in FINE if lint(sentence)]
    assert flagged == []


def test_a_flag_says_where_why_and_what_instead() -> None:
    text = "At first all was well. Then Ann forgot to renew the certificate."
    (flag,) = lint(text)
    assert text[flag.start : flag.end] == "Ann forgot"
    assert flag.category == "person-fault"
    assert flag.reason
    assert flag.reframing == "The certificate was not renewed."
    assert flag.question.endswith("?")


@pytest.mark.parametrize(
    "sentence",
    [
        "zarko forgot to renew the certificate",
        "ume skipped the review",
        "takahashi's deploy broke checkout",
        "why did zarko restart the primary",
        "the index was dropped by mistake by ume",
        "dmx9 broke the build",
        "it was zarko who turned the alarm off",
        "this one is on ume",
    ],
)
def test_participants_are_known_in_lower_case(sentence: str) -> None:
    assert lint(sentence, people=PEOPLE)


def test_names_in_lower_case_are_found_nearly_as_often_as_with_capitals() -> None:
    found = lowered = 0
    for template in (
        "{} forgot the flag.",
        "{} missed the alert.",
        "{} broke the build.",
        "{} ran the script on the wrong host.",
        "{} should have asked.",
        "{} didn't check the replica.",
        "{} took too long to respond.",
        "{}'s change caused the outage.",
        "{} needs to be more careful.",
        "Why did {} merge it?",
        "It was {}'s fault.",
        "Remind {} to check the region.",
        "The table was accidentally dropped by {}.",
        "{} failed to escalate.",
        "Because {} restarted the wrong node, we were down.",
    ):
        for name in ("Zarko", "Will", "Ume", "Mark", "Grace"):
            found += bool(lint(template.format(name), people=[name]))
            lowered += bool(lint(template.format(name.lower()), people=[name]))
    assert found >= 70
    assert lowered >= 0.95 * found


def test_a_system_is_never_a_person() -> None:
    assert lint("Sherlock failed to notice the expired lease.", people=["Ann"])
    assert lint("Sherlock failed to notice the expired lease.", systems=["Sherlock"]) == ()
    assert lint("sherlock broke the build", systems=["Sherlock"]) == ()


def test_strict_adds_weak_cues() -> None:
    assert lint("We just restarted it, the failover was a nightmare.") == ()
    assert {flag.category for flag in lint("We just restarted it, the failover was a nightmare.", strict=True)} == {
        "hindsight",
        "dramatic",
    }


def test_a_user_adds_words_and_takes_some_away() -> None:
    mine = Preferences(flag=("oopsie", "big  boss"), allow=("rookie mistake",))
    assert [flag.category for flag in lint("What an OOPSIE, said the big boss.", preferences=mine)] == [
        "label",
        "label",
    ]
    assert lint("It was a rookie mistake.", preferences=mine) == ()
    assert lint("poopsies", preferences=mine) == ()


@pytest.mark.parametrize("category", CATEGORIES)
def test_a_category_can_be_off(category: str) -> None:
    sentences = [*BLAME.get(category, ("This is ridiculous.",)), "This is ridiculous."]
    silent = Preferences(off=frozenset({category}))
    assert all(flag.category != category for text in sentences for flag in lint(text, preferences=silent))


def test_a_configuration_can_be_checked() -> None:
    assert Preferences(off=frozenset({"label", "nonsense"})).unknown_categories() == ("nonsense",)


@pytest.mark.parametrize(
    "text", ["a" * 60_000, " " * 60_000, "who " * 15_000, "should have " * 5_000, "](<!--" * 10_000]
)
def test_time_grows_with_length_alone(text: str) -> None:
    lint(text[:1000])
    start = time.perf_counter()
    lint(text)
    assert time.perf_counter() - start < 3  # a hundred times what it takes; the square of the length would take minutes


@pytest.mark.parametrize(
    ("wrapped", "instead"),
    [
        ("The hatch should have been\nclosed.", "Idea for later: closing the hatch."),
        ("Sarah forgot to\nclose the hatch.", "The hatch was not closed."),
        ("It was Joe who broke the\n[pump](https://a.example/pump).", "A change broke the pump."),
        (
            "- The mate accidentally ran the test on the\n  wrong pump.",
            "The test was accidentally run on the wrong pump.",
        ),
    ],
)
def test_a_short_line_that_wants_another_goes_on_in_the_next(wrapped: str, instead: str) -> None:
    (flag,) = lint(wrapped)
    assert flag.reframing == instead


@pytest.mark.parametrize(
    "lines", ["who fixed the pump\nbroken hatch", "the pump we rely on\nsank", "- Joe ran to\n- broke it"]
)
def test_a_line_of_its_own_does_not(lines: str) -> None:
    (first, second) = sentences(lines)
    assert first.written.endswith("\n")
    assert second.written == lines.split("\n")[1]


@pytest.mark.parametrize(("text", "flagged"), [("Will broke the pump", 1), ("Will it have broken the pump?", 0)])
def test_a_name_that_is_a_small_word_counts_where_it_can_only_be_one(text: str, flagged: int) -> None:
    assert len(lint(text, people=["Will Smith"])) == flagged


_WRITTEN = (
    "The sluice was drained at noon and nothing was lost. We saw that Ann forgot to close the second hatch of the "
    "lower deck, and the mate accidentally opened the valve of the northern tank."
)


@pytest.mark.parametrize("indent", ["", "  "])
@pytest.mark.parametrize("width", [36, 44, 52, 60, 72])
def test_a_paragraph_that_was_filled_reads_like_the_same_on_one_line(width: int, indent: str) -> None:
    bullet = "- " if indent else ""
    filled = textwrap.fill(_WRITTEN, width, initial_indent=bullet, subsequent_indent=indent)
    assert [flag.reframing for flag in lint(filled)] == [flag.reframing for flag in lint(_WRITTEN)]
    assert [" ".join(filled[f.start : f.end].split()) for f in lint(filled)] == [
        _WRITTEN[f.start : f.end] for f in lint(_WRITTEN)
    ]


def test_lines_of_their_own_are_not_filled() -> None:
    notes = "the pump ran dry\nthe crew was told\nwater came in at the bow\nall quiet"
    assert [one.written.strip() for one in sentences(notes)] == notes.split("\n")


def test_many_lines_cost_no_square_of_their_number() -> None:
    began = time.process_time()
    assert sum(1 for _ in sentences("…\n" * 40_000)) == 40_000
    assert time.process_time() - began < 20, "a square would take minutes"


def test_emphasis_of_either_kind_is_read_over() -> None:
    assert all(lint(f"Ben {mark}forgot{mark} the hatch.") for mark in ("*", "**", "_", "__"))
