"""The one thread that talks to the data file, so that a lock held elsewhere never stops the screen."""

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Protocol, Self, TypeVar
from weakref import WeakSet

from pmfacilitator.room.seat import Seat
from pmfacilitator.store import BUSY_TIMEOUT_S, open_store
from pmfacilitator.store.protocol import Store

T = TypeVar("T")


class Writer(Protocol):
    """Something that gathers what it will write."""

    async def flush(self) -> None:
        """Write it now."""


class StoreThread:
    """A store, and the thread that it belongs to; work is done in the order in which it was asked for."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="store")
        self._store: Store | None = None
        self._writers: WeakSet[Writer] = WeakSet()
        self.seat = Seat(1, None)
        self.unsaved: dict[tuple[str, str], str] = {}
        """Half-typed texts on their way to the file, by owner and field; they outlive the room they were typed in."""

    @classmethod
    async def open(cls, path: Path, timeout_s: float = BUSY_TIMEOUT_S) -> Self:
        """Open the data file in a thread of its own. Raises StoreErrors.

        `timeout_s` is how long another program may hold the file before it counts as locked.
        """
        opened = cls()

        def open_at_a_seat() -> tuple[Store, Seat]:
            store = open_store(path, timeout_s)
            seat = Seat.take(path)
            store.sit(seat.number)
            return store, seat

        try:
            opened._store, opened.seat = await opened._call(open_at_a_seat)
        except BaseException:
            opened._thread.shutdown(wait=False)
            raise
        return opened

    def run(self, work: Callable[[Store], T]) -> Awaitable[T]:
        """Do something with the store; it takes its turn now, and what it raises is raised to whoever waits for it.

        It is done even when nobody waits. When the caller is cancelled, work that has begun is finished, and work
        that still waits for its turn is dropped.
        """
        store = self._store
        if store is None:
            raise RuntimeError("the store thread has been closed")
        return self._call(lambda: work(store))

    def before_closing(self, writer: Writer) -> None:
        """Let something that still has texts to write do so before the file is closed."""
        self._writers.add(writer)

    async def close(self) -> None:
        """Finish the work asked for, close the file, end the thread; harmless when repeated."""
        if self._store is None:
            return
        await asyncio.gather(*(writer.flush() for writer in self._writers))
        if self._store is None:
            return  # closed by somebody else meanwhile
        await self.run(lambda store: store.close())
        self.seat.leave()
        self._store = None
        self._thread.shutdown(wait=False)

    def _call(self, work: Callable[[], T]) -> Awaitable[T]:
        return asyncio.get_running_loop().run_in_executor(self._thread, work)
