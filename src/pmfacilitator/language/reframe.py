"""Turn a finding into words that help: a rewording from the sentence's own words, or a beginning to complete.

A rewording never names the person, adds no fact and no fault, and raises no flag itself: a candidate that would
is dropped for the beginning that belongs to the category.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from pmfacilitator.language import omitting, owned, rewordings, steps, turns, wishes
from pmfacilitator.language.beginnings import beginning
from pmfacilitator.language.carried import GROUNDED, grounded, with_effect
from pmfacilitator.language.cast import NOBODY, Cast, names_somebody
from pmfacilitator.language.detect import Finding, findings
from pmfacilitator.language.flag import (
    GROUP_BLAME,
    PERSON_FAULT,
    PERSON_TARGETED_ACTION,
    SELF_BLAME,
    WHY_YOU,
    Preferences,
)
from pmfacilitator.language.offering import (
    addresses_somebody,
    is_well_made,
    lacks_its_object,
    names_in_small_letters,
    with_capitals,
)
from pmfacilitator.language.phrases import (
    HIDDEN,
    SPEAKERS,
    TAG,
    lowered,
    with_its_article,
    without_item_mark,
)
from pmfacilitator.language.sentences import Sentence
from pmfacilitator.language.voice import is_finite
from pmfacilitator.language.words.grammar import AUXILIARIES, DETERMINERS, PREPOSITIONS
from pmfacilitator.language.words.people import ROLES, TEAMS
from pmfacilitator.language.words.verbs import base_of, past

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
    "wish": wishes.wish,
    "wish-passive": wishes.wish_passive,
    "wish-there": wishes.wish_there,
    "who": turns.who,
    "whose": turns.whose,
    "why": turns.why,
    "careful": turns.careful,
    "training": turns.training,
    "remind": turns.remind,
    "caused": rewordings.caused,
    "wish-if": wishes.wish_if,
    "bad-practice": wishes.bad_practice,
    "only-had-to": wishes.only_had_to,
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
    r"with|without|once|until|although|though|despite|given|due|unless|whenever)\b",
    re.IGNORECASE,
)
_PURPOSE = re.compile(
    r"(?:in order |so as )?to (?!(?:the|a|an|this|that|our|my|me|us|date|be)\b)[a-z]+ ", re.IGNORECASE
)
"""A purpose is somebody's: without them it hangs in the air."""
_SOMEBODY = re.compile(
    rf"\b(?:{SPEAKERS}|they|whoever|who|someone|somebody|{'|'.join(sorted(ROLES - TEAMS))})\b(?!'s (?:review|help))",
    re.IGNORECASE,
)
"""Somebody in the words that lead up to a deed: it would still be told of them."""
_NEW_CLAUSE = re.compile(r"[,;:]|\b(?:says?|said|that|reports?|reported|found|ruled|claims?)\b")
_NEARLY = re.compile(r"\b(?:(?:nearly|almost)(?! (?:always|certainly|every|all|never))|narrowly|neither|not only)\b")
_TAKEN_BACK = re.compile(
    r"\bbut (?:in fact |actually |really )?(?:i|we|you|he|she|they|it|nobody|\w+) (?:did|had)(?: not|n't)(?=[.,;!]|$)"
)
_HEDGE = re.compile(
    r"\b(?P<hedge>apparently|probably|possibly|perhaps|maybe|presumably|supposedly|seemingly)\b"
    r"|\b(?:from what|as far as) (?:i|we) (?:understand|know|can tell|see|hear)\b"
    r"|\b(?:it )?(?:does )?(?:seems?|see|looks|appears) (?:like|as if|as though|that)\b"
)
"""Words that make a guess of what follows."""
_GUESSED = re.compile(r"\b(?:i|we) (?:think|guess|believe|suspect|suppose)(?: that)? $")
_HANGS_ON = re.compile(
    r"(?:\bwhich|(?:^|(?P<before>[\w']+ ))(?:the|an?|some|any|my|our|those|these|all) (?!(?:fact|reason|problem|cause"
    r"|issue|truth|point|morning|afternoon|evening|day|night|week|end|time|moment|past|way)\b)(?:[\w-]+ )?[\w-]+"
    r"(?: that)?|\b(?:things|stuff|something|everything|one|ones)(?: that)?|^\W*that) $"
)
"""A noun, or what stands for one, right before somebody: "the test scenario", "things"."""
_STAND_IN = "\ua66e"
"""A letter that nobody types; as many of them as signs are hidden stand in for a quotation while words are moved."""
_CHECK = Preferences()
_STRICT = Preferences(strict=True)
_LOOSE = re.compile(r"\s\s|[^\S ]")
"""White space that is more than a blank."""
_HARD_BREAK = re.compile(r"\\(?=\n)")
"""How Markdown ends a line that goes on."""
_ENOUGH = 12
"""Characters by which a finding is known again."""


