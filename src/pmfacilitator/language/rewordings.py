"""Statements: what somebody did or did not do, reworded as what happened.

Each function takes a finding and gives a sentence, or None when the form of the finding does not allow one.
"""

import re

from pmfacilitator.language.detect import Finding
from pmfacilitator.language.phrases import (
    as_infinitive,
    clause,
    first_deed,
    one_deed,
    sentence,
    split_noun_phrase,
    was_or_were,
)
from pmfacilitator.language.words.grammar import AUXILIARIES, DETERMINERS, PREPOSITIONS, is_adverb
from pmfacilitator.language.words.verbs import DETECTING, base_of, participle

_NOTICING = DETECTING | {"miss", "overlook", "understand", "grasp", "know", "think", "remember"}
_INSIGHT = {
    "grasp",
    "understand",
    "know",
    "think",
    "remember",
    "realise",
    "realize",
    "recognise",
    "recognize",
    "care",
    "listen",
    "bother",
}
_PARTICLES = frozenset(["off", "on", "down", "up", "out", "in", "over", "back", "away"])
_PRONOUNS = frozenset(["them", "him", "her", "us", "me", "you"])
_ASKING = frozenset(["what", "how", "which", "where", "when", "who", "why", "whether"])
_NO_MESSAGES = frozenset(["that", "to", "the fact", "everyone", "everybody", "people", "nobody", "the rest"])
"""What is ignored in another sense than a message is."""
_NOT_BROKEN = re.compile(
    r"\b(?:promises?|word|laws?|rules?|ranks?|arm|leg|trust|oath|silence|agreement|embargo|habit|policy)$"
)
"""What a person breaks, and no change does."""
_TWO_OBJECTS = re.compile(
    r"(?<!\bof)(?<!\band)(?<!\bor)(?<!\ball)(?<!\bboth)(?<!ing) (?:the|a|an|some|this|that) ", re.IGNORECASE
)
_NO_ACTS = frozenset(
    ["be", "have", "get", "let", "assume", "believe", "think", "conclude", "trust", "go", "check", "test"]
)
"""Verbs that do nothing to their object, or that have no passive."""
_NO_OBJECTS = PREPOSITIONS | _PARTICLES | {"that", "and", "without", "straight", "directly", "neither"}
"""What follows a verb and begins no object of it."""
_WITHOUT = re.compile(
    r"\bwithout (?:even |really |properly )?(test|check|review|approv|ask|tell|inform|warn|notif|announc)\w*"
    r"(?: (?:it|them|this|that|anyone|anybody|us|others|people))?(?=$|\s(?:and|or|first|before|against|at|on|in|to)\b)"
)
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


def written(finding: Finding, *names: str) -> str:
    """Give the writer's own words at the first of the groups that took part in the match."""
    for name in names:
        if finding.said(name):
            start, end = finding.match.span(name)
            return finding.sentence.written[start:end].strip()
    return ""


def _step(infinitive: str) -> str | None:
    """ "Run the tests" becomes "The step to run the tests did not happen"."""
    verb, _, rest = infinitive.partition(" ")
    if verb == "do" and rest.startswith(("anything", "nothing")):
        return None
    if verb in {"understand", "grasp"} and rest.split(" ")[0] not in _ASKING | {"that"}:
        return None  # what is hard to understand did not go unnoticed
    if verb == "think" and rest.split(" ")[0] in {"ahead", "through", "twice", "hard"}:
        return None
    if verb in _INSIGHT or verb in _NOTICING:
        return _unnoticed(rest) if rest and verb not in {"care", "listen", "bother"} else None
    return sentence(f"the step to {infinitive} did not happen") if rest or len(verb) > 3 else None


_TELLS = re.compile(
    r"(?:there's|there (?:is|are|was|were)|it's|it is|it was)\b|(?:(?!that\b|which\b|who\b|where\b|when\b|how\b|of\b)"
    r"[\w'./-]+ ){1,5}(?:is|are|was|were|isn't|aren't|wasn't|weren't|has|had|hasn't|hadn't|does|doesn't|needs|would)\b",
    re.IGNORECASE,
)
"""A clause with a verb of its own, though no "that" says so: "forgot the gates were open"."""


