"""Looking at any section while another one runs."""

from collections.abc import Callable, Iterator

from pmfacilitator.domain import running
from pmfacilitator.domain.clock import Moment
from pmfacilitator.domain.kinds import SectionKind
from pmfacilitator.domain.records import AgendaItem
from pmfacilitator.domain.text import one_line
from pmfacilitator.room.room import Room
from pmfacilitator.tui.commands import UserCommand
from pmfacilitator.tui.screens.meeting import MeetingScreen
from pmfacilitator.tui.widgets.agenda_rail import section_at


class ViewingScreen(MeetingScreen):
    """A meeting of which one section is on view: the running one, unless somebody looks at another."""

    def __init__(self, room: Room, clock: Callable[[], Moment]) -> None:
        super().__init__(room, clock)
        self._viewed = ""
        self._following = True
        # Another program, or an undo, may take the whole agenda away; something has to be on view even then.
        self._nothing = AgendaItem(
            post_mortem_id=room.session.id, kind=SectionKind.OPENING, title="No agenda", planned_s=0
        )

    @property
    def viewed(self) -> AgendaItem:
        """The section on view; a stand-in that is stored nowhere while there is no agenda."""
        first = next(iter(self.session.agenda), self._nothing)
        return section_at(self.session, self._viewed) or self.current or first

    def follow_running(self) -> None:
        """Put the running section on view, unless somebody looks at another one."""
        if self._following and self.current is not None:
            self._viewed = self.current.id

    async def look_at(self, item: AgendaItem) -> None:
        """Put another section on view; the clock is not touched."""
        self._viewed = item.id
        self._following = self.current is None or self.current.id == item.id
        await self.refresh_session()

    async def action_view(self, step: int) -> None:
        """Look at the section behind or before the one on view."""
        agenda = self.session.agenda or (self.viewed,)
        index = agenda.index(self.viewed) + step
        if 0 <= index < len(agenda):
            await self.look_at(agenda[index])

    async def action_view_running(self) -> None:
        """Look at where the meeting is."""
        if self.current is not None:
            await self.look_at(self.current)

    async def action_look(self, item_id: str) -> None:
        """Look at a section."""
        if (item := section_at(self.session, item_id)) is not None:
            await self.look_at(item)

    def more_commands(self) -> Iterator[UserCommand]:
        """Commands of this meeting's own sections, for the palette."""
        for item in self.session.agenda:
            title = one_line(item.title)
            yield UserCommand(f"go.{item.id}", "", f"Go to: {title}", "Its clock starts", f"go({item.id!r})")
            yield UserCommand(
                f"look.{item.id}", "", f"Look at: {title}", "The clock is not touched", f"look({item.id!r})"
            )

    def action_go(self, item_id: str) -> None:
        """Start a section."""
        self._following = True
        self.carry_out(running.start_section(item_id, self.clock()))

    def action_run_viewed(self) -> None:
        """Start the section on view."""
        self.action_go(self.viewed.id)

    def action_next_section(self) -> None:
        """Start the next section, and look at it."""
        self._following = True
        super().action_next_section()
