"""Something that has to be read before anything else is done."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Static

from pmfacilitator.tui.content import shown


class Notice(ModalScreen[None]):
    """Words that stay until Escape: whoever is typing meanwhile does nothing by it."""

    DEFAULT_CSS = """
    Notice {
        align: center middle;
        & > Vertical {
            width: 64; max-width: 90%; height: auto; border: round $accent; padding: 1 2; background: $panel;
        }
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
