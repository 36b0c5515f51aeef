"""Action items: what will be done, by whom, until when, and how one knows."""

from collections.abc import Sequence
from typing import Any, ClassVar

from pmfacilitator.domain import entries
from pmfacilitator.domain.edits import Command
from pmfacilitator.domain.kinds import ActionStatus, Priority
from pmfacilitator.domain.records import ActionItem
from pmfacilitator.domain.session import Session
from pmfacilitator.room import action_fields, composing
from pmfacilitator.tui.commands import ACTION_ITEMS
from pmfacilitator.tui.panes.base import Do
from pmfacilitator.tui.panes.editing import EditingPane
from pmfacilitator.tui.widgets.entry_list import QUIET, Entry


def action_entry(action: ActionItem) -> Entry:
    """An action item as a row; what is missing is said."""
    owner = f"@{action.owner}" if action.owner else "no owner"
    due = f"due {action.due:%d %b %Y}" if action.due else "no date"
    done = f"done when: {action.success_criteria}" if action.success_criteria else "done when?"
    words = [owner, due, done]
    if action.status is not ActionStatus.OPEN:
        words.insert(0, action.status.label + (f": {action.reason}" if action.reason else ""))
    return Entry(
        action.id,
        action.task,
        lead=f"{action.priority.label} {action.type.label}",
        tail=" · ".join(words),
        lead_style="bold" if action.priority is Priority.MUST else QUIET,
    )


class ActionItemsPane(EditingPane):
    """Three to five that matter; twenty are none."""

    COMMAND_GROUPS = (*EditingPane.COMMAND_GROUPS, ACTION_ITEMS)
    BINDINGS = ACTION_ITEMS.bindings

    record = ActionItem
    empty: ClassVar[str] = "“Alert at 80 % of the pool @name due:2 weeks done:alert fires in staging !must #detect”"

    def head(self, session: Session) -> str:
        """How many, and what most of them lack."""
        acting = [action for action in session.actions if action.status is not ActionStatus.NOT_DOING]
        if not acting:
            return ""
        lacking = sum(not (a.owner and a.due and a.success_criteria) for a in acting)
        lack = "an owner, a date or success criteria"
        if len(acting) == 1:
            return f"1 item lacks {lack}" if lacking else "1 item"
        advice = " · more than five: which matter most?" if len(acting) > 5 else ""
        return f"{len(acting)} items · {lacking} without {lack}{advice}"

    def entries(self, session: Session) -> Sequence[Entry]:
        """In the order the room gave them."""
        return [action_entry(action) for action in session.actions]

    def line_of(self, entry_id: str) -> str:
        """The item as it would be typed."""
        return composing.action_line(self.session.part(ActionItem, entry_id)) if self.session else ""

    def edited(self, entry_id: str, field: str, text: str) -> Command:
        """One field, or the item as typed anew."""
        if field == "reason":
            return entries.decide_against(entry_id, text)
        if field == "owner":
            return action_fields.edit_owner(entry_id, text)
        if field == "due":
            return action_fields.edit_due(entry_id, text, self.now)
        if field:
            return entries.edit(ActionItem, entry_id, **{field: text})
        return composing.edit_action(entry_id, text, self.now)

    def deleted(self, entry_id: str) -> Command:
        """Take it out."""
        return entries.delete(ActionItem, entry_id)

    def moved(self, entry_id: str, places: int) -> Command:
        """Another order."""
        return entries.move(ActionItem, entry_id, places)

    @property
    def _action(self) -> ActionItem | None:
        return self.session.part(ActionItem, self.selected) if self.session and self.selected else None

    def action_owner(self) -> None:
        """Ask for the owner."""
        if self._action:
            self.edit_field("owner", "Owner: one person", self._action.owner)

    def action_due(self) -> None:
        """Ask for the date."""
        if self._action:
            due = self._action.due.isoformat() if self._action.due else ""
            self.edit_field("due", "Due: a date, “2 weeks”, “Friday”", due)

    def action_criteria(self) -> None:
        """Ask how one will know."""
        if self._action:
            self.edit_field("success_criteria", "Done when …", self._action.success_criteria)

    def action_next_priority(self) -> None:
        """Must, should, nice."""
        self._cycle("priority")

    def action_next_kind(self) -> None:
        """Prevent, detect, mitigate, …"""
        self._cycle("type")

    def action_next_status(self) -> None:
        """Open, in progress, done, not doing; the last asks for the reason."""
        if self._action and self._action.status is ActionStatus.DONE:
            self.edit_field("reason", "Not doing: what makes living with it right?", self._action.reason)
        else:
            self._cycle("status")

    def _cycle(self, field: str) -> None:
        if self._action is not None:
            value: Any = getattr(self._action, field).following
            self.post_message(Do(entries.edit(ActionItem, self._action.id, **{field: value}), self._action.id))
