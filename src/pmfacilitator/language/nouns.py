"""What each word of a sentence stands for, seen with the words around it: a person, a team, a part of the system."""

import re
from collections.abc import Sequence

from pmfacilitator.language.cast import MAYBE, PERSON, PRONOUNS, TEAM, THING, UNKNOWN, WEAK, Cast, bare, kind_of
from pmfacilitator.language.sentences import Sentence, Word
from pmfacilitator.language.voice import is_finite
from pmfacilitator.language.words import listed
from pmfacilitator.language.words.grammar import (
    ADVERBS,
    AUXILIARIES,
    CLAUSE_OPENERS,
    CONJUNCTIONS,
    DETERMINERS,
    FUNCTION_WORDS,
    PREPOSITIONS,
    is_adverb,
)
from pmfacilitator.language.words.machines import NOUNS, PRODUCTS
from pmfacilitator.language.words.people import FIRST_NAMES, NAMES_THAT_ARE_WORDS
from pmfacilitator.language.words.verbs import base_of

_ROLE_ENDING = re.compile(
    r"(?<!wai)(?<!lis)(?<!ex)(?:(?<!w|x|l|s|h|m|f)ists?|icians?|ologists?|women|woman|persons?|eers?)$"
)
"""Ends of English words that name people by what they do; words for things with them are on the lists of things."""
_PRODUCT = re.compile(
    r"(?!Mc|Mac|De|La|Le|Van|O')[A-Z][a-z]+[A-Z][a-z]+$|(?:[A-Z][a-z]*){4,}$|[A-Z][A-Za-z]*[vV]\d+$"
    r"|[A-Z]{2,}[a-z]*\d+$|[A-Z][a-z]+\d+[A-Z]\w*$|Re-"
)
"""Words like "OpenWrt", "BigOldStore" and "IPv6" name products; "MacFan4000" and "McCoy" do not; "Re-" is a verb."""
_ACRONYM = re.compile(r"[A-Z0-9/&-]{2,}s?")
_IN_A_TEAM = listed("agent agents lead leads member members leader leaders owner owners rep assistant")
_OF_A_TEAM = listed(
    "support customer call team tech engineering incident project dev shift squad staff crew product code service "
    "postmortem post-mortem action"
)
_OF_WORKERS = listed(
    "it line shift maintenance construction care support night warehouse dock plant rail railway track contract "
    "temp temporary office social health healthcare amazon postal shop factory field emergency aid volunteer union "
    "co"
)
_OF_DRIVERS = listed("forklift train truck bus lorry taxi cab tram delivery van car tow tractor pool engine ambulance")
_OF_OPERATORS = listed("crane machine radio press plant control-room switchboard tower winch drone camera night duty")
_COMPOUNDS = {
    "worker": _OF_WORKERS,
    "workers": _OF_WORKERS,
    "driver": _OF_DRIVERS,
    "drivers": _OF_DRIVERS,
    "operator": _OF_OPERATORS,
    "operators": _OF_OPERATORS,
    "master": frozenset({"scrum"}),
    "party": frozenset({"third", "other"}),
    "office": listed("head home front branch regional post field sales other"),
    "desk": listed("help service front support trading news"),
    "control": listed("traffic mission flight"),
    "controller": listed("train traffic flight air signal crane"),
    "controllers": listed("train traffic flight air signal crane"),
    "services": listed("customer social emergency ambulance"),
}
"""Nouns that stand for people behind the words given with each."""
_OF_MACHINES = listed(
    "driver drivers manager managers leader leaders planner planners controller operator operators builder member "
    "members"
)
_TECHNICAL = listed(
    "asset assets kernel device graphics storage jdbc odbc csi gpu usb display printer block filesystem package "
    "process window session secret secrets password queue memory cache partition raft topic node replica shard "
    "volume query certificate resource resources workflow workload task job cluster connection transaction lifecycle "
    "lease container plugin download ensemble quorum ring pool mesh"
)
"""Before one of those words it is a part of the system: "the kernel driver", "the package manager"."""
_OF_MANY = frozenset({"party", "office", "desk", "control", "services"})
_WITH_A_COUNTERPART = {
    "supervisor": listed("worker workers process processes child children daemon"),
    "master": listed("slave slaves replica replicas standby minion minions node nodes"),
    "leader": listed("follower followers replica replicas quorum partition partitions"),
    "planner": listed("index indexes indices join joins query queries scan scans table tables postgres database sql"),
}
"""Words for people that are parts of a system beside one of these."""
_PROVIDED = listed("service dns vpn vm network cloud ssl sms storage payment email telecom power cdn internet hosting")
_ALSO_PARTS = listed(
    "frontend backend mobile networking networks infra infrastructure platform data maintenance firmware storage "
    "billing payments identity checkout compliance purchasing design estates accounts logistics housing planning "
    "scheduling works analytics release integration quality catering crewing architecture underwriting timetabling"
)
"""Departments that share their name with a part of the system."""
DEPARTMENTS = listed("security support product engineering operations development dispatch dev") | _ALSO_PARTS
_HABITS = listed(
    "never just keeps kept swore swears refused refuses insisted insists decided again screwed forgot thinks "
    "promised shipped ships pushed blew brushed buried dithered dawdled dragged fobbed gatekeeps hoards hoarded "
    "mislaid neglected overlooked pretended pretends quibbled shelved shrugged stonewalled vetoed waved argued "
    "ambled badgered baulked bickered blamed bungled deigned hid lied panicked dodged ducked downplayed"
)
_TITLES = listed("mr mrs ms miss dr prof sir captain capt cpt lieutenant lt sergeant sgt officer nurse chief commander")
_GROUPED = listed("research working project study support steering other")
"""What stands before a group of people; a "consumer group" is none."""
_SHIFTS = listed("night day early late morning evening weekend previous other")

