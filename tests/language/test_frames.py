"""Word classes hold in every frame in which people use them, not only in the one that somebody thought of first."""

import pytest

from pmfacilitator.language import lint
from pmfacilitator.language.words import blame, conduct, manner, verbs


def _missed(frame: str, words: frozenset[str] | tuple[str, ...]) -> list[str]:
    said = {word: frame.replace("…", word.replace("one's", "his")) for word in sorted(words)}
    return [word for word, sentence in said.items() if not lint(sentence)]


@pytest.mark.parametrize(
    "frame",
    [
        "Karin … restarted the boiler.",
        "I … restarted the boiler.",
        "The caterers … changed the route.",
        "Karin had … emptied the tank.",
        "Karin emptied the tank ….",
    ],
)
def test_how_somebody_acted(frame: str) -> None:
    assert _missed(frame, manner.BADLY) == []


@pytest.mark.parametrize("frame", ["We … restarted the boiler.", "…, Karin emptied the tank."])
def test_how_foolishly_we_acted(frame: str) -> None:
    assert _missed(frame, manner.FOOLISHLY) == []


@pytest.mark.parametrize("noun", ["decision", "call", "choice", "change", "assessment", "move"])
@pytest.mark.parametrize("who", ["Karin", "I", "The landlord"])
def test_what_a_decision_is_called(who: str, noun: str) -> None:
    assert _missed(f"{who} made one … {noun}.", manner.UNWISE) == []


@pytest.mark.parametrize("act", ["restarted the boiler", "replaced the disk", "rolled back the release", "did it"])
def test_why_it_was_done(act: str) -> None:
    ended = {
        "of": "of the rules",
        "for": "for the tenants",
        "to": "best known to himself",
        "fit": "of anger",
        "regard": "the rules",
    }
    phrases = {
        " ".join([phrase, ended[phrase.split()[-1]]]) if phrase.split()[-1] in ended else phrase
        for phrase in manner.ON_A_WHIM
    }
    assert _missed(f"Karel {act} ….", frozenset(phrases)) == []


@pytest.mark.parametrize("act", ["restarted the boiler", "replaced the disk", "rebooted the server"])
def test_who_was_left_out(act: str) -> None:
    assert _missed(f"Karel {act} ….", manner.UNASKED) == []


@pytest.mark.parametrize(
    "frame", ["What Karin did was ….", "The action taken by the operator is ….", "Karin's behaviour was …."]
)
def test_what_an_act_is_called(frame: str) -> None:
    verdicts = (
        "a clear violation of the rules",
        "a breach of the contract",
        "an abuse of trust",
        "a betrayal",
        "a serious lapse",
        "a sackable offence",
        "out of order",
        "against the rules",
    )
    assert _missed(frame, verdicts) == []


@pytest.mark.parametrize("frame", ["You …!", "Some … emptied the tank.", "Those … did it again.", "Which … did it?"])
def test_what_people_are_called(frame: str) -> None:
    assert _missed(frame, blame.RUDE_NAMES - {"muggins", "dummies"}) == []


@pytest.mark.parametrize("frame", ["We should … Karin.", "Action: … the caterers.", "Can we … the caterers?"])
def test_what_is_to_be_done_to_somebody(frame: str) -> None:
    further = {
        "kick Karin out",
        "put Karin on a PIP",
        "show Karin the door",
        "ask Karin to resign",
        "cancel Karin's bonus",
    }
    assert _missed(frame, conduct.SANCTIONS) == []
    assert _missed(frame.replace("… Karin", "…").replace("… the caterers", "…"), frozenset(further)) == []


@pytest.mark.parametrize("frame", ["Karin should be ….", "The caterers deserve to be …."])
def test_what_somebody_deserves(frame: str) -> None:
    done = verbs.forms(conduct.SANCTIONS, verbs.participle)
    assert _missed(frame, done | {"named and shamed", "put on a PIP", "taken off the rota"}) == []


