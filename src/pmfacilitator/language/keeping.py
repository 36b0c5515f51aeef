"""What a rewording leaves standing: a further clause, with a subject of its own, behind the one that it rewords."""

import re
from itertools import pairwise, takewhile

from pmfacilitator.language.flag import Flag
from pmfacilitator.language.sentences import bounds
from pmfacilitator.language.voice import is_finite
from pmfacilitator.language.words.grammar import (
    AUXILIARIES,
    CLAUSE_OPENERS,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    is_adverb,
)
from pmfacilitator.language.words.verbs import base_of

_JOINT = re.compile(r"(?P<joint>,? (?:and|but|so)(?: then)? |; |, (?:then )?| [-–—] )(?=[@\w])", re.IGNORECASE)
_WORD = re.compile(r"@?[\w'-]+(?:\.\w+)*")
_NO_SUBJECT = PREPOSITIONS | CONJUNCTIONS | CLAUSE_OPENERS | {"which", "who", "that", "whom", "whose", "to"}
_RELATIVE = frozenset({"that", "which", "who"})
_ASKING = frozenset({"why", "how", "what", "when", "where"})
_CONTENT = re.compile(r"[^\W_]{4,}|\w*\d\w*")
_CLAUSE = 10
"""Characters that a clause has at least."""
_SUBJECT = 60
"""Characters among which the verb of a clause is looked for."""
_TOLD = 0.5
"""As much of a clause's words as a rewording may hold before the clause counts as told in it."""


def with_what_follows(text: str, flag: Flag) -> str:
    """Put a rewording in the place of its sentence, and keep what stands behind the reworded clause.

    What follows is kept when it is a clause with a subject of its own that the rewording does not tell.
    """
    start, end = bounds(text, flag.start)
    reframing = flag.reframing
    if text[start:end].endswith(";") and reframing.endswith("."):
        reframing = f"{reframing[:-1]};"
    joints = _JOINT.finditer(text, min(flag.start + _CLAUSE, end), end)
    joint = next((found for found in joints if _goes_on(found, text[:end], reframing)), None)
    if joint is None:
        return f"{text[:start]}{reframing}{text[end:]}"
    if reframing.endswith(".") and not reframing.startswith("Idea"):
        return f"{text[:start]}{reframing[:-1]}{text[joint.start() :]}"
    rest = text[joint.end("joint") :]
    return f"{text[:start]}{reframing} {rest[:1].upper()}{rest[1:]}"


def _goes_on(found: re.Match[str], text: str, reframing: str) -> bool:
    """Whether a clause with a subject begins at the joint, of which the rewording says little."""
    words = [word.lower() for word in _WORD.findall(text, found.end("joint"), found.end("joint") + _SUBJECT)]
    if not words:
        return False
    asks = words[0] in _ASKING and text.rstrip().endswith("?")
    if not asks and (words[0] in _NO_SUBJECT or words[0] in AUXILIARIES or is_adverb(words[0])):
        return False
    if words[0] not in DETERMINERS and base_of(words[0]) is not None:
        return False  # a further deed of the same person: "and pushed the fix"
    opening = list(takewhile(lambda word: word not in _RELATIVE, words[:6]))
    told, rest = reframing.lower(), _CONTENT.findall(text[found.end("joint") :].lower())
    return (
        any(is_finite(verb) and before not in DETERMINERS | PREPOSITIONS for before, verb in pairwise(opening))
        and bool(rest)
        and sum(word in told for word in rest) <= _TOLD * len(rest)
    )
