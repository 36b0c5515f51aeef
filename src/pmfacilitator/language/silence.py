"""Sentences, or parts of them, that speak about blame or teach about it: what the rules find there does not count."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from pmfacilitator.language.rules.silences import SILENCES
from pmfacilitator.language.triggers import Index, spelled_out

_CONTRAST = (
    r"[,;:]? but\b|;|[,-] (?=(?:it's(?! (?:our|my|mine))|it is(?! (?:our|my))|it was|this is|that's|they|you"
    r"|the real|still)\b)"
)
"""Where a sentence turns from talk about blame to something else: "it's not Ann's fault, it's the vendor's fault"."""


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


@cache
def _index() -> Index:
    return Index((number, spelled_out(triggers)) for number, (_, triggers, _) in enumerate(SILENCES))


def patterns() -> Iterator[re.Pattern[str]]:
    """Yield every pattern, compiled."""
    return (_compiled(pattern) for _, _, pattern in SILENCES)


def silent_parts(plain: str, words: set[str]) -> list[tuple[int, int]]:
    """Give the parts of a sentence (lower case, with its words) that talk about blame instead of blaming."""
    likely = [_compiled(SILENCES[number][2]) for number in _index().in_play(words)]
    heard = [pattern for pattern in likely if pattern.search(plain)]
    if not heard:
        return []
    turns = [match.span() for match in _compiled(_CONTRAST).finditer(plain)]
    edges = [0, *(end for _, end in turns), len(plain)]
    parts = [
        (start, end) for start, end in pairwise(edges) if any(pattern.search(plain[start:end]) for pattern in likely)
    ]
    # What only holds for the whole sentence silences the whole sentence.
    return parts or [(0, len(plain))]
