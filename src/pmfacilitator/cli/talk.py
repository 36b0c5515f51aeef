"""Data goes to stdout, talk to stderr, and every outcome has its exit code.

0 done · 1 refused, with a sentence on stderr · 2 called wrongly · 70 a fault of the program's own · 130 interrupted ·
141 the reader of the output has gone.

Loaded by every call, hence the imports inside.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Any

    from pmfacilitator.errors import PMFError

EXIT_REFUSED, EXIT_FAULT, EXIT_INTERRUPTED, EXIT_PIPE = 1, 70, 130, 141


def say(text: str) -> None:
    """Tell the person something, on stderr; never a control character, whoever's words are in it."""
    from pmfacilitator.domain.text import clean

    sys.stderr.write(f"{clean(text)}\n")
    sys.stderr.flush()


def put(text: str) -> None:
    """Hand over data, on stdout."""
    sys.stdout.write(text.removesuffix("\n") + "\n")


def json_text(value: Any, indent: int | None = 2) -> str:
    """Data as JSON; ids and keys come as they are stored, and even they do nothing to a terminal."""
    import json

    from pmfacilitator.domain.text import spelt_out

    return spelt_out(json.dumps(value, ensure_ascii=False, indent=indent))


def refused(error: PMFError) -> int:
    """Say what is wrong, on one line whatever name of a file is in it, and what to do about it; the exit code."""
    from pmfacilitator.domain.text import one_line

    say(f"pmfacilitator: {one_line(error.message)}")
    if error.hint:
        say(error.hint)
    return EXIT_REFUSED


def unexpected(kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
    """Tell of a fault of the program's own by its kind and place; a traceback could print what people typed."""
    if issubclass(kind, KeyboardInterrupt):
        sys.exit(EXIT_INTERRUPTED)  # before a command could take it
    import traceback  # loading these costs as much as half of click
    from pathlib import Path

    ours = [frame for frame in traceback.extract_tb(trace) if "pmfacilitator" in Path(frame.filename).parts]
    where = f" at {Path(ours[-1].filename).name}:{ours[-1].lineno}" if ours else ""
    say(f"pmfacilitator stopped because of a fault of its own: {kind.__name__}{where}.")
    say("What was entered before is saved. Please report this line.")
    sys.exit(EXIT_FAULT)
