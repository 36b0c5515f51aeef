"""Find what the rules say about a text, before any wording is suggested."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from pmfacilitator.language.cast import (
    ME,
    NAMED,
    NOBODY,
    NONE,
    PERSON,
    TEAM,
    THEY,
    UNLISTED,
    WE,
    WEAK,
    YOU,
    Cast,
    is_several,
    kind_of,
)
from pmfacilitator.language.contractions import marked
from pmfacilitator.language.flag import GROUP_BLAME, LABEL, PERSON_FAULT, SELF_BLAME, Preferences
from pmfacilitator.language.nouns import DEPARTMENTS
from pmfacilitator.language.rules import RULES
from pmfacilitator.language.rules.rule import FAULT, Rule, compiled, triggers_of
from pmfacilitator.language.scare import unquoted
from pmfacilitator.language.segments import kept_lines, masked
from pmfacilitator.language.sentences import Sentence, plain, sentences
from pmfacilitator.language.silence import silent_parts
from pmfacilitator.language.subjects import Finder, Subject
from pmfacilitator.language.triggers import Index, words_in
from pmfacilitator.language.voice import is_agreed, is_denied, is_passive

OWN_WORDS = Rule(
    name="own-words",
    category=LABEL,
    pattern="",
    triggers="",
    matches="",
    spares="",
    reason="This word is on your list of words to reword.",
    rewrite="none",
)
"""What a user's own words to flag are reported under."""
_SUPPOSED = re.compile(
    r"\b(?:if(?! (?:you ask me|i remember|anything|i'm honest))|in case|in cases? (?:where|that)|"
    r"in the event(?: that)?|whether|unless|suppose|imagine|pretend)[ ]+"
    r"(?:(?!then\b|that\b|and\b|but\b)[\w'@-]+[ ]+){0,4}(?:[\w'@-]+,[ ]+)?$"
)
"""The beginning of a supposition: what follows it did not happen, or is not known to have happened."""
_GENERAL = re.compile(
    r"\b(?:if|when|whenever|once|without|unless|until|imagine|suppose|usually|typically|in general|by the time|so that"
    r"|let's say)\b"
)
"""Words by which "you" stands for anybody: "without a review, you fail to see ..."."""
_GROUPS = frozenset({TEAM, THEY, NOBODY, NAMED})
_SELVES = frozenset({ME, WE, NONE})
_ITSELF = frozenset({"i", "i'm", "i've", "i'd", "me", "my", "we", "us", "our", "ours", "mine", "we've", "myself"})


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule that holds somewhere in a sentence; places count from the start of the sentence."""

    rule: Rule
    category: str
    sentence: Sentence
    match: re.Match[str]
    start: int
    end: int
    subject: Subject | None

    def said(self, name: str) -> str:
        """Give what a group of the rule's pattern matched, in lower case; empty when it took no part."""
        return (self.match.group(name) or "") if name in self.match.re.groupindex else ""

    def written(self, *names: str) -> str:
        """Give the writer's own words at the first of the groups that took part in the match."""
        for name in names:
            if self.said(name):
                start, end = self.match.span(name)
                return self.sentence.written[start:end].strip()
        return ""

    @property
    def onward(self) -> str:
        """The writer's own words from where it begins to the end of the sentence."""
        return self.sentence.written[self.start :]

    @property
    def lead(self) -> str:
        """What stands between its subject's beginning and its verb, in lower case: "ann accidentally "."""
        return self.sentence.plain[self.start : self.match.start("verb")]

    @property
    def between(self) -> str:
        """What stands between its verb's beginning and the object, in lower case: "did not explicitly "."""
        return self.sentence.plain[self.match.start("verb") : self.match.start("object")]

    @property
    def place(self) -> tuple[int, int]:
        """Where it is in the text."""
        return self.sentence.offset + self.start, self.sentence.offset + self.end


@cache
def _index(strict: bool, off: frozenset[str]) -> Index:
    """Index the rules that are asked for."""
    return Index(
        (number, triggers_of(rule))
        for number, rule in enumerate(RULES)
        if (strict or not rule.strict) and rule.category not in off
    )


