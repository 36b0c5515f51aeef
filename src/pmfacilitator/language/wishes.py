"""Wishes after the event, turned into ideas for later (Etsy's debriefing guide).

Each function takes a finding and gives a sentence, or None when the form of the finding does not allow one.
"""

import re

from pmfacilitator.language.cast import NOBODY
from pmfacilitator.language.deeds import first_deed
from pmfacilitator.language.detect import Finding
from pmfacilitator.language.phrases import (
    DENIED,
    HIDDEN,
    as_infinitive,
    clause,
    lowered,
    sentence,
    with_form,
    without_item_mark,
)
from pmfacilitator.language.steps import step
from pmfacilitator.language.words import listed
from pmfacilitator.language.words.grammar import AUXILIARIES, PREPOSITIONS
from pmfacilitator.language.words.verbs import KNOWN, base_of, gerund, participle, past

_IDEA = "Idea for later: a guard rail that protects anyone in this position."
_SAYS_NOTHING = re.compile(
    r"have |say sorry|apologi|give a (?:shit|damn|fuck|crap)|want |like |.* to$"
    r"|do(?: better\b.*| it| so| this| that)?$|do (?:(?:the|an?|our|its) )?(?:[a-z]+ )?(?:jobs?|work|parts?|bit"
    r"|dut(?:y|ies)|homework|thing|best)(?: (?:[a-z]+ly|right|well|too))?$"
    r"|(?:make|take|get|put|use|give|let|keep|set|bring)$"
)
"""What a wish comes to that names no step: "what they should have done"."""
_HARM = re.compile(
    r"(?:forget|miss|break|overlook|fail|cause|lose|ignore|neglect|skip|kill|crash|die|happen|confuse|assume|"
    r"make (?:an? |the |this |that |some )?(?:\w+ )?(?:mistakes?|errors?))\b"
)
"""What nobody wishes for: "they might have made a mistake"."""
_NO_NOUN_PHRASE = PREPOSITIONS | {"it", "them", "him", "her", "us", "that", "been"}
_MET = listed(
    "know remember see realise realize recognise recognize anticipate foresee follow tell"
    " avoid prevent avert catch detect discover find mitigate notice spot"
)
"""What is done to trouble; how it could have been done is the idea."""
_AT_THE_TIME = re.compile(
    r" (?:then|back then|last night|yesterday|this morning|last week|\w+ (?:days?|weeks?|months?|years?|hours?) ago"
    r"|on the last \w+|at the time|at that (?:time|point)|in the first place)$"
)
"""When it was not done; an idea for later is for another time."""
_BEFORE_IT = re.compile(
    r" before (?:(?:it|this|that|these|they|the [\w-]+(?: [\w-]+)?) (?:\w+ )?(?:came|went|got|became|was|were"
    r"|had|hit|broke|ran|fell|left|could|caused|[a-z]+ed)\b|the (?:[\w-]+ )?\d).*"
)
"""A wish for a time before what has happened; an idea for later is only "in time"."""
_ALONE = {
    "check": "a check at this point",
    "double-check": "a second check at this point",
    "verify": "a check at this point",
    "test": "a test at this point",
    "review": "a review at this point",
    "ask": "asking first",
    "wait": "a pause at this point",
    "escalate": "escalating at this point",
}


_HAD = re.compile(
    r"\bhad (?:only |just |also )?(?!not\b|been\b)(.+?)(?:,| when | (?:it|this|that|we|i|they) would )", re.IGNORECASE
)
"""What did not happen, in a sentence that supposes it had."""


_WHEN_IT_WAS = re.compile(r" when (?P<what>it|they|this|these|the [\w-]+) (?P<was>was|were) (?P<rest>[^,;]+)")
"""On which occasion it did not happen."""


def _timely(text: str) -> str:
    """Tell the time of a wish so that it holds for later: "before now" is "earlier", "not yet" was "too early"."""
    return re.sub(r" ?(?:before|by) now$", " earlier", re.sub(r" ?(?:quite )?(?:just )?yet$", " too early", text))


