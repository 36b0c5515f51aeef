"""Commands that read a post-mortem and hand it over: show, export, agenda."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from pmfacilitator.cli.base import examples, id_argument, pass_chosen
from pmfacilitator.cli.talk import json_text, put, say

if TYPE_CHECKING:
    from pmfacilitator.cli.chosen import Chosen


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
    put(json_text(records))


@click.command(epilog=examples("pmfacilitator export last > write-up.md", "pmfacilitator export 01JB3X -o write-up.md"))
@id_argument
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="The file; stdout if not said.")
@click.option("--force", is_flag=True, help="Replace the file if it exists.")
@pass_chosen
def export(chosen: Chosen, id_: str, output: Path | None, force: bool) -> None:
    """Write the write-up as Markdown, to stdout or to a file."""
    from pmfacilitator.report.markdown import markdown
    from pmfacilitator.room.systemclock import now

    _hand_over(markdown(chosen.load(id_), now=now()), "write-up", output, force=force)


@click.command(
    epilog=examples(
        "pmfacilitator agenda last", "pmfacilitator agenda last -o invitation.md --ics invitation.ics --sent"
    )
)
@id_argument
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="The file; stdout if not said.")
@click.option(
    "--ics", type=click.Path(path_type=Path), metavar="FILE", help="A calendar file with the meeting as well."
)
@click.option("--force", is_flag=True, help="Replace files that exist.")
@click.option("--sent", is_flag=True, help="Note that the agenda goes out now.")
@pass_chosen
def agenda(chosen: Chosen, id_: str, output: Path | None, ics: Path | None, force: bool, sent: bool) -> None:
    """Write the invitation to the meeting as Markdown, and as a calendar file where --ics names one."""
    from pmfacilitator.domain.entries import edit_details
    from pmfacilitator.report.agenda import invitation_markdown
    from pmfacilitator.report.ics import invitation_ics
    from pmfacilitator.room.files import writable_target
    from pmfacilitator.room.systemclock import now

    session = chosen.load(id_)
    if ics is not None and output is not None and ics.resolve() == output.resolve():
        raise click.UsageError("-o and --ics name the same file.")
    for file in (ics, output):  # both or none
        if file is not None and str(file) != "-":
            writable_target(file, force)
    if ics is not None:
        _hand_over(invitation_ics(session).decode(), "calendar file", ics, force=force)
    _hand_over(invitation_markdown(session), "invitation", output, force=force)
    if sent:
        chosen.apply(session.id, edit_details(agenda_sent_at=now().wall))
        say("Noted as sent.")


def _hand_over(text: str, what: str, output: Path | None, *, force: bool) -> None:
    """To the file that was named, else to stdout. Raises BadInput as write_atomically does."""
    from pmfacilitator.room.files import write_atomically

    if output is None or str(output) == "-":
        put(text)
    else:
        write_atomically(output, text, force=force)
        say(f"The {what} is in {output}.")
