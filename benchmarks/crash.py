"""Kill a writing process again and again at a random moment: nothing that it was told is stored may be missing.

Run `python benchmarks/crash.py [TIMES]`; all rounds work in the same file, and each is judged.
"""

import random
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "tests" / "store"), str(ROOT / "src")]

from processes import judge, kill, start_session, start_writer  # noqa: E402 - it lives beside the tests


def main(times: int) -> None:
    """Kill so many processes and say what was found."""
    seed = random.randrange(10**6)
    chance = random.Random(seed)
    edits = 0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sessions.db"
        start = start_session(path)
        said = {}
        for number in range(times):
            name = f"round {number}"
            writer = start_writer(path, start, name, 1_000_000, seed + number)
            said[name] = kill(writer, 1, chance.uniform(0, 0.2))
            edits += len(said[name])
            judge(path, start, said, killed=True)
    print(f"seed {seed}: {times} processes killed after {edits} edits; none lost, none torn, integrity ok")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 50)
