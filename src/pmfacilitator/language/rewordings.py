"""How each kind of finding is reworded: functions from a finding to a sentence, or None when its form does not allow it."""

import re
from collections.abc import Callable

from pmfacilitator.language.detect import Finding
from pmfacilitator.language.phrases import (
    as_infinitive,
    clause,
    lowered,
    sentence,
    split_noun_phrase,
    was_or_were,
    with_form,
)
from pmfacilitator.language.subjects import NOBODY
from pmfacilitator.language.words.grammar import PREPOSITIONS
from pmfacilitator.language.words.verbs import ACTS, DETECTING, base_of, participle

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
_NOT = re.compile(r"n't|nt\b|\bnot\b|\bnever\b")
_WITHOUT = re.compile(
    r"\bwithout (?:even |really |properly )?(test|check|review|approv|ask|tell|inform|warn|notif|"
    r"announc)\w*(?: (?:it|them|this|that|anyone|anybody|us|others|people))?(?=\s|$)"
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


def _written(finding: Finding, *names: str) -> str:
    """Give the writer's own words at the first of the groups that took part in the match."""
    for name in names:
        if finding.said(name):
            start, end = finding.match.span(name)
            return finding.sentence.written[start:end].strip()
    return ""


def _step(infinitive: str) -> str | None:
    """ "Run the tests" becomes "The step to run the tests did not happen"."""
    verb, _, rest = infinitive.partition(" ")
    if verb in _INSIGHT or verb in _NOTICING:
        return _unnoticed(rest) if rest and verb not in {"care", "listen", "bother"} else None
    return sentence(f"the step to {infinitive} did not happen") if rest or len(verb) > 3 else None


def _unnoticed(thing: str) -> str | None:
    if not thing:
        return None
    first = thing.split(" ", 1)[0].lower()
    if thing in {"them", "him", "her"}:
        return "This went unnoticed."
    if first == "that":
        return sentence(f"it went unnoticed {thing}") if " " in thing else "That went unnoticed."
    if first in {"how", "what", "why", "where", "when", "whether", "if"}:
        return sentence(f"it was not visible at that point {thing}")
    if first in {"to", "about", "of", "on", "in"} or first.endswith("ing"):
        return None
    return sentence(f"{thing} went unnoticed")


def forgotten_step(finding: Finding) -> str | None:
    """Reword "forgot to", "failed to"."""
    thing = clause(_written(finding, "object", "object2"))
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
        noun = clause(finding.sentence.written[finding.match.end("verb") :])
        noun = "this" if noun in {"them", "him", "her"} else noun
        return (
            sentence(f"{noun} did not come to mind at that point")
            if noun and noun != "to"
            else "This step did not happen."
        )
    return None


def unnoticed(finding: Finding) -> str | None:
    """Reword "missed the alert"; what was ignored "did not lead to a reaction"."""
    thing = clause(_written(finding, "object"))
    if "ignor" in finding.said("verb") or "disregard" in finding.said("verb"):
        noun, _ = split_noun_phrase(thing)
        noun = "this" if noun in {"them", "him", "her"} else noun
        return sentence(f"{noun} did not lead to a reaction") if noun and noun not in {"that", "to"} else None
    return _unnoticed(thing)


def left_out(finding: Finding) -> str | None:
    """Reword "skipped the review"."""
    thing = clause(_written(finding, "object"))
    return sentence(f"{thing} did not take place") if thing else None


def blunder(finding: Finding) -> str | None:
    """Reword "botched the failover", "neglected to", "dropped the ball on"."""
    verb = finding.said("verb")
    thing = clause(_written(finding, "object"))
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
    thing = re.sub(r"^(?:up|on|with|over|about) ", "", thing)
    noun, rest = split_noun_phrase(thing)
    if re.match(r"mis-?(?:typed|read)|fat", verb) and noun:
        word = "mistyped" if "read" not in verb else "misread"
        return sentence(f"{noun} {was_or_were(noun)} {word} {rest}".strip())
    if (
        not noun
        or noun.lower() in {"badly", "royally", "big", "up", "again", "when", "here", "completely", "totally"}
        or noun.lower().startswith(("when ", "as "))
    ):
        return "This did not go as planned."
    if noun.split(" ")[0].lower() in PREPOSITIONS:
        return "This did not go as planned."
    rest = re.split(r"(?:^| )(?:and|or|but)\b", rest)[0].strip()
    return sentence(f"{noun} did not go as planned" + (f" {rest}" if rest else ""))


def mistake(_: Finding) -> str | None:
    """Reword "made a mistake"."""
    return "Something here did not go as planned."


def broke(finding: Finding) -> str | None:
    """Reword "broke the build": the change did."""
    verb = finding.said("verb").split(" ")[0]
    if finding.said("down"):
        noun = clause(_written(finding, "down"))
        return sentence(f"a change took {noun} down") if noun else None
    thing = clause(_written(finding, "object") or finding.sentence.written[finding.match.start("verb") + len(verb) :])
    noun, rest = split_noun_phrase(thing)
    if not noun or noun.split(" ")[0].lower() in {"down", "away", "out", "with", "it"} - {"it"}:
        return None
    if verb in {"caused", "causes", "causing", "introduced", "created"}:
        return sentence("a change led to " + re.split(r" by \w+ing\b", thing)[0])
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
    thing = clause(_written(finding, "object"))
    noun, _, state = thing.rpartition(" ")
    if not noun or state in {"behind", "out", "in", "place", "around", "code", "config", "repo", "release", "script"}:
        return None
    particle = noun.rpartition(" ")[2]
    if particle in {"switched", "turned", "commented"}:
        noun, state = noun.rpartition(" ")[0], f"{particle} {state}"
    return sentence(f"{noun} stayed {state}") if noun else None


def slow(finding: Finding) -> str | None:
    """Reword "took too long to respond"."""
    thing = clause(_written(finding, "object"))
    infinitive = as_infinitive(thing.removeprefix("to ")) if thing.startswith("to ") else None
    return sentence(f"it took longer than hoped to {infinitive}") if infinitive else "This took longer than hoped."


def act(finding: Finding) -> str | None:
    """Reword "ran the script on the wrong host": the script was run there."""
    verb = base_of(finding.said("verb").split(" ")[0])
    if verb is None or verb in {"be", "have", "assume", "believe", "think", "conclude", "trust", "go", "check", "test"}:
        return None
    words = clause(_written(finding, "object")).split(" ")
    particle = ""
    if words and words[0] in _PARTICLES and len(words) > 1:
        particle, words = f" {words[0]}", words[1:]
    noun, rest = split_noun_phrase(" ".join(words))
    first = noun.split(" ")[0].lower()
    if (
        not noun
        or first
        in {"to", "into", "on", "with", "from", "for", "at", "against", "without", "that", "in", "and", "by", "off"}
        or first.endswith("ly")
    ):
        return None
    how = finding.said("how")
    manner = ""
    if how:
        manner = (
            " by accident" if how.startswith(("accident", "inadvert", "unintention", "by accident")) else " by mistake"
        )
    rest = _WITHOUT.sub(lambda match: f"without {_WITHOUT_NOUNS[match.group(1)]}", rest)
    return sentence(f"{noun} {was_or_were(noun)} {participle(verb)}{particle}{manner}" + (f" {rest}" if rest else ""))


def misdone(finding: Finding) -> str | None:
    """Reword "misconfigured the firewall": it was misconfigured."""
    verb = finding.said("verb")
    noun, rest = split_noun_phrase(clause(_written(finding, "object")))
    if not noun or not verb.endswith("ed") or " " in verb or verb.startswith(("fail", "click")):
        return None
    return sentence(f"{noun} {was_or_were(noun)} {verb} {rest}".strip())


def not_done(finding: Finding) -> str | None:
    """Reword "did not test it"."""
    thing = clause(_written(finding, "object"))
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
    before = clause(finding.sentence.written[:cut]) if cut > 0 else ""
    return sentence(before) if len(before.split()) > 2 else None


def wish(finding: Finding) -> str | None:
    """Turn "should have asked" into an idea (Etsy's debriefing guide)."""
    thing = clause(_written(finding, "object"))
    if re.match(r"known(?: better)?$|known (?:that|about|this)", thing):
        return "Idea for later: make this visible to anyone at that point."
    if finding.subject and finding.subject.kind is NOBODY:
        return None
    thing = re.sub(r"^done (?:is|was) (?:to )?(?:just )?(?=[a-z])", "", thing)
    if thing.startswith("had "):
        return sentence(f"Idea for later: {thing[4:]}")
    infinitive = as_infinitive(thing)
    if not infinitive or infinitive.startswith(("have ", "do better")):
        return None
    before = finding.sentence.plain[finding.match.start("verb") : finding.match.start("object")]
    return _idea(infinitive, negative=bool(_NOT.search(before)))


def _idea(infinitive: str, *, negative: bool) -> str:
    if negative:
        return sentence(f"Idea for later: a guard against {with_form(infinitive, 'ing')}")
    return sentence(f"Idea for later: a way to {infinitive}")


def wish_passive(finding: Finding) -> str | None:
    """Turn "this should have been caught in review" into an idea."""
    done = finding.said("done") or finding.said("done2")
    verb = base_of(done) if done else None
    if verb is None or done == "clear":
        return None
    before = finding.sentence.written[: finding.match.start("verb")]
    thing = re.split(
        r"[,;:(]\s|\b(?:that|which|because|but|and|so|think|thinks|if|where|when|ideally)\b",
        before,
        flags=re.IGNORECASE,
    )[-1]
    noun = re.sub(r" (?:likely|probably|certainly|surely)$", "", lowered(clause(thing))) or "this"
    rest = clause(_written(finding, "object", "object2"))
    if len(noun.split()) > 10 or rest.startswith(("if ", "had ", "by ")):
        rest = ""
    modal = finding.sentence.plain[
        finding.match.start("verb") : finding.match.start("done" if finding.said("done") else "done2")
    ]
    return _idea(f"{verb} {noun} {rest}".strip(), negative=bool(_NOT.search(modal)))


def wish_there(finding: Finding) -> str | None:
    """Turn "there should have been a second approval" into an idea."""
    thing = clause(_written(finding, "object", "object2"))
    return sentence(f"Idea for later: {thing}") if thing else None


_PROCESS = frozenset(["approve", "allow", "authorise", "authorize", "accept", "review", "merge", "sign", "let"])
_REACH = frozenset(["deploy", "push", "release", "ship", "publish", "commit"])


def who(finding: Finding) -> str | None:
    """Turn a who-question towards the process, the path to production or the missing check."""
    said = clause(_written(finding, "object").rstrip("?! "))
    first, _, rest = said.partition(" ")
    if re.match(r"didn't|did not|didnt|missed|overlooked", said):
        thing = (
            as_infinitive(re.sub(r"^(?:didn't|did not|didnt) ", "", said))
            if not said.startswith(("missed", "overlooked"))
            else f"notice {rest}"
        )
        return sentence(f"what would have made it possible to {thing}", "?") if thing else None
    if first == "forgot":
        return sentence(f"what would have prompted the step {rest}", "?") if rest.startswith("to ") else None
    verb = base_of(first)
    noun, tail = split_noun_phrase(rest)
    if (
        verb in {None, "think"}
        or not noun
        or noun.split(" ")[0] in {"to", "off", "for", "on", "in", "the", "at"} - {"the"}
    ):
        return None
    if verb in _PROCESS:
        return sentence(f"which process {first} {rest}", "?")
    if verb in _REACH and (not tail or tail.startswith(("to prod", "to main", "yesterday", "on "))):
        return sentence(f"how did {noun} reach production", "?")
    if verb == "break":
        return sentence(f"what broke {rest}", "?")
    if verb in {"do", "make", "cause", "write", "have"}:
        return sentence(f"what led to {rest}", "?")
    if verb in ACTS or verb in {"drop", "give", "take", "touch"}:
        return sentence(f"what led to {noun} being {participle(verb)}" + (f" {tail}" if tail else ""), "?")
    return None


def whose(finding: Finding) -> str | None:
    """Turn "whose commit" into "which commit"."""
    said = clause(_written(finding, "object").rstrip("?! "))
    if re.match(r"(?:\w+ )?(?:fault|mistake|job|responsibility|idea|failure|error|mess|turn|call|decision)\b", said):
        return "What led to this?"
    return sentence(f"which {said}", "?") if said else None


def why(finding: Finding) -> str | None:
    """Turn "why did you restart it" into "what made it look right to restart it"."""
    said = clause(_written(finding, "object").rstrip("?! "))
    aux = finding.said("aux")
    infinitive = as_infinitive(said) if said else None
    if infinitive is None or said.split(" ")[0].endswith("ing") or not aux.startswith(("did", "do", "would")):
        return None
    before = finding.sentence.plain[finding.match.start("verb") : finding.match.start("object")]
    if _NOT.search(before) or "nt" in aux or re.search(r"\b(?:no one|nobody|none)\b", before):
        return sentence(f"what would have made it easy to {infinitive}", "?")
    return sentence(f"what made it look right to {infinitive}", "?")


def careful(finding: Finding) -> str | None:
    """Turn "be more careful with migrations" towards the guard rail."""
    thing = clause(_written(finding, "object"))
    found = re.match(r"(?:when|with|while|in|about|around|during|for|before|to) ", thing)
    if not found:
        return "Add a guard rail that protects anyone in this place."
    kind, rest = found.group().strip(), thing[found.end() :]
    if kind == "to" and base_of(rest.split(" ")[0].lower()) == rest.split(" ")[0].lower():
        infinitive = as_infinitive(rest)
        return sentence(f"make it easy to {infinitive}") if infinitive else None
    if rest.split(" ")[0] in {"the", "future"} and "future" in rest:
        return "Add a guard rail that protects anyone in this place."
    return sentence(f"add a guard rail for {rest}") if not re.match(r"(?:there|it|that|this) ", rest) else None


def training(finding: Finding) -> str | None:
    """Turn "needs training on X" towards the documentation."""
    said = finding.sentence.written[finding.match.start() :]
    found = re.search(
        r"\b(?:training|coaching|trained|refresher|lesson|course|coached|educated|retrained) (?:on|in|"
        r"about) (.+)|\blearn (?:how )?(?:to )?(.+)",
        said,
    )
    thing = clause(found.group(1) or found.group(2)) if found else ""
    if thing and base_of(thing.split(" ")[0].lower()) == thing.split(" ")[0].lower():
        return sentence(f"write down how to {thing}, and add a guard rail")
    if thing:
        return sentence(f"improve the documentation of {thing}, and add a guard rail")
    return "Improve the documentation, and add a guard rail that protects anyone in this place."


def remind(finding: Finding) -> str | None:
    """Turn "remind X to check" towards a prompt in the tool."""
    thing = clause(_written(finding, "object"))
    found = re.match(r"(?:to |on )?(?:always |remember to )?(?!not\b|never\b|stop\b|be\b)(.+)", thing)
    infinitive = as_infinitive(found.group(1)) if found and not thing.startswith(("about", "on ")) else None
    if infinitive is None:
        return "Add a guard rail, or a prompt in the tool, that helps anyone in this place."
    return sentence(
        f"let the tool prompt everyone to {re.sub(r' (?:more carefully|carefully|properly|better)$', '', infinitive)}"
    )


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
    if before and not tail and len(finding.sentence.plain[: before.start()].split()) > 2:
        words = finding.sentence.written[: before.start()].rstrip(" ,").lstrip("-*• ")
        if not re.search(r"\b(?:was|is|were|are|been|be|it|come|came)$", words.lower()):
            return sentence(words)
    return "An error was possible here; what made it likely was …"


def drop_hedge(finding: Finding) -> str | None:
    """Leave "obviously" out of the sentence."""
    found = re.search(
        r"\b(?:obviously|clearly|evidently|plainly|blatantly|of course|surely|simply|literally|apparently|"
        r"just|trivially|needless to say),? ?",
        finding.sentence.plain,
    )
    return _without(finding, *found.span()) if found else None


def _without(finding: Finding, start: int, end: int) -> str | None:
    text = finding.sentence.written
    left, right = text[:start].rstrip(" "), text[end:].lstrip(" ")
    words = left.split(" ")
    if words and words[-1].lower() in {"a", "an"} and right[:1].isalpha():
        article = "an" if right[0].lower() in "aeiou" else "a"
        words[-1] = article.capitalize() if words[-1][0].isupper() else article
    joined = " ".join(part for part in (" ".join(words), right) if part).strip().lstrip("-*• ")
    return sentence(joined) if len(joined.split()) > 2 and len(joined) <= 240 else None


REWORDINGS: dict[str, Callable[[Finding], str | None]] = {
    "step": forgotten_step,
    "unnoticed": unnoticed,
    "left-out": left_out,
    "blunder": blunder,
    "mistake": mistake,
    "broke": broke,
    "left-open": left_open,
    "slow": slow,
    "act": act,
    "misdone": misdone,
    "not-done": not_done,
    "nobody": not_done,
    "change": change,
    "passive": passive,
    "wish": wish,
    "wish-passive": wish_passive,
    "wish-there": wish_there,
    "who": who,
    "whose": whose,
    "why": why,
    "careful": careful,
    "training": training,
    "remind": remind,
    "drop-word": drop_word,
    "drop-cause": drop_cause,
    "drop-hedge": drop_hedge,
}
"""The rewriting that a rule names; a name that is not here gives a beginning to complete."""
