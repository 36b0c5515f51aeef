"""What a write-up lacks, told to the facilitator: each rule where it speaks and where it is silent."""

from datetime import UTC, date, datetime, timedelta

import pytest
from playing import empty, play

from pmfacilitator.domain import entries, readiness, whys
from pmfacilitator.domain.clock import Moment
from pmfacilitator.domain.edits import Command
from pmfacilitator.domain.kinds import ActionType, Disposition, EventKind, NoteKind, Priority, SectionKind, WhyState
from pmfacilitator.domain.session import Session
from pmfacilitator.room.demo import demo_session

NOON = datetime(2026, 3, 18, 12, 0, tzinfo=UTC)
PREVENTS = entries.add_action(
    "Refuse a charge without a seat",
    owner="Ana",
    due=date(2026, 4, 1),
    success_criteria="a full sailing charges nobody",
    priority=Priority.MUST,
    type=ActionType.PREVENT,
)


def complete() -> Session:
    """A session to which nothing is lacking."""
    cause = whys.add_why("Nothing limits how long a job may hold a lock")
    return play(
        empty(),
        entries.edit_details(
            summary="Bookings stood still.",
            impact="212 customers were charged.",
            impact_started_at=NOON,
            detected_at=NOON + timedelta(minutes=5),
            resolved_at=NOON + timedelta(minutes=50),
            follow_up_on=date(2026, 4, 15),
        ),
        entries.add_event("support raised it", kind=EventKind.DETECTION),
        entries.add_event("it was over", kind=EventKind.RESOLUTION),
        cause,
        whys.toggle_root_cause(cause.row_id),
        PREVENTS,
        entries.add_note(NoteKind.LEARNING, "locks are on the first page"),
    )


def found(session: Session) -> list[str]:
    return [lack.what for lack in readiness.lacks(session)]


def test_nothing_is_said_when_nothing_is_lacking() -> None:
    assert found(complete()) == []


def test_an_empty_session_lacks_all_parts_and_says_where_each_is_mended() -> None:
    lacks = readiness.lacks(empty())
    assert [(lack.section, lack.field) for lack in lacks] == [
        (None, "summary"),
        (None, "impact"),
        (None, "impact_started_at"),
        (None, "detected_at"),
        (None, "resolved_at"),
        (SectionKind.TIMELINE, ""),
        (SectionKind.ROOT_CAUSES, ""),
        (SectionKind.WRAP_UP, ""),
        (SectionKind.WRAP_UP, "follow_up_on"),
    ]
    assert all(lack.ask.endswith("?") for lack in lacks)


@pytest.mark.parametrize(
    ("change", "what"),
    [
        (entries.edit_details(summary=" "), "There is no summary."),
        (entries.edit_details(impact=""), "The impact is not described."),
        (entries.edit_details(detected_at=None), "The time of detection is missing."),
        (entries.edit_details(resolved_at=None), "The time of resolution is missing."),
        (
            entries.edit_details(detected_at=NOON - timedelta(minutes=1)),
            "The detection is before the start of the impact.",
        ),
        (
            entries.edit_details(resolved_at=NOON + timedelta(minutes=4)),
            "The resolution is before the detection.",
        ),
        (entries.edit_details(follow_up_on=None), "There is no follow-up date."),
        (
            entries.add_note(NoteKind.PARKING_LOT, "fares every night?"),
            "“fares every night?” is still in the parking lot.",
        ),
    ],
)
def test_one_thing_missing_is_one_thing_said(change: Command, what: str) -> None:
    assert found(play(complete(), change)) == [what]


def test_an_emptied_parking_lot_is_fine() -> None:
    note = entries.add_note(NoteKind.PARKING_LOT, "fares every night?")
    assert found(play(complete(), note, entries.settle(note.row_id, Disposition.DROPPED))) == []


@pytest.mark.parametrize(
    ("kind", "what"),
    [
        (EventKind.DETECTION, "The timeline has no detection."),
        (EventKind.RESOLUTION, "The timeline has no resolution."),
    ],
)
def test_a_timeline_tells_how_it_was_noticed_and_how_it_ended(kind: EventKind, what: str) -> None:
    session = complete()
    event = next(event for event in session.events if event.kind is kind)
    assert found(play(session, entries.delete(type(event), event.id))) == [what]


