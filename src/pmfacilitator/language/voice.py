"""How a verb is used: in the passive, or denied."""

from pmfacilitator.language.sentences import Sentence
from pmfacilitator.language.words import listed
from pmfacilitator.language.words.grammar import ADVERBS, AUXILIARIES, is_adverb

TO_BE = listed("is are was were be been being am get gets got gotten getting wasn't weren't isn't aren't")
"""Forms of "to be" and "to get", which make a passive."""

_TO_SEEM = listed("seem seems seemed look looks looked sound sounds sounded feel feels felt appear appears appeared")


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
