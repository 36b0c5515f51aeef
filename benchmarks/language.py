"""How fast the linter is, beside a plain list of twenty patterns run in the same process.

`python benchmarks/language.py` prints the median time for a sentence, the time for a text of one megabyte and
for texts made to hurt regular expressions, and what importing costs. The plain list is what a simple blame
linter does; it finds far less, and is here as the yardstick for speed alone.
"""

import re
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from pmfacilitator.language import lint

ROOT = Path(__file__).resolve().parents[1]
PLAIN = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\bshould(?:n't| not)? have\b",
        r"\bcould have\b",
        r"\bwould have\b",
        r"\bif only\b",
        r"\bforgot\b",
        r"\bfailed to\b",
        r"\bneglected\b",
        r"\bcareless(?:ly)?\b",
        r"\bhuman error\b",
        r"\bmistake\b",
        r"\bfault\b",
        r"\bblame\b",
        r"\bobviously\b",
        r"\bwho (?:did|broke|approved|deployed|merged)\b",
        r"\bwhy did(?:n't)? (?:you|he|she|they)\b",
        r"\bmy bad\b",
        r"\bscrewed up\b",
        r"\bneeds? (?:more )?training\b",
        r"\bmore careful\b",
        r"\bsloppy\b",
    )
)
SENTENCES = (
    "At 14:02 the deploy of version 4.2 reached the second region.",
    "Ravi acknowledged the page after two minutes and opened an incident.",
    "The connection pool was exhausted because the new query held its connections for a minute.",
    "Why did the cache fill up?",
    "Who approved this change?",
    "Ann forgot to renew the certificate.",
    "We did not have an alert on the free disk space of the log volume.",
    "The team should have tested the restore before the migration.",
    "An operator, while checking something else, accidentally removed the volume.",
    "Add an alert at eighty percent of the pool and a runbook page for it.",
    "The failover took ten minutes, of which six went into finding the runbook.",
    "Thanks to the dashboards the cause was found in the first quarter of an hour.",
)
HURTFUL = {
    "a": "a" * 100_000,
    "spaces": " " * 100_000,
    "who": "who " * 25_000,
    "should have": "should have " * 8_334,
    "quotes": "\"'“`" * 25_000,
    "brackets": "](<!--" * 16_667,
    "full stops": "." * 100_000,
    "because the": "because the new " * 6_250,
}


def _microseconds(call: Callable[[str], object], texts: tuple[str, ...], rounds: int = 40) -> float:
    """Median time for one text, in microseconds."""
    times = []
    for _ in range(rounds):
        for text in texts:
            start = time.perf_counter_ns()
            call(text)
            times.append((time.perf_counter_ns() - start) / 1000)
    return statistics.median(times)


def _seconds(text: str) -> float:
    start = time.perf_counter()
    lint(text)
    return time.perf_counter() - start


def _start(code: str, rounds: int = 9) -> float:
    """Median time of an interpreter that runs the code, in milliseconds."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT / "src")
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def main() -> None:
    """Print the figures."""
    for text in SENTENCES:
        lint(text)  # compiles the rules that these sentences call for
    plain = _microseconds(lambda text: [pattern.search(text) for pattern in PLAIN], SENTENCES)
    print(f"plain list of 20 patterns   {plain:8.1f} µs a sentence (median)")
    print(f"lint                        {_microseconds(lint, SENTENCES):8.1f} µs a sentence (median)")
    page = " ".join(SENTENCES) + "\n\n"
    for size in (250_000, 500_000, 1_000_000):
        print(f"a write-up of {size:9,} characters   {_seconds((page * (size // len(page) + 1))[:size]):6.2f} s")
    for name, text in HURTFUL.items():
        print(f"{len(text):,} characters of {name:12} {_seconds(text):6.2f} s")
    bare, loaded = _start("pass"), _start("import pmfacilitator.language")
    print(f"import beyond the interpreter {loaded - bare:6.1f} ms")


if __name__ == "__main__":
    main()
