"""Typing into the room in a real terminal until the process is killed, and judging what it left behind."""

import random
import sqlite3
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from terminals import PATIENCE_S, PROGRAM, Terminal

from pmfacilitator.config.agendas import STANDARD, agenda_named
from pmfacilitator.domain import agenda
from pmfacilitator.domain.creation import new_session
from pmfacilitator.domain.kinds import SectionKind
from pmfacilitator.domain.running import start_section
from pmfacilitator.domain.session import Session
from pmfacilitator.room.systemclock import now
from pmfacilitator.store import open_store

ACTOR = "typist"
WORDS = ("queue", "index", "search", "lag", "retry", "limit", "alarm", "graph")


def running_meeting(path: Path) -> Session:
    """A meeting in a new data file, whose section on what went well is running."""
    session = new_session("Killed again and again", agenda_named(STANDARD))
    item = next(item for item in session.agenda if item.kind is SectionKind.WENT_WELL)
    session = session.after(start_section(item.id, now()).decide(session))
    store = open_store(path)
    stored = store.create(session, actor=ACTOR, label="new post-mortem")
    store.close()
    return stored


class Typist:
    """Somebody who types notes into the room until the process is killed, and remembers what the screen confirmed."""

    def __init__(self, path: Path, session: Session, seed: int) -> None:
        self.path = path
        self.session = session
        self.chance = random.Random(seed)
        self.entered: list[str] = []
        """Every line whose row was on the screen before the process was killed."""
        self.started = session.agenda[2].started
        self._count = 0

    def open(self) -> Terminal:
        """The room, in a terminal of its own."""
        command = [*PROGRAM, "--db", str(self.path), "room", self.session.id]
        terminal = Terminal(command, env={"USER": ACTOR, "LOGNAME": ACTOR, "TZ": "UTC"})
        terminal.until("went well ▏", "Help")
        return terminal

    def round(self, soonest_s: float = 0.0) -> str:
        """Open, enter some lines, type half of another, kill at a random moment; the half that was on the screen."""
        with self.open() as terminal:
            for _ in range(self.chance.randrange(1, 4)):
                self._count += 1
                line = f"note {self._count:04} {self.chance.choice(WORDS)}"
                terminal.press(line)
                terminal.until(line)
                terminal.mark()
                terminal.press("\r")
                terminal.until_matched(rf"\d\d:\d\d  {line}")  # as a row, which its time begins, not in the field
                self.entered.append(line)
            half = f"half {self._count:04} {self.chance.choice(WORDS)}"
            terminal.mark()
            terminal.press(half)
            terminal.until(half)
            terminal.watch(self.chance.uniform(soonest_s, 0.4))
        return half

    def judge(self, half: str) -> int:
        """Assert that nothing is missing, the half-typed line is back, the clock is right, and the file is whole.

        Answers how many characters of the half-typed line were not kept: those typed in the last milliseconds.
        """
        with closing(sqlite3.connect(self.path)) as db:
            assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert db.execute("PRAGMA foreign_key_check").fetchall() == []
        session, kept = self._left_behind()
        assert half.startswith(kept)
        assert [note.text for note in session.notes] == self.entered
        item = session.agenda[2]
        assert item.started == self.started
        with self.open() as terminal:
            terminal.until(kept)
            begun = self.session.agenda[2].started_at or datetime.now(UTC)
            left = agenda.left(item, now()).total_seconds()
            passed = item.planned_s - (datetime.now(UTC) - begun).total_seconds()
            assert abs(left - passed) < 1
            terminal.press("\x15")
            deadline = time.monotonic() + PATIENCE_S
            while self._left_behind()[1]:  # or it would come back in front of what is typed in the next round
                assert time.monotonic() < deadline, "the emptied line was not kept"
                terminal.watch(0.05)
        return len(half) - len(kept)

    def _left_behind(self) -> tuple[Session, str]:
        """The session and the half-typed line, as the data file holds them."""
        store = open_store(self.path)
        try:
            return store.load(self.session.id), store.draft(self.session.id, f"composer {ACTOR}")
        finally:
            store.close()
