"""Contractions that were typed without their apostrophe, as people type them when they are fast: "didnt"."""

import re
from itertools import pairwise

_UNMARKED = re.compile(
    r"""\b(?:
        (?:do|does|did|is|are|was|were|has|have|had|would|could|should|must|need|ca)n(?=t\b)
      | (?<!his[ ])(?<!her[ ])(?<!its[ ])(?<!their[ ])(?<!is[ ])(?<!was[ ])(?<!are[ ])(?<!were[ ])won(?=t\b(?![ ]to\b))
      | (?:i|you|we|they|could|would|should|might|must)(?=ve\b)
      | (?:that|what|who|there|he|she)(?=s\b)
      | (?:you|they)(?=(?:re|ll|d)\b)
      | (?-i:[Ii](?=m\b))
    )""",
    re.VERBOSE | re.IGNORECASE,
)
"""Where an apostrophe is missing; left out is what is a word of its own without it: its, were, well, wed, id, ill."""


def marked(text: str) -> tuple[str, list[int]]:
    """Put the missing apostrophes in; the places in the new text where they stand, in order, come with it."""
    places = [match.end() for match in _UNMARKED.finditer(text)]
    if not places:
        return text, places
    edges = [0, *places, len(text)]
    parts = [text[start:end] for start, end in pairwise(edges)]
    return "'".join(parts), [place + number for number, place in enumerate(places)]