def test_a_tree_without_a_root_cause_is_pointed_out() -> None:
    session = complete()
    assert found(play(session, whys.toggle_root_cause(session.whys[0].id))) == ["No root cause is marked."]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("The server crashed", True),
        ("The configuration was wrong", True),
        ("The limit had a wrong value", True),
        ("A null pointer exception in the parser", True),
        ("The request timed out", True),
        ("The timeout error", True),
        ("No test covers what happens after a crash", False),
        ("Nothing told us of the errors", False),
        ("The limit isn't checked, so a wrong value passes", False),
        ("The checklist has room for one approver", False),
        ("Terrors and crashpads", False),
    ],
)
def test_whys_that_end_in_a_crash_or_a_wrong_value_are_asked_further(text: str, asked: bool) -> None:
    leaf = whys.add_why(text)
    lacks = readiness.lacks(play(complete(), leaf))
    assert [lack.row_id for lack in lacks] == ([leaf.row_id] if asked else [])


def test_a_crash_that_is_explained_or_accepted_is_not_asked_further() -> None:
    leaf = whys.add_why("The server crashed")
    deeper = whys.add_why("Nothing limits its memory", under=leaf.row_id)
    accepted = whys.set_state(leaf.row_id, WhyState.ACCEPTED, "it is replaced in May")
    assert found(play(complete(), leaf, deeper)) == []
    assert found(play(complete(), leaf, accepted)) == []


def test_an_action_wants_owner_date_and_success_criteria() -> None:
    action = entries.add_action("Split the rebuild into 900 steps")
    lacks = readiness.lacks(play(complete(), action))
    assert [(lack.field, lack.row_id) for lack in lacks] == [
        (field, action.row_id) for field in ("owner", "due", "success_criteria")
    ]


def test_a_decision_not_to_act_wants_nothing_more() -> None:
    action = entries.add_action("Improve the pool")
    assert found(play(complete(), action, entries.decide_against(action.row_id, "it would hide the wait"))) == []


@pytest.mark.parametrize(
    ("task", "criteria", "vague"),
    [
        ("Improve monitoring", "", True),
        ("investigate the pool", "", True),
        ("Ensure that alerts work", "", True),
        ("Better monitor the pool", "", True),
        ("Be more careful with deploys", "", True),
        ("Improve monitoring", "the pool pages at 80 %", False),
        ("Improve the alert from 95 % to 80 %", "", False),
        ("Alert on a full pool", "", False),
        ("Improvements to the queue are shipped", "", False),
    ],
)
def test_a_vague_verb_alone_gets_a_question(task: str, criteria: str, vague: bool) -> None:
    action = entries.add_action(task, owner="Ben", due=date(2026, 4, 1), success_criteria=criteria)
    lacks = readiness.lacks(play(complete(), action))
    assert ("task" in [lack.field for lack in lacks]) is vague


@pytest.mark.parametrize(("more", "said"), [(4, []), (5, ["There are 6 actions."])])
def test_more_than_five_actions_are_too_many(more: int, said: list[str]) -> None:
    extra = [
        entries.add_action(f"Step {n}", owner="Ben", due=date(2026, 4, 1), success_criteria="seen") for n in range(more)
    ]
    assert found(play(complete(), *extra)) == said


@pytest.mark.parametrize(
    ("fields", "fine"),
    [
        ({"type": ActionType.DETECT}, True),
        ({"type": ActionType.REPAIR}, False),
        ({"priority": Priority.SHOULD}, False),
    ],
)
def test_where_users_were_hit_something_must_prevent_or_detect(fields: dict[str, str], fine: bool) -> None:
    session = complete()
    session = play(session, entries.edit(type(session.actions[0]), PREVENTS.row_id, **fields))
    assert found(session) == ([] if fine else ["No action that must be done prevents or detects this."])


def test_no_action_at_all_is_fine_where_nobody_was_hit() -> None:
    session = complete()
    unfelt = entries.edit_details(impact="", impact_started_at=None)
    session = play(session, entries.delete(type(session.actions[0]), PREVENTS.row_id), unfelt)
    assert [lack.section for lack in readiness.lacks(session)] == [None, None]


def test_a_long_text_is_quoted_in_short() -> None:
    (what,) = found(play(complete(), entries.add_note(NoteKind.PARKING_LOT, "x" * 500)))
    assert len(what) < 100


def test_the_sample_incident_still_lacks_what_a_meeting_lacks_half_way() -> None:
    lacks = readiness.lacks(demo_session(Moment(NOON)))
    assert {lack.section for lack in lacks} == {SectionKind.ACTION_ITEMS, SectionKind.WRAP_UP}
