"""On which day each time of a list falls, where only the order of the entries tells."""

from collections.abc import Sequence
from itertools import pairwise

DAY = 24 * 60
# A clock that runs back by less is an entry out of place; by more, a new day; between, what follows decides.
_SLIP, _NIGHT = 60, 300


def days_passed(minutes: Sequence[float], *, walls: Sequence[float], newest_first: bool) -> list[int]:
    """For each time its distance in days from the first one's day, by the clock running the wrong way.

    `minutes` count from one midnight, `walls` are what the clock of each showed. A new day turns both back: a later
    time of day in another zone is none. In a list that runs newest first the distances are negative.
    """
    sign = -1 if newest_first else 1
    turned, shown = [sign * minute for minute in minutes], [sign * wall for wall in walls]
    days, offset, high, high_shown = [], 0, float("-inf"), float("-inf")
    for position, (minute, wall) in enumerate(zip(turned, shown, strict=True)):
        drop = min(high - minute, high_shown - wall)
        if drop >= _NIGHT or (drop >= _SLIP and not _recovers(turned[position:], high)):
            offset += 1
            high, high_shown = minute, wall
        high, high_shown = max(high, minute), max(high_shown, wall)
        days.append(sign * offset)
    return days


def _recovers(rest: Sequence[float], high: float) -> bool:
    last = rest[0]
    for minute in rest:
        if minute > high:
            return True
        if last - minute >= _NIGHT:
            return False
        last = minute
    return False


def runs_newest_first(minutes: Sequence[float]) -> bool | None:
    """Whether most steps of a list go back in time, taken the short way round the clock; None if it is even."""
    forward = backward = 0
    for earlier, later in pairwise(minutes):
        ahead = (later - earlier) % DAY
        if ahead == 0:
            continue
        if ahead <= DAY / 2:
            forward += 1
        else:
            backward += 1
    if forward == backward or (forward == 0 and backward == 1 and _is_one_night(minutes)):
        return None
    return backward > forward


def _is_one_night(minutes: Sequence[float]) -> bool:
    """Whether the only step back is wide enough to be the night between two days."""
    return max(minutes) - min(minutes) >= _NIGHT
