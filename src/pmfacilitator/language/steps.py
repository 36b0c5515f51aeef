"""What was not done, not seen or not thought of, reworded as what did not happen."""

import re

from pmfacilitator.language.circumstances import without_circumstances, without_how_long, without_purpose
from pmfacilitator.language.deeds import first_deed
from pmfacilitator.language.detect import Finding
from pmfacilitator.language.noun_phrases import none_of, split_noun_phrase, was_or_were
from pmfacilitator.language.passive import OBJECT_PRONOUNS, PARTICLES, retold, told
from pmfacilitator.language.phrases import COMMAND, as_infinitive, clause, lowered, sentence
from pmfacilitator.language.words import listed
from pmfacilitator.language.words.grammar import AUXILIARIES, is_adverb
from pmfacilitator.language.words.verbs import DETECTING, base_of, participle

_INSIGHT = listed(
    "grasp understand know think remember realise realize recognise recognize care listen bother miss overlook"
)
_ANSWERS = {"respond": "response", "reply": "reply", "react": "reaction", "answer": "answer"}
_ALONE = listed("test check review verify communicate document plan announce discuss prepare coordinate escalate")
"""What is done to "this" where nothing is said to follow."""
_MANNER = re.compile(
    r"(?:even |really |actually |ever |just )*(?P<manner>properly|fully|adequately|correctly|thoroughly|clearly"
    r"|sufficiently|completely|carefully|effectively|consistently|explicitly|formally|promptly|regularly|quickly) "
)
_HOW = re.compile(r"(?:[a-z]+ly|enough|well|first|before|beforehand|in time|on time|yet)(?: (?:enough|first|yet))?")
_ASKING = frozenset(["what", "how", "which", "where", "when", "who", "why", "whether"])
TELLS = re.compile(
    r"(?:there's|there (?:is|are|was|were)|it's|it is|it was)\b|(?:(?!that\b|which\b|who\b|where\b|when\b|how\b|of\b"
    r"|while\b|because\b|since\b|as\b|if\b|before\b|after\b|until\b)"
    r"[\w'./-]+ ){1,5}(?:is|are|was|were|isn't|aren't|wasn't|weren't|has|had|hasn't|hadn't|does|doesn't|needs|would)\b",
    re.IGNORECASE,
)
"""A clause with a verb of its own, though no "that" says so: "forgot the gates were open"."""


_MADE_SURE = frozenset(["ensure", "check", "verify", "confirm", "assure"])
"""What is done to a fact: "ensure the hatch is locked"."""


def step(said: str) -> str | None:
    """Give "the script was not run" for "run the script"; what has no passive is a step that did not happen."""
    said = re.sub(r"^(?:try|attempt|bother|tried|attempted|bothered) to (?:actually )?", "", said)
    found = _MANNER.match(said)
    manner = found["manner"] if found else ""
    infinitive = as_infinitive(said)
    if COMMAND.match(said):
        return _not_run(said)
    if infinitive is None or infinitive.split(" ")[0].endswith(","):
        return _left_out_step(infinitive) if infinitive else None  # several steps
    if base_of(said.split(" ")[0]) == said.split(" ")[0]:
        infinitive = first_deed(infinitive)  # "to test the restore and instead tested the backup"
    return _undone(infinitive, manner)


