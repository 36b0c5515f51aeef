"""A rewording loses no denial, no name's capital, no number and no mark, or gives up for a beginning to complete."""

import pytest
from spoken import BLAME

from pmfacilitator.language import lint
from pmfacilitator.language.beginnings import BEGINNINGS, BEGINNINGS_NOW
from pmfacilitator.language.noun_phrases import none_of, split_noun_phrase, was_or_were
from pmfacilitator.language.offering import is_well_made
from pmfacilitator.language.words.verbs import apart, gerund, participle

_BEGUN = {*BEGINNINGS.values(), *BEGINNINGS_NOW.values()}


def _reworded(said: str, *people: str) -> str:
    return lint(said, people)[0].reframing


@pytest.mark.parametrize(
    ("said", "instead"),
    [
        ("Ann should not have had the master key.", "Idea for later: a guard against having the master key."),
        ("We should never have had only one boat.", "Idea for later: a guard against having only one boat."),
        ("There should not have been a single exit.", "Idea for later: a guard against a single exit."),
        ("There should never have been two captains.", "Idea for later: a guard against two captains."),
        ("The key never should have been deployed.", "Idea for later: a guard against deploying the key."),
        ("If we had never moved the buoy, it would be fine.", "Idea for later: a guard against moving the buoy."),
        ("We should never have moved it and sank the boat.", "Idea for later: a guard against moving it."),
        ("They should not have opened it or closed it.", "Idea for later: a guard against opening it or closing it."),
        ("The crew forgot to check any of the pumps.", "None of the pumps were checked."),
        ("The crew did not check all pumps.", "Not all pumps were checked."),
        ("Ann forgot both the flag and the lamp.", "Neither the flag nor the lamp came to mind at that point."),
        ("Ann ignored every alarm.", "No alarm led to a reaction."),
        ("Ann skipped all tests.", "None of the tests took place."),
        ("Somebody forgot to close the hatch again.", "Again the hatch was not closed."),
    ],
)
def test_a_denial_is_kept(said: str, instead: str) -> None:
    assert _reworded(said) == instead


@pytest.mark.parametrize(
    "said",
    [
        "Ann should not just have restarted the pump.",
        "Ann should not only have tested it.",
        "There could not have been a second exit.",
        "Ann should hardly have opened the hatch.",
        "It was his mistake to never test the pump.",
        "All they had to do was never touch it.",
        "Ann forgot not to touch the lever.",
        "Ann forgot to not touch the lever.",
        "The crew did not just restart the pump.",
    ],
)
def test_what_is_denied_in_part_or_twice_is_left_to_the_writer(said: str) -> None:
    flags = lint(said)
    assert not flags or flags[0].reframing in _BEGUN | {"What could be seen at that moment was …"}


@pytest.mark.parametrize(
    ("said", "instead"),
    [
        ("Ann assumed Kafka would retry.", "It was assumed that Kafka would retry; what made this look right was …"),
        ("Kafka should have been tested.", "Idea for later: testing Kafka."),
        ("I think Ann restarted Kafka by mistake.", "Apparently Kafka was restarted by mistake."),
        ("Ann assumed that Omar had tested it.", "What made this possible was …"),
        ("Ann should have asked omar first.", "Idea for later: …"),
        ("Van der Berg: be more careful with the valve!", "Add a guard rail for the valve."),
        ("Action (J. Lee): pay more attention to alarms.", "Add a guard rail for alarms."),
        ("- [ ] Łukasz: pay more attention to alarms.", "Add a guard rail for alarms."),
        ("Hyacinth should have been told.", "Idea for later: …"),
    ],
)
def test_names_are_kept_as_they_were_written_or_left_out(said: str, instead: str) -> None:
    assert _reworded(said) == instead


