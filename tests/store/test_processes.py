"""Real processes on one file: killed while they write, writing at once, starting at once."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from processes import acknowledged, judge, kill, start_session, start_writer

OPEN = """
import sys
from pathlib import Path
from pmfacilitator.store import open_store
sys.stdin.readline()
store = open_store(Path(sys.argv[1]))
print(len(store.overviews()))
store.close()
"""


@pytest.mark.parametrize("lines", [1, 7, 30, 61, 100])
def test_nothing_that_was_stored_is_lost_by_a_kill(tmp_path: Path, lines: int) -> None:
    path = tmp_path / "sessions.db"
    start = start_session(path)
    writer = start_writer(path, start, "Ben", 100_000, seed=lines)
    told = kill(writer, lines)
    assert len(told) >= lines
    judge(path, start, {"Ben": told}, killed=True)


def test_two_processes_lose_nothing_to_each_other(tmp_path: Path) -> None:
    path = tmp_path / "sessions.db"
    start = start_session(path)
    writers = {name: start_writer(path, start, name, 200, seed) for seed, name in enumerate(("Ana", "Ben"))}
    said = {}
    for name, writer in writers.items():
        out, error = writer.communicate(timeout=60)
        assert (writer.returncode, error) == (0, "")
        said[name] = acknowledged(out)
        assert len(said[name]) == 200
    judge(path, start, said)


def test_four_processes_may_be_first(tmp_path: Path) -> None:
    path = tmp_path / "sessions.db"
    openers = [
        subprocess.Popen(
            [sys.executable, "-c", OPEN, str(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        )
        for _ in range(4)
    ]
    for opener in openers:
        assert opener.stdin
        opener.stdin.write("go\n")
        opener.stdin.flush()
    assert [opener.communicate(timeout=60) for opener in openers] == [("0\n", "")] * 4
