"""How the language moved during the meeting: for the facilitator, never for the room."""

from collections.abc import Iterator
from typing import ClassVar
from zoneinfo import ZoneInfo

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from pmfacilitator.language.culture import Movement
from pmfacilitator.room.typed_times import on_the_wall
from pmfacilitator.tui.content import joined, shown, shown_line

BAR = 20


class MovementPage(ModalScreen[None]):
    """The shares of flagged lines, part by part, and the signs worth a thought. No names."""

    DEFAULT_CSS = """
    MovementPage {
        align: center middle;
        & > VerticalScroll {
            width: 72; max-width: 96%; height: auto; max-height: 90%; border: round $accent; padding: 1 2;
            background: $panel;
        }
        & Static { height: auto; }
    }
    """

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,q,enter", "dismiss(None)", "Back")]

    def __init__(self, movement: Movement, zone: ZoneInfo) -> None:
        super().__init__()
        self._movement = movement
        self._zone = zone

    def compose(self) -> ComposeResult:
        """Lay out the words."""
        with VerticalScroll() as page:
            page.border_title = "For you alone · Esc goes back"
            for line in self._lines():
                yield Static(line)

    def on_mount(self) -> None:
        """Let the arrow keys scroll."""
        self.query_one(VerticalScroll).focus()

    def _lines(self) -> Iterator[Content]:
        yield shown_line(self._movement.sentence, "bold")
        yield Content("")
        for part in self._movement.parts:
            filled = round(part.share * BAR)
            bar = f"{'█' * filled}{'·' * (BAR - filled)}"
            yield shown(f"from {on_the_wall(part.began, self._zone)}  {bar}  {part.flagged} of {part.lines} lines")
        if self._movement.kinds:
            yield Content("")
            kinds = ", ".join(f"{kind.replace('-', ' ')} {count}" for kind, count in self._movement.kinds)
            yield joined(shown_line("flagged:", "$foreground-muted"), f" {kinds}")
        if self._movement.signs:
            yield Content("")
            yield from (shown(f"· {sign}") for sign in self._movement.signs)
