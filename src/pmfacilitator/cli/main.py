"""The entry point. Without arguments the library opens, and click, which that needs not, is not loaded for it."""

import io
import os
import sys

from pmfacilitator.cli.talk import EXIT_PIPE, refused, unexpected
from pmfacilitator.errors import PMFError


def main() -> None:
    """Run the program; every expected error becomes a sentence on stderr and an exit code."""
    sys.excepthook = unexpected
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal that cannot show a letter is no reason to stop
    code = _called(sys.argv[1:]) if sys.argv[1:] else _opened()
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        # Point stdout away, so that the interpreter's own last flush is quiet.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = EXIT_PIPE
    sys.exit(code)


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
