"""Where files live, and who may look into the folder."""

import stat
from pathlib import Path

import pytest

from pmfacilitator.config import paths
from pmfacilitator.errors import StoreError


@pytest.fixture(autouse=True)
def _no_variables(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for variable in (paths.HOME, paths.DATABASE):
        monkeypatch.delenv(variable, raising=False)
    for variable in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / "platform" / variable))


def test_the_platform_decides_and_the_folder_is_the_owners_alone(tmp_path: Path) -> None:
    file = paths.database()
    assert tmp_path / "platform" in file.parents
    assert tmp_path / "platform" in paths.config_folder().parents
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert not file.exists()
    assert paths.database() == file


def test_one_variable_moves_everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.HOME, str(tmp_path / "elsewhere"))
    assert paths.database().parent == tmp_path / "elsewhere"
    assert stat.S_IMODE((tmp_path / "elsewhere").stat().st_mode) == 0o700
    assert tmp_path / "elsewhere" in paths.config_folder().parents


def test_the_file_can_be_named_and_the_option_wins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.HOME, str(tmp_path / "elsewhere"))
    monkeypatch.setenv(paths.DATABASE, str(tmp_path / "named.db"))
    assert paths.database() == tmp_path / "named.db"
    assert paths.database(tmp_path / "chosen.db") == tmp_path / "chosen.db"
    assert not (tmp_path / "elsewhere").exists()


def test_a_home_folder_is_understood(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert paths.database(Path("~/x.db")) == tmp_path / "x.db"


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv(paths.HOME, str(tmp_path / "file" / "folder"))
    with pytest.raises(StoreError, match="cannot be made") as told:
        paths.database()
    assert "--db" in told.value.hint
