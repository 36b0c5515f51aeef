"""The commands that open a screen: a room, the demo."""

from __future__ import annotations

import click

from pmfacilitator.cli.base import examples, id_argument, pass_chosen
from pmfacilitator.cli.chosen import Chosen
from pmfacilitator.cli.opening import need_terminal, show_screens
from pmfacilitator.cli.talk import say


@click.command(epilog=examples("pmfacilitator room last", "pmfacilitator room 01JB3X"))
@id_argument
@pass_chosen
def room(chosen: Chosen, id_: str) -> None:
    """Open the meeting room of a post-mortem."""
    need_terminal()
    with chosen.store() as store:
        post_mortem_id = store.find(id_)
    click.get_current_context().exit(show_screens(chosen, post_mortem_id))


@click.command(epilog=examples("pmfacilitator demo"))
def demo() -> None:
    """Open a sample incident, half-way through its meeting, in a data file that is thrown away afterwards."""
    from tempfile import TemporaryDirectory

    from pmfacilitator.room.demo import demo_session
    from pmfacilitator.room.systemclock import now

    need_terminal()
    with TemporaryDirectory(prefix="pmfacilitator-demo-", ignore_cleanup_errors=True) as folder:
        sample = Chosen(f"{folder}/demo.db")
        with sample.store() as store:
            session = store.create(demo_session(now()), actor=sample.actor, label="new post-mortem")
        code = show_screens(sample, session.id)
    say("The demo's data file is gone. `pmfacilitator` opens your own.")
    click.get_current_context().exit(code)
