"""The agenda: what was held, what is running, what is to come, planned and actual minutes."""

from dataclasses import dataclass

from textual import events
from textual.app import RenderResult
from textual.content import Content
from textual.message import Message
from textual.widget import Widget

from pmfacilitator.domain import agenda
from pmfacilitator.domain.clock import Moment
from pmfacilitator.domain.kinds import NoteKind, SectionState
from pmfacilitator.domain.records import AgendaItem
from pmfacilitator.domain.session import Session
from pmfacilitator.tui.content import joined, shown_line
from pmfacilitator.tui.widgets.clock_panel import minutes_text

MARKS = {SectionState.PENDING: " ", SectionState.RUNNING: "▶", SectionState.PAUSED: "‖", SectionState.DONE: "✓"}


@dataclass(frozen=True)
class RailLine:
    """One section as the rail shows it."""

    item_id: str
    mark: str
    title: str
    minutes: str
    viewed: bool
    current: bool


def rail_lines(session: Session, viewed: str, now: Moment) -> tuple[RailLine, ...]:
    """The sections as lines: actual and planned minutes where a section has been entered, planned ones otherwise."""
    lines = []
    for item in session.agenda:
        plan = minutes_text(agenda.allotted(item))
        begun = item.state is not SectionState.PENDING
        minutes = f"{minutes_text(agenda.elapsed(item, now))}/{plan}" if begun else plan
        current = item.state in (SectionState.RUNNING, SectionState.PAUSED)
        lines.append(RailLine(item.id, MARKS[item.state], item.title, minutes, item.id == viewed, current))
    return tuple(lines)


class AgendaRail(Widget):
    """Sections in a column, or as numbers in one line where there is no room."""

    DEFAULT_CSS = """
    AgendaRail {
        width: 30; height: 1fr; padding: 0 1;
        border: round $foreground 30%; border-title-color: $foreground 80%;
        &.-line { width: 1fr; height: 1; border: none; padding: 0 1; }
    }
    """

    @dataclass
    class Chosen(Message):
        """A section was clicked."""

        item_id: str

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[RailLine, ...] = ()
        self._lots = ""

    def show(self, session: Session, viewed: str, now: Moment) -> None:
        """Show the agenda; nothing is drawn when nothing has changed."""
        lines = rail_lines(session, viewed, now)
        lots = _lots(session)
        if (lines, lots) != (self._lines, self._lots):
            self._lines, self._lots = lines, lots
            self.border_title = "Agenda · minutes"
            self.refresh()

    def render(self) -> RenderResult:
        """Draw the column, or the line."""
        if self.has_class("-line"):
            return Content(" ").join([self._number(number, line) for number, line in enumerate(self._lines, 1)])
        width = max(self.content_size.width, 20)
        rows = [self._row(line, width) for line in self._lines]
        return Content("\n").join([*rows, Content(""), shown_line(self._lots, "$foreground-muted")])

    @staticmethod
    def _row(line: RailLine, width: int) -> Content:
        room = width - len(line.minutes) - 4
        title = shown_line(line.title).truncate(room, ellipsis=True)
        row = joined(f"{line.mark} ", title.pad_right(room - title.cell_length), f" {line.minutes}")
        row = joined("›" if line.viewed else " ", row)
        if line.viewed:
            return row.stylize("bold reverse" if not line.current else "bold $text-primary")
        return row.stylize("bold $text-primary") if line.current else row

    @staticmethod
    def _number(number: int, line: RailLine) -> Content:
        label = joined(f"{number}{line.mark.strip()}")
        if line.viewed or line.current:
            label = joined(label, " ", shown_line(line.title).truncate(16, ellipsis=True))
        if line.viewed:
            return joined("›", label).stylize("bold reverse" if not line.current else "bold $text-primary")
        return label.stylize("bold $text-primary") if line.current else label

    def on_click(self, event: events.Click) -> None:
        """Look at the section that was clicked."""
        row = event.get_content_offset(self)
        if row is not None and not self.has_class("-line") and row.y < len(self._lines):
            self.post_message(self.Chosen(self._lines[row.y].item_id))


def _lots(session: Session) -> str:
    kinds = [note.kind for note in session.notes]
    parked, ideas = kinds.count(NoteKind.PARKING_LOT), kinds.count(NoteKind.IDEA)
    questions = kinds.count(NoteKind.QUESTION)
    return f"parked {parked} · ideas {ideas} · questions {questions}"


def section_at(session: Session, item_id: str) -> AgendaItem | None:
    """The section with that id, where it is still there."""
    return next((item for item in session.agenda if item.id == item_id), None)
