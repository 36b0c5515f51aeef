"""Who or what is the subject of a verb: a person, a team, or a machine.

The finder walks from the verb to the left: over adverbs and auxiliaries, over a parenthesis between commas,
over what describes the noun ("the engineer on call that night"), and over a coordinated verb ("approved it and
forgot to ...") to the word that stands for somebody, or to the beginning of the clause.
"""

from typing import NamedTuple

from pmfacilitator.language.cast import (
    ANYBODY,
    ELIDED,
    MAYBE,
    NAMED,
    NOBODY,
    NONE,
    OBJECTS,
    PERSON,
    PRONOUNS,
    TEAM,
    THEY,
    THING,
    UNKNOWN,
    WE,
    WEAK,
    WHO,
    YOU,
)
from pmfacilitator.language.nouns import PERSONAL, Nouns, describes
from pmfacilitator.language.voice import TO_BE, is_finite
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
from pmfacilitator.language.words.verbs import base_of

_INTERJECTIONS = listed(
    "oops woops whoops ooops ugh hmm sorry ah oh argh damn dang yeah yes yep no ok okay and but so "
    "because since well apparently turns out guess "
    "probably totally completely apologies hm doh d'oh unfortunately sadly obviously also then simply just clearly "
    "must"
)
_INVOLVED = listed("responsible involved concerned")
_RAISING = listed(
    "seem seems seemed appear appears appeared happen happens happened tend tends tended manage manages managed "
    "choose "
    "chooses chose decide decides decided continue continues continued begin begins began start starts started "
    "proceed "
    "proceeded prefer prefers preferred like likes love loves want wants wanted claim claims claimed"
)
"""Verbs that hand their subject on: "he appears to have missed it"."""
_COPULAS = listed("seem seems seemed appear appears appeared look looks looked sound sounds sounded remain remains")
_PLACES = listed("else here there upstairs downstairs abroad overseas onsite offshore")
_SOME = listed("one some both all either half most many several each any two three few neither none each lot")
_OF_WHOM = {"us": WE, "them": THEY, "you": YOU, "these": THEY, "those": THEY}
_FARTHEST = 14
"""Words to look back over before giving up; a subject is rarely farther from its verb."""


class Subject(NamedTuple):
    """Who does it: the kind, and the words it covers (indices into the sentence's words, end exclusive)."""

    kind: str
    first: int
    last: int


