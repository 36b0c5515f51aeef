"""The shape that every written document is brought into before a timeline is looked for in it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum


class Shape(StrEnum):
    """What a block is."""

    HEADING = "heading"
    ITEM = "item"
    LINE = "line"
    TABLE = "table"
    CODE = "code"
    QUOTE = "quote"
    GAP = "gap"
    META = "meta"


@dataclass(slots=True)
class Row:
    """A row of a table: its cells, and where it stands."""

    cells: list[str]
    place: int
    is_header: bool = False


@dataclass(slots=True)
class Block:
    """A part of a document. `level` is a heading's rank, or how deep an item or line is indented.

    `starts_paragraph` tells the first line of a paragraph from the ones that follow it; `group` numbers the list
    that an item is a member of (the items below one parent are a list of their own).
    """

    shape: Shape
    text: str
    place: int
    level: int = 0
    rows: list[Row] = field(default_factory=list)
    starts_paragraph: bool = True
    group: int = 0


def number_lists(blocks: Sequence[Block]) -> None:
    """Give every item the number of its list."""
    parents: list[tuple[int, int]] = []
    for number, block in enumerate(blocks, 1):
        if block.shape is Shape.HEADING:
            parents.clear()
        if block.shape is not Shape.ITEM:
            continue
        while parents and parents[-1][0] >= block.level:
            parents.pop()
        block.group = parents[-1][1] if parents else 0
        parents.append((block.level, number))
