"""Clocks of twelve hours: whose morning or afternoon is meant where a line does not say."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from pmfacilitator.capture.readers.clocks import Clock

_HALF_DAY = 12 * 60


def settle(clocks: Sequence[Clock | None]) -> list[Clock | None]:
    """The clocks of one list in their order, a missing am or pm filled in from their neighbours."""
    real = [clock for clock in clocks if clock]
    if any(clock.meridiem for clock in real):
        silent = [clock for clock in real if not clock.meridiem]
        if any(clock.hour > 12 or clock.hour == 0 for clock in silent) or len(silent) * 2 > len(real):
            return list(clocks)
        return _from_neighbours(clocks)
    return _after_noon(clocks) if _reads_twelve_hours(real) else list(clocks)


def _from_neighbours(clocks: Sequence[Clock | None]) -> list[Clock | None]:
    settled: list[Clock | None] = []
    spoken = next((clock.meridiem for clock in clocks if clock and clock.meridiem), "")
    previous: Clock | None = None
    for clock in clocks:
        previous = _with_half(clock, previous, spoken) if clock else previous
        settled.append(previous if clock else None)
    return settled


def _with_half(clock: Clock, previous: Clock | None, spoken: str) -> Clock:
    if clock.meridiem:
        return clock
    if previous is None:
        return replace(clock, meridiem=spoken)
    choices = [replace(clock, meridiem=half) for half in "ap"]
    return min(choices, key=lambda choice: (choice.minutes - previous.minutes) % (2 * _HALF_DAY))


def _reads_twelve_hours(clocks: Sequence[Clock]) -> bool:
    """Whether hours run to 12 and then start at a bare 1."""
    if not clocks or any(not 1 <= clock.hour <= 12 for clock in clocks):
        return False
    return any(
        later.hour < 10 <= earlier.hour and not later.padded and earlier.hour - later.hour >= 3
        for earlier, later in pairwise(clocks)
    )


def _after_noon(clocks: Sequence[Clock | None]) -> list[Clock | None]:
    settled: list[Clock | None] = []
    afternoon, last = False, -1.0
    for clock in clocks:
        if clock is None:
            settled.append(None)
            continue
        morning = (clock.minutes % _HALF_DAY) if clock.hour == 12 else clock.minutes
        afternoon = afternoon or clock.hour == 12 or morning < last
        settled.append(replace(clock, meridiem="p" if afternoon else "a"))
        last = morning
    return settled