_IN_THE_KNOW = re.compile(
    r"known(?: better)?$|known (?:that|about|this)|been aware(?: of (?:it|this|that))?$"
    r"|(?:guessed|realised|realized)(?: (?:it|this|that))?$"
)
"""What nobody can resolve to do later: to have known."""


_LEARNING = re.compile(
    r"(?:undertake|undergo|take|attend|complete|receive|get|do|have|go through|go to) (?:[\w-]+ ){0,4}?"
    r"(?:training|courses?|lessons?)\b"
    r"|(?:improve|work on|brush up(?: on)?|hone|practi[sc]e) (?:their|his|her|your|its|the) "
    r"(?:[\w-]+ ){0,3}?(?:skills?|techniques?|discipline|manners)\b",
    re.IGNORECASE,
)
"""A wish that would fix a person."""


_AND_DONE = re.compile(r",? (?:and|or) (?=[a-z]+(?:ed|en|ought|ept|one|ade) (?:it|them|this|that|the|an?|all|our)\b)")
"""A second wish behind a thing: "had a second pump and tested it"."""
_IN_PART = re.compile(
    r"(?:n't|\bnot|\bnever)\b.*\b(?:just|only|merely|simply|solely|necessarily|always|all|both|fully|completely|blindly)\b"
    r"|\b(?:hardly|scarcely|barely|rarely|seldom)\b"
)
"""What denies a part: "should not just have restarted it" is nothing against restarting it."""
_NEVER_BEFORE = re.compile(r"(?:\bnot|\bnever)(?: ever)? $")


def _denied(finding: Finding, said: str) -> bool:
    """Whether a wish is that something had not been done: in its words, or right before them."""
    before = finding.sentence.plain[: finding.match.start("verb")]
    return bool(DENIED.search(said) or _NEVER_BEFORE.search(before))


def _not_wished(infinitive: str) -> str:
    """Leave out what was done instead: "tested the restore and instead went home", "tested it and went home"."""
    for found in re.finditer(r",? (?:and|but) (?P<instead>instead )?(?P<verb>[a-z]+)", infinitive):
        base = base_of(found["verb"])
        if found["instead"] or (base and found["verb"] == past(base) != participle(base)):
            return infinitive[: found.start()]
    return infinitive


def wish(finding: Finding) -> str | None:
    """Turn "should have asked" into an idea (Etsy's debriefing guide)."""
    thing = clause(finding.written("object"))
    before = finding.sentence.written[: finding.match.start("verb")]
    if _IN_PART.search(finding.between):
        return None
    negative = _denied(finding, finding.between)
    left = re.search(r"\b(?:did not|didn't|have not|haven't|never) (.+?),? but (?:\w+ )?$", before)
    if left:
        return step(clause(left.group(1)))
    if re.match(r"(?:been|acted|paid) (?:more|less|extra|better|closer)\b", thing):
        topic = re.search(r" (?:with|in|about|around|on|when|while) (.+)", thing)
        return sentence(f"Idea for later: a guard rail for {topic.group(1)}") if topic else _IDEA
    if _IN_THE_KNOW.match(thing):
        return "Idea for later: make this visible to anyone at that point."
    if finding.subject and finding.subject.kind is NOBODY:
        return None
    thing = re.sub(r"^done (?:[\w ]{1,30} )?(?:is|was) (?:to )?(?:just )?(?=[a-z])", "", _AT_THE_TIME.sub("", thing))
    if re.search(r",? but now\b", finding.sentence.plain[finding.match.start("verb") :]):
        left_out = as_infinitive(thing)
        return step(left_out) if left_out else None
    return _idea_of(finding, _timely(thing), negative=negative)


