"""Questions, wishes and actions, turned: towards the process, towards an idea for later, towards a guard rail.

Each function takes a finding and gives a sentence, or None when the form of the finding does not allow one.
"""

import re

from pmfacilitator.language.circumstances import without_how_long
from pmfacilitator.language.detect import Finding
from pmfacilitator.language.noun_phrases import split_noun_phrase
from pmfacilitator.language.phrases import DENIED, as_infinitive, clause, lowered, sentence, with_form
from pmfacilitator.language.words.verbs import ACTS, DUTIES, base_of, participle

_GUARD_RAIL = "Add a guard rail that protects anyone in this position."
_AGAIN = "Idea for later: a guard rail that would keep the same thing from happening again."
_OPENS_NO_NOUN = frozenset({"not", "never", "if", "whether", "that", "what", "how", "why", "when", "where", "to"})
_PROCESS = frozenset(["approve", "allow", "authorise", "authorize", "accept", "review", "merge", "sign", "let"])
_REACH = frozenset(["deploy", "push", "release", "ship", "publish", "commit"])


def who(finding: Finding) -> str | None:
    """Turn a who-question towards the process, the path to production or the missing check."""
    said = clause(finding.written("object").rstrip("?! "))
    first, _, rest = said.partition(" ")
    if "whoever" in finding.sentence.plain[finding.start : finding.match.start("object")]:
        return None  # a statement
    if re.match(r"didn't|did not|missed|overlooked", said):
        thing = (
            as_infinitive(re.sub(r"^(?:didn't|did not) ", "", said))
            if not said.startswith(("missed", "overlooked"))
            else f"notice {rest}"
        )
        return sentence(f"what would have made it possible to {thing}", "?") if thing else None
    if first == "forgot":
        return _prompted(rest) if rest.startswith("to ") else None
    verb = base_of(first)
    noun, tail = split_noun_phrase(rest)
    if (
        rest.startswith(("and ", "or "))
        or tail.startswith("and ")
        or noun.split(" ")[0] in {"down", "up", "out", "off", "over", "away"}
        or noun.endswith((" open", " last"))
        or re.match(r"(?:did|do|does|ha[sd]|have) (?:we|they)\b", said)  # "who did we tell"
    ):
        return None  # two things, a verb in two parts, or somebody else who did it
    if verb in {None, "think", "leave"} or not noun or noun.split(" ")[0] in {"to", "off", "for", "on", "in", "at"}:
        return None
    if verb in _PROCESS:
        return sentence(f"which process {first} {rest}", "?")
    if (
        verb in _REACH
        and not re.search(r"\b(?:button|key|trigger|lever)$", noun)
        and (not tail or tail.startswith(("to prod", "to main", "yesterday", "on ")))
    ):
        return sentence(f"how did {noun} reach production", "?")
    if verb == "break":
        return sentence(f"what broke {rest}", "?")
    if verb == "do" and re.fullmatch(r"(?:this|it|that) (?:wrong|badly)", rest):
        return sentence(f"what led to {rest.split(' ')[0]} going {rest.split(' ')[1]}", "?")
    if verb in {"do", "make", "cause", "write", "have"}:
        return sentence(f"what led to {rest}", "?")
    if verb in ACTS - {"give", "grant", "lead"} or verb in {"drop", "take", "touch"}:
        return sentence(f"what led to {noun} being {participle(verb)}" + (f" {tail}" if tail else ""), "?")
    return None


def whose(finding: Finding) -> str | None:
    """Turn "whose commit" into "which commit"."""
    said = clause(finding.written("object").rstrip("?! "))
    if re.match(r"(?:job|responsibility|turn)\b", said):
        return "Which process covers this?"
    if re.match(r"(?:\w+ )?(?:fault|mistake|idea|failure|error|mess|call|decision)\b", said):
        return "What led to this?"
    said = re.sub(r"^([\w ]+) (that|this|it|those|these) (is|was|are|were)$", r"\1 \3 \2", said)
    return sentence(f"which {said}", "?") if said else None


_DECIDING = re.compile(r"^(?:decide|choose|opt|want|try|think it (?:was )?(?:a good idea|ok|okay|fine)) to (?=[a-z])")


_UNWILLING = re.compile(
    r"(?:\b(?:afraid|scared) of|\b(?:reluctant|unwilling|afraid|scared) to|(?:n't|\bnot) "
    r"(?:[\w-]+ ){0,2}?(?:like|want|care|wish) to|\brefuse to) (?P<deed>[a-z]+ .+)"
)
"""What somebody does not like to do: something stands in the way of it."""