class Finder(Nouns):
    """Finds the subject of a verb in one sentence."""

    def before(self, place: int) -> Subject:
        """Find the subject of the verb that starts at a place in the sentence (code points)."""
        index = self.sentence.index_at(place)
        found = self._walk(index - 1, index)
        name = found.last - 1
        if found.kind in {THING, UNKNOWN} and found.first <= name and self._names(name):
            return found if self._object_place(name) else found._replace(kind=NAMED)
        return found

    def is_inverted(self, subject: "Subject") -> bool:
        """Whether a form of "to be" opens the clause: "Why was the impact misjudged"."""
        return (
            subject.first > 0
            and self.words[self._with_determiners(subject.kind, subject.first).first - 1].lower in TO_BE
        )

    def agent(self, start: int, end: int) -> Subject:
        """Tell whom a stretch of words stands for: "the new contractor", "Ann's", "me"."""
        covered = [number for number, word in enumerate(self.words) if word.end > start and word.start < end]
        if not covered:
            return Subject(THING, 0, 0)
        first, last = covered[0], covered[-1]
        for number in covered[:5]:
            lower = self.words[number].lower
            if self._is_partitive(number, first):
                continue
            if number > first and (lower in PREPOSITIONS or lower in {"that", "which", "who", "and", "or"}):
                break
            if self._is_nobody(number, last):
                return Subject(NOBODY, first, last + 1)
            kind = self._kind_in_phrase(number, first)
            if (kind in {WEAK, MAYBE, TEAM} or lower in {"our", "my"}) and any(
                self.kind(later) in {PERSON, TEAM} for later in covered[number - first + 1 :]
            ):
                continue
            if kind in ANYBODY and not self._belongs_to_a_thing(number, last):
                longer = self._longer(first, last) if kind is WEAK else None
                return longer or Subject(kind, first, last + 1)
        return self._longer(first, last) or Subject(THING, first, last + 1)

    def _is_partitive(self, index: int, first: int) -> bool:
        """Whether a word is the "of" in "one of the members"."""
        return (
            index > first and self.words[index].lower == "of" and self.words[index - 1].lower in {"one", "some", "two"}
        )

    def _is_nobody(self, index: int, last: int) -> bool:
        lower = self.words[index].lower
        if lower == "no":
            return index < last and self._counts(index + 1)
        if lower == "none":
            return self._words_follow(index, ("of", "us"), ("of", "you"), ("of", "them"))
        return self.kind(index) is NOBODY

    def _kind_in_phrase(self, index: int, first: int) -> str:
        kind = (OBJECTS.get(self.words[index].lower) if index == first else None) or self.kind(index)
        if kind is WEAK and any(self._is_partitive(before, first) for before in range(first, index)):
            return PERSON  # "one of the members"
        return kind

    def _longer(self, first: int, last: int) -> Subject | None:
        """Read on where a phrase stops before its noun: "the network" of "the network team"."""
        if self.words[first].lower not in DETERMINERS:
            return None
        for number in range(last + 1, min(last + 4, len(self.words))):
            lower = self.words[number].lower
            if not lower[0].isalnum() or lower in FUNCTION_WORDS or is_adverb(lower) or lower in PRONOUNS:
                break
            kind = self.kind(number)
            if kind in {PERSON, TEAM}:
                return None if self._modifies_a_thing(number) else Subject(kind, first, number + 1)
        return None

    def _counts(self, index: int) -> bool:
        return self.words[index].lower == "one" or self.kind(index) in {PERSON, TEAM}

    def _words_follow(self, index: int, *choices: tuple[str, ...]) -> bool:
        after = [word.lower for word in self.words[index + 1 : index + 3]]
        return any(after[: len(choice)] == list(choice) for choice in choices)

    def _walk(self, index: int, verb: int) -> Subject:
        index = self._over_helpers(index)
        if index < 0 or self._is_boundary(index):
            found = self._across(index, verb)
            return found if found.kind is not NONE or self._begins(index) else Subject(ELIDED, verb, verb)
        lower = self.words[index].lower
        if lower in CONJUNCTIONS:
            return self._coordinated(index, verb)
        if lower in {"who", "that", "which"} and index and lower != "who":
            return self._antecedent(index)
        if lower in _PLACES and index:
            index -= 1  # "the people here"
        if self._before(index) == "you" and lower.isalpha() and self.kind(index) in {UNKNOWN, THING}:
            return Subject(YOU, index - 1, index + 1)  # "you lot", "you muppets"
        if lower in _OF_WHOM and index > 1 and self.words[index - 1].lower == "of":
            some = self.words[index - 2].lower
            if some in _SOME:
                kind = NOBODY if some in {"neither", "none"} else _OF_WHOM[lower]
                return Subject(kind, index - 2, index + 1)
        kind = self.kind(index)
        if kind is WHO:
            found = self._antecedent(index) if index else Subject(WHO, 0, 1)
            return found if found.kind in ANYBODY else Subject(WHO, index, index + 1)
        if kind not in {THING, UNKNOWN}:
            return self._with_determiners(kind, index)
        return self._described(index)

    def _begins(self, index: int) -> bool:
        """Whether nothing but a label, a time or an interjection stands up to and including a word."""
        return all(
            not word.lower[0].isalpha() or word.lower in _INTERJECTIONS or self._labels(number)
            for number, word in enumerate(self.words[: index + 1])
        )

    def _labels(self, index: int) -> bool:
        """Whether a word belongs to a short label that ends in a colon ("Root cause: forgot ...")."""
        return any(word.lower == ":" for word in self.words[index + 1 : index + 5])

    def _over_helpers(self, index: int) -> int:
        while index >= 0:
            word = self.words[index].lower
            if word == "of" and index and self.words[index - 1].lower in {"kind", "sort"}:
                index -= 2  # "I kind of bungled it"
                continue
            if word == "to" and index and self.words[index - 1].lower in _RAISING:
                index -= 2
                continue
            if word in _COPULAS and index + 1 < len(self.words) and self.words[index + 1].lower != "to":
                index -= 1
                continue
            if not (word in ADVERBS or word in AUXILIARIES or is_adverb(word)) or self._is_called(index):
                return index
            index -= 1
        return index

    def _is_called(self, index: int) -> bool:
        """Whether a helping verb is somebody's name here: "Will missed it", where the next word is no infinitive."""
        follower = self.words[index + 1].lower if index + 1 < len(self.words) else ""
        name = self.words[index]
        called = name.lower in self.cast.people or (name.capital and name.lower in self.cast.capitals)
        is_subject = is_finite(follower) and follower not in {"have", "be", "been"}
        return (called and is_subject) or self._is_small_name(index)

    def _is_boundary(self, index: int) -> bool:
        word = self.words[index].lower
        return word in CLAUSE_OPENERS or not (word[0].isalnum() or word[0] in "@#_")

    def _across(self, index: int, verb: int) -> Subject:
        """Go on before a parenthesis: "an operator, while looking elsewhere, removed", "Ann (on call) missed"."""
        if index < 0:
            return Subject(NONE, verb, verb)
        mark = self.words[index].lower
        opening = {",": ",", ")": "(", "-": "-", "–": "–", "—": "—"}.get(mark)
        if opening is None:
            return Subject(NONE, verb, verb)
        for place in range(index - 1, max(-1, index - 2 - _FARTHEST), -1):
            if self.words[place].lower == opening:
                if place == 0:
                    break
                found = self._walk(place - 1, place)
                return found if found.kind is not NONE else Subject(NONE, verb, verb)
        return self._coordinated(index, verb) if mark == "," else Subject(NONE, verb, verb)

    def _coordinated(self, index: int, verb: int) -> Subject:
        """Find who did the first of two things: "I approved it and forgot to ..."."""
        for place in range(index - 1, max(-1, index - 8 - _FARTHEST), -1):
            word = self.words[place].lower
            if word in {";", ":", "because", "so"}:
                break
            if word in {"this", "it", "there"} and self.words[place + 1].lower in AUXILIARIES:
                return Subject(THING, place, place + 1)  # "this has proved tricky, and ruins ..."
            if word in {"something", "everything", "nothing", "anything"}:
                return Subject(THING, place, place + 1)  # "we test it, but something failed and broke it"
            kind = self.kind(place)
            if (
                kind in {THING, UNKNOWN, WHO}
                or (kind in {WEAK, MAYBE} and not self._opens(place) and not self._heads(place))
                or self.words[place].possessive
                or self._modifies_a_thing(place)
            ):
                continue
            if self._object_place(place):
                continue
            return self._with_determiners(kind, place)
        first = self.words[0].lower if self.words else ""
        begins_with_noun = index > 0 and (first in DETERMINERS or first in NOUNS or first in PRODUCTS)
        return Subject(THING, 0, 1) if begins_with_noun else Subject(NONE, verb, verb)

    def _heads(self, place: int) -> bool:
        """Whether a word ends the phrase that a sentence begins with: "An operator used a tool but ..."."""
        return place in {1, 2} and self.words[0].lower in {"a", "an", "one", "our", "the"} and self._modifies(place)

    def _object_place(self, place: int) -> bool:
        """Whether the word is likely no subject, because its phrase follows a preposition."""
        start = place
        while start and place - start < 4:
            before = self.words[start - 1].lower
            if before in PREPOSITIONS:
                return before != "of" or start < 2 or self.words[start - 2].lower not in _SOME  # "one of my guys"
            if not (before in DETERMINERS or before in ADVERBS or (before[0].isalpha() and self._modifies(start - 1))):
                return False
            start -= 1
        return False

    def _antecedent(self, index: int) -> Subject:
        """Find whom a relative clause is about: "the engineer who ...", "Fix the location, which I ..."."""
        place = index - 1
        if place >= 0 and self.words[place].lower == ",":
            place -= 1
        if place < 0 or self._is_boundary(place):
            return Subject(WHO if self.words[index].lower == "who" else THING, index, index + 1)
        kind = self.kind(place)
        return self._described(place) if kind in {THING, UNKNOWN} else self._with_determiners(kind, place)

    def _described(self, index: int) -> Subject:
        """Look for the noun that a phrase describes: "the engineer on call", "a member of the CP team"."""
        if index and self.words[index].lower in _INVOLVED and self.kind(index - 1) in {PERSON, TEAM}:
            return self._with_determiners(self.kind(index - 1), index - 1)
        related = self._related(index)
        if related is not None:
            return self._with_determiners(self.kind(related), related)
        for place in range(index, max(-1, index - 12), -1):
            word = self.words[place].lower
            if word == "whoever":
                return Subject(PERSON, place, index + 1)
            if word in AUXILIARIES and self._before(place) == "whoever":
                return Subject(PERSON, place - 1, index + 1)
            if word == "who" and place and self.kind(place - 1) in {PERSON, TEAM}:
                return self._with_determiners(self.kind(place - 1), place - 1)
            if not self._goes_on(place):
                break
            if place < index and self._tells(place):
                break
            if place == index or not describes(self.words[place].lower):
                continue
            if place and self._may_belong(place) and not self.words[place - 1].possessive:
                kind = PERSON if word == "of" and self.kind(index) in {TEAM, WEAK} else self.kind(place - 1)
                return self._with_determiners(kind, place - 1)
        return Subject(self.kind(index), index, index + 1)

    def _goes_on(self, place: int) -> bool:
        """Whether a description can reach over a word: "the author of [that] patch", "the guy [before] me"."""
        word = self.words[place].lower
        if word == "that":
            return self._before(place) in PREPOSITIONS
        if word in {"before", "after"}:
            return self.words[place + 1].lower in OBJECTS
        return not (self._is_boundary(place) or word in CONJUNCTIONS or word in AUXILIARIES or word == "who")

    def _tells(self, place: int) -> bool:
        """Whether a past tense stands there: "the engineer on call [followed] the runbook which ..."."""
        word = self.words[place].lower
        return (
            base_of(word) not in {None, word}
            and not word.endswith(("ing", "s"))
            and self.kind(place - 1) not in {PERSON, TEAM, WEAK}
        )

    def _related(self, index: int) -> int | None:
        """Find the person of a relative clause: "the engineer who was working on the migration"."""
        for place in range(index, max(0, index - _FARTHEST), -1):
            word = self.words[place].lower
            if not (word[0].isalnum() or word[0] in "@_") or word in CONJUNCTIONS or word in CLAUSE_OPENERS:
                return None
            follower = self.words[place + 1].lower if place < index else ""
            opens = word == "who" or (word == "to" and base_of(follower) == follower)
            if word in {"that", "which"} and self._before(place) not in PREPOSITIONS:
                # "the agency that built this", but not "the members noticed that the gate"
                opens = follower in AUXILIARIES or base_of(follower) not in {None, follower}
                if not opens:
                    return None
            if word in PERSONAL and (follower in AUXILIARIES or base_of(follower) is not None):
                opens = place > 1 or self._before(place) not in FUNCTION_WORDS  # "the agency we had hired"
            if opens and 0 < place < index and self.kind(place - 1) in {PERSON, TEAM}:
                return place - 1
        return None

    def _with_determiners(self, kind: str, index: int) -> Subject:
        """Take "the on-call" to "the on-call engineer", and a member of a team for a person."""
        first = index
        while first and index - first < 5 and self.words[index].lower not in PERSONAL:
            word = self.words[first - 1]
            if self._governs(first - 1):
                break
            if word.lower in DETERMINERS or (first - 1 and word.lower.isalnum() and self._modifies(first - 1)):
                first -= 1
                if word.lower in DETERMINERS:
                    break
            else:
                break
        if self.words[index].lower == "one":
            return Subject(PERSON, index, index + 1)
        if (
            first > 1
            and self.words[first - 1].lower == "of"
            and (self.kind(first - 2) is PERSON or self.words[first - 2].lower in {"one", "some", "two", "member"})
        ):
            return Subject(PERSON, self._with_determiners(PERSON, first - 2).first, index + 1)
        if first < index and self.words[first].lower == "no":
            kind = NOBODY
        return Subject(kind, first, index + 1)