def _unnoticed(thing: str) -> str | None:
    if not thing:
        return None
    thing = first_deed(thing)
    first = thing.split(" ", 1)[0].lower()
    if thing in _PRONOUNS:
        return "This went unnoticed."
    if first in _PARTICLES | {"and", "or", "neither"}:
        return None
    if first == "that" and _TELLS.match(thing.partition(" ")[2]):
        return sentence(f"it went unnoticed {thing}")
    if first in _ASKING - {"which", "who"} | {"if"}:
        return sentence(f"it was not visible at that point {thing}")
    if first in {"to", "about", "of", "on", "in"} or first.endswith("ing"):
        return None
    if _TELLS.match(thing):
        return sentence(f"it went unnoticed that {thing}")
    thing = re.split(r" (?:well|enough|properly|fully)\b", thing)[0]
    if found := re.match(r"(?:[\w-]+ ){0,3}?(?:deadlines?|due dates?)\b", thing):
        return sentence(f"{thing} passed") if found.end() == len(thing) else None
    if first in {"this", "that", "it", "these", "those"}:
        noun, rest = split_noun_phrase(thing)
        return sentence(f"{noun} went unnoticed {rest}".strip())
    return sentence(f"{thing} went unnoticed")


def forgotten_step(finding: Finding) -> str | None:
    """Reword "forgot to", "failed to"."""
    thing = clause(written(finding, "object", "object2"))
    if thing.startswith("to "):
        infinitive = as_infinitive(thing[3:])
        return _step(infinitive) if infinitive else None
    if thing.startswith(("that ", "about ")):
        kind, _, rest = thing.partition(" ")
        return sentence(
            f"at that point it was not visible that {rest}"
            if kind == "that"
            else f"{rest} did not come to mind at that point"
        )
    if finding.rule.name == "forgot":
        noun = clause(finding.sentence.written[finding.match.end("verb") :]).removesuffix(" again")
        noun = "this" if noun in _PRONOUNS else noun
        if noun.split(" ")[0] in _ASKING:
            return sentence(f"at that point it was not visible {noun}")
        if _TELLS.match(noun):
            return sentence(f"at that point it was not visible that {noun}")
        return (
            sentence(f"{noun} did not come to mind at that point")
            if noun and noun != "to"
            else "This step did not happen."
        )
    return None


def unnoticed(finding: Finding) -> str | None:
    """Reword "missed the alert"; what was ignored "did not lead to a reaction"."""
    other = _OTHERWISE.get(finding.said("verb").split(" ")[0])
    if other:
        return other(finding)
    thing = clause(written(finding, "object"))
    if "ignor" in finding.said("verb") or "disregard" in finding.said("verb"):
        noun, _ = split_noun_phrase(thing)
        noun = "this" if noun in _PRONOUNS else noun
        return sentence(f"{noun} did not lead to a reaction") if noun and noun.lower() not in _NO_MESSAGES else None
    return _unnoticed(thing)


def left_out(finding: Finding) -> str | None:
    """Reword "skipped the review"."""
    thing = first_deed(clause(written(finding, "object")))
    habit = finding.said("verb").endswith("s")  # "anyone who bypasses it" tells of no event
    whole = thing and thing.split(" ")[0].lower() not in _PARTICLES | {"and", "or", "neither", "over"}
    return sentence(f"{thing} did not take place") if whole and not habit else None


_NO_NOUNS = (
    PREPOSITIONS
    | _PRONOUNS
    | frozenset(
        ["and", "but", "big", "bad", "up", "again", "when", "here", "as", "oh", "rather", "so", "very", "too", "time"]
    )
)
"""What follows "screwed up" and is no object of it."""


