"""Sessions in which every text is hostile and different from every other, so that each can be looked for."""

from collections.abc import Callable
from datetime import UTC, date, datetime

from hypothesis import strategies as st
from reading import HOSTILE

from pmfacilitator.domain import kinds
from pmfacilitator.domain.records import (
    ActionItem,
    AgendaItem,
    Factor,
    Link,
    Note,
    Part,
    Participant,
    PostMortem,
    TimelineEvent,
    Why,
)
from pmfacilitator.domain.session import Session

URL = "https://example.com/?a=1&b=2_3"
ASKING = (kinds.NoteKind.IDEA, kinds.NoteKind.QUESTION, kinds.NoteKind.PARKING_LOT)
_NOISE = st.sampled_from(HOSTILE) | st.text(max_size=20)
_TIMES = st.none() | st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))


class Hand:
    """Types what hypothesis thinks of into one field after the other, and remembers it."""

    def __init__(self, draw: st.DrawFn) -> None:
        self._draw = draw
        self.entered: list[str] = []

    def line(self) -> str:
        """A text on one line."""
        return self._remembered([self._draw(_NOISE)], " ")

    def prose(self) -> str:
        """A text of several lines."""
        return self._remembered(self._draw(st.lists(_NOISE, min_size=1, max_size=3)), "\n")

    def one_of(self, terms: type[kinds.Kind]) -> Callable[[], kinds.Kind]:
        """Any of these terms."""
        return lambda: self._draw(st.sampled_from(list(terms)))

    def any(self, strategy: st.SearchStrategy[object]) -> Callable[[], object]:
        """Anything of a strategy."""
        return lambda: self._draw(strategy)

    def rows(self, kind: type[Part], /, **fields: object) -> list[Part]:
        """Up to three rows; a field that is a function is called for each."""
        return [
            kind.model_validate(
                {
                    "post_mortem_id": "p",
                    "position": position,
                    **{name: value() if callable(value) else value for name, value in fields.items()},
                }
            )
            for position in range(self._draw(st.integers(0, 3)))
        ]

    def root(self) -> PostMortem:
        """The post-mortem itself, with all its prose."""
        several = self._draw(st.integers(0, 2))
        told = ("summary", "impact", "detection", "lead_up", "trigger", "response", "resolution")
        return PostMortem.model_validate(
            {
                "id": "p",
                "title": self.line(),
                "services": [self.line() for _ in range(several)],
                "tags": [self.line() for _ in range(several)],
                "zone": self._draw(st.sampled_from(["UTC", "Europe/Lisbon", "America/New_York", "nowhere"])),
                **{name: self.prose() for name in told},
            }
        )

    def _remembered(self, noise: list[str], between: str) -> str:
        number = len(self.entered)
        said = between.join([f"a{number}z", *noise, f"z{number}a"])
        self.entered.append(said)
        return said


@st.composite
def sessions(draw: st.DrawFn) -> tuple[Session, list[str]]:
    """A session with rows of every kind, and every text in it that the write-up should show."""
    hand = Hand(draw)
    told = hand.rows(
        TimelineEvent,
        at=hand.any(_TIMES),
        text=hand.prose,
        actor=hand.line,
        source=hand.line,
        kind=hand.one_of(kinds.EventKind),
    )
    caused = [
        *hand.rows(Why, text=hand.prose, reason=hand.prose, root_cause=hand.any(st.booleans())),
        *hand.rows(Factor, text=hand.prose, kind=hand.one_of(kinds.FactorKind), effect=hand.one_of(kinds.FactorEffect)),
    ]
    noted = [
        *hand.rows(Note, text=hand.prose, kind=hand.one_of(kinds.NoteKind)),
        *hand.rows(Note, text=hand.prose, author=hand.line, kind=hand.any(st.sampled_from(ASKING))),
    ]
    acting = hand.rows(
        ActionItem,
        task=hand.prose,
        owner=hand.line,
        success_criteria=hand.prose,
        reason=hand.prose,
        tracker=hand.line,
        due=date(2026, 4, 1),
        status=hand.one_of(kinds.ActionStatus),
        priority=hand.one_of(kinds.Priority),
    )
    met = [
        *hand.rows(Participant, name=hand.line, role=hand.one_of(kinds.Role), present=hand.any(st.booleans())),
        *hand.rows(AgendaItem, title=hand.line, planned_s=600, accumulated_s=60.0, kind=kinds.SectionKind.TIMELINE),
        *hand.rows(Link, label=hand.line, url=URL, kind=hand.one_of(kinds.LinkKind)),
    ]
    return Session.of(hand.root(), [*told, *caused, *noted, *acting, *met]), hand.entered
