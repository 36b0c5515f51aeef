"""The start screen: what can be done with the post-mortems on the shelf."""

from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.widgets import OptionList

from pmfacilitator.errors import PMFError
from pmfacilitator.tui.commands import EVERYWHERE, LIBRARY, CommandGroup
from pmfacilitator.tui.messages import DetailsWanted, RoomWanted, WriteUpWanted
from pmfacilitator.tui.screens.shelf import ShelfScreen

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from pmfacilitator.room.library import Library
    from pmfacilitator.store.protocol import Overview


class LibraryScreen(ShelfScreen):
    """The shelf with its commands."""

    COMMAND_GROUPS: ClassVar[tuple[CommandGroup, ...]] = (LIBRARY, EVERYWHERE)
    BINDINGS = LIBRARY.bindings

    def __init__(self, library: "Callable[[], Awaitable[Library]]") -> None:
        super().__init__(library)
        self._touched: list[tuple[str, str]] = []

    @on(OptionList.OptionSelected, "#rows")
    def action_open(self) -> None:
        """Go into the meeting room."""
        if self.rows.selected is not None:
            self.post_message(RoomWanted(self.rows.selected))

    def action_new(self) -> None:
        """A new post-mortem."""
        self.post_message(DetailsWanted(None))

    def action_details(self) -> None:
        """The details of the one under the cursor."""
        if self.rows.selected is not None:
            self.post_message(DetailsWanted(self.rows.selected))

    def action_writeup(self) -> None:
        """The write-up of the one under the cursor."""
        if self.rows.selected is not None:
            self.post_message(WriteUpWanted(self.rows.selected))

    def action_duplicate(self) -> None:
        """A new one with this agenda and these people."""
        if (chosen := self.rows.selected) is not None:
            title = next(o.title for o in self.overviews if o.id == chosen)

            async def duplicate(library: "Library") -> str:
                copy = (await library.duplicate(chosen, f"{title} (new)")).post_mortem
                self._touched.append((copy.id, copy.title))
                return "A new post-mortem with the same agenda and people is in the list; e edits its title."

            self.change(duplicate)

    def action_delete(self) -> None:
        """Delete; undo brings it back. A meeting that runs is not deleted without a question."""
        chosen = next((overview for overview in self.overviews if overview.id == self.rows.selected), None)
        if chosen is not None and chosen.status == "live":
            self.delete_live(chosen)
        elif chosen is not None:
            self.delete(chosen)

    @work(group="question")
    async def delete_live(self, overview: "Overview") -> None:
        """Ask before a meeting is taken away from the people in it."""
        from pmfacilitator.tui.dialogs.question import Question

        question = Question(f"“{overview.title}” is in its meeting. Delete it for everybody?", yes="Delete", no="Keep")
        if await self.app.push_screen_wait(question):
            self.delete(overview)

    def delete(self, overview: "Overview") -> None:
        """Delete a post-mortem."""

        async def delete(library: "Library") -> str:
            await library.delete(overview.id)
            self._touched.append((overview.id, overview.title))
            return f"Deleted: “{overview.title}”. u brings it back."

        self.change(delete)

    def action_bring_back(self) -> None:
        """Bring back the post-mortem that was deleted last."""

        async def bring_back(library: "Library") -> str:
            deleted = await library.bring_back()
            self._touched = [touched for touched in self._touched if touched[0] != deleted.id]
            return f"“{deleted.title}” is back."

        self.change(bring_back)

    def action_undo(self) -> None:
        """Take back what was done in this list, the last first."""
        if not self._touched:
            self.notify(
                "Nothing was changed in this list. A meeting's undo is in its room, b brings back.", markup=False
            )
            return
        post_mortem_id, title = self._touched.pop()

        async def undo(library: "Library") -> str:
            done = (await library.undo(post_mortem_id)).label.removeprefix("undo ")
            return f"Undone: {done}: “{title}”."

        self.change(undo)

    @work(group="change")
    async def change(self, job: "Callable[[Library], Awaitable[str]]") -> None:
        """Do something to a post-mortem, say what was done, and show the list anew."""
        try:
            said = await job(await self.library())
        except PMFError as error:
            self.notify(str(error), severity="warning", markup=False)
        else:
            self.notify(said, markup=False)
        self.reload()
