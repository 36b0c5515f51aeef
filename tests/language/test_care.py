"""Whys that stop at a person, actions that fix one."""

import pytest

from pmfacilitator.language.care import WHAT_MADE_THIS_POSSIBLE, care_for_action, care_for_why


@pytest.mark.parametrize(
    "text",
    [
        "Ann restarted the primary",
        "because joe pushed it",
        "The on-call engineer forgot the flag",
        "It was human error",
    ],
)
def test_a_why_that_stops_at_a_person_goes_on(text: str) -> None:
    care = care_for_why(text, people=["Joe"])
    assert care is not None
    assert care.suggestion == WHAT_MADE_THIS_POSSIBLE


def test_a_name_typed_with_combining_marks_is_known() -> None:
    assert care_for_why("because zoe\u0308 pushed it", people=["Zoë"]) is not None


def test_a_why_that_asks_a_person_is_turned() -> None:
    care = care_for_why("Why did you restart the primary?")
    assert care is not None
    assert care.suggestion == "What made it look right to restart the primary?"


@pytest.mark.parametrize(
    "text", ["The pool was exhausted", "Why did the pool fill up?", "The runbook had no page for it"]
)
def test_a_why_about_the_system_stands(text: str) -> None:
    assert care_for_why(text, people=["Joe"]) is None


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("Be more careful with migrations", "Add a guard rail for migrations."),
        ("Remind Joe to check the region", "Make it easy to check the region."),
        (
            "Joe forgot the runbook, fix",
            "Improve the documentation, or add a guard rail that helps anyone in this position: …",
        ),
    ],
)
def test_an_action_that_fixes_a_person_is_turned(text: str, suggestion: str) -> None:
    care = care_for_action(text, people=["Joe"])
    assert care is not None
    assert care.suggestion == suggestion


@pytest.mark.parametrize(
    "text", ["Alert at 80 % of the pool", "Write a runbook page for the failover", "Ask the vendor for a second link"]
)
def test_an_action_on_the_system_stands(text: str) -> None:
    assert care_for_action(text) is None
