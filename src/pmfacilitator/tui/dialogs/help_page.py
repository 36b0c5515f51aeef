"""What every key does: the commands of the screen below, as they are declared."""

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from pmfacilitator.tui.commands import CommandGroup
from pmfacilitator.tui.content import joined, shown_line
from pmfacilitator.tui.keymap import key_words, keys_of

COMPOSER_WORDS = (
    ("Enter", "files the line where its label says"),
    ("/park /idea /question /action", "send it elsewhere, from any section"),
    ("/well /poorly /lucky /surprised", "notes, from any section"),
    ("/fact /why /factor /helped /learned /person", "the other lists"),
    ("+ text, ^ text", "in the whys: beside the why under the cursor, or a new symptom"),
    ("↑", "into the list above; ↓ behind its last row comes back"),
)


class HelpPage(ModalScreen[None]):
    """All commands that can be given below, group by group."""

    DEFAULT_CSS = """
    HelpPage {
        align: center middle;
        & > VerticalScroll {
            width: 84; max-width: 96%; height: 90%; border: round $accent; padding: 0 2; background: $panel;
        }
        & Static { height: auto; }
    }
    """

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,f9,q", "dismiss(None)", "Back")]

    def __init__(self, groups: Sequence[CommandGroup], keymap: dict[str, str]) -> None:
        super().__init__()
        self._groups = groups
        self._keymap = keymap

    def compose(self) -> ComposeResult:
        """Lay out the groups."""
        with VerticalScroll() as page:
            page.border_title = "Help · Esc goes back"
            yield Static(Content("\n").join(self._lines()))

    def on_mount(self) -> None:
        """Let the arrow keys scroll."""
        self.query_one(VerticalScroll).focus()

    def _lines(self) -> list[Content]:
        lines: list[Content] = []
        for group in self._groups:
            lines += [Content(""), shown_line(group.title, "bold $text-accent")]
            for command in group.commands:
                keys = key_words(keys_of(command, self._keymap))
                words = f"{command.title}" + (f" · {command.help}" if command.help else "")
                lines.append(joined("  ", shown_line(keys, "bold").pad_right(max(14 - len(keys), 1)), words))
        lines += [Content(""), shown_line("The line at the bottom of the room", "bold $text-accent")]
        lines += [joined("  ", shown_line(words, "bold"), f"  {meaning}") for words, meaning in COMPOSER_WORDS]
        names = " ".join(command.id for group in self._groups for command in group.commands)
        configured = "Keys can be changed in config.toml, under [keys]: a name = a key. The names:"
        lines += [Content(""), shown_line(configured, "$foreground-muted"), shown_line(names, "$foreground-muted")]
        return lines