@pytest.mark.parametrize(
    ("said", "instead"),
    [
        ("Ann set the delay to 3 ms instead of 3 s.", "The delay was set to 3 ms instead of 3 s."),
        ("We should have checked all pumps but one.", "Idea for later: checking all pumps but one."),
        ("We should have run it before, not after, the drill.", "Idea for later: …"),
        ("QA signed off on a broken build.", "A broken build was signed off."),
        ("Ann didn't read the letter from the port.", "The letter from the port was not read."),
        ("Due to an oversight by the crew, the hatch stayed open.", "What made this possible was …"),
        ("The list that was dropped by Ann held the names.", "What made this possible was …"),
        ("Ann forgot to test the pump and instead tested the lamp.", "The pump was not tested."),
        ("Ann skipped steps 3 to 7 of the drill.", "Steps 3 to 7 of the drill did not take place."),
        ("Ann skipped step 3, 4 and 5.", "Step 3, 4 and 5 were skipped."),
        ("Ann accidentally deleted no fewer than 40 rows.", "No fewer than 40 rows were deleted by accident."),
        ("Ann misread the gauge, the dial and the log.", "The gauge, the dial and the log were misread."),
        ("Ann misread the old and unused gauge.", "The old and unused gauge was misread."),
        ("Ann misread the settings we agreed on.", "The settings we agreed on were misread."),
        ("The pump was broken by a contractor on Friday.", "The pump was broken on Friday."),
        ("My previous commit broke the build.", "The previous commit broke the build."),
        ("Ann's PR broke the build.", "The PR broke the build."),
        ("Ann accidentally deleted everything but the log.", "Everything but the log was deleted by accident."),
        ("Ann ignored all but one of the alarms.", "All but one of the alarms did not lead to a reaction."),
        ("My last two commits broke the build.", "The last two commits broke the build."),
        (
            "Ann forgot to test, check and announce the drill.",
            "The step to test, check and announce the drill did not happen.",
        ),
        (
            "Ann should have tested, checked and announced the drill.",
            "Idea for later: a way to test, check and announce the drill.",
        ),
        ("ANN FORGOT THE FLAG AND REBOOTED EVERYTHING.", "THE FLAG did not come to mind at that point."),
        ("Ann forgot the _flag_ and _rebooted_ everything.", "The flag did not come to mind at that point."),
        ("I think Ann broke the pump.", "Apparently a change broke the pump."),
        ("We should have found it before it reached the harbour.", "Idea for later: a way to find it in time."),
    ],
)
def test_the_facts_are_kept(said: str, instead: str) -> None:
    assert _reworded(said) == instead


@pytest.mark.parametrize(
    "said",
    [
        "The sailor who forgot the flag has added a check.",
        "The sailor who forgot the flag hoisted the sail.",
        "Sailors who ignored the buoy lost their nets.",
        "The sailor who skipped the drill moved the boat.",
        "The sailor who broke the lamp was on call.",
        "The sailor who ignored the gate, the key and the lock moved the boat.",
        "The alarm Ann ignored was the right one.",
        "Nobody ignored the alarm.",
    ],
)
def test_where_a_clause_ends_is_not_guessed(said: str) -> None:
    flags = lint(said)
    assert not flags or flags[0].reframing == "What made this possible was …"


@pytest.mark.parametrize("then", ["rebooted everything", "ran aground", "took down the mast", "went home", "was late"])
def test_what_was_done_next_is_no_part_of_what_was_left(then: str) -> None:
    assert _reworded(f"Ann forgot the drill and {then}.") == "The drill did not come to mind at that point."
    assert _reworded(f"Ann should have tested the pump and instead {then}.") == "Idea for later: testing the pump."


@pytest.mark.parametrize(
    ("said", "instead"),
    [
        ("Ann forgot to keep the hatch closed.", "The hatch was not kept closed."),
        ("Ann forgot to make the chart public.", "The chart was not made public."),
        ("Ann forgot to git pull.", "git pull was not run."),
        ("Ann did not test on deck or at sea.", "The step to test on deck or at sea did not happen."),
        (
            "Ann did not check the pump or close the hatch.",
            "The step to check the pump or close the hatch did not happen.",
        ),
        ("Ann failed to ask first before leaving.", "The step to ask first before leaving did not happen."),
        ("Ann forgot to renew the licence -- it expired.", "The licence was not renewed."),
        ("Ann skipped the tests to save time.", "The tests did not take place."),
        ("Ann missed a chance to save the boat.", "A chance to save the boat went unnoticed."),
        ("Ann forgot the lamp while the tide was out.", "The lamp did not come to mind while the tide was out."),
        ("10:20 – Ann restarts all pumps w/o asking", "10:20 All pumps were restarted without a question."),
        ("3.4 The leak could easily have been prevented.", "Idea for later: a way to prevent the leak."),
        ("The crew acted negligently.", "What made this possible was …"),
        ("The pump was carelessly and quickly fitted.", "The pump was quickly fitted."),
        ("Do we know whose code that is?", "Which code is that?"),
        ("Who wrote and merged this?", "Which process or which check was involved here?"),
        ("Ann misconfigured them on Friday.", "They were misconfigured on Friday."),
        ("Be careful to prefix the path.", "Make it easy to prefix the path."),
    ],
)
def test_it_reads_as_a_sentence(said: str, instead: str) -> None:
    assert _reworded(said) == instead