def blunder(finding: Finding) -> str | None:
    """Reword "botched the failover", "neglected to", "dropped the ball on"."""
    verb = finding.said("verb")
    thing = clause(written(finding, "object"))
    if verb.startswith("neglect"):
        infinitive = as_infinitive(thing.removeprefix("to "))
        return _step(infinitive) if infinitive else None
    if verb.startswith("overlook"):
        return _unnoticed(thing)
    if not re.match(
        r"botch|bungl|fumbl|mishandl|mismanag|screw|mess|fuck|eff|muck|cock|stuff|drop|blew|flub|muff|mis|"
        r"fat|goof",
        verb,
    ):
        return None
    thing = "" if finding.said("object").startswith(",") else thing
    if verb.startswith("blew") and thing.startswith("off "):
        noun, _ = split_noun_phrase(thing[4:])
        return sentence(f"{noun} did not lead to a reaction")
    thing = re.sub(r"^(?:up|on|with|over|about) ", "", thing)
    noun, rest = one_deed(*split_noun_phrase(thing))
    if re.match(r"mis-?(?:typed|read)|fat", verb) and noun:
        word = "mistyped" if "read" not in verb else "misread"
        return sentence(f"{noun} {was_or_were(noun)} {word} {rest}".strip())
    first = noun.lower().split(" ")[0]
    if not noun or first in _NO_NOUNS or is_adverb(first) or noun.lower().endswith("pooch"):
        return "This did not go as planned."
    return sentence(f"{noun} did not go as planned" + (f" {rest}" if rest else ""))


def mistake(_: Finding) -> str | None:
    """Reword "made a mistake"."""
    return "Something here did not go as planned."


def broke(finding: Finding) -> str | None:
    """Reword "broke the build": the change did."""
    verb = finding.said("verb").split(" ")[0]
    if finding.said("down"):
        noun = clause(written(finding, "down"))
        return sentence(f"a change took {noun} down") if noun else None
    thing = clause(written(finding, "object") or finding.sentence.written[finding.match.start("verb") + len(verb) :])
    thing = first_deed(thing)
    noun, rest = one_deed(*split_noun_phrase(thing))
    if not noun or noun.split(" ")[0].lower() in _PARTICLES | {"with"} or _NOT_BROKEN.search(noun):
        return None
    if verb in {"caused", "causes", "causing", "introduced", "created"}:
        return sentence("a change led to " + re.split(r" by \w+ing\b", thing)[0])
    if rest.split(" ")[0].lower() in AUXILIARIES:
        return None
    if verb in {"broke", "breaks", "broken", "has", "have", "had", "'ve", "borked"}:
        return sentence(f"a change broke {thing.removeprefix('broken ')}")
    known = {
        "crashed": "crashed",
        "killed": "stopped",
        "destroyed": "destroyed",
        "wiped": "wiped",
        "corrupted": "corrupted",
        "ruined": "damaged",
        "wrecked": "damaged",
        "overwrote": "overwritten",
        "lost": "lost",
    }
    word = known.get(verb)
    return sentence(f"{noun} {was_or_were(noun)} {word} {rest}".strip()) if word else None


def left_open(finding: Finding) -> str | None:
    """Reword "left the port open": it stayed open."""
    thing = clause(written(finding, "object"))
    noun, _, state = thing.rpartition(" ")
    if (
        not noun
        or noun.lower() in _PRONOUNS
        or " and " in noun
        or state in {"behind", "out", "in", "place", "around", "code", "config", "repo", "release", "script"}
    ):
        return None
    if noun.lower() in DETERMINERS:
        return None
    particle = noun.rpartition(" ")[2]
    if particle in {"switched", "turned", "commented", "propped", "wide", "half"}:
        noun, state = noun.rpartition(" ")[0], f"{particle} {state}"
    return sentence(f"{noun} stayed {state}") if noun else None


def slow(finding: Finding) -> str | None:
    """Reword "took too long to respond"."""
    thing = clause(written(finding, "object"))
    infinitive = as_infinitive(thing.removeprefix("to ")) if thing.startswith("to ") else None
    return sentence(f"it took longer than hoped to {infinitive}") if infinitive else "This took longer than hoped."


