"""Which patterns are worth searching in a sentence: those that have a trigger in it.

A trigger is written as a word, or as words that must stand together: "a/b+c" wants one of a and b, and c.
"""

import re
from collections.abc import Iterable, Iterator

from pmfacilitator.language.words import listed
from pmfacilitator.language.words.grammar import FUNCTION_WORDS

OWNED = "'s"
"""A trigger that any possessive and any handle counts as: "Ann's", "their", "@ann"."""

_WORD = re.compile(r"[^\W\d_]+(?:'[a-z]+)?|!!!|\?!|!\?")
_OWNERS = frozenset({"my", "our", "your", "his", "her", "their", "whose"})
SMALL = FUNCTION_WORDS | listed(
    """
    back come came coming comes down get gets getting give gives gave giving go goes going gone got keep keeps
    keeping kept let lets letting lie look looks looked looking lost lose made make makes making off our out over put
    puts putting run say says set sit sits show take takes taking their them throw took turn turned turning turns us
    work
    """
)
"""Words that stand in every other sentence, and so say little about which pattern may hold."""

Trigger = tuple[frozenset[str], ...]
"""One word of each of the sets must be in the sentence; the set that is seldom met comes first."""


def words_in(plain: str) -> set[str]:
    """Give the words of a sentence in lower case, and its ownership, as triggers know them."""
    words = set(_WORD.findall(plain))
    if not words.isdisjoint(_OWNERS) or any(sign in plain for sign in ("'s", "s'", "@")):
        words.add(OWNED)
    return words


def spelled_out(triggers: str) -> Iterator[Trigger]:
    """Yield the triggers that stand in a text, separated by spaces."""
    for trigger in triggers.split():
        yield together(words.split("/") for words in trigger.split("+"))


def together(sets: Iterable[Iterable[str]]) -> Trigger:
    """Make a trigger of words that must stand together."""
    wanted = tuple(map(frozenset, sets))
    return wanted if len(wanted) == 1 else tuple(sorted(wanted, key=_rarity, reverse=True))


def _rarity(words: frozenset[str]) -> tuple[bool, int, int]:
    """Tell how seldom one of these stands in a sentence: no small word among them, few of them, long ones."""
    return SMALL.isdisjoint(words), -len(words), min(map(len, words))


class Index:
    """Finds the numbers of the patterns that may hold, by the words of a sentence."""

    def __init__(self, patterns: Iterable[tuple[int, Iterable[Trigger]]]) -> None:
        self._alone: dict[str, set[int]] = {}
        self._pairs: dict[str, dict[frozenset[str], set[int]]] = {}
        self._groups: dict[str, dict[Trigger, set[int]]] = {}
        for number, triggers in patterns:
            for trigger in triggers:
                self._add(number, *trigger)

    def _add(self, number: int, first: frozenset[str], *others: frozenset[str]) -> None:
        for word in first:
            if not others:
                self._alone.setdefault(word, set()).add(number)
            elif len(others) == 1:
                self._pairs.setdefault(word, {}).setdefault(others[0], set()).add(number)
            else:
                self._groups.setdefault(word, {}).setdefault(others, set()).add(number)

    def in_play(self, words: set[str]) -> set[int]:
        """Give the numbers of the patterns that have a trigger among these words."""
        found: set[int] = set()
        for word in words & self._alone.keys():
            found |= self._alone[word]
        for word in words & self._pairs.keys():
            for other, numbers in self._pairs[word].items():
                if not words.isdisjoint(other):
                    found |= numbers
        for word in words & self._groups.keys():
            for others, numbers in self._groups[word].items():
                if not any(map(words.isdisjoint, others)):
                    found |= numbers
        return found
