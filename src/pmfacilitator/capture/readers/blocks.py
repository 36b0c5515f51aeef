"""The shape that every written document is brought into before a timeline is looked for in it."""

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


@dataclass(slots=True)
class Row:
    """A row of a table: its cells, and where it stands."""

    cells: list[str]
    place: int
    is_header: bool = False


@dataclass(slots=True)
class Block:
    """A part of a document. `level` is a heading's rank, or how deep an item or line is indented.

    `starts_paragraph` tells the first line of a paragraph from the ones that follow it.
    """

    shape: Shape
    text: str
    place: int
    level: int = 0
    rows: list[Row] = field(default_factory=list)
    starts_paragraph: bool = True
