"""What a word stands for, seen with the words around it."""

import pytest

from pmfacilitator.language import lint


@pytest.mark.parametrize(
    ("somebody", "something"),
    [
        ("Engineer A forgot the second host.", "Option A forgot the second host."),
        ("Dr. Vantreel forgot the second dose.", "The Vantreel forgot the second dose."),
        ("Support kept closing tickets without an answer.", "Support for IPv6 forgot the second address."),
        ("The night shift ignored the alarm.", "The bit shift ignored the carry."),
        ("The payment provider never told us about the move.", "The identity provider ignored the claim."),
        ("Upper management ignored the warnings.", "The memory management ignored the limit."),
        ("Two plant workers skipped the check.", "Two queue workers skipped the check."),
        ("The operator forgot the second valve.", "The operator pod forgot the second volume."),
        (
            "The admins changed the values, and they forgot the backup.",
            "We set the values, so they forgot nothing.",
        ),
        ("The radiologist missed the shadow.", "The whitelist missed the address."),
    ],
)
def test_people_are_told_from_parts_of_a_system(somebody: str, something: str) -> None:
    assert lint(somebody)
    assert lint(something) == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "The crash was caused by a {} {}.",
        "The {} {} broke the page.",
        "The {} {} failed to restart.",
        "The {} {} did not respond.",
    ],
)
def test_what_a_department_runs_is_a_thing(sentence: str) -> None:
    departments = ["security", "network", "marketing", "billing", "ops", "vendor", "admin", "platform"]
    things = ["update", "change", "migration", "script", "alert", "tool", "request", "policy"]
    flagged = [
        text for department in departments for thing in things if lint(text := sentence.format(department, thing))
    ]
    assert flagged == []
