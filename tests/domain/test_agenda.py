"""The agenda's clock: what it shows while sections are started, paused, extended and left."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from playing import play

from pmfacilitator.domain import agenda, running
from pmfacilitator.domain.clock import Moment
from pmfacilitator.domain.edits import Command
from pmfacilitator.domain.kinds import SectionKind, SectionState, Status
from pmfacilitator.domain.records import AgendaItem, PostMortem
from pmfacilitator.domain.session import Session
from pmfacilitator.errors import BadInput, NotFound

NOON = datetime(2026, 3, 18, 12, tzinfo=UTC)


def minutes(number: float) -> timedelta:
    return timedelta(minutes=number)


def at(minute: float) -> Moment:
    """A moment so many minutes into the meeting."""
    return Moment(NOON + minutes(minute), 1000 + 60 * minute, "boot")


def meeting(*planned: int) -> Session:
    """A session with sections of so many minutes."""
    root = PostMortem(title="x", booked_minutes=max(sum(planned), 1))
    items = [
        AgendaItem(
            id=f"s{number}",
            post_mortem_id=root.id,
            position=float(number),
            kind=SectionKind.TIMELINE,
            title=f"Section {number}",
            planned_s=60 * length,
        )
        for number, length in enumerate(planned)
    ]
    return Session.of(root, items)


def item(session: Session, number: int) -> AgendaItem:
    return session.part(AgendaItem, f"s{number}")


def start(number: int, minute: float) -> Command:
    return running.start_section(f"s{number}", at(minute))


def test_before_the_start_nothing_runs() -> None:
    session = meeting(10, 20)
    assert agenda.current(session.agenda) is None
    assert agenda.meeting_left(session.post_mortem, at(5)) is None
    assert agenda.behind(session.post_mortem, session.agenda, at(5)) == timedelta()
    assert agenda.projected_end(session.agenda, at(5)) == NOON + minutes(35)
    assert agenda.planned(session.agenda) == minutes(30)


def test_entering_a_section_starts_its_clock_and_the_meeting() -> None:
    session = play(meeting(10, 20), start(0, 0))
    assert session.post_mortem.status is Status.LIVE
    assert agenda.left(item(session, 0), at(4)) == minutes(6)
    assert agenda.left(item(session, 0), at(13)) == minutes(-3), "overtime counts on"
    assert agenda.meeting_left(session.post_mortem, at(4)) == minutes(26)
    assert agenda.projected_end(session.agenda, at(13)) == NOON + minutes(33)
    assert agenda.behind(session.post_mortem, session.agenda, at(13)) == minutes(3)


def test_the_next_section_ends_the_one_before() -> None:
    session = play(meeting(10, 20, 5), start(0, 0), start(1, 8))
    assert item(session, 0).state is SectionState.DONE
    assert agenda.elapsed(item(session, 0), at(30)) == minutes(8)
    assert agenda.current(session.agenda) == item(session, 1)
    assert agenda.to_come(session.agenda) == (item(session, 2),)
    assert agenda.behind(session.post_mortem, session.agenda, at(9)) == minutes(-2)


def test_a_pause_stops_the_section_and_not_the_meeting() -> None:
    session = play(meeting(10, 20), start(0, 0), running.pause(at(12)))
    assert agenda.left(item(session, 0), at(20)) == minutes(-2), "it pauses in overtime too"
    assert agenda.meeting_left(session.post_mortem, at(20)) == minutes(10)
    session = play(session, running.resume(at(20)))
    assert agenda.left(item(session, 0), at(21)) == minutes(-3)


def test_going_back_lets_the_clock_of_that_section_run_on() -> None:
    session = play(meeting(10, 20), start(0, 0), start(1, 8), start(0, 12))
    assert agenda.elapsed(item(session, 0), at(13)) == minutes(9)
    assert agenda.elapsed(item(session, 1), at(13)) == minutes(4)


def test_starting_what_runs_changes_nothing_and_what_is_paused_resumes_it() -> None:
    session = play(meeting(10), start(0, 0))
    assert play(session, start(0, 5)) == session
    paused = play(session, running.pause(at(5)))
    assert agenda.elapsed(item(play(paused, start(0, 8)), 0), at(9)) == minutes(6)


def test_extensions_get_shorter_and_end() -> None:
    session = play(meeting(10, 5), start(0, 0))
    for extended in (15, 17, 18):
        session = play(session, running.extend())
        assert agenda.allotted(item(session, 0)) == minutes(extended)
    with pytest.raises(BadInput, match="three times"):
        play(session, running.extend())
    with pytest.raises(BadInput, match="No section"):
        play(meeting(10), running.extend())


def test_ending_closes_section_and_meeting_and_starting_again_reopens_it() -> None:
    session = play(meeting(10, 20), start(0, 0), running.end_meeting(at(7)))
    assert (session.post_mortem.status, session.post_mortem.meeting_ended_at) == (Status.DRAFT, NOON + minutes(7))
    assert agenda.current(session.agenda) is None
    assert agenda.elapsed(item(session, 0), at(99)) == minutes(7)
    again = play(session, start(1, 10))
    assert (again.post_mortem.status, again.post_mortem.meeting_ended_at) == (Status.LIVE, None)
    assert again.post_mortem.meeting_started_at == NOON


def test_a_section_that_has_gone_cannot_be_started() -> None:
    with pytest.raises(NotFound):
        play(meeting(10), start(7, 0))


@pytest.mark.parametrize(
    ("earlier", "later", "over"),
    [(2.1, 2, False), (2.1, 0.1, False), (0.1, 0, True), (3, -1, True), (0.1, -5, True)],
)
def test_the_bell_rings(earlier: float, later: float, over: bool) -> None:
    section = item(meeting(10), 0)
    assert agenda.bell(section, minutes(earlier), minutes(later)) == agenda.Bell(section, over=over)


@pytest.mark.parametrize(("earlier", "later"), [(3, 2.1), (2, 1), (0, -1), (-1, -2), (-1, 4), (1, 7)])
def test_the_bell_is_silent(earlier: float, later: float) -> None:
    assert agenda.bell(item(meeting(10), 0), minutes(earlier), minutes(later)) is None


def test_a_very_short_section_is_not_warned_of() -> None:
    assert agenda.bell(item(meeting(2), 0), minutes(2), minutes(1.9)) is None
    assert agenda.bell(item(meeting(3), 0), minutes(2.1), minutes(1.9)) is not None


@given(st.lists(st.floats(0.001, 5), min_size=1, max_size=400))
def test_each_bell_rings_once_whenever_one_looks(steps: list[float]) -> None:
    section = item(meeting(10), 0)
    left = [minutes(10)]
    for step in steps:
        left.append(left[-1] - minutes(step))
    rung = [bell for one, two in pairwise(left) if (bell := agenda.bell(section, one, two))]
    assert len(rung) == len({bell.over for bell in rung}) <= 2
    assert any(bell.over for bell in rung) == (left[-1] <= timedelta())


class Played:
    """A meeting played at random, with what ought to be true kept beside it."""

    def __init__(self) -> None:
        self.session = meeting(3, 10, 5)
        self.boot = 50.0
        self.wall = NOON
        self.ran = timedelta()

    @property
    def now(self) -> Moment:
        return Moment(self.wall, self.boot, "boot")

    def pass_time(self, seconds: int, jump: int) -> None:
        """Time goes by, and the wall clock is set by somebody."""
        at = agenda.current(self.session.agenda)
        if at and at.state is SectionState.RUNNING:
            self.ran += timedelta(seconds=seconds)
        self.boot += seconds
        self.wall += timedelta(seconds=seconds + jump)

    def do(self, what: int) -> None:
        commands = [running.start_section(f"s{number}", self.now) for number in range(3)]
        commands += [running.pause(self.now), running.resume(self.now), running.end_meeting(self.now)]
        self.session = play(self.session, commands[what])


PLAY = st.lists(st.tuples(st.integers(0, 5), st.integers(0, 900), st.integers(-7200, 7200)), max_size=30)


@given(PLAY)
def test_the_ledger_holds_all_the_time_in_which_a_section_ran(steps: list[tuple[int, int, int]]) -> None:
    """Pausing loses nothing, nothing is counted twice, and wall clocks that jump do not matter."""
    played = Played()
    for what, seconds, jump in steps:
        played.do(what)
        played.pass_time(seconds, jump)
        agenda_now = played.session.agenda
        assert sum((agenda.elapsed(item, played.now) for item in agenda_now), timedelta()) == played.ran
        assert all(agenda.elapsed(item, played.now) >= timedelta() for item in agenda_now)
        current = [item for item in agenda_now if item.state in (SectionState.RUNNING, SectionState.PAUSED)]
        assert len(current) <= 1
        assert all((item.started is not None) == (item.state is SectionState.RUNNING) for item in agenda_now)
        assert agenda.projected_end(agenda_now, played.now) >= played.now.wall


@given(PLAY)
def test_a_meeting_that_is_stored_and_read_again_goes_on_the_same(steps: list[tuple[int, int, int]]) -> None:
    played = Played()
    for what, seconds, jump in steps:
        played.do(what)
        rows = [AgendaItem.model_validate_json(row.model_dump_json()) for row in played.session.agenda]
        root = PostMortem.model_validate_json(played.session.post_mortem.model_dump_json())
        again = Session.of(root, rows)
        played.pass_time(seconds, jump)
        for before, after in zip(played.session.agenda, again.agenda, strict=True):
            assert agenda.left(before, played.now) == agenda.left(after, played.now)
        assert agenda.meeting_left(root, played.now) == agenda.meeting_left(played.session.post_mortem, played.now)
