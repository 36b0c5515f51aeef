"""What went well and what went poorly, each with its neighbours: where we were lucky, what surprised us."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from pmfacilitator.domain import entries
from pmfacilitator.domain.edits import Command
from pmfacilitator.domain.kinds import NoteKind
from pmfacilitator.domain.records import Note
from pmfacilitator.domain.session import Session
from pmfacilitator.tui.commands import NOTES
from pmfacilitator.tui.panes.base import Do
from pmfacilitator.tui.panes.editing import EditingPane
from pmfacilitator.tui.widgets.entry_list import Entry


def note_entry(note: Note, words: str = "") -> Entry:
    """A note as a row: when it was said, and by whom where that is known."""
    said = f"{note.created_at.astimezone():%H:%M}"  # by the clock on the wall
    return Entry(note.id, note.text, lead=said, tail=" · ".join(filter(None, (note.author, words))))


class NotesPane(EditingPane):
    """Notes of the section's own kinds."""

    COMMAND_GROUPS = (*EditingPane.COMMAND_GROUPS, NOTES)
    BINDINGS = NOTES.bindings

    grows_below = True
    kinds: ClassVar[tuple[NoteKind, ...]] = ()
    titles: ClassVar[dict[NoteKind, str]] = {
        NoteKind.LUCKY: "Where we were lucky",
        NoteKind.SURPRISED_US: "What surprised us",
    }

    def entries(self, session: Session) -> Sequence[Entry]:
        """Kind by kind, in the order they were said."""
        return list(self._rows(session))

    def _rows(self, session: Session) -> Iterator[Entry]:
        for kind in self.kinds:
            notes = [note for note in session.notes if note.kind is kind]
            if notes and kind is not self.kinds[0]:
                yield Entry(f"title-{kind}", self.titles[kind], selectable=False)
            yield from (note_entry(note) for note in notes)

    def line_of(self, entry_id: str) -> str:
        """The note's text."""
        return self.session.part(Note, entry_id).text if self.session else ""

    def edited(self, entry_id: str, field: str, text: str) -> Command:
        """Say it in other words."""
        return entries.edit(Note, entry_id, text=text)

    def deleted(self, entry_id: str) -> Command:
        """Take it out."""
        return entries.delete(Note, entry_id)

    def moved(self, entry_id: str, places: int) -> Command:
        """Move it among its kind."""
        return entries.move(Note, entry_id, places)

    def action_next_kind(self) -> None:
        """Give the note the next kind; it moves to where that kind is shown."""
        if self.session and self.selected:
            kind = self.session.part(Note, self.selected).kind.following
            self.post_message(Do(entries.change_kind(Note, self.selected, kind), self.selected))


class WentWellPane(NotesPane):
    """What worked, and where we were lucky."""

    kinds = (NoteKind.WENT_WELL, NoteKind.LUCKY)
    empty = "What worked? What kept it from being worse? Where were we lucky (/lucky)?"


class WentPoorlyPane(NotesPane):
    """What made it hard, and what surprised us."""

    kinds = (NoteKind.WENT_POORLY, NoteKind.SURPRISED_US)
    empty = "Where did systems and processes get in the way? What surprised us (/surprised)?"
