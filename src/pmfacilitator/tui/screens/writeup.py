"""The write-up: read it, save it, copy it."""

import os
from pathlib import Path
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.screen import Screen
from textual.widgets import Input, Markdown, Static

from pmfacilitator.errors import PMFError
from pmfacilitator.room.files import write_atomically
from pmfacilitator.tui.commands import EVERYWHERE, WRITE_UP, CommandGroup
from pmfacilitator.tui.dialogs.question import Question
from pmfacilitator.tui.keymap import with_keys
from pmfacilitator.tui.widgets.key_bar import KeyBar

RENDERED_LIMIT = 60_000
"""Characters up to which the preview is laid out as a page; a longer one is shown as its source, at once."""


class WriteUpScreen(Screen[None]):
    """The Markdown as it will be saved."""

    COMMAND_GROUPS: ClassVar[tuple[CommandGroup, ...]] = (WRITE_UP, EVERYWHERE)
    BINDINGS = WRITE_UP.bindings

    DEFAULT_CSS = """
    WriteUpScreen {
        & VerticalScroll { height: 1fr; padding: 0 2; }
        & #path { border: none; height: 1; padding: 0 1; width: 1fr; }
        & #path-title { height: 2; padding: 0 1; color: $text-muted; border-top: solid $primary; }
    }
    """

    def __init__(self, text: str, path: Path) -> None:
        super().__init__()
        self._text = text
        self._path = path

    def compose(self) -> ComposeResult:
        """Lay out the page and the file it goes to."""
        with VerticalScroll(id="page"):
            if len(self._text) <= RENDERED_LIMIT:
                yield Markdown(without_front_matter(self._text), open_links=False)
            else:
                yield Static(self._text, markup=False)
        words = with_keys("{writeup.save} saves to this file (Tab: another name) · {writeup.copy} copies", self.app)
        yield Static(words, id="path-title", markup=False)
        yield Input(str(self._path), id="path", compact=True)
        yield KeyBar()

    def on_mount(self) -> None:
        """Let the arrow keys scroll."""
        self.query_one("#page").focus()

    @on(Input.Submitted, "#path")
    def action_save(self) -> None:
        """Write the file; ask before another one is replaced."""
        self.save()

    @work(exclusive=True)
    async def save(self) -> None:
        """Write the file; ask before another one is replaced."""
        path, taken = self._target()
        force = False
        if taken:
            question = Question(f"{path.name} exists. Replace it?", yes="Replace", no="Keep it")
            force = await self.app.push_screen_wait(question)
            if not force:
                return
        try:
            write_atomically(path, self._text, force=force)
        except PMFError as error:
            self.notify(str(error), severity="error", markup=False)
        else:
            self.notify(f"Saved to {path.resolve()}", markup=False)

    def _target(self) -> tuple[Path, bool]:
        # The functions of os.path answer False where those of Path raise: ~nobody, a name that is too long.
        name = os.path.expanduser(self.query_one("#path", Input).value.strip())
        return Path(name), os.path.isfile(name)

    def action_copy(self) -> None:
        """Put the whole text on the clipboard, through the terminal."""
        self.app.copy_to_clipboard(self._text)
        self.notify("Copied, where your terminal allows it.", markup=False)

    def action_back(self) -> None:
        """Go back."""
        self.dismiss()


def without_front_matter(text: str) -> str:
    """The text behind the block of fields in front, which a rendered page does not show."""
    if text.startswith("---\n") and (end := text.find("\n---\n", 4)) > 0:
        return text[end + 5 :]
    return text
