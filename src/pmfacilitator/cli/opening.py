"""Opening the screens, where there is a terminal."""

from __future__ import annotations

import gc
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from pmfacilitator.cli.talk import EXIT_FAULT, EXIT_REFUSED, say
from pmfacilitator.errors import ConfigError, NoTerminal

if TYPE_CHECKING:
    from pmfacilitator.cli.chosen import Chosen


def open_library(chosen: Chosen) -> int:
    """Open the library; the exit code. Raises NoTerminal."""
    need_terminal()
    return show_screens(chosen)


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
    gc.disable()  # a tenth of the time to the first frame went into it; the app enables it when all is loaded
    from pmfacilitator.config.files import is_there
    from pmfacilitator.config.paths import settings_file
    from pmfacilitator.config.user import login_name
    from pmfacilitator.tui.app import PostMortemApp, Setting
    from pmfacilitator.tui.hangup import stop_reading

    setting = Setting(path=chosen.path, actor=login_name(), open_id=post_mortem_id)
    try:
        if is_there(settings_file()):
            from pmfacilitator.config.settings import load_settings  # loads the records: only if there is something
            from pmfacilitator.language import Preferences

            settings = load_settings()
            agenda, actor = settings.agenda.template, settings.user.name or setting.actor
            wording = Preferences(**settings.language.model_dump())
            setting = replace(setting, actor=actor, keymap=settings.keys, agenda=agenda, preferences=wording)
    except ConfigError as error:
        setting = replace(setting, notices=(str(error),))
    app = PostMortemApp(setting)
    try:
        app.run()
    finally:
        stop_reading(app)
    if app.unsaved:
        say(f"pmfacilitator: What was half typed could not be written to {chosen.path}. Here it is:")
        for words in app.unsaved:
            say(words)
        return EXIT_REFUSED
    if app.failed:
        return EXIT_FAULT
    return app.return_code or 0
