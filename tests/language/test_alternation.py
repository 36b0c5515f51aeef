"""One pattern for many words matches these words, the longest first, and nothing else."""

import re

from hypothesis import given
from hypothesis import strategies as st

from pmfacilitator.language.alternation import alternation

_WORDS = st.sets(st.text(alphabet="abc-' .+(", min_size=1, max_size=6), min_size=1, max_size=12)


@given(_WORDS, st.text(alphabet="abc-' .+(", max_size=7))
def test_it_matches_the_words_and_nothing_else(words: set[str], other: str) -> None:
    pattern = re.compile(alternation(words))
    assert all(pattern.fullmatch(word) for word in words)
    assert bool(pattern.fullmatch(other)) == (other in words)


@given(_WORDS)
def test_it_takes_the_longest_word_that_fits(words: set[str]) -> None:
    pattern = re.compile(alternation(words))
    for word in words:
        found = pattern.match(word + "~")
        assert found is not None
        assert found.group() == word


def test_words_with_one_beginning_share_it() -> None:
    assert alternation(["skip", "skipped", "skips"]) == "skip(?:ped|s)?"
