"""Commands that only read a post-mortem: show, export."""

from __future__ import annotations

import json
from pathlib import Path

import click

from pmfacilitator.cli.base import Chosen, examples, id_argument, pass_chosen, put, say


@click.command(epilog=examples("pmfacilitator show last", "pmfacilitator show last --json | jq '.events[].text'"))
@id_argument
@click.option("--json", "as_json", is_flag=True, help="All records as JSON, times in UTC.")
@pass_chosen
def show(chosen: Chosen, id_: str, as_json: bool) -> None:
    """Show what a post-mortem holds: agenda, people, timeline, notes, whys, factors, action items."""
    from pmfacilitator.cli.summary import summary
    from pmfacilitator.domain.session import PARTS
    from pmfacilitator.room.systemclock import now

    session = chosen.load(id_)
    if not as_json:
        put(summary(session, now()))
        return
    records: dict[str, object] = {"post_mortem": session.post_mortem.model_dump(mode="json")}
    for kind, name in PARTS.items():
        records[name] = [row.model_dump(mode="json", exclude={"post_mortem_id"}) for row in session.parts(kind)]
    put(json.dumps(records, ensure_ascii=False, indent=2))


@click.command(epilog=examples("pmfacilitator export last > write-up.md", "pmfacilitator export 01JB3X -o write-up.md"))
@id_argument
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="The file; stdout if not said.")
@click.option("--force", is_flag=True, help="Replace the file if it exists.")
@pass_chosen
def export(chosen: Chosen, id_: str, output: Path | None, force: bool) -> None:
    """Write the write-up as Markdown, to stdout or to a file."""
    from pmfacilitator.report.markdown import markdown
    from pmfacilitator.room.files import write_atomically
    from pmfacilitator.room.systemclock import now

    text = markdown(chosen.load(id_), now=now())
    if output is None or str(output) == "-":
        put(text)
    else:
        write_atomically(output, text, force=force)
        say(f"The write-up is in {output}.")
