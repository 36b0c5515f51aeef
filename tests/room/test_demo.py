"""The sample incident: rich, consistent with itself, and half-way through its meeting at any moment."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from pmfacilitator.domain import agenda, preparation, whys
from pmfacilitator.domain.clock import Moment
from pmfacilitator.domain.kinds import FactorEffect, FactorKind, NoteKind, SectionKind, SectionState
from pmfacilitator.room.demo import demo_session

NOW = Moment(datetime(2026, 3, 19, 14, 0, tzinfo=UTC), 5000.0, "boot")


def test_it_is_rich_enough_to_show_everything() -> None:
    session = demo_session(NOW)
    assert len(session.participants) == 8
    assert len(session.post_mortem.services) == 4
    assert len(session.events) == 15
    assert {note.kind for note in session.notes} == set(NoteKind)
    assert {factor.kind for factor in session.factors} == set(FactorKind)
    assert {factor.effect for factor in session.factors} == set(FactorEffect)
    assert max(node.depth for node in whys.tree(session.whys)) >= 3
    assert any(why.root_cause for why in session.whys)
    assert session.actions
    assert session.links


def test_it_is_half_way_through_the_agenda_and_its_clock_runs() -> None:
    session = demo_session(NOW)
    current = agenda.current(session.agenda)
    assert current is not None
    assert current.kind is SectionKind.WENT_POORLY
    assert [item.state for item in session.agenda[:3]] == [SectionState.DONE] * 3
    later = Moment(NOW.wall + timedelta(hours=9), 5060.0, "boot")  # the wall clock was set; the boot clock counts
    assert agenda.elapsed(current, later) - agenda.elapsed(current, NOW) == timedelta(minutes=1)
    spent = sum((agenda.elapsed(item, NOW) for item in session.agenda), timedelta())
    assert agenda.meeting_left(session.post_mortem, NOW) == timedelta(minutes=75) - spent


def test_what_refers_to_something_refers_to_a_row_of_its_own() -> None:
    session = demo_session(NOW)
    ids = {row.id for row in session.every_part()}
    named = {
        value
        for row in session.every_part()
        for field, value in row.model_dump().items()
        if field.endswith("_id") and field not in ("post_mortem_id", "boot_id") and value
    }
    assert named <= ids
    assert len(ids) == len(list(session.every_part()))


@settings(max_examples=50)
@given(st.datetimes(datetime(2024, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)))
def test_at_any_moment_the_night_is_past_and_has_its_midnight(wall: datetime) -> None:
    session = demo_session(Moment(wall))
    zone = ZoneInfo(session.post_mortem.zone)
    days = {event.at.astimezone(zone).date() for event in session.events if event.at}
    assert len(days) == 2
    assert preparation.advice(session) == ()
    assert all(action.due is None or action.due > wall.date() for action in session.actions)
