"""What the small dialogs have in common: a frame in the middle of the screen."""

from typing import TypeVar

from textual.screen import ModalScreen

Answer = TypeVar("Answer")


class Dialog(ModalScreen[Answer]):
    """A few words in front of everything else; what is laid out in it stands in one Vertical."""

    DEFAULT_CSS = """
    Dialog {
        align: center middle;
        & > Vertical {
            width: 64; max-width: 90%; height: auto; border: round $accent; padding: 1 2; background: $panel;
        }
    }
    """
