"""Turn a finding into words that help: a rewording from the sentence's own words, or a beginning to complete.

A rewording never names the person, adds no fact and no fault, and raises no flag itself: a candidate that would
is dropped for the beginning that belongs to the category.
"""

import re
from collections.abc import Callable
from functools import lru_cache

from pmfacilitator.language import omitting, rewordings, steps, turns
from pmfacilitator.language.cast import Cast, names_somebody
from pmfacilitator.language.detect import Finding, findings
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
    Preferences,
)
from pmfacilitator.language.phrases import HIDDEN, clause, lowered, sentence
from pmfacilitator.language.words.grammar import AUXILIARIES
from pmfacilitator.language.words.verbs import base_of

BEGINNINGS = {
    PERSON_FAULT: "What made this possible was …",
    GROUP_BLAME: "What was known on each side at that point was …",
    WHO_QUESTION: "Which process or which check was involved here?",
    WHY_YOU: "What made this look right at the time?",
    COUNTERFACTUAL: "What did happen was …; an idea for later: …",
    SELF_BLAME: "What would make this visible to anyone: …",
    LABEL: "The conditions at that moment were …",
    HINDSIGHT: "What could be seen at that moment was …",
    PERSON_TARGETED_ACTION: "Add a guard rail, or a page of documentation, that helps anyone in this position: …",
    DRAMATIC: "In numbers: …",
}
"""How a sentence can begin when no rewording of the given one is at hand."""

REWORDINGS: dict[str, Callable[[Finding], str | None]] = {
    "step": steps.forgotten_step,
    "unnoticed": rewordings.unnoticed,
    "left-out": steps.left_out,
    "blunder": rewordings.blunder,
    "mistake": rewordings.mistake,
    "broke": rewordings.broke,
    "left-open": rewordings.left_open,
    "slow": rewordings.slow,
    "act": rewordings.act,
    "misdone": rewordings.misdone,
    "not-done": steps.not_done,
    "nobody": steps.not_done,
    "change": rewordings.change,
    "passive": rewordings.passive,
    "wish": turns.wish,
    "wish-passive": turns.wish_passive,
    "wish-there": turns.wish_there,
    "who": turns.who,
    "whose": turns.whose,
    "why": turns.why,
    "careful": turns.careful,
    "training": turns.training,
    "remind": turns.remind,
    "drop-word": omitting.drop_word,
    "drop-cause": omitting.drop_cause,
    "drop-hedge": omitting.drop_hedge,
}
"""The rewriting that a rule names; a name that is not here gives a beginning to complete."""

_TIME = re.compile(
    r"^\W*((?:at |around |by )?\d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?(?: ?UTC| ?GMT| ?PST)?)\b[\s:,–-]*", re.IGNORECASE
)
_JOINT = re.compile(r"(?:\b(?:and|but|so|because|since|then|where|while|after|as)|[,;:–—])\s*$", re.IGNORECASE)
_BARE_AND = re.compile(r"^(?:\S+\s){0,5}\S*[^,\s]\s(?:and|or)$", re.IGNORECASE)
_OPENING = re.compile(
    r"(?:upon|when|while|whilst|during|after|before|from|in|on|at|as|if|since|because|summary|by|for|"
    r"with)\b",
    re.IGNORECASE,
)
_NEW_CLAUSE = re.compile(r"[,;:]|\b(?:says?|said|that|reports?|reported|found|ruled|claims?)\b")
_EFFECT = re.compile(
    r",? (?P<effect>(?:leading to|resulting in|causing|which (?:caused|led to|resulted in|broke|took down"
    r"|brought down|meant that|deleted|wiped|blocked|crashed|triggered|delayed|affected)|and (?:it(?:'s| is| was| has)"
    r"|that (?:caused|led|broke|took)|(?:this|that|it|the [\w-]+|nothing|everything) (?:was|were|is|are|went|broke"
    r"|failed|crashed|stopped|started|had))|so (?:nothing|the [\w-]+|it) (?:was|were|is|had|went|did|could"
    r"|failed))\b[^.!?;:()\[\]]{3,})(?=[.!?]\W*$|$)",
    re.IGNORECASE,
)
"""What a sentence tells at its end of what came of it."""
_NEARLY = re.compile(r"\b(?:(?:nearly|almost)(?! (?:always|certainly|every|all|never))|narrowly|neither|not only)\b")
_TAKEN_BACK = re.compile(
    r"\bbut (?:in fact |actually |really )?(?:i|we|you|he|she|they|it|nobody|\w+) (?:did|had)(?: not|n't)(?=[.,;!]|$)"
)
_CHECK = Preferences()


