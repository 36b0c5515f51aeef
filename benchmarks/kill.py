"""Kill the room again and again while somebody types: nothing entered may be missing, and the half line must be back.

    python benchmarks/kill.py [TIMES]

Each round opens the room in a pseudo-terminal, enters one to three lines, types half of another, and kills the process
at a random moment within 0.4 s; then file, clock and screen are judged. All rounds work on the same data file.
"""

import os
import random
import sys
import tempfile
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "tests" / "tui"), str(ROOT / "src")]

from killing import Typist, running_meeting  # noqa: E402 - it lives beside the tests

TIMES = 50


def main(times: int) -> None:
    """Kill so many times, and say what was found."""
    seed = random.randrange(10**6)
    missing: Counter[int] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PMFACILITATOR_HOME"] = folder
        path = Path(folder) / "killed.db"
        typist = Typist(path, running_meeting(path), seed)
        for _ in range(times):
            missing[typist.judge(typist.round())] += 1
    print(f"seed {seed}: killed {times} times; {len(typist.entered)} lines entered, none missing; clock and file right")
    for characters, rounds in sorted(missing.items()):
        print(f"  {rounds:3} times the half-typed line lacked {characters} characters")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else TIMES)
