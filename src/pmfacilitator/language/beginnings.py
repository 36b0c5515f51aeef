"""How a sentence can begin when no rewording of the given one is at hand."""

import re

from pmfacilitator.language.detect import Finding
from pmfacilitator.language.flag import (
    COUNTERFACTUAL,
    DRAMATIC,
    GROUP_BLAME,
    HINDSIGHT,
    LABEL,
    PERSON_FAULT,
    PERSON_TARGETED_ACTION,
    SELF_BLAME,
    WHO_QUESTION,
    WHY_YOU,
)
from pmfacilitator.language.words import listed
from pmfacilitator.language.words.verbs import KNOWN, base_of, forms, past

BEGINNINGS = {
    PERSON_FAULT: "What made this possible was …",
    GROUP_BLAME: "What made this possible was …",
    WHO_QUESTION: "Which process or which check was involved here?",
    WHY_YOU: "What made this look right at the time?",
    COUNTERFACTUAL: "Idea for later: …",
    SELF_BLAME: "What made this possible was …",
    LABEL: "The conditions at that moment were …",
    HINDSIGHT: "What could be seen at that moment was …",
    PERSON_TARGETED_ACTION: "Add a guard rail, or a page of documentation, that helps anyone in this position: …",
    DRAMATIC: "In numbers: …",
}
"""How a sentence about something that happened can begin when no rewording of the given one is at hand."""
BEGINNINGS_NOW = BEGINNINGS | {
    PERSON_FAULT: "What leads to this is …",
    GROUP_BLAME: "What leads to this is …",
    SELF_BLAME: "What leads to this is …",
    WHY_YOU: "What leads to this?",
    LABEL: "What gave this impression was …",
    HINDSIGHT: "What gave this impression was …",
}
"""The same for a sentence about how things are."""

ASKED = {
    "What made this possible was …": "What made this possible?",
    "What leads to this is …": "What leads to this?",
    "What made this look right was …": "What made this look right?",
    "What set the pace was …": "What set the pace?",
    "What led to this was …": "What led to this?",
    "The conditions at that moment were …": "What were the conditions at that moment?",
    "What gave this impression was …": "What gives this impression?",
    "What could be seen at that moment was …": "What could be seen at that moment?",
}
"""A question stays one."""

AN_ERROR = "An error was possible here; what made it likely was …"
"""Where an error was named as the cause: there the analysis starts."""
_HAPPENED = listed(
    "was were wasn't weren't had hadn't did didn't been went became got could couldn't would wouldn't should"
) | frozenset(form for form in forms(KNOWN - {"be"}, past) if base_of(form) != form)
"""Words that tell of something past."""
_IS_SO = re.compile(
    r"(?:\b(?:he|she|it|that|this|who|what)'s|'re|'m)\b|\b(?:is|are|am|isn't|aren't|do|does|don't|doesn't|has|have|can|can't"
    r"|cannot|never|always|keeps?)\b|\b(?:he|she|it|who|nobody|everyone|team|management) [a-z]{3,}s\b"
)
"""Words that tell how things are."""
_LASTS = re.compile(
    r"\b(?:always|often|usually|constantly|keeps?|historically|every time|habits?|culture|attitude|assumption)\b"
)
"""Words that tell of what lasts, or comes again and again."""
_OTHERWISE = re.compile(r"\W*(?:had (?:[\w-]+ ){1,4}not|if (?:[\w-]+ ){1,4}had(?: not|n't)) ")
"""What begins a guess at how it would have gone without something: no step to take."""
_DECIDED = re.compile(r"\b(?:decision|choice|assumption)\b")
"""What somebody took for right."""
_FAULTS = frozenset({PERSON_FAULT, GROUP_BLAME, SELF_BLAME, LABEL})
_BY_THE_WORDS = (
    (
        frozenset({SELF_BLAME}),
        re.compile(
            r"\b(?:was|were|am|felt) (?:[a-z]+ )?(?:sure|certain|convinced|confident|positive)\b"
            r"|\b(?:thought|assumed|presumed)\b"
        ),
        "What made this look right was …",
    ),
    (_FAULTS, re.compile(r"\b(?:rush(?:ed|ing)?|hurr(?:y|ied)|hast(?:e|y|ily))\b"), "What set the pace was …"),
    (frozenset({LABEL}), re.compile(r"\b(?:unwilling\w*|refusal|reluctance)\b"), "What led to this was …"),
)
"""Beginnings for what is told in certain words: that it looked right, that it was done in haste, or reluctantly."""
_JUDGES = re.compile(
    r"\b(?:cares?|bother(?:s|ed)?|understands?|respects?|listen(?:s|ed)?|competent|clue|(?:no|any) idea|knows?"
    r"|pull\w* (?:his|her|their|your) weight|committed|incompetence|laziness|arrogance|ignorance|stupidity)\b"
)
"""What is said of somebody's mind: an impression."""


def beginning(finding: Finding) -> str:
    """Give the beginning of a sentence to complete, by whether something happened or is said to be so."""
    plain, category = finding.sentence.plain, finding.category
    asked = plain.rstrip().endswith("?")
    if category == COUNTERFACTUAL and _OTHERWISE.match(plain) and not asked:
        return "What did happen was …"
    said = plain[finding.start : finding.end]
    if len(said.split()) < 3:
        said = plain[max(0, finding.start - 16) : finding.end]  # "is careless"
    if category in _FAULTS and (decided := _DECIDED.search(said)):
        return f"What made this {decided.group()} look right was …"
    for categories, pattern, begun in _BY_THE_WORDS:
        if category in categories and pattern.search(said):
            return ASKED.get(begun, begun) if asked else begun
    if category == WHO_QUESTION and not asked and "whoever" in said:
        category = PERSON_FAULT
    lasts = _lasts(said, category, plain[max(0, finding.start - 30) : finding.end + 30])
    if lasts and category == WHY_YOU and re.search(r"n't\b|\b(?:not|still|never|refuse|afraid)\b", said):
        return "What stands in the way here?"
    if category == LABEL and not asked and re.search(r"\b(?:mistakes?|errors?|blunders?)\b", said):
        return AN_ERROR
    if category == WHY_YOU and not lasts and re.search(r"n't\b|\bnot\b", said):
        return "What would have made this easier?"
    if category in {PERSON_FAULT, GROUP_BLAME} and _JUDGES.search(said):
        return BEGINNINGS_NOW[LABEL]
    if category == LABEL and re.search(r"\bcause\b", plain) and not asked:
        return BEGINNINGS[PERSON_FAULT]
    begun = (BEGINNINGS_NOW if lasts else BEGINNINGS)[category]
    return ASKED.get(begun, begun) if asked else begun


def _lasts(said: str, category: str, around: str) -> bool:
    """Whether a state or a habit is spoken of; "never" alone does not tell: "never showed up"."""
    if _LASTS.search(said):
        return True
    if category in {LABEL, HINDSIGHT}:
        return not _happened(around)
    if (
        category == SELF_BLAME
        or _happened(said)
        or re.search(r"\b(?:fault|blame|mistakes?|errors?|failures?|oversight|bad)\b", said)
    ):
        return False
    return _IS_SO.search(said) is not None


def _happened(said: str) -> bool:
    return any(
        word in _HAPPENED or (base_of(word) not in {None, word} and word.endswith("ed")) for word in said.split()
    )
