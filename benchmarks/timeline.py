"""A long timeline beside a short one: opening the room, scrolling its list, typing below it.

    python benchmarks/timeline.py [ROUNDS]

Both rooms run in pseudo-terminals of 120 × 40 in the same run and take turns. Exits with 1 when the median of 5,000
events is more than 1.5 times that of 50 in anything.
"""

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "tests" / "tui"), str(ROOT / "src"), str(Path(__file__).parent)]

from terminals import Terminal  # noqa: E402 - it lives beside the tests
from typing_speed import room_with, type_line  # noqa: E402

SHORT, LONG = 50, 5000
LIMIT = 1.5
ROUNDS = 5
UP, PAGE_UP, HOME, END = "\x1b[A", "\x1b[5~", "\x1b[H", "\x1b[F"
LINE = "14:02 the queue is full again "


def until_painted(terminal: Terminal, key: str, *words: str) -> float:
    """Seconds from a key to the words that it brings to the screen."""
    terminal.watch(0.1)
    terminal.mark()
    begin = time.perf_counter()
    terminal.press(key)
    terminal.until(*words)
    return time.perf_counter() - begin


def play(command: list[str], events: int, times: dict[str, list[float]]) -> None:
    """Open the room, scroll, type, enter a line, and leave."""
    begin = time.perf_counter()
    with Terminal(command) as terminal:
        terminal.until(f"fact {events - 1:05}")
        times["open"].append(time.perf_counter() - begin)
        terminal.watch(1.0)
        terminal.press(UP)
        terminal.watch(0.3)
        times["to the first row"].append(until_painted(terminal, HOME, "fact 00000"))
        times["to the last row"].append(until_painted(terminal, END, f"fact {events - 1:05}"))
        terminal.press("\x1b")
        terminal.watch(0.7)  # a lone escape is told from the beginning of a sequence by waiting
        times["type"] += type_line(terminal, LINE)
        terminal.press("a new fact")
        terminal.watch(0.3)
        times["enter a line"].append(until_painted(terminal, "\r", "a new fact", "saved"))


def main(rounds: int) -> int:
    """Print the table; the exit code says whether every limit was kept."""
    names = ("open", "to the first row", "to the last row", "type", "enter a line")
    times: dict[int, dict[str, list[float]]] = {events: {name: [] for name in names} for events in (SHORT, LONG)}
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PMFACILITATOR_HOME"] = folder
        for number in range(rounds):
            for events in (SHORT, LONG):
                play(room_with(Path(folder) / f"{events}-{number}.db", events), events, times[events])
    kept = True
    for name in names:
        short, long = (statistics.median(times[events][name]) * 1000 for events in (SHORT, LONG))
        kept = kept and long / short <= LIMIT
        print(f"{name:<18} {short:7.1f} ms with {SHORT}   {long:7.1f} ms with {LONG}   {long / short:5.2f} ×")
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS))
