"""Screens that look the same everywhere: no blinking, no settings of the host, a clock that stands, one time zone."""

import os
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from seats import StandingClock, Table, plain, sample, store_session
from textual.widgets import Input, TextArea

from pmfacilitator.domain.session import Session
from pmfacilitator.language.warming import warm_up


@pytest.fixture(scope="session", autouse=True)
def ready_linter() -> None:
    """Do now what the app does in the background: Pilot waits until the process rests."""
    warm_up()


@pytest.fixture(autouse=True)
def steady(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """Shut out whatever could change a picture."""
    for widget in (Input, TextArea):
        monkeypatch.setattr(widget.cursor_blink, "_default", False)
    for name in [name for name in os.environ if name == "NO_COLOR" or name.startswith(("TEXTUAL_", "PMFACILITATOR_"))]:
        if name != "TEXTUAL_SNAPSHOT_TEMPDIR":  # the snapshot plugin's own
            monkeypatch.delenv(name)
    monkeypatch.setenv("PMFACILITATOR_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def clock() -> StandingClock:
    """The time, which the test moves."""
    return StandingClock()


@pytest.fixture(scope="session")
def stored_once(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, Callable[[], Session]], tuple[Path, str]]:
    """Data files made once and copied from then on."""
    folder = tmp_path_factory.mktemp("stored")
    made: dict[str, tuple[Path, str]] = {}

    def stored(name: str, make: Callable[[], Session]) -> tuple[Path, str]:
        if name not in made:
            path = folder / f"{name}.db"
            made[name] = path, store_session(path, make())
        return made[name]

    return stored


@pytest.fixture
def demo(
    stored_once: Callable[[str, Callable[[], Session]], tuple[Path, str]], clock: StandingClock, tmp_path: Path
) -> Table:
    """The sample incident, half-way through its meeting."""
    path, post_mortem_id = stored_once("demo", sample)
    return Table(Path(shutil.copy(path, tmp_path / "demo.db")), clock, post_mortem_id)


@pytest.fixture
def meeting(
    stored_once: Callable[[str, Callable[[], Session]], tuple[Path, str]], clock: StandingClock, tmp_path: Path
) -> Table:
    """A meeting that has not begun and holds nothing but its people."""
    path, post_mortem_id = stored_once("plain", plain)
    return Table(Path(shutil.copy(path, tmp_path / "plain.db")), clock, post_mortem_id)


@pytest.fixture
def shelf(demo: Table) -> Table:
    """The library, with the sample incident and two more in it."""
    for title in ("Search is stale", "Mail arrives twice"):
        store_session(demo.path, plain(title))
    return Table(demo.path, demo.clock)


@pytest.fixture
def bare(clock: StandingClock, tmp_path: Path) -> Table:
    """The library of somebody who starts the program for the first time."""
    return Table(tmp_path / "empty.db", clock)
