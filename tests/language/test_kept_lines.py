"""A line that its writer leaves standing, and prose in footnotes."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pmfacilitator.language import lint

KEEP = "<!-- pmfacilitator: keep -->"


def _flagged(text: str) -> list[str]:
    return [text[flag.start : flag.end] for flag in lint(text)]


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        (f"Ann forgot the flag. {KEEP}", []),
        ("Ann forgot the flag. <!--PMfacilitator:keep-->  \n", []),
        (f"Ann forgot the flag. {KEEP}\r\nTom broke the build.\r\n", ["Tom broke"]),
        (f"| Ann forgot it. {KEEP} |\n| Tom broke it. |", ["Tom broke"]),
        (f"Ann forgot to test the restore yesterday in the afternoon, sadly {KEEP}\nTom broke it.", ["Tom broke"]),
        (
            f"Tom broke the build. Ann forgot to test the restore in the late\nafternoon of Monday. {KEEP}\n",
            ["Tom broke"],
        ),
        (f"Ann forgot it. {KEEP} Tom broke it.", ["Ann forgot", "Tom broke"]),
        ("Ann forgot it. <!-- keep -->", ["Ann forgot"]),
    ],
)
def test_the_sentences_of_a_line_with_the_comment_are_left_alone(text: str, flagged: list[str]) -> None:
    assert _flagged(text) == flagged


_LINES = st.lists(
    st.tuples(
        st.sampled_from(["Ann forgot the flag.", "- Tom broke it.", "All was well.", "", "| You broke it. |"]),
        st.booleans(),
    ),
    max_size=8,
)


@given(_LINES, st.sampled_from(["\n", "\r\n"]))
@settings(max_examples=60)
def test_a_comment_leaves_its_own_line_alone_and_no_other(lines: list[tuple[str, bool]], end: str) -> None:
    text = end.join(f"{line} {KEEP}" if kept else line for line, kept in lines)
    without = [line for line, kept in lines if not kept]
    assert _flagged(text) == [words for line in without for words in _flagged(line)]


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("[^1]: Ann forgot to test the restore.", ["Ann forgot"]),
        ("Text.[^1]\n\n[^1]: All was well\n[^b]: Ann forgot it.\n\n    Tom broke it.\n", ["Ann forgot", "Tom broke"]),
        ("[1]: https://a.example/ann 'Ann broke it'", []),
    ],
)
def test_footnotes_are_read(text: str, flagged: list[str]) -> None:
    assert _flagged(text) == flagged
