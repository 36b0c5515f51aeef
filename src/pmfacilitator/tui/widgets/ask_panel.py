"""Questions that the facilitator can ask next."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Static


class AskPanel(VerticalScroll, can_focus=False):
    """A few questions that fit what is on the table."""

    DEFAULT_CSS = """
    AskPanel {
        height: 1fr; padding: 0 1; scrollbar-size-vertical: 1;
        border: round $foreground 30%; border-title-color: $foreground 80%;
        & Static { height: auto; margin-bottom: 1; }
    }
    """

    def __init__(self) -> None:
        super().__init__()
        self._questions: tuple[str, ...] = ()

    def compose(self) -> ComposeResult:
        """Lay out the questions."""
        yield Static(id="questions", markup=False)

    def show(self, questions: Sequence[str]) -> None:
        """Show these."""
        if tuple(questions) != self._questions:
            self._questions = tuple(questions)
            self.border_title = "To ask"
            self.query_one("#questions", Static).update("\n\n".join(f"· {question}" for question in questions))
