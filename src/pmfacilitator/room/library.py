"""All sessions of a data file: the list, and what is done to a session as a whole."""

from pathlib import Path
from typing import TYPE_CHECKING, Self

from pmfacilitator.errors import NothingToUndo
from pmfacilitator.room.drafts import Drafts
from pmfacilitator.room.thread import StoreThread
from pmfacilitator.store.protocol import Overview, Preview, Store

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pmfacilitator.domain.edits import Change, Command
    from pmfacilitator.domain.preparation import Step
    from pmfacilitator.domain.session import Session
    from pmfacilitator.store.protocol import Deleted


class Library:
    """The sessions of one data file; everything asynchronous, every error a PMFError.

    Listing needs no record class, hence these are imported where a session is made.
    """

    def __init__(self, thread: StoreThread, actor: str) -> None:
        self.thread = thread
        """For the rooms of this file, which share it."""
        self.actor = actor
        # A form's draft that cannot be kept is no news by itself: saving the form will say the same, and be heard.
        self._drafts = Drafts(thread, lambda _: None)

    @classmethod
    async def open(cls, path: Path, actor: str) -> Self:
        """Open a data file, making it when it is missing. Raises StoreErrors."""
        return cls(await StoreThread.open(path), actor)

    @property
    def unsaved(self) -> tuple[str, ...]:
        """What was half typed in this program and is not in the file."""
        return tuple(filter(None, self.thread.unsaved.values()))

    async def version(self) -> int:
        """A number that grows with every change to the file."""
        return await self.thread.run(lambda store: store.version())

    async def overviews(self) -> list[Overview]:
        """Every post-mortem, the newest meeting (or creation) first."""
        return await self.thread.run(lambda store: store.overviews())

    async def containing(self, words: "Sequence[str]") -> dict[str, frozenset[str]]:
        """For each word the ids of the post-mortems that hold it anywhere."""
        return await self.thread.run(lambda store: store.containing(words))

    async def bring_back(self) -> "Deleted":
        """Bring back the post-mortem that was deleted last, whoever did it. Raises NothingToUndo."""

        def work(store: Store) -> "Deleted":
            if not (deleted := store.deleted()):
                raise NothingToUndo("Nothing is deleted here.")
            store.undo(deleted[0].id, actor=self.actor)
            return deleted[0]

        return await self.thread.run(work)

    async def preview(self, post_mortem_id: str) -> Preview:
        """A glance into one post-mortem. Raises NotFound."""
        return await self.thread.run(lambda store: store.preview(post_mortem_id))

    async def preparation(self, post_mortem_id: str) -> "Sequence[Step]":
        """What is ready for the meeting, and what is not. Raises NotFound or Damaged."""
        from pmfacilitator.domain.preparation import checklist

        return checklist(await self.load(post_mortem_id))

    async def find(self, beginning: str, *, deleted: bool = False) -> str:
        """The one id that begins so; `last` is the newest. Raises NotFound or Ambiguous."""
        return await self.thread.run(lambda store: store.find(beginning, deleted=deleted))

    async def load(self, post_mortem_id: str) -> "Session":
        """All of one post-mortem. Raises NotFound or Damaged."""
        return await self.thread.run(lambda store: store.load(post_mortem_id))

    async def create(self, session: "Session") -> "Session":
        """Store a new session."""
        return await self._create(session, "new post-mortem")

    async def duplicate(self, post_mortem_id: str, title: str) -> "Session":
        """A new session with the agenda and the people of another, and none of its facts. Raises NotFound."""
        from pmfacilitator.domain.creation import duplicate_as_template

        return await self._create(
            duplicate_as_template(await self.load(post_mortem_id), title), "duplicate post-mortem"
        )

    async def delete(self, post_mortem_id: str) -> None:
        """Delete a session with everything in it; `undo` brings it back. Raises NotFound."""
        from pmfacilitator.domain.creation import delete_session

        await self.thread.run(lambda store: store.apply(store.load(post_mortem_id), delete_session(), actor=self.actor))

    async def undo(self, post_mortem_id: str) -> "Change":
        """Take back this actor's last change to a session, also its deletion. Raises NothingToUndo or Conflict."""
        return await self.thread.run(lambda store: store.undo(post_mortem_id, actor=self.actor))

    async def redo(self, post_mortem_id: str) -> "Change":
        """Make again what was undone last. Raises NothingToUndo or Conflict."""
        return await self.thread.run(lambda store: store.redo(post_mortem_id, actor=self.actor))

    async def apply(self, post_mortem_id: str, command: "Command") -> None:
        """Carry out a command on a session that is not open. Raises what the command raises."""

        def work(store: Store) -> None:
            store.apply(store.load(post_mortem_id), command, actor=self.actor)

        await self.thread.run(work)

    async def draft(self, owner: str, field: str) -> str:
        """What was half typed in a field of a post-mortem, or of one that is not made yet."""
        return await self._drafts.read(owner, field)

    def save_draft(self, owner: str, field: str, text: str) -> None:
        """Keep what is being typed, without waiting."""
        self._drafts.save(owner, field, text)

    async def close(self) -> None:
        """Save what was typed and close the data file; harmless when repeated."""
        await self.thread.close()

    async def _create(self, session: "Session", label: str) -> "Session":
        def work(store: Store) -> "Session":
            return store.create(session, actor=self.actor, label=label)

        return await self.thread.run(work)
