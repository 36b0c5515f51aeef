"""What is half typed, kept in the data file as it is typed, so that it is back after a crash."""

import asyncio
from collections.abc import Callable
from functools import partial

from pmfacilitator.errors import PMFError
from pmfacilitator.room.thread import StoreThread
from pmfacilitator.store.protocol import Store

GATHER_S = 0.02
"""How long keys are gathered into one write: nobody types faster, and the screen has the processor meanwhile."""
RETRY_S = 1.0
"""How long to wait for a file that could not be written."""


def put_before(text: str, since: str) -> str:
    """Join words that could not be filed with what has been typed in their field since; the same words stand once."""
    return f"{text} {since}" if since and since != text else text


class Drafts:
    """Drafts on their way to the data file; typing never waits for it, and only the latest text of a field is written.

    `troubled` hears of an error once, and with None that it is over; until then the texts wait in the thread, are tried
    again, and are what is read.
    """

    def __init__(self, thread: StoreThread, troubled: Callable[[PMFError | None], None]) -> None:
        self._thread = thread
        self._troubled = troubled
        self._told = ""
        self._waiting = thread.unsaved
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
            self._saving = asyncio.create_task(self._keep_saving())

    def put_back(self, owner: str, field: str, text: str) -> None:
        """Keep words that could not be filed, before whatever has been typed in their field since."""
        since = self._waiting.get((owner, self._at_seat(field)), "")
        self.save(owner, field, put_before(text, since))

    async def flush(self) -> None:
        """Try everything once more; what cannot be written stays with the thread."""
        if self._saving is not None:
            self._saving.cancel()
            await asyncio.gather(self._saving, return_exceptions=True)
        if self._waiting:
            await self._write()

    def _at_seat(self, field: str) -> str:
        """A window beside others has drafts of its own."""
        number = self._thread.seat.number
        return field if number == 1 else f"{field} {number}"

    async def _keep_saving(self) -> None:
        while self._waiting:
            wait = GATHER_S if await self._write() else RETRY_S
            if self._waiting:
                await asyncio.sleep(wait)

    async def _write(self) -> bool:
        taken = dict(self._waiting)
        try:
            await self._thread.run(partial(_save_drafts, taken))
        except PMFError as error:
            self._tell(error)
            return False
        for field, text in taken.items():
            if self._waiting.get(field) == text:
                del self._waiting[field]
        self._tell(None)
        return True

    def _tell(self, error: PMFError | None) -> None:
        told, self._told = self._told, str(error or "")
        if told != self._told:
            self._troubled(error)


def _save_drafts(texts: dict[tuple[str, str], str], store: Store) -> None:
    for (owner, field), text in texts.items():
        store.save_draft(owner, field, text)
