"""What a rule is, and the word classes that its pattern may name."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache

from pmfacilitator.language.alternation import alternation
from pmfacilitator.language.triggers import Trigger, spelled_out, together
from pmfacilitator.language.words import EACH_PERSONS, blame, conduct, machines, manner, verbs

FAULT = "fault"
"""A category decided by who it is about: self-blame, group-blame or person-fault."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One way in which English blames, as data.

    `pattern` is a regular expression over a sentence in lower case; `<name>` in it stands for a word class of this
    module and one space for any white space. `triggers` are words, or names of word classes, one of which every
    match contains: sentences without them are never searched (see `triggers`). When
    `subjects` is given, the subject of the verb at the group `verb` (or at the match) must be of such a kind; when
    `agents` is given, the words at the group `agent` must stand for such a kind. `unless` vetoes the sentence.
    `matches` and `spares` are examples that the tests hold it to. `rewrite` names how its reframing is built.
    """

    name: str
    category: str
    pattern: str
    triggers: str = ""
    matches: str = ""
    spares: str
    reason: str
    rewrite: str
    subjects: frozenset[str] | None = None
    agents: frozenset[str] | None = None
    unless: str = ""
    strict: bool = False


def ways(frame: Rule, *rows: tuple[str, str, str]) -> tuple[Rule, ...]:
    """Make a rule of each way in which people say one thing.

    A row is an example, the triggers, and the pattern that stands in the frame's pattern for `<way>`.
    """
    return tuple(
        replace(
            frame,
            name=f"{frame.name}-{number}",
            pattern=frame.pattern.replace("<way>", pattern),
            triggers=triggers,
            matches=example,
        )
        for number, (example, triggers, pattern) in enumerate(rows, start=1)
    )


_ADVERB = (
    r"(?:(?:also|just|even|ever|first|then|indeed|still|really|actually|never|not|always|often|simply|only|almost"
    r"|maybe|perhaps|probably|likely|at least|by mistake|by accident|either|definitely|certainly|ideally|surely"
    r"|all|both|again|once|better|well|already|double|so|very|too|sort of|kind of|instead|rather|straight up"
    r"|outright|(?:ill-|half-|absent-)?[a-z]{2,14}ly) )"
)

_PLAIN_CLASSES = {
    "adv": rf"{_ADVERB}{{0,3}}",
    "det": r"(?:(?:the|a|an|this|that|these|those|his|her|their|your|my|our|its|some|any) )?",
    "who": r"<det>(?:[\w@'-]{1,30} ){0,3}?[\w@'-]{1,30}",
    "asked": r"(?:^\W*(?:\d[\d:.]*(?:z|[ap]m)? (?:utc |gmt )?)?|[,(] ?(?=[^.]*\?)|[;:] ?|\b(?:and|so|but|ok|okay"
    "|hey|well|know|know yet|knows|ask|asks|asked"
    r"|asking|find out|finding out|found out|wonder|wonders|wondering|tell me|tell us|determine|figure out"
    r"|identify|see|say|remember|check|explain|discover|establish|clarify|understand|learn|curious|out|exactly"
    r"|idea|clue|clear|sure|to) |- )(?:exactly )?",
    "after-accident": r"(?:accidentally|accidently|accidentaly|mistakenly|mistakingly|inadvertently|inadvertantly"
    r"|unadvertently|unadvertantly|unintentionally|erroneously|wrongly|incorrectly|improperly|carelessly"
    r"|recklessly|blindly|hastily|by mistake|by accident|in error)",
    "bad": r"(?:bad|breaking|broken|faulty|buggy|untested|unreviewed|flawed|terrible|crappy|shitty|shoddy|sloppy"
    r"|half-baked|half-finished|defective|poor|poorly[ -]\w+|badly[ -]\w+|bogus|malformed|unverified"
    r"|unannounced|unauthori[sz]ed|undocumented|uncoordinated|unapproved|unsafe|incomplete|insecure)",
    "past": r"(?:<irregular-past>|(?!(?:need|indeed|speed|feed|seed|exceed|proceed|succeed|embed|shed|bleed"
    r"|breed)\b)[a-z-]{2,16}ed)",
    "customers": r"(?:users?|customers?|clients?|visitors?|subscribers?)",
    "wrong": r"(?:wrong|incorrect|inappropriate|mistaken)",
    "not": r"(?:did not|didn't|does not|doesn't|do not|don't|had not|hadn't|has not|hasn't|have not|haven't|never"
    r"|never even|won't|wouldn't|refused to|couldn't even|could not even|can't even)",
    "artifact": r"(?:deploy|deployment|change|changes|changeset|commit|commits|push|merge|pr|prs|pull request|patch"
    r"|hotfix|fix|code|script|scripts|migration|config|configuration|update|upgrade|rollout|release|query"
    r"|command|refactor|refactoring|regex|rule|hack|tweak|cron|alias|import|merges|workaround|shortcut"
    r"|experiment|typo|test|decision|choice|actions?|intervention|branch|cleanup|edit|rewrite|feature|work|diff"
    r"|terraform|deletion|restart)",
    "broke": r"(?:deleted|dropped|broke|breaks|breaking|has broken|caused|causes|causing|is causing|took down"
    r"|takes down|taking down|brought down|brings down|took out|knocked out|knocked over|killed|kills|crashed"
    r"|crashes|wiped|wiped out|corrupted|ruined|destroyed|nuked|borked|hosed|trashed|bricked|blew up|tanked"
    r"|sank|wrecked|made (?:everything|things|it|matters) worse|led to|resulted in|triggered|introduced)",
    "harm": r"(?:outages?|incidents?|downtime|failures?|bugs?|regressions?|problems?|issues?|mess|breakages?"
    r"|shutdowns?|blackouts?|collapse|accidents?|errors?|disruptions?|disasters?|crash|crashes|data loss|loss"
    r"|breach|leak|delays?|defects?|faults?|mistakes?|vulnerability|this|that|it)",
    "people-noun": r"(?:engineers?|developers?|devs?|operators?|admins?|administrators?|sysadmins?|dbas?|sres?"
    r"|managers?|leads?|interns?|contractors?|reviewers?|maintainers?|authors?|committers?|testers?"
    r"|technicians?|employees?|colleagues?|coworkers?|teammates?|persons?|people|guys?|teams?|squads?"
    r"|departments?|vendors?|company|management|leadership|members?|staff|staffers|individuals?|humans?|folks?"
    r"|responders?|approvers?|genius|idiots?|clowns?|morons?|analysts?|architects?|person)",
}

_WORD_CLASSES: dict[str, Callable[[], frozenset[str]]] = {
    "act-past": lambda: verbs.forms(verbs.ACTS, verbs.past),
    "act-done": lambda: verbs.forms(verbs.ACTS, verbs.participle),
    "act-ing": lambda: verbs.forms(verbs.ACTS, verbs.gerund),
    "act-now": lambda: verbs.forms(verbs.ACTS, verbs.third),
    "duty": lambda: verbs.forms(verbs.DUTIES, str),
    "duty-past": lambda: verbs.forms(verbs.DUTIES, verbs.past),
    "duty-done": lambda: verbs.forms(verbs.DUTIES, verbs.participle),
    "duty-ing": lambda: verbs.forms(verbs.DUTIES, verbs.gerund),
    "detect": lambda: verbs.forms(verbs.DETECTING, str),
    "detect-done": lambda: verbs.forms(verbs.DETECTING, verbs.participle),
    "managed-done": lambda: verbs.forms(verbs.MANAGED, verbs.participle),
    "known-past": lambda: verbs.forms(verbs.KNOWN - {"be"}, verbs.past),
    "irregular-past": lambda: _irregular(verbs.forms(verbs.KNOWN - {"be"}, verbs.past)),
    "irregular-done": lambda: _irregular(verbs.forms(verbs.KNOWN, verbs.participle)),
    "known-done": lambda: verbs.forms(verbs.KNOWN, verbs.participle),
    "known": lambda: verbs.forms(verbs.KNOWN, str),
    "lapse-of-others": lambda: verbs.forms(blame.LAPSES_OF_OTHERS, verbs.past, verbs.third),
    "idiom": lambda: verbs.forms(blame.IDIOMS, str),
    "idiom-past": lambda: verbs.forms(blame.IDIOMS, verbs.past),
    "idiom-now": lambda: verbs.forms(blame.IDIOMS, verbs.third),
    "idiom-ing": lambda: verbs.forms(blame.IDIOMS, verbs.gerund),
    "lapse": lambda: verbs.forms(blame.LAPSES, str),
    "lapse-past": lambda: verbs.forms(blame.LAPSES, verbs.past),
    "lapse-now": lambda: verbs.forms(blame.LAPSES, verbs.third),
    "lapse-ing": lambda: verbs.forms(blame.LAPSES, verbs.gerund),
    "lapse-or-ing": lambda: verbs.forms(blame.LAPSES, str, verbs.gerund),
    "lapse-done": lambda: verbs.forms(blame.LAPSES, verbs.participle),
    "misdone": lambda: verbs.forms(blame.MISDOINGS, verbs.past),
    "faulty": lambda: blame.FAULTY,
    "failing": lambda: blame.FAILINGS,
    "accident": lambda: manner.ACCIDENTALLY,
    "foolishly": lambda: manner.FOOLISHLY,
    "badly": lambda: manner.BADLY,
    "unwise": lambda: manner.UNWISE,
    "on-a-whim": lambda: manner.ON_A_WHIM,
    "unasked": lambda: manner.UNASKED,
    "careful": lambda: conduct.CAREFUL,
    "conduct": lambda: conduct.CONDUCT,
    "sanction": lambda: verbs.forms(conduct.SANCTIONS, str),
    "sanctioned": lambda: verbs.forms(conduct.SANCTIONS, verbs.participle),
    "machine": lambda: machines.NOUNS | machines.PRODUCTS,
    "rude-name": lambda: blame.RUDE_NAMES,
}
_SHORTHANDS = {"without": "w/o", "people": "ppl", "because": "bc|cuz|coz"}
"""What people type for a word when they type fast."""
_NAME = re.compile(r"(?<!\?P)<([a-z0-9-]+)>")


def _irregular(forms: frozenset[str]) -> frozenset[str]:
    """Leave out the forms that a plain "[a-z]+ed" beside them matches as well: long lists are slow to compile."""
    return frozenset(form for form in forms if not re.fullmatch("[a-z]{3,14}ed", form))


@cache
def word_class(name: str) -> str:
    """Give the pattern that a word class stands for."""
    if name not in _WORD_CLASSES:
        return _PLAIN_CLASSES[name]
    # One sign each, so that a phrase is compiled once and not once for every person.
    signs = dict(zip(EACH_PERSONS, "\ue000\ue001", strict=True))
    pattern = alternation(_replaced(phrase, signs) for phrase in _WORD_CLASSES[name]())
    return _replaced(pattern, {sign: alternation(EACH_PERSONS[word]) for word, sign in signs.items()})


def _replaced(text: str, by: Mapping[str, str]) -> str:
    for old, new in by.items():
        text = text.replace(old, new)
    return text


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Compile a rule's pattern, with its word classes filled in and its spaces made elastic."""
    filled = _NAME.sub(lambda match: word_class(match.group(1)), pattern)
    filled = _NAME.sub(lambda match: word_class(match.group(1)), filled)
    for word, short in _SHORTHANDS.items():
        filled = re.sub(rf"(?<![a-z\\]){word}(?![a-z])", f"(?:{word}|{short})", filled)
    return re.compile(_elastic(filled))


