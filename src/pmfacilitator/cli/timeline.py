"""`pmfacilitator timeline`: read a timeline from what other tools wrote."""

import click


@click.group()
def timeline() -> None:
    """Add to a timeline, import one, or read one from a file."""


@timeline.command()
@click.argument("file")
@click.option("--date", "day", default="")
@click.option("--tz", default="")
@click.option("--jsonl", is_flag=True)
def parse(file: str, day: str, tz: str, jsonl: bool) -> None:
    import json
    from datetime import date
    from pathlib import Path

    from pmfacilitator.capture.readers.reading import read

    got = read(
        Path(file).read_bytes(), name=file, date_hint=date.fromisoformat(day) if day else None, tz_hint=tz or None
    )
    for e in got.entries:
        click.echo(
            json.dumps(
                {
                    "at": e.at and e.at.isoformat(),
                    "end": e.end and e.end.isoformat(),
                    "text": e.text,
                    "reason": e.reason,
                }
            )
        )
