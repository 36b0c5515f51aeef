"""Writes the pages that follow from the code: `python docs/generate.py`. A test holds them to it."""

from collections.abc import Iterator
from pathlib import Path

import click

from pmfacilitator.cli.commands import app
from pmfacilitator.tui.commands import GROUPS, CommandGroup

FOLDER = Path(__file__).parent
WIDTH = 88


def pages() -> dict[str, str]:
    """Every generated page, by its file name."""
    return {"cli.md": cli_page(), "keys.md": keys_page()}


def cli_page() -> str:
    """What `--help` says, for every command."""
    parts = [
        "# The command line",
        "Without a command the library opens; `room` and `demo` open a screen too. All other commands work without "
        "one, in scripts and pipes: data goes to stdout, talk to stderr.",
        "| Exit code | Meaning |\n| --- | --- |\n"
        "| 0 | done; for `lint`, nothing flagged |\n"
        "| 1 | refused, with a sentence on stderr; for `lint`, something flagged |\n"
        "| 2 | called wrongly |\n"
        "| 70 | a fault of the program's own |\n"
        "| 129, 143 | a screen whose terminal has gone; that was told to end |\n"
        "| 130 | interrupted |\n"
        "| 141 | whoever read the output has gone |",
    ]
    for path, command, context in commands(app, "pmfacilitator", None):
        parts.append(f"## {path}\n\n```text\n{command.get_help(context).rstrip()}\n```")
    return "\n\n".join(parts) + "\n"


def commands(
    command: click.Command, name: str, parent: click.Context | None
) -> Iterator[tuple[str, click.Command, click.Context]]:
    """A command and all below it, each with its full name."""
    context = click.Context(command, parent=parent, info_name=name, terminal_width=WIDTH)
    yield context.command_path, command, context
    if isinstance(command, click.Group):
        for below in command.list_commands(context):
            found = command.get_command(context, below)
            if found is not None:
                yield from commands(found, below, context)


def keys_page() -> str:
    """Every key, as the screens declare it."""
    parts = [
        "# Keys",
        "The footer shows the keys that matter now, F9 all that work where you are, and Ctrl+O finds every command by "
        "its name. A key can be changed in `config.toml`, where the name of a command stands for it:",
        '```toml\n[keys]\n"section.next" = "f6"\n"entry.delete" = ["x", "delete"]\n```',
    ]
    return "\n\n".join([*parts, *(_table(group) for group in GROUPS)]) + "\n"


def _table(group: CommandGroup) -> str:
    rows = [
        f"| {', '.join(f'`{key}`' for key in command.key.split(',') if key) or 'palette'} "
        f"| {command.title} | {command.help} | `{command.id}` |"
        for command in group.commands
    ]
    return "\n".join([f"## {group.title}", "", "| Key | What it does | | Name |", "| --- | --- | --- | --- |", *rows])


if __name__ == "__main__":
    for name, text in pages().items():
        (FOLDER / name).write_text(text, "utf-8")
