"""The order that users give to rows: `position` is a number with room for others in between."""

from collections.abc import Sequence
from typing import TypeVar

from pmfacilitator.domain.edits import Update
from pmfacilitator.domain.records import Part

P = TypeVar("P", bound=Part)


def place(others: Sequence[Part], index: int) -> tuple[float, list[Update]]:
    """The position that puts one more row at `index` among the others, which are in order.

    Where two neighbours leave no room in between, the others are numbered anew; those edits come second.
    """
    if not others:
        return 1.0, []
    if index <= 0:
        return others[0].position - 1.0, []
    if index >= len(others):
        return others[-1].position + 1.0, []
    before, after = others[index - 1].position, others[index].position
    middle = round((before + after) / 2, 6)  # no more digits than the change log can say
    if before < middle < after:
        return middle, []
    numbered = [(row, float(n + 1 if n < index else n + 2)) for n, row in enumerate(others)]
    return float(index + 1), [Update(row, {"position": n}) for row, n in numbered if row.position != n]


def moved(rows: Sequence[P], row: P, places: int) -> list[Update]:
    """The edits that move a row down by so many places (up when negative); it stops at either end."""
    others = [other for other in rows if other.id != row.id]
    index = next(n for n, other in enumerate(rows) if other.id == row.id)
    target = min(max(index + places, 0), len(others))
    if target == index:
        return []
    position, renumbered = place(others, target)
    return [*renumbered, Update(row, {"position": position})]
