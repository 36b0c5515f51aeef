"""How a verb is used: in the passive, denied, or told as what somebody was asked to do."""

import re

from pmfacilitator.language.sentences import Sentence
from pmfacilitator.language.words import listed
from pmfacilitator.language.words.grammar import ADVERBS, AUXILIARIES, is_adverb

TO_BE = listed("is are was were be been being am get gets got gotten getting wasn't weren't isn't aren't")
"""Forms of "to be" and "to get", which make a passive."""

_TO_SEEM = listed("seem seems seemed look looks looked sound sounds sounded feel feels felt appear appears appeared")

_PAPERS = (
    r"(?:runbook|procedure|playbook|bulletin|checklist|manual|guide|instructions?|advice|protocol|agreement|plan|policy"
    r"|documentation|change(?: request)? \d+)"
)
_AGREED = re.compile(
    r"\bas (?:(?:planned|agreed|intended|instructed|requested|ordered|advised|directed|prescribed|recommended|scheduled"
    r"|(?:is|was) (?:allowed|usual|agreed|planned|required))\b|(?:the|our|their) (?:\w+ )?"
    + _PAPERS
    + r" (?:says?|said"
    r"|asks?|asked|prescribes?|prescribed|requires?|required|recommends?|recommended|allows?|allowed|told)\b)"
    r"|\b(?:according to|following|per|under|in line with) (?:[\w']+ ){0,2}?" + _PAPERS + r"\b"
    r"|\b(?:at|on) (?:(?:the )?(?:request|advice|instructions?|orders?|recommendation) of|[\w-]+'s (?:request|advice"
    r"|instructions?|orders?|recommendation))\b"
)
_AND_YET = re.compile(
    r"n't\b|\b(?:not|never|no|without|instead|but|however|although|though|despite|even|wrong\w*|mistake\w*|accident\w*"
    r"|inadvertent\w*|should|fail\w*|forgot\w*)\b"
)


def is_agreed(sentence: Sentence) -> bool:
    """Whether what was done was asked for: "ignored the warning, as the runbook says"; not where it went otherwise."""
    return bool(_AGREED.search(sentence.plain)) and not _AND_YET.search(sentence.plain)


def is_passive(sentence: Sentence, place: int) -> bool:
    """Whether a form of "to be" stands before the verb that starts at a place: "was accidentally removed"."""
    index = sentence.index_at(place) - 1
    if index + 1 < len(sentence.words) and sentence.words[index + 1].lower.endswith("ing"):
        return False  # "was cutting corners"
    while index >= 0 and (sentence.words[index].lower in ADVERBS or is_adverb(sentence.words[index].lower)):
        index -= 1
    return index >= 0 and (sentence.words[index].lower in TO_BE or sentence.words[index].lower in _TO_SEEM)


def is_denied(sentence: Sentence, place: int) -> bool:
    """Whether the verb that starts at a place is denied: "have not introduced", "never forgot"."""
    for word in reversed(sentence.words[: sentence.index_at(place)]):
        if word.lower in {"not", "never", "cannot"} or "n't" in word.lower:
            return True
        if not (word.lower in ADVERBS or word.lower in AUXILIARIES or is_adverb(word.lower)):
            return False
    return False
