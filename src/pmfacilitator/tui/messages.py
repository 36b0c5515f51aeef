"""What screens tell the app; it knows the way from one to the other, they do not."""

from dataclasses import dataclass

from textual.message import Message

from pmfacilitator.errors import PMFError


@dataclass
class RoomWanted(Message):
    """Somebody wants to go into a meeting room."""

    post_mortem_id: str


@dataclass
class WriteUpWanted(Message):
    """Somebody wants to read a write-up."""

    post_mortem_id: str


@dataclass
class DetailsWanted(Message):
    """Somebody wants the details form; of a new post-mortem when there is no id."""

    post_mortem_id: str | None


@dataclass
class Failed(Message):
    """The data file cannot be used."""

    error: PMFError


@dataclass
class ImportWanted(Message):
    """Somebody wants to import a file into a timeline, or what was pasted."""

    post_mortem_id: str
    pasted: str = ""
