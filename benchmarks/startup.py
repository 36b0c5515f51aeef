"""How fast the program is there: beside `import click`, and beside a Textual app of one Static, in the same run.

    python benchmarks/startup.py [ROUNDS]

Medians over whole processes, the contestants taking turns. The screens run in a pseudo-terminal of 120 × 40; a screen
counts as painted when its words have come out of it. Exits with 1 when a limit is passed.
"""

import fcntl
import os
import pty
import select
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
from collections.abc import Callable
from pathlib import Path

from pmfacilitator.config.agendas import STANDARD, agenda_named
from pmfacilitator.domain.creation import new_session
from pmfacilitator.store import open_store

ROUNDS = 15
SESSIONS = 50
PATIENCE_S = 20.0
PROGRAM = [sys.executable, "-m", "pmfacilitator"]
CLICK = [sys.executable, "-c", "import click"]
BARE_APP = """
from textual.app import App
from textual.widgets import Static

class Bare(App):
    def compose(self):
        yield Static("bare and painted")

Bare().run()
"""
LIMITS = {
    "--version": ("import click", 1.5),
    "--help": ("import click", 1.5),
    "library, first paint": ("one Static, painted", 1.5),
    "library, data on screen": ("one Static, painted", 2.5),
}


def whole_process(command: list[str]) -> float:
    """Seconds from start to end of a process."""
    begin = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - begin


def until_shown(command: list[str], *words: bytes) -> list[float]:
    """Seconds until each of the words has come out of a pseudo-terminal; the process is killed then."""
    begin = time.perf_counter()
    process, terminal = pty.fork()
    if process == 0:
        os.environ["TERM"] = "xterm-256color"
        os.execv(command[0], command)  # noqa: S606 - pty.fork leaves no other way
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
    out, seen = b"", list[float]()
    try:
        while len(seen) < len(words):
            ready, _, _ = select.select([terminal], [], [], PATIENCE_S)
            if not ready:
                raise TimeoutError(f"{words[len(seen)]!r} was not shown within {PATIENCE_S:.0f} s")
            out += os.read(terminal, 65536)
            while len(seen) < len(words) and words[len(seen)] in out:
                seen.append(time.perf_counter() - begin)
    finally:
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)
        os.close(terminal)
    return seen


def fill(path: Path) -> None:
    """A data file with some post-mortems in it."""
    store = open_store(path)
    agenda = agenda_named(STANDARD)
    for number in range(SESSIONS):
        store.create(new_session(f"Sample incident {number:02}", agenda), actor="benchmark", label="new post-mortem")
    store.close()


def measure(rounds: int, folder: Path) -> dict[str, list[float]]:
    """The times of every contestant, in seconds."""
    database = folder / "pmfacilitator.db"
    bare = folder / "bare.py"
    bare.write_text(BARE_APP, "utf-8")
    fill(database)
    times: dict[str, list[float]] = {}

    def note(names: tuple[str, ...], found: Callable[[], list[float]]) -> None:
        for name, seconds in zip(names, found(), strict=True):
            times.setdefault(name, []).append(seconds)

    newest = f"Sample incident {SESSIONS - 1:02}".encode()
    for _ in range(rounds + 1):
        note(("import click",), lambda: [whole_process(CLICK)])
        note(("--version",), lambda: [whole_process([*PROGRAM, "--version"])])
        note(("--help",), lambda: [whole_process([*PROGRAM, "--help"])])
        note((f"list, {SESSIONS} of them",), lambda: [whole_process([*PROGRAM, "list"])])
        note(("one Static, painted",), lambda: until_shown([sys.executable, str(bare)], b"bare and painted"))
        note(
            ("library, first paint", "library, data on screen"),
            lambda: until_shown(PROGRAM, b"post-mortems", newest),
        )
    return {name: taken[1:] for name, taken in times.items()}  # the first round warms the disk's cache


def main() -> int:
    """Print the table; the exit code says whether every limit was kept."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PMFACILITATOR_HOME"] = folder
        times = measure(rounds, Path(folder))
    medians = {name: statistics.median(taken) for name, taken in times.items()}
    kept = True
    for name, median in medians.items():
        line = f"{name:<26}{median * 1000:7.0f} ms"
        if name in LIMITS:
            reference, limit = LIMITS[name]
            ratio = median / medians[reference]
            kept = kept and ratio <= limit
            line += f"   {ratio:.2f} × {reference} (at most {limit})"
        print(line)
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