_NO_THINGS = listed(
    "sounds seems looks things kinds sorts ways reasons times days hours minutes weeks months years steps measures "
    "precautions lots always perhaps sometimes besides others words lessons questions answers details reports "
    "issues errors problems bugs tickets complaints changes results messages emails mails metrics graphs docs notes "
    "comments meetings warnings symptoms signs customers users mistakes concerns calls"
)
"""Words in -s that do nothing by themselves, so that "they" is not about them."""
_NOUN_OR_VERB = listed(
    "change changes check checks deploy deploys update updates call fix report reports test tests log logs plan set "
    "release releases restart monitor handle start run runs patch query page limit lock link step signal commit"
)
"""Nouns that are verbs as well, so that the word before them may be a subject."""
_ARTICLES = frozenset({"a", "an", "the", "this", "that"})
_DOINGS = listed("scan review audit fix patch test upgrade update drill exercise rotation switch")
"""What a department does; behind its name they are things: "a security scan"."""
_TIME = re.compile(r"\d+(?:[ap]m|z)?|utc|gmt|[pmce][sd]t|cet|cest|bst|ist|jst|aest|aedt")
"""A time, or the last part of one, and the zones behind it: before a name in a timeline, they describe nobody."""
_AFTER_A_VERB = listed("it them us me you him everything everybody") | {""}
"""What no noun is that the verb in front of it could describe."""
PERSONAL = frozenset({"i", "we", "you", "he", "she", "they"})
"""Words that no other word describes, and that describe none."""


def _is_first_name(word: Word, cast: Cast) -> bool:
    name = bare(word.lower)
    return name in FIRST_NAMES or name in cast.people


def _is_thing(word: Word) -> bool:
    name = bare(word.lower)
    return name in PRODUCTS or name in NOUNS or name in {"identity", "credential", "credentials", "auth"}


def describes(word: str) -> bool:
    """Whether what follows the word describes the noun before it: "the engineer on call", "the team owning it"."""
    return word in PREPOSITIONS or (word.endswith("ing") and len(word) > 4) or word in {"responsible", "assigned"}


