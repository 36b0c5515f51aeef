"""What was said in the room, by kind.

What went well, went poorly and the like carries no name: it is the room's. An idea or a question keeps its author,
since somebody will want to ask.
"""

from pmfacilitator.domain.kinds import Disposition, NoteKind
from pmfacilitator.domain.records import Note
from pmfacilitator.domain.session import Session
from pmfacilitator.report.blocks import bullets, ending, section
from pmfacilitator.report.escape import Md, inline, prose
from pmfacilitator.report.parts.timeline import reference

_OUTCOMES = {
    Disposition.OPEN: "",
    Disposition.ANSWERED: "answered",
    Disposition.BECAME_ACTION: "became an action item",
    Disposition.DROPPED: "dropped",
}


def went_well(session: Session) -> Md:
    """What worked, and what kept it from being worse."""
    return _list(session, "What went well", NoteKind.WENT_WELL)


def went_poorly(session: Session) -> Md:
    """Where systems and processes did not carry."""
    return _list(session, "What went poorly", NoteKind.WENT_POORLY)


def lucky(session: Session) -> Md:
    """What will not help the next time (Google SRE workbook)."""
    return _list(session, "Where we were lucky", NoteKind.LUCKY)


def surprised_us(session: Session) -> Md:
    """What was other than anybody thought."""
    return _list(session, "What surprised us", NoteKind.SURPRISED_US)


def ideas(session: Session) -> Md:
    """Solutions that came up before their time."""
    return _list(session, "Ideas", NoteKind.IDEA, with_author=True)


def questions(session: Session) -> Md:
    """What is still to be found out."""
    return _list(session, "Open questions", NoteKind.QUESTION, with_author=True)


def parking_lot(session: Session) -> Md:
    """What belongs elsewhere."""
    return _list(session, "Parking lot", NoteKind.PARKING_LOT, with_author=True)


def learnings(session: Session) -> Md:
    """What somebody knows now."""
    return _list(session, "What we learned", NoteKind.LEARNING)


def _list(session: Session, heading: str, kind: NoteKind, *, with_author: bool = False) -> Md:
    notes = [note for note in session.notes if note.kind is kind and note.text.strip()]
    return section(heading, bullets(ending(prose(note.text), _remark(session, note, with_author)) for note in notes))


def _remark(session: Session, note: Note, with_author: bool) -> Md:
    author = Md(f"from {inline(note.author)}") if with_author and note.author else ""
    about = reference(session, note.event_id)
    return Md(", ".join(part for part in (author, about, _OUTCOMES[note.disposition]) if part))