def reframing_for(finding: Finding, cast: Cast, body: str) -> str:
    """Reword what a rule found in a text, or give a beginning to complete."""
    finding, body = _on_one_line(finding, cast, body)
    offset, masked = finding.sentence.offset, finding.sentence.written
    hidden = [body[offset + match.start() : offset + match.end()] for match in HIDDEN.finditer(masked)]
    if hidden and _STAND_IN not in body:
        finding = _with_stand_ins(finding, body)
    wording = _built(finding)
    if wording in GROUNDED:
        begun, wording = wording, None
    else:
        begun = beginning(finding)
    if wording:
        longer = with_effect(finding, wording)
        in_place = [_in_place(finding, cast, _hedged(finding, one, inside=True)) for one in (longer, wording) if one]
        longer, wording = longer and _hedged(finding, longer), _hedged(finding, wording)
        for built in (*in_place, longer, wording):
            if candidate := _offered(built, finding, cast, hidden, body[offset : offset + len(masked)]):
                return candidate
    return _offered(grounded(finding, begun), finding, cast, hidden, body[offset : offset + len(masked)]) or begun


def _offered(built: str | None, finding: Finding, cast: Cast, hidden: list[str], written: str) -> str | None:
    """Give a candidate as it may be offered: whole again, well made, and clean itself; else None."""
    if not built or not is_well_made(built := with_capitals(built, finding.sentence, cast)):
        return None
    candidate = with_its_article(_restored(built, hidden) or "", written)
    return candidate if candidate and _is_whole(candidate) and _is_clean(candidate, cast) else None


def _on_one_line(finding: Finding, cast: Cast, body: str) -> tuple[Finding, str]:
    """The same finding in its sentence with every white space a single one, so that nothing ends where a line does."""
    written, offset = finding.sentence.written, finding.sentence.offset
    if not _LOOSE.search(written.strip()):
        return finding, body
    tight = " ".join(_HARD_BREAK.sub("", body[offset : offset + len(written)]).split())
    said = " ".join(_HARD_BREAK.sub("", written[finding.start : finding.end]).split())
    again = next(
        (
            found
            for found in findings(tight, cast, _STRICT)
            if found.rule is finding.rule and said.startswith(tight[slice(*found.place)][:_ENOUGH])
        ),
        None,
    )
    return (again, tight) if again else (finding, body)


def _built(finding: Finding) -> str | None:
    """Build the rewording that the rule names, or one that any finding of its kind may have."""
    build = REWORDINGS.get(finding.rule.rewrite)
    if finding.category == PERSON_TARGETED_ACTION:
        build = build or turns.demand
    if finding.category == WHY_YOU:
        build = build or turns.question_told
    is_fault = finding.category in {PERSON_FAULT, GROUP_BLAME, SELF_BLAME}
    if not (build or is_fault) or _is_in_doubt(finding):
        return None
    if is_fault and finding.subject and finding.subject.kind is NOBODY and finding.rule.rewrite in _OF_A_THING:
        return None  # "nobody ignored it": somebody did not
    if is_fault and (mend := owned.mended(finding)):
        return mend
    if is_fault and (_runs_on(finding) or (_names_a_thing(finding) and lacks_its_object(finding.written("object")))):
        return None
    hangs_on = _has_its_object_before(finding)
    if is_fault and hangs_on:
        return owned.at_its_noun(finding)
    wording = build(finding) if build and not hangs_on else None
    if wording is None and is_fault:
        return steps.left_undone(finding) or (None if build else owned.told_otherwise(finding))
    return wording