def _undone(infinitive: str, manner: str) -> str | None:
    verb, _, rest = infinitive.partition(" ")
    if verb in _INSIGHT or verb in DETECTING:
        return _insight(verb, rest, manner)
    if (verb == "do" and re.match(r"(?:any|no)thing|(?:the |their |its )?jobs?\b", rest)) or " was that " in rest:
        return None
    if verb in _ANSWERS and rest.startswith("to "):
        return sentence(f"there was no {_ANSWERS[verb]} {rest}")
    if verb in _MADE_SURE and TELLS.match(rest) and rest.split(" ")[0] not in _ASKING | {"that", "if", "to"}:
        rest = f"that {rest}"
    if rest == "that":
        return retold(verb, "this", denied=True, manner=manner)
    if rest.split(" ")[0] in _ASKING | {"that", "if"}:
        return sentence(f"it was not {manner} {participle(verb)} {rest}".replace("  ", " "))
    if verb in _ALONE and (not rest or _HOW.fullmatch(rest)):
        return sentence(" ".join(filter(None, [told(verb, "this", denied=True), manner, rest])))
    if found := re.match(r"do (?:enough|more) to (?=[a-z])", infinitive):
        return (
            sentence(f"what was done was not enough to {infinitive[found.end() :]}") if "enough" in found[0] else None
        )
    if found := re.match(r"take (?P<into>into (?:account|consideration)) ", infinitive):
        thing = infinitive[found.end() :]
        return sentence(f"{thing} {was_or_were(thing)} not taken {found['into']}")
    once_more = rest.endswith(" again") and verb not in {"ask", "try", "check", "run", "test"}
    rest = rest.removesuffix(" again") if once_more else rest
    passive = retold(verb, rest, denied=True, manner=manner) if rest else None
    wording = passive or _left_out_step(f"{verb} {rest}".strip())
    return f"Again {lowered(wording)}" if wording and once_more else wording


def _not_run(said: str) -> str:
    """Say "git pull was not run" for a command among the words."""
    command, rest = split_noun_phrase(first_deed(said))
    return sentence(f"{command} was not run {rest}".strip())


def _insight(verb: str, rest: str, manner: str) -> str | None:
    """Say what was not known, thought of or seen."""
    if verb == "see" and (found := re.match(r"(?P<noun>(?:the|this|that|it)\b(?: [\w-]+){0,3}?) through\b", rest)):
        return sentence(" ".join(f"{found['noun']} was not {manner} seen through".split()))
    if verb in {"understand", "grasp", "know"} and rest.split(" ")[0] not in _ASKING | {"that"}:
        return None  # what is hard to understand did not go unnoticed
    if verb == "think" and rest.startswith(("about ", "of ")) and " fact that " not in rest:
        return retold("consider", rest.partition(" ")[2], denied=True)
    if verb == "think" and (found := re.match(r"about the fact (?=that )", rest)):
        return sentence(f"it did not come to mind at that point {rest[found.end() :]}")
    if verb == "think" and rest.split(" ")[0] in {"ahead", "through", "twice", "hard"}:
        return None
    if verb == "see" and re.search(r"\bthrough\b", rest):
        return None
    return unseen(rest) if rest and verb not in {"care", "listen", "bother"} else None


_NO_STEPS = listed(
    "be show come go get arrive appear turn stay sit stand live help speak care act work do have make let"
    " allow pay feel try"
)
"""What somebody does or leaves, and no procedure asks for."""


_LATE = re.compile(r" (?:until|till) (?=\S).+", re.IGNORECASE)
_A_TIME = 3
"""Words of a time with its "until"; more are a clause, which wants to stand at the end."""


def _left_out_step(infinitive: str) -> str | None:
    if infinitive.split(" ")[0] in _NO_STEPS:
        return None
    if (late := _LATE.search(infinitive)) and len(late[0].split()) <= _A_TIME:
        return sentence(f"it took {late[0].strip()} to {infinitive[: late.start()]}")  # by then it happened
    if late:
        return sentence(f"the step to {infinitive[: late.start()]} did not happen{late[0]}")
    infinitive, how_long = without_how_long(infinitive)
    if how_long:
        return sentence(f"{how_long} the step to {infinitive} did not happen")
    return sentence(f"the step to {infinitive} did not happen") if " " in infinitive or len(infinitive) > 3 else None


_NO_THINGS = PARTICLES | AUXILIARIES | {"and", "or", "neither", "earlier", "before", "again"}
"""What begins nothing that can go unnoticed."""


_PLAIN_TO_SEE = re.compile(r"^(an? |the |some |all )?(?:obvious|clear|blatant|glaring|simple|basic)(?:,? and |, | )")
"""Words by which what was not seen would have had to be."""


