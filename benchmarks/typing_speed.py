"""How quickly a key becomes a character: the composer over 500 timeline events, beside a bare Textual Input.

    python benchmarks/typing_speed.py [KEYS]

Both run in pseudo-terminals of 120 × 40 in the same run and take turns, line by line. Exits with 1 when the 95th
percentile of the room is more than 1.5 times that of the bare field. Then it opens the room anew and types lines that
the linter has not met, some seconds after the start: the slowest key shows what is made ready too late.
"""

import os
import statistics
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "tests" / "tui"), str(ROOT / "src")]

from terminals import PROGRAM, Terminal  # noqa: E402 - it lives beside the tests

from pmfacilitator.config.agendas import STANDARD, agenda_named  # noqa: E402
from pmfacilitator.domain.creation import new_session  # noqa: E402
from pmfacilitator.domain.kinds import SectionKind  # noqa: E402
from pmfacilitator.domain.records import TimelineEvent  # noqa: E402
from pmfacilitator.domain.running import start_section  # noqa: E402
from pmfacilitator.domain.session import Session  # noqa: E402
from pmfacilitator.room.systemclock import now  # noqa: E402
from pmfacilitator.store import open_store  # noqa: E402

LIMIT = 1.5
EVENTS = 500
KEYS = 300
LINES = ("14:02 the queue of the search index is full ", "restarted by the on-call ", "+5m checkout answers again ")
NEW_LINES = (
    "Ann forgot to renew the certificate ",
    "the team should have tested this restore ",
    "why did you not ask who owns the valve ",
    "nobody noticed because they were careless ",
    "it was caused by a wrong entry in the form ",
    "he never checked whether the backup worked ",
)
SETTLING = 5.0
"""Seconds from the start to the first of the new lines; getting from the library into a meeting takes longer."""
BARE = """
from textual.app import App
from textual.widgets import Input

class Bare(App):
    def compose(self):
        yield Input()

Bare().run()
"""


def many_events(events: int) -> Session:
    """A meeting in its timeline section, with so many facts, four a minute."""
    session = new_session("A long night", agenda_named(STANDARD))
    item = next(item for item in session.agenda if item.kind is SectionKind.TIMELINE)
    start = now().wall - timedelta(days=1)
    facts = [
        TimelineEvent(
            post_mortem_id=session.id,
            position=float(number),
            at=start + timedelta(seconds=15 * number),
            text=f"fact {number:05}: queue {number % 7} of the search index holds {number * 37 % 9000} messages",
        )
        for number in range(events)
    ]
    session = Session.of(session.post_mortem, [*session.every_part(), *facts])
    return session.after(start_section(item.id, now()).decide(session))


def room_with(path: Path, events: int) -> list[str]:
    """The command that opens the room of such a meeting, in a new data file."""
    store = open_store(path)
    session = store.create(many_events(events), actor="benchmark", label="new post-mortem")
    store.close()
    return [*PROGRAM, "--db", str(path), "room", session.id]


def type_line(terminal: Terminal, line: str) -> list[float]:
    """Seconds from each key of a line to its character on the screen; the field is emptied afterwards."""
    taken = []
    for length in range(1, len(line) + 1):
        if line[length - 1] == " ":
            terminal.press(" ")
            terminal.watch(0.05)
            continue
        terminal.mark()
        begin = time.perf_counter()
        terminal.press(line[length - 1])
        terminal.until(line[:length])
        taken.append(time.perf_counter() - begin)
        terminal.watch(0.03)  # people type no faster, and one key should not be held up by the one before
    terminal.press("\x15")  # Ctrl+U empties the field
    terminal.watch(0.1)
    return taken


def first_lines(command: list[str]) -> list[float]:
    """Seconds for each key of lines that are new to the linter, in a room that was opened just before."""
    with Terminal(command) as room:
        room.until("A long night", f"fact {EVENTS - 1:05}")
        room.watch(SETTLING)
        return [taken for line in NEW_LINES for taken in type_line(room, line)]


def percentile(values: list[float], share: float) -> float:
    """The value below which that share lies."""
    return sorted(values)[min(int(len(values) * share), len(values) - 1)]


def main(keys: int) -> int:
    """Type, print both figures; the exit code says whether the limit was kept."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PMFACILITATOR_HOME"] = folder
        bare_app = Path(folder) / "bare.py"
        bare_app.write_text(BARE, "utf-8")
        room_command = room_with(Path(folder) / "typing.db", EVENTS)
        times: dict[str, list[float]] = {"bare Input": [], f"composer, {EVENTS} events": []}
        with Terminal([sys.executable, str(bare_app)]) as bare, Terminal(room_command) as room:
            room.until("A long night", f"fact {EVENTS - 1:05}")
            for terminal in (bare, room):
                terminal.watch(1.0)
                type_line(terminal, LINES[0])  # warms up
            while len(times["bare Input"]) < keys:
                for line in LINES:
                    for name, terminal in zip(times, (bare, room), strict=True):
                        times[name] += type_line(terminal, line)
        times["composer, new lines"] = first_lines(room_command)
    for name, taken in times.items():
        middle, high = statistics.median(taken) * 1000, percentile(taken, 0.95) * 1000
        slowest = max(taken) * 1000
        print(f"{name:<24} median {middle:6.1f} ms   p95 {high:6.1f} ms   max {slowest:6.1f} ms   ({len(taken)} keys)")
    bare_times, room_times, _ = times.values()
    ratio = percentile(room_times, 0.95) / percentile(bare_times, 0.95)
    print(f"p95: {ratio:.2f} × the bare Input (at most {LIMIT})")
    return 0 if ratio <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else KEYS))
