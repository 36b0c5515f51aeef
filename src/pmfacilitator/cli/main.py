"""The entry point. Without arguments the library opens, and click, which that needs not, is not loaded for it."""

import errno
import io
import os
import sys

from pmfacilitator.cli.talk import EXIT_PIPE, EXIT_REFUSED, refused, say, unexpected
from pmfacilitator.errors import PMFError


def main() -> None:
    """Run the program; every expected error becomes a sentence on stderr and an exit code."""
    sys.excepthook = unexpected
    _stand_in_for_closed_streams()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal that cannot show a letter is no reason to stop
    try:
        code = _called(sys.argv[1:]) if sys.argv[1:] else _opened()
        sys.stdout.flush()
    except BrokenPipeError:
        _point_away()
        code = EXIT_PIPE
    except OSError as error:
        if error.errno not in _UNWRITABLE:
            raise
        _point_away()
        say(f"pmfacilitator: What was to be printed could not be written: {error.strerror}.")
        code = EXIT_REFUSED
    sys.exit(code)


_UNWRITABLE = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EFBIG})


def _point_away() -> None:
    """Point stdout away, so that the interpreter's own last flush is quiet."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _stand_in_for_closed_streams() -> None:
    """Put nothing in the place of a stream that the caller closed: it reads as empty, and takes what is written."""
    if sys.stdin is None:
        sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: SIM115 - it lives as long as the program
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115


def _called(arguments: list[str]) -> int:
    from pmfacilitator.cli.commands import run

    return run(arguments)


def _opened() -> int:
    from pmfacilitator.cli.chosen import Chosen
    from pmfacilitator.cli.opening import open_library

    try:
        return open_library(Chosen())
    except PMFError as error:
        return refused(error)