def reframing_for(finding: Finding, cast: Cast) -> str:
    """Reword what a rule found, or give a beginning to complete."""
    build = REWORDINGS.get(finding.rule.rewrite)
    wording = build(finding) if build and not _is_in_doubt(finding) else None
    if wording:
        longer = _with_effect(finding, wording)
        in_place = [_in_place(finding, words) for words in (longer, wording) if words]
        for candidate in (*in_place, longer, wording):
            if candidate and _is_whole(candidate) and _is_clean(candidate, cast):
                return candidate
    return BEGINNINGS[finding.category]


def _with_effect(finding: Finding, wording: str) -> str | None:
    """Add what it led to, where the sentence ends with that: "..., leading to three hours without orders"."""
    found = _EFFECT.search(finding.sentence.written, max(finding.match.start("verb"), finding.start))
    if not found or wording.endswith("?") or wording.startswith("Idea") or "…" in wording:
        return None
    effect = found["effect"].strip().rstrip(".!;, ")
    told = clause(effect, to_comma=False)
    if told != effect or len(effect) > 120 or effect.split(" ", 1)[-1].lower() in wording.lower():
        return None
    return sentence(f"{wording.rstrip('.')}, {effect}")


def _is_in_doubt(finding: Finding) -> bool:
    """Whether it did not happen after all, or only somebody says so: "nearly broke", "but she did not"."""
    plain, verb = finding.sentence.plain, max(finding.match.start("verb"), finding.start)
    return bool(_NEARLY.search(plain, max(0, verb - 20), verb + 30) or _TAKEN_BACK.search(plain, verb))


def _in_place(finding: Finding, wording: str) -> str | None:
    """Keep what stands before the blaming clause: a time, or a clause that leads up to it."""
    before = finding.sentence.written[: finding.start]
    time = _TIME.match(before)
    if time and not before[time.end() :].strip():
        return f"{time.group(1)} {wording if time.group(1)[0].isdigit() else lowered(wording)}"
    if wording.endswith("?") or not _JOINT.search(before) or wording.startswith("Idea") or len(before) > 200:
        return None
    led_up = " ".join(before.split()).lstrip("-*• ").rstrip()
    if _BARE_AND.search(led_up) or _breaks_a_list(led_up):
        return None
    if led_up.endswith(",") and not _OPENING.match(led_up):
        if not _is_clause(led_up):
            return None
        led_up = f"{led_up[:-1]};" if len(led_up.split()) > 6 else led_up
    return f"{led_up[:1].upper()}{led_up[1:]} {lowered(wording)}" if len(led_up.split()) > 2 else None


def _breaks_a_list(led_up: str) -> bool:
    """Whether the last joint only counts things up: "of the state and", which a new sentence would tear apart."""
    before = re.sub(r",? (?:and|or)$", "", led_up)
    last = _NEW_CLAUSE.split(before)[-1]
    opens = last.split()[:1]
    return before != led_up and not _is_clause(last) and not (opens and base_of(opens[0].lower()) == opens[0].lower())


def _is_clause(words: str) -> bool:
    """Whether a verb in a finite form stands among the words."""
    return any(
        word in AUXILIARIES or (base_of(word) not in {None, word} and not word.endswith("ing"))
        for word in words.lower().rstrip(",").split()
    )


def _is_whole(candidate: str) -> bool:
    """Whether no quotation or code was lost in it, and no bracket."""
    return not HIDDEN.search(candidate) and candidate.count("(") == candidate.count(")")


@lru_cache(maxsize=1024)
def _is_clean(candidate: str, cast: Cast) -> bool:
    return not names_somebody(candidate, cast) and next(findings(candidate, cast, _CHECK), None) is None
