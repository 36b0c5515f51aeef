"""Two processes edit one session at the same time: nothing may be lost, and nobody may be told that it is locked.

Run `python benchmarks/two_writers.py [EDITS]`; each process does so many mixed edits.
"""

import random
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "tests" / "store"), str(ROOT / "src")]

from processes import acknowledged, judge, start_session, start_writer  # noqa: E402 - it lives beside the tests


def main(edits: int) -> None:
    """Let both write and say what was found."""
    seed = random.randrange(10**6)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sessions.db"
        start = start_session(path)
        began = time.monotonic()
        writers = {name: start_writer(path, start, name, edits, seed + len(name)) for name in ("Ana", "Ben B")}
        said = {}
        for name, writer in writers.items():
            out, error = writer.communicate()
            assert (writer.returncode, error) == (0, ""), error
            said[name] = acknowledged(out)
            assert len(said[name]) == edits, (name, len(said[name]))
        took = time.monotonic() - began
        after = judge(path, start, said)
    print(
        f"seed {seed}: 2 x {edits} edits in {took:.1f} s; none lost, none refused, the log replays to the rows"
        f" ({len(list(after.every_part()))} rows, change {after.seq})"
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 2000)
