"""What commands share: the arguments that most of them take, and how their help shows an example."""

from __future__ import annotations

import sys

import click

from pmfacilitator.cli.chosen import Chosen


def examples(*lines: str) -> str:
    """The end of a command's help."""
    return "\n".join(["\b", "Examples:" if len(lines) > 1 else "Example:", *(f"  {line}" for line in lines)])


pass_chosen = click.make_pass_decorator(Chosen, ensure=True)
"""Gives a command the data file that was chosen."""

id_argument = click.argument("id_", metavar="ID")
"""A post-mortem: any unique beginning of its id, or `last`."""


def _spoken(_ctx: click.Context, _param: click.Parameter, words: tuple[str, ...]) -> str:
    if words != ("-",):
        return " ".join(words)
    return sys.stdin.buffer.read().decode("utf-8", "replace").strip()


words_argument = click.argument("text", metavar="TEXT", nargs=-1, required=True, callback=_spoken)
"""What is said; several words need no quotes, and `-` reads it from stdin."""
