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
    """Do mixed edits: count up, add pairs, remove pairs, undo and redo the last."""
    for number in range(edits):
        what = chance.choices(["count", "add", "remove", "undo and redo"], [4, 4, 1, 1])[0]
        commands = {
            "count": Command("count", count_up),
            "add": Command("add", lambda now, n=number: pair(now, name, n)),
            "remove": Command("remove", lambda now: unpair(now, name)),
        }
        if what == "undo and redo":
            what = "add"
            session = store.apply(session, commands["add"], actor=name) or session
            store.undo(session.id, actor=name)
            store.redo(session.id, actor=name)
        else:
            session = store.apply(session, commands[what], actor=name) or session
        mine = sum(note.author == name for note in session.notes)
        print(json.dumps({"did": what, "text": f"{name} {number}", "pairs": mine}), flush=True)


if __name__ == "__main__":
    path, session_id, name, edits, seed = sys.argv[1:]
    opened = open_store(Path(path))
    work(opened, opened.load(session_id), name, int(edits), random.Random(int(seed)))
    opened.close()