_OF_A_THING = frozenset({"unnoticed", "left-out", "misdone", "broke", "act", "blunder", "left-open"})
"""Rewritings whose object is a thing, and no deed."""


def _names_a_thing(finding: Finding) -> bool:
    return finding.rule.rewrite in _OF_A_THING or finding.rule.name == "forgot"


def _with_stand_ins(finding: Finding, body: str) -> Finding:
    """Put a word where a quotation or code is hidden, so that it can be moved like one; nothing for a tag."""
    offset = finding.sentence.offset
    tags = {
        match.start() for match in HIDDEN.finditer(finding.sentence.written) if TAG.match(body, offset + match.start())
    }

    def shown(text: str) -> str:
        return HIDDEN.sub(lambda match: (" " if match.start() in tags else _STAND_IN) * len(match.group()), text)

    sentence_with = Sentence(finding.sentence.offset, shown(finding.sentence.written), shown(finding.sentence.plain))
    return replace(finding, sentence=sentence_with)


def _restored(words: str | None, hidden: list[str]) -> str | None:
    """Put quotations and code back; None when one cannot be told from another, or runs over lines."""
    if words is None or not hidden:
        return words
    parts = re.split(rf"({_STAND_IN}+)", words)
    left = [one for one in hidden if one.isprintable()]
    for number, part in enumerate(parts):
        if part.startswith(_STAND_IN):
            fitting = [one for one in left if len(one) == len(part)]
            waiting = sum(len(other) == len(part) and other.startswith(_STAND_IN) for other in parts[number:])
            if not fitting or (len(fitting) > 1 and len(fitting) != waiting):
                return None
            parts[number] = fitting[0]
            left.remove(fitting[0])
    return "".join(parts)


def _hedged(finding: Finding, wording: str, *, inside: bool = False) -> str:
    """Keep a guess a guess: "apparently", "it looks like"; `inside` leaves out one that leads up to it."""
    place = max(finding.match.start("verb"), finding.start)
    if finding.said("broke"):
        place = finding.match.start("broke")
    if wording.endswith("?") or "…" in wording or wording.startswith("Idea"):
        return wording
    guessed = _GUESSED.search(finding.sentence.plain[: finding.start])
    if inside and guessed:
        return wording
    if guessed or re.search(r"\b(?:must|may) have $", finding.lead or " "):
        return f"Apparently {lowered(wording)}"
    found = _HEDGE.search(finding.sentence.plain, max(0, finding.start - 40), place + 1)
    if not found or (inside and found.start() < finding.start):
        return wording
    guess = found["hedge"] or (
        "it seems that" if found.group().startswith(("it", "does", "see", "look", "app")) else "apparently"
    )
    return f"{guess[:1].upper()}{guess[1:]} {lowered(wording)}"


def _has_its_object_before(finding: Finding) -> bool:
    """Whether the clause hangs on a noun that it is about: "the test that I missed", "things we should have done"."""
    subject = finding.subject
    if subject is None or subject.first == subject.last or finding.rule.subjects is None:
        return False
    if re.match(r"(?:one|some|two|three|half|most|many) of ", finding.sentence.plain[finding.start :]):
        return True  # what one of several left undone may have been done
    before = finding.sentence.plain[: finding.start]
    found = _HANGS_ON.search(before)
    return found is not None and (found["before"] or "").strip() not in PREPOSITIONS


_WHO_DID = re.compile(r"\b(?:who|that|which)(?:'d|'ve)? (?:(?:had|have|has|also|then|just|once|[a-z]+ly) )*$")
_A_NOUN = 2
"""Words behind a verb that are its object, whatever they look like: "the tests"."""