_SLIPS = frozenset(["forget", "miss", "overlook", "fail", "think", "ignore", "break", "lose", "do", "say", "feel"])
"""Nobody holds that these looked right."""


def why_told(finding: Finding) -> str | None:
    """Turn "(explain) why you closed it", "how come you did not ask"."""
    if unwilling := _UNWILLING.search(finding.sentence.written, finding.match.start("verb")):
        return _in_the_way(clause(unwilling["deed"].rstrip("?! ")))
    said = clause(finding.written("object").rstrip("?! "))
    left = re.match(r"(?:didn't|did not|never) (?P<deed>.+)", said)
    infinitive = as_infinitive(left["deed"] if left else said) if said else None
    verb = infinitive.split(" ")[0] if infinitive else ""
    slip = verb in _SLIPS or re.search(r"\b(?:errors?|mistakes?)\b|^\w+ not\b", infinitive or "")
    if not infinitive or " " not in infinitive or slip or (not left and verb == said.split(" ")[0]):
        return None
    return sentence(f"what {'would have made it easy' if left else 'made it look right'} to {infinitive}", "?")


def question_told(finding: Finding) -> str | None:
    """Turn a reproach in another form than "why did you": "how could you not ...", "explain why you ..."."""
    return how_could(finding) or why_told(finding)


_HOW_COULD = re.compile(
    r"\bhow (?P<aux>did|could|can|does|do) (?:(?:nobody|no one|none of (?:you|them|us))(?: (?:ever|even))*"
    r"|.{1,60}? (?:(?:possibly|ever|even|just|actually|simply) )*"
    r"(?P<slip>(?:not|fail to)(?: (?:have|even|also))*|miss|overlook|forget|let|approve|allow|break))"
    r"(?: (?P<rest>.+)|\W*$)",
    re.IGNORECASE,
)
_PERCEIVED = frozenset(["see", "notice", "spot", "catch", "find", "hear", "detect"])
"""What can be hard to do with a thing, whoever tries."""


def how_could(finding: Finding) -> str | None:
    """Turn "how could she not see the alert" into "what made the alert hard to see"."""
    found = _HOW_COULD.match(finding.onward)
    if found is None:
        return None
    slip, said = (found["slip"] or "not").lower(), clause((found["rest"] or "").rstrip("?! "))
    makes = "made" if found["aux"].lower() in {"did", "could"} else "makes"
    if slip in {"miss", "overlook"}:
        return _hard_to_miss(said, f"what {makes}", f"easy to {slip}")
    if slip in {"let", "break"}:
        told = {"let": "let", "break": "broke" if makes == "made" else "breaks"}[slip]
        return sentence(f"what {told} {said}", "?") if said else None
    if slip == "forget":
        return _instead_of_a_slip(slip, said) if said else None
    if slip in {"approve", "allow"}:
        return sentence(f"what {makes} it look right to {slip} {said}", "?") if said else None
    infinitive = as_infinitive(said) if said else None
    verb, _, thing = (infinitive or "").partition(" ")
    if verb in _PERCEIVED and (asked := _hard_to_miss(_this(thing), f"what {makes}", f"hard to {verb}")):
        return asked
    eased = "would have made" if makes == "made" else "would make"
    return sentence(f"what {eased} it easy to {infinitive}", "?") if thing else None


def _this(thing: str) -> str:
    """Name the thing, also where only a time is told: "notice for 20 minutes"."""
    return f"this {thing}".rstrip() if not thing or re.match(r"for (?:\d|an? |two |three |half )", thing) else thing


def _hard_to_miss(said: str, made: str, how: str) -> str | None:
    """Ask what made a thing so; when that was stands behind it."""
    thing, when = without_how_long(said)
    if thing == said and thing.split(" ")[0].lower() in {"it", "this", "that", "them"}:
        thing, when = split_noun_phrase(said)
    return sentence(f"{made} {thing} {how} {when}".strip(), "?") if _is_thing(said) else None


def _is_thing(thing: str) -> bool:
    """Whether a phrase can be called hard or easy to see; a clause about something cannot, nor "this coming"."""
    opens = thing.split(" ")[0].lower()
    return (
        bool(thing)
        and opens not in _OPENS_NO_NOUN
        and not re.search(r"\b(?:it|this|that|them|the \w+) \w+ing\b", thing)
    )


