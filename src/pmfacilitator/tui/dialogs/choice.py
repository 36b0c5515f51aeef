"""One of a few answers, by its first letter."""

from collections.abc import Sequence
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from pmfacilitator.tui.content import shown, shown_line
from pmfacilitator.tui.dialogs.dialog import Dialog


class Choice(Dialog[str | None]):
    """A short list; Escape takes none of it."""

    DEFAULT_CSS = """
    Choice {
        & OptionList { height: auto; border: none; margin-top: 1; background: transparent; }
    }
    """

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss(None)", "None of these")]

    def __init__(self, text: str, answers: Sequence[str]) -> None:
        super().__init__()
        self._text = text
        self._answers = tuple(answers)

    def compose(self) -> ComposeResult:
        """Lay out the question and the answers."""
        with Vertical():
            yield Static(shown(self._text))
            yield OptionList(*[Option(shown_line(f"{answer[0]}  {answer}")) for answer in self._answers], markup=False)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Take the answer under the cursor."""
        event.stop()
        self.dismiss(self._answers[event.option_index])

    def on_key(self, event: events.Key) -> None:
        """Take the answer that begins with the letter."""
        for answer in self._answers:
            if event.character and event.character.casefold() == answer[0].casefold():
                event.stop()
                self.dismiss(answer)
                return