def _idea_of(finding: Finding, thing: str, *, negative: bool) -> str | None:
    """Turn the participle of a wish, and what follows it, into an idea: "asked for help", "had access"."""
    thing = re.sub(r"^(?:done|tried) (?:more|enough|better|harder|the (?:very )?best) to (?=[a-z])", "", thing)
    if "double" in finding.said("adverb") and thing.startswith("check"):
        thing = f"double-{thing}"
    if negative and "could" in finding.between:
        return None  # it was out of the question
    thing = _not_wished(thing)
    if thing.startswith("had not "):
        return None  # "not one, but two"
    if thing.startswith("had "):
        thing = _AND_DONE.split(first_deed(thing), maxsplit=1)[0]
        idea = f"a guard against having {thing[4:]}" if negative else thing[4:]
        return sentence(f"Idea for later: {idea}") if thing.split(" ")[1] not in _NO_NOUN_PHRASE else None
    infinitive = as_infinitive(thing)
    if not infinitive and not negative and (rare := re.match(r"(?!cited\b)([a-z]{3,}?)(i?)ed (?=\w)", thing)):
        return sentence(f"Idea for later: {rare[1]}{'y' if rare[2] else ''}ing {thing[rare.end() :]}")
    if not infinitive or _SAYS_NOTHING.match(infinitive):
        return None
    if _LEARNING.match(infinitive):
        return _IDEA
    infinitive = re.sub(rf" and {_HARM.pattern}.*", "", infinitive)
    return _idea(infinitive, negative=negative) if negative or not _HARM.match(infinitive) else None


def wish_if(finding: Finding) -> str | None:
    """Turn "if we had asked, ..." into an idea."""
    found = _HAD.search(finding.onward)
    never = found and re.match(r"never (?:ever )?", found[1])
    infinitive = as_infinitive(clause(found[1][never.end() if never else 0 :])) if found else None
    if infinitive and found and (then := _WHEN_IT_WAS.match(finding.onward, found.end(1))):
        infinitive += f" when {then['what']} {'is' if then['was'] == 'was' else 'are'} {clause(then['rest'])}"
    names_a_step = infinitive and not (_HARM.match(infinitive) or _SAYS_NOTHING.match(infinitive))
    return _idea(infinitive, negative=bool(never)) if infinitive and names_a_step else None


def bad_practice(finding: Finding) -> str | None:
    """Turn "bad practice to merge on red" into an idea."""
    found = re.search(r"\b(?:practice|form|idea) to (?!not\b)(.+)", finding.onward)
    infinitive = _infinitive_in(found)
    return _idea(infinitive, negative=True) if infinitive else None


def _infinitive_in(found: re.Match[str] | None) -> str | None:
    return as_infinitive(clause(found.group(1))) if found else None


_TWO_ENDS = re.compile(r" to (?!(?:the|an?|even|our|some\w*|production|prod)\b)[a-z]+ .* (?:and|or) | (?:and|or) to ")
"""A second verb that may belong to either of two before it."""


_IF_IT_WAS = re.compile(r"\b(?P<if>(?:if|whether) (?:it|this|(?:the|this) (?:[\w-]+ )?[\w-]+)) was\b")
"""What is to be found out holds for later: "test whether the error is there"."""


def _idea(infinitive: str, *, negative: bool) -> str:
    if negative:
        return sentence(f"Idea for later: a guard against {_gerunds(infinitive)}")
    if infinitive in _ALONE:
        return f"Idea for later: {_ALONE[infinitive]}."
    infinitive = _BEFORE_IT.sub(" in time", infinitive)
    infinitive = _IF_IT_WAS.sub(r"\g<if> is", infinitive)
    infinitive = re.sub(r"^do (?=before|after|in |at |first|earlier|sooner|much|as )", "do this ", infinitive)
    verb = infinitive.split(" ")[0]
    if found := re.match(r"(?:know|realise|realize|recogni[sz]e|anticipate|foresee) (?=that )", infinitive):
        return sentence(f"Idea for later: a way to see in time {infinitive[found.end() :]}")
    if verb in _MET or verb not in KNOWN or _TWO_ENDS.search(infinitive):
        return sentence(f"Idea for later: a way to {infinitive}")
    return sentence(f"Idea for later: {_gerunds(infinitive)}")


def _gerunds(infinitive: str) -> str:
    """Give "asking and waiting for an answer" for "ask and wait for an answer"."""

    def also(match: re.Match[str]) -> str:
        word = match["verb"]
        return f"{match['joint']}{gerund(word)}" if base_of(word) == word else match.group()

    return re.sub(r"(?P<joint> (?:and|or) )(?P<verb>[a-z]+)\b", also, with_form(infinitive, "ing"))