def _in_the_way(deed: str) -> str | None:
    """Ask for what stands in the way of a deed, told as an infinitive or with its -ing."""
    first = deed.split(" ")[0]
    if not first.endswith("ing") or base_of(first) == first:  # "bring" is an infinitive
        infinitive = as_infinitive(deed)
        deed = with_form(infinitive, "ing") if infinitive else ""
    return sentence(f"what stands in the way of {deed}", "?") if deed else None


def _prompted(purpose: str) -> str:
    """Ask for what would have led to a step, told as "to check the disk"."""
    infinitive = purpose.removeprefix("to ")
    looks = re.match(r"(check|verify|test|ask) (?:if|whether) ", infinitive)
    if looks:
        noun = {"check": "a check", "verify": "a check", "test": "a test", "ask": "a question"}[looks[1]]
        return sentence(f"what would have prompted {noun} whether {infinitive[looks.end() :]}", "?")
    return sentence(f"what would have prompted the step {purpose}", "?")


def _instead_of_a_slip(verb: str, rest: str) -> str | None:
    """Ask for what would have helped somebody who forgot, missed or overlooked something."""
    if verb == "forget" and rest.startswith("to "):
        return _prompted(rest)
    if verb == "forget":
        return sentence(f"what would have brought {rest or 'this'} to mind", "?")
    return sentence(f"what would have made it possible to notice {rest}", "?") if rest and verb != "fail" else None


def why(finding: Finding) -> str | None:
    """Turn "why did you restart it" into "what made it look right to restart it"."""
    if unwilling := _UNWILLING.search(finding.sentence.written, finding.match.start("verb")):
        return _in_the_way(clause(unwilling["deed"].rstrip("?! ")))
    said = clause(finding.written("object").rstrip("?! "))
    said = f"{said[8:]} already" if said.startswith("already ") else said
    aux = finding.said("aux") or "did"  # "why'd you"
    infinitive = said if re.match(r"have (?!to\b)\w", said) else as_infinitive(said) if said else None
    if infinitive is None or said.split(" ")[0].endswith("ing") or not aux.startswith(("did", "do", "would")):
        return None
    infinitive = _DECIDING.sub("", infinitive)
    verb, _, rest = infinitive.partition(" ")
    if verb in {"forget", "miss", "overlook", "fail"}:
        return _instead_of_a_slip(verb, rest)
    before = finding.between
    now = re.match(r"do(?:es)?(?:n't|nt)?$", aux)  # the question is about what goes on, not about one event
    if now and not DENIED.search(before) and "nt" not in aux:
        return sentence(f"what makes it look right to {infinitive}", "?")
    if now:
        return sentence(f"what would make it easy to {infinitive}", "?")
    if infinitive.startswith("have ") and DENIED.search(before):
        return sentence(f"what stood in the way of {with_form(infinitive, 'ing')}", "?")
    if DENIED.search(before) or "nt" in aux or re.search(r"\b(?:no one|nobody|none)\b", before):
        return sentence(f"what would have made it easy to {infinitive}", "?")
    if verb == "let" and rest:
        return sentence(f"what let {rest}", "?")
    seemed = "possible" if re.search(r"\b(?:wrong|incorrect|broken|bad)\b", rest) else "look right"
    return sentence(f"what made it {seemed} to {infinitive}", "?")


_NEXT_TIME = re.compile(r",? (?:the )?(?:next time|in (?:the )?future|from now on|going forward)$")


def careful(finding: Finding) -> str | None:
    """Turn "be more careful with migrations" towards the guard rail."""
    thing = _NEXT_TIME.sub("", clause(finding.written("object")))
    found = re.match(r"(?:when|with|while|in|about|around|during|for|before|to) ", thing)
    if not found:
        topic = re.match(r"(?:what|which|where|how) (?!\w+ was\b).+", thing)
        return sentence(f"add a guard rail for {thing}") if topic else _GUARD_RAIL
    kind, rest = found.group().strip(), thing[found.end() :]
    if kind == "to" and base_of(rest.split(" ")[0].lower()) == rest.split(" ")[0].lower():
        infinitive = as_infinitive(rest)
        return sentence(f"make it easy to {infinitive}") if infinitive else None
    if kind == "to" and "care" in finding.said("verb") and rest.split(" ")[0] not in _OPENS_NO_NOUN:
        return sentence(f"make it easy to {rest}")  # even a rare verb
    first = rest.split(" ")[0]
    tells = kind in {"when", "while", "before"} and not first.endswith("ing")  # "when the tide is out"
    if tells or first in _OPENS_NO_NOUN or (first in {"the", "future"} and "future" in rest):
        return _GUARD_RAIL
    return sentence(f"add a guard rail for {rest}") if not re.match(r"(?:there|it|that|this) ", rest) else None