@pytest.mark.parametrize(
    ("sentence", "category"),
    [
        ("Dana can't be trusted with root.", "person-fault"),
        ("Ines wasn't paying attention.", "person-fault"),
        ("Ines did not do her job.", "person-fault"),
        ("Ines didn't have a clue.", "person-fault"),
        ("Ines locked everybody out.", "person-fault"),
        ("The caterers can't be trusted with root.", "group-blame"),
        ("Security wasn't paying attention.", "group-blame"),
        ("| 10:04 | Ana | broke the build |", "person-fault"),
        ("| 10:04 | the vendor | forgot the key |", "group-blame"),
        ("| 10:04 | Ana | I broke the build |", "self-blame"),
    ],
)
def test_one_person_is_no_group_and_another_not_oneself(sentence: str, category: str) -> None:
    assert [flag.category for flag in lint(sentence)] == [category]


@pytest.mark.parametrize(
    "sentence",
    [
        "Rob never lowered the threshold.",
        "@jdoe merged #3312 with red CI.",
        "Ines probably deleted the folder.",
        "According to Omar, Ines deleted the folder.",
        "Ines turned off the alert because it annoyed her.",
        "Where was the on-call?",
        "Was anybody even watching the dashboard?",
        "I told Tariq this would happen.",
        "Why wasn't Jonas supervised?",
        "Some bright spark decided to reuse the key.",
        "It was insufficient testing on their part.",
        "The hoster failed to tell us.",
    ],
)
def test_reproaches_without_a_word_of_blame(sentence: str) -> None:
    assert lint(sentence)


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        ("The bill failed to print.", ("art", "bill")),
        ("State of the art failed to help here.", ("art", "bill")),
        ("May broke all records.", ("may",)),
        ("The mark was wrong.", ("mark",)),
    ],
)
def test_a_participant_whose_name_is_a_word(sentence: str, people: tuple[str, ...]) -> None:
    assert not lint(sentence, people)


@pytest.mark.parametrize(
    ("sentence", "people"),
    [("Bill failed to print it.", ("bill",)), ("May has never read the runbook.", ("may",))],
)
def test_a_participant_whose_name_is_a_word_and_who_is_meant(sentence: str, people: tuple[str, ...]) -> None:
    assert lint(sentence, people)


@pytest.mark.parametrize("sentence", ["Just-in-time parts arrived.", "We use the simply-typed calculus."])
def test_half_a_word_is_no_hedge(sentence: str) -> None:
    assert not lint(sentence, strict=True)


@pytest.mark.parametrize(
    ("sentence", "flagged"),
    [
        ('Tom "forgot" to test it.', True),
        ("Tom 'forgot' to test it.", True),
        ("Tom “accidentally” deleted the table.", True),
        ('Ben was "careless" with the key.', True),
        ('The word "careless" is banned.', False),
        ('They call it "human error".', False),
        ('Tom said "forgot to test" in the call.', False),
        ('The job was "ignored" by the queue.', False),
        ('The report calls Ben "careless".', False),
    ],
)
def test_scare_quotes_are_the_writers_own_words(sentence: str, flagged: bool) -> None:
    assert bool(lint(sentence)) is flagged


@pytest.mark.parametrize("frame", ["It could have been … earlier.", "It should have been …."])
def test_what_could_have_been_done(frame: str) -> None:
    done = (
        "checked",
        "tested",
        "verified",
        "approved",
        "monitored",
        "rehearsed",
        "announced",
        "escalated",
        "documented",
    )
    assert _missed(frame, done) == []


@pytest.mark.parametrize("frame", ["How could Karin … it?", "How could you … it?"])
def test_how_anybody_could(frame: str) -> None:
    assert _missed(frame, ("merge", "miss", "ignore", "skip", "approve", "disable", "push", "forget", "delete")) == []


@pytest.mark.parametrize("who", ["I", "We"])
def test_locked_out_by_ourselves(who: str) -> None:
    assert [flag.category for flag in lint(f"{who} locked everybody out.")] == ["self-blame"]
