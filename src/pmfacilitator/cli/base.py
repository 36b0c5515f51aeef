"""What every command shares: where its words go, which data file it means, how its help shows an example.

Loaded by --help and --version too, hence the imports inside.
"""

from __future__ import annotations

import sys
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from pmfacilitator.domain.edits import Command
    from pmfacilitator.domain.session import Session
    from pmfacilitator.store.protocol import Store


def say(text: str) -> None:
    """Tell the person something, on stderr; never a control character, whoever's words are in it."""
    from pmfacilitator.domain.text import clean

    click.echo(clean(text), err=True)


def put(text: str) -> None:
    """Hand over data, on stdout."""
    click.echo(text.removesuffix("\n"))


def examples(*lines: str) -> str:
    """The end of a command's help."""
    return "\n".join(["\b", "Examples:" if len(lines) > 1 else "Example:", *(f"  {line}" for line in lines)])


class Chosen:
    """What was said before the command: the data file, where --db named one."""

    def __init__(self, db: str | None = None) -> None:
        self._db = db

    @cached_property
    def path(self) -> Path:
        """The data file. Raises StoreError when its folder cannot be made."""
        from pathlib import Path

        from pmfacilitator.config.paths import database

        return database(Path(self._db) if self._db else None)

    @contextmanager
    def store(self) -> Generator[Store, None, None]:
        """The data file, open. Raises StoreErrors."""
        from pmfacilitator.store import open_store

        store = open_store(self.path)
        try:
            yield store
        finally:
            store.close()

    @cached_property
    def actor(self) -> str:
        """The name that changes are logged under."""
        from pmfacilitator.config.user import user_name

        return user_name()

    def load(self, beginning: str) -> Session:
        """The one session whose id begins so. Raises NotFound, Ambiguous or StoreErrors."""
        with self.store() as store:
            return store.load(store.find(beginning))

    def apply(self, beginning: str, command: Command) -> Session | None:
        """Carry out a command on the one session whose id begins so, and return the session afterwards."""
        with self.store() as store:
            return store.apply(store.load(store.find(beginning)), command, actor=self.actor)


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