def unseen(thing: str) -> str | None:
    """Say that something went unnoticed; a deadline passed, and a step that was missed did not happen."""
    thing = _PLAIN_TO_SEE.sub(r"\1", first_deed(thing))
    first = thing.split(" ", 1)[0].lower()
    if thing in OBJECT_PRONOUNS:
        return "This went unnoticed."
    if not thing or first in _NO_THINGS or is_adverb(first):
        return None
    if first == "that" and TELLS.match(re.sub(r"^that (?=(?:is|was)\b)", "this ", thing.partition(" ")[2])):
        return sentence(f"it went unnoticed {thing}")
    if first in _ASKING - {"which", "who"} | {"if"}:
        return sentence(f"it was not visible at that point {thing}")
    if first in {"to", "about", "of", "on", "in"} or first.endswith("ing"):
        return None
    if TELLS.match(thing):
        return sentence(f"it went unnoticed that {thing}")
    if found := re.fullmatch(
        r"(?P<noun>the [\w -]+?) (?P<doing>(?:deteriorat|grow|ris|fall|fail|leak|fill|slow)\w*ing)", thing
    ):
        return sentence(f"it went unnoticed that {found['noun']} {was_or_were(found['noun'])} {found['doing']}")
    thing = re.split(r" (?:well|enough|properly|fully)\b", thing)[0]
    if found := re.match(r"(?:[\w-]+ ){0,3}?(?:deadlines?|due dates?)\b", thing):
        return sentence(f"{thing} passed") if found.end() == len(thing) else None
    if first in {"this", "that", "it", "these", "those"} and "step" not in thing.split(" "):
        noun, rest = split_noun_phrase(thing)
        return sentence(f"{noun} went unnoticed {rest}".strip())
    thing, how_long = without_circumstances(thing)
    if re.match(r"(?:the|a|this|that|one) (?:[\w-]+ ){0,3}?step\b", thing):
        return sentence(f"{thing} did not happen {how_long}".strip())
    return sentence(f"{thing} went unnoticed {how_long}".strip())


def _clause(said: str) -> str:
    """Take a clause; where somebody stands in it, only up to what hangs on it."""
    return clause(said) or clause(first_deed(said)) or clause(re.split(r" (?:which|so|and|when|while) ", said)[0])


def left_undone(finding: Finding) -> str | None:
    """Reword "my fault for not running the tests": they were not run."""
    found = re.search(r"\bnot (?P<said>(?:[a-z]+ly )?(?P<verb>[a-z]+ing) .+)", finding.onward)
    verb = base_of(found["verb"]) if found else None
    if found is None or verb is None or verb in {"be", "have", "go", "get"}:
        return None
    wording = step(_clause(found["said"]).replace(found["verb"], verb, 1))
    goes_on = re.search(r"\b(?:is|are|'re|'s|keeps?) (?:[a-z]+ly )?[a-z]+ing\b", finding.onward[: found.start()])
    return re.sub(r"\b(was|were) not\b", _not_been, wording, count=1) if wording and goes_on else wording


def _not_been(found: re.Match[str]) -> str:
    return "has not been" if found[1] == "was" else "have not been"


def forgotten_step(finding: Finding) -> str | None:
    """Reword "forgot to", "failed to"."""
    thing = _clause(finding.written("object", "object2"))
    forgot = finding.rule.name == "forgot"
    if thing.startswith("to "):
        known = as_infinitive(thing[3:])
        plain = re.match(r"to (?!be\b|not\b|never\b)[a-z-]{3,} ", thing)  # behind its "to" even a rare verb is one
        if known or not plain or COMMAND.match(thing[3:]):
            return step(thing[3:])
        verb, _, rest = first_deed(thing[3:]).partition(" ")
        return retold(verb, rest, denied=True) or _left_out_step(f"{verb} {rest}")
    if thing.startswith("that "):
        return sentence(f"it did not come to mind at that point {thing}")
    if thing.startswith("about "):
        return _not_in_mind(thing[6:])
    if not forgot:
        return None
    said = finding.sentence.written[finding.match.end("verb") :]
    before = finding.lead
    if re.search(r"\b(?:always|often|constantly|usually|sometimes|keeps?|kept)\b", finding.said("verb") + before):
        return "What would prompt this each time is …"
    noun = first_deed(clause(said)).removesuffix(" again")
    noun = "this" if noun in OBJECT_PRONOUNS else noun
    if not noun or noun == "to":
        named = re.search(r"\bthis\b", finding.sentence.plain[: finding.start])  # and is something else
        return "This was left out." if not named and (noun or not said.strip(" .,;:!?)")) else None
    if noun.split(" ")[0] in AUXILIARIES | {"not", "never", "to"}:
        return None
    if noun.split(" ")[0] in _ASKING:
        return sentence(f"it did not come to mind at that point {noun}")
    if TELLS.match(noun):
        return sentence(f"it did not come to mind at that point that {noun}")
    return _not_in_mind(noun)


