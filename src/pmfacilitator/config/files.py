"""Reading files of the user's: ordinary ones, never a pipe or a device that might have no end."""

import errno
import os
import stat
from pathlib import Path

from pmfacilitator.errors import ConfigError


def content_of(path: Path) -> bytes:
    """The bytes of an ordinary file. Raises OSError, also where the path leads to anything else."""
    with open(path, "rb", opener=_without_waiting) as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(errno.EINVAL, "it is not a regular file", str(path))
        return file.read()


def _without_waiting(path: str, flags: int) -> int:
    """Open it at once: a pipe would wait for somebody to write."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def is_there(path: Path) -> bool:
    """Whether a configuration file exists. Raises ConfigError where that cannot be told."""
    try:
        return path.exists()
    except OSError as error:
        raise ConfigError(f"{path} cannot be read: {error.strerror}.", "Allow reading its folder.") from error


def text_of(path: Path) -> str:
    """The text of a configuration file. Raises ConfigError when it cannot be read or is no UTF-8."""
    try:
        return content_of(path).decode("utf-8-sig")
    except OSError as error:
        raise ConfigError(f"{path} cannot be read: {error.strerror}.", "Allow reading it, or remove it.") from error
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise ConfigError(f"{path}, line {line}: this is not UTF-8.", "Save it as UTF-8 text.") from error
