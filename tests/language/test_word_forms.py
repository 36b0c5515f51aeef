"""Verbs take the endings that people write, and phrases stand for each person's form."""

import pytest

from pmfacilitator.language import lint
from pmfacilitator.language.words.verbs import base_of, forms, gerund, participle, past, third


@pytest.mark.parametrize(
    ("base", "expected"),
    [
        ("deploy", "deployed deployed deploying deploys"),
        ("drop", "dropped dropped dropping drops"),
        ("sit", "sat sat sitting sits"),
        ("lie", "lied lied lying lies"),
        ("panic", "panicked panicked panicking panics"),
        ("overstep", "overstepped overstepped overstepping oversteps"),
        ("overthink", "overthought overthought overthinking overthinks"),
        ("undercut", "undercut undercut undercutting undercuts"),
        ("pencil-whip", "pencil-whipped pencil-whipped pencil-whipping pencil-whips"),
        ("rewrite", "rewrote rewritten rewriting rewrites"),
        ("reset", "reset reset resetting resets"),
        ("relay", "relayed relayed relaying relays"),
        ("review", "reviewed reviewed reviewing reviews"),
        ("notify", "notified notified notifying notifies"),
        ("push", "pushed pushed pushing pushes"),
        ("open", "opened opened opening opens"),
        ("commit", "committed committed committing commits"),
    ],
)
def test_a_verb_takes_its_endings(base: str, expected: str) -> None:
    assert [form(base) for form in (past, participle, gerund, third)] == expected.split()


def test_both_spellings_of_a_form_are_known() -> None:
    assert forms(frozenset({"mislabel", "sneak out"}), past) == {
        "mislabeled",
        "mislabelled",
        "sneaked out",
        "snuck out",
    }
    assert {base_of(form) for form in ("canceled", "cancelled", "cancelling")} == {"cancel"}


@pytest.mark.parametrize("who", ["I dragged my", "You dragged your", "Ann dragged her", "The crew dragged its"])
def test_ones_stands_for_everybodys(who: str) -> None:
    assert lint(f"{who} feet for a week.")


@pytest.mark.parametrize("who", ["I shot myself", "The crew shot itself", "You shot yourselves"])
def test_oneself_stands_for_everybody(who: str) -> None:
    assert lint(f"{who} in the foot.")


@pytest.mark.parametrize(
    "sentence",
    [
        "The clerk overstepped the line.",
        "The vendor's people mislabelled the crates.",
        "The crew turned up their noses at the drill.",
        "The two pilots were out of their depth.",
    ],
)
def test_an_inflected_lapse_is_found(sentence: str) -> None:
    assert lint(sentence)
