"""The entry point: which command exists, and in which file it lives."""

import importlib
import os
import sys

import click

from pmfacilitator import __version__
from pmfacilitator.errors import PMFError

# name -> (module, attribute, one line for --help). The line stands here so that --help imports no command.
COMMANDS: dict[str, tuple[str, str, str]] = {
    "lint": ("language", "lint", "Point out blame-oriented phrasing in files."),
    "timeline": ("timeline", "timeline", "Add to a timeline, import one, or read one from a file."),
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

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, _, line) in COMMANDS.items()])


@click.group(cls=LazyGroup)
@click.version_option(__version__, prog_name="pmfacilitator")
def app() -> None:
    """Facilitate live, blameless post-mortem meetings in a terminal."""


def main() -> None:
    """Run the command line; every expected error becomes a sentence on stderr and exit code 1."""
    try:
        app(prog_name="pmfacilitator")
    except PMFError as error:
        click.echo(f"pmfacilitator: {error.message}", err=True)
        if error.hint:
            click.echo(error.hint, err=True)
        sys.exit(1)
    except BrokenPipeError:
        # Whoever read our output has gone; point stdout away so that the interpreter's last flush is quiet.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(141)
