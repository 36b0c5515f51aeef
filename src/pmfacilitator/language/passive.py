"""Deeds told without the one who did them: "ran the script on the host" becomes "the script was run on the host"."""

import re

from pmfacilitator.language.deeds import is_step
from pmfacilitator.language.noun_phrases import QUANTITY, one_deed, split_noun_phrase, was_or_were
from pmfacilitator.language.phrases import sentence
from pmfacilitator.language.words import listed
from pmfacilitator.language.words.grammar import ADVERBS, PREPOSITIONS, is_adverb
from pmfacilitator.language.words.verbs import apart, base_of, participle

PARTICLES = frozenset(["off", "on", "down", "up", "out", "in", "over", "back", "away"])
OBJECT_PRONOUNS = frozenset(["them", "him", "her", "us", "me", "you"])
_NO_PASSIVE = frozenset(["be", "have", "get", "let", "assume", "believe", "think", "conclude", "trust", "go"])
_NO_OBJECTS = (
    PREPOSITIONS
    | PARTICLES
    | {"that", "and", "or", "without", "straight", "directly", "neither", "again", "yesterday", "today", "tomorrow"}
    | {"instead", "rather", "too", "twice", "once", "early", "late", "here", "there", "left", "right"}
    | {"forward", "ahead", "not", "never"}
)
"""What follows a verb and begins no object of it."""
_TWO_OBJECTS = re.compile(
    r"(?<!,)(?<!\bof)(?<!\bbut)(?<!\bfrom)(?<!\babout)(?<!\band)(?<!\bor)(?<!\ball)(?<!\bboth)(?<!ing)"
    r" (?:the|a|an|some|this|that) ",
    re.IGNORECASE,
)
_WITHOUT = re.compile(
    r"\b(?:without|w/o) (?:even |really |properly )?(test|check|review|approv|ask|tell|inform|warn|notif|announc)\w*"
    r"(?: (?:it|them|this|that|anyone|anybody|us|others|people))?(?=$|\s(?:and|or|first|before|against|at|on|in|to)\b)"
)
_RATHER_THAN = re.compile(r"(?:^| )rather than (?!the\b|an?\b|on\b|in\b|to\b|at\b|from\b|with\b)[a-z]+$")
"""What somebody would have done otherwise: "rather than wait"."""
_WITHOUT_NOUNS = {
    "test": "a test",
    "check": "a check",
    "review": "a review",
    "approv": "approval",
    "ask": "a question",
    "tell": "notice",
    "inform": "notice",
    "warn": "a warning",
    "notif": "notice",
    "announc": "an announcement",
}
_BEFORE_THE_VERB = frozenset(["explicitly", "formally", "fully", "clearly", "regularly"])
"""How something was not done, where that reads better before the verb: "was not explicitly asked for"."""
_FAR = 3
"""Words behind a verb over which its manner would hang on something else: "on the first day of a job by accident"."""
_TO_SOMEBODY = frozenset(["give", "tell", "show", "send", "offer", "hand"])
_RECEIVER = re.compile(r"(?:the |our |their |a )?(?:customers?|users?|clients?|vendors?|auditors?|teams?|us|them) \w")
"""Verbs with two objects, and who may be the first of them: "gave the customer wrong information"."""
_GONE = frozenset(["delete", "remove", "drop", "wipe", "overwrite", "disable"])
"""Verbs after which "for the ..." belongs to what is gone: "the lock for the gate was removed"."""
_FOR_IT = re.compile(r"for (?:the|our|an?) (?:[\w-]+ ?){1,3}?(?=$| (?:while|whilst|when|by|on|in)\b)")
_COMES_APART = re.compile(r"(?:that|which|who)\b|to (?!(?:the|this|our|it|main|master|production|prod|staging)\b)")
"""What belongs to the noun before it, or to nothing, behind a verb that is denied."""
_SIDE_CLAUSE = re.compile(
    r"(?:^| )(?:so that|that|which|who|because|when|while|whilst|without|w/o|instead|rather|before|after|as"
    r"|to (?=(?:save|avoid|meet|speed|gain|make|get)\b)) ?"
)
"""What the manner of a deed stands before."""
_JOINED = re.compile(r"and (?:then )?(?P<verb>[a-z]+) (?P<rest>.+)")
"""A second verb for the same object: "deleted and dropped the table"."""
_LATER_DEED = re.compile(r"and (?:then )?(?:[a-z]+ly )?(?P<verb>[a-z]+) (?P<rest>.+)")


