"""Where files live. PMFACILITATOR_HOME moves everything into one folder, PMFACILITATOR_DB names the data file."""

import os
from pathlib import Path

from pmfacilitator.errors import StoreError

HOME = "PMFACILITATOR_HOME"
DATABASE = "PMFACILITATOR_DB"
_APP = "pmfacilitator"


def _at(named: str | Path) -> Path:
    """A path with its "~" filled in. Raises StoreError for the "~name" of nobody."""
    try:
        return Path(named).expanduser()
    except RuntimeError as error:
        raise StoreError(
            f"{named} begins with a user that this machine does not know.", "Write the path out."
        ) from error


def _file(named: Path) -> Path:
    """A data file; names that SQLite would take for something else (":memory:", "file:...") stay names of files."""
    path = _at(named)
    return path.absolute() if path.name == ":memory:" or str(path).startswith("file:") else path


def config_folder() -> Path:
    """The folder of config.toml and of the user's agendas; it need not exist."""
    if home := os.environ.get(HOME):
        return _at(home) / "config"
    import platformdirs  # costs as much as click: only who needs the platform's folder pays

    return platformdirs.user_config_path(_APP, appauthor=False)


def settings_file() -> Path:
    """config.toml, which need not exist."""
    return config_folder() / "config.toml"


def data_folder() -> Path:
    """The folder of the data file; it need not exist."""
    if home := os.environ.get(HOME):
        return _at(home)
    import platformdirs

    return platformdirs.user_data_path(_APP, appauthor=False)


def database(chosen: Path | None = None) -> Path:
    """The data file: as chosen with --db, or by PMFACILITATOR_DB, or in the data folder, which is then made.

    The folder is made for its owner alone (mode 0700). Raises StoreError when it cannot be.
    """
    if chosen is not None:
        return _file(chosen)
    if named := os.environ.get(DATABASE):
        return _file(Path(named))
    folder = data_folder()
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise StoreError(
            f"The folder {folder} cannot be made: {error.strerror}.", f"Choose a file with --db or {DATABASE}."
        ) from error
    return folder / f"{_APP}.db"
