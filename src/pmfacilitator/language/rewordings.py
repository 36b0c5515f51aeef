"""Statements: what somebody did, reworded as what happened.

Each function takes a finding and gives a sentence, or None when the form of the finding does not allow one.
"""

import re

from pmfacilitator.language.circumstances import time_taken, without_purpose
from pmfacilitator.language.deeds import first_deed
from pmfacilitator.language.detect import Finding
from pmfacilitator.language.noun_phrases import as_subject, none_of, one_deed, split_noun_phrase, was_or_were
from pmfacilitator.language.passive import OBJECT_PRONOUNS, PARTICLES, manner_of, retold
from pmfacilitator.language.phrases import SPEAKERS, as_infinitive, clause, sentence
from pmfacilitator.language.steps import TELLS, step, unseen
from pmfacilitator.language.voice import is_finite
from pmfacilitator.language.words.grammar import AUXILIARIES, DETERMINERS, PREPOSITIONS, is_adverb
from pmfacilitator.language.words.verbs import ACTS, base_of, gerund, participle

_NO_MESSAGES = frozenset(["that", "to", "the fact", "everyone", "everybody", "people", "nobody", "the rest"])
"""What is ignored in another sense than a message is."""
_DID_NOT_GO = "What did not go as planned was …"
_NOT_BROKEN = re.compile(
    r"\b(?:promises?|word|laws?|rules?|disciplines?|principles?|standards?|protocols?|codes?|ranks?"
    r"|arm|leg|trust|oath|silence|agreement|embargo|habit|policy)(?: of .*)?$"
)
"""What a person breaks, and no change does."""


def unnoticed(finding: Finding) -> str | None:
    """Reword "missed the alert"; what was ignored "did not lead to a reaction"."""
    verb = finding.said("verb")
    if verb.startswith(("was missing", "were missing")):
        return None  # what was lacking did not go unnoticed
    other = _OTHERWISE.get(verb.split(" ")[0])
    if other:
        return other(finding)
    if _HABIT.search(finding.sentence.plain[finding.start : finding.match.start("verb") + len(verb)]):
        return None
    thing = clause(finding.written("object"))
    if "ignor" in verb or "disregard" in verb:
        noun, _ = split_noun_phrase(thing)
        if re.search(r"[a-z]ed$", noun):
            return None  # "outbursts thrown into our lesson": what comes behind it belongs to it
        noun = "this" if noun in OBJECT_PRONOUNS - {"them", "us"} else as_subject(noun)
        if re.search(
            r"\b(?:checklists?|runbooks?|playbooks?|procedures?|process|rules?|protocols?|policy|policies|instructions|guidelines?)$",
            noun,
        ):
            if none := none_of(noun):
                return sentence(f"{none} {was_or_were(none)} followed")
            return sentence(f"{noun} {was_or_were(noun)} not followed")
        leads = "do" if noun and was_or_were(noun) == "were" else "does"
        now = re.search(r"\bignores?$", verb) and not re.search(r"\b(?:did|didn't)\b", finding.between)
        leads = leads if now else "did"
        if (none := none_of(noun)) and not now:
            return sentence(f"{none} led to a reaction")
        return sentence(f"{noun} {leads} not lead to a reaction") if noun and noun.lower() not in _NO_MESSAGES else None
    noun, rest = split_noun_phrase(thing)
    if re.search(r"\b(?:handoffs?|handovers?|meetings?|calls?|appointments?|slots?|payments?)$", noun):
        return sentence(f"{noun} {was_or_were(noun)} missed {rest}".rstrip())
    return unseen(thing) if thing else None


_NO_NOUNS = (
    PREPOSITIONS
    | OBJECT_PRONOUNS
    | frozenset(
        ["and", "but", "big", "bad", "up", "again", "when", "here", "as", "oh", "rather", "so", "very", "too", "time"]
    )
)
"""What follows "screwed up" and is no object of it."""


_PLANNED = re.compile(
    r"\b(?:it|this|that|everything|(?:\w+)?(?:deploy|deployment|release|rollout|failover|restore|update|upgrade|launch"
    r"|change|handover|merge|rebase|run|project|process|review|test|transfer|setup|cutover|switch|switchover|rollback"
    r"|plan|approach|move|start|build|patch|fix|job|turn|maintenance|migration|installation|operation|transition"
    r"|stuff|communication|coordination|integration|rotation|preparation|presentation|experiment|announcement"
    r"|(?<!th)(?<!str)(?<!build)(?<!sett)ing)s?)$"
)
"""What goes as planned or does not; a lock and a number do neither."""


