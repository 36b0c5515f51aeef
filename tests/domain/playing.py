"""Commands played on a session in memory, as a store would apply them."""

from collections.abc import Iterable

from pmfacilitator.domain.edits import Command, Delete, Edit, Insert, Update
from pmfacilitator.domain.records import Part, PostMortem
from pmfacilitator.domain.session import Session


def empty() -> Session:
    """A session that has nothing but a title."""
    return Session(PostMortem(title="Search is stale"))


def play(session: Session, *commands: Command) -> Session:
    """The session after the commands, one after the other."""
    for command in commands:
        session = _after(session, command.decide(session))
    return session


def _after(session: Session, edits: Iterable[Edit]) -> Session:
    root = session.post_mortem
    rows: dict[str, Part] = {row.id: row for row in session.every_part()}
    for edit in edits:
        match edit:
            case Insert(Part() as row):
                rows[row.id] = row
            case Update(PostMortem()):
                root = PostMortem.model_validate(edit.result.model_dump())
            case Update(Part() as row):
                result = edit.result
                assert isinstance(result, Part)
                rows[row.id] = result
            case Delete(Part() as row):
                del rows[row.id]
            case _:
                raise AssertionError(edit)
    return Session.of(root, rows.values())
