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
    assert _missed(f"Karel {act} … anyone.", manner.UNASKED) == []


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