_WHEN = re.compile(rf"(?:up )?(?:when|while) (?:{SPEAKERS}|we|they) (?P<verb>[a-z]+) (?P<rest>.+)", re.IGNORECASE)


def blunder(finding: Finding) -> str | None:
    """Reword "botched the failover", "neglected to", "dropped the ball on"."""
    verb = finding.said("verb")
    thing = clause(finding.written("object"))
    if verb.startswith("neglect"):
        return step(thing.removeprefix("to "))
    if verb.startswith("overlook"):
        return unseen(thing) if thing else None
    if not re.match(
        r"botch|bungl|fumbl|mishandl|mismanag|screw|mess|fuck|eff|muck|cock|stuff|drop|blew|flub|muff|mis|fat|goof",
        verb,
    ):
        return None
    if (then := _WHEN.match(finding.written("object"))) and (doing := base_of(then["verb"].lower())):
        return sentence(f"what did not go as planned when {gerund(doing)} {clause(then['rest'])} was …", "")
    thing = "" if finding.said("object").startswith(",") else thing
    named = thing and re.match(r"botch|bungl|fumbl|mishandl|mismanag|flub|muff", verb)
    if not named and (deed := _then(finding)):
        return deed  # "screwed up and pushed the fix"
    if verb.startswith("blew") and thing.startswith("off "):
        noun, _ = split_noun_phrase(thing[4:])
        return sentence(f"{noun} did not lead to a reaction")
    thing = re.sub(r"^(?:up|on|with|over|about) ", "", thing)
    noun, rest = one_deed(*split_noun_phrase(thing))
    if re.match(r"mis-?(?:typed|read)|fat", verb) and noun:
        word = "mistyped" if "read" not in verb else "misread"
        return sentence(f"{noun} {was_or_were(noun)} {word} {rest}".strip())
    noun, rest = noun.removesuffix(" up"), "" if rest == "up" else rest
    noun = re.sub(r" (?:an? (?:little )?bit|a lot|badly|completely|again)$", "", noun)
    if found := re.search(r" ((?:multiple|several|many|a few|two|three) times)$", noun):
        noun, rest = noun[: found.start()], f"{found[1]} {rest}".strip()
    if found := re.search(r" (earlier|yesterday|today|tonight|this morning|last \w+)$", noun):
        noun, rest = noun[: found.start()], f"{found[1]} {rest}".strip()
    first = noun.lower().split(" ")[0]
    if not noun or first in _NO_NOUNS | {"once", "twice"} or is_adverb(first) or noun.lower().endswith("pooch"):
        return _DID_NOT_GO
    if re.match(r"(?:using|once|which|that|without|w/o|rather|instead|to|so) |(?:while|when) (?!\w+ing\b)", rest):
        rest = ""
    planned = noun if _PLANNED.search(noun.lower()) else f"something with {noun}"
    return sentence(f"{planned} did not go as planned" + (f" {rest}" if rest else ""))


def mistake(finding: Finding) -> str | None:
    """Reword "made a mistake", "made the mistake of merging early"."""
    found = re.search(r"\b(?:mistake|error) of (?P<deed>(?!be)[a-z]+ing .+)", finding.onward)
    deed = clause(found["deed"]) if found else ""
    return sentence(f"{deed} did not go as planned") if deed else _then(finding) or _DID_NOT_GO


def _then(finding: Finding) -> str | None:
    """Take what was done behind a verb that only judges: "made a mistake and deleted the table"."""
    found = re.search(r"\band (?:then )?(?P<deed>[a-z]+ .+)", finding.sentence.written[finding.match.start("verb") :])
    return _deed(clause(found["deed"])) if found else None


_BY_DOING = re.compile(r"\W*(?:upon|when|after|on|(?P<tool>by|while|in)) \w+ing\b", re.IGNORECASE)
"""What was done stands before it, and hangs on whoever did it: a change of its own would be another one."""


