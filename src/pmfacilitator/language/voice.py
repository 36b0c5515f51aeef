"""How a verb is used: in the passive, denied, or told as what somebody was asked to do."""

import re

from pmfacilitator.language.sentences import Sentence
from pmfacilitator.language.words import listed
from pmfacilitator.language.words.grammar import ADVERBS, AUXILIARIES, is_adverb
from pmfacilitator.language.words.verbs import base_of

TO_BE = listed("is are was were be been being am get gets got gotten getting wasn't weren't isn't aren't")
"""Forms of "to be" and "to get", which make a passive."""

_TO_SEEM = listed("seem seems seemed look looks looked sound sounds sounded feel feels felt appear appears appeared")

_PAPERS = (
    r"(?:runbook|procedure|playbook|bulletin|checklist|manual|guide|instructions?|protocol|change(?: request)? \d+)"
)
_AGREED = re.compile(
    r"\bas (?:(?:planned|agreed|intended|instructed|requested|ordered|advised|directed|prescribed|recommended|scheduled"
    r"|(?:is|was) (?:allowed|usual|agreed|planned|required))(?=\W*$|[.,;!]| for\b| by\b| in\b| with\b)|(?:the"
    r"|our|their) (?:\w+ )?"
    + _PAPERS
    + r" (?:says?|said|asks?|asked|prescribes?|prescribed|requires?|required|recommends?|recommended"
    r"|allows?|allowed)\b)|\b(?:according to|following|per|in line with) (?:the |our |their |its )?(?:[\w-]+'s )?"
    + _PAPERS
    + r"\b|\bunder change(?: request)? \d+|\b(?:at|on) (?:(?:the )?(?:request|advice|instructions?|orders?) of"
    r"|[\w-]+'s (?:request|advice|instructions?|orders?))\b"
)
_AND_YET = re.compile(
    r"n't\b|\b(?:not|never|no|without|instead|but|however|although|though|despite|even|own|wrong\w*|mistake\w*"
    r"|accident\w*|inadvertent\w*|should|fail\w*|forgot\w*|lie[sd]?|lying|cheat\w*|misled|botch\w*|bungl\w*|screw\w*"
    r"|mess\w*|wreck\w*|ruin\w*|broke|careless\w*|reckless\w*)\b"
)


def is_finite(word: str) -> bool:
    """Whether a word can be the verb of a clause as it stands: "broke", "didn't", "was"; not "break" or "breaking"."""
    return word in AUXILIARIES or (base_of(word) not in {None, word} and not word.endswith("ing"))


def is_agreed(sentence: Sentence, place: int) -> bool:
    """Whether what is told at a place was asked for: "ignored the horn, as the runbook says"; not what went wrong."""
    return _AGREED.search(sentence.plain, place, place + 120) is not None and not _AND_YET.search(sentence.plain)


def is_passive(sentence: Sentence, place: int) -> bool:
    """Whether a form of "to be" stands before the verb that starts at a place: "was accidentally removed"."""
    index = sentence.index_at(place) - 1
    if index + 1 < len(sentence.words) and sentence.words[index + 1].lower.endswith("ing"):
        return False  # "was cutting corners"
    while index >= 0 and (sentence.words[index].lower in ADVERBS or is_adverb(sentence.words[index].lower)):
        index -= 1
    if index > 1 and sentence.words[index].lower == "and" and base_of(sentence.words[index - 1].lower):
        index -= 2  # "was deleted and dropped"
    return index >= 0 and (sentence.words[index].lower in TO_BE or sentence.words[index].lower in _TO_SEEM)


def is_denied(sentence: Sentence, place: int) -> bool:
    """Whether the verb that starts at a place is denied: "have not introduced", "never forgot"."""
    for word in reversed(sentence.words[: sentence.index_at(place)]):
        if word.lower in {"not", "never", "cannot"} or "n't" in word.lower:
            return True
        if not (word.lower in ADVERBS or word.lower in AUXILIARIES or is_adverb(word.lower)):
            return False
    return False
