"""What may be offered: a candidate that reads as a sentence, and in which nobody stands by a name."""

import re

from pmfacilitator.language.cast import MAYBE, PERSON, Cast, bare, kind_of
from pmfacilitator.language.nouns import PERSONAL
from pmfacilitator.language.sentences import Sentence, Word
from pmfacilitator.language.voice import is_finite
from pmfacilitator.language.words.grammar import AUXILIARIES, DETERMINERS, FUNCTION_WORDS, PREPOSITIONS
from pmfacilitator.language.words.machines import PRODUCTS
from pmfacilitator.language.words.people import FIRST_NAMES, NAMES_THAT_ARE_WORDS
from pmfacilitator.language.words.verbs import base_of, participle, past

_ILL_MADE = re.compile(
    r"  | [.,;!?](?=\s|$)|[,;:–—] ?[.]|(?<!\w)\(\)|\[\s?[xX]?\]"
    r"|\]\(|</?[a-zA-Z!]|\{\{|\}\}|\{%|%\}|\\(?=\s|$)|(?:^|\s)#{1,6}(?=\s|$)|\*\*|&[a-z]+;"  # marks of a format
    r"|\b(?:to|of|for|with|from|at|against|the|an?|into|and|or|than|between|because) "
    r"(?:was|were|did not|went unnoticed|stayed)\b",
    re.IGNORECASE,
)
"""What no sentence holds: marks of a format, a mark behind a blank, a verb where a noun is due."""
_BRACKETS = (("(", ")"), ("[", "]"), ("{", "}"))
_OPENS = re.compile(r"(?:^|[-*•:>.)\]|#–—\"'“‘])\W*$")
"""What stands before a word that begins a sentence, an item, or what follows a label."""
_CLAUSES = re.compile(
    r"\b(?:that|which|who|whose|what|how|where|when|while|if|because|before|after|until|as|and|or)\b|[,;:]",
    re.IGNORECASE,
)
_UNLISTED_NAMES = FIRST_NAMES - NAMES_THAT_ARE_WORDS - FUNCTION_WORDS


def is_well_made(candidate: str) -> bool:
    """Whether nothing is left of a format or of a sentence that was cut, and no two verbs stand for one subject."""
    if _ILL_MADE.search(candidate) or any(candidate.count(left) != candidate.count(right) for left, right in _BRACKETS):
        return False
    return not _tells_twice(candidate)


def _is_past(word: str, following: str) -> bool:
    base, with_object = base_of(word), following in DETERMINERS
    if base is None:
        return with_object and word.endswith("ed")
    return word == past(base) != base and (with_object or word != participle(base))


def _tells_twice(candidate: str) -> bool:
    """Whether a verb in the past stands in what another is told of: "the flag restarted the node did not ..."."""
    subject: list[str] = []
    words = _CLAUSES.split(candidate, maxsplit=1)[0].lower().rstrip(".?…").split()
    for number, word in enumerate(words):
        if word in AUXILIARIES and number:
            break
        subject.append(word)
    else:
        return False
    return any(
        _is_past(word, following) and before not in DETERMINERS | PREPOSITIONS | PERSONAL
        for before, word, following in zip(subject, subject[1:], [*subject[2:], ""], strict=False)
    )


def with_capitals(candidate: str, sentence: Sentence, cast: Cast) -> str:
    """Write names as they were written: "kafka" as "Kafka" again where the sentence has it so and not otherwise."""
    small = {word.written for word in sentence.words}
    for word in sentence.words:
        if word.lower not in candidate or word.lower in small or not _is_name(word, sentence, cast):
            continue  # asked in the order of what each question costs
        candidate = re.sub(rf"(?<![\w-]){re.escape(word.lower)}(?![\w-])", word.written, candidate)
    return candidate


def _is_name(word: Word, sentence: Sentence, cast: Cast) -> bool:
    """Whether a word is written with a capital for what it is, and not for where it stands."""
    if not word.capital or not word.written[1:].islower() or word.lower in FUNCTION_WORDS:
        return False
    if not _OPENS.search(sentence.written[: word.start]):
        return base_of(word.lower) is None
    name = bare(word.lower)
    return name in cast.systems or name in PRODUCTS or name in FIRST_NAMES


def names_in_small_letters(candidate: str) -> bool:
    """Whether a first name stands among the words that is no word otherwise: "asking omar first"."""
    return not _UNLISTED_NAMES.isdisjoint(map(bare, re.findall(r"[^\W\d_]+(?:'s)?", candidate)))


def addresses_somebody(label: str, cast: Cast) -> bool:
    """Whether what stands before a colon may be whom it is said to: "Van der Berg:", "Action (J. Lee):"."""
    words = Sentence(0, label, label.lower()).words
    return any(
        kind_of(word, cast, first=not number) in {PERSON, MAYBE} or (word.capital and len(word.lower) == 1)
        for number, word in enumerate(word for word in words if word.lower[0].isalpha() or word.lower[0] == "@")
    )


def lacks_its_object(said: str) -> bool:
    """Whether a verb follows where an object is due, as the object stands before: "the alert Ann ignored was ..."."""
    first, _, more = said.lower().strip().partition(" ")
    if first in AUXILIARIES:
        return True
    base = base_of(first)
    told = base is not None and is_finite(first) and first == past(base)
    return told and (first != participle(str(base)) or more.split(" ")[0] in DETERMINERS)
