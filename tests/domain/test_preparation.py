"""Advice before the meeting, at and beside each boundary, and the checklist."""

from datetime import UTC, datetime, timedelta

import pytest
from playing import empty, play

from pmfacilitator.domain import entries, preparation
from pmfacilitator.domain.kinds import EventKind, Role, SectionKind
from pmfacilitator.domain.records import AgendaItem
from pmfacilitator.domain.session import Session

RESOLVED = datetime(2026, 3, 18, 12, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def said(session: Session) -> list[str]:
    return [advice.what for advice in preparation.advice(session)]


def people(*named: tuple[str, Role]) -> Session:
    return play(empty(), *(entries.add_person(name, role) for name, role in named))


@pytest.mark.parametrize(
    ("after", "word"),
    [
        (timedelta(hours=24) - SECOND, "sooner"),
        (timedelta(hours=24), None),
        (timedelta(hours=72), None),
        (timedelta(hours=72) + SECOND, "later"),
        (-SECOND, "before"),
    ],
)
def test_a_meeting_is_24_to_72_hours_after_resolution(after: timedelta, word: str | None) -> None:
    session = play(empty(), entries.edit_details(resolved_at=RESOLVED, meeting_at=RESOLVED + after))
    assert [word in what for what in said(session) if word] == ([True] if word else [])
    assert bool(said(session)) == bool(word)


def test_without_both_times_nothing_is_said_about_the_meetings_time() -> None:
    assert said(play(empty(), entries.edit_details(resolved_at=RESOLVED))) == []
    assert said(play(empty(), entries.edit_details(meeting_at=RESOLVED))) == []


@pytest.mark.parametrize(
    ("minutes", "word"), [(59.9, "less than 60"), (60, None), (75, None), (90, None), (90.1, "more than 90")]
)
def test_an_agenda_takes_60_to_90_minutes(minutes: float, word: str | None) -> None:
    half = int(minutes * 30)
    items = [
        AgendaItem(post_mortem_id="p", kind=SectionKind.TIMELINE, title="Timeline", planned_s=planned)
        for planned in (half, int(minutes * 60) - half)
    ]
    found = said(Session.of(empty().post_mortem, items))
    assert (word in found[0]) if word else (found == [])


def test_without_an_agenda_the_booked_time_counts() -> None:
    (what,) = said(play(empty(), entries.edit_details(booked_minutes=30)))
    assert "takes 30 min, less than 60" in what


@pytest.mark.parametrize("role", [Role.INCIDENT_LEAD, Role.RESPONDER])
def test_a_facilitator_who_was_involved_is_named(role: Role) -> None:
    session = people(("Ana Ng", Role.FACILITATOR), ("ana  ng", role), ("Ben", Role.RESPONDER))
    assert said(session) == [f"Ana Ng facilitates and is {role.label}."]


def test_a_facilitator_who_took_a_decision_is_named() -> None:
    session = people(("Ana Ng", Role.FACILITATOR))
    decision = entries.add_event("stop the rebuild", kind=EventKind.DECISION, actor="Ana Ng")
    note = entries.add_event("asked for graphs", kind=EventKind.ACTION, actor="Ana Ng")
    assert said(play(session, note)) == []
    assert said(play(session, decision)) == ["Ana Ng facilitates and is taker of a decision in the timeline."]


def test_a_facilitator_who_takes_notes_is_named() -> None:
    assert said(people(("Ana Ng", Role.FACILITATOR), ("Ana Ng", Role.NOTE_TAKER))) == [
        "Ana Ng facilitates and takes notes."
    ]


def test_a_facilitator_without_another_part_is_fine() -> None:
    assert said(people(("Ana", Role.FACILITATOR), ("Ben", Role.INCIDENT_LEAD), ("Cho", Role.NOTE_TAKER))) == []


def steps(session: Session) -> list[bool]:
    return [step.done for step in preparation.checklist(session)]


def test_the_checklist_is_ticked_step_by_step() -> None:
    session = empty()
    assert steps(session) == [False, False, False, False]
    session = play(session, entries.add_event("pool full"))
    assert steps(session) == [True, False, False, False]
    session = play(session, entries.add_link("https://example.com/graph"))
    assert steps(session) == [True, True, False, False]
    session = play(session, entries.edit_details(agenda_sent_at=RESOLVED))
    assert steps(session) == [True, True, True, False]
    session = play(session, entries.add_person("Ana", Role.FACILITATOR))
    assert steps(session) == [True, True, True, True]
    session = play(session, entries.add_person("Ana", Role.RESPONDER))
    assert steps(session) == [True, True, True, False]
