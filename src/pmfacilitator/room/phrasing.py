"""Blame-oriented phrasing in a room: what is flagged, what was kept on purpose, and what could stand there instead."""

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ulid import ULID

from pmfacilitator.domain import entries
from pmfacilitator.domain.edits import Command
from pmfacilitator.domain.records import ActionItem, Note, Part, Why
from pmfacilitator.domain.session import Session
from pmfacilitator.domain.text import one_line
from pmfacilitator.language import Flag, Preferences, lint
from pmfacilitator.language.care import WHAT_MADE_THIS_POSSIBLE, care_for_action, care_for_why
from pmfacilitator.language.culture import Movement, Remark, movement
from pmfacilitator.language.keeping import with_what_follows
from pmfacilitator.language.sentences import bounds

KEEP_REASONS = ("quotation", "log line", "other")
REMEMBERED = 4096
"""Texts whose flags are remembered; a list on the screen is asked again for every row at every drawing."""


@dataclass(frozen=True)
class Advice:
    """The first flag of a text: the words, their sentence, what they are, and the whole text as it could be."""

    words: str
    sentence: str
    category: str
    reason: str
    question: str
    reworded: str


class Phrasing:
    """What the linter says in one session, given who takes part and which services it is about."""

    def __init__(
        self, preferences: Preferences | None = None, people: tuple[str, ...] = (), systems: tuple[str, ...] = ()
    ) -> None:
        """Take what a user changed, and names to know beside those of the session."""
        self._preferences = preferences or Preferences()
        self._named, self._services = people, systems
        self._people: tuple[str, ...] = ()
        self._systems: tuple[str, ...] = ()
        self._kept: frozenset[str] = frozenset()
        self._known: OrderedDict[str, tuple[Flag, ...]] = OrderedDict()

    def attend(self, session: Session) -> bool:
        """Take in who takes part and what was kept; true when that changes what is flagged."""
        return self.know(
            (person.name for person in session.participants),
            session.post_mortem.services,
            (row.wording for row in session.kept),
        )

    def know(self, people: Iterable[str], services: Iterable[str], kept: Iterable[str]) -> bool:
        """The same for a session of which only these are at hand, such as one in a file."""
        people, systems = (*self._named, *people), (*self._services, *services)
        kept = frozenset(map(_folded, kept))
        if (people, systems, kept) == (self._people, self._systems, self._kept):
            return False
        self._people, self._systems, self._kept = people, systems, kept
        self._known.clear()
        return True

    def flags(self, text: str) -> tuple[Flag, ...]:
        """What is flagged in a text and was not kept."""
        if text in self._known:
            self._known.move_to_end(text)
            return self._known[text]
        found = lint(text, people=self._people, systems=self._systems, preferences=self._preferences)
        open_flags = tuple(flag for flag in found if _folded(_sentence(text, flag)) not in self._kept)
        self._known[text] = open_flags
        if len(self._known) > REMEMBERED:
            self._known.popitem(last=False)
        return open_flags

    def advice(self, text: str, record: type[Part] = Note) -> Advice | None:
        """What to say about a text of a record of that kind; None where there is nothing to say.

        A why that names a person and an action that fixes one get their own care.
        """
        flags = self.flags(text)
        if not flags:
            return self._person_in_a_why(text) if record is Why else None
        flag = flags[0]
        words, reworded = text[flag.start : flag.end], with_what_follows(text, flag)
        if record is ActionItem and (care := care_for_action(text, self._people, self._systems, self._preferences)):
            reworded = care.suggestion
        question = WHAT_MADE_THIS_POSSIBLE if record is Why else flag.question
        return Advice(words, _sentence(text, flag), flag.category.replace("-", " "), flag.reason, question, reworded)

    def _person_in_a_why(self, text: str) -> Advice | None:
        care = care_for_why(text, self._people, self._systems, self._preferences)
        if care is None or _folded(text) in self._kept or self._all_kept(text):
            return None
        return Advice(text, text, "a person in a why", care.reason, care.suggestion, text)

    def _all_kept(self, text: str) -> bool:
        """Whether the linter would flag the text, had nothing been kept."""
        return bool(lint(text, people=self._people, systems=self._systems, preferences=self._preferences))

    def movement(self, session: Session, as_said: Mapping[str, str]) -> Movement:
        """How the language moved during the meeting, for the facilitator alone.

        `as_said` holds texts as they were first filed, by the ids of their rows: a line that was reworded since shows
        how well the meeting was led, not how people spoke.
        """
        said = [(event.id, event.text, True) for event in session.events]
        said += [(note.id, note.text, False) for note in session.notes]
        said += [(why.id, why.text, False) for why in session.whys]
        said += [(action.id, action.task, False) for action in session.actions]
        first = ((row_id, as_said.get(row_id, text), tells) for row_id, text, tells in said)
        return movement(
            Remark(ULID.from_str(row_id).datetime, tuple(flag.category for flag in self.flags(words)), tells)
            for row_id, words, tells in first
        )


def keep(sentence: str, reason: str) -> Command:
    """Keep a sentence in this session, wherever it stands; others with the same words in them are flagged as before."""
    return entries.keep_wording(_folded(sentence), reason)


def _sentence(text: str, flag: Flag) -> str:
    start, end = bounds(text, flag.start)
    return text[start:end]


def _folded(words: str) -> str:
    return one_line(words).casefold()
