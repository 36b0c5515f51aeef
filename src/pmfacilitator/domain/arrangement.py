"""The order in which a session's rows are shown: by the position the user gave, but timed events by time."""

from bisect import bisect, insort
from collections.abc import Iterable, Mapping
from operator import attrgetter
from typing import Any, TypeVar

from pmfacilitator.domain.records import Part, TimelineEvent

P = TypeVar("P", bound=Part)

_BY_POSITION = attrgetter("position", "id")
_BY_TIME = attrgetter("at", "position", "id")
_position = attrgetter("position")
_at = attrgetter("at")
_FEW = 16
"""Changes up to this many are put in their places one by one; more, and sorting anew is as fast."""


def in_order(rows: Iterable[P]) -> tuple[P, ...]:
    """Rows as they are shown. An event without a time stays behind what was entered before it."""
    every = list(rows)
    if not every or not isinstance(every[0], TimelineEvent):
        return tuple(sorted(every, key=_BY_POSITION))
    timed = sorted((row for row in every if _at(row) is not None), key=_BY_TIME)
    return _with_followers(timed, [row for row in every if _at(row) is None])


def rearranged(rows: tuple[P, ...], changed: Mapping[str, P | None]) -> tuple[P, ...]:
    """The ordered rows after some were changed, added or (None) removed; equal to ordering them all anew.

    What stays is not sorted again: with thousands of events that would cost more than storing the change.
    """
    if len(changed) > _FEW:
        return _anew(rows, changed)
    ordered = list(rows)
    ids = [row.id for row in rows]
    elsewhere: list[P] = []
    for row_id, row in changed.items():
        index = ids.index(row_id) if row_id in ids else None
        if index is not None and row is not None and _place(row) == _place(ordered[index]):
            ordered[index] = row
            continue
        if index is not None:
            del ordered[index], ids[index]
        if row is not None:
            elsewhere.append(row)
    places_change = elsewhere or len(ordered) != len(rows)
    if places_change and any(_lacks_time(row) for row in (*ordered, *elsewhere)):
        return _anew(rows, changed)
    for row in elsewhere:
        insort(ordered, row, key=_place)
    return tuple(ordered)


def _anew(rows: Iterable[P], changed: Mapping[str, P | None]) -> tuple[P, ...]:
    stay = (row for row in rows if row.id not in changed)
    return in_order([*stay, *(row for row in changed.values() if row is not None)])


def _lacks_time(row: Part) -> bool:
    return isinstance(row, TimelineEvent) and row.at is None


def _place(row: Part) -> Any:
    """What a row is sorted by."""
    return _BY_TIME(row) if isinstance(row, TimelineEvent) else _BY_POSITION(row)


def _with_followers(ordered: list[P], untimed: list[P]) -> tuple[P, ...]:
    """The ordered rows, each followed by the untimed ones that were entered next after it."""
    if not untimed:
        return tuple(ordered)
    entered = sorted(ordered, key=_position)
    positions = list(map(_position, entered))
    followers: dict[str | None, list[P]] = {}
    for row in sorted(untimed, key=_BY_POSITION):
        before = bisect(positions, row.position)
        followers.setdefault(entered[before - 1].id if before else None, []).append(row)
    result = followers.get(None, [])
    for row in ordered:
        result.append(row)
        if row.id in followers:
            result += followers[row.id]
    return tuple(result)
