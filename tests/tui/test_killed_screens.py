"""The room is killed in the middle of typing: what was entered is there, the half line is back, the clock ran on."""

import os
import re
import signal
from pathlib import Path

import pytest
from killing import Typist, running_meeting
from terminals import PROGRAM, Terminal


def test_nothing_is_lost_when_the_room_is_killed_while_somebody_types(tmp_path: Path) -> None:
    path = tmp_path / "killed.db"
    typist = Typist(path, running_meeting(path), seed=3)
    for _ in range(2):
        assert typist.judge(typist.round(soonest_s=0.2)) == 0


def test_words_that_cannot_be_written_are_said_when_the_program_ends(tmp_path: Path) -> None:
    path = tmp_path / "gone.db"
    session = running_meeting(path)
    with Terminal([*PROGRAM, "--db", str(path), "room", session.id], env={"TZ": "UTC"}) as terminal:
        terminal.until("went well ▏", "Help")
        path.rename(tmp_path / "elsewhere.db")
        terminal.press("half a sentence")
        terminal.until("NOT SAVED")
        terminal.mark()
        terminal.press("\x11")  # Ctrl+Q
        terminal.until("could not be written to", "half a sentence")
        terminal.watch(5)
    assert terminal.exit_code == 1


@pytest.mark.parametrize(("end", "code"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)])
def test_a_room_that_is_told_to_end_says_so_by_its_exit_code(tmp_path: Path, end: signal.Signals, code: int) -> None:
    path = tmp_path / "ended.db"
    with Terminal([*PROGRAM, "--db", str(path), "room", running_meeting(path).id]) as terminal:
        terminal.until("went well ▏", "Help")
        os.kill(terminal.pid, end)
        terminal.watch(5)
    assert terminal.exit_code == code


def test_the_demo_opens_in_its_room_and_ends_without_a_trace(tmp_path: Path) -> None:
    with Terminal([*PROGRAM, "demo"], env={"TMPDIR": str(tmp_path)}) as terminal:
        terminal.until("Ferry bookings charged but not confirmed", "What went poorly", "Help")
        terminal.press("\x11")  # Ctrl+Q
        terminal.until("The demo's data file is gone.")
        terminal.watch(5)
    assert list(tmp_path.glob("pmfacilitator-demo-*")) == []


def test_no_colour_at_all_with_no_color(tmp_path: Path) -> None:
    with Terminal([*PROGRAM, "demo"], env={"NO_COLOR": "1", "TMPDIR": str(tmp_path)}) as terminal:
        terminal.until("Ferry bookings charged but not confirmed", "Help")
        terminal.press("\x1b[A")
        terminal.watch(0.5)
        written = terminal.written
        terminal.press("\x11")
        terminal.until("The demo's data file is gone.")
    colours = {code for code in colour_codes(written) if code not in (39, 49)}
    assert colours == set()


def colour_codes(written: bytes) -> set[int]:
    """The codes among all SGR sequences that give a colour."""
    codes: set[int] = set()
    for parameters in re.findall(rb"\x1b\[([0-9;]*)m", written):
        codes |= {int(code) for code in parameters.split(b";") if code}
    return {code for code in codes if 30 <= code <= 49 or 90 <= code <= 107}
