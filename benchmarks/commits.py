"""How long one durable change takes in a session of 5,000 events, and whether that depends on what else is there.

Run `python benchmarks/commits.py [EVENTS]`.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))

from pmfacilitator.domain.edits import Command, Delete, Insert, Update
from pmfacilitator.domain.kinds import NoteKind
from pmfacilitator.domain.records import Note, PostMortem, TimelineEvent
from pmfacilitator.domain.session import Session
from pmfacilitator.store import open_store

START = datetime(2026, 3, 18, 12, tzinfo=UTC)
TIMES = 300


def event(session_id: str, number: int) -> TimelineEvent:
    """An event every ten seconds."""
    at = START + timedelta(seconds=10 * number)
    return TimelineEvent(post_mortem_id=session_id, text=f"event {number}", at=at, position=float(number))


def note(session_id: str, number: int) -> Note:
    """Something said."""
    return Note(post_mortem_id=session_id, kind=NoteKind.IDEA, text=f"note {number}", position=float(number))


def some(session: Session, number: int) -> TimelineEvent:
    """One of the events, another one each time."""
    return session.events[number * 7 % len(session.events)]


def later(number: int) -> datetime:
    """A time that no event has yet."""
    return START + timedelta(seconds=10 * number + 5)


KINDS: dict[str, Callable[[int], Command]] = {
    "edit the text of an event": lambda n: Command("", lambda s: [Update(some(s, n), {"text": f"edited {n}"})]),
    "edit the time of an event": lambda n: Command("", lambda s: [Update(some(s, n), {"at": later(n)})]),
    "add an event": lambda n: Command("", lambda s: [Insert(event(s.id, n))]),
    "delete an event": lambda n: Command("", lambda s: [Delete(some(s, n))]),
    "add a note": lambda n: Command("", lambda s: [Insert(note(s.id, n))]),
}


def main(events: int) -> None:
    """Time every kind of change."""
    root = PostMortem(title="long")
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "sessions.db")
        whole = Session.of(root, [event(root.id, number) for number in range(events)])
        session: Session | None = store.create(whole, actor="Ana", label="new")
        for what, command in KINDS.items():
            took = []
            for number in range(TIMES):
                assert session
                began = time.perf_counter()
                session = store.apply(session, command(number), actor="Ana")
                took.append(1000 * (time.perf_counter() - began))
            p99 = statistics.quantiles(took, n=100)[-1]
            print(f"{what:28} p50 {statistics.median(took):.2f} ms   p99 {p99:.2f} ms")
        store.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5000)
