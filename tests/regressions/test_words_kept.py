"""Words that follow a typed time belong to the fact, whatever they look like."""

from datetime import UTC, datetime

import pytest

from pmfacilitator.capture.line import understand

NOW = datetime(2026, 3, 18, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    "said",
    [
        "A customer rang",
        "a customer rang",
        "The pager fired",
        "the pager fired",
        "On-call took over",
        "in the end it worked",
        "at the door of the data centre",
        ":fire: was posted",
        ".5 % of the requests failed",
    ],
)
@pytest.mark.parametrize("time", ["11:49", "2026-03-18 11:49", "11:49 UTC"])
def test_the_first_word_of_a_fact_is_kept(time: str, said: str) -> None:
    fact = understand(f"{time} {said}", now=NOW)
    assert (fact.at, fact.text) == (datetime(2026, 3, 18, 11, 49, tzinfo=UTC), said)


@pytest.mark.parametrize(
    "line", ["2p handover", "2 pm handover", "2:00p handover", "14:00 - handover", "14:00: handover"]
)
def test_what_sets_a_time_apart_is_no_part_of_the_fact(line: str) -> None:
    fact = understand(line, now=NOW)
    assert (fact.at, fact.text) == (datetime(2026, 3, 18, 14, tzinfo=UTC), "handover")


def test_a_minus_behind_a_time_is_kept() -> None:
    assert understand("11:49 -1 replica was left", now=NOW).text == "-1 replica was left"