_HAD_BEEN = re.compile(
    r"^\W*(?:if|had) (?P<noun>(?:the|this|that|our|an?) [\w -]+?) (?:had )?been (?P<done>[a-z]+) (?P<rest>[^,]+),",
    re.IGNORECASE,
)
"""What would have led to something else, told before it: "if the work had been started on the test stage, ..."."""
_WHEN_ELSE = re.compile(r" (?:shortly |right |soon |immediately )?(?:after|before) ")


def wish_passive(finding: Finding) -> str | None:
    """Turn "this should have been caught in review" into an idea."""
    done = finding.said("done") or finding.said("done2")
    verb = base_of(done) if done else None
    if verb is None or done == "clear":
        return None
    if (had := _HAD_BEEN.search(finding.sentence.written)) and (step_verb := base_of(had["done"].lower())):
        thing, *later = _WHEN_ELSE.split(clause(f"{had['noun']} {had['rest']}"), maxsplit=1)
        return _idea(f"{step_verb} {thing}{' in time' if later else ''}", negative=False) if thing else None
    before = without_item_mark(finding.sentence.written[: finding.match.start("verb")])
    thing = re.split(
        r"[,;:(]\s|\b(?:that|which|because|but|and|so|think|thinks|if|where|when|ideally)\b",
        before,
        flags=re.IGNORECASE,
    )[-1]
    if HIDDEN.search(thing):
        return None
    thing = re.sub(r"^\s*they\s*$", "them", thing, flags=re.IGNORECASE)
    noun = "them" if thing == "them" else re.sub(r" (?:likely|probably|certainly|surely)$", "", lowered(clause(thing)))
    noun = (
        re.sub(r"^(?:imo|imho|afaik|frankly|honestly|however|so|also|then|and|still|maybe|perhaps)(?:,? |$)", "", noun)
        or "this"
    )
    if noun.split(" ")[0] in PREPOSITIONS | AUXILIARIES or "n't" in noun.split(" ")[0]:
        return None  # "in any serious company this change ...", "isn't this something ..."
    rest = _timely(clause(finding.written("object", "object2"))).strip()
    rest = re.sub(r"(?:^| )in the (?:last|previous|latest|first) .*", "", rest)
    modal = finding.sentence.plain[
        finding.match.start("verb") : finding.match.start("done" if finding.said("done") else "done2")
    ]
    if _IN_PART.search(modal):
        return None
    negative = _denied(finding, modal)
    noun = noun.removesuffix(" never")
    means = re.search(r"(?:^| )(?:by|through) (?P<idea>(?!(?:him|her|them|us|you|me|any\w+|\d)\b).{8,})", rest)
    if means and not negative and (verb in _MET or means["idea"].split(" ")[0].endswith("ing")):
        return sentence(f"Idea for later: {means['idea']}")
    if verb in _MET and not negative:
        noun = re.sub(r"^this (?=[a-z]+$)", "such a ", noun)  # what was found cannot be found again
    if len(noun.split()) > 10 or re.match(r"(?:if|had|and|or|but|by (?!\w+ing\b)) ?", rest):
        rest = ""
    return _idea(f"{verb} {noun} {rest}".strip(), negative=negative)


def only_had_to(finding: Finding) -> str | None:
    """Turn "all they had to do was ask" into an idea."""
    found = re.search(
        r"\b(?:had to do|needed to do|required) (?:here )?(?:was|is) (?:to |just )?(.+)", finding.sentence.written
    )
    infinitive = _infinitive_in(found)
    return _idea(infinitive, negative=False) if infinitive and not _SAYS_NOTHING.match(infinitive) else None


def wish_there(finding: Finding) -> str | None:
    """Turn "there should have been a second approval" into an idea."""
    thing = clause(finding.written("object", "object2"))
    if _IN_PART.search(finding.between):
        return None
    if _denied(finding, finding.between):
        thing = f"a guard against {thing}" if thing and "could" not in finding.between else ""
    return sentence(f"Idea for later: {thing}") if thing else None
