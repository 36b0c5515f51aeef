"""A rewording tells what happened as it happened: what hangs on the verb stays there, and nothing is told anew."""

import pytest

from pmfacilitator.language import lint
from pmfacilitator.language.beginnings import BEGINNINGS


def _reworded(said: str) -> str:
    return lint(said)[0].reframing


@pytest.mark.parametrize(
    ("said", "instead"),
    [
        ("Tom misread the graph and scaled down instead of up", "The graph was misread."),
        ("Tom misread the graph and scaled too early.", "The graph was misread."),
        (
            "Marcus hit enter too early on the delete prompt, wiping the queue.",
            "Enter was hit too early on the delete prompt.",
        ),
        (
            "Ana pushed the bad config straight to production without testing it.",
            "The bad config was pushed straight to production without a test.",
        ),
        ("Tom merged the broken change too soon.", "The broken change was merged too soon."),
        ("Joe accidentally deleted a late entry.", "A late entry was deleted by accident."),
        ("Joe accidentally ran the early access script.", "The early access script was run by accident."),
    ],
)
def test_what_tells_how_it_was_done_is_no_part_of_a_noun(said: str, instead: str) -> None:
    assert _reworded(said) == instead


@pytest.mark.parametrize(
    ("said", "instead"),
    [
        (
            "Tom did not escalate to the database on-call until 03:40.",
            "It took until 03:40 to escalate to the database on-call.",
        ),
        ("Tom did not escalate until 03:40.", "It took until 03:40 to escalate."),
        ("Tom did not restart the primary until 03:40.", "The primary was not restarted until 03:40."),
        (
            "We failed to escalate to the vendor for 45 minutes.",
            "For 45 minutes the step to escalate to the vendor did not happen.",
        ),
    ],
)
def test_what_happened_late_is_not_told_as_never(said: str, instead: str) -> None:
    assert _reworded(said) == instead


@pytest.mark.parametrize(
    ("said", "instead"),
    [
        ("SRE failed to notice the disk alert for two hours.", "The disk alert went unnoticed for two hours."),
        ("SRE failed to notice the disk alert until noon.", "The disk alert went unnoticed until noon."),
        ("SRE missed the leak all night.", "The leak went unnoticed all night."),
        ("Tom missed the migration step for two hours.", "The migration step did not happen for two hours."),
        ("Tom forgot the maintenance window for a day.", "The maintenance window did not come to mind for a day."),
        ("SRE missed the alert for the disk.", "The alert for the disk went unnoticed."),
    ],
)
def test_how_long_it_lasted_stands_behind_the_verb(said: str, instead: str) -> None:
    assert _reworded(said) == instead


@pytest.mark.parametrize(
    ("said", "instead"),
    [
        ("The contractor bypassed the approval gate", "The approval gate was bypassed."),
        ("The dev team circumvented the review process.", "The review process was circumvented."),
        ("Tom overrode the policy on Friday.", "The policy was overridden on Friday."),
        ("Tom worked around the safeguards.", "The safeguards were worked around."),
        ("Tom overruled the review.", "The review was overruled."),
        ("Tom skipped the docs.", "The docs were skipped."),
        ("Tom skipped the code review.", "The code review did not take place."),
        ("Tom ignored the runbook and restarted it.", "The runbook was not followed."),
    ],
)
def test_only_what_takes_place_did_not_take_place(said: str, instead: str) -> None:
    assert _reworded(said) == instead


@pytest.mark.parametrize(
    ("said", "instead"),
    [
        ("Human error by the DBA led to the table being dropped.", "What led to the table being dropped was …"),
        ("Ann's mistake broke the build.", "What broke the build was …"),
    ],
)
def test_nothing_is_called_this_that_was_not_named(said: str, instead: str) -> None:
    assert _reworded(said) == instead


@pytest.mark.parametrize(
    "said",
    [
        "If QA had done their job this would not have reached production",
        "If QA had done their part properly, this would not have shipped.",
        "They should have done their job.",
        "QA should have done a better job.",
    ],
)
def test_doing_a_job_is_no_idea(said: str) -> None:
    assert _reworded(said) == BEGINNINGS["counterfactual"]
