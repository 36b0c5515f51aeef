"""Underlining of blame-oriented words in whatever is typed."""

from collections.abc import Callable, Sequence

from rich.highlighter import Highlighter
from rich.text import Text
from textual.widgets import Input, TextArea
from textual.widgets.input import Selection

from pmfacilitator.language import Flag
from pmfacilitator.tui.content import shown_line

Flags = Callable[[str], Sequence[Flag]]
"""What is flagged in a text."""

UNDERLINE = "underline"
ELLIPSIS = "…"
"""What stands in a rewording for the words that are still to come."""


class FlagHighlighter(Highlighter):
    """Underlines what is flagged in a one-line field; the words beside it say why, so that colour is not needed."""

    def __init__(self, flags: Flags) -> None:
        self._flags = flags

    def highlight(self, text: Text) -> None:
        """Underline the flagged stretches."""
        for flag in self._flags(text.plain):
            text.stylize(UNDERLINE, flag.start, flag.end)


def put_rewording(field: Input, text: str) -> None:
    """Put a rewording into a field; of a beginning the part to complete is selected, so that typing replaces it."""
    field.value = text
    place = text.rfind(ELLIPSIS)
    field.selection = Selection.cursor(len(text)) if place < 0 else Selection(place, place + len(ELLIPSIS))


class OwnWords:
    """Remembers what was typed before a rewording was taken, for as long as the rewording stands untouched."""

    def __init__(self) -> None:
        self._typed = self._taken = self._asked = ""

    def stand_behind(self, text: str) -> bool:
        """Whether a text is a rewording that was taken, and nothing else."""
        return bool(self._taken) and text == self._taken

    def is_unfinished(self, text: str) -> bool:
        """Whether a text is a beginning that was taken and not completed."""
        return self.stand_behind(text) and ELLIPSIS in text

    def wants_an_end(self, text: str) -> bool:
        """The same, once for each beginning: whoever asks again is told no, and means it as it is."""
        asked, self._asked = self._asked, text
        return asked != text and self.is_unfinished(text)

    def turn(self, text: str, reworded: str | None) -> str | None:
        """What one key makes of a text: the rewording, or one's own words when there is no further rewording."""
        if reworded is None:
            back = self._typed if self.stand_behind(text) else None
            self._taken = ""
            return back
        self._typed, self._taken = self._typed if self.stand_behind(text) else text, reworded
        return reworded


class ProseArea(TextArea):
    """Several lines of text with what is flagged underlined; Tab goes on to the next field."""

    DEFAULT_CSS = """
    ProseArea { border: none; height: 3; & .prose-area--flag { text-style: underline; color: $text-warning; } }
    """
    COMPONENT_CLASSES = {"prose-area--flag"}  # noqa: RUF012 - as Textual declares it

    def __init__(self, *, id: str, rows: int, example: str, flags: Flags) -> None:  # noqa: A002 - Textual's name
        super().__init__(
            id=id, placeholder=shown_line(example), show_line_numbers=False, compact=True, tab_behavior="focus"
        )
        self._flags = flags
        self._own_words = OwnWords()
        self.styles.height = rows

    def reword(self, reworded: str | None) -> None:
        """Take a rewording; where there is none, give back the words that were reworded."""
        if (text := self._own_words.turn(self.text, reworded)) is not None:
            self.replace(text, self.document.start, self.document.end)

    def get_line(self, line_index: int) -> Text:
        """The line with its flagged stretches underlined."""
        line = super().get_line(line_index)
        style = self.get_component_rich_style("prose-area--flag", partial=True)
        for flag in self._flags(line.plain):
            line.stylize(style, flag.start, flag.end)
        return line