def act(finding: Finding) -> str | None:
    """Reword "ran the script on the wrong host": the script was run there."""
    verb = base_of(finding.said("verb").split(" ")[0])
    if verb is None or verb in _NO_ACTS:
        return None
    words = clause(written(finding, "object")).split(" ")
    particle = ""
    if words and words[0] in _PARTICLES and len(words) > 1:
        particle, words = f" {words[0]}", words[1:]
    noun, rest = one_deed(*split_noun_phrase(" ".join(words)))
    first = noun.split(" ")[0].lower()
    if not noun or first in _NO_OBJECTS or first.endswith("ly") or (verb == "do" and base_of(first) == first):
        return None
    if noun.endswith(" ago") or _TWO_OBJECTS.search(noun):
        return None  # "made it a long time ago", "told the client the wrong price"
    if first == "them":
        noun, rest = "they", re.sub(r"^(?:all|both)\b ?", "", rest)
    manner = _manner(finding.said("how"))
    rest = _WITHOUT.sub(lambda match: f"without {_WITHOUT_NOUNS[match.group(1)]}", rest)
    return sentence(f"{noun} {was_or_were(noun)} {participle(verb)}{particle}{manner}" + (f" {rest}" if rest else ""))


def _manner(how: str) -> str:
    """Say how it came about, where that is no verdict: "recklessly" is left out."""
    if how.startswith(("accident", "inadvert", "unintention", "by accident")):
        return " by accident"
    return " by mistake" if how.startswith(("mistak", "erron", "wrong", "incorrect", "by mistake", "in error")) else ""


def misdone(finding: Finding) -> str | None:
    """Reword "misconfigured the firewall": it was misconfigured."""
    verb = finding.said("verb")
    noun, rest = split_noun_phrase(clause(written(finding, "object")))
    if not noun or not verb.endswith("ed") or " " in verb or verb.startswith(("fail", "click")):
        return None
    noun, rest = one_deed(noun, rest)
    return sentence(f"{noun} {was_or_were(noun)} {verb} {rest}".strip())


def not_done(finding: Finding) -> str | None:
    """Reword "did not test it"."""
    thing = clause(written(finding, "object"))
    if re.match(r"do(?:es)?(?: not|n't|nt)\b|don't|doesn't", finding.said("verb")):
        return None  # a habit, not a step that was due
    infinitive = as_infinitive(re.sub(r"^(?:bother|think|remember|manage|care)(?:ed|d)? to ", "", thing))
    return _step(infinitive) if infinitive else None


def change(finding: Finding) -> str | None:
    """Reword "Ann's deploy caused the outage": the deploy did."""
    said = clause(finding.sentence.written[finding.match.start("broke") :])
    if not said or not said.lower().startswith(
        (
            "broke",
            "caus",
            "took",
            "brought",
            "kill",
            "crash",
            "wiped",
            "led",
            "result",
            "trigger",
            "introduc",
            "corrupt",
            "made",
        )
    ):
        return None
    return sentence(f"the {finding.match.group('artifact')} {said}")


def passive(finding: Finding) -> str | None:
    """Reword "was broken by a contractor": it was broken."""
    if "caused" in finding.said("verb") or not finding.said("agent"):
        return None
    cut = finding.sentence.plain.rfind(" by ", 0, finding.match.start("agent"))
    before = clause(finding.sentence.written[:cut], to_comma=False) if cut > 0 else ""
    return sentence(before) if len(before.split()) > 2 else None


def _left(finding: Finding) -> str | None:
    state = re.match(
        r"(?P<noun>.{2,40}?) (?P<state>open|on|off|enabled|disabled|exposed|running|unlocked)\b",
        written(finding, "object"),
    )
    return sentence(f"{clause(state['noun'])} stayed {state['state']}") if state and clause(state["noun"]) else None


_OTHERWISE = {
    "broke": broke,
    "left": _left,
    "misread": blunder,
    "messed": blunder,
    "screwed": blunder,
    "botched": blunder,
    "borked": broke,
}
"""What else stands at the beginning of a note without a subject, beside what was missed."""
