"""A real terminal: a process in a pseudo-terminal, what it wrote, and keys pressed into it."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

PATIENCE_S = 30.0
PROGRAM = (sys.executable, "-m", "pmfacilitator")
SOURCE = Path(__file__).resolve().parents[2] / "src"
_SEQUENCE = re.compile(rb"\x1b\[[0-?]*[ -/]*[@-~]|\x1b[()][0-9A-Z]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[=>78cM]")


def words_of(written: bytes) -> bytes:
    """What was written, without the sequences that move the cursor and give colours."""
    return _SEQUENCE.sub(b"", written)


class Terminal:
    """A program in a terminal; killed when it is left."""

    def __init__(
        self, command: Sequence[str], *, size: tuple[int, int] = (120, 40), env: Mapping[str, str] | None = None
    ) -> None:
        self.written = b""
        """Everything the program wrote."""
        self._mark = 0
        self.exit_code: int | None = None
        """How the program ended, once it has."""
        environment = {**os.environ, "PYTHONPATH": str(SOURCE), "TERM": "xterm-256color", "COLORTERM": "truecolor"}
        environment |= env or {}
        self.pid, self._file = pty.fork()
        if self.pid == 0:
            os.execvpe(command[0], list(command), environment)  # noqa: S606 - pty.fork leaves no other way
        fcntl.ioctl(self._file, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kill()

    def mark(self) -> None:
        """Look only at what is written from now on."""
        self._mark = len(self.written)

    def read(self, patience_s: float = PATIENCE_S) -> bytes:
        """Wait for more, at most so long; empty when there is none, or the program has ended."""
        ready, _, _ = select.select([self._file], [], [], patience_s)
        if not ready:
            return b""
        try:
            more = os.read(self._file, 65536)
        except OSError:
            return b""
        self.written += more
        return more

    def until(self, *words: str) -> None:
        """Wait until all of the words have been written since the mark. Raises TimeoutError."""
        self.until_matched(*map(re.escape, words))

    def until_matched(self, *patterns: str) -> None:
        """Wait until all of the regular expressions match what has been written since the mark. Raises TimeoutError."""
        wanted = [re.compile(pattern.encode()) for pattern in patterns]
        deadline = time.monotonic() + PATIENCE_S
        while not all(pattern.search(words_of(self.written[self._mark :])) for pattern in wanted):
            if not self.read(max(deadline - time.monotonic(), 0)) and time.monotonic() >= deadline:
                raise TimeoutError(f"{patterns} not seen in {words_of(self.written[self._mark :])[-2000:]!r}")
            if self.ended():
                raise TimeoutError(f"ended before {patterns}: {words_of(self.written)[-2000:]!r}")

    def watch(self, seconds: float) -> None:
        """Read what is written during so much time; a screen with a clock and a blinking cursor is never silent."""
        deadline = time.monotonic() + seconds
        while (left := deadline - time.monotonic()) > 0 and not self.ended():
            self.read(left)

    def press(self, keys: str) -> None:
        """Press keys, as the bytes that a terminal sends for them."""
        os.write(self._file, keys.encode())

    def ended(self) -> bool:
        """Whether the program has ended."""
        with suppress(ChildProcessError):
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.exit_code = os.waitstatus_to_exitcode(status)
            return pid != 0
        return True

    def kill(self) -> None:
        """End the program at once, as a power cut would."""
        with suppress(ProcessLookupError, ChildProcessError):
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        with suppress(OSError):
            os.close(self._file)
