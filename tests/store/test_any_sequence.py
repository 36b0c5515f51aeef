"""Any sequence of commands, undo and redo, against a model that knows nothing of SQL."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from samples import ANA, BEN, contents, done, edit, full_session, insert, remove

from pmfacilitator.domain.edits import Command, Delete, Edit, Insert, Update
from pmfacilitator.domain.kinds import NoteKind
from pmfacilitator.domain.records import ActionItem, Factor, Link, Note, Part, TimelineEvent, Why
from pmfacilitator.domain.session import Session
from pmfacilitator.errors import Conflict, NothingToUndo
from pmfacilitator.store.sqlite import SqliteStore

Maker = Callable[[], Part]
CHOICE = st.integers(0, 1000)
TEXT = st.text(max_size=20)
POSITION = st.floats(-1e6, 1e6, allow_nan=False).map(lambda number: round(number, 6))


def some_part(session: Session, choice: int) -> Any:
    parts = list(session.every_part())
    return parts[choice % len(parts)] if parts else None


def new_part(session: Session, choice: int, text: str, position: float) -> Part:
    """A row of some kind, hanging on rows that are there."""

    def one_of(rows: tuple[Any, ...]) -> str | None:
        return rows[choice % len(rows)].id if rows and choice % 3 else None

    common: dict[str, Any] = {"post_mortem_id": session.id, "position": position}
    makers: tuple[Maker, ...] = (
        lambda: TimelineEvent(**common, text=text),
        lambda: Note(**common, kind=NoteKind.IDEA, text=text, event_id=one_of(session.events)),
        lambda: Why(**common, text=text, parent_id=one_of(session.whys), event_id=one_of(session.events)),
        lambda: Factor(**common, text=text, why_id=one_of(session.whys)),
        lambda: ActionItem(**common, task=text, factor_id=one_of(session.factors)),
        lambda: Link(**common, url=text, event_id=one_of(session.events)),
    )
    return makers[choice % len(makers)]()


class AloneMachine(RuleBasedStateMachine):
    """One person: every undo gives exactly the state before, every redo exactly the state after."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.store = SqliteStore(Path(self.folder.name) / "sessions.db")
        self.session = self.store.create(full_session(), actor=BEN, label="new")
        self.states = [contents(self.session)]
        self.at = 0

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()

    def do(self, command: Command) -> None:
        before = self.session
        self.session = done(self.store.apply(self.session, command, actor=ANA))
        if self.session is not before:
            self.states = [*self.states[: self.at + 1], contents(self.session)]
            self.at += 1

    @rule(choice=CHOICE, text=TEXT, position=POSITION)
    def add(self, choice: int, text: str, position: float) -> None:
        self.do(insert(new_part(self.session, choice, text, position)))

    @rule(choice=CHOICE)
    def delete(self, choice: int) -> None:
        if part := some_part(self.session, choice):
            self.do(remove(part))

    @rule(choice=CHOICE, position=POSITION)
    def move(self, choice: int, position: float) -> None:
        if part := some_part(self.session, choice):
            self.do(edit(part, position=position))

    @rule(text=TEXT, choice=CHOICE)
    def several_at_once(self, text: str, choice: int) -> None:
        first, second = new_part(self.session, choice, text, 1.0), new_part(self.session, choice + 1, text, 2.0)
        gone = some_part(self.session, choice)
        edits: list[Edit] = [Insert(first), Update(first, {"position": 3.5}), Insert(second)]
        if gone:
            edits.append(Delete(gone))
        edits.append(Update(self.session.post_mortem, {"title": text or "x"}))
        self.do(Command("several", lambda _: edits))

    @precondition(lambda self: self.at > 0)
    @rule()
    def undo(self) -> None:
        self.store.undo(self.session.id, actor=ANA)
        self.at -= 1
        self.session = done(self.store.refresh(self.session))

    @precondition(lambda self: self.at < len(self.states) - 1)
    @rule()
    def redo(self) -> None:
        self.store.redo(self.session.id, actor=ANA)
        self.at += 1
        self.session = done(self.store.refresh(self.session))

    @rule()
    def delete_everything_and_undo_that(self) -> None:
        if self.at < len(self.states) - 1:
            return  # it would end redoing
        assert self.store.apply(self.session, remove(self.session.post_mortem), actor=BEN) is None
        self.store.undo(self.session.id, actor=BEN)
        self.session = done(self.store.refresh(self.session))

    @invariant()
    def the_state_is_the_models(self) -> None:
        assert contents(self.session) == self.states[self.at]

    @invariant()
    def rows_log_and_order_agree(self) -> None:
        loaded = self.store.load(self.session.id)
        assert list(loaded.every_part()) == list(self.session.every_part())
        assert loaded.post_mortem == self.session.post_mortem


class AmongOthersMachine(RuleBasedStateMachine):
    """Two people with stale sessions: nothing is half done, and both end with the same rows."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        path = Path(self.folder.name) / "sessions.db"
        self.stores = {ANA: SqliteStore(path), BEN: SqliteStore(path)}
        self.start = self.stores[ANA].create(full_session(), actor=ANA, label="new")
        self.sessions = {ANA: self.start, BEN: self.start}

    def teardown(self) -> None:
        for store in self.stores.values():
            store.close()
        self.folder.cleanup()

    @rule(who=st.sampled_from([ANA, BEN]), choice=CHOICE, text=TEXT, what=st.sampled_from(["add", "edit", "delete"]))
    def do(self, who: str, choice: int, text: str, what: str) -> None:
        def decide(session: Session) -> list[Edit]:
            part = some_part(session, choice)
            if what == "add" or part is None:
                return [Insert(new_part(session, choice, text, 1.0))]
            return [Delete(part)] if what == "delete" else [Update(part, {"position": float(choice)})]

        self.sessions[who] = done(self.stores[who].apply(self.sessions[who], Command(what, decide), actor=who))

    @rule(who=st.sampled_from([ANA, BEN]), again=st.booleans())
    def undo_or_redo(self, who: str, again: bool) -> None:
        store = self.stores[who]
        before = store.refresh(self.sessions[who])
        if before is None:
            return
        try:
            (store.redo if again else store.undo)(self.start.id, actor=who)
        except (Conflict, NothingToUndo):
            assert store.refresh(before) is before
            return
        if store.refresh(before) is None:  # the creation itself was undone; bring it back for the others
            store.redo(self.start.id, actor=who)

    @invariant()
    def replaying_the_log_gives_the_rows(self) -> None:
        log = self.stores[BEN].changes(self.start.id, self.start.seq)
        loaded = self.stores[ANA].load(self.start.id)
        assert contents(done(self.start.replay(log))) == contents(loaded)
        assert contents(done(self.stores[BEN].refresh(self.sessions[BEN]))) == contents(loaded)


QUICK = settings(max_examples=8, stateful_step_count=25, suppress_health_check=[HealthCheck.too_slow])
TestAlone = AloneMachine.TestCase
TestAlone.settings = QUICK
TestAmongOthers = AmongOthersMachine.TestCase
TestAmongOthers.settings = QUICK
