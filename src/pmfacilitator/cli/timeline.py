"""`pmfacilitator timeline`: read a timeline from what other tools wrote."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pmfacilitator.errors import BadInput, Unreadable

if TYPE_CHECKING:
    from pmfacilitator.capture.readers.model import Entry, Imported


@click.group()
def timeline() -> None:
    """Add to a timeline, import one, or read one from a file."""


@timeline.command()
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True))
@click.option(
    "--date", "day", default="", metavar="YYYY-MM-DD", help="The day of the incident, where the file does not say."
)
@click.option(
    "--tz",
    default="",
    metavar="ZONE",
    help="The zone of its times, where the file does not say: Europe/Berlin, EST, UTC+2.",
)
@click.option("--format", "kind", default="", metavar="NAME", help="Read it as this format instead of finding out.")
@click.option(
    "--map", "columns", default="", metavar="at=COLUMN,text=COLUMN", help="Which columns of a table hold what."
)
@click.option("--jsonl", is_flag=True, help="One JSON object for each entry, instead of a table.")
@click.option("--skipped", is_flag=True, help="Show what became no entry, and why.")
def parse(file: Path, day: str, tz: str, kind: str, columns: str, jsonl: bool, skipped: bool) -> None:
    """Show what an import of FILE would understand, and save nothing.

    What the file says about date and zone is stronger than --date and --tz. FILE may be - for standard input.
    """
    found = read_file(file, day=day, tz=tz, kind=kind, columns=columns)
    for entry in found.entries:
        click.echo(json.dumps(_as_json(entry, found.format), ensure_ascii=False) if jsonl else _as_line(entry))
    _report(found, skipped=skipped)


def read_file(file: Path, *, day: str = "", tz: str = "", kind: str = "", columns: str = "") -> "Imported":
    """Read a file with the hints as they were typed; an empty one was not given.

    Raises BadInput for a hint that is none, Unreadable for a file that is missing or cannot be understood.
    """
    from pmfacilitator.capture.readers import read  # noqa: PLC0415  # heavy: only when a file is read

    return read(
        _content(file),
        name=file.name or str(file),
        date_hint=_day(day),
        tz_hint=tz.strip() or None,
        format=kind.strip() or None,
        mapping=_mapping(columns),
    )


def _content(file: Path) -> bytes:
    try:
        return click.get_binary_stream("stdin").read() if str(file) == "-" else file.read_bytes()
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


def _as_json(entry: "Entry", kind: str) -> dict[str, object]:
    return {
        "at": entry.at.isoformat() if entry.at else None,
        "end": entry.end.isoformat() if entry.end else None,
        "text": entry.text,
        "day": entry.day.isoformat() if entry.day else None,
        "approximate": entry.approximate,
        "kind": entry.kind.value,
        "actor": entry.actor,
        "source": entry.source,
        "format": kind,
        "position": entry.place,
        "key": entry.key,
        "confidence": entry.confidence.value,
        "reason": entry.reason,
        "zone": entry.zone,
        "zone_from": entry.zone_from,
    }


def _as_line(entry: "Entry") -> str:
    at = entry.at.strftime("%a %d %b %Y %H:%M:%S %z") if entry.at else str(entry.day or "no time")
    end = entry.end.strftime(" to %H:%M") if entry.end else ""
    doubt = f"  ({entry.confidence}: {entry.reason})" if entry.reason else ""
    who = f"{entry.actor}: " if entry.actor else ""
    text = " ".join(entry.text.split())
    return f"{at}{end}  {who}{text if len(text) <= 100 else text[:99] + '…'}{doubt}"


def _report(found: "Imported", *, skipped: bool) -> None:
    from pmfacilitator.capture.readers import Format  # noqa: PLC0415  # loaded already by then

    left = f", {len(found.skipped)} parts left out" if found.skipped else ""
    count = len(found.entries)
    click.echo(
        f"{found.name}: {Format(found.format).label}, {count} {'entry' if count == 1 else 'entries'}{left}.", err=True
    )
    if any(entry.at is None and entry.reason == "no date is given" for entry in found.entries):
        click.echo("The file does not say which day it is about: give --date YYYY-MM-DD.", err=True)
    if skipped:
        for part in found.skipped:
            text = " ".join(part.text.split())
            click.echo(f"  {part.place}: {part.reason}: {text[:100]}", err=True)
    elif found.skipped:
        click.echo("See what was left out with --skipped.", err=True)
