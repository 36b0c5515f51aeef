"""New sessions, and sessions after the pattern of another."""

from datetime import UTC, datetime

import pytest

from pmfacilitator.domain import running
from pmfacilitator.domain.clock import Moment
from pmfacilitator.domain.creation import duplicate_as_template, new_session
from pmfacilitator.domain.edits import Insert
from pmfacilitator.domain.kinds import Disposition, NoteKind, Role, SectionKind, SectionState, Severity, Status
from pmfacilitator.domain.records import ActionItem, Factor, KeptWording, Link, Note, TimelineEvent, Why
from pmfacilitator.domain.session import PARTS, Session
from pmfacilitator.domain.templates import AgendaTemplate, Section
from pmfacilitator.errors import BadInput

TEMPLATE = AgendaTemplate(
    id="two",
    name="Two",
    sections=(Section(kind=SectionKind.TIMELINE, minutes=30), Section(kind=SectionKind.WRAP_UP, minutes=10)),
)
NOW = Moment(datetime(2026, 3, 18, 12, tzinfo=UTC), 5.0, "boot")


def test_a_title_and_a_template_are_enough() -> None:
    session = new_session(" Search\twas stale ", TEMPLATE)
    root = session.post_mortem
    assert (root.title, root.template, root.booked_minutes, root.status) == (
        "Search was stale",
        "two",
        40,
        Status.PLANNED,
    )
    assert [item.title for item in session.agenda] == ["Timeline", "Wrap-up"]
    assert session.participants == ()


def test_more_can_be_said() -> None:
    people = [("Ana", Role.FACILITATOR), ("Ben", Role.NOTE_TAKER)]
    session = new_session("x", TEMPLATE, people, severity="sev1", booked_minutes=60, zone="Europe/Berlin")
    assert (session.post_mortem.severity, session.post_mortem.booked_minutes) == (Severity.SEV1, 60)
    assert [(person.name, person.role) for person in session.participants] == people


@pytest.mark.parametrize("title", ["", "  ", "\x1b[31m"])
def test_a_session_needs_a_title(title: str) -> None:
    with pytest.raises(BadInput, match="title"):
        new_session(title, TEMPLATE)
    with pytest.raises(BadInput, match="title"):
        duplicate_as_template(new_session("x", TEMPLATE), title)


def test_nonsense_is_told_in_words() -> None:
    with pytest.raises(BadInput, match="Severity"):
        new_session("x", TEMPLATE, severity="awful")


def test_a_copy_has_the_frame_and_none_of_the_facts() -> None:
    people = [("Ana", Role.FACILITATOR), ("Ben", Role.RESPONDER)]
    old = new_session(
        "old", TEMPLATE, people, severity="sev1", services=["cart"], tags=["queue"], zone="Europe/Berlin",
        summary="s", impact="i", detected_at=NOW.wall, meeting_at=NOW.wall, follow_up_on="2026-04-01",
    )  # fmt: skip
    facts = [
        TimelineEvent(post_mortem_id=old.id, text="x"),
        Note(post_mortem_id=old.id, kind=NoteKind.IDEA, text="x", disposition=Disposition.DROPPED),
        Why(post_mortem_id=old.id, text="x"),
        Factor(post_mortem_id=old.id, text="x"),
        ActionItem(post_mortem_id=old.id, task="x"),
        Link(post_mortem_id=old.id, url="https://example.org"),
        KeptWording(post_mortem_id=old.id, wording="x"),
    ]
    held = old.after(Insert(fact) for fact in facts)
    held = held.after([*running.start_section(held.agenda[0].id, NOW).decide(held)])
    held = held.after([*running.extend().decide(held)])
    copy = duplicate_as_template(held, "new")
    as_new = Session.of(
        copy.post_mortem,
        [*copy.participants, *copy.agenda],
    )
    assert copy == as_new, "there is nothing but people and agenda"
    assert [(person.name, person.role, person.present) for person in copy.participants] == [
        ("Ana", Role.FACILITATOR, False),
        ("Ben", Role.RESPONDER, False),
    ]
    assert [(item.planned_s, item.state, item.extensions, item.started) for item in copy.agenda] == [
        (1800, SectionState.PENDING, (), None),
        (600, SectionState.PENDING, (), None),
    ]
    root = copy.post_mortem
    assert (root.title, root.severity, root.services, root.tags, root.zone) == (
        "new", Severity.SEV1, ("cart",), ("queue",), "Europe/Berlin",
    )  # fmt: skip
    fresh = new_session("new", TEMPLATE).post_mortem
    same = {"id", "created_at", "severity", "services", "tags", "zone"}
    assert root.model_dump(exclude=same) == fresh.model_dump(exclude=same), "nothing that was said or measured"
    ids = {row.id for row in held.every_part()} | {held.id}
    assert not ids & {copy.id, *(row.id for row in copy.every_part())}
    assert all(row.post_mortem_id == copy.id for kind in PARTS for row in copy.parts(kind))
