"""The invitation: complete, safe as Markdown, and a calendar that programs read."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar, Event
from reading import HOSTILE, Document

from pmfacilitator.domain import kinds
from pmfacilitator.domain.records import AgendaItem, Link, Participant, PostMortem
from pmfacilitator.domain.session import Session
from pmfacilitator.domain.text import one_line
from pmfacilitator.errors import BadInput
from pmfacilitator.report.agenda import invitation_markdown
from pmfacilitator.report.ics import invitation_ics

MEETING = datetime(2026, 6, 15, 13, 0, tzinfo=UTC)


def session(title: str = "Checkout was slow", summary: str = "Pages took ten seconds.", **fields: object) -> Session:
    root = PostMortem.model_validate(
        {
            "title": title,
            "summary": summary,
            "zone": "Europe/Berlin",
            "meeting_at": MEETING,
            "services": ["shop"],
            **fields,
        }
    )
    part = {"post_mortem_id": root.id}
    parts = [
        AgendaItem(**part, kind=kinds.SectionKind.OPENING, title="Opening", planned_s=300, position=1),
        AgendaItem(**part, kind=kinds.SectionKind.TIMELINE, title="Timeline", planned_s=1500, position=2),
        Participant(**part, name="Ana Ng", role=kinds.Role.FACILITATOR),
        Participant(**part, name="Ben Ode"),
        Link(**part, url="https://wiki.shop.example/draft", label="draft"),
    ]
    return Session.of(root, parts, seq=7)


def test_it_says_what_when_how_long_and_with_whom() -> None:
    text = Document(invitation_markdown(session())).text
    for said in (
        "Post-mortem: Checkout was slow",
        "Monday, 2026-06-15 15:00 CEST (13:00 UTC), 1 h 15 min",
        "Facilitator: Ana Ng",
        "With: Ben Ode",
        "Pages took ten seconds.",
        "blameless",
    ):
        assert said in text


def test_the_agenda_has_the_clock() -> None:
    markdown = invitation_markdown(session())
    assert "| 15:00 | Opening | 5 min |" in markdown
    assert "| 15:05 | Timeline | 25 min |" in markdown
    assert "| Opening | 5 min |" in invitation_markdown(session(meeting_at=None))


def test_parts_of_which_nothing_is_known_are_left_out() -> None:
    root = PostMortem(title="Bare")
    markdown = invitation_markdown(Session(root))
    assert "## Agenda" not in markdown
    assert "## To read" not in markdown
    assert "## What happened" not in markdown


@settings(max_examples=60)
@given(st.one_of(st.sampled_from(HOSTILE), st.text(min_size=1, max_size=80)))
def test_whatever_people_typed_changes_neither_structure_nor_calendar(text: str) -> None:
    # Letters on both ends: of a line with a carriage return only what stands behind it is left.
    hostile = session(title=f"x{text}", summary=f"x{text}x")
    sections = Document(invitation_markdown(hostile)).structure.count("heading_open")
    assert sections == Document(invitation_markdown(session())).structure.count("heading_open")
    assert str(read_back(invitation_ics(hostile))["SUMMARY"]) == f"Post-mortem: {one_line(f'x{text}')}"


def read_back(written: bytes) -> Event:
    """The one event of a calendar."""
    (event,) = Calendar.from_ical(written).walk("VEVENT")
    assert isinstance(event, Event)
    return event


def test_the_calendar_has_the_meeting() -> None:
    written = invitation_ics(session())
    event = read_back(written)
    assert (event.start, event.end) == (MEETING, MEETING + timedelta(minutes=75))
    assert str(event["SEQUENCE"]) == "7"
    assert "https://wiki.shop.example/draft" in str(event["DESCRIPTION"])
    assert all(len(line) <= 75 for line in written.split(b"\r\n"))


def test_the_same_session_gives_the_same_bytes() -> None:
    one = session()
    assert invitation_ics(one) == invitation_ics(one)


def test_without_a_time_there_is_no_calendar() -> None:
    with pytest.raises(BadInput, match="no time"):
        invitation_ics(session(meeting_at=None))
