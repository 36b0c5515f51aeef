"""Which patterns are worth searching in a sentence: those whose trigger words are in it.

A trigger is a word, or several that must all be there: "a/b+c" stands for a with c, or b with c.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import product

from pmfacilitator.language.words import listed
from pmfacilitator.language.words.grammar import FUNCTION_WORDS

OWNED = "'s"
"""A trigger that any possessive and any handle counts as: "Ann's", "their", "@ann"."""

_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?|!!!|\?!|!\?")
_OWNERS = frozenset({"my", "our", "your", "his", "her", "their", "whose"})
_EVERYDAY = listed(
    """
    back come came coming comes down get gets getting give gives gave giving go goes going gone got keep keeps
    keeping kept let lets letting lie look looks looked looking lost lose made make makes making off our out over put
    puts putting run say says set sit sits show take takes taking their them throw took turn turned turning turns us
    work
    """
)
"""Words that stand in every other sentence, and so say nothing about which pattern may hold."""


def words_in(plain: str) -> set[str]:
    """Give the words of a sentence in lower case, and its ownership, as triggers know them."""
    words = set(_WORD.findall(plain))
    if not words.isdisjoint(_OWNERS) or any(sign in plain for sign in ("'s", "s'", "@")):
        words.add(OWNED)
    return words


def spelled_out(triggers: str) -> Iterator[frozenset[str]]:
    """Yield the sets of words that triggers, separated by spaces, stand for."""
    for trigger in triggers.split():
        yield from map(frozenset, product(*(words.split("/") for words in trigger.split("+"))))


class Index:
    """Finds the numbers of the patterns that may hold, by the words of a sentence."""

    def __init__(self, triggers: Iterable[tuple[int, Iterable[frozenset[str]]]]) -> None:
        self._alone: dict[str, set[int]] = {}
        self._pairs: dict[str, dict[str, set[int]]] = {}
        self._groups: dict[str, list[tuple[frozenset[str], int]]] = {}
        for number, sets in triggers:
            for words in sets:
                self._add(number, words)

    def _add(self, number: int, words: frozenset[str]) -> None:
        word = _rarest(words)
        others = words - {word}
        if not others:
            self._alone.setdefault(word, set()).add(number)
        elif len(others) == 1:
            (other,) = others
            self._pairs.setdefault(word, {}).setdefault(other, set()).add(number)
        else:
            self._groups.setdefault(word, []).append((others, number))

    def in_play(self, words: set[str]) -> set[int]:
        """Give the numbers of the patterns all of whose words, for one trigger, are among these."""
        numbers: set[int] = set()
        for word in words & self._alone.keys():
            numbers |= self._alone[word]
        for word in words & self._pairs.keys():
            partners = self._pairs[word]
            for other in words & partners.keys():
                numbers |= partners[other]
        for word in words & self._groups.keys():
            numbers.update(number for others, number in self._groups[word] if others <= words)
        return numbers


def _rarest(words: frozenset[str]) -> str:
    """Choose the word that stands for all of them: the longest that is no small word."""
    return max(words, key=lambda word: (word not in FUNCTION_WORDS and word not in _EVERYDAY, len(word), word))
