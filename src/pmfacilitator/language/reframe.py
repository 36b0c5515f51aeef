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
from pmfacilitator.language.words import listed
from pmfacilitator.language.words.grammar import AUXILIARIES
from pmfacilitator.language.words.people import ROLES, TEAMS
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
    WHY_YOU: "What stands in the way here?",
    LABEL: "What gave this impression was …",
    HINDSIGHT: "What gave this impression was …",
}
"""The same for a sentence about how things are."""

ASKED = {
    "What made this possible was …": "What made this possible?",
    "What leads to this is …": "What leads to this?",
    "The conditions at that moment were …": "What were the conditions at that moment?",
    "What gave this impression was …": "What gives this impression?",
    "What could be seen at that moment was …": "What could be seen at that moment?",
}
"""A question stays one."""

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
    "caused": rewordings.caused,
    "only-had-to": turns.only_had_to,
    "drop-word": omitting.drop_word,
    "drop-cause": omitting.drop_cause,
    "drop-hedge": omitting.drop_hedge,
}
"""The rewriting that a rule names; a name that is not here gives a beginning to complete."""

_TIME = re.compile(
    r"^\W*(\d{4}-\d\d-\d\d(?=:? )|(?:at |around |by )?\d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?(?: ?UTC| ?GMT| ?PST)?)\b"
    r"[\s:,–-]*",
    re.IGNORECASE,
)
_JOINT = re.compile(r"(?:\b(?:and|but|so|because|since|then|where|while|after|as)|[,;:–—])\s*$", re.IGNORECASE)
_BARE_AND = re.compile(r"^(?:\S+\s){0,5}\S*[^,\s]\s(?:and|or)$", re.IGNORECASE)
_OPENING = re.compile(
    r"(?:upon|when|while|whilst|during|after|before|from|in|on|at|as|if|since|because|summary|by|for|"
    r"with)\b",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(
    rf"\b(?:he|she|you|they|i|whoever|who|someone|somebody|{'|'.join(sorted(ROLES - TEAMS))})\b(?!'s (?:review|help))",
    re.IGNORECASE,
)
"""Somebody in the words that lead up to a deed: it would still be told of them."""
_NEW_CLAUSE = re.compile(r"[,;:]|\b(?:says?|said|that|reports?|reported|found|ruled|claims?)\b")
_EFFECT = re.compile(
    r",? (?P<effect>(?:because (?:of |the |it |its |this |that |there |a |an |our |no )"
    r"|leading to|resulting in|causing|which (?:caused|led to|resulted in|broke|took down"
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
_DECIDED = re.compile(r"\b(?:decision|choice|assumption|bet|gamble)\b")
"""What somebody took for right."""
_FAULTS = frozenset({PERSON_FAULT, GROUP_BLAME, SELF_BLAME, LABEL})
_HEDGE = re.compile(
    r"\b(?P<hedge>apparently|probably|possibly|perhaps|maybe|presumably|supposedly|seemingly)\b"
    r"|\b(?:it )?(?:does )?(?:seems?|looks|appears) (?:like|as if|as though|that)\b"
)
"""Words that make a guess of what follows."""
_CHECK = Preferences()


def reframing_for(finding: Finding, cast: Cast) -> str:
    """Reword what a rule found, or give a beginning to complete."""
    build = REWORDINGS.get(finding.rule.rewrite)
    if finding.category == PERSON_TARGETED_ACTION:
        build = build or turns.demand
    wording = build(finding) if build and not _is_in_doubt(finding) else None
    if wording:
        wording = _hedged(finding, wording)
        longer = _with_effect(finding, wording)
        in_place = [_in_place(finding, words) for words in (longer, wording) if words]
        for candidate in (*in_place, longer, wording):
            if candidate and _is_whole(candidate) and _is_clean(candidate, cast):
                return candidate
    return beginning(finding)


def beginning(finding: Finding) -> str:
    """Give the beginning of a sentence to complete, by whether something happened or is said to be so."""
    said = finding.sentence.plain[finding.start : finding.end]
    if len(said.split()) < 3:
        said = finding.sentence.plain[max(0, finding.start - 16) : finding.end]  # "is careless"
    if finding.category in _FAULTS and (decided := _DECIDED.search(said)):
        return f"What made this {decided.group()} look right was …"
    words = said.split()
    happened = any(word in _HAPPENED or (base_of(word) not in {None, word} and word.endswith("ed")) for word in words)
    # "never" alone does not tell: "never showed up".
    lasts = _LASTS.search(said) or (not happened and _IS_SO.search(said) and not re.search(r"fault|blame|\bbad$", said))
    begun = (BEGINNINGS_NOW if lasts else BEGINNINGS)[finding.category]
    return ASKED.get(begun, begun) if finding.sentence.plain.rstrip().endswith("?") else begun


def _hedged(finding: Finding, wording: str) -> str:
    """Keep a guess a guess: "apparently", "it looks like"."""
    place = max(finding.match.start("verb"), finding.start)
    if finding.said("broke"):
        place = finding.match.start("broke")
    if re.search(r"\b(?:must|may) have $", finding.sentence.plain[finding.start : finding.match.start("verb")] or " "):
        return f"Apparently {lowered(wording)}"
    found = _HEDGE.search(finding.sentence.plain, max(0, finding.start - 40), place + 1)
    if not found or wording.endswith("?") or "…" in wording or wording.startswith("Idea"):
        return wording
    if found.start() < finding.start and _JOINT.search(finding.sentence.written[: finding.start]):
        return wording  # it stands in what leads up, which is kept
    return f"{found['hedge'].capitalize() if found['hedge'] else 'It seems that'} {lowered(wording)}"


def _with_effect(finding: Finding, wording: str) -> str | None:
    """Add what it led to, where the sentence ends with that: "..., leading to three hours without orders"."""
    found = _EFFECT.search(finding.sentence.written, max(finding.match.start("verb"), finding.start))
    if not found or wording.endswith("?") or wording.startswith("Idea") or "…" in wording:
        return None
    effect = found["effect"].strip().rstrip(".!;, ")
    told = clause(effect, to_comma=False)
    if told != effect or len(effect) > 120 or effect.split(" ", 1)[-1].lower() in wording.lower():
        return None
    joint = "" if effect.lower().startswith("because") else ","
    return sentence(f"{wording.rstrip('.')}{joint} {effect}")


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
    if _BARE_AND.search(led_up) or _breaks_a_list(led_up) or _SOMEBODY.search(led_up):
        return None
    if led_up.lower()[:24] in wording.lower():
        return None  # the whole sentence was reworded
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
