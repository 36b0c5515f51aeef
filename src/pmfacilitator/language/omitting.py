"""Sentences with the judging word, or the human error, left out."""

import re

from pmfacilitator.language.beginnings import AN_ERROR
from pmfacilitator.language.detect import Finding
from pmfacilitator.language.phrases import SPEAKERS, sentence, without_item_mark

_SPEAKS_OF_SOMEBODY = re.compile(rf"\b(?:{SPEAKERS})\b", re.IGNORECASE)


def drop_word(finding: Finding) -> str | None:
    """Leave a judging adjective or adverb out of the sentence."""
    name = "adjective" if finding.said("adjective") else "verb"
    start, end = finding.match.span(name)
    word = finding.sentence.plain[start:end]
    after = finding.sentence.plain[end:]
    attributive = re.match(
        r" (?:change|commit|code|work|deploy|mistake|error|oversight|bug|typo|review|decision|release|merge"
        r"|fix|handling|edit|command|script)",
        after,
    )
    if not (word.endswith("ly") or attributive):
        return None
    return _without(finding, start, end)


def drop_cause(finding: Finding) -> str | None:
    """Leave "due to human error" out; the error is where the analysis starts."""
    start, end = finding.match.span("verb")
    before = re.search(
        r"[,\s]*\b(?:due to|caused by|because of|as a result of|owing to|down to|attributed to|thanks to|"
        r"through|by)(?: an?| the| simple| pure)* $",
        finding.sentence.plain[:start],
    )
    tail = finding.sentence.plain[end:].strip(" .!")
    if finding.sentence.plain.rstrip().endswith("?"):
        return None
    unknown = re.match(
        r"\W*in not (knowing|realising|realizing|noticing|seeing) (?P<what>that .+)", finding.sentence.written[end:]
    )
    if unknown:
        seen = "noticed" if unknown.group(1) in {"noticing", "seeing"} else "known"
        return sentence(f"it was not {seen} {unknown['what'].rstrip('.')}")
    if before and not tail and len(finding.sentence.plain[: before.start()].split()) > 2:
        words = without_item_mark(finding.sentence.written[: before.start()].rstrip(" ,"))
        if not re.search(r"\b(?:was|is|were|are|been|be|it|come|came)$", words.lower()):
            return None if _SPEAKS_OF_SOMEBODY.search(words) else sentence(words)
    stated = re.search(
        r"\b(?:cause|reason|trigger)\b.* (?:was|is)(?: found to be)? (?:an? |just |simply )?$",
        finding.sentence.plain[:start],
    )
    if stated and not tail:
        words = re.sub(r"(?: an?| just| simply)? ?$", "", finding.sentence.written[:start]).lstrip("-*• ")
        return sentence(f"{words} an error; what made it possible was …", "")
    return AN_ERROR


def drop_hedge(finding: Finding) -> str | None:
    """Leave "obviously" out of the sentence."""
    found = re.search(
        r"\b(?:obviously|clearly|evidently|plainly|blatantly|of course|surely|simply|literally|apparently|"
        r"just|trivially|needless to say),? ?",
        finding.sentence.plain,
    )
    words = _without(finding, *found.span()) if found else None
    return words if words and not re.search(r"\b(?:you|simply|blindly|just)\b", words.lower()) else None


def _without(finding: Finding, start: int, end: int) -> str | None:
    text = finding.sentence.written
    left, right = text[:start].rstrip(" "), text[end:].lstrip(" ")
    if text[end : end + 1] == "-" or text[start - 1 : start] == "-":
        return None  # a part of a word: "simply-typed"
    if pair := re.match(r",? (?:and|but|or) (?=[a-z]+ly\b)", text[end:]):
        right = text[end + pair.end() :]  # "carelessly and hastily"
    if re.search(r"\b(?:act|behav|react|perform|respond|conduct|went about)\w*(?: \w+sel(?:f|ves))?$", left) and (
        not right[:1].isalpha()
    ):
        return None  # "acted ."
    left = re.sub(
        r"(?:,? (?:[a-z]+ly|very|pretty|rather|quite|really|so|most|more)|, )$", "", left
    )  # "an easily avoidable mistake"
    joined = without_item_mark(" ".join(part for part in (left, right) if part).strip())
    if _SPEAKS_OF_SOMEBODY.search(joined) or re.search(r"\b(?:less|more|too|so|very|as) ?[,.]", joined):
        return None  # the rest would still be told of them, or ends in the air
    return sentence(joined) if len(joined.split()) > 2 and len(joined) <= 240 else None
