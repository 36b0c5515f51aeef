"""The command palette: every command that can be given now, by name."""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, cast

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.dom import DOMNode
from textual.types import IgnoreReturnCallbackType

from pmfacilitator.tui.commands import UserCommand, reachable
from pmfacilitator.tui.content import shown_line
from pmfacilitator.tui.keymap import key_words, keys_of

if TYPE_CHECKING:
    from pmfacilitator.tui.app import PostMortemApp


class CommandProvider(Provider):
    """Offers what `commands` declares for the screen and the focused pane, as far as it can be done now."""

    def _available(self) -> Iterator[tuple[UserCommand, IgnoreReturnCallbackType]]:
        seen: set[str] = set()
        for command, node in reachable(self.focused, self.screen):
            if command.id in seen or not self._possible(command, node):
                continue
            seen.add(command.id)
            yield command, partial(self.app.run_action, command.action, node)
        for command in getattr(self.screen, "more_commands", tuple)():
            yield command, partial(self.app.run_action, command.action, self.screen)

    @staticmethod
    def _possible(command: UserCommand, node: DOMNode) -> bool:
        name = command.action.partition("(")[0]
        return "." in name or bool(node.check_action(name, ()))

    def _line(self, command: UserCommand) -> str:
        key = keys_of(command, cast("PostMortemApp", self.app).setting.keymap)
        return " · ".join(filter(None, (key_words(key) if key else "", command.help)))

    async def discover(self) -> Hits:
        """Everything, before anything is typed."""
        for command, callback in self._available():
            yield DiscoveryHit(shown_line(command.title), callback, command.title, self._line(command))

    async def search(self, query: str) -> Hits:
        """What matches."""
        matcher = self.matcher(query)
        for command, callback in self._available():
            score = max(matcher.match(command.title), matcher.match(command.help) * 0.6)
            if score > 0:
                yield Hit(score, shown_line(command.title), callback, text=command.title, help=self._line(command))
