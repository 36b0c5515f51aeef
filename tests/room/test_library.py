"""All sessions of a file: listed without loading records, made, copied, deleted and brought back."""

import os
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from pmfacilitator.config.agendas import STANDARD, agenda_named
from pmfacilitator.domain.creation import new_session
from pmfacilitator.domain.kinds import Role
from pmfacilitator.errors import Ambiguous, NotFound, NothingToUndo
from pmfacilitator.room.library import Library
from pmfacilitator.room.room import Room


@pytest.fixture
async def library(tmp_path: Path) -> AsyncIterator[Library]:
    opened = await Library.open(tmp_path / "sessions.db", "Ana")
    yield opened
    await opened.close()
    await opened.close()


async def test_a_session_is_made_listed_and_entered(library: Library) -> None:
    assert await library.overviews() == []
    made = await library.create(new_session("Search was stale", agenda_named(STANDARD), [("Ana", Role.FACILITATOR)]))
    (seen,) = await library.overviews()
    assert (seen.id, seen.title, seen.status) == (made.id, "Search was stale", "planned")
    assert (await library.preview(made.id)).participants == 1
    room = await Room.open(library.thread, made.id, library.actor)
    assert room.session == made
    await room.close()
    assert await library.overviews() == [seen], "the room leaves the library's file open"


async def test_deleting_can_be_undone_and_redone(library: Library) -> None:
    made = await library.create(new_session("x", agenda_named(STANDARD)))
    await library.delete(made.id)
    assert await library.overviews() == []
    with pytest.raises(NotFound):
        await library.delete(made.id)
    assert await library.find("last", deleted=True) == made.id
    await library.undo(made.id)
    assert (await library.load(made.id)).agenda == made.agenda
    await library.redo(made.id)
    assert await library.overviews() == []
    with pytest.raises(NothingToUndo):
        await library.redo(made.id)


async def test_a_copy_is_a_session_of_its_own(library: Library) -> None:
    made = await library.create(new_session("x", agenda_named("short"), [("Ana", Role.FACILITATOR)]))
    copy = await library.duplicate(made.id, "y")
    await library.delete(made.id)
    loaded = await library.load(copy.id)
    assert [item.title for item in loaded.agenda] == [item.title for item in made.agenda]
    assert [(person.name, person.role) for person in loaded.participants] == [("Ana", Role.FACILITATOR)]
    with pytest.raises(NotFound):
        await library.duplicate(made.id, "z")


async def test_ids_are_found_by_their_beginning(library: Library) -> None:
    first = await library.create(new_session("x", agenda_named("short")))
    second = await library.create(new_session("y", agenda_named("short")))
    assert await library.find(first.id.lower()) == first.id
    assert await library.find("last") == second.id
    with pytest.raises(Ambiguous):
        await library.find("0")


def test_listing_needs_neither_records_nor_screens(tmp_path: Path) -> None:
    listing = (
        "import asyncio, sys; from pathlib import Path; from pmfacilitator.room.library import Library\n"
        "async def main():\n"
        "    library = await Library.open(Path(sys.argv[1]), 'Ana'); await library.overviews(); await library.close()\n"
        "asyncio.run(main()); print(sorted({'pydantic', 'textual', 'platformdirs', 'ulid'} & set(sys.modules)))"
    )
    told = subprocess.run(
        [sys.executable, "-c", listing, str(tmp_path / "sessions.db")],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert told.stdout == "[]\n"
