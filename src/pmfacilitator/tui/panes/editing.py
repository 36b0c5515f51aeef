"""Panes whose entries are edited, deleted and moved where they stand."""

from textual import on
from textual.widgets import OptionList

from pmfacilitator.domain.edits import Command
from pmfacilitator.domain.records import Part
from pmfacilitator.domain.text import one_line
from pmfacilitator.tui.panes.base import Do, Pane, Reverse, ToComposer, is_shown
from pmfacilitator.tui.widgets.entry_list import EntryList
from pmfacilitator.tui.widgets.inline_editor import InlineEditor


class EditingPane(Pane):
    """A pane with keys for its entries; subclasses say which command an edit, a deletion or a move is."""

    _begun: Part | None = None
    """What an entry was when the editor was opened over it: somebody else may change it meanwhile."""

    def line_of(self, entry_id: str) -> str:
        """What the editor shows of an entry."""
        raise NotImplementedError

    def edited(self, entry_id: str, field: str, text: str) -> Command:
        """The command that gives an entry, or one field of it, what was typed."""
        raise NotImplementedError

    def deleted(self, entry_id: str) -> Command:
        """The command that deletes an entry."""
        raise NotImplementedError

    def moved(self, entry_id: str, places: int) -> Command:
        """The command that moves an entry."""
        raise NotImplementedError

    def reword(self, text: str) -> None:
        """Open the editor over the selected entry with other words."""
        if self.selected is not None:
            line = self.line_of(self.selected)
            self.edit_field("", "In other words", line)
            self.editor.reword(line.replace(self.text_of(self.selected), text))

    def edit_field(self, field: str, title: str, text: str) -> None:
        """Open the editor over the selected entry for one of its fields."""
        if self.selected is None:
            return
        self._begun = self._as_it_is(self.selected)
        row, _ = self.entries_list.row_of(self.selected)
        top = self.entries_list.region.y - self.region.y + row - 1
        room = self.region.height - 3
        self.editor.open(self.selected, text=text, row=max(0, min(top, room)), field=field, title=title)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Acting on an entry needs one under the cursor; while one is edited, its letters belong to the editor."""
        if self.is_mounted and self.editor.is_open and action in self._own_actions:
            return False
        if action in ("edit", "delete", "move") and self.is_mounted:
            if action == "move" and not self.moves:
                return False
            return True if self.selected is not None else None
        return True

    @property
    def _own_actions(self) -> set[str]:
        return {command.action.partition("(")[0] for group in self.COMMAND_GROUPS for command in group.commands}

    def action_edit(self) -> None:
        """Change the entry where it stands."""
        if self.selected is not None:
            self.edit_field("", "Edit", self.line_of(self.selected))

    def action_delete(self) -> None:
        """Delete the entry."""
        if self.selected is not None:
            self.post_message(Do(self.deleted(self.selected)))

    def action_move(self, places: int) -> None:
        """Move the entry."""
        if self.selected is not None:
            self.post_message(Do(self.moved(self.selected, places), self.selected))

    def action_undo(self) -> None:
        """Take the last change back."""
        self.post_message(Reverse())

    def action_redo(self) -> None:
        """Make it again."""
        self.post_message(Reverse(redo=True))

    @on(OptionList.OptionSelected)
    def _edit_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.action_edit()

    @on(InlineEditor.Saved)
    def _store(self, event: InlineEditor.Saved) -> None:
        event.stop()
        now = self._as_it_is(event.entry_id)
        if now is not None and now != self._begun:
            self.notify(
                f"This was changed meanwhile: “{one_line(self.line_of(event.entry_id))}”. Enter saves yours over it.",
                severity="warning",
                markup=False,
                timeout=10,
            )
            self._edit_again(event)
            return
        command = self.edited(event.entry_id, event.field, event.text)
        self.post_message(Do(command, event.entry_id, failed=lambda: self._edit_again(event)))

    def _as_it_is(self, entry_id: str) -> Part | None:
        """The row of an entry, wherever it stands in its list; None when it has gone."""
        parts = self.session.every_part() if self.session else ()
        found = next((part for part in parts if part.id == entry_id), None)
        return found.with_fields(position=0.0) if found else None

    def _edit_again(self, refused: InlineEditor.Saved) -> None:
        """Open the editor with the words that were refused; without their entry they go to the composer."""
        self.select(refused.entry_id)
        if is_shown(self) and not self.editor.is_open and self.selected == refused.entry_id:
            self.edit_field(refused.field, str(self.editor.border_title), refused.text)
        else:
            self.post_message(ToComposer(refused.text))

    @on(InlineEditor.Closed)
    def _back_to_list(self, event: InlineEditor.Closed) -> None:
        event.stop()
        if not self.editor.is_open and is_shown(self):  # else it was opened again, with words that were not taken
            self.entries_list.focus()

    @on(EntryList.Left)
    def _to_composer(self, event: EntryList.Left) -> None:
        event.stop()
        self.post_message(ToComposer())
