"""A text field that lies over the row it edits."""

from dataclasses import dataclass
from typing import ClassVar

from textual import events, on
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import Input

from pmfacilitator.domain.text import clean
from pmfacilitator.tui.widgets.flagged import FlagHighlighter, Flags, OwnWords, put_rewording

LINE_END = " ⏎ "
"""What stands for a line end in the field: a log that was imported keeps its lines when its time is corrected."""


class InlineEditor(Input):
    """One field of one entry, edited where the entry stands; Enter saves, Escape leaves it as it was."""

    DEFAULT_CSS = """
    InlineEditor {
        layer: above; display: none; height: 3; width: 1fr; margin: 0 1; border: round $accent; padding: 0 1;
        &.-open { display: block; }
        &:focus { border: round $accent; }
    }
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "submit", "Save"),
        Binding("escape", "cancel", "Leave as it was"),
    ]

    @dataclass
    class Saved(Message):
        """The new text of a field of an entry; an empty field name means the entry's own line."""

        entry_id: str
        field: str
        text: str

    @dataclass
    class Closed(Message):
        """The editor has gone."""

    def __init__(self, flags: Flags) -> None:
        super().__init__(select_on_focus=False, highlighter=FlagHighlighter(flags))
        self._entry_id = ""
        self._field = ""
        self._own_words = OwnWords()
        self._begun_with = ""

    @property
    def is_open(self) -> bool:
        """Whether something is being edited."""
        return self.has_class("-open")

    def open(self, entry_id: str, *, text: str, row: int, field: str = "", title: str = "Edit") -> None:
        """Lie over a row and take its text."""
        self._entry_id, self._field = entry_id, field
        self._put(text)
        self._begun_with = self.value
        self.border_title = title
        self.border_subtitle = "Enter saves · Esc leaves it as it was"
        self.styles.offset = (0, row)
        self.add_class("-open")
        self.focus()
        self.call_after_refresh(self._show_end)

    @property
    def half_typed(self) -> str:
        """What was changed in it and is not saved yet."""
        return _lines(self.value) if self.is_open and self.value != self._begun_with else ""

    def _put(self, text: str) -> None:
        self.value = _one_line(text)
        self.cursor_position = len(self.value)

    def reword(self, reworded: str | None) -> None:
        """Take a rewording; where there is none, give back the words that were reworded."""
        if (text := self._own_words.turn(self.value, _one_line(reworded) if reworded else None)) is not None:
            put_rewording(self, text)

    def _show_end(self) -> None:
        """Scroll to the cursor, which was put behind the text before the field had its width."""
        self.action_home()
        self.action_end()

    @on(Input.Submitted)
    def _submit(self, event: Input.Submitted) -> None:
        event.stop()
        if self._own_words.wants_an_end(self.value):
            self.border_subtitle = "Complete the sentence, or press Enter again to save it as it is"
            return
        self.post_message(self.Saved(self._entry_id, self._field, _lines(self.value)))
        self._close()

    def on_blur(self, event: events.Blur) -> None:
        """Keep what was typed when the focus goes elsewhere."""
        self.leave()

    def leave(self) -> None:
        """Keep what was typed, and go: nothing typed is lost."""
        if self.is_open and self._own_words.is_unfinished(self.value):
            self._close()  # nothing was typed, and the entry's own words say more than a beginning
        elif self.is_open:
            self.post_message(self.Saved(self._entry_id, self._field, _lines(self.value)))
            self._close()

    def action_cancel(self) -> None:
        """Leave the entry as it was."""
        self._close()

    def _close(self) -> None:
        self.remove_class("-open")
        self.post_message(self.Closed())


def _one_line(text: str) -> str:
    return clean(text).replace("\n", LINE_END)


def _lines(text: str) -> str:
    """The text with its line ends, which are shown as signs while it is edited in one line."""
    return text.replace(LINE_END, "\n").replace(LINE_END.strip(), "\n")