@cache
def _search(number: int) -> Callable[[str], re.Match[str] | None]:
    """Give the search for a rule's pattern; most searches find nothing, so every step to them counts."""
    return compiled(RULES[number].pattern).search


def findings(text: str, cast: Cast, preferences: Preferences) -> Iterator[Finding]:
    """Yield what the rules find, in the order of the text, without overlaps.

    The text has only line feeds as line ends.
    """
    extra = _extra_rules(preferences.flag)
    allowed = _whole_words(preferences.allow)
    cell = ""
    for sentence in _read(text, cast):
        found = _in_sentence(sentence, cast, preferences, extra)
        if found and cell:
            found = [_told_of(one, cell) for one in found]
        cell = _named_in_cell(sentence, text, cast)
        if found and allowed:
            places = [match.span() for match in allowed.finditer(sentence.plain)]
            found = [one for one in found if not any(one.start < end and start < one.end for start, end in places)]
        yield from found


def _read(text: str, cast: Cast) -> Iterator[Sentence]:
    """Yield the sentences of a text, without those of which a line is to be left alone."""
    prose, begun = unquoted(text, masked(text), cast), 0
    for start, end in kept_lines(text):
        for sentence in sentences(prose[begun:end]):
            sentence.offset += begun
            if sentence.offset + len(sentence.written.rstrip()) <= start:
                yield sentence
        begun = end
    for sentence in sentences(prose[begun:] if begun else prose):
        sentence.offset += begun
        yield sentence


def _named_in_cell(sentence: Sentence, text: str, cast: Cast) -> str:
    """Tell whom a table's cell names that holds nothing else: "Ana |"; empty for any other text."""
    end = sentence.offset + len(sentence.written)
    if len(sentence.written) > 60 or text[end : end + 1] != "|":
        return ""
    names = sentence.words
    if not 0 < len(names) < 3:
        return ""
    kinds = {kind_of(word, cast, first=False) for word in names}
    return next((kind for kind in (PERSON, TEAM) if kind in kinds), "")


def _told_of(finding: Finding, cell: str) -> Finding:
    """Take a cell without a subject for what the one in the cell before it did: "| Ana | broke the build |"."""
    words = [word.lower for word in finding.sentence.words]
    if finding.category != SELF_BLAME or not _ITSELF.isdisjoint(words):
        return finding
    category = GROUP_BLAME if cell == TEAM else PERSON_FAULT
    return replace(finding, category=category)


@cache
def _whole_words(phrases: tuple[str, ...]) -> re.Pattern[str] | None:
    """Match any of the phrases as whole words, in any case."""
    spelt = {plain(spelling) for phrase in phrases for spelling in (phrase, marked(phrase)[0])}
    words = sorted({" +".join(map(re.escape, phrase.split())) for phrase in spelt} - {""}, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?<!\w')(?:{'|'.join(words)})(?!\w|'(?:ve|re|ll|d|t|m)\b)") if words else None


@cache
def _extra_rules(phrases: tuple[str, ...]) -> tuple[Rule, re.Pattern[str]] | None:
    """Make one rule of the words that a user wants pointed out."""
    words = _whole_words(phrases)
    return (OWN_WORDS, words) if words else None


def _in_sentence(
    sentence: Sentence, cast: Cast, preferences: Preferences, extra: tuple[Rule, re.Pattern[str]] | None
) -> list[Finding]:
    found = list(_own_words(sentence, extra)) if extra and LABEL not in preferences.off else []
    finder = None
    ruled: list[Finding] = []
    words = words_in(sentence.plain)
    for number in _index(preferences.strict, preferences.off).in_play(words):
        match = _search(number)(sentence.plain)
        if match is None:
            continue
        rule = RULES[number]
        finder = finder or Finder(sentence, cast)
        ruled += (one for one in by_rule(rule, sentence, finder, match) if one.category not in preferences.off)
    if ruled:
        found += _aloud(ruled, sentence, words)
    return _without_overlaps(found) if found else found


