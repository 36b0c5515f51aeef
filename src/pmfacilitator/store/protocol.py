"""What a store can do, whichever database it stands on; the contract tests hold every one of them to this.

The records are named for type checkers only, so that the library can list sessions without loading them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from pmfacilitator.domain.edits import Change, Command
    from pmfacilitator.domain.session import Session


@dataclass(frozen=True)
class Overview:
    """A post-mortem as the library lists it."""

    id: str
    title: str
    severity: str
    status: str
    created_at: datetime
    impact_started_at: datetime | None
    resolved_at: datetime | None
    meeting_at: datetime | None
    services: tuple[str, ...]
    open_actions: int
    overdue_actions: int
    zone: str

    @property
    def day(self) -> datetime:
        """What dates it in a list: the incident, else the meeting, else its creation."""
        return self.impact_started_at or self.meeting_at or self.created_at


@dataclass(frozen=True)
class Preview:
    """What the library shows of the post-mortem under the cursor; absent times are None."""

    id: str
    title: str
    zone: str
    planned: bool
    """Whether its meeting is still to come."""
    summary: str
    impact_started_at: datetime | None
    detected_at: datetime | None
    acknowledged_at: datetime | None
    mitigated_at: datetime | None
    resolved_at: datetime | None
    meeting_at: datetime | None
    participants: int
    events: int
    notes: int
    actions: int
    open_actions: int
    overdue_actions: int
    overdue_since: date | None
    """The earliest deadline that has passed with its action still open."""
    root_causes: tuple[str, ...]


@dataclass(frozen=True)
class Deleted:
    """A post-mortem that was deleted and can be brought back."""

    id: str
    title: str


class Store(Protocol):
    """Sessions as rows, every change in one durable transaction and in the change log.

    A store belongs to the thread that opened it. Every method may raise a StoreError.
    """

    def sit(self, seat: int) -> None:
        """Work from now on at one of a person's windows; without this, as a command that belongs to none.

        Undo and redo then keep to what that person did at this window.
        """

    def overviews(self, today: date | None = None) -> list[Overview]:
        """Every post-mortem, the newest meeting (or creation) first; overdue as of `today`, the local date if None."""

    def preview(self, post_mortem_id: str, today: date | None = None) -> Preview:
        """A glance into one post-mortem without loading it. Raises NotFound."""

    def find(self, beginning: str, *, deleted: bool = False) -> str:
        """The one id that begins so, whatever the case; `last` is the newest. Raises NotFound or Ambiguous.

        With `deleted`, post-mortems that undo could bring back are found too.
        """

    def last_changed(self, actor: str) -> str:
        """The id of the post-mortem that this actor changed last, perhaps deleted. Raises NothingToUndo."""

    def containing(self, words: Sequence[str]) -> dict[str, frozenset[str]]:
        """For each word the ids of the post-mortems that hold it in anything written there, in whatever case."""

    def deleted(self) -> list[Deleted]:
        """The post-mortems that undo can bring back, the one deleted last first."""

    def load(self, post_mortem_id: str) -> Session:
        """All of one post-mortem. Raises NotFound, or Damaged when another program wrote a row that makes no sense."""

    def refresh(self, session: Session) -> Session | None:
        """The session with what has changed since; the same object when nothing has; None when it was deleted."""

    def create(self, session: Session, *, actor: str, label: str) -> Session:
        """Store a whole new session in one transaction."""

    def apply(self, session: Session, command: Command, *, actor: str) -> Session | None:
        """Bring the session up to date, let the command decide, and store what it decided, in one transaction.

        Returns the session afterwards (None when the command deleted it). Nothing is stored when the command raises.
        Raises NotFound when the session has been deleted, Conflict when what an edit refers to has been.
        """

    def undo(self, post_mortem_id: str, *, actor: str, keep_session: bool = False) -> Change:
        """Take back the actor's last transaction in this session that stands, field by field.

        A session that was deleted is brought back, whoever deleted it.
        Returns a change of the undoing transaction, whose label says what was undone. Raises NothingToUndo, or
        Conflict when somebody changed the same fields since, upon which nothing is changed. With `keep_session` what
        would take the session itself away counts as nothing to undo.
        """

    def redo(self, post_mortem_id: str, *, actor: str, keep_session: bool = False) -> Change:
        """Make again what the actor undid last, unless the actor did something else since. Raises as undo does."""

    def changes(self, post_mortem_id: str, since: int = 0) -> Sequence[Change]:
        """The change log of one session after `since`, in order."""

    def version(self) -> int:
        """A number that grows with every change, whoever makes it; cheap enough to ask ten times a second."""

    def draft(self, owner: str, field: str) -> str:
        """What was being typed in a field when it was last saved; empty when nothing was.

        The owner is a post-mortem's id, or a name for what is not made yet.
        """

    def save_draft(self, owner: str, field: str, text: str) -> None:
        """Keep what is being typed; an empty text removes it. No part of the change log."""

    def close(self) -> None:
        """Close the file."""