_NOBODY = frozenset({"nobody", "no one", "nothing", "none"})
_HANGING = frozenset(["against", "for", "with", "to", "of", "from", "at", "into", "onto", "than"])
_WITH = {
    "on": listed(
        "turn switch put power pass act rely work sign decide agree hold leave move build clamp click tap operate step"
    ),
    "in": listed(
        "check fill log plug hand bring build let put call sign lock type key turn factor send write pull fade"
    ),
    "over": listed("hand take fail go look switch move carry pass skip do run"),
}
"""Particles that open a place as often, and the verbs that they belong to: "switched on", but "tested on ARM"."""
_STATES = listed(
    "open closed shut locked private public secure safe separate clean visible optional mandatory required redundant"
    " consistent current fresh small short simple ready alive idle free empty full quiet warm cold dry smaller larger"
    " bigger shorter longer faster higher lower safer easier clearer simpler read-only idempotent backward-compatible"
    " up-to-date updated encrypted pinned enabled disabled isolated apart clear short strict explicit permanent healthy"
    " readable writable available accessible reachable reversible configurable compatible reproducible persistent"
    " atomic green quiet running online offline hidden informed synced posted"
)
_INTO_A_STATE = listed("keep make leave hold get set render")
"""Verbs that put something into a state: "keep the door closed"."""
_SCOPE = re.compile(
    r"(?P<any>any(?:one|body|thing)?\b)|(?P<either>either of\b)"
    r"|(?:all|every\w*|each|both|enough|many|much|more than|an? single|one single)\b",
    re.IGNORECASE,
)
"""What a denial stands before, and not behind: "not all nodes were tested"."""


def _denied_at_its_noun(noun: str) -> str:
    """Give the noun with its denial, "none of the keys" for "any of the keys"; empty when the verb takes it."""
    found = _SCOPE.match(noun)
    if not found:
        return ""
    rest = noun[found.end() :]
    if found["either"]:
        return f"neither of{rest}"
    if not found["any"]:
        return f"not {noun}"
    if found["any"].lower() == "anything":
        return f"nothing{rest}"
    return f"{'no one' if len(found['any']) > len('any') else 'none' if rest.startswith(' of ') else 'no'}{rest}"


def _with_state(verb: str, said: str) -> tuple[str, str] | None:
    """Part "the door closed in winter" into "the door" and "closed in winter", behind a verb like "keep"."""
    words = said.split(" ")
    places = range(2, len(words)) if verb in _INTO_A_STATE else ()
    place = next((number for number in places if words[number].lower() in _STATES), None)
    if place is None or split_noun_phrase(" ".join(words[:place]))[1]:
        return None
    end = place + 1 == len(words) or words[place + 1].lower() in PREPOSITIONS | {"and", "or", "when", "while"}
    return (" ".join(words[:place]), " ".join(words[place:])) if end else None


def told(verb: str, said: str, *, denied: bool = False, manner: str = "") -> str | None:
    """Put a verb, in its base form, and what follows it into the passive; None when no object follows.

    `denied` tells that it was not done, `manner` how it was: "by accident", "properly".
    """
    if verb in _NO_PASSIVE or verb in ADVERBS:
        return None
    verb, particle = apart(verb)
    said = f"{particle} {said}".strip()
    done = participle(verb)
    joined = _JOINED.match(said)
    second = base_of(joined["verb"]) if joined and not denied else None
    if joined and second not in _NO_PASSIVE | {None}:
        done, said = f"{done} and {participle(str(second))}", joined["rest"]
    words = said.split()
    if words[:1] and words[0] in PARTICLES and len(words) > 1 and not QUANTITY.match(said):
        if verb not in _WITH.get(words[0], {verb}):
            return None  # "tested on ARM"
        done, words = f"{done} {words[0]}", words[1:]
        words = words[1:] if done == "signed off" and words[0] == "on" else words
    noun, tail = _with_state(verb, " ".join(words)) or split_noun_phrase(" ".join(words))
    if f"{noun}, " in " ".join(words) or (verb == "do" and base_of(noun.split(" ")[0]) == noun.split(" ")[0]):
        return None  # a list, or an aside; a "do" that only helps another verb
    noun, rest = one_deed(noun, tail)
    if not _is_object(noun, tail if denied else rest, denied=denied):
        return None
    noun, rest = _rearranged(verb, noun, rest)
    if (verb in _TO_SOMEBODY and " to " not in f" {rest} " and _RECEIVER.match(noun)) or (
        verb == "do" and re.search(r"\b(?:poor|bad|terrible|sloppy|lousy) (?:job|work)\b", noun)
    ):
        return None
    if denied and (none := _denied_at_its_noun(noun)):
        noun, denied = none, False
    clause_at = _SIDE_CLAUSE.search(rest)
    near, far = (rest[: clause_at.start()], rest[clause_at.start() :].strip()) if clause_at else (rest, "")
    early, late = (manner, "") if denied and manner in _BEFORE_THE_VERB else ("", manner)
    if late == "by accident" and len(near.split()) > _FAR:
        early, late = "accidentally", ""
    if rest.rpartition(" ")[2] in _HANGING:
        return None  # what that belongs to stands before it: "tests we did not run it against"
    parts = (noun, was_or_were(noun), "not" if denied else "", early, done, near, late, far)
    return " ".join(part for part in parts if part) + ("" if denied or rest else _also(tail))


