"""Which command exists, and in which file it lives."""

from __future__ import annotations

import importlib
import io

import click

from pmfacilitator import __version__
from pmfacilitator.cli.base import examples
from pmfacilitator.cli.chosen import Chosen
from pmfacilitator.cli.talk import EXIT_INTERRUPTED, EXIT_PIPE, refused, say
from pmfacilitator.errors import PMFError

# name -> (module, attribute, one line for --help). The line stands here so that --help imports no command.
COMMANDS: dict[str, tuple[str, str, str]] = {
    "demo": ("screens", "demo", "Open a sample incident, half-way through its meeting."),
    "new": ("sessions", "new", "Make a post-mortem; a title is enough."),
    "edit": ("editing", "edit", "Say what is known of the incident and of its meeting."),
    "room": ("screens", "room", "Open the meeting room of a post-mortem."),
    "list": ("sessions", "list_", "List the post-mortems, the newest first."),
    "show": ("showing", "show", "Show what a post-mortem holds."),
    "export": ("showing", "export", "Write the write-up as Markdown."),
    "agenda": ("showing", "agenda", "Write the invitation to the meeting."),
    "timeline": ("timeline", "timeline", "Add to a timeline, import one, or read one from a file."),
    "people": ("adding", "people", "Add people to a meeting."),
    "note": ("adding", "note", "Add notes: went well, questions, ideas, parking lot."),
    "why": ("adding", "why", "Add to the tree of whys."),
    "factor": ("adding", "factor", "Add contributing and mitigating factors."),
    "action": ("adding", "action", "Add action items."),
    "lint": ("language", "lint", "Point out blame-oriented phrasing in files."),
    "delete": ("sessions", "delete", "Delete a post-mortem; undo brings it back."),
    "undo": ("sessions", "undo", "Take back your last change."),
    "redo": ("sessions", "redo", "Make again what you took back last."),
}


class LazyGroup(click.Group):
    """A group whose commands are imported when they are called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name every command, in the order in which they are used."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the file in which a command lives."""
        if cmd_name not in COMMANDS:
            return None
        module, attribute, _ = COMMANDS[cmd_name]
        command = getattr(importlib.import_module(f"pmfacilitator.cli.{module}"), attribute)
        if not isinstance(command, click.Command):
            raise TypeError(f"{module}.{attribute} is no command")
        return command

    def invoke(self, ctx: click.Context) -> object:
        """Carry out the command; a reader who has gone is told apart from a refusal, as click does not."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError as error:
            raise click.exceptions.Exit(EXIT_PIPE) from error

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, _, line) in COMMANDS.items()])


@click.group(
    cls=LazyGroup,
    invoke_without_command=True,
    epilog=examples(
        "pmfacilitator                              the library of all post-mortems",
        'pmfacilitator new "Checkout slow" && pmfacilitator room last',
        "pmfacilitator --db team.db export last -o write-up.md",
    ),
)
@click.option(
    "--db",
    type=click.Path(),
    metavar="PATH",
    help="The data file. Otherwise the one that PMFACILITATOR_DB names, or pmfacilitator.db in the data folder, "
    "which PMFACILITATOR_HOME moves.",
)
@click.version_option(__version__, prog_name="pmfacilitator")
@click.pass_context
def app(ctx: click.Context, db: str | None) -> None:
    """Facilitate live, blameless post-mortem meetings in a terminal.

    Without a command the library opens. ID is any unique beginning of a post-mortem's id, or `last` for the newest.
    """
    if db is not None and not db.strip():
        raise click.UsageError("--db names no file.")
    ctx.obj = Chosen(db)
    if ctx.invoked_subcommand is None:
        from pmfacilitator.cli.opening import open_library

        ctx.exit(open_library(ctx.obj))


def run(arguments: list[str]) -> int:
    """The exit code of a call with these arguments."""
    try:
        result = app.main(arguments, prog_name="pmfacilitator", standalone_mode=False)
    except PMFError as error:
        return refused(error)
    except click.ClickException as error:
        words = io.StringIO()
        error.show(words)
        say(words.getvalue().rstrip())
        return error.exit_code
    except click.Abort:
        return EXIT_INTERRUPTED
    return result if isinstance(result, int) else 0