def _runs_on(finding: Finding) -> bool:
    """Whether it is told in a clause about somebody of whom more follows: "the one who forgot the flag was off"."""
    plain, verb = finding.sentence.plain, finding.match.start("verb")
    if finding.said("agent") or not _WHO_DID.search(plain[:verb]):
        return False
    words = re.split(r"[;:]", plain[_behind_the_verb(finding) :].rstrip(" .!?"))[0].replace(",", "").split()
    return any(
        _is_verb(word, before, following)
        for before, word, following in zip(words, words[1:], [*words[_A_NOUN:], ""], strict=False)
    )


def _behind_the_verb(finding: Finding) -> int:
    if finding.said("object"):
        return finding.match.start("object")
    return finding.match.start("verb") + len(finding.said("verb").split(" ")[0])


def _is_verb(word: str, before: str, following: str) -> bool:
    """Whether a word among others is the verb of a clause; what may be a noun is one with an object behind it."""
    if before in DETERMINERS | PREPOSITIONS | {"to", "that", "which", "who", "and", "or"}:
        return False
    base, with_object = base_of(word), following in DETERMINERS | {"it", "them", "everything"}
    if word in AUXILIARIES:
        return True
    if base is None:
        return with_object and word.endswith(("ed", "s"))
    return not word.endswith("ing") and (with_object or word == past(base) != base)


def _is_in_doubt(finding: Finding) -> bool:
    """Whether it did not happen after all, or only somebody says so: "nearly broke", "but she did not"."""
    plain, verb = finding.sentence.plain, max(finding.match.start("verb"), finding.start)
    return bool(_NEARLY.search(plain, max(0, verb - 20), verb + 30) or _TAKEN_BACK.search(plain, verb))


def _in_place(finding: Finding, cast: Cast, wording: str) -> str | None:
    """Keep what stands before the blaming clause: a time, or a clause that leads up to it."""
    before = finding.sentence.written[: finding.start]
    time = _TIME.match(before)
    if time and wording.startswith("Idea"):
        return None  # for another time
    if time and not before[time.end() :].strip():
        return f"{time.group(1)} {wording if time.group(1)[0].isdigit() else lowered(wording)}"
    if wording.endswith(("?", "…")) or not _JOINT.search(before) or wording.startswith("Idea") or len(before) > 200:
        return None
    led_up = without_item_mark(" ".join(before.split())).rstrip()
    if _PURPOSE.match(led_up) or _BARE_AND.search(led_up) or _breaks_a_list(led_up) or _SOMEBODY.search(led_up):
        return None
    if led_up.endswith(":") and not _is_clause(led_up) and addresses_somebody(led_up, cast):
        return None
    if led_up.lower()[:24] in wording.lower():
        return None  # the whole sentence was reworded
    if led_up.endswith(",") and not _OPENING.match(led_up):
        if not _is_clause(led_up):
            return None
        led_up = f"{led_up[:-1]};"
    return f"{led_up[:1].upper()}{led_up[1:]} {lowered(wording)}" if len(led_up.split()) > 2 else None


def _breaks_a_list(led_up: str) -> bool:
    """Whether the last joint only counts things up: "of the state and", which a new sentence would tear apart."""
    before = re.sub(r",? (?:and|or)$", "", led_up)
    last = _NEW_CLAUSE.split(before)[-1]
    opens = last.split()[:1]
    return before != led_up and not _is_clause(last) and not (opens and base_of(opens[0].lower()) == opens[0].lower())


def _is_clause(words: str) -> bool:
    """Whether a verb in a finite form stands among the words."""
    return any(map(is_finite, words.lower().rstrip(",").split()))


def _is_whole(candidate: str) -> bool:
    """Whether no quotation or code was lost in it, and no bracket."""
    return not HIDDEN.search(candidate) and candidate.count("(") == candidate.count(")")


@lru_cache(maxsize=1024)
def _is_clean(candidate: str, cast: Cast) -> bool:
    named = names_somebody(candidate, cast) or names_in_small_letters(candidate)
    return not named and next(findings(candidate, cast, _CHECK), None) is None
