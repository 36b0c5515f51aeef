"""Which of several windows on a data file this process is, so that each has its half-typed lines to itself.

A seat is a byte of a file beside the data file, locked while the process lives. The system frees it however the process
ends, so a restart finds the seat, and the drafts, of the window that was killed.
"""

import os
import sys
from pathlib import Path
from typing import Self

SEATS = 64


class Seat:
    """A seat that is taken until it is left; `number` counts from 1."""

    def __init__(self, number: int, descriptor: int | None) -> None:
        self.number = number
        self._descriptor = descriptor

    @classmethod
    def take(cls, data_file: Path) -> Self:
        """Take the first free seat at a data file; the first one where nothing can be locked."""
        try:
            descriptor = os.open(data_file.with_name(f"{data_file.name}.seats"), os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            return cls(1, None)
        for number in range(1, SEATS + 1):
            if _lock(descriptor, number - 1):
                return cls(number, descriptor)
        os.close(descriptor)
        return cls(1, None)

    def leave(self) -> None:
        """Free the seat; harmless when repeated."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int, byte: int) -> bool:
        os.lseek(descriptor, byte, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(descriptor: int, byte: int) -> bool:
        try:
            fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, byte)
        except OSError:
            return False
        return True