def broke(finding: Finding) -> str | None:
    """Reword "broke the build": the change did."""
    verb = finding.said("verb").split(" ")[0]
    if verb in {"take", "bring", "make", "bother"}:
        return None  # it may not have happened
    if finding.said("down"):
        noun = clause(finding.written("down"))
        return sentence(f"a change took {noun} down") if noun else None
    thing = clause(finding.written("object") or finding.sentence.written[finding.match.start("verb") + len(verb) :])
    thing = without_purpose(first_deed(thing))
    noun, rest = one_deed(*split_noun_phrase(thing))
    if not noun or noun.split(" ")[0].lower() in PARTICLES | {"with"} or _NOT_BROKEN.search(noun):
        return None
    if re.search(r"\binto\b", thing):
        return None  # "broke the API into parts"
    if verb == "killed" and not re.search(
        r"(?:process|job|service|server|pod|session|query|task|container)(?:e?s)?$", noun
    ):
        return None
    if verb in {"caused", "causes", "causing"}:
        return sentence("what led to " + re.split(r" by \w+ing\b", thing)[0] + " was …", "")
    if verb in {"introduced", "created"}:
        return sentence("a change led to " + re.split(r" by \w+ing\b", thing)[0])
    if rest.split(" ")[0].lower() in AUXILIARIES:
        return None
    if verb in {"broke", "breaks", "broken", "has", "have", "had", "'ve", "borked"}:
        thing, *means = re.split(r" by (?=\w+ing\b)", thing)
        if means and base_of(means[0].split(" ")[0]) in ACTS and " " in means[0]:
            return sentence(f"{means[0]} broke {thing}")
        if doing := _BY_DOING.match(finding.sentence.written[: finding.start]):
            return sentence(f"{thing} broke") if thing == noun and not doing["tool"] else None
        return sentence(f"a change broke {thing.removeprefix('broken ')}")
    return _came_to_be(_IS_NOW.get(verb, ""), as_subject(noun), rest)


