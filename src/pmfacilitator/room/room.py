"""One session in use: shows it, changes it, follows other people's edits, keeps what is half typed."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from pathlib import Path
from typing import Any, Self, TypeVar

from pmfacilitator.domain.edits import Change, Command
from pmfacilitator.domain.session import Session
from pmfacilitator.errors import NotFound, PMFError
from pmfacilitator.room.drafts import Drafts
from pmfacilitator.room.thread import StoreThread
from pmfacilitator.room.watching import watch

T = TypeVar("T")
Listener = Callable[[Session | None], None]
"""Called with every new state of the session; with None when somebody has deleted it."""


class Room:
    """A session as this process sees it; everything asynchronous, every error a PMFError.

    Commands, undo and refreshing all end in the same place, where a newer session replaces the one shown.
    """

    def __init__(self, thread: StoreThread, session: Session, actor: str, *, owns_thread: bool = False) -> None:
        self.actor = actor
        self.session = session
        """The newest state known here; the last one when the session has been deleted."""
        self.deleted = False
        self._thread = thread
        self._owns_thread = owns_thread
        self._listeners: list[Listener] = []
        self._trouble_listeners: list[Callable[[PMFError | None], None]] = []
        self._tasks: set[asyncio.Task[Any]] = set()
        self._drafts = Drafts(thread, self._troubled)
        self._watching = asyncio.create_task(watch(thread, self.refresh, self._troubled))

    @classmethod
    async def open(cls, where: Path | StoreThread, post_mortem_id: str, actor: str) -> Self:
        """Enter a session, in a data file or over a store thread in use. Raises NotFound or a StoreError."""
        owns = isinstance(where, Path)
        thread = await StoreThread.open(where) if isinstance(where, Path) else where
        try:
            session = await thread.run(lambda store: store.load(post_mortem_id))
        except BaseException:
            if owns:
                await thread.close()
            raise
        return cls(thread, session, actor, owns_thread=owns)

    def subscribe(
        self, listener: Listener, troubled: Callable[[PMFError | None], None] | None = None
    ) -> Callable[[], None]:
        """Hear of every new state, own and foreign, and of trouble in following or saving; call the result to stop.

        None as trouble says that it is over: what could not be saved has been.
        """
        self._listeners.append(listener)
        if troubled:
            self._trouble_listeners.append(troubled)

        def unsubscribe() -> None:
            with suppress(ValueError):
                self._listeners.remove(listener)
            if troubled:
                with suppress(ValueError):
                    self._trouble_listeners.remove(troubled)

        return unsubscribe

    def do(self, command: Command, *, typed: tuple[str, str] | None = None) -> Awaitable[Session | None]:
        """Carry out a command; whoever waits gets the session afterwards, None when it deleted the session.

        Raises what the command raises, NotFound when the session is gone, Conflict, or a StoreError; nothing is
        changed then. The command takes its turn at once, before any draft that is saved later, and is carried out
        even when nobody waits: an emptied field must not be kept before the line that stood in it. `typed` is that
        field and line: when the command fails they are kept as a draft again, as the screen may be gone by then.
        """
        applied = self._thread.run(lambda store: store.apply(self.session, command, actor=self.actor))
        return self._to_the_end(self._shown(applied, typed))

    def undo(self) -> Awaitable[Change]:
        """Take back this actor's last change that stands; never the session. Raises NothingToUndo or Conflict."""
        step = self._thread.run(lambda store: store.undo(self.session.id, actor=self.actor, keep_session=True))
        return self._to_the_end(self._refreshed(step))

    def redo(self) -> Awaitable[Change]:
        """Make again what was undone last. Raises NothingToUndo or Conflict."""
        step = self._thread.run(lambda store: store.redo(self.session.id, actor=self.actor, keep_session=True))
        return self._to_the_end(self._refreshed(step))

    async def as_said(self) -> dict[str, str]:
        """The words of every row as they were first filed, by its id. Raises a StoreError."""
        changes = await self._thread.run(lambda store: store.changes(self.session.id))
        added = {change.row_id: change.new for change in changes if change.old is None and change.new is not None}
        return {row_id: str(row.get("text") or row.get("task") or "") for row_id, row in added.items()}

    async def refresh(self) -> None:
        """Take in what has been committed since. Raises a StoreError."""
        if self.deleted:
            with suppress(NotFound):
                self._take(await self._thread.run(lambda store: store.load(self.session.id)))
            return
        self._take(await self._thread.run(lambda store: store.refresh(self.session)))

    async def draft(self, field: str) -> str:
        """What was half typed in a field when the program last ended."""
        return await self._drafts.read(self.session.id, self._draft_key(field))

    def save_draft(self, field: str, text: str) -> None:
        """Keep what is being typed, without waiting; while the file is busy only the latest text is kept for it."""
        self._drafts.save(self.session.id, self._draft_key(field), text)

    async def close(self) -> None:
        """Leave the session: finish what was begun, save what was typed; harmless when repeated."""
        self._watching.cancel()
        await asyncio.gather(self._watching, return_exceptions=True)
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._drafts.flush()
        self._listeners.clear()
        if self._owns_thread:
            await self._thread.close()

    async def _shown(self, applied: Awaitable[Session | None], typed: tuple[str, str] | None) -> Session | None:
        try:
            session = await applied
        except PMFError:
            if typed:
                self._drafts.put_back(self.session.id, self._draft_key(typed[0]), typed[1])
            raise
        self._take(session)
        return session

    async def _refreshed(self, step: Awaitable[Change]) -> Change:
        change = await step
        await self.refresh()
        return change

    def _to_the_end(self, work: Coroutine[Any, Any, T]) -> Awaitable[T]:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return asyncio.shield(task)

    def _take(self, session: Session | None) -> None:
        """Show a newer state; results can arrive in another order than they were asked for."""
        if session is None:
            if not self.deleted:
                self.deleted = True
                self._tell(None)
            return
        if self.deleted or session.seq > self.session.seq:
            self.deleted = False
            self.session = session
            self._tell(session)

    def _tell(self, session: Session | None) -> None:
        for listener in tuple(self._listeners):
            listener(session)

    def _troubled(self, error: PMFError | None) -> None:
        for listener in tuple(self._trouble_listeners):
            listener(error)

    def _draft_key(self, field: str) -> str:
        """Drafts are a person's own: two people may be typing in the same field."""
        return f"{field} {self.actor}"
