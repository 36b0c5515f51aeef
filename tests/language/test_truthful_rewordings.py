"""A rewording tells what happened as it happened: what hangs on the verb stays there, and nothing is told anew."""

import pytest

from pmfacilitator.language import lint


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
