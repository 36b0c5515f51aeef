"""Which patterns are worth searching in a sentence: those that have a trigger in it.

A trigger is written as a word, or as words that must stand together: "a/b+c" wants one of a and b, and c.
"""

import re
from collections.abc import Iterable, Iterator
from functools import reduce
from operator import or_

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
    """Give the words of a sentence in lower case, contracted and bare, and its ownership, as triggers know them."""
    words = set(_WORD.findall(plain))
    if "'" in plain:
        words.update([word.partition("'")[0] for word in words if "'" in word])
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


_MANY = 40
"""A pattern with more triggers is one for a list of phrases."""
_ANY = ""
"""In place of a word: whatever the words are."""


class Index:
    """Finds the numbers of the patterns that may hold, by the words of a sentence; they are given in ascending order.

    Every trigger has a place. A word is one whole number: its bits are the places where it is in the first set that
    is wanted, behind them those of the second set and of the third (a fourth is not asked for). So a sentence touches
    little memory, which costs more than what is done there. The phrases of a list are kept with their rarest words.
    """

    def __init__(self, patterns: Iterable[tuple[int, Iterable[Trigger]]]) -> None:
        self._phrases: dict[str, list[tuple[Trigger, int]]] = {}
        rows: list[tuple[int, Trigger]] = []
        for number, wanted in patterns:
            triggers = tuple(wanted)
            place = len(rows)
            rows.append((number, (frozenset().union(*(trigger[0] for trigger in triggers if len(trigger) == 1)),)))
            for trigger in triggers:
                if len(trigger) > 1 and len(trigger[0]) == 1 and len(triggers) > _MANY:
                    (word,) = trigger[0]
                    self._phrases.setdefault(word, []).append((trigger[1:], 1 << place))
                elif len(trigger) > 1:
                    rows.append((number, trigger))
        self._numbers = [number for number, _ in rows]
        self._served: dict[str, int] = {}
        for place, (_, sets) in enumerate(rows):
            for part in range(3):
                bit = 1 << place + part * len(rows)
                for word in sets[part] if part < len(sets) else (_ANY,):
                    self._served[word] = self._served.get(word, 0) | bit
        self._always = self._served.pop(_ANY)

    def in_play(self, words: set[str]) -> list[int]:
        """Give the numbers of the patterns that have a trigger among these words."""
        served, width = self._served, len(self._numbers)
        bits = reduce(or_, map(served.__getitem__, words & served.keys()), self._always)
        found = bits & bits >> width & bits >> 2 * width
        for word in words & self._phrases.keys():
            for others, bit in self._phrases[word]:
                if not any(map(words.isdisjoint, others)):
                    found |= bit
        return self._read(found)

    def _read(self, bits: int) -> list[int]:
        written = f"{bits:b}"  # to look for a sign in a text costs less than to take bits off a long number
        last = len(written) - 1
        numbers: dict[int, None] = {}
        place = written.rfind("1")
        while place >= 0:
            numbers[self._numbers[last - place]] = None
            place = written.rfind("1", 0, place)
        return [*numbers]
