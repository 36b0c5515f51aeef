"""Files that people ask for: written whole or not at all."""

import errno
import os
import re
import stat
import unicodedata
from contextlib import suppress
from pathlib import Path

from pmfacilitator.domain.records import new_id
from pmfacilitator.domain.session import Session
from pmfacilitator.errors import BadInput

_LONGEST_NAME = 60
_NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL
_NOT_IN_NAMES = re.compile(r"[^a-z0-9]+")


def default_name(session: Session, suffix: str = ".md") -> str:
    """A file name of date and title ("2026-03-18-checkout-latency.md") that every system takes.

    The date is that of the incident in its own zone, else of the meeting, else of the post-mortem's creation.
    """
    root = session.post_mortem
    day = root.impact_started_at or root.detected_at or root.meeting_at or root.created_at
    plain = unicodedata.normalize("NFKD", root.title).encode("ascii", "ignore").decode().lower()
    words = _NOT_IN_NAMES.sub("-", plain).strip("-")[:_LONGEST_NAME].strip("-")
    return f"{day.astimezone(session.zone):%Y-%m-%d}-{words or 'post-mortem'}{suffix}"


def write_atomically(path: Path, text: str, *, force: bool = False) -> None:
    """Write a file in UTF-8 so that it is there whole or not at all; a file that is replaced keeps its permissions.

    Raises BadInput, which names the path and what to do: the file exists and `force` is not given, the folder is
    missing or cannot be written, the path is no regular file, the disk is full.
    """
    target = writable_target(path, force)
    part = target.with_name(f".{new_id()}.part")
    try:
        with os.fdopen(os.open(part, _NEW_FILE, 0o666), "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            part.chmod(stat.S_IMODE(target.stat().st_mode))
        _put_in_place(part, target, force)
    except OSError as error:
        raise _refused(path, error) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    _remember_folder(target.parent)


def writable_target(path: Path, force: bool) -> Path:
    """The file that a path leads to, symbolic links followed, if it may be written. Raises BadInput."""
    try:
        target = path.expanduser().resolve()
        mode = target.stat().st_mode
    except FileNotFoundError:
        if not target.parent.is_dir():
            raise BadInput(f"There is no folder {target.parent}.", "Make it first, or choose another.") from None
        return target
    except (OSError, RuntimeError, ValueError) as error:
        raise BadInput(f"{path} cannot be written: {error}.", "Choose another file.") from error
    if stat.S_ISDIR(mode):
        raise BadInput(f"{path} is a folder.", "Name a file in it.")
    if not stat.S_ISREG(mode):
        raise BadInput(f"{path} is not a regular file.", "Choose another file.")
    if not force:
        raise _exists(path)
    if not os.access(target, os.W_OK):
        raise BadInput(f"{path} is write-protected.", "Choose another file, or lift the protection.")
    return target


def _put_in_place(part: Path, target: Path, force: bool) -> None:
    """Give the finished file its name; without force a file that has come to be there meanwhile stays."""
    if force:
        part.replace(target)
        return
    try:
        os.link(part, target)
    except FileExistsError:
        raise _exists(target) from None
    except OSError:  # no hard links on this file system
        if target.exists():
            raise _exists(target) from None
        part.replace(target)


def _remember_folder(folder: Path) -> None:
    """Make the new name survive a power cut, where folders can be synchronised."""
    if os.name == "nt":
        return
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _exists(path: Path) -> BadInput:
    return BadInput(f"{path} exists already.", "Choose another name, or replace it with --force.")


def _refused(path: Path, error: OSError) -> BadInput:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return BadInput(f"There is no space left for {path}.", "Make room, or choose another disk.")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return BadInput(f"{path} cannot be written: its folder is write-protected.", "Choose another folder.")
    if error.errno == errno.ENAMETOOLONG:
        return BadInput(f"The name of {path} is too long.", "Choose a shorter one.")
    return BadInput(f"{path} cannot be written: {error.strerror}.", "Choose another file.")
