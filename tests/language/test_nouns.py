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
        ("The tram driver missed the signal.", "The kernel driver missed the signal."),
        ("The crane operator forgot the brake.", "The crane pod forgot the brake."),
        ("The duty manager ignored the second alarm.", "The package manager ignored the second alarm."),
        ("Head office never tested the sirens.", "The office printer never tested the toner."),
        ("The service desk never answered the caller.", "The desk lamp never answered the switch."),
        ("Lea missed the second step.", "HarbourMapV2 missed the second step."),
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


@pytest.mark.parametrize(
    "sentence",
    [
        "The guy before me forgot the seal.",
        "The author of that page never checked the tide.",
        "The agency that built this never tested the lock.",
        "The agency we had hired forgot the seal.",
        "The crew upstairs skipped the drill.",
        "The purser appears to have forgotten the list.",
        "The purser managed to lose the list.",
        "You lot skipped the drill.",
        "One of my guys mended the lamp, but skipped the drill.",
        "An electrician drew a new cable with a second sleeve through the whole of the old hall but forgot the fuse.",
        "Complaints kept coming in, but they never checked the pump.",
        "It seems like they skipped the drill.",
    ],
)
def test_the_subject_is_found_behind_other_words(sentence: str) -> None:
    assert lint(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The leak was seen by members who noticed that the valves for the second tank were not closing.",
        "Ida built a filter that ignored the noise from the second buoy.",
        "The brokers shed load, so they did not answer.",
    ],
)
def test_no_subject_is_taken_from_another_clause(sentence: str) -> None:
    assert lint(sentence) == ()
