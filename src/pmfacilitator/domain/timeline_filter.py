"""Which entries of a timeline to show: by kind, by person, by words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Self

from pmfacilitator.domain.kinds import EventKind
from pmfacilitator.domain.people import complete_person
from pmfacilitator.domain.records import TimelineEvent

_LEAST = 3  # letters of a kind that are enough to mean it


@dataclass(frozen=True)
class TimelineFilter:
    """What is to be shown: any of the kinds, by any of the people, with all of the words. Empty means no limit."""

    kinds: frozenset[EventKind] = frozenset()
    people: tuple[str, ...] = ()
    words: tuple[str, ...] = ()

    @classmethod
    def read(cls, text: str) -> Self:
        """A filter as it is typed: "#detection @ana timeout"; a tag that is no kind is a word."""
        kinds: set[EventKind] = set()
        people: list[str] = []
        words: list[str] = []
        for word in text.split():
            meant = _kinds_of(word) if word.startswith("#") else set()
            if meant:
                kinds |= meant
            elif word.startswith("@") and len(word) > 1:
                people.append(word[1:])
            else:
                words.append(word.casefold())
        return cls(frozenset(kinds), tuple(people), tuple(words))

    def __bool__(self) -> bool:
        return bool(self.kinds or self.people or self.words)

    def shows(self, event: TimelineEvent) -> bool:
        """Whether an entry is among those to be shown."""
        if self.kinds and event.kind not in self.kinds:
            return False
        if self.people and not any(self._is_of(event, person) for person in self.people):
            return False
        said = f"{event.text} {event.actor} {event.source}".casefold()
        return all(word in said for word in self.words)

    @staticmethod
    def _is_of(event: TimelineEvent, person: str) -> bool:
        return bool(event.actor and complete_person(person, [event.actor]))


def filtered(events: Iterable[TimelineEvent], wanted: TimelineFilter) -> Sequence[TimelineEvent]:
    """The entries to be shown, in their order."""
    return tuple(event for event in events if wanted.shows(event))


def _kinds_of(tag: str) -> set[EventKind]:
    word = tag[1:].casefold().replace("-", "_")
    return {kind for kind in EventKind if len(word) >= _LEAST and kind.value.startswith(word)}
