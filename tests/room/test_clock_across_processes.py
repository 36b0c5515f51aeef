"""The system's clocks, and the clock of a section in a process that was killed."""

import os
import signal
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pmfacilitator.config.agendas import STANDARD, agenda_named
from pmfacilitator.domain import agenda
from pmfacilitator.domain.clock import between
from pmfacilitator.domain.creation import new_session
from pmfacilitator.domain.kinds import SectionState
from pmfacilitator.room import systemclock
from pmfacilitator.store import open_store

START_AND_WAIT_TO_BE_KILLED = """
import asyncio, sys
from pathlib import Path
from pmfacilitator.domain.running import start_section
from pmfacilitator.room.room import Room
from pmfacilitator.room.systemclock import now
from pmfacilitator.room.thread import StoreThread
async def main():
    thread = await StoreThread.open(Path(sys.argv[1]))
    room = await Room.open(thread, sys.argv[2], "Ana")
    room.save_draft("composer", "half a li")
    await room.do(start_section(room.session.agenda[1].id, now()))
    room.save_draft("composer", "half a line")
    while await thread.run(lambda store: store.draft(sys.argv[2], "composer Ana")) != "half a line":
        pass  # a draft is written a moment after it was typed
    print("started", flush=True)
    await asyncio.Event().wait()
asyncio.run(main())
"""


def test_now_is_the_wall_clocks_and_counts_on() -> None:
    before = datetime.now(UTC)
    first, second = systemclock.now(), systemclock.now()
    assert before <= first.wall <= second.wall <= datetime.now(UTC)
    assert timedelta() <= between(first, second) < timedelta(seconds=5)


@pytest.mark.skipif(not sys.platform.startswith(("linux", "darwin")), reason="only these name their boots")
def test_the_boot_is_named_where_the_system_names_it() -> None:
    moment = systemclock.now()
    assert moment.boot is not None
    assert moment.boot_id
    assert moment.boot_id == systemclock.now().boot_id


def test_without_a_name_for_the_boot_only_the_wall_clock_counts(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(systemclock, "_BOOT_ID", tmp_path / "missing")
    systemclock._boot_id.cache_clear()
    moment = systemclock.now()
    systemclock._boot_id.cache_clear()
    assert (moment.boot, moment.boot_id) == (None, None)


def test_a_killed_process_leaves_a_clock_that_is_right(tmp_path: Path) -> None:
    path = tmp_path / "sessions.db"
    store = open_store(path)
    session = store.create(new_session("x", agenda_named(STANDARD)), actor="Ana", label="new")
    earliest = systemclock.now()
    process = subprocess.Popen(
        [sys.executable, "-c", START_AND_WAIT_TO_BE_KILLED, str(path), session.id],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert process.stdout
    assert process.stdout.readline() == "started\n"
    latest = systemclock.now()
    process.send_signal(signal.SIGKILL)
    process.communicate()
    item = store.load(session.id).agenda[1]
    now = systemclock.now()
    assert item.state is SectionState.RUNNING
    assert between(latest, now) <= agenda.elapsed(item, now) <= between(earliest, now)
    assert store.draft(session.id, "composer Ana") == "half a line"
    store.close()
