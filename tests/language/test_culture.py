"""How the language of a meeting moved."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from pmfacilitator.language import CATEGORIES
from pmfacilitator.language.culture import Remark, movement

START = datetime(2026, 3, 2, 10, tzinfo=UTC)


def _remarks(*lines: tuple[int, str]) -> list[Remark]:
    return [Remark(START + timedelta(minutes=minute), (category,) if category else ()) for minute, category in lines]


def test_an_empty_meeting_says_so() -> None:
    assert movement([]).sentence == "Nothing was written down yet."
    assert movement(_remarks((0, ""), (30, ""))).sentence == "No line was flagged."


def test_it_tells_the_direction() -> None:
    better = movement(_remarks((0, "label"), (1, "person-fault"), (30, ""), (59, ""), (60, "")))
    assert [(part.lines, part.flagged) for part in better.parts] == [(2, 2), (1, 0), (2, 0)]
    assert better.sentence.startswith("The language moved away from people: 100%")
    assert better.kinds == (("person-fault", 1), ("label", 1))
    worse = movement(_remarks((0, ""), (1, ""), (59, "label"), (60, "label")))
    assert worse.sentence.startswith("The language moved towards people")
    assert movement(_remarks((0, "label"), (60, "label"))).sentence.startswith("The language stayed")


def test_one_line_more_or_less_says_nothing() -> None:
    early, late = [(minute, "") for minute in range(6)], [(minute, "") for minute in range(50, 56)]
    assert movement(_remarks(*early, *late, (60, "label"))).sentence == (
        "1 of 13 lines were flagged, too few to say whether the language moved."
    )


def test_repeated_self_blame_is_a_sign() -> None:
    assert movement(_remarks((0, "self-blame"), (1, "self-blame"))).signs == ()
    (sign,) = movement(_remarks((0, "self-blame"), (1, "self-blame"), (2, "self-blame"))).signs
    assert sign.startswith("Self-blame came 3 times")


def test_asking_for_a_person_before_the_story_is_a_sign() -> None:
    told = Remark(START + timedelta(minutes=5), tells=True)
    assert movement([told, *_remarks((6, "who-question"))]).signs == ()
    (sign,) = movement([told, *_remarks((4, "who-question"))]).signs
    assert "before what happened was told" in sign


def test_actions_aimed_at_individuals_are_a_sign() -> None:
    told = Remark(START, tells=True)
    (sign,) = movement([told, *_remarks((8, "person-targeted-action"), (9, "person-targeted-action"))]).signs
    assert sign.startswith("2 actions aim at individuals")


@given(
    st.lists(st.tuples(st.integers(0, 10_000), st.sampled_from(["", *CATEGORIES])), max_size=30),
    st.integers(-2, 9),
)
def test_every_line_is_in_one_part(lines: list[tuple[int, str]], parts: int) -> None:
    moved = movement(_remarks(*lines), parts)
    assert sum(part.lines for part in moved.parts) == len(lines)
    assert sum(count for _, count in moved.kinds) == sum(bool(category) for _, category in lines)
    assert moved.sentence.endswith(".")
