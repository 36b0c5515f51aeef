"""The options of every command that reads a timeline from a file."""

from collections.abc import Callable
from typing import Any

import click

_OPTIONS = (
    click.option(
        "--date", "day", default="", metavar="YYYY-MM-DD", help="The day of the incident, where the file does not say."
    ),
    click.option(
        "--tz",
        default="",
        metavar="ZONE",
        help="The zone of its times, where the file does not say: Europe/Berlin, EST, UTC+2.",
    ),
    click.option("--format", "kind", default="", metavar="NAME", help="Read it as this format instead of finding out."),
    click.option(
        "--map", "columns", default="", metavar="at=COLUMN,text=COLUMN", help="Which columns of a table hold what."
    ),
    click.option("--skipped", is_flag=True, help="Show what became no entry, and why."),
)


def reading_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the parameters day, tz, kind, columns and skipped."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command
