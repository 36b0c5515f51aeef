"""Something that has to be read before anything else is done."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import Static

from pmfacilitator.tui.content import shown
from pmfacilitator.tui.dialogs.dialog import Dialog


class Notice(Dialog[None]):
    """Words that stay until Escape: whoever is typing meanwhile does nothing by it."""

    DEFAULT_CSS = """
    Notice {
        & #way-on { margin-top: 1; color: $text-muted; }
    }
    """

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss", "Go on")]

    def __init__(self, text: str, way_on: str) -> None:
        super().__init__()
        self._text, self._way_on = text, way_on

    def compose(self) -> ComposeResult:
        """Lay out the words."""
        with Vertical():
            yield Static(shown(self._text))
            yield Static(shown(self._way_on), id="way-on")
