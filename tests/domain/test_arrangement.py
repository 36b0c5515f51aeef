"""The order of rows, sorted anew or put in their places one by one."""

from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from pmfacilitator.domain.arrangement import in_order, rearranged
from pmfacilitator.domain.kinds import NoteKind
from pmfacilitator.domain.records import Note, Part, TimelineEvent

NOON = datetime(2026, 3, 18, 12, tzinfo=UTC)
POSITIONS = st.integers(-3, 6).map(float)
TIMES = st.none() | st.integers(0, 5).map(lambda minute: NOON + timedelta(minutes=minute))


def event(row_id: str, position: float, at: datetime | None) -> TimelineEvent:
    return TimelineEvent(id=row_id, post_mortem_id="x", text=row_id, position=position, at=at)


def note(row_id: str, position: float, _: Any) -> Note:
    return Note(id=row_id, post_mortem_id="x", text=row_id, position=position, kind=NoteKind.IDEA)


IDS = st.sampled_from("abcdefghijklmnopqrstuvwxyz")
VALUES = st.tuples(POSITIONS, TIMES)


@given(st.sampled_from([event, note]), st.dictionaries(IDS, VALUES), st.dictionaries(IDS, st.none() | VALUES))
def test_putting_rows_in_their_places_is_ordering_anew(
    make: Any, before: dict[str, tuple[float, Any]], after: dict[str, tuple[float, Any] | None]
) -> None:
    rows: tuple[Part, ...] = in_order(make(row_id, *values) for row_id, values in before.items())
    changed = {row_id: None if values is None else make(row_id, *values) for row_id, values in after.items()}
    wanted = {**{row.id: row for row in rows}, **changed}
    assert rearranged(rows, changed) == in_order(row for row in wanted.values() if row is not None)


def test_events_stand_by_time_and_the_untimed_behind_what_was_entered_before_them() -> None:
    late = event("late", 1, NOON + timedelta(hours=1))
    after_late = event("after late", 2, None)
    early = event("early", 3, NOON)
    after_early = event("after early", 4, None)
    first = event("first", 0, None)
    rows = [after_late, early, late, after_early, first]
    assert [row.id for row in in_order(rows)] == ["first", "early", "after early", "late", "after late"]


def test_events_of_the_same_minute_stay_in_the_order_of_entry() -> None:
    assert [row.id for row in in_order([event("b", 2, NOON), event("c", 3, NOON), event("a", 1, NOON)])] == [
        "a",
        "b",
        "c",
    ]
