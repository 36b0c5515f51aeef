"""Contractions that were typed without their apostrophe, as people type them when they are fast: "didnt"."""

import re
from collections.abc import Iterator
from itertools import pairwise

from pmfacilitator.language.rules.alternation import alternation
from pmfacilitator.language.words import listed

_CONTRACTIONS = listed(
    """
    don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't couldn't shouldn't mustn't needn't
    can't won't i've you've we've they've could've would've should've might've must've that's what's who's there's
    he's she's you're they're you'll they'll you'd they'd i'm
    """
)
"""Left out is what is a word of its own without the apostrophe: its, were, well, wed, id, ill, lets."""
_PLACES = {contraction.replace("'", ""): contraction.index("'") for contraction in _CONTRACTIONS}
_UNMARKED = re.compile(rf"\b(?ai:{alternation(_PLACES)})\b")
_CUSTOM = re.compile(r"\b(?:is|was|are|were|his|her|its|their|your|my|our) wont\b|\bwont to\b", re.IGNORECASE)
"""Where "wont" is what somebody is used to doing."""


def marked(text: str) -> tuple[str, list[int]]:
    """Put the missing apostrophes in; the places in the new text where they stand, in order, come with it."""
    places = list(_missing(text))
    if not places:
        return text, places
    parts = [text[start:end] for start, end in pairwise([0, *places, len(text)])]
    return "'".join(parts), [place + number for number, place in enumerate(places)]


def _missing(text: str) -> Iterator[int]:
    for match in _UNMARKED.finditer(text):
        word = match.group()
        if word == "IM" or (
            word.lower() == "wont" and _CUSTOM.search(text, max(0, match.start() - 6), match.end() + 3)
        ):
            continue
        yield match.start() + _PLACES[word.lower()]
