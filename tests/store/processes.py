"""Starting real processes that write, and judging what they leave behind."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import Any

from pmfacilitator.domain.records import Participant, PostMortem
from pmfacilitator.domain.session import Session
from pmfacilitator.store.sqlite import SqliteStore

SCRIPT = Path(__file__).with_name("writing_process.py")


def start_session(path: Path) -> Session:
    """A session with the one person whose number everybody counts up."""
    root = PostMortem(title="written by many")
    session = Session.of(root, [Participant(post_mortem_id=root.id, name="Ana")])
    store = SqliteStore(path)
    stored = store.create(session, actor="Ana", label="new")
    store.close()
    return stored


def start_writer(path: Path, session: Session, name: str, edits: int, seed: int) -> "subprocess.Popen[str]":
    """A writing process; its stdout tells what it was told is stored."""
    return subprocess.Popen(
        [sys.executable, str(SCRIPT), str(path), session.id, name, str(edits), str(seed)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )


def kill(writer: "subprocess.Popen[str]", after_lines: int, delay_s: float = 0) -> list[dict[str, Any]]:
    """Kill a writer once it has said so many things, and return all that it has said."""
    assert writer.stdout
    assert writer.stderr
    lines = [writer.stdout.readline() for _ in range(after_lines)]
    time.sleep(delay_s)
    writer.send_signal(signal.SIGKILL)
    # Not communicate(): that would pass by what readline() has read ahead.
    lines += writer.stdout.readlines()
    error = writer.stderr.read()
    assert (writer.wait(), error) == (-signal.SIGKILL, "")
    writer.stdout.close()
    writer.stderr.close()
    return acknowledged("".join(lines))


def acknowledged(lines: str) -> list[dict[str, Any]]:
    """What a process said is stored; a line that it was killed in the middle of counts as not said."""
    return [json.loads(line) for line in lines.splitlines() if line.endswith("}")]


def judge(path: Path, start: Session, said: dict[str, list[dict[str, Any]]], *, killed: bool = False) -> Session:
    """The session left behind, after asserting that nothing said is missing, torn or doubled.

    A process that was killed may have stored one edit more than it said.
    """
    store = SqliteStore(path)
    after = store.load(start.id)
    assert start.replay(store.changes(start.id, start.seq)) == after
    drafts = {name: store.draft(start.id, name) for name in said}
    store.close()
    spare = len(said) if killed else 0
    counts = sum(line["did"] == "count" for lines in said.values() for line in lines)
    assert counts <= after.participants[0].times_spoken <= counts + spare
    pairs_of = {name: sorted(note.text for note in after.notes if note.author == name) for name in said}
    tasks_of = {name: sorted(action.task for action in after.actions if action.owner == name) for name in said}
    assert pairs_of == tasks_of, "a pair is torn"
    for name, lines in said.items():
        last = lines[-1] if lines else {"pairs": 0, "number": 0}
        assert abs(len(pairs_of[name]) - last["pairs"]) <= (1 if killed else 0), name
        assert int(drafts[name] or 0) - last["number"] in ((0, 1) if killed else (0,)), (name, drafts[name], last)
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    return after