def _has_counterpart(word: str, words: Sequence[Word]) -> bool:
    """Whether two parts of a system are told of: "the supervisor killed the worker"."""
    return any(bare(other.lower) in _WITH_A_COUNTERPART[word] for other in words)


def _is_a_product(word: Word) -> bool:
    return bool(_PRODUCT.match(word.written) or _ACRONYM.fullmatch(word.written))


class Nouns:
    """Reads the nouns of one sentence."""

    def __init__(self, sentence: Sentence, cast: Cast) -> None:
        self.sentence = sentence
        self.cast = cast
        self.words = sentence.words
        self._kinds: dict[int, str] = {}

    def kind(self, index: int) -> str:
        """Tell what the word at an index stands for; worked out once, as many rules ask."""
        kind = self._kinds.get(index)
        if kind is None:
            kind = self._kinds[index] = self._read(index)
        return kind

    def _read(self, index: int) -> str:
        word = self.words[index]
        if word.written == "IT":
            return TEAM
        if word.lower == "they" and self._means_things(index):
            return THING
        if index and len(word.written) == 1 and word.capital and self._is_lettered(index):
            return PERSON
        if word.lower in _WITH_A_COUNTERPART and _has_counterpart(word.lower, self.words):
            return THING
        if word.lower in self.cast.people and not word.capital and self._is_a_common_noun(index):
            return THING
        if word.lower in DEPARTMENTS and self._after(index) in {"for", "of", "against"}:
            return THING  # "support for a second zone"
        if self._is_small_name(index):
            return PERSON
        kind = self._of_compound(index) or kind_of(word, self.cast, self._opens(index))
        if word.lower in DEPARTMENTS and self._acts(index, word.lower in _ALSO_PARTS):
            return TEAM
        if kind in {WEAK, THING} and index and bare(word.lower) in _IN_A_TEAM and self._before(index) in _OF_A_TEAM:
            return PERSON
        if kind is MAYBE and self._opens(index) and bare(word.lower) in NAMES_THAT_ARE_WORDS and self._tells_of(index):
            return PERSON
        if kind in {MAYBE, UNKNOWN}:
            kind = self._of_description(kind, index)
        return self._of_name(index) if kind is MAYBE and index else kind

    def _is_a_common_noun(self, index: int) -> bool:
        """Whether a participant's name is only a word here: "the bill", "state of the art"."""
        return bare(self.words[index].lower) in NAMES_THAT_ARE_WORDS and self._before(index) in DETERMINERS

    def _before(self, index: int) -> str:
        return self.words[index - 1].lower if index else ""

    def _after(self, index: int) -> str:
        return self.words[index + 1].lower if index + 1 < len(self.words) else ""

    def _of_description(self, kind: str, index: int) -> str:
        """Read a noun on no list by its title, its ending, or the way it is written."""
        word = self.words[index]
        if word.capital and self._has_title(index):
            return PERSON
        if kind is UNKNOWN:
            return PERSON if _ROLE_ENDING.search(word.lower) else UNKNOWN
        if _PRODUCT.match(word.written):
            return THING
        return UNKNOWN if _ACRONYM.fullmatch(word.written) else MAYBE  # a system as often as an organisation

    def _names(self, index: int) -> bool:
        """Whether a word for no person is the name of something on no list: an organisation or a product."""
        word = self.words[index]
        name = bare(word.lower)
        if not word.capital or _is_thing(word) or name in self.cast.systems or name in FUNCTION_WORDS:
            return False
        if _is_a_product(word):
            return not name.endswith("s") or word.written != word.written[:-1].upper() + "s"
        before = self.words[index - 1] if index else None
        return before is not None and before.capital and not _is_thing(before) and before.lower not in FUNCTION_WORDS

    def _of_name(self, index: int) -> str:
        """Read a capitalised word on no list by the word before it."""
        before = self.words[index - 1]
        if before.lower in DETERMINERS and before.lower != "that":
            return THING  # "the Deployment", "a Canary"
        if before.capital and not self._opens(index - 1) and before.lower not in FUNCTION_WORDS:
            # The second word of a name: a family name, or a product ("Availability Zone").
            return PERSON if _is_first_name(before, self.cast) else THING
        if before.lower.endswith("ing"):
            return THING  # "disabling PostHog"
        return PERSON if before.capital and _is_first_name(before, self.cast) else MAYBE

    def _of_compound(self, index: int) -> str:
        """Tell what a noun stands for that only the word before it decides; empty for any other word."""
        word, before = bare(self.words[index].lower), self._before(index)
        if not before:
            return ""
        if word in {"lead", "pm", "po", "rep"}:
            return PERSON if before in DETERMINERS else ""  # "the lead"
        if before in _COMPOUNDS.get(word, ()):
            return TEAM if word in _OF_MANY else PERSON
        if word in _OF_MACHINES and self._is_of_a_machine(index, before):
            return THING
        if word in {"worker", "workers", "party"}:
            return ""
        if word in {"provider", "providers"}:
            return TEAM if before in _PROVIDED else THING if _is_thing(self.words[index - 1]) else ""
        return self._of_group(index)

    def _is_of_a_machine(self, index: int, before: str) -> bool:
        """Whether the word before makes a part of the system of it: "resource manager", "DataFlow Manager"."""
        if before in PRODUCTS and self.words[index].lower in {"member", "members", "leader", "leaders", "planner"}:
            return True
        return before in _TECHNICAL or (
            bool(_PRODUCT.match(self.words[index - 1].written)) and self.words[index].capital
        )

    def _of_group(self, index: int) -> str:
        word, before = self.words[index].lower, self.words[index - 1]
        if word == "shift":
            return TEAM if before.lower in _SHIFTS else ""
        if word == "management":
            named = before.lower in NOUNS and before.lower not in FUNCTION_WORDS
            return THING if named else ""  # "resource management"
        if word in {"group", "groups"} and before.lower in _GROUPED:
            return TEAM
        if word in {"group", "office"}:
            return TEAM if before.capital and not self._opens(index - 1) else ""  # "the Platform group"
        return ""

    def _tells_of(self, index: int) -> bool:
        """Whether a past tense follows, so that no command begins here: "Rob never lowered it"."""
        place = index + 1
        while place < len(self.words) and (self.words[place].lower in ADVERBS or is_adverb(self.words[place].lower)):
            place += 1
        told = self.words[place].lower if place < len(self.words) else ""
        return is_finite(told) and not (told.endswith("s") and told not in AUXILIARIES)

    def _acts(self, index: int, only_habits: bool) -> bool:
        """Whether a department without an article is followed by what it did: "Support kept closing tickets"."""
        follower = self._after(index)
        if not follower or not (self._opens(index) or self.words[index - 1].lower in FUNCTION_WORDS):
            return False
        if index and self.words[index - 1].lower in DETERMINERS:
            return False
        if follower in _HABITS or only_habits:
            return follower in _HABITS
        return follower in AUXILIARIES or base_of(follower) not in {None, follower}

    def _means_things(self, index: int) -> bool:
        """Whether "they" stands for parts of a system: "changed the values, so they did not ..."."""
        things = False
        for word in self.words[:index]:
            name = bare(word.lower)
            kind = kind_of(word, self.cast, first=False)
            if name in _NO_THINGS:
                continue
            named = kind is MAYBE and name not in NOUNS and not _is_a_product(word)
            if named or kind in {PERSON, TEAM, WEAK}:
                return False
            plural = name.endswith("s") and len(name) > 3 and not name.endswith(("ss", "us", "is"))
            things = things or (plural and (name[:-1] in NOUNS or (kind is UNKNOWN and len(name) > 4)))
        return things

    def _is_lettered(self, index: int) -> bool:
        """Whether a letter stands for a name behind what somebody does: "Engineer A", "diver B"."""
        return kind_of(self.words[index - 1], self.cast, first=False) is PERSON

    def _is_small_name(self, index: int) -> bool:
        """Whether a helping verb without its capital is somebody on the list: "will broke the build", told as past.

        It begins the clause, and what follows can neither be its infinitive nor describe a noun ("will failed jobs").
        """
        name = self.words[index].lower
        if name not in self.cast.capitals or name not in AUXILIARIES or self.words[-1].lower == "?":
            return False
        if not self._opens(index) and self._before(index) not in CONJUNCTIONS | CLAUSE_OPENERS | {",", "then"}:
            return False
        verb = index + 1
        while verb < len(self.words) and is_adverb(self.words[verb].lower):
            verb += 1
        told = self._after(verb - 1)
        if base_of(told) in {None, told} or told.endswith(("ing", "s")):
            return False
        return self._after(verb) in DETERMINERS | PREPOSITIONS | _AFTER_A_VERB

    def _has_title(self, index: int) -> bool:
        place = index - 1
        if place > 0 and self.words[place].lower == ".":
            place -= 1
        return place >= 0 and self.words[place].lower in _TITLES

    def _opens(self, index: int) -> bool:
        """Whether a word stands where a sentence or a list entry begins."""
        if index == 0:
            return True
        before = self.words[index - 1].lower
        return before in {":", "-", "*", "•", ")", "]", "|", "#", ".", "–", "—"} or before[0].isdigit()

    def _belongs_to_a_thing(self, index: int, last: int) -> bool:
        """Whether a word for people only names a thing: "the operator pod", "Ann's script"."""
        if self.words[index].lower in {"your", "my"} | PERSONAL:
            return False  # "your script" is spoken of as yours; "why were you monitoring"
        if index + 1 == len(self.words):
            return False
        follower = self.words[index + 1].lower
        if 0 < index < last and self._runs(index, follower):
            return True  # "a security update"; behind the phrase it may be a verb: "why did the vendor change it"
        if follower in FUNCTION_WORDS:
            return False
        if index < last:
            return self.kind(index + 1) in {THING, UNKNOWN} and follower[0].isalpha() and base_of(follower) is None
        return not self.words[index].possessive and self._modifies_a_thing(index)

    def _runs(self, index: int, follower: str) -> bool:
        """Whether a word for people stands before a thing that is theirs: "vendor update", but not "vendor team"."""
        kind, word = self.kind(index), self.words[index]
        return (
            (kind is WEAK or (kind in {TEAM, PERSON} and not word.capital))
            and (self.words[index - 1].lower in _ARTICLES or follower.endswith("s"))
            and not word.possessive
            and (follower in NOUNS or follower in _DOINGS)
            and follower not in PRONOUNS
        )

    def _modifies_a_thing(self, index: int) -> bool:
        """Whether the next word is a thing that this word only describes: "management servers"."""
        follower = self._after(index)
        return (
            follower in NOUNS
            and follower not in _NOUN_OR_VERB
            and follower not in FUNCTION_WORDS
            and follower not in PRONOUNS
        )

    def _governs(self, index: int) -> bool:
        """Whether a word only leads to the name behind it: "it turned out [that] Ann", "I [think] management"."""
        word = self.words[index].lower
        if word == "that":
            return self.words[index + 1].capital or self.words[index + 1].lower == "management"
        return index > 0 and self.words[index - 1].lower in PERSONAL | {"can"} and base_of(word) == word

    def _modifies(self, index: int) -> bool:
        """Whether the word belongs to the noun after it: "the [platform] team", "2i2c engineer"."""
        word = self.words[index].lower
        return not (
            word in FUNCTION_WORDS
            or word in CONJUNCTIONS
            or is_adverb(word)
            or word in PRONOUNS
            or word.endswith(("ed", "'s"))
            or _TIME.fullmatch(word)
        )

    def _may_belong(self, place: int) -> bool:
        """Whether somebody stands before a preposition: "the engineer on call", "Lee from billing"."""
        kind = self.kind(place - 1)
        return kind in {PERSON, TEAM, WEAK} or (kind is MAYBE and self.words[place].lower == "from")
