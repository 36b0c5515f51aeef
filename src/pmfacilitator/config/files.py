"""Reading the user's configuration files."""

from pathlib import Path

from pmfacilitator.errors import ConfigError


def is_there(path: Path) -> bool:
    """Whether a configuration file exists. Raises ConfigError where that cannot be told."""
    try:
        return path.exists()
    except OSError as error:
        raise ConfigError(f"{path} cannot be read: {error.strerror}.", "Allow reading its folder.") from error


def text_of(path: Path) -> str:
    """The text of a configuration file. Raises ConfigError when it cannot be read or is no UTF-8."""
    try:
        return path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise ConfigError(f"{path} cannot be read: {error.strerror}.", "Allow reading it, or remove it.") from error
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise ConfigError(f"{path}, line {line}: this is not UTF-8.", "Save it as UTF-8 text.") from error
