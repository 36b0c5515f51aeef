"""The timeline: facts in the order of time, days and gaps between them, and what they tell of the incident's times."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, date, timedelta
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.widgets import Input

from pmfacilitator.domain import entries, timeline
from pmfacilitator.domain.clock import Moment
from pmfacilitator.domain.durations import in_words, milestones
from pmfacilitator.domain.edits import Command, Edit
from pmfacilitator.domain.kinds import EventKind
from pmfacilitator.domain.records import TimelineEvent
from pmfacilitator.domain.session import Session
from pmfacilitator.domain.text import one_line
from pmfacilitator.domain.timeline_filter import TimelineFilter, filtered
from pmfacilitator.room import composing
from pmfacilitator.room.phrasing import Phrasing
from pmfacilitator.room.typed_times import clock_shown
from pmfacilitator.tui.commands import TIMELINE
from pmfacilitator.tui.keymap import with_keys
from pmfacilitator.tui.panes.base import Do
from pmfacilitator.tui.panes.editing import EditingPane
from pmfacilitator.tui.widgets.entry_list import Entry

BAR = 40
SHADES = "░▒▓█"
"""One shade a phase: to detect, to acknowledge, to mitigate, to resolve."""


def time_text(event: TimelineEvent, session: Session) -> str:
    """An event's time in the session's zone, and where it has no end, in UTC too if that differs."""
    if event.at is None:
        return "--:--"
    local = event.at.astimezone(session.zone)
    about = "~" if event.approximate else ""
    if event.end:
        return f"{about}{clock_shown(event.at, session.zone)}–{clock_shown(event.end, session.zone)}"
    utc = "" if local.utcoffset() == timedelta() else f" {event.at.astimezone(UTC):%H:%M}Z"
    return f"{about}{local:%H:%M}{utc}"


def span_lines(session: Session) -> list[str]:
    """The incident as a small bar, and how long each of its phases took."""
    phases = timeline.phases(session.post_mortem, BAR)
    bar = "".join(SHADES[number % len(SHADES)] * columns for number, (_, columns) in enumerate(phases))
    spans = [
        f"{m.span.removeprefix('time to ')} {in_words(m.took)}"
        for m in milestones(session.post_mortem)
        if m.took is not None
    ]
    return [line for line in (bar, " · ".join(spans)) if line]


class TimelinePane(EditingPane):
    """Facts only; what they mean comes later."""

    COMMAND_GROUPS = (*EditingPane.COMMAND_GROUPS, TIMELINE)
    BINDINGS = TIMELINE.bindings

    DEFAULT_CSS = """
    TimelinePane {
        & #event-filter { height: 1; border: none; padding: 0 1; display: none; }
        & #event-filter.-open { display: block; }
    }
    """

    grows_below = True
    empty: ClassVar[str] = (
        "First fact? “14:02 alert on error rate #detection @name”, “+5m on-call acknowledged”. "
        "Not today? “2026-03-18 14:02 alert …”."
    )

    def __init__(self, clock: Callable[[], Moment], phrasing: Phrasing) -> None:
        super().__init__(clock, phrasing)
        self._known: dict[str, tuple[TimelineEvent, str, Entry]] = {}

    def compose(self) -> ComposeResult:
        """Lay out the filter above the list."""
        yield Input(placeholder="words, #kind, @person · Esc shows all", id="event-filter", compact=True)
        yield from super().compose()

    @property
    def _filter(self) -> Input:
        return self.query_one("#event-filter", Input)

    @property
    def narrowed(self) -> bool:
        """Whether facts are looked for."""
        return bool(self._filter.value.strip())

    def head(self, session: Session) -> str:
        """How many facts, in which zone, how long things took, and which times could be taken over."""
        count = len(session.events)
        if not count:
            return ""
        facts = "1 fact" if count == 1 else f"{count} facts"
        if self.narrowed:
            shown = len(filtered(session.events, TimelineFilter.read(self._filter.value)))
            facts = (
                f"{shown} of {facts}" if shown else f"nothing among {facts} matches “{one_line(self._filter.value)}”"
            )
        lines = [f"{facts} · times in {session.post_mortem.zone}, Z is UTC", *span_lines(session)]
        if proposed := timeline.proposed_times(session.events, session.post_mortem):
            times = [
                f"{one.field.removesuffix('_at').replace('_', ' ')} {clock_shown(one.at, session.zone)}"
                for one in proposed
            ]
            accepts = with_keys("? ↑, then {event.accept} accepts", self.app)
            lines.append(f"from the kinds: {', '.join(times)}{accepts}")
        return "\n".join(lines)

    def entries(self, session: Session) -> Sequence[Entry]:
        """Facts, with a line for each new day, long gap, doubt, and the start of the impact."""
        return list(self._rows(session))

    def _rows(self, session: Session) -> Iterator[Entry]:
        started = session.post_mortem.impact_started_at
        events = filtered(session.events, TimelineFilter.read(self._filter.value))
        gaps = {gap.after.id: gap for gap in timeline.long_gaps(session.events, started)}
        doubts = {p.event_id: p.text for p in timeline.problems(session.events, session.post_mortem, self.now.wall)}
        before = {event.id for event in timeline.lead_up(session.events, started)}
        day: date | None = None
        zone = session.zone
        if doubt := doubts.get(None):
            yield Entry("doubt-incident", f"! {doubt}", selectable=False)
        for number, event in enumerate(events):
            if event.at is not None and (local := event.at.astimezone(zone).date()) != day:
                day = local
                yield Entry(f"day-{event.id}", f"{day:%A %d %B %Y}", selectable=False)
            if number == 0 and event.id in before:
                yield Entry("lead-up", "Lead-up, before the impact", selectable=False)
            elif number and events[number - 1].id in before and event.at is not None and event.id not in before:
                yield Entry("impact", "Impact started", selectable=False)
            if (gap := gaps.get(event.id)) and len(events) == len(session.events):
                yield Entry(f"gap-{event.id}", f"· {gap.question}", selectable=False)
            yield self._row(event, session)
            if doubt := doubts.get(event.id):
                yield Entry(f"doubt-{event.id}", f"! {doubt}", selectable=False)

    def _row(self, event: TimelineEvent, session: Session) -> Entry:
        """The event's row; of thousands that are shown after each line typed, all but one are as they were."""
        known = self._known.get(event.id)
        if known is None or known[0] is not event or known[1] != session.post_mortem.zone:
            known = self._known[event.id] = (event, session.post_mortem.zone, self._new_row(event, session))
        return known[2]

    @staticmethod
    def _new_row(event: TimelineEvent, session: Session) -> Entry:
        kind = "" if event.kind is EventKind.EVENT else event.kind.label
        tail = " · ".join(filter(None, (f"@{event.actor}" if event.actor else "", event.source)))
        return Entry(event.id, event.text, lead=time_text(event, session), tag=kind, tail=tail)

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
            kind = self.session.part(TimelineEvent, self.selected).kind.following
            self.post_message(Do(entries.change_kind(TimelineEvent, self.selected, kind), self.selected))

    def action_accept_times(self) -> None:
        """Take over the incident's times that the kinds suggest."""

        def decide(session: Session) -> Iterable[Edit]:
            proposed = timeline.proposed_times(session.events, session.post_mortem)
            return entries.changed(session.post_mortem, {one.field: one.at for one in proposed})

        self.post_message(Do(Command("accept proposed times", decide)))

    def action_filter(self) -> None:
        """Type what the facts must contain."""
        self._filter.add_class("-open")
        self._filter.focus()

    @on(Input.Changed, "#event-filter")
    def _filter_typed(self, event: Input.Changed) -> None:
        event.stop()
        if self.session:
            self.show(self.session)

    @on(Input.Submitted, "#event-filter")
    def _filter_done(self, event: Input.Submitted) -> None:
        event.stop()
        self.focus_list()

    def key_escape(self) -> None:
        """Show all again."""
        if self._filter.has_class("-open"):
            self._filter.value = ""
            self._filter.remove_class("-open")
            self.focus_list()
