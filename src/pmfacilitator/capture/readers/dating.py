"""From dates as written to dates in the calendar, with the whole file as witness."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from pmfacilitator.capture.readers.days import Day
from pmfacilitator.capture.vocabulary import month_name

_MONTHS = 12
_AMERICAN = ("America/", "US/")
_NOT_AMERICAN = ("America/Sao_Paulo", "America/Argentina", "America/Bogota", "America/Lima", "America/Santiago")


@dataclass(frozen=True, slots=True)
class Calendar:
    """How the dates of one file are to be read.

    `decided` is False where day and month could be exchanged and nothing in the file tells which is which.
    `reference` is the date near which a date without a year lies; `hint` is what the user said.
    """

    month_first: bool
    decided: bool
    reference: date | None
    hint: date | None

    def in_doubt(self, day: Day | None) -> str:
        """The two dates that a written one could be, where nothing in the file tells its order; else nothing."""
        if self.decided or day is None or day.numbers is None or day.numbers[0] == day.numbers[1]:
            return ""
        first, second = day.numbers
        if max(first, second) > _MONTHS:
            return ""
        return f"“{day.shown}” could be {first} {month_name(second)} or {second} {month_name(first)}"

    def place(self, day: Day, *, previous: date | None = None, first: date | None = None) -> date | None:
        """The calendar date of a written one; None where the year or the date it counts from is unknown."""
        near = previous or self.reference
        if day.shift is not None:
            base = {"hint": self.hint or self.reference, "previous": previous or self.hint, "first": first or near}
            start = base.get(day.base)
            return start + timedelta(days=day.shift) if start else None
        if day.number is None and day.numbers is None:
            return _nearest_weekday(day.weekday, near)
        if day.is_whole or day.year is not None:
            return day.read(month_first=self.month_first, year=None)
        return self._without_year(day, near)

    def _without_year(self, day: Day, near: date | None) -> date | None:
        if near is None:
            return None
        found = [
            placed
            for year in (near.year - 1, near.year, near.year + 1)
            if (placed := day.read(month_first=self.month_first, year=year))
        ]
        fitting = [placed for placed in found if day.weekday in (None, placed.weekday())]
        return min(fitting or found, key=lambda placed: abs(placed - near), default=None)


def calendar_for(
    days: Sequence[Day], *, hint: date | None, zone_hint: str, said: Sequence[Day], twelve_hours: bool
) -> Calendar:
    """Settle the order of day and month, and the year, from all dates of a file.

    `days` are those of the entries in their order, `said` those that stand elsewhere in the file.
    """
    every = [*said, *days]
    votes = {_votes(day) for day in every} - {None}
    if len(votes) == 1:
        month_first, decided = votes == {True}, True
    else:
        month_first, decided = _by_fit(days, hint, zone_hint, twelve_hours=twelve_hours)
    whole = [placed for day in every if (placed := day.read(month_first=month_first, year=None))]
    return Calendar(month_first, decided, hint or (whole[0] if whole else None), hint)


def _votes(day: Day) -> bool | None:
    """Whether this date can only be month first (True), only day first (False), or either (None)."""
    if not day.numbers or max(day.numbers) <= 12:
        return None
    if day.weekday is not None and day.year is not None and max(day.numbers) <= 12:
        return None
    return day.numbers[1] > 12


def _by_fit(days: Sequence[Day], hint: date | None, zone_hint: str, *, twelve_hours: bool) -> tuple[bool, bool]:
    numeric = [day for day in days if day.numbers]
    if not numeric:
        return False, True
    costs = {order: _cost(days, hint, month_first=order) for order in (True, False)}
    # One order must fit far better: of two dates that are both months away, neither is shown to be the one meant.
    if abs(costs[True] - costs[False]) > 3 and 2 * min(costs.values()) <= max(costs.values()):
        return costs[True] < costs[False], True
    if any(day.dotted for day in numeric):
        return False, True
    american = zone_hint.startswith(_AMERICAN) and not zone_hint.startswith(_NOT_AMERICAN)
    if american or zone_hint:
        return american, False
    return twelve_hours, False


def _cost(days: Sequence[Day], hint: date | None, *, month_first: bool) -> int:
    """How far apart the dates lie, in days, if they are read in this order, backward steps counting double."""
    year = hint.year if hint else next((day.year for day in days if day.year), 2024)
    placed = [found for day in days if (found := day.read(month_first=month_first, year=year))]
    cost = 1000 * (sum(1 for day in days if day.numbers or day.number) - len(placed))
    cost += sum(
        4000
        for day, found in ((d, d.read(month_first=month_first, year=year)) for d in days)
        if found and day.weekday is not None and day.weekday != found.weekday()
    )
    cost += sum(abs((later - earlier).days) for earlier, later in pairwise(placed))
    if hint and placed:
        cost += min(abs((found - hint).days) for found in placed)
    return cost


def _nearest_weekday(weekday: int | None, near: date | None) -> date | None:
    if weekday is None or near is None:
        return None
    ahead = (weekday - near.weekday()) % 7
    return near + timedelta(days=ahead if ahead <= 4 else ahead - 7)
