"""What was said before the command, and the data file that follows from it."""

from __future__ import annotations

from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from pmfacilitator.domain.edits import Command
    from pmfacilitator.domain.session import Session
    from pmfacilitator.store.protocol import Store


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
