"""The line at the bottom that always takes the next thing said."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar, Self

from rich.cells import cell_len
from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.geometry import Region
from textual.message import Message
from textual.suggester import Suggester
from textual.widgets import Input, Static

from pmfacilitator.domain.text import as_typed, clean
from pmfacilitator.tui.content import shown_line
from pmfacilitator.tui.widgets.flagged import FlagHighlighter, Flags

Complete = Callable[[str], str | None]
"""Gives a line with its last word finished, or None."""


class LineSuggester(Suggester):
    """Offers the rest of the word that is being typed; the right arrow takes it."""

    def __init__(self, complete: Complete) -> None:
        super().__init__(use_cache=False, case_sensitive=True)
        self._complete = complete

    async def get_suggestion(self, value: str) -> str | None:
        """The whole line with its last word finished, where that only adds to it."""
        whole = self._complete(value)
        return value + whole[len(value) :] if whole and len(whole) > len(value) else None


class ComposerInput(Input):
    """The text field; several pasted lines are offered as several entries instead of losing all but the first."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("up", "leave", "To the list", show=False)]

    @dataclass
    class Lines(Message):
        """Several lines were pasted."""

        lines: tuple[str, ...]

    @dataclass
    class Leave(Message):
        """The cursor wants to go up into the list."""

    def __init__(self, take: Callable[[str], bool], highlighter: FlagHighlighter, suggester: LineSuggester) -> None:
        super().__init__(id="line", compact=True, select_on_focus=False, highlighter=highlighter, suggester=suggester)
        self._take = take

    def _on_paste(self, event: events.Paste) -> None:
        # Input would keep the first line only; it is asked to do so only when there is no more than one.
        lines = tuple(line.strip() for line in as_typed(event.text).splitlines() if line.strip())
        if len(lines) > 1:
            event.prevent_default()
            event.stop()
            self.post_message(self.Lines(lines))
        else:
            event.text = lines[0] if lines else ""

    async def _on_key(self, event: events.Key) -> None:
        # A key binding is carried out by the app, and letters typed meanwhile would overtake it.
        if event.key == "enter":
            event.prevent_default()
            event.stop()
            await self.action_submit()

    async def action_submit(self) -> None:
        """Hand the line over and empty the field at once, so that quick typing begins a new line, not a longer one."""
        if self.value.strip() and self._take(self.value):
            self.value = ""

    def refresh(self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False) -> Self:
        """Paint again, but lay nothing out anew.

        Textual's Input asks for a new layout of the whole screen at every key. This one is a line high and as wide as
        there is room, whatever is typed; without that layout a key is on the screen three times as fast.
        """
        return super().refresh(*regions, repaint=repaint, layout=layout and not self.size, recompose=recompose)

    def on_resize(self) -> None:
        """Keep the cursor in sight where the line has become shorter."""
        cursor = Region(cell_len(self.value[: self.cursor_position]), 0, width=1, height=1)
        self.call_after_refresh(self.scroll_to_region, cursor, force=True, animate=False)

    def action_leave(self) -> None:
        """Go up into the list."""
        self.post_message(self.Leave())


class Composer(Vertical):
    """Where it goes, the text field, and one line on how it was understood."""

    DEFAULT_CSS = """
    Composer {
        height: auto; border-top: solid $primary; padding: 0 1;
        & Horizontal { height: 1; }
        & #destination { width: auto; color: $text-primary; text-style: bold; }
        & ComposerInput { width: 1fr; border: none; height: 1; padding: 0; background: transparent; }
        & ComposerInput:focus { border: none; background: transparent; }
        & #understood { height: 1; color: $text-muted; }
        & #advice { height: auto; max-height: 5; display: none; }
    }
    """

    @dataclass
    class Typed(Message):
        """The line has changed."""

        text: str

    def __init__(self, flags: Flags, complete: Complete) -> None:
        super().__init__(id="composer")
        self._flags = flags
        self._complete = complete

    def compose(self) -> ComposeResult:
        """Lay out label, field and echo."""
        with Horizontal():
            yield Static(id="destination")
            yield ComposerInput(self.take, FlagHighlighter(self._flags), LineSuggester(self._complete))
        yield Static(id="understood")
        yield Static(id="advice")

    @property
    def line(self) -> ComposerInput:
        """The text field."""
        return self.query_one(ComposerInput)

    @property
    def text(self) -> str:
        """What is typed now."""
        return self.line.value

    def load(self, text: str) -> None:
        """Put a text back, the cursor behind it."""
        self.line.value = clean(text)
        self.line.cursor_position = len(self.line.value)

    def destine(self, destination: str) -> None:
        """Say where the next line goes."""
        self.query_one("#destination", Static).update(shown_line(f"{destination} ▏"))

    def take(self, text: str) -> bool:
        """Take an entered line, and say whether the field may be emptied."""
        raise NotImplementedError

    def explain(self, content: Content | str) -> None:
        """Say how the line is understood, or what else can be typed; one line always, so nothing is laid out anew."""
        words = content if isinstance(content, Content) else shown_line(content)
        self.query_one("#understood", Static).update(words, layout=False)

    def advise(self, content: Content | None) -> None:
        """Say what could be said instead; nothing when there is nothing to say."""
        advice = self.query_one("#advice", Static)
        if content is not None or advice.display:
            advice.display = content is not None
            advice.update(content or "")

    @on(Input.Changed, "#line")
    def _changed(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(self.Typed(event.value))
