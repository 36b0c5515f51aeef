"""Text from outside: the words stay, what could act on a terminal or hide goes."""

import json
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmfacilitator.domain.text import as_typed, clean, one_line, spelt_out

INTRODUCERS = ("\x1b", "\x1b[", "\x1b]", "\x1bP", "\x9b", "\x9d", "\x90")
ENDS = ("\x9c", "\x07", "\x1b\\", "\r", "\n", "\r\n", "\t", "31m", "52;c;", "0;t")
HIDING = ("\u202e", "\u200b", "\ufeff", "\x00", "\x7f", "\x85")
WORDS = ("é", "e\u0301", "線", "🛒", " ", "a")
NASTY = st.lists(st.sampled_from((*INTRODUCERS, *ENDS, *HIDING, *WORDS)), max_size=40).map("".join)
ANYTHING = st.text(max_size=80) | NASTY


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("plain [/oops] [ERROR] [@click=app.quit]x[/]", "plain [/oops] [ERROR] [@click=app.quit]x[/]"),
        ("| a | b | </td><script>", "| a | b | </td><script>"),
        ("\x1b[1;31mred\x1b[0m", "red"),
        ("\x9b31mred", "red"),
        ("\x1b]0;title\x07shown", "shown"),
        ("\x1b]52;c;aGVsbG8=\x1b\\shown", "shown"),
        ("\x9d52;c;aGVsbG8=\x9cshown", "shown"),
        ("\x1bPq#0;2\x1b\\shown", "shown"),
        ("\x1b]52;c;unfinished", "52;c;unfinished"),
        ("\x1b(Bshown\x1bc", "shown"),
        ("user\u202egnp.exe", "usergnp.exe"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("tab\there\nand line", "tab\there\nand line"),
        ("dos\r\nlines\r\n", "dos\nlines\n"),
        ("10 %\r50 %\r100 %\ndone", "100 %\ndone"),
        ("all\r", "all"),
        ("e\u0301", "é"),
        ("👩\u200d🚒 線 🛒", "👩\u200d🚒 線 🛒"),
        ("\ud800x", "x"),
    ],
)
def test_what_is_kept(typed: str, kept: str) -> None:
    assert clean(typed) == kept


@given(ANYTHING)
def test_nothing_that_acts_is_left_and_cleaning_again_changes_nothing(text: str) -> None:
    cleaned = clean(text)
    assert not [char for char in cleaned if unicodedata.category(char) in ("Cc", "Cs") and char not in "\t\n"]
    assert not set(cleaned) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\u2028\u2029\ufeff")
    assert clean(cleaned) == cleaned


@given(st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), max_size=60))
def test_words_stay_as_they_are_but_for_the_form_of_their_accents(text: str) -> None:
    assert clean(text) == unicodedata.normalize("NFC", text)


@given(st.lists(st.text(st.characters(exclude_categories=["Cc", "Cs"]))), st.sampled_from(["\r", "\r\n", "\n"]))
def test_what_is_typed_keeps_every_line_whatever_ends_it(lines: list[str], end: str) -> None:
    assert as_typed(end.join(lines)).split("\n") == ([clean(line) for line in lines] or [""])
    assert one_line(end.join(lines)) == one_line(" ".join(lines))


@given(ANYTHING)
def test_what_is_typed_is_as_clean_as_anything(text: str) -> None:
    typed = as_typed(text)
    assert clean(typed) == as_typed(typed) == typed


@given(ANYTHING)
def test_a_line_is_one_line(text: str) -> None:
    line = one_line(text)
    assert line == line.strip()
    assert not set(line) & set("\n\t\r")
    assert "  " not in line
    assert one_line(line) == line


@given(st.lists(ANYTHING | st.text(st.characters(min_codepoint=0xE0000, max_codepoint=0xE007F)), max_size=3))
def test_json_means_the_same_when_what_acts_is_spelt_out(texts: list[str]) -> None:
    written = spelt_out(json.dumps(texts, ensure_ascii=False, indent=2))
    assert json.loads(written) == texts
    assert clean(written) == unicodedata.normalize("NFC", written), "nothing in it acts or hides"


@pytest.mark.parametrize("unit", ["線", "\x9d", "\x90a", "\x9d\x90", "a\r", "\x1b]", "\x1b[0", "\x1b ", "\x1bP\x9d"])
def test_cleaning_takes_time_in_proportion_to_the_length(unit: str) -> None:
    """A quadratic pattern would take minutes for this."""
    began = time.process_time()
    clean(unit * 200_000)
    assert time.process_time() - began < 5
