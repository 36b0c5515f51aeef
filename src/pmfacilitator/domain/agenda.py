"""The agenda and its clock: what is running, how much is left, when the meeting will end. All pure; `now` comes in."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from pmfacilitator.domain.clock import Moment, between
from pmfacilitator.domain.kinds import SectionState
from pmfacilitator.domain.records import AgendaItem, PostMortem

WARNING = timedelta(minutes=2)
EXTENSIONS = (timedelta(minutes=5), timedelta(minutes=2), timedelta(minutes=1))
"""The room decides to extend, for less each time; then it is time to park (lean coffee)."""


def allotted(item: AgendaItem) -> timedelta:
    """Planned time and every extension."""
    return timedelta(seconds=item.planned_s + sum(item.extensions))


def elapsed(item: AgendaItem, now: Moment) -> timedelta:
    """How long the section has been running, pauses left out."""
    accumulated = timedelta(seconds=item.accumulated_s)
    return accumulated if item.started is None else accumulated + between(item.started, now)


def left(item: AgendaItem, now: Moment) -> timedelta:
    """Time left in the section; negative in overtime."""
    return allotted(item) - elapsed(item, now)


def next_extension(item: AgendaItem) -> timedelta | None:
    """What the room may add next; None when every extension is used up."""
    return EXTENSIONS[len(item.extensions)] if len(item.extensions) < len(EXTENSIONS) else None


def current(agenda: tuple[AgendaItem, ...]) -> AgendaItem | None:
    """The section whose clock is running or paused."""
    return next((item for item in agenda if item.state in (SectionState.RUNNING, SectionState.PAUSED)), None)


def to_come(agenda: tuple[AgendaItem, ...]) -> tuple[AgendaItem, ...]:
    """The sections behind the current one that have not been held; all of those when none is current."""
    at = current(agenda)
    return tuple(
        item for item in agenda if item.state is SectionState.PENDING and (at is None or item.position > at.position)
    )


def planned(agenda: tuple[AgendaItem, ...]) -> timedelta:
    """What the whole agenda was planned to take, extensions left out."""
    return timedelta(seconds=sum(item.planned_s for item in agenda))


def projected_end(agenda: tuple[AgendaItem, ...], now: Moment) -> datetime:
    """When the meeting ends if every section still to come takes what is allotted to it."""
    at = current(agenda)
    rest = max(left(at, now), timedelta()) if at else timedelta()
    return now.wall + rest + sum((allotted(item) for item in to_come(agenda)), timedelta())


def meeting_left(post_mortem: PostMortem, now: Moment) -> timedelta | None:
    """What is left of the booked time; negative beyond it; None before the meeting starts."""
    if post_mortem.meeting_started is None:
        return None
    return timedelta(minutes=post_mortem.booked_minutes) - between(post_mortem.meeting_started, now)


def behind(post_mortem: PostMortem, agenda: tuple[AgendaItem, ...], now: Moment) -> timedelta:
    """By how much the projected end is later than the agenda planned it; negative when ahead. Zero before the start.

    Whether the agenda fits what is booked is another matter, known before the meeting.
    """
    if post_mortem.meeting_started is None:
        return timedelta()
    still = planned(agenda) - between(post_mortem.meeting_started, now)
    return (projected_end(agenda, now) - now.wall) - still


@dataclass(frozen=True)
class Bell:
    """A moment of the countdown that the room is told of once."""

    item: AgendaItem
    over: bool
    """Whether the time is up; otherwise two minutes are left."""


def bell(item: AgendaItem, earlier: timedelta, later: timedelta) -> Bell | None:
    """What happened between two looks at the same section's remaining time; None when nothing did.

    A section planned for two minutes or less gives no warning, only its end.
    """
    if earlier > timedelta() >= later:
        return Bell(item, over=True)
    if earlier > WARNING >= later and allotted(item) > WARNING:
        return Bell(item, over=False)
    return None


def neighbour(agenda: tuple[AgendaItem, ...], step: int) -> AgendaItem | None:
    """The section behind (1) or before (-1) the current one; before the start, the first; None at either end."""
    at = current(agenda)
    if at is None:
        return next(iter(to_come(agenda)), None)
    index = agenda.index(at) + step
    return agenda[index] if 0 <= index < len(agenda) else None
