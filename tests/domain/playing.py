"""Commands played on a session in memory, as a store would apply them."""

from pmfacilitator.domain.edits import Command
from pmfacilitator.domain.records import PostMortem
from pmfacilitator.domain.session import Session


def empty() -> Session:
    """A session that has nothing but a title."""
    return Session(PostMortem(title="Search is stale"))


def play(session: Session, *commands: Command) -> Session:
    """The session after the commands, one after the other."""
    for command in commands:
        session = session.after(command.decide(session))
    return session