_IS_NOW = {
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
"""What somebody did to a thing, as the state it was left in."""


def _came_to_be(state: str, noun: str, rest: str) -> str | None:
    if rest.startswith(("that ", "which ")):
        noun, rest = f"{noun} {rest}", ""
    return sentence(f"{noun} {was_or_were(noun)} {state} {rest}".strip()) if state else None


def left_open(finding: Finding) -> str | None:
    """Reword "left the port open": it stayed open."""
    thing = clause(finding.written("object"))
    noun, _, state = thing.rpartition(" ")
    if (
        not noun
        or noun.lower().split(" ")[0] in OBJECT_PRONOUNS
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


_HABIT = re.compile(r"\b(?:always|never|often|usually|constantly|keeps?|every time|historically|again)\b")


def slow(finding: Finding) -> str | None:
    """Reword "took too long to respond"."""
    thing = clause(finding.written("object"))
    if not thing.startswith("to "):
        found = re.search(r"\b(?:slow|long|late|time|ages|forever) (to .+)", finding.onward)
        thing = clause(found.group(1)) if found else ""
    infinitive = as_infinitive(thing.removeprefix("to ")) if thing.startswith("to ") else None
    said = finding.sentence.plain[finding.start : finding.match.end()]
    if _HABIT.search(said):
        return None
    matter = re.search(r"\b(?:slow|long|late) (?:on|with|in) (.+)", finding.onward)
    topic = clause(matter.group(1)) if matter and not infinitive else ""
    if topic and topic.split(" ")[0].lower() not in OBJECT_PRONOUNS | {"this", "that", "it"}:
        return sentence(f"{topic} took longer than hoped")
    how_long = time_taken(finding.sentence.written[finding.start :])
    if infinitive and how_long:
        return sentence(f"it took {how_long} to {infinitive}")
    return sentence(f"it took longer than hoped to {infinitive}") if infinitive else "This took longer than hoped."


def act(finding: Finding) -> str | None:
    """Reword "ran the script on the wrong host": the script was run there."""
    verb = base_of(finding.said("verb").split(" ")[0])
    if verb in {None, "check", "test"}:
        return None
    said = finding.written("object")
    if finding.rule.name == "instead-of":
        said = finding.sentence.written[finding.match.start("object") :].strip()  # with its unit: "3 ms instead of 3 s"
    if verb == "force" and re.match(r"-?push", said):
        return None
    if verb in _ASSUMING:
        return _assumed(verb, clause(said))
    adverb = re.search(r"\b(?:repeatedly|twice)\b", finding.lead)
    again = adverb.group() if adverb else ""
    if re.search(r"\b(?:who|that|which) (?:[a-z]+ly )?$", finding.sentence.plain[: finding.match.start("verb")]):
        return None  # where a relative clause ends is not to be seen
    if particle := re.match(r"[a-z]+ (?:off|out|up|down|in|back|away|over)\b", finding.said("verb")):
        said = said if said.startswith(particle[0].split(" ")[1]) else f"{particle[0].split(' ')[1]} {said}"
    return retold(str(verb), clause(said) or clause(first_deed(said)), manner=manner_of(finding.said("how")) or again)


_ASSUMING = frozenset(["assume", "believe", "think", "expect"])


def _assumed(verb: str, said: str) -> str | None:
    """Say what was taken for true, and ask for what made it look so."""
    said = said.removeprefix("that ")
    if not TELLS.match(said):
        return None
    return sentence(f"it was {participle(verb)} that {said}; what made this look right was …", "")


def caused(finding: Finding) -> str | None:
    """Reword "because a trainee ran the import twice", "caused by Ann deploying it": the import was run twice."""
    if finding.said("agent").endswith((" who", " that")):
        return None
    return _deed(clause(finding.sentence.written[finding.match.end("agent") :].strip()))


def _deed(said: str) -> str | None:
    found = re.match(r"(?:(?:had|has|[a-z]+ly) )*(?P<verb>[a-z]+) (?P<rest>.+)", said)
    verb = base_of(found["verb"]) if found else None
    if found is None or verb is None or verb in {"check", "test", "try", "want", "know"}:
        return None
    if verb == "do" and (left := re.match(r"(?:not|n't) (.+)", found["rest"])):
        return step(left[1])
    if verb == found["verb"] and verb not in {"set", "put", "cut", "reset"}:
        return None  # no past, unless both look alike
    return retold(verb, found["rest"])


def misdone(finding: Finding) -> str | None:
    """Reword "misconfigured the firewall": it was misconfigured."""
    verb, thing = finding.said("verb"), clause(finding.written("object"))
    first, _, more = verb.partition(" ")
    if more and (base := base_of(first)):
        return retold(base, f"{more} {thing}")
    if (base := base_of(verb.strip())) in _ASSUMING:
        return _assumed(str(base), thing)
    noun, rest = split_noun_phrase(thing)
    if not noun or not verb.endswith("ed") or " " in verb or verb.startswith(("fail", "click")):
        return None
    noun, rest = one_deed(as_subject(noun), rest)
    return sentence(f"{noun} {was_or_were(noun)} {verb} {rest}".strip())


_WHICH_ONE = re.compile(
    r"\b(?:very )?(?:previous|first|second|third|last|latest|next|earlier|initial|original|other|new|old|recent)"
    r"(?: (?:two|three|four|few|ever|\d+))? $"
)
"""Which of several changes it was."""


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
    artifact = finding.written("artifact")
    artifact = artifact if artifact.isupper() else artifact.lower()
    if which := _WHICH_ONE.search(finding.sentence.plain[: finding.match.start("artifact")]):
        artifact = f"{which[0]}{artifact}"
    one_of = re.search(
        r"\bone of (?:my|his|her|their|your|the) $", finding.sentence.plain[: finding.match.start("artifact")]
    )
    return sentence(f"{'one of ' if one_of else ''}the {artifact} {said}")


def passive(finding: Finding) -> str | None:
    """Reword "was broken by a contractor": it was broken."""
    if "caused" in finding.said("verb"):
        found = re.search(r"\bby (?:[\w'@-]+ ){1,4}?(?P<deed>[a-z]+ing .+)", finding.onward)
        return _deed(clause(found["deed"])) if found else None
    if not finding.said("agent"):
        return None
    cut = finding.sentence.plain.rfind(" by ", 0, finding.match.start("agent"))
    said = re.sub(
        r"^\W*(?:it )?(?:looks|seems) like ", "", finding.sentence.written[: max(cut, 0)], flags=re.IGNORECASE
    )
    before = clause(said, to_comma=False)
    if not any(map(is_finite, before.lower().split())) or re.search(r"\b(?:that|which|who) (?:\w+ )+$", f"{said} "):
        return None  # its verb stands behind: "the table that was dropped by Ann held the orders"
    if not said.strip(" -*").endswith(before.split(" ")[-1]):
        return None  # it would be cut off before what is told of
    if not re.search(r"\b(?:is|was|were|been|be|being) (?:[a-z]+ly )?[a-z]+$", before):
        before = re.sub(r" (?:made|introduced|done|created|committed)$", "", before)  # "a typo made by ..."
    when = _AT_A_TIME.search(finding.sentence.written, cut)
    before += when[0].rstrip(" .!") if when and not _BESIDES.search(when[0]) else ""
    return sentence(before) if len(before.split()) > 2 else None


_AT_A_TIME = re.compile(
    r" (?:on (?:\w+day|\d\S*)|at (?:about |around )?\d\S*|during|before|after|yesterday|this (?:morning|afternoon|week)"
    r"|last (?:night|week|month|year|\w+day))\b[^.!?;,]*[.!?]?\W*$"
)
_BESIDES = re.compile(r"\b(?:and|but|who|which|that|because|by|so|while|when)\b")


def _left(finding: Finding) -> str | None:
    state = re.match(
        r"(?P<noun>.{2,40}?) (?P<state>open|on|off|enabled|disabled|exposed|running|unlocked)\b",
        finding.written("object"),
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
