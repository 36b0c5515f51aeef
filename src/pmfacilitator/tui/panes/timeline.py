"""The timeline: facts in the order of time, days and gaps between them."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, timedelta
from typing import ClassVar

from pmfacilitator.domain import entries
from pmfacilitator.domain.edits import Command
from pmfacilitator.domain.kinds import EventKind
from pmfacilitator.domain.records import TimelineEvent
from pmfacilitator.domain.session import Session
from pmfacilitator.room import composing
from pmfacilitator.tui.commands import TIMELINE
from pmfacilitator.tui.panes.base import Do, Pane
from pmfacilitator.tui.widgets.entry_list import Entry


def time_text(event: TimelineEvent, session: Session) -> str:
    """An event's time in the session's zone, and in UTC where that differs."""
    if event.at is None:
        return "--:--"
    local = event.at.astimezone(session.zone)
    about = "~" if event.approximate else ""
    until = f"–{event.end.astimezone(session.zone):%H:%M}" if event.end else ""
    utc = "" if local.utcoffset() == timedelta() else f" {event.at.astimezone(UTC):%H:%M}Z"
    return f"{about}{local:%H:%M}{until}{utc}"


class TimelinePane(Pane):
    """Facts only; what they mean comes later."""

    COMMAND_GROUPS = (*Pane.COMMAND_GROUPS, TIMELINE)
    BINDINGS = TIMELINE.bindings

    grows_below = True
    empty: ClassVar[str] = "First fact? “14:02 alert on error rate #detection @name”, “+5m on-call acknowledged”."

    def head(self, session: Session) -> str:
        """How many facts, and which zone the times are in."""
        count = len(session.events)
        return (
            f"{count} fact{'s' if count != 1 else ''} · times in {session.post_mortem.zone}, Z is UTC" if count else ""
        )

    def entries(self, session: Session) -> Sequence[Entry]:
        """Facts with a line for each new day and each long gap."""
        return list(self._rows(session))

    def _rows(self, session: Session) -> Iterator[Entry]:
        day: date | None = None
        for event in session.events:
            if event.at is not None:
                local = event.at.astimezone(session.zone)
                if local.date() != day:
                    day = local.date()
                    yield Entry(f"day-{day}-{event.id}", f"{local:%A %d %B %Y}", selectable=False)
            kind = "" if event.kind is EventKind.EVENT else event.kind.label
            tail = f"@{event.actor}" if event.actor else ""
            yield Entry(event.id, event.text, lead=time_text(event, session), tag=kind, tail=tail)

    def line_of(self, entry_id: str) -> str:
        """The event as it would be typed."""
        if self.session is None:
            return ""
        return composing.event_line(self.session.part(TimelineEvent, entry_id), self.session)

    def edited(self, entry_id: str, field: str, text: str) -> Command:
        """The event as typed anew."""
        return composing.edit_event(entry_id, text, self.now)

    def deleted(self, entry_id: str) -> Command:
        """Take it out."""
        return entries.delete(TimelineEvent, entry_id)

    def moved(self, entry_id: str, places: int) -> Command:
        """Only events without a time, or of the same time, can move."""
        return entries.move(TimelineEvent, entry_id, places)

    def action_next_kind(self) -> None:
        """Give the event the next kind."""
        if self.session and self.selected:
            kinds = list(EventKind)
            kind = kinds[(kinds.index(self.session.part(TimelineEvent, self.selected).kind) + 1) % len(kinds)]
            self.post_message(Do(entries.change_kind(TimelineEvent, self.selected, kind), self.selected))
