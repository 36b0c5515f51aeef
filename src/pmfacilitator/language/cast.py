"""What a word stands for: somebody in the room, a team, a role, or a part of the system."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from pmfacilitator.language.mending import composed
from pmfacilitator.language.sentences import Word, sentences
from pmfacilitator.language.words import listed
from pmfacilitator.language.words.grammar import FUNCTION_WORDS, is_adverb
from pmfacilitator.language.words.machines import ENDINGS, NOUNS, PRODUCTS
from pmfacilitator.language.words.people import (
    COMPANIES,
    COMPANIES_AND_PRODUCTS,
    FAMILY_WORDS,
    FIRST_NAMES,
    NAMES_THAT_ARE_WORDS,
    ROLES,
    TEAMS,
    WEAK_WORDS,
)

ME, WE, YOU, THEY = "i", "we", "you", "they"
PERSON = "person"
"""A named person, a role, he, she, someone."""
TEAM = "team"
NOBODY = "nobody"
WHO = "who"
MAYBE = "maybe"
"""A capitalised word that no list knows: a handle, a rare name, or a product."""
WEAK = "weak"
"""A word for people that also names things: support, security, operator, owner."""
UNKNOWN = "unknown"
"""A noun that no list knows."""
NAMED = "named"
"""A name on no list, written as those of organisations and of products are: SabreTech, CMS, Network Rail."""
ELIDED = "elided"
"""A subject left out in the middle of a sentence: "too many hosts at once - should have waited"."""
NONE = "none"
"""No subject: note style, an imperative, a fragment."""
THING = "thing"

KNOWN_OTHERS = frozenset({YOU, THEY, PERSON, TEAM})
LIKELY_OTHERS = KNOWN_OTHERS | {MAYBE}
POSSIBLE_OTHERS = LIKELY_OTHERS | {WEAK}
"""Others than the speaker, by how sure a rule has to be before it holds."""
OTHERS = KNOWN_OTHERS | {NOBODY, WHO}
PEOPLE = OTHERS | {ME, WE}
ANYBODY = PEOPLE | {MAYBE, WEAK}
UNLISTED = frozenset({UNKNOWN, NAMED})
"""Subjects that say nothing by themselves: people when the verb is one that no machine can do."""
HUMAN_ONLY = ANYBODY | UNLISTED | {NONE, ELIDED}
"""Subjects of a verb that no machine can do: anything but a known machine."""

PRONOUNS = {
    "i": ME,
    "we": WE,
    "you": YOU,
    "ya": YOU,
    "u": YOU,
    "they": THEY,
    "he": PERSON,
    "she": PERSON,
    "someone": PERSON,
    "somebody": PERSON,
    "anyone": PERSON,
    "anybody": PERSON,
    "everyone": PERSON,
    "everybody": PERSON,
    "whoever": PERSON,
    "nobody": NOBODY,
    "noone": NOBODY,
    "no-one": NOBODY,
    "who": WHO,
    "that": THING,
    "it": THING,
    "this": THING,
    "which": THING,
}
OBJECTS = {
    "me": ME,
    "us": WE,
    "him": PERSON,
    "her": PERSON,
    "them": THEY,
    "my": ME,
    "our": WE,
    "your": YOU,
    "his": PERSON,
    "their": THEY,
    "mine": ME,
    "ours": WE,
    "yours": YOU,
    "theirs": THEY,
    "hers": PERSON,
    "whom": WHO,
    "whose": WHO,
    "myself": ME,
    "ourselves": WE,
    "yourself": YOU,
    "themselves": THEY,
}
_HYPHENATED = listed(
    "developer developers dev devs engineer engineers team teams people folks guy guys staff employee employees "
    "maintainer maintainers reviewer reviewers author authors officer officers"
)
"""Words that stand for people with any word before their hyphen; a "cert-manager" is none."""
_SEVERAL = frozenset({"people", "ppl", "folk", "staff", "personnel", "men", "women"})
_CONTRACTIONS = ("'ve", "'d", "'ll", "'re", "'m", "'s")


@dataclass(frozen=True, slots=True)
class Cast:
    """Who is in the room, and which services are spoken about."""

    people: frozenset[str] = field(default=frozenset())
    systems: frozenset[str] = field(default=frozenset())
    capitals: frozenset[str] = field(default=frozenset())
    """Names that are small words as well, and a name only with a capital: "Will"."""

    @classmethod
    def of(cls, people: Iterable[str], systems: Iterable[str]) -> "Cast":
        """Take names as they were typed; each part of a full name counts as well."""
        names = [name for person in people if (name := composed(person.strip().lower().lstrip("@")))]
        split = [[part for part in name.replace(",", " ").split() if len(part) > 1] for name in names]
        parts = {part for name in split for part in name}
        words = (parts & FUNCTION_WORDS) | ({part for name in split for part in name[1:]} & FAMILY_WORDS)
        return cls(
            frozenset(names) | (parts - words),
            frozenset(composed(system.strip().lower()) for system in systems),
            frozenset(words),
        )


def bare(word: str) -> str:
    """Take a contraction or a possessive off a word in lower case."""
    if word.endswith(_CONTRACTIONS):
        return word[: word.rindex("'")]
    return word[:-1] if word.endswith("s'") else word


def _of_people(name: str) -> str:
    """Give the word for people behind the last hyphen, "developers" of "web-developers"; empty when it is none."""
    last = name.rpartition("-")[2] if "-" in name else ""
    return last if last in _HYPHENATED else ""


def is_several(word: str) -> bool:
    """Whether a word in lower case stands for several people at once: "reviewers", "staff"."""
    name = bare(word)
    name = name if name in ROLES else _of_people(name)
    return name in ROLES and (name in _SEVERAL or name.endswith("men") or (name[-1] == "s" and name[:-1] in ROLES))


def kind_of(word: Word, cast: Cast, first: bool) -> str:
    """Tell what a single word stands for; `first` when it begins a sentence, where a capital says nothing."""
    return _kind(word.lower, word.capital, cast, first)


@lru_cache(maxsize=8192)
def _kind(lower: str, capital: bool, cast: Cast, first: bool) -> str:
    name = bare(lower)
    if name in PRONOUNS:
        return PRONOUNS[name]
    if name.startswith("@") and len(name) > 1:
        return THING if name[1:] in cast.systems else PERSON
    if name in cast.systems:
        return THING
    if name in cast.people or (capital and name in cast.capitals):
        return PERSON
    if name in FIRST_NAMES and (capital or name not in NAMES_THAT_ARE_WORDS):
        # At the start of a sentence "Mark" and "Will" may be verbs; anywhere else a capital decides.
        return PERSON if not (first and name in NAMES_THAT_ARE_WORDS) else MAYBE
    group = _common_kind(name, capital) or _common_kind(_of_people(name), capital=False)
    if group:
        return group
    if name in PRODUCTS or name in NOUNS or not name[0].isalpha():
        return THING
    if capital and _may_be_a_name(name, first):
        return MAYBE
    return THING if name in FUNCTION_WORDS or name.endswith(ENDINGS) else UNKNOWN


def _common_kind(name: str, capital: bool) -> str:
    if name in WEAK_WORDS:
        return WEAK
    if name in TEAMS:
        return TEAM
    if name in ROLES:
        return PERSON
    if name in COMPANIES:
        return TEAM if capital else WEAK
    return UNKNOWN if name in COMPANIES_AND_PRODUCTS and capital else ""


def _may_be_a_name(name: str, first: bool) -> bool:
    if not name[0].isalpha() or name in FUNCTION_WORDS or is_adverb(name):
        return False
    if name.endswith(("s", "ed")) and first:
        return False
    return not (first and name.endswith(ENDINGS)) and "_" not in name and "." not in name and "/" not in name


def names_somebody(text: str, cast: Cast) -> bool:
    """Whether a text holds the name or the handle of a person."""
    for sentence in sentences(composed(text)):
        for word in sentence.words:
            name = bare(word.lower)
            if name in cast.people or name.removesuffix("s") in cast.people or (name.startswith("@") and len(name) > 1):
                return True  # "Carlas" as well, without its apostrophe
            if word.capital and word.start and name in cast.capitals:
                return True
            if word.capital and name in FIRST_NAMES and not (word.start == 0 and name in NAMES_THAT_ARE_WORDS):
                return True
    return False
