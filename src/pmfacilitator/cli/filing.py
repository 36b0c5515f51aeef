"""Commands that file entries in a timeline: one typed line, or whole files of other tools."""

from __future__ import annotations

import gc
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pmfacilitator.cli.base import examples, id_argument, pass_chosen, words_argument
from pmfacilitator.cli.reading import as_line, read_file, reading_options, report
from pmfacilitator.cli.talk import put, say
from pmfacilitator.domain.text import one_line
from pmfacilitator.errors import Unreadable

if TYPE_CHECKING:
    from pmfacilitator.capture.readers import Entry, Imported, Progress
    from pmfacilitator.cli.chosen import Chosen
    from pmfacilitator.room.importing import Sorted


@click.command(
    short_help="File one typed line.",
    epilog=examples(
        'pmfacilitator timeline add last "14:14 monitoring alerted on API latency #detection @ana"',
        "pmfacilitator timeline add last +5m on-call acknowledged",
        'pmfacilitator timeline add last "yesterday 23:50 UTC deploy started"',
    ),
)
@id_argument
@words_argument
@pass_chosen
def add(chosen: Chosen, id_: str, text: str) -> None:
    """Put a fact into the timeline, say how it was understood, and print its id.

    The line begins with the time; #kind may stand anywhere, @name in front of the words or behind them. Times are in
    the post-mortem's zone unless the line says another. What could mean two things is refused.
    """
    from pmfacilitator.domain.kinds import SectionKind
    from pmfacilitator.room.composing import Context, compose, echo
    from pmfacilitator.room.systemclock import now

    with chosen.store() as store:
        session = store.load(store.find(id_))
        context = Context(session, SectionKind.TIMELINE, now())
        line = f"/fact {text}"  # the composer's own line, so that both understand the same
        understood = echo(context, line)
        after = store.apply(session, compose(context, line).command, actor=chosen.actor)
    known = {event.id for event in session.events}
    for event in after.events if after else ():
        if event.id not in known:
            put(event.id)
    say(f"Added: {understood}.")


@click.command(
    "import",
    short_help="File what other tools wrote.",
    epilog=examples(
        "pmfacilitator timeline import last incident.md chat.json",
        "pmfacilitator timeline import last export.zip --dry-run",
        "pmfacilitator timeline import last events.csv --map at=Time,text=Message --tz Europe/Berlin",
    ),
)
@id_argument
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True))
@reading_options
@click.option("--dry-run", is_flag=True, help="Show what would be added, and add nothing.")
@pass_chosen
def import_files(
    chosen: Chosen,
    id_: str,
    files: tuple[Path, ...],
    day: str,
    tz: str,
    kind: str,
    columns: str,
    skipped: bool,
    dry_run: bool,
) -> None:
    """Read files of other tools into the timeline: all of them, or nothing.

    One undo takes the whole import back. What was imported before is left out, so a longer export adds what is new.
    Without --date and --tz the post-mortem's own day and zone stand in where a file does not say.
    """
    gc.disable()  # tens of thousands of entries are made and all stay: looking for garbage takes a tenth of the time
    from pmfacilitator.room.importing import import_entries, sort_out

    with chosen.store() as store:
        session = store.load(store.find(id_))
        day, tz = day or str(session.incident_day or ""), tz or session.post_mortem.zone
        hints = {"day": day, "tz": tz, "kind": kind, "columns": columns}
        found = [read_file(file, **hints, progress=_progress(file)) for file in files]
        if empty := next((each.name for each in found if not each.entries), None):
            raise Unreadable(
                f"{empty} holds nothing that reads as an entry of a timeline.",
                "Chat exports, status pages, tables, logs and lists of times are read; --format says which it is.",
            )
        entries = [entry for each in found for entry in _with_source(each)]
        sorted_out = [sort_out(session, entries)]
        if sorted_out[0].changes and not dry_run:
            # Somebody may import the same meanwhile: what counts is what was there to add when it was done.
            store.apply(session, import_entries(entries, "", told=sorted_out.append), actor=chosen.actor)
    for each in found:
        report(each, skipped=skipped)
    _say_what_came(sorted_out[-1], session.id, dry_run=dry_run)


def _say_what_came(found: Sorted, id_: str, *, dry_run: bool) -> None:
    """What was added, what was known, and how to take it back."""
    for entry in found.new:
        put(as_line(entry))
    added = f"{len(found.new)} {'would be added' if dry_run else 'added'}"
    known = f", {found.known} known already" if found.known else ""
    placed = f", {len(found.placed)} given their time" if found.placed else ""
    say(f"{added}{placed}{known}.")
    undoing = f"`pmfacilitator undo {id_}`"
    if found.elsewhere:
        say(
            f"{found.elsewhere} of the known ones stand at other times in the timeline, and stay there. For the new "
            f"times take the earlier import back ({undoing}, which begins with your last change), then import again."
        )
    if found.changes and not dry_run:
        say(f"{undoing} takes the whole import back.")


def _progress(file: Path) -> Progress | None:
    """Tells a person how far the reading is; Ctrl+C ends it, with nothing imported."""
    if not sys.stderr.isatty():
        return None
    name = one_line(file.name)

    def tell(done: int, of: int) -> bool:
        click.echo(f"\r{name}: {done:,}{f' of {of:,}' if of else ''} read", nl=done >= of > 0, err=True)
        return True

    return tell


def _with_source(found: Imported) -> list[Entry]:
    return [entry if entry.source else replace(entry, source=found.name) for entry in found.entries]
