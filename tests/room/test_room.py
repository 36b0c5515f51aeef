"""A session in use: shown, changed, followed, and never holding anybody up."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from pmfacilitator.domain.creation import delete_session
from pmfacilitator.domain.edits import Command, Insert, Update
from pmfacilitator.domain.kinds import NoteKind
from pmfacilitator.domain.records import Note, PostMortem
from pmfacilitator.domain.session import Session
from pmfacilitator.errors import BadInput, Conflict, Damaged, Locked, NotFound, NothingToUndo, NotOurs, PMFError
from pmfacilitator.room.library import Library
from pmfacilitator.room.room import Room
from pmfacilitator.room.thread import StoreThread
from pmfacilitator.room.watching import watch
from pmfacilitator.store import open_store

PATIENCE_S = 10


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "sessions.db"


@pytest.fixture
def session(path: Path) -> Iterator[Session]:
    store = open_store(path)
    yield store.create(Session(PostMortem(title="Search was stale")), actor="Ana", label="new")
    store.close()


@pytest.fixture
async def ana(path: Path, session: Session) -> AsyncIterator[Room]:
    room = await Room.open(path, session.id, "Ana")
    yield room
    await room.close()


@pytest.fixture
async def ben(path: Path, session: Session) -> AsyncIterator[Room]:
    room = await Room.open(path, session.id, "Ben")
    yield room
    await room.close()


@pytest.fixture
def other_program(path: Path, session: Session) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        yield connection


def say(text: str) -> Command:
    return Command(
        f"add {text}",
        lambda session: [Insert(Note(post_mortem_id=session.id, kind=NoteKind.IDEA, text=text))],
    )


def title(text: str) -> Command:
    return Command("title", lambda session: [Update(session.post_mortem, {"title": text})])


async def until(room: Room, wanted: Callable[[Session | None], bool]) -> None:
    """Wait until a state of the session is as wanted; None stands for a deleted one."""
    reached = asyncio.Event()

    def look(session: Session | None) -> None:
        if wanted(session):
            reached.set()

    stop = room.subscribe(look)
    look(None if room.deleted else room.session)
    async with asyncio.timeout(PATIENCE_S):
        await reached.wait()
    stop()


def says(text: str) -> Callable[[Session | None], bool]:
    return lambda session: session is not None and any(note.text == text for note in session.notes)


async def test_a_command_changes_the_session_and_tells_whoever_listens(ana: Room) -> None:
    heard: list[Session | None] = []
    stop = ana.subscribe(heard.append)
    after = await ana.do(say("one"))
    assert ana.session is after
    assert heard == [after]
    stop()
    await ana.do(say("two"))
    assert heard == [after], "who has stopped listening is told nothing"
    assert [note.text for note in ana.session.notes] == ["one", "two"]


async def test_a_command_without_effect_tells_nobody_anything(ana: Room) -> None:
    heard: list[Session | None] = []
    ana.subscribe(heard.append)
    assert await ana.do(Command("nothing", lambda _: [])) is ana.session
    assert heard == []


async def test_each_sees_what_the_other_does(ana: Room, ben: Room) -> None:
    await ana.do(say("from Ana"))
    await until(ben, says("from Ana"))
    await ben.do(say("from Ben"))
    await until(ana, says("from Ben"))
    assert ana.session == ben.session


async def test_undo_and_redo_are_seen_by_both(ana: Room, ben: Room) -> None:
    await ana.do(say("x"))
    await until(ben, says("x"))
    assert (await ana.undo()).label == "undo add x"
    assert ana.session.notes == ()
    await until(ben, lambda session: session is not None and not session.notes)
    assert (await ana.redo()).label == "redo add x"
    await until(ben, says("x"))
    with pytest.raises(NothingToUndo):
        await ben.undo()


async def test_a_refused_undo_is_told_and_changes_nothing(ana: Room, ben: Room) -> None:
    await ana.do(title("Ana's"))
    await until(ben, lambda session: session is not None and session.post_mortem.title == "Ana's")
    await ben.do(title("Ben's"))
    with pytest.raises(Conflict):
        await ana.undo()
    await ana.refresh()
    assert ana.session.post_mortem.title == "Ben's"


async def test_a_session_that_is_deleted_and_brought_back(ana: Room, ben: Room) -> None:
    assert await ana.do(delete_session()) is None
    assert ana.deleted
    await until(ben, lambda session: session is None)
    assert ben.deleted
    with pytest.raises(NotFound):
        await ben.do(say("late"))
    await ana.undo()
    assert not ana.deleted
    await until(ben, lambda session: session is not None)
    await ben.do(say("again"))
    await until(ana, says("again"))


async def test_many_commands_at_once_are_all_carried_out(ana: Room) -> None:
    await asyncio.gather(*(ana.do(say(str(number))) for number in range(30)))
    assert {note.text for note in ana.session.notes} == {str(number) for number in range(30)}


async def test_a_command_whose_caller_has_gone_is_still_seen(ana: Room) -> None:
    caller = asyncio.ensure_future(ana.do(say("x")))
    await asyncio.sleep(0)
    caller.cancel()
    with pytest.raises(asyncio.CancelledError):
        await caller
    await until(ana, says("x"))


async def test_errors_reach_the_caller(path: Path, session: Session, ana: Room, tmp_path: Path) -> None:
    def refuse(_: Session) -> list[Insert]:
        raise BadInput("not like this")

    with pytest.raises(BadInput, match="not like this"):
        await ana.do(Command("refuse", refuse))
    with pytest.raises(NotFound):
        await Room.open(path, "nowhere", "Ana")
    foreign = tmp_path / "foreign.db"
    foreign.write_text("hello")
    with pytest.raises(NotOurs):
        await Room.open(foreign, session.id, "Ana")


async def test_what_another_program_writes_is_followed(ana: Room, other_program: sqlite3.Connection) -> None:
    other_program.execute("UPDATE post_mortem SET title = 'theirs'")
    await until(ana, lambda session: session is not None and session.post_mortem.title == "theirs")


async def test_the_same_trouble_is_told_once(path: Path, session: Session) -> None:
    thread = await StoreThread.open(path)
    over = asyncio.Event()
    attempts = iter([Damaged("one"), Damaged("one"), Damaged("one"), Locked("two"), Locked("two"), None])
    told: list[str] = []

    async def changed() -> None:
        if error := next(attempts):
            raise error
        over.set()

    watching = asyncio.create_task(watch(thread, changed, lambda error: told.append(error.message), interval_s=0))
    async with asyncio.timeout(PATIENCE_S):
        await over.wait()
    watching.cancel()
    await asyncio.gather(watching, return_exceptions=True)
    await thread.close()
    assert told == ["one", "two"]


async def test_following_goes_on_after_trouble(ana: Room, other_program: sqlite3.Connection) -> None:
    troubles: list[PMFError] = []
    troubled = asyncio.Event()

    def hear(error: PMFError | None) -> None:
        assert error is not None
        troubles.append(error)
        troubled.set()

    ana.subscribe(lambda _: None, hear)
    other_program.execute("UPDATE post_mortem SET severity = 'awful'")
    async with asyncio.timeout(PATIENCE_S):
        await troubled.wait()
    with pytest.raises(Damaged, match="severity"):
        await ana.do(say("x"))
    other_program.execute("UPDATE post_mortem SET severity = 'sev1'")
    await until(ana, lambda session: session is not None and session.post_mortem.severity == "sev1")
    assert [type(error) for error in troubles] == [Damaged]


async def test_a_lock_held_elsewhere_does_not_stop_this_process(ana: Room, other_program: sqlite3.Connection) -> None:
    other_program.execute("BEGIN IMMEDIATE")
    waiting = asyncio.ensure_future(ana.do(say("patient")))
    for _ in range(100):
        ana.save_draft("composer", "typing goes on")
        await asyncio.sleep(0)
    assert not waiting.done()
    assert await ana.draft("composer") == "typing goes on"
    other_program.execute("ROLLBACK")
    await waiting
    assert ana.session.notes[0].text == "patient"


async def test_a_command_takes_its_turn_before_whatever_is_asked_for_later(path: Path, session: Session) -> None:
    # Otherwise an emptied field could be kept before the line that stood in it: a kill in between would lose the line.
    thread = await StoreThread.open(path)
    room = await Room.open(thread, session.id, "Ana")
    done = room.do(say("entered"))
    later = thread.run(lambda store: store.load(session.id))
    assert [note.text for note in (await later).notes] == ["entered"]
    await done
    undone = room.undo()
    later = thread.run(lambda store: store.load(session.id))
    assert (await later).notes == ()
    await undone
    await room.close()
    await thread.close()


async def test_a_command_is_carried_out_even_when_nobody_waits(path: Path, session: Session, ben: Room) -> None:
    ana = await Room.open(path, session.id, "Ana")
    done = ana.do(say("and away"))
    await ana.close()
    await until(ben, says("and away"))
    await done


async def test_a_line_that_cannot_be_filed_is_a_draft_again_even_when_the_room_is_left(
    path: Path, session: Session, other_program: sqlite3.Connection
) -> None:
    thread = await StoreThread.open(path, timeout_s=0.05)
    room = await Room.open(thread, session.id, "Ana")
    other_program.execute("BEGIN IMMEDIATE")
    done = room.do(say("entered"), typed=("composer", "entered"))
    room.save_draft("composer", "")
    room.save_draft("composer", "and half")
    with pytest.raises(Locked):
        await done
    other_program.execute("ROLLBACK")
    await room.close()
    again = await Room.open(thread, session.id, "Ana")
    assert again.session.notes == ()
    assert await again.draft("composer") == "entered and half"
    await again.close()
    await thread.close()


async def test_what_is_half_typed_is_back_later(path: Path, session: Session, ben: Room) -> None:
    first = await Room.open(path, session.id, "Ana")
    for length in range(1, 12):
        first.save_draft("composer", "half a line"[:length])
    first.save_draft("form", "")
    await first.close()
    second = await Room.open(path, session.id, "Ana")
    assert await second.draft("composer") == "half a line"
    assert await second.draft("form") == ""
    assert await ben.draft("composer") == "", "a draft is its writer's own"
    second.save_draft("composer", "")
    await second.close()
    third = await Room.open(path, session.id, "Ana")
    assert await third.draft("composer") == ""
    await third.close()


async def test_what_is_typed_is_kept_when_the_file_is_closed_under_a_room_that_is_being_left(
    path: Path, session: Session
) -> None:
    thread = await StoreThread.open(path)
    room = await Room.open(thread, session.id, "Ana")
    room.save_draft("composer", "half")
    await asyncio.sleep(0)
    room.save_draft("composer", "half a line")
    await asyncio.gather(room.close(), thread.close())
    again = await Room.open(path, session.id, "Ana")
    assert await again.draft("composer") == "half a line"
    await again.close()


async def test_what_is_typed_while_the_file_is_busy_is_kept_too(
    path: Path, session: Session, other_program: sqlite3.Connection
) -> None:
    first = await Room.open(path, session.id, "Ana")
    other_program.execute("BEGIN IMMEDIATE")
    first.save_draft("composer", "on its way")
    await asyncio.sleep(0)
    first.save_draft("composer", "on its way, and more")
    other_program.execute("ROLLBACK")
    await first.close()
    second = await Room.open(path, session.id, "Ana")
    assert await second.draft("composer") == "on its way, and more"
    await second.close()


async def test_a_draft_that_cannot_be_saved_is_told_and_kept_for_later(
    path: Path, session: Session, other_program: sqlite3.Connection
) -> None:
    thread = await StoreThread.open(path, timeout_s=0.05)
    room = await Room.open(thread, session.id, "Ana")
    troubled = asyncio.Event()
    room.subscribe(lambda _: None, lambda error: troubled.set() if isinstance(error, Locked) else None)
    other_program.execute("BEGIN IMMEDIATE")
    room.save_draft("composer", "held")
    async with asyncio.timeout(PATIENCE_S):
        await troubled.wait()
    assert await room.draft("composer") == "held"
    other_program.execute("ROLLBACK")
    await room.close()
    again = await Room.open(thread, session.id, "Ana")
    assert await again.draft("composer") == "held"
    await again.close()
    await thread.close()


async def test_a_draft_is_saved_by_itself_once_the_file_is_free(
    path: Path, session: Session, other_program: sqlite3.Connection
) -> None:
    thread = await StoreThread.open(path, timeout_s=0.05)
    room = await Room.open(thread, session.id, "Ana")
    heard: asyncio.Queue[PMFError | None] = asyncio.Queue()
    room.subscribe(lambda _: None, heard.put_nowait)
    other_program.execute("BEGIN IMMEDIATE")
    room.save_draft("composer", "held")
    async with asyncio.timeout(PATIENCE_S):
        assert isinstance(await heard.get(), Locked)
        other_program.execute("ROLLBACK")
        assert await heard.get() is None
    assert not thread.unsaved
    assert await thread.run(lambda store: store.draft(session.id, "composer Ana")) == "held"
    await room.close()
    await thread.close()


async def test_what_could_not_be_saved_stays_with_the_program(
    path: Path, session: Session, other_program: sqlite3.Connection
) -> None:
    library = await Library.open(path, "Ana")
    room = await Room.open(library.thread, session.id, "Ana")
    await asyncio.to_thread(path.rename, path.with_name("elsewhere.db"))
    room.save_draft("composer", "nowhere to go")
    await room.close()
    again = await Room.open(library.thread, session.id, "Ana")
    assert await again.draft("composer") == "nowhere to go"
    await again.close()
    await library.close()
    assert library.unsaved == ("nowhere to go",)


async def test_two_rooms_over_one_thread_see_each_other(path: Path, session: Session) -> None:
    thread = await StoreThread.open(path)
    one, two = await Room.open(thread, session.id, "Ana"), await Room.open(thread, session.id, "Ana")
    await one.do(say("x"))
    await until(two, says("x"))
    await one.close()
    await two.close()
    await thread.close()


async def test_rooms_share_a_thread_and_leave_it_open(path: Path, session: Session) -> None:
    thread = await StoreThread.open(path)
    first = await Room.open(thread, session.id, "Ana")
    await first.do(say("x"))
    await first.close()
    await first.close()
    assert (await thread.run(lambda store: store.load(session.id))).notes[0].text == "x"
    await thread.close()
    await thread.close()
