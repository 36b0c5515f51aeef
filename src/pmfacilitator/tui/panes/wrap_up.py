"""Wrap-up: the actions read back, what is parked, what was learned, when to look again, what the write-up lacks."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from pmfacilitator.domain import entries
from pmfacilitator.domain.edits import Command
from pmfacilitator.domain.kinds import ActionStatus, Disposition, NoteKind
from pmfacilitator.domain.readiness import Lack, lacks
from pmfacilitator.domain.records import ActionItem, Link, Note
from pmfacilitator.domain.session import Session
from pmfacilitator.room import composing
from pmfacilitator.tui.commands import WRAP_UP
from pmfacilitator.tui.keymap import with_keys
from pmfacilitator.tui.panes.action_items import action_entry
from pmfacilitator.tui.panes.base import Do
from pmfacilitator.tui.panes.editing import EditingPane
from pmfacilitator.tui.panes.notes import note_entry
from pmfacilitator.tui.widgets.entry_list import Entry

SETTLING = {Disposition.OPEN: Disposition.ANSWERED, Disposition.ANSWERED: Disposition.DROPPED}
LOTS = (NoteKind.PARKING_LOT, NoteKind.QUESTION, NoteKind.IDEA, NoteKind.LEARNING)


def _title(text: str) -> Entry:
    return Entry(f"title-{text}", text, selectable=False)


class WrapUpPane(EditingPane):
    """Read the actions back, empty the lots, agree on the follow-up."""

    COMMAND_GROUPS = (*EditingPane.COMMAND_GROUPS, WRAP_UP)
    BINDINGS = WRAP_UP.bindings

    empty: ClassVar[str] = "What did we learn? Type it below."

    _missing: Sequence[Lack] = ()

    def show(self, session: Session) -> None:
        """Show what is there, and what the write-up lacks."""
        self._missing = lacks(session)
        super().show(session)

    def head(self, session: Session) -> str:
        """The follow-up date, or how to give one, and how much the write-up lacks."""
        follow_up = session.post_mortem.follow_up_on
        words = with_keys(
            f"Follow-up on {follow_up:%A %d %B %Y} · {{follow_up.date}} changes it"
            if follow_up
            else "No follow-up date: ↑, then {follow_up.date}",
            self.app,
        )
        return f"{words} · the write-up lacks {len(self._missing)}, see the end" if self._missing else words

    def entries(self, session: Session) -> Sequence[Entry]:
        """The actions to read back, the lots, and last what the write-up lacks: the room has to go by then."""
        return list(self._rows(session))

    def _rows(self, session: Session) -> Iterator[Entry]:
        acting = [action for action in session.actions if action.status is not ActionStatus.NOT_DOING]
        if acting:
            yield _title("Read back: action items")
            yield from (action_entry(action) for action in acting)
        for kind in LOTS:
            notes = [note for note in session.notes if note.kind is kind]
            if notes:
                yield _title(
                    {NoteKind.LEARNING: "Learned"}.get(kind, f"{kind.label.capitalize()}: what becomes of it?")
                )
            for note in notes:
                yield note_entry(note, "" if kind is NoteKind.LEARNING else note.disposition.label)

        if session.links:
            yield _title("Links")
        for link in session.links:
            yield Entry(link.id, link.label or link.url, lead=link.kind.label, tail=link.url if link.label else "")
        yield _title("The write-up still lacks" if self._missing else "The write-up lacks nothing we know of")
        for number, lack in enumerate(self._missing):
            yield Entry(f"lack-{number}", f"· {lack.what} {lack.ask}", selectable=False)

    def line_of(self, entry_id: str) -> str:
        """What was said."""
        if self.session is None:
            return ""
        kind = self._kind_of(entry_id)
        if kind is ActionItem:
            return composing.action_line(self.session.part(ActionItem, entry_id))
        if kind is Link:
            return self.session.part(Link, entry_id).label
        return self.session.part(Note, entry_id).text

    def edited(self, entry_id: str, field: str, text: str) -> Command:
        """Other words, or the follow-up date."""
        if field == "follow_up":
            return composing.set_follow_up(text, self.now)
        kind = self._kind_of(entry_id)
        if kind is ActionItem:
            return composing.edit_action(entry_id, text, self.now)
        return entries.edit(Link, entry_id, label=text) if kind is Link else entries.edit(Note, entry_id, text=text)

    def deleted(self, entry_id: str) -> Command:
        """Take it out."""
        return entries.delete(self._kind_of(entry_id), entry_id)

    def moved(self, entry_id: str, places: int) -> Command:
        """Another order within its list."""
        return entries.move(self._kind_of(entry_id), entry_id, places)

    @property
    def _note(self) -> Note | None:
        if self.session is None or self.selected is None or self._kind_of(self.selected) is not Note:
            return None
        return self.session.part(Note, self.selected)

    def _kind_of(self, entry_id: str) -> type[ActionItem] | type[Link] | type[Note]:
        """Which list a row comes from."""
        if self.session is not None and any(action.id == entry_id for action in self.session.actions):
            return ActionItem
        if self.session is not None and any(link.id == entry_id for link in self.session.links):
            return Link
        return Note

    def action_settle(self) -> None:
        """Open, answered, dropped."""
        note = self._note
        if note is None or note.kind is NoteKind.LEARNING:
            self.notify("Settled is what was parked, asked or thought of: go to one of these.", markup=False)
        else:
            follower = SETTLING.get(note.disposition, Disposition.OPEN)
            self.post_message(Do(entries.settle(note.id, follower), note.id))

    def action_make_action(self) -> None:
        """An action item comes of it."""
        if note := self._note:
            self.post_message(Do(entries.turn_into_action(note.id), note.id))
        else:
            self.notify("This is an action item, or none can be made of it.", markup=False)

    def action_follow_up(self) -> None:
        """Ask when to look again."""
        known = self.session.post_mortem.follow_up_on if self.session else None
        text = known.isoformat() if known else ""
        self.editor.open("follow-up", text=text, row=0, field="follow_up", title="Follow-up: a date, “3 weeks”")
