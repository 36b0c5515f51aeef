"""Sessions and commands to try a store with."""

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from pmfacilitator.domain import kinds
from pmfacilitator.domain.edits import Command, Delete, Insert, Update
from pmfacilitator.domain.records import (
    ActionItem,
    AgendaItem,
    Factor,
    KeptWording,
    Link,
    Note,
    Part,
    Participant,
    PostMortem,
    Record,
    TimelineEvent,
    Why,
)
from pmfacilitator.domain.session import Session
from pmfacilitator.store.protocol import Store
from pmfacilitator.store.sqlite import SqliteStore

STORES: dict[str, Callable[[Path], Store]] = {"sqlite": SqliteStore}
NOON = datetime(2026, 3, 18, 12, 0, 0, 123456, UTC)
ANA, BEN = "Ana", "Ben"


def bare_session(title: str = "Search was stale") -> Session:
    """A post-mortem with nothing in it."""
    return Session(PostMortem(title=title))


def full_session() -> Session:
    """Every kind of row, every reference in use, numbers and texts that are hard to keep."""
    root = PostMortem(
        title="Orders – 注文 – 🛒 were late",
        services=("cart", 'the "queue"'),
        tags=("a,b",),
        summary="line one\n\tline two | ''",
        detected_at=NOON,
        meeting_started_at=NOON,
        meeting_started_boot=1234567.125,
        meeting_boot_id="a boot",
        follow_up_on=date(2026, 4, 1),
    )
    item = AgendaItem(
        post_mortem_id=root.id,
        kind=kinds.SectionKind.TIMELINE,
        title="Timeline",
        planned_s=420,
        extensions=(300, 120),
        accumulated_s=1 / 3,
    )
    event = TimelineEvent(post_mortem_id=root.id, at=NOON, end=NOON + timedelta(minutes=3), approximate=True, text="x")
    note = Note(post_mortem_id=root.id, kind=kinds.NoteKind.LUCKY, text="y", agenda_item_id=item.id, event_id=event.id)
    why = Why(post_mortem_id=root.id, text="the queue was full", event_id=event.id, position=0.1 + 0.2)
    deeper = Why(post_mortem_id=root.id, text="it had no limit", parent_id=why.id, root_cause=True)
    factor = Factor(post_mortem_id=root.id, text="no limit", why_id=deeper.id)
    action = ActionItem(post_mortem_id=root.id, task="set a limit", due=date(2026, 3, 30), factor_id=factor.id)
    link = Link(post_mortem_id=root.id, url="https://example.org/?a=1&b=2", event_id=event.id)
    kept = KeptWording(post_mortem_id=root.id, wording="killed by the kernel", reason="log")
    person = Participant(post_mortem_id=root.id, name=ANA, role=kinds.Role.NOTE_TAKER, present=True, times_spoken=2)
    # The child stands before its parent on purpose: the order of rows must not matter.
    return Session.of(root, [deeper, why, person, item, event, note, factor, action, link, kept])


def contents(session: Session) -> frozenset[Record]:
    """All rows, whatever their order and the number of the last change."""
    return frozenset([session.post_mortem, *session.every_part()])


def add_note(text: str) -> Command:
    """Say something."""
    return Command(
        f"add {text}",
        lambda session: [
            Insert(
                Note(
                    post_mortem_id=session.id,
                    kind=kinds.NoteKind.IDEA,
                    text=text,
                    position=session.next_position(Note),
                )
            )
        ],
    )


def edit(record: Record, **fields: object) -> Command:
    """Write some fields of a row."""
    return Command(f"edit {', '.join(fields)}", lambda _: [Update(record, dict(fields))])


def remove(*records: Record) -> Command:
    """Delete rows."""
    return Command("delete", lambda _: [Delete(record) for record in records])


def insert(*parts: Part) -> Command:
    """Add rows."""
    return Command("add", lambda _: [Insert(part) for part in parts])


def texts(notes: Iterable[Note]) -> list[str]:
    """What was said, in order."""
    return [note.text for note in notes]


def done(session: Session | None) -> Session:
    """The session of a command that did not delete it."""
    assert session is not None
    return session