def retold(verb: str, said: str, *, denied: bool = False, manner: str = "") -> str | None:
    """Give the same as a whole sentence."""
    words = told(verb, said, denied=denied, manner=manner)
    return sentence(words) if words else None


def _is_object(noun: str, rest: str, *, denied: bool) -> bool:
    """Whether a noun phrase and what follows it can be told in the passive without coming apart."""
    first = noun.split(" ")[0].lower()
    if denied and (noun.lower() in _NOBODY or is_step(rest)):
        return False  # denied twice, or a second step that was not taken either
    if not noun or noun == "first" or first in _NO_OBJECTS or first.endswith("ly"):
        return False
    if noun.endswith(" ago") or _TWO_OBJECTS.search(noun):
        return False  # "made it a long time ago", "told the client the wrong price"
    if re.match(r"by (?!\w+ing\b|\d)", rest) or (denied and _COMES_APART.match(rest)):
        return False  # would read as the one who did it, or come apart: "the part was not renewed that holds it"
    whole = first not in {"something", "anything", "nothing"} or not rest  # "something playable"
    return whole or rest.split(" ")[0] in PREPOSITIONS


def _rearranged(verb: str, noun: str, rest: str) -> tuple[str, str]:
    """Put what belongs to the noun to the noun, and what belongs to the verb to the verb."""
    if found := re.search(r" (?:well|enough|again|here|there|yet|together|back|anyway)$", noun):
        noun, rest = noun[: found.start()], f"{found.group().strip()} {rest}".strip()
    if found := re.match(r"(them|us)\b ?(?:all |both )?(.*)", noun, re.IGNORECASE):
        noun = {"them": "they", "us": "we"}[found[1].lower()]
        rest = f"{found[2]} {re.sub(r'^(?:all|both) ?', '', rest)}".strip()
    if re.fullmatch(r"(?:potential|need|reason|support|room|time)s?", noun) and rest.startswith("for "):
        noun, rest = f"{noun} {rest}", ""
    noun = re.sub(r"^its (?:own )?", "the ", noun)
    rest = _RATHER_THAN.sub("", rest)
    rest = _WITHOUT.sub(lambda match: f"without {_WITHOUT_NOUNS[match.group(1)]}", rest)
    definite = re.match(r"(?:the|this|these|those|that)\b", noun.lower())
    if definite and re.match(r"(?:that|which) ", rest) and len(rest.split()) <= 10:
        noun, rest = f"{noun} {rest}", ""
    if verb in _GONE and (found := _FOR_IT.match(rest)):
        noun, rest = f"{noun} {found.group().strip()}", rest[found.end() :].strip()
    return noun, rest


def _also(tail: str) -> str:
    """Tell what else was done: "and deleted everything" is "and everything was deleted"."""
    found = _LATER_DEED.match(tail)
    verb = base_of(found["verb"]) if found else None
    if not found or verb is None or verb == found["verb"] or found["verb"].endswith("ing"):
        return ""
    noun, rest = split_noun_phrase(found["rest"])
    plain = noun and noun.split(" ")[0].lower() not in _NO_OBJECTS | OBJECT_PRONOUNS and verb not in _NO_PASSIVE
    if not plain or is_adverb(noun.split(" ")[0].lower()) or rest.startswith(("and ", "or ")):
        return ""
    return f" and {noun} {was_or_were(noun)} {participle(verb)} {rest}".rstrip()


def manner_of(how: str) -> str:
    """Say how it came about, where that is no verdict: "recklessly" is left out."""
    if how.startswith(("accident", "inadvert", "unintention", "by accident")):
        return "by accident"
    if how.startswith("incorrect"):
        return "incorrectly"  # what was meant to be done, and done wrongly
    return "by mistake" if how.startswith(("mistak", "erron", "wrong", "by mistake", "in error")) else ""