def _elastic(pattern: str) -> str:
    """Let every space outside a character class stand for one or more of them."""
    parts = re.split(r"(\[(?:\\.|[^\]\\])*\])", pattern)
    return "".join(part if part.startswith("[") else _stretched(part) for part in parts)


def _stretched(part: str) -> str:
    return part.replace(" ?", "\0").replace(" ", " +").replace("\0", " *")


def triggers_of(rule: Rule) -> Iterator[Trigger]:
    """Yield what brings a rule into play."""
    for trigger in rule.triggers.split():
        if trigger.startswith("<"):
            name, _, others = trigger[1:].partition(">")
            wanted = [words.split("/") for words in others[1:].split("+")] if others else []
            members = _class_triggers(name)
            singles = [word for member in members if len(member) == 1 for word in member[0]]
            if wanted and singles:
                # One trigger for all members of one word: an index of few triggers is a fast one.
                yield together([singles, *wanted])
                members = tuple(member for member in members if len(member) > 1)
            yield from (together([*member, *wanted]) for member in members)
        else:
            yield from spelled_out(trigger)
            yield from spelled_out(_SHORTHANDS.get(trigger, "").replace("|", " "))


@cache
def _class_triggers(name: str) -> tuple[list[list[str]], ...]:
    """Give what each member of a word class wants: all the words of a phrase must be there."""
    if name in _WORD_CLASSES:
        members = [phrase.replace("-", " ").split(" ") for phrase in _WORD_CLASSES[name]()]
    else:
        members = [re.findall(r"^[\w']+", phrase) for phrase in _PLAIN_CLASSES[name][3:-1].split("|")]
    return tuple([list(EACH_PERSONS.get(word, [word])) for word in words] for words in members)
