"""What every command that reads a timeline from a file has in common: its options, the reading, what is said of it."""

import sys
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pmfacilitator.cli.talk import say
from pmfacilitator.config.files import content_of
from pmfacilitator.domain.text import one_line
from pmfacilitator.errors import BadInput, Unreadable

if TYPE_CHECKING:
    from pmfacilitator.capture.readers.model import Entry, Imported, Progress

_OPTIONS = (
    click.option(
        "--date", "day", default="", metavar="YYYY-MM-DD", help="The day of the incident, where the file does not say."
    ),
    click.option(
        "--tz",
        default="",
        metavar="ZONE",
        help="The zone of its times, where the file does not say: Europe/Berlin, EST, UTC+2.",
    ),
    click.option("--format", "kind", default="", metavar="NAME", help="Read it as this format instead of finding out."),
    click.option(
        "--map", "columns", default="", metavar="at=COLUMN,text=COLUMN", help="Which columns of a table hold what."
    ),
    click.option("--skipped", is_flag=True, help="Show what became no entry, and why."),
)


def reading_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the parameters day, tz, kind, columns and skipped."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def read_file(
    file: Path, *, day: str = "", tz: str = "", kind: str = "", columns: str = "", progress: "Progress | None" = None
) -> "Imported":
    """Read a file with the hints as they were typed; an empty one was not given. `progress` is told how far it is.

    Raises BadInput for a hint that is none, Unreadable for a file that is missing or cannot be understood.
    """
    from pmfacilitator.capture.readers import read  # heavy: only when a file is read

    return read(
        _content(file),
        name=file.name or str(file),
        date_hint=_day(day),
        tz_hint=tz.strip() or None,
        format=kind.strip() or None,
        mapping=_mapping(columns),
        progress=progress,
    )


def _content(file: Path) -> bytes:
    try:
        return sys.stdin.buffer.read() if str(file) == "-" else content_of(file)
    except OSError as error:
        raise Unreadable(f"{file} cannot be read: {error.strerror or error}.", "Check the path.") from error
    except ValueError as error:
        raise Unreadable("That is no path of a file.", "Check the path.") from error


def _day(written: str) -> date | None:
    if not written.strip():
        return None
    try:
        return date.fromisoformat(written.strip())
    except ValueError:
        raise BadInput(f"“{written}” is not a date.", "Write --date as 2026-03-18.") from None


def _mapping(written: str) -> Mapping[str, str] | None:
    if not written.strip():
        return None
    pairs = [part.partition("=") for part in written.split(",")]
    if not all(role.strip() and sign and title.strip() for role, sign, title in pairs):
        raise BadInput(f"“{written}” does not say which column holds what.", "Write --map at=COLUMN,text=COLUMN.")
    return {role.strip(): title.strip() for role, _, title in pairs}


def as_line(entry: "Entry") -> str:
    """An entry as a person checks it: when, what, and what is not sure about it."""
    at = entry.at.strftime("%a %d %b %Y %H:%M:%S %z") if entry.at else str(entry.day or "no time")
    end = entry.end.strftime(" to %H:%M") if entry.end else ""
    doubt = f"  ({entry.confidence}: {entry.reason})" if entry.reason else ""
    who = f"{one_line(entry.actor)}: " if entry.actor else ""
    text = one_line(entry.told)
    return f"{at}{end}  {who}{text if len(text) <= 100 else text[:99] + '…'}{doubt}"


def report(found: "Imported", *, skipped: bool) -> None:
    """Say on stderr what was read, and what was left out."""
    from pmfacilitator.capture.readers import Format  # loaded already by then
    from pmfacilitator.capture.readers.model import NO_DATE

    left = f", {len(found.skipped)} left out" if found.skipped else ""
    count = len(found.entries)
    say(f"{found.name}: {Format(found.format).label}, {count} {'entry' if count == 1 else 'entries'}{left}.")
    if any(entry.at is None and entry.reason == NO_DATE for entry in found.entries):
        say("The file does not say which day it is about: give --date YYYY-MM-DD. Times of day stay in the words.")
    if skipped:
        for part in found.skipped:
            text = " ".join(part.text.split())
            say(f"  {part.place}: {part.reason}: {text[:100]}")
    elif found.skipped:
        say("See what was left out with --skipped.")
