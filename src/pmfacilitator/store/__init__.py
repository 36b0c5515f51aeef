"""The only folder that knows SQL."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from pmfacilitator.store.sqlite import SqliteStore


BUSY_TIMEOUT_S = 5.0
"""How long another program may hold the data file before it counts as locked."""


def open_store(path: Path, timeout_s: float = BUSY_TIMEOUT_S) -> SqliteStore:
    """Open the data file, making it when it is missing, for use in this thread.

    Raises NotOurs, Damaged, TooNew, ReadOnly or Locked; the file is untouched then.
    """
    from pmfacilitator.store.sqlite import SqliteStore  # SQL is loaded when a file is opened, not for --help

    return SqliteStore(path, timeout_s)
