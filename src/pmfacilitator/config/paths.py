"""Where files live. PMFACILITATOR_HOME moves everything into one folder, PMFACILITATOR_DB names the data file."""

import os
from pathlib import Path

from pmfacilitator.errors import StoreError

HOME = "PMFACILITATOR_HOME"
DATABASE = "PMFACILITATOR_DB"
_APP = "pmfacilitator"


def config_folder() -> Path:
    """The folder of config.toml and of the user's agendas; it need not exist."""
    if home := os.environ.get(HOME):
        return Path(home).expanduser() / "config"
    import platformdirs  # costs as much as click: only who needs the platform's folder pays

    return platformdirs.user_config_path(_APP, appauthor=False)


def settings_file() -> Path:
    """config.toml, which need not exist."""
    return config_folder() / "config.toml"


def data_folder() -> Path:
    """The folder of the data file; it need not exist."""
    if home := os.environ.get(HOME):
        return Path(home).expanduser()
    import platformdirs

    return platformdirs.user_data_path(_APP, appauthor=False)


def database(chosen: Path | None = None) -> Path:
    """The data file: as chosen with --db, or by PMFACILITATOR_DB, or in the data folder, which is then made.

    The folder is made for its owner alone (mode 0700). Raises StoreError when it cannot be.
    """
    if chosen is not None:
        return chosen.expanduser()
    if named := os.environ.get(DATABASE):
        return Path(named).expanduser()
    folder = data_folder()
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise StoreError(
            f"The folder {folder} cannot be made: {error.strerror}.", f"Choose a file with --db or {DATABASE}."
        ) from error
    return folder / f"{_APP}.db"
