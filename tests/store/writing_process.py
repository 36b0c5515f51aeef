"""A process of its own that works in a session and says on stdout what it was told is stored.

Arguments: data file, session id, name, number of edits, seed. Prints one JSON object per line and edit.
"""

import json
import random
import sys
from collections.abc import Iterable
from pathlib import Path

from pmfacilitator.domain.edits import Command, Delete, Edit, Insert, Update
from pmfacilitator.domain.kinds import NoteKind
from pmfacilitator.domain.records import ActionItem, Note, Participant
from pmfacilitator.domain.session import Session
from pmfacilitator.store import open_store
from pmfacilitator.store.protocol import Store


def pair(session: Session, name: str, number: int) -> list[Edit]:
    """A note and an action item that belong together: half of it would be a torn transaction."""
    text = f"{name} {number}"
    note = Note(post_mortem_id=session.id, kind=NoteKind.IDEA, text=text, author=name, position=float(number))
    return [Insert(note), Insert(ActionItem(post_mortem_id=session.id, task=text, owner=name, position=float(number)))]


def unpair(session: Session, name: str) -> list[Edit]:
    """The first pair of this process goes."""
    texts = [note.text for note in session.notes if note.author == name][:1]
    rows = [*(n for n in session.notes if n.text in texts), *(a for a in session.actions if a.task in texts)]
    return [Delete(row) for row in rows]


def count_up(session: Session) -> Iterable[Edit]:
    """Read and write the one number that every process counts up."""
    person = session.parts(Participant)[0]
    yield Update(person, {"times_spoken": person.times_spoken + 1})


def work(store: Store, session: Session, name: str, edits: int, chance: random.Random) -> None:
    """Do mixed edits: count up, add pairs, remove pairs, undo and redo the last; before each, keep a draft."""
    for number in range(edits):
        what = chance.choices(["count", "add", "remove", "undo and redo"], [4, 4, 1, 1])[0]
        store.save_draft(session.id, name, str(number))
        session = store.apply(session, command(what, name, number), actor=name) or session
        if what == "undo and redo":
            store.undo(session.id, actor=name)
            store.redo(session.id, actor=name)
        mine = sum(note.author == name for note in session.notes)
        sys.stdout.write(json.dumps({"did": what, "number": number, "pairs": mine}) + "\n")
        sys.stdout.flush()


def command(what: str, name: str, number: int) -> Command:
    """One of the edits, as a command."""
    if what == "count":
        return Command(what, count_up)
    if what == "remove":
        return Command(what, lambda session: unpair(session, name))
    return Command(what, lambda session: pair(session, name, number))


if __name__ == "__main__":
    path, session_id, name, edits, seed = sys.argv[1:]
    opened = open_store(Path(path))
    work(opened, opened.load(session_id), name, int(edits), random.Random(int(seed)))
    opened.close()
