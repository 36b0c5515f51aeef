"""The footer: the few keys that matter now, the nearest first, and always the one for help."""

from textual.app import ComposeResult
from textual.widgets import Footer
from textual.widgets._footer import FooterKey

LIMIT = 6


class KeyBar(Footer):
    """Textual's footer, cut to what can be taken in at a glance."""

    def __init__(self) -> None:
        super().__init__(show_command_palette=False)

    def compose(self) -> ComposeResult:
        """Show at most six keys and help."""
        keys = [key for key in super().compose() if isinstance(key, FooterKey)]
        helping = [key for key in keys if key.action.endswith("show_help")]
        yield from [key for key in keys if key not in helping][:LIMIT]
        yield from helping[:1]
