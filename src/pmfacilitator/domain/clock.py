"""Moments that survive a restart, and the time between them.

Wall clocks jump and monotonic clocks end with a boot. A moment therefore carries the wall time, and where the system
has one, the seconds since boot (sleep included) with the name of that boot: between two moments of the same boot the
seconds since boot decide, otherwise the wall clock does. Time asleep counts, since the meeting goes on.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time: aware wall time, seconds since boot, and which boot."""

    wall: datetime
    boot: float | None = None
    boot_id: str | None = None


def between(start: Moment, end: Moment) -> timedelta:
    """How long from start to end; never negative, so that a clock set back shows no negative meeting."""
    if start.boot is not None and end.boot is not None and start.boot_id and start.boot_id == end.boot_id:
        passed = timedelta(seconds=end.boot - start.boot)
    else:
        passed = end.wall - start.wall
    return max(passed, timedelta())
