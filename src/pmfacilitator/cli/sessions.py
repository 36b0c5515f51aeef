"""Commands on a post-mortem as a whole: new, list, delete, undo, redo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from pmfacilitator.cli.base import examples, id_argument, pass_chosen
from pmfacilitator.cli.talk import json_text, put, say
from pmfacilitator.cli.terms import term_option
from pmfacilitator.domain.kinds import Severity

if TYPE_CHECKING:
    from pmfacilitator.cli.chosen import Chosen
    from pmfacilitator.store.protocol import Overview

SHORTEST_ID = 6
"""So many characters of an id are shown at least."""


@click.command(
    epilog=examples(
        'pmfacilitator new "Checkout answered slowly"',
        'pmfacilitator new "Login down" --severity sev1 --zone Europe/Berlin --person "Ana Ng:facilitator"',
    )
)
@click.argument("title")
@term_option("--severity", Severity, default=Severity.SEV2, help="How bad it was; sev2 if not said.")
@click.option("--service", "services", multiple=True, help="A service that was touched; may be repeated.")
@click.option("--zone", help="The time zone of the incident, for example Europe/Berlin; this machine's if not said.")
@click.option("--template", help="The agenda: standard (75 min), timeline (60), short (30), or one of your own.")
@click.option(
    "--person",
    "people",
    multiple=True,
    metavar="NAME:ROLE",
    help="Somebody in the meeting: facilitator, note-taker, incident-lead, responder or observer; may be repeated.",
)
@pass_chosen
def new(
    chosen: Chosen,
    title: str,
    severity: Severity,
    services: tuple[str, ...],
    zone: str | None,
    template: str | None,
    people: tuple[str, ...],
) -> None:
    """Make a post-mortem and print its id."""
    from pmfacilitator.config.agendas import agenda_named
    from pmfacilitator.config.settings import load_settings
    from pmfacilitator.domain.creation import new_session
    from pmfacilitator.errors import BadInput
    from pmfacilitator.room import details
    from pmfacilitator.room.systemclock import now

    agenda = agenda_named(load_settings().agenda.template if template is None else template)
    form = details.empty_form(zone=details.local_zone() if zone is None else zone, minutes=agenda.minutes) | {
        "title": title,
        "severity": severity,
        "services": ", ".join(services),
        "people": "\n".join(map(_person, people)),
    }
    reading = details.read_form(form, now().wall)
    for words in reading.wrong.values():
        raise BadInput(words)
    session = new_session(template=agenda, people=reading.details.people, **reading.details.fields)
    with chosen.store() as store:
        store.create(session, actor=chosen.actor, label="new post-mortem")
    put(session.id)
    say(f"“{session.post_mortem.title}” is there, {agenda.minutes} minutes. `pmfacilitator room last` opens its room.")


def _person(text: str) -> str:
    """NAME:ROLE as a form takes it."""
    from pmfacilitator.errors import BadInput

    name, _, role = text.partition(":")
    if not name.strip():
        raise BadInput("--person names nobody.", 'For example: --person "Ana Ng:facilitator"')
    return f"{name} ({role})" if role else name


@click.command("list", epilog=examples("pmfacilitator list", "pmfacilitator list --json | jq '.[].title'"))
@click.option("--json", "as_json", is_flag=True, help="As JSON, times in UTC.")
@pass_chosen
def list_(chosen: Chosen, as_json: bool) -> None:
    """List the post-mortems, the newest first: id, day, severity, status, open actions, title."""
    with chosen.store() as store:
        overviews = store.overviews()
    if as_json:
        put(json_text([_as_json(overview) for overview in overviews]))
    elif overviews:
        for line in _table(overviews):
            put(line)
    else:
        say('There is no post-mortem yet. `pmfacilitator new "TITLE"` makes one, `pmfacilitator demo` shows one.')


@click.command(epilog=examples("pmfacilitator delete 01JB3X", "pmfacilitator undo"))
@id_argument
@pass_chosen
def delete(chosen: Chosen, id_: str) -> None:
    """Delete a post-mortem with everything in it; `pmfacilitator undo` brings it back."""
    from pmfacilitator.domain.creation import delete_session

    with chosen.store() as store:
        session = store.load(store.find(id_))
        store.apply(session, delete_session(), actor=chosen.actor)
    say(f"“{session.post_mortem.title}” is deleted. `pmfacilitator undo {session.id}` brings it back.")


@click.command(epilog=examples("pmfacilitator undo", "pmfacilitator undo 01JB3X"))
@click.argument("id_", metavar="[ID]", required=False)
@pass_chosen
def undo(chosen: Chosen, id_: str | None) -> None:
    """Take back your last change to a post-mortem, also its deletion; without ID, to the one you changed last."""
    _step(chosen, id_, "undo")


@click.command(epilog=examples("pmfacilitator redo", "pmfacilitator redo 01JB3X"))
@click.argument("id_", metavar="[ID]", required=False)
@pass_chosen
def redo(chosen: Chosen, id_: str | None) -> None:
    """Make again what you took back last; without ID, in the post-mortem you changed last."""
    _step(chosen, id_, "redo")


def _step(chosen: Chosen, id_: str | None, direction: str) -> None:

    with chosen.store() as store:
        post_mortem_id = store.find(id_, deleted=True) if id_ else store.last_changed(chosen.actor)
        step = store.undo if direction == "undo" else store.redo
        change = step(post_mortem_id, actor=chosen.actor)
    done = "Undone" if direction == "undo" else "Done again"
    say(f"{done}: {change.label.removeprefix(f'{direction} ')}, in {post_mortem_id}.")


def _table(overviews: list[Overview]) -> list[str]:
    from pmfacilitator.domain.text import one_line
    from pmfacilitator.domain.zones import zone_named

    shown = short_ids([one_line(overview.id) for overview in overviews])
    rows = [
        (
            shown[one_line(overview.id)],
            f"{overview.day.astimezone(zone_named(overview.zone)):%Y-%m-%d}",
            overview.severity,
            overview.status.replace("_", " "),
            _actions(overview),
            overview.title,
        )
        for overview in overviews
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    return [
        "  ".join([*(text.ljust(width) for text, width in zip(row[:5], widths, strict=True)), row[5]]) for row in rows
    ]


def _actions(overview: Overview) -> str:
    overdue = f", {overview.overdue_actions} overdue" if overview.overdue_actions else ""
    return f"{overview.open_actions} open{overdue}" if overview.open_actions else "-"


def short_ids(ids: list[str]) -> dict[str, str]:
    """The shortest beginning of each id that no other of them has."""
    ordered = sorted(ids)
    short: dict[str, str] = {}
    for before, own, behind in zip(["", *ordered], ordered, [*ordered[1:], ""], strict=False):
        common = max(_common(own, before), _common(own, behind))
        short[own] = own[: max(common + 1, SHORTEST_ID)]
    return short


def _common(one: str, other: str) -> int:
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _as_json(overview: Overview) -> dict[str, object]:
    def at(moment: object) -> str | None:
        return str(moment.isoformat()) if hasattr(moment, "isoformat") else None

    return {
        "id": overview.id,
        "title": overview.title,
        "severity": overview.severity,
        "status": overview.status,
        "services": list(overview.services),
        "created_at": at(overview.created_at),
        "impact_started_at": at(overview.impact_started_at),
        "resolved_at": at(overview.resolved_at),
        "meeting_at": at(overview.meeting_at),
        "open_actions": overview.open_actions,
        "overdue_actions": overview.overdue_actions,
    }
