"""Contractions that were typed without their apostrophe, as people type them when they are fast: "didnt"."""

import re
from collections.abc import Iterator
from itertools import pairwise

from pmfacilitator.language.alternation import alternation
from pmfacilitator.language.words import listed
from pmfacilitator.language.words.people import FIRST_NAMES, NAMES_THAT_ARE_WORDS

_CONTRACTIONS = listed(
    """
    don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't couldn't shouldn't mustn't needn't
    can't won't i've you've we've they've could've would've should've might've must've that's what's who's there's
    he's she's you're they're you'll they'll you'd they'd i'm
    """
)
"""Left out is what is a word of its own without the apostrophe: its, were, well, wed, id, ill, lets."""
_PLACES = {contraction.replace("'", ""): contraction.index("'") for contraction in _CONTRACTIONS}
_UNMARKED = re.compile(rf"(?<![\w'./@#:\\-])(?ai:{alternation(_PLACES)})(?![\w'-]|[./@:]\w)")
"""Alone: in a file's name, a flag or an address they stay as they are."""
_OFTEN_NAMES = frozenset({"im", "ive", "hes", "shes"})
"""What is a name or an abbreviation as well, when it is written with capitals."""
_CUSTOM = re.compile(r"\b(?:is|was|are|were|his|her|its|their|your|my|our) wont\b|\bwont to\b", re.IGNORECASE)
"""Where "wont" is what somebody is used to doing."""


_LAST_WORD = re.compile(r"[^\W\d_]{2,}\Z")
_LONGEST_NAME = 40
_FIRST_NAMES = FIRST_NAMES - NAMES_THAT_ARE_WORDS
_OWNING = re.compile(
    r"[sS] (?=[a-zA-Z])"
    r"(?P<fault>(?=(?ai:fault|mistakes?|errors?|blunder|doing|oversight|carelessness|negligence)\b))?"
)
"""Where something may be somebody's, and whether that is a fault: "sarahs fault"."""


def marked(
    text: str, people: frozenset[str] = frozenset(), systems: frozenset[str] = frozenset()
) -> tuple[str, list[int]]:
    """Put the missing apostrophes in; the places in the new text where they stand, in order, come with it.

    The names of people and systems, in lower case, stay as they are: they may be called like that.
    """
    places = sorted({*_missing(text, people | systems), *_owners(text, people, systems)})
    if not places:
        return text, places
    parts = [text[start:end] for start, end in pairwise([0, *places, len(text)])]
    return "'".join(parts), [place + number for number, place in enumerate(places)]


def _missing(text: str, names: frozenset[str]) -> Iterator[int]:
    for match in _UNMARKED.finditer(text):
        word = match.group().lower()
        if word in names or (word in _OFTEN_NAMES and _is_a_name(text, match)):
            continue
        if word == "wont" and _CUSTOM.search(text, max(0, match.start() - 6), match.end() + 3):
            continue
        yield match.start() + _PLACES[word]


def _owners(text: str, people: frozenset[str], systems: frozenset[str]) -> Iterator[int]:
    """Where somebody on the list, or a well-known name, lacks the apostrophe of what is theirs: "gwens mistake"."""
    for match in _OWNING.finditer(text):
        is_fault = match["fault"] is not None
        if not (people or is_fault):
            continue
        found = _LAST_WORD.search(text, max(0, match.start() - _LONGEST_NAME), match.start())
        name = found[0].lower() if found else ""
        if (name in people or (is_fault and name in _FIRST_NAMES)) and f"{name}s" not in people | systems:
            yield match.start()


def _is_a_name(text: str, match: re.Match[str]) -> bool:
    """Whether a word is written like a name: in capitals, or with one where no sentence begins."""
    word, before = match.group(), text[max(0, match.start() - 9) : match.start()].rstrip()[-1:]
    return word.isupper() or (word[0].isupper() and before not in {"", ".", "!", "?", ":", "\n", "-", "*"})
