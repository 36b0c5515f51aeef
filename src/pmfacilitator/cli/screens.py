"""The commands that open a screen: the library, a room, the demo."""

from __future__ import annotations

import gc
import sys
from dataclasses import replace

import click

from pmfacilitator.cli.base import Chosen, examples, id_argument, pass_chosen, say
from pmfacilitator.errors import ConfigError, NoTerminal


def library(chosen: Chosen) -> None:
    """Open the library."""
    need_terminal()
    click.get_current_context().exit(show_screens(chosen))


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
    """Run the screens on a data file, in a room if one is named; the exit code.

    A broken config.toml is named on the screen and left out: the meeting has to begin.
    """
    gc.disable()  # a tenth of the time to the first frame went into it; the app enables it then
    from pmfacilitator.config.paths import settings_file
    from pmfacilitator.config.user import login_name
    from pmfacilitator.tui.app import PostMortemApp, Setting

    setting = Setting(path=chosen.path, actor=login_name(), open_id=post_mortem_id)
    if settings_file().exists():
        from pmfacilitator.config.settings import load_settings  # loads the records, hence only if there is something
        from pmfacilitator.language import Preferences

        try:
            settings = load_settings()
        except ConfigError as error:
            setting = replace(setting, notices=(str(error),))
        else:
            agenda, actor = settings.agenda.template, settings.user.name or setting.actor
            wording = Preferences(**settings.language.model_dump())
            setting = replace(setting, actor=actor, keymap=settings.keys, agenda=agenda, preferences=wording)
    app = PostMortemApp(setting)
    app.run()
    return app.return_code or 0
