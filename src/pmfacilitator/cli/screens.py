"""The commands that open a screen: the library, a room, the demo."""

from __future__ import annotations

import sys

import click

from pmfacilitator.cli.base import Chosen, examples, id_argument, pass_chosen, say
from pmfacilitator.errors import NoTerminal


def library(chosen: Chosen) -> None:
    """Open the library."""
    need_terminal()
    sys.exit(show_screens(chosen))


@click.command(epilog=examples("pmfacilitator room last", "pmfacilitator room 01JB3X"))
@id_argument
@pass_chosen
def room(chosen: Chosen, id_: str) -> None:
    """Open the meeting room of a post-mortem."""
    need_terminal()
    with chosen.store() as store:
        post_mortem_id = store.find(id_)
    sys.exit(show_screens(chosen, post_mortem_id))


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
    sys.exit(code)


def need_terminal() -> None:
    """Raise NoTerminal where a screen could neither be seen nor take a key."""
    # Textual paints on stderr, so that one counts too.
    for stream, name in ((sys.stdin, "stdin"), (sys.stdout, "stdout"), (sys.stderr, "stderr")):
        if not stream.isatty():
            raise NoTerminal(
                f"The screens need a terminal, and {name} is none.",
                "Start it in a terminal, or see `pmfacilitator --help` for commands that need none.",
            )


def show_screens(chosen: Chosen, post_mortem_id: str | None = None) -> int:
    """Run the screens on a data file, in a room if one is named; the exit code."""
    from pmfacilitator.config.agendas import load_agendas
    from pmfacilitator.tui.app import PostMortemApp, Setting

    templates, problems = load_agendas()
    app = PostMortemApp(
        Setting(
            path=chosen.path,
            actor=chosen.actor,
            open_id=post_mortem_id,
            templates=tuple(templates.values()),
            notices=tuple(str(problem) for problem in problems),
        )
    )
    app.run()
    return app.return_code or 0
