"""`pmfacilitator timeline`: read a timeline from what other tools wrote."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from pmfacilitator.cli.base import examples
from pmfacilitator.cli.filing import add, import_files
from pmfacilitator.cli.reading import as_line, read_file, reading_options, report
from pmfacilitator.cli.talk import json_text, put

if TYPE_CHECKING:
    from pmfacilitator.capture.readers.model import Entry


@click.group()
def timeline() -> None:
    """Add to a timeline, import one, or read one from a file."""


timeline.add_command(add)
timeline.add_command(import_files)


@timeline.command(
    short_help="Show what an import would understand.",
    epilog=examples(
        "pmfacilitator timeline parse incident.md --date 2026-03-18 --tz Europe/Berlin",
        "pmfacilitator timeline parse export.zip --jsonl | jq .text",
    ),
)
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True))
@reading_options
@click.option("--jsonl", is_flag=True, help="One JSON object for each entry, instead of a table.")
def parse(file: Path, day: str, tz: str, kind: str, columns: str, jsonl: bool, skipped: bool) -> None:
    """Show what an import of FILE would understand, and save nothing.

    What the file says about date and zone is stronger than --date and --tz. FILE may be - for standard input.
    """
    found = read_file(file, day=day, tz=tz, kind=kind, columns=columns)
    for entry in found.entries:
        put(json_text(_as_json(entry, found.format), indent=None) if jsonl else as_line(entry))
    report(found, skipped=skipped)


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
