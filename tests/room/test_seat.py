"""Several windows on one data file keep their half-typed lines apart."""

import subprocess
import sys
from pathlib import Path

from pmfacilitator.room.library import Library
from pmfacilitator.room.seat import Seat

SIT = "import sys; from pathlib import Path; from pmfacilitator.room.seat import Seat; \
seat = Seat.take(Path(sys.argv[1])); print(seat.number, flush=True); sys.stdin.read()"


def sit_elsewhere(data_file: Path) -> tuple["subprocess.Popen[str]", int]:
    """Take a seat in another process, which keeps it until its input ends."""
    process = subprocess.Popen(
        [sys.executable, "-c", SIT, str(data_file)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    return process, int(process.stdout.readline())


def test_windows_sit_side_by_side_and_a_killed_one_leaves_its_seat(tmp_path: Path) -> None:
    data_file = tmp_path / "data.db"
    first, first_number = sit_elsewhere(data_file)
    second, second_number = sit_elsewhere(data_file)
    try:
        assert (first_number, second_number) == (1, 2)
        first.kill()
        first.wait()
        seat = Seat.take(data_file)
        assert seat.number == 1
        seat.leave()
    finally:
        for process in (first, second):
            process.kill()
            process.communicate()


async def test_a_second_window_does_not_take_over_what_the_first_is_typing(tmp_path: Path) -> None:
    data_file = tmp_path / "data.db"
    other, number = sit_elsewhere(data_file)
    try:
        assert number == 1
        library = await Library.open(data_file, "ana")
        library.save_draft("new", "details", "half a ti")
        await library.close()
    finally:
        other.kill()
        other.communicate()
    library = await Library.open(data_file, "ana")
    assert await library.draft("new", "details") == ""
    await library.close()


def test_without_a_place_for_locks_there_is_still_a_seat(tmp_path: Path) -> None:
    assert Seat.take(tmp_path / "missing" / "data.db").number == 1
