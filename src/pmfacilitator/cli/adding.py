"""Commands that add one thing to a post-mortem: a note, a why, a factor, an action item, somebody."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import click

from pmfacilitator.cli.base import examples, id_argument, pass_chosen, words_argument
from pmfacilitator.cli.talk import put, say
from pmfacilitator.cli.terms import term_option
from pmfacilitator.domain.kinds import ActionType, FactorEffect, FactorKind, NoteKind, Priority, Role
from pmfacilitator.domain.text import one_line
from pmfacilitator.errors import Ambiguous, BadInput, NotFound

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pmfacilitator.cli.chosen import Chosen
    from pmfacilitator.domain.edits import Addition, Edit
    from pmfacilitator.domain.records import Why
    from pmfacilitator.domain.session import Session


@click.group()
def note() -> None:
    """Add notes: what went well, questions, ideas, the parking lot."""


@note.command(
    "add",
    epilog=examples(
        'pmfacilitator note add last --kind went-well "The alert came before the first ticket"',
        "pmfacilitator note add last --kind question - < question.txt",
    ),
)
@id_argument
@term_option("--kind", NoteKind, required=True, help="What the note is about.")
@words_argument
@pass_chosen
def add_note(chosen: Chosen, id_: str, kind: NoteKind, text: str) -> None:
    """Keep something that was said, and print the note's id."""
    from pmfacilitator.domain import entries

    _add(chosen, id_, entries.add_note(kind, text))
    say(f"Added to {kind.label}.")


@click.group()
def why() -> None:
    """Add to the tree of whys."""


@why.command(
    "add",
    epilog=examples(
        'pmfacilitator why add last "Checkout failed for 40 minutes"',
        'pmfacilitator why add last --under "Checkout failed" "The connection pool ran dry"',
    ),
)
@id_argument
@click.option("--under", metavar="WHY", help="The why that it answers: the beginning of its id, or words in it.")
@words_argument
@pass_chosen
def add_why(chosen: Chosen, id_: str, under: str | None, text: str) -> None:
    """Answer what made something possible, or start from a symptom; print the why's id."""
    from pmfacilitator.domain import whys

    with chosen.store() as store:
        session = store.load(store.find(id_))
        parent = None if under is None else named_why(session, under)
        adding = whys.add_why(text, under=parent.id if parent else None)
        store.apply(session, adding, actor=chosen.actor)
    put(adding.row_id)
    say(f"Added under “{one_line(parent.text)}”." if parent else "Added at the top of the tree.")


@click.group()
def factor() -> None:
    """Add factors: what made the incident possible, or limited it."""


@factor.command(
    "add", epilog=examples('pmfacilitator factor add last --kind process "No limit is reviewed before a launch"')
)
@id_argument
@term_option("--kind", FactorKind, default=FactorKind.TECHNICAL, help="Where it belongs; technical if not said.")
@term_option("--effect", FactorEffect, default=FactorEffect.CONTRIBUTING, help="What it did; contributing if not said.")
@words_argument
@pass_chosen
def add_factor(chosen: Chosen, id_: str, kind: FactorKind, effect: FactorEffect, text: str) -> None:
    """Name a factor, and print its id."""
    from pmfacilitator.domain import entries

    _add(chosen, id_, entries.add_factor(text, kind, effect))
    say(f"Added to the {effect.label} factors, {kind.label}.")


@click.group()
def action() -> None:
    """Add action items."""


@action.command(
    "add",
    epilog=examples(
        'pmfacilitator action add last "Alert at 80 % of the pool" --owner ana --due "2 weeks" --type detect',
        "pmfacilitator action add last 'Alert at 80 % of the pool @ana due:friday done:it fires in staging !must'",
    ),
)
@id_argument
@words_argument
@click.option("--owner", help="One person; any part of a participant's name will do.")
@click.option("--due", metavar="DATE", help="A date, or `friday`, `2 weeks`, `end of month`.")
@click.option("--done-when", metavar="TEXT", help="How one will know that it is done.")
@term_option("--priority", Priority, help="Should if not said.")
@term_option("--type", ActionType, help="What it does; prevent if not said.")
@pass_chosen
def add_action(
    chosen: Chosen,
    id_: str,
    text: str,
    owner: str | None,
    due: str | None,
    done_when: str | None,
    priority: Priority | None,
    type: ActionType | None,  # noqa: A002 - the field's own name
) -> None:
    """Agree on an action item, and print its id; the marks of the composer's line work here too."""
    from pmfacilitator.capture.times import parse_due
    from pmfacilitator.domain.action_line import parse_action
    from pmfacilitator.domain.people import name_meant
    from pmfacilitator.room.systemclock import now

    with chosen.store() as store:
        session = store.load(store.find(id_))
        today = now().wall.astimezone(session.zone).date()
        names = [person.name for person in session.participants]
        read = parse_action(text, people=names, parse_due=lambda words: parse_due(words, today=today))
        agreed = replace(
            read,
            owner=name_meant(owner.removeprefix("@"), names) if owner else read.owner,
            due=parse_due(due, today=today) if due else read.due,
            success_criteria=done_when or read.success_criteria,
            priority=priority or read.priority,
            type=type or read.type,
        )
        adding = agreed.add()
        store.apply(session, adding, actor=chosen.actor)
    put(adding.row_id)
    when = f"due {agreed.due:%a %d %b %Y}" if agreed.due else "no due date"
    say(f"Added: {agreed.task} · {agreed.owner or 'no owner'} · {when}.")


@click.group()
def people() -> None:
    """Add people to a meeting."""


@people.command("add", epilog=examples('pmfacilitator people add last "Ana Ng" --role facilitator'))
@id_argument
@click.argument("name")
@term_option("--role", Role, default=Role.RESPONDER, help="Responder if not said.")
@pass_chosen
def add_person(chosen: Chosen, id_: str, name: str, role: Role) -> None:
    """Put somebody on the list of participants; who is there already gets the role."""
    from pmfacilitator.domain import entries
    from pmfacilitator.domain.edits import Command

    adding = entries.add_person(name, role)

    def decide(session: Session) -> Iterable[Edit]:
        wanted = one_line(name).casefold()
        known = next((person for person in session.participants if person.name.casefold() == wanted), None)
        return entries.changed(known, {"role": role}) if known else adding.decide(session)

    chosen.apply(id_, Command(adding.label, decide))
    say(f"{one_line(name)}: {role.label}.")


def named_why(session: Session, words: str) -> Why:
    """The one why whose id begins so, or whose text contains the words. Raises NotFound or Ambiguous."""
    wanted = one_line(words).strip().casefold()
    if not wanted:
        raise BadInput("The why that it answers is not named.", "Without `--under` it starts at the top of the tree.")
    by_id = [why for why in session.whys if why.id.casefold().startswith(wanted)]
    found = by_id or [why for why in session.whys if wanted in one_line(why.text).casefold()]
    exact = [why for why in found if one_line(why.text).casefold() == wanted]
    if len(exact or found) == 1:
        return (exact or found)[0]
    if not found:
        raise NotFound(f"No why contains “{one_line(words)}”.", "`pmfacilitator show` lists them.")
    raise Ambiguous(f"{len(found)} whys contain “{one_line(words)}”.", "Give more of its words, or its id.")


def _add(chosen: Chosen, id_: str, adding: Addition) -> None:
    chosen.apply(id_, adding)
    put(adding.row_id)
