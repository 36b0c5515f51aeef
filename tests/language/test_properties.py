"""Any text at all gives flags with places in it."""

from hypothesis import given, settings
from hypothesis import strategies as st
from spoken import BLAME, FINE

from pmfacilitator.language import CATEGORIES, Flag, lint

_SAID = st.sampled_from([*(sentence for group in BLAME.values() for sentence in group), *FINE])
_NOISE = st.text(max_size=40) | st.sampled_from(
    [
        "\r\n",
        "\n",
        "\n\n",
        "> ",
        "```\n",
        '"',
        "'",
        "“",
        "`",
        "---\n",
        "- ",
        "who ",
        "should have ",
        "İ",
        "ß",
        "\x1b[31m",
        "\u202e",
        "\0",
        "    ",
    ]
)
_TEXT = st.lists(_SAID | _NOISE, max_size=8).map("".join)


def _in_order(flags: tuple[Flag, ...], text: str) -> None:
    end = 0
    for flag in flags:
        assert end <= flag.start < flag.end <= len(text)
        assert flag.category in CATEGORIES
        assert flag.reason
        assert flag.reframing
        assert "\ua66e" not in flag.reframing  # what stands in for a quotation while words are moved
        assert flag.question
        end = flag.end


@given(_TEXT, st.booleans())
@settings(max_examples=150)
def test_places_are_valid_ordered_and_apart(text: str, strict: bool) -> None:
    _in_order(lint(text, strict=strict), text)


@given(st.text(max_size=300), st.lists(st.text(max_size=8), max_size=3), st.lists(st.text(max_size=8), max_size=3))
@settings(max_examples=150)
def test_any_names_are_taken(text: str, people: list[str], systems: list[str]) -> None:
    _in_order(lint(text, people, systems), text)


@given(_TEXT, st.text(alphabet=" \t\r\n\u00a0", max_size=6))
@settings(max_examples=100)
def test_white_space_at_the_end_makes_no_difference(text: str, space: str) -> None:
    assert lint(text + space) == lint(text.rstrip())


@given(_TEXT)
@settings(max_examples=100)
def test_line_endings_make_no_difference(text: str) -> None:
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    carriage = plain.replace("\n", "\r\n")
    first, second = lint(plain), lint(carriage)
    assert [flag.category for flag in first] == [flag.category for flag in second]
    for left, right in zip(first, second, strict=True):
        assert plain[left.start : left.end] == carriage[right.start : right.end].replace("\r\n", "\n")
        assert left.reframing == right.reframing