@pytest.mark.parametrize(
    "said",
    [
        "[Ann forgot the flag](https://a.example/b)",
        "![Ann forgot the flag](a.png)",
        "<li>Ann forgot the flag.</li>",
        "{{< note >}}Ann forgot the flag.{{< /note >}}",
        "## Ann forgot the flag ##",
    ],
)
def test_no_mark_of_a_format_stands_in_it(said: str) -> None:
    assert _reworded(said) == "The flag did not come to mind at that point."


@pytest.mark.parametrize(
    ("candidate", "fit"),
    [
        ("The flag did not come to mind.", True),
        ("The flag ## did not come to mind.", False),
        ("The flag.</li> did not come to mind.", False),
        ("The crew acted .", False),
        ("The flag restarted the node did not come to mind.", False),
        ("Every warning we gave them was read.", True),
        ("What broke the pump was …", True),
        ("The pump [and the lamp was broken.", False),
        ("The keys to was not found.", False),
    ],
)
def test_only_what_reads_whole_is_offered(candidate: str, *, fit: bool) -> None:
    assert is_well_made(candidate) is fit


@pytest.mark.parametrize("said", [sentence for group in BLAME.values() for sentence in group])
def test_every_offer_reads_whole(said: str) -> None:
    assert all(is_well_made(flag.reframing) for flag in lint(said))


@pytest.mark.parametrize(
    ("text", "noun", "rest"),
    [
        ("the letter from the port on Friday", "the letter from the port", "on Friday"),
        ("the gate, the key and the lock on deck", "the gate, the key and the lock", "on deck"),
        ("at least 3 rows in the log", "at least 3 rows", "in the log"),
        ("nodes 3 to 7 again", "nodes 3 to 7", "again"),
        ("the chart so that it fits", "the chart", "so that it fits"),
        ("the chart more than once", "the chart", "more than once"),
    ],
)
def test_a_noun_phrase_is_kept_whole(text: str, noun: str, rest: str) -> None:
    assert split_noun_phrase(text) == (noun, rest)


@pytest.mark.parametrize(
    ("noun", "verb"),
    [
        ("two of the three hosts", "were"),
        ("3 of 12 shards of the day", "were"),
        ("steps 3 to 7", "were"),
        ("node 4", "was"),
        ("the old and unused node", "was"),
        ("more than 40 rows", "were"),
        ("all nodes but one", "were"),
        ("the letters from the port", "were"),
    ],
)
def test_the_verb_agrees(noun: str, verb: str) -> None:
    assert was_or_were(noun) == verb


def test_nothing_is_denied_of_all() -> None:
    assert [none_of(noun) for noun in ("everything", "all pumps", "each pump", "both pumps", "the pump")] == [
        "nothing",
        "none of the pumps",
        "no pump",
        "neither of the pumps",
        "",
    ]


@pytest.mark.parametrize(
    ("base", "expected"),
    [
        ("transmit", "transmitted transmitting"),
        ("emit", "emitted emitting"),
        ("defer", "deferred deferring"),
        ("rebut", "rebutted rebutting"),
        ("unzip", "unzipped unzipping"),
        ("control", "controlled controlling"),
        ("expel", "expelled expelling"),
        ("redo", "redone redoing"),
        ("bear", "borne bearing"),
        ("input", "input inputting"),
    ],
)
def test_a_rare_verb_is_spelt_as_people_spell_it(base: str, expected: str) -> None:
    assert f"{participle(base)} {gerund(base)}" == expected


def test_a_verb_written_like_its_noun_comes_apart() -> None:
    assert apart("rollback") == ("roll", "back")
    assert apart("restart") == ("restart", "")
    assert _reworded("Ann forgot to rollback the change.") == "The change was not rolled back."