def _not_in_mind(thing: str) -> str:
    noun, how_long = without_circumstances(thing)
    told = f"{none} came to mind" if (none := none_of(noun)) else f"{noun} did not come to mind"
    return sentence(f"{told} {how_long or 'at that point'}")


_TAKES_PLACE = re.compile(
    r"(?:checks?|review\w*|tests?|testing|qa|canary|stages?|staging|validations?|verification|approvals?|steps?|sign-?offs?"
    r"|backups?|dry[- ]runs?|rehears\w+|hand-?(?:over|off)s?|briefings?|training|inspections?|time-?outs?|audits?"
    r"|maintenance|drills?|meetings?|scans?|upgrades?|patch(?:es)?|services?|runs?|rollouts?|tion)$",
    re.IGNORECASE,
)
"""What is done, and so does not take place when it is left out; a gate, a rule and a page are only passed by."""


def left_out(finding: Finding) -> str | None:
    """Reword "skipped the review"."""
    thing = without_purpose(first_deed(clause(finding.written("object"))))
    habit = finding.said("verb").endswith("s")  # "anyone who bypasses it" tells of no event
    whole = thing and thing.split(" ")[0].lower() not in PARTICLES | {"and", "or", "neither", "over"}
    if not whole or habit:
        return None
    verb = finding.said("verb")
    noun, rest = split_noun_phrase(thing)
    if _TAKES_PLACE.search(noun) and verb.startswith(("skip", "omit", "waive", "ignore")):
        thing, how_long = without_circumstances(thing)
        told = f"{none} took place" if (none := none_of(thing)) else f"{thing} did not take place"
        return sentence(f"{told} {how_long}".strip())
    done = "skipped" if verb.startswith("skip") else "overridden" if verb == "overrode" else verb
    return sentence(f"{noun} {was_or_were(noun)} {done} {rest}".strip())


def not_done(finding: Finding) -> str | None:
    """Reword "did not test it"."""
    said = finding.written("object")
    thing = _clause(said)
    if re.match(r"do(?:es)?(?: not|n't|nt)\b|don't|doesn't|won't|wouldn't|can't|couldn't", finding.said("verb")):
        return None  # a habit, not a step that was due
    first = thing.split(" ")[0].lower()
    if re.search(
        r"\b(?:often|usually|always|sometimes|rarely|seldom)\b",
        finding.sentence.plain[finding.start : finding.match.end()],
    ):
        return None
    if (
        finding.said("verb").startswith("never")
        and base_of(first) == first
        and first not in {"put", "set", "read", "cut"}
    ):
        return None  # "never follow" is a habit as well
    if finding.rule.rewrite == "nobody" and re.search(r"\buntil\b", thing):
        return None  # by then somebody did
    if re.search(r"\b(?:just|only|merely|simply|necessarily|exactly)\b", finding.between):
        return None  # "did not just restart it"
    how = re.search(r"(?:n't|\bnot|\bnever) (.+ )$", finding.between)
    if how and _MANNER.match(how.group(1)):
        thing = how.group(1) + thing
    return step(re.sub(r"^(?:bother|think|remember|manage|care|thought)(?:ed|d)? to ", "", thing))