_FORBIDDEN = re.compile(
    r"\b(?:don't|do not|never|stop|avoid|quit|refrain from) (?:ever )?(?P<deed>(?!just\b|always\b|only\b)[a-z]+ .+)"
)
_WANTED = re.compile(
    r"\b(?:always|make sure (?:to|you|they|we)|ensure (?:you|they|we)|remember to|next time,?(?: please| just)?"
    r"|should|must|needs? to|ha(?:s|ve) to|ought to|please) (?:always |please |just |also )*(?P<deed>[a-z]+ .+)"
)
_OF_THE_MIND = frozenset(["trust", "let", "do"])
"""What no guard rail stops."""
_OF_PEOPLE = frozenset(
    ["do", "pay", "listen", "learn", "act", "think", "stop", "care", "bother", "train", "teach", "warn", "talk"]
)
"""What is asked of somebody as a person, and no tool makes easier."""


def demand(finding: Finding) -> str | None:
    """Turn "please don't push to main" into a guard rail against it, "always test it" into making it easy."""
    said, written = finding.sentence.plain[finding.start :], finding.onward
    if found := _FORBIDDEN.search(said):
        deed = _NEXT_TIME.sub("", re.split(r" and ", clause(written[found.start("deed") :]))[0])
        first, _, rest = deed.partition(" ")
        if first.lower() in _OF_THE_MIND or base_of(first.lower()) not in ACTS | DUTIES:
            return None
        infinitive = None if first.lower().endswith("ing") else as_infinitive(deed)
        against = with_form(infinitive, "ing") if infinitive else deed if first.lower().endswith("ing") else ""
        return sentence(f"add a guard rail against {lowered(against)}") if against and rest else None
    found = _WANTED.search(said)
    deed = _NEXT_TIME.sub("", clause(written[found.start("deed") :])) if found else ""
    deed = re.sub(r"^remember to ", "", deed)
    return sentence(f"make it easy to {lowered(deed)}") if deed.split(" ")[0].lower() in DUTIES - _OF_PEOPLE else None


def training(finding: Finding) -> str | None:
    """Turn "needs training on X" towards the documentation."""
    said = finding.sentence.written[finding.match.start() :]
    found = re.search(
        r"\b(?:training|coaching|trained|refresher|lesson|course|coached|educated|retrained) (?:on|in|"
        r"about) (?P<subject>.+)|\blearn (?:(?:how )?to (?P<deed>.+)|(?P<matter>.+))",
        said,
    )
    thing = clause(found["subject"] or found["deed"] or found["matter"]) if found else ""
    thing = re.sub(r"^(?:about|on|of|in|for) ", "", thing)
    first = thing.split(" ")[0]
    if re.search(r"\b(?:manners|respect|lesson)\b", thing):
        return _AGAIN
    if first in {"that", "not", "never", "be", "always"}:
        thing = ""  # "learn not to push" asks for no knowledge
    if thing and (base_of(first) == first or (found and found["deed"] and first.isalpha())):
        return sentence(f"write down how to {thing}, and add a guard rail")
    if thing:
        return sentence(f"improve the documentation of {thing}, and add a guard rail")
    taught = re.search(r"train|coach|educat|learn|teach|taught|course|lesson|refresher|instruct|knowledge", said)
    return f"Improve the documentation, and {_GUARD_RAIL[0].lower()}{_GUARD_RAIL[1:]}" if taught else _AGAIN


def remind(finding: Finding) -> str | None:
    """Turn "remind X to check" into making it easy."""
    thing = clause(finding.written("object"))
    found = re.match(r"(?:to |on )?(?:always |remember to )?(?!not\b|never\b|stop\b|be\b)(.+)", thing)
    infinitive = as_infinitive(found.group(1)) if found and not thing.startswith(("about", "on ")) else None
    if infinitive is None:
        return "Add a guard rail, or a prompt in the tool, that helps anyone in this position."
    return sentence(f"make it easy to {re.sub(r' (?:more carefully|carefully|properly|better)$', '', infinitive)}")
