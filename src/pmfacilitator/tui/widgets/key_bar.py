"""The footer: the few keys that matter now, the nearest first, and always the one for help.

One widget that paints one line. Textual's own footer mounts a widget per key, which takes as long as the rest of the
first screen together.
"""

from collections.abc import Iterator
from typing import NamedTuple

from textual import events
from textual.content import Content
from textual.screen import Screen
from textual.widget import Widget

from pmfacilitator.tui.content import joined, shown_line

LIMIT = 6
HELP = "app.show_help"


class Key(NamedTuple):
    """A key as the bar shows it; `press` is what a click on it stands for."""

    label: str
    does: str
    press: str
    enabled: bool

    @property
    def words(self) -> Content:
        """Key and meaning, with a blank on either side."""
        style, quiet = ("bold $accent", "$foreground") if self.enabled else ("$foreground-muted", "$foreground-muted")
        return joined(shown_line(self.label, style), " ", shown_line(self.does, quiet), "  ")


class KeyBar(Widget):
    """At most six keys and help, on one line; a click on one presses it."""

    ALLOW_SELECT = False
    DEFAULT_CSS = """
    KeyBar { dock: bottom; height: 1; padding: 0 1; background: $panel; text-wrap: nowrap; text-overflow: ellipsis; }
    """

    def on_mount(self) -> None:
        """Follow the focus, which decides what keys do."""
        self.screen.bindings_updated_signal.subscribe(self, self._follow)

    def _follow(self, screen: Screen[object]) -> None:
        if self.is_attached and screen is self.screen:
            self.refresh()

    def render(self) -> Content:
        """The line."""
        return joined(*(key.words for key in self.keys()))

    def keys(self) -> list[Key]:
        """What the bar shows now."""
        found = dict(self._found())
        helping = found.pop(HELP, None)
        last = [helping] if helping else []
        shown = list(found.values())[:LIMIT]
        while shown and sum(key.words.cell_length for key in (*shown, *last)) > self.size.width:
            shown.pop()
        return [*shown, *last]

    def _found(self) -> Iterator[tuple[str, Key]]:
        """Every key that has a place in a footer, by its action, which several keys may share: then the first."""
        seen: set[str] = set()
        for _, binding, enabled, _ in self.screen.active_bindings.values():
            if binding.show and binding.action not in seen:
                seen.add(binding.action)
                label = self.app.get_key_display(binding)
                yield binding.action, Key(label, binding.description, binding.key, enabled)

    def on_click(self, event: events.Click) -> None:
        """Press the key that was clicked on."""
        offset = event.get_content_offset(self)
        left = 0
        for key in self.keys():
            right = left + key.words.cell_length
            if offset is not None and left <= offset.x < right and key.enabled:
                self.app.simulate_key(key.press)
                return
            left = right