def _aloud(found: list[Finding], sentence: Sentence, words: set[str]) -> list[Finding]:
    """Leave out what stands where the sentence only talks about blame; asked last, as most sentences hold nothing."""
    silent = silent_parts(sentence.plain, words)
    return [one for one in found if not any(start <= one.start < end for start, end in silent)]


def _own_words(sentence: Sentence, extra: tuple[Rule, re.Pattern[str]]) -> Iterator[Finding]:
    rule, words = extra
    for match in words.finditer(sentence.plain):
        yield Finding(rule, rule.category, sentence, match, match.start(), match.end(), None)


def by_rule(rule: Rule, sentence: Sentence, finder: Finder, match: re.Match[str] | None) -> Iterator[Finding]:
    """Yield where one rule holds in a sentence from the first match of its pattern on, whatever other rules say."""
    pattern = compiled(rule.pattern)
    heard = not rule.unless
    tries = 0
    while match is not None and tries < 12:
        tries += 1
        finding = _judged(rule, sentence, finder, match)
        if finding is not None:
            # Asked late: what vetoes a sentence is long, and most matches fall by their subject.
            if not heard and compiled(rule.unless).search(sentence.plain):
                return
            heard = True
            yield finding
            place = max(match.end(), match.start() + 1)
        else:
            # A greedy match may have swallowed a better one behind its verb.
            place = max(match.start("verb"), match.start()) + 1
        match = pattern.search(sentence.plain, place)


def _judged(rule: Rule, sentence: Sentence, finder: Finder, match: re.Match[str]) -> Finding | None:
    start, end = match.span("verb") if match.group("verb") is not None else match.span()
    subject: Subject | None = None
    if rule.agents is not None:
        subject = finder.agent(*_agent_span(match))
        if subject.kind not in rule.agents:
            return None
    elif rule.subjects is not None:
        if rule.category == FAULT and (is_passive(sentence, start) or is_denied(sentence, start)):
            return None
        subject = finder.before(start)
        if subject.kind not in rule.subjects or (subject.kind in UNLISTED and finder.is_inverted(subject)):
            return None
        if subject.first < subject.last:
            start = min(start, sentence.words[subject.first].start)
    if rule.category in {FAULT, SELF_BLAME} and _SUPPOSED.search(sentence.plain, max(0, start - 80), start):
        return None
    if rule.category == FAULT and subject and subject.kind is YOU and _GENERAL.search(sentence.plain, 0, start):
        return None
    if rule.category == FAULT and is_agreed(sentence, start):
        return None
    end = start + len(sentence.plain[start:end].rstrip(" .,;:!?-") or sentence.plain[start:end])
    return Finding(rule, _category(rule, subject, sentence), sentence, match, start, end, subject)


def _agent_span(match: re.Match[str]) -> tuple[int, int]:
    for name in match.re.groupindex:
        if name.startswith("agent") and match.group(name) is not None:
            return match.span(name)
    return match.span()


def _category(rule: Rule, subject: Subject | None, sentence: Sentence) -> str:
    if rule.category != FAULT:
        return rule.category
    kind = subject.kind if subject else ""
    if kind in _GROUPS or (subject and kind in {PERSON, WEAK} and _are_several(subject, sentence)):
        return GROUP_BLAME
    return SELF_BLAME if kind in _SELVES else PERSON_FAULT


def _are_several(subject: Subject, sentence: Sentence) -> bool:
    """Whether several people are meant: "the reviewers", "security", but not "one of the reviewers"."""
    words = [word.lower for word in sentence.words[subject.first : subject.last]]
    return (
        bool(words)
        and (is_several(words[-1]) or words[-1] in DEPARTMENTS)
        and not {"one", "another", "neither"}.intersection(words)
    )


def _without_overlaps(found: list[Finding]) -> list[Finding]:
    """Keep the finding of the earlier rule where two touch the same words; order by place."""
    kept: list[Finding] = []
    starts: list[int] = []
    for finding in found:
        place = bisect_left(starts, finding.start)
        if place and kept[place - 1].end > finding.start:
            continue
        if place < len(kept) and kept[place].start < finding.end:
            continue
        kept.insert(place, finding)
        starts.insert(place, finding.start)
    return kept
