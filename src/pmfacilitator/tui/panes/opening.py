"""The opening: what to read aloud, the ground rules, who is here."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Static

from pmfacilitator.domain import entries
from pmfacilitator.domain.edits import Command
from pmfacilitator.domain.preparation import advice
from pmfacilitator.domain.questions import GROUND_RULES, READ_ALOUD
from pmfacilitator.domain.records import Participant
from pmfacilitator.domain.session import Session
from pmfacilitator.tui.commands import ROLL_CALL
from pmfacilitator.tui.panes.base import Do
from pmfacilitator.tui.panes.editing import EditingPane
from pmfacilitator.tui.widgets.entry_list import Entry


class OpeningPane(EditingPane):
    """Read aloud, then call the roll."""

    COMMAND_GROUPS = (*EditingPane.COMMAND_GROUPS, ROLL_CALL)
    BINDINGS = ROLL_CALL.bindings

    DEFAULT_CSS = """
    OpeningPane {
        & #aloud { height: auto; max-height: 60%; }
        & #read-aloud { height: auto; padding: 0 1; border-left: thick $primary; }
        & #rules { height: auto; padding: 0 1; color: $text-muted; }
        & .head { color: $foreground; text-style: bold; }
        & .entries { min-height: 3; }
    }
    """

    empty = "Who is here? Type a name and press Enter."

    def compose(self) -> ComposeResult:
        """Lay out the words above the roll."""
        with VerticalScroll(id="aloud", can_focus=False):
            yield Static(READ_ALOUD, id="read-aloud", markup=False)
            yield Static("\n".join(f"· {rule}" for rule in GROUND_RULES), id="rules", markup=False)
        yield from super().compose()

    def head(self, session: Session) -> str:
        """How many are here."""
        here = sum(person.present for person in session.participants)
        return f"Roll call · {here} of {len(session.participants)} here"

    def entries(self, session: Session) -> Sequence[Entry]:
        """One row a person."""
        rows = [
            Entry(
                person.id,
                person.name,
                lead="[x] here" if person.present else "[ ]",
                tail=person.role.label,
            )
            for person in session.participants
        ]
        notes = [Entry(f"advice-{n}", text, selectable=False) for n, text in enumerate(_role_advice(session))]
        return [*rows, *notes]

    def line_of(self, entry_id: str) -> str:
        """The name."""
        return self.session.part(Participant, entry_id).name if self.session else ""

    def edited(self, entry_id: str, field: str, text: str) -> Command:
        """Another name."""
        return entries.edit(Participant, entry_id, name=text)

    def deleted(self, entry_id: str) -> Command:
        """Take somebody off the list."""
        return entries.delete(Participant, entry_id)

    def moved(self, entry_id: str, places: int) -> Command:
        """Another order."""
        return entries.move(Participant, entry_id, places)

    def action_toggle_present(self) -> None:
        """Somebody is here, or is not."""
        if self.selected:
            self.post_message(Do(entries.toggle_present(self.selected)))

    def action_next_role(self) -> None:
        """Give the person the next role."""
        if self.session and self.selected:
            role = self.session.part(Participant, self.selected).role.following
            self.post_message(Do(entries.edit(Participant, self.selected, role=role)))


def _role_advice(session: Session) -> list[str]:
    return [f"{point.what} {point.reason}" for point in advice(session) if point.field == "people"]
