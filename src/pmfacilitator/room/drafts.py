"""What is half typed, kept in the data file as it is typed, so that it is back after a crash."""

import asyncio
from collections.abc import Callable
from functools import partial

from pmfacilitator.errors import PMFError
from pmfacilitator.room.thread import StoreThread
from pmfacilitator.store.protocol import Store

GATHER_S = 0.02
"""How long keys are gathered into one write: nobody types faster, and the screen has the processor meanwhile."""


def put_before(text: str, since: str) -> str:
    """Join words that could not be filed with what has been typed in their field since; the same words stand once."""
    return f"{text} {since}" if since and since != text else text


class Drafts:
    """Drafts on their way to the data file; typing never waits for it, and only the latest text of a field is written.

    `troubled` hears of an error; the text stays here then, and the next one saved tries again.
    """

    def __init__(self, thread: StoreThread, troubled: Callable[[PMFError], None]) -> None:
        self._thread = thread
        self._troubled = troubled
        self._waiting: dict[tuple[str, str], str] = {}
        self._saving: asyncio.Task[None] | None = None
        thread.before_closing(self)

    async def read(self, owner: str, field: str) -> str:
        """What was typed last in a field; empty when nothing was. Raises StoreErrors."""
        field = self._at_seat(field)
        if (owner, field) in self._waiting:
            return self._waiting[owner, field]
        return await self._thread.run(lambda store: store.draft(owner, field))

    def save(self, owner: str, field: str, text: str) -> None:
        """Keep a text soon, without waiting; an empty one removes the draft."""
        self._waiting[owner, self._at_seat(field)] = text
        if self._saving is None or self._saving.done():
            self._saving = asyncio.create_task(self._save())

    def put_back(self, owner: str, field: str, text: str) -> None:
        """Keep words that could not be filed, before whatever has been typed in their field since."""
        since = self._waiting.get((owner, self._at_seat(field)), "")
        self.save(owner, field, put_before(text, since))

    async def flush(self) -> None:
        """Wait until everything has been tried once more."""
        if self._saving is not None:
            await self._saving
        await self._save()

    def _at_seat(self, field: str) -> str:
        """A window beside others has drafts of its own."""
        number = self._thread.seat.number
        return field if number == 1 else f"{field} {number}"

    async def _save(self) -> None:
        while self._waiting:
            taken = dict(self._waiting)
            try:
                await self._thread.run(partial(_save_drafts, taken))
            except PMFError as error:
                self._troubled(error)
                return
            for field, text in taken.items():
                if self._waiting.get(field) == text:
                    del self._waiting[field]
            if self._waiting:
                await asyncio.sleep(GATHER_S)


def _save_drafts(texts: dict[tuple[str, str], str], store: Store) -> None:
    for (owner, field), text in texts.items():
        store.save_draft(owner, field, text)
