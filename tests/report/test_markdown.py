"""The write-up: every fact of a session once, in its place, whatever the texts are."""

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from entering import URL, sessions
from hypothesis import given, settings
from hypothesis import strategies as st
from reading import HOSTILE, Document
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from pmfacilitator.domain import kinds
from pmfacilitator.domain.clock import Moment
from pmfacilitator.domain.records import (
    ActionItem,
    AgendaItem,
    Factor,
    Note,
    Part,
    PostMortem,
    TimelineEvent,
    Why,
)
from pmfacilitator.domain.session import Session
from pmfacilitator.domain.text import as_typed
from pmfacilitator.report.markdown import markdown
from pmfacilitator.room.demo import demo_session

NOW = Moment(datetime(2026, 3, 19, 14, 0, tzinfo=UTC))
MIDNIGHT = datetime(2026, 3, 18, 0, 0, tzinfo=UTC)


class MarkdownFile(SingleFileSnapshotExtension):
    """Snapshots as Markdown files, to be read as such."""

    _write_mode = WriteMode.TEXT
    _file_extension = "md"


def body(session: Session) -> str:
    """The write-up behind its front matter."""
    return markdown(session, now=NOW).split("\n---\n", 1)[1]


def with_parts(*parts: Part, **fields: object) -> Session:
    return Session.of(PostMortem.model_validate({"id": "p", "title": "Search is stale", **fields}), parts)


def test_the_sample_incident(snapshot: SnapshotAssertion) -> None:
    """A whole write-up, worth reading when it changes; `pytest --snapshot-update` takes the new one."""
    session = demo_session(NOW)
    session = replace(session, post_mortem=session.post_mortem.with_fields(id="01KXDEM0000000000000000000"))
    assert markdown(session, now=NOW) == snapshot(extension_class=MarkdownFile)


def test_a_session_with_nothing_but_a_title_has_no_empty_parts() -> None:
    assert body(with_parts()) == "\n# Search is stale\n\n**sev2** · planned\n"


def test_parts_stand_in_the_order_of_the_practice() -> None:
    headings = Document(body(demo_session(NOW))).headings
    wanted = [
        *("Ferry bookings charged but not confirmed", "Summary", "Impact", "Lead-up", "Trigger", "Detection"),
        *("Response", "Resolution", "Times", "Timeline", "What went well", "What went poorly"),
        *("Where we were lucky", "What surprised us", "Why it could happen", "Contributing factors"),
        *("What limited the damage", "Action items", "Decisions not to act", "Ideas", "Open questions"),
        *("Parking lot", "What we learned", "Participants", "Meeting", "Links"),
    ]
    assert [heading for heading in headings if heading in wanted] == wanted


def event(minutes: int | None, text: str = "it", **fields: object) -> TimelineEvent:
    at = None if minutes is None else MIDNIGHT + timedelta(minutes=minutes)
    return TimelineEvent.model_validate({"post_mortem_id": "p", "at": at, "text": text, **fields})


def test_a_date_stands_where_the_day_begins_in_each_zone() -> None:
    session = with_parts(event(-90), event(-30), event(30), event(31), zone="Europe/Helsinki")
    cells = Document(body(session)).cells
    assert [cells[n] for n in range(1, len(cells), 5)] == ["2026-03-17 22:30", "23:30", "2026-03-18 00:30", "00:31"]
    assert [cells[n] for n in range(2, len(cells), 5)] == ["2026-03-18 00:30", "01:30", "02:30", "02:31"]


def test_ranges_uncertain_and_unknown_times_are_told_apart() -> None:
    late = MIDNIGHT + timedelta(minutes=10)
    session = with_parts(
        event(-10, position=1, end=late), event(None, position=2), event(20, position=3, approximate=True)
    )
    cells = Document(body(session)).cells
    assert [cells[n] for n in range(1, len(cells), 4)] == [
        "2026-03-17 23:50 to 2026-03-18 00:10",
        "time unknown",
        "about 00:20",
    ]


def test_seconds_are_shown_when_an_event_has_them() -> None:
    session = with_parts(event(1), event(2, at=MIDNIGHT + timedelta(minutes=2, seconds=5)))
    assert "00:02:05" in body(session)


def test_the_incidents_times_say_how_long_each_step_took() -> None:
    session = with_parts(
        impact_started_at=MIDNIGHT,
        detected_at=MIDNIGHT + timedelta(minutes=34),
        acknowledged_at=MIDNIGHT + timedelta(minutes=38),
        mitigated_at=MIDNIGHT + timedelta(minutes=98),
        resolved_at=MIDNIGHT + timedelta(days=2, hours=3),
    )
    assert [cell for cell in Document(body(session)).cells if cell.startswith("time to")] == [
        "time to detect: 34 min",
        "time to acknowledge: 4 min",
        "time to mitigate: 1 h 38 min",
        "time to resolve: 2 d 3 h",
    ]


def test_an_impossible_order_of_times_gives_no_duration() -> None:
    session = with_parts(impact_started_at=MIDNIGHT, detected_at=MIDNIGHT - timedelta(minutes=1))
    assert "time to detect" not in body(session)


def test_whys_are_nested_and_root_causes_named_in_words() -> None:
    session = with_parts(
        event(0, id="e"),
        Why(id="a", post_mortem_id="p", position=1, text="it stood still"),
        Why(
            id="b",
            post_mortem_id="p",
            position=2,
            parent_id="a",
            text="no limit",
            root_cause=True,
            event_id="e",
            state=kinds.WhyState.ACCEPTED,
            reason="it ends in May",
        ),
    )
    text = body(session)
    assert "- it stood still\n    - **Root cause:** no limit (accepted: it ends in May; timeline no. 1)" in text
    assert '    w2[["no limit"]]\n    w1 --> w2' in text


def test_a_chain_of_whys_deeper_than_readers_nest_is_all_there() -> None:
    chain = [
        Why(id=str(n), post_mortem_id="p", position=n, text=f"why {n}.", parent_id=str(n - 1) if n else None)
        for n in range(40)
    ]
    read = Document(body(with_parts(*chain)))
    assert all(f"why {n}.\n" in read.text for n in range(40))
    assert read.structure.count("list_item_open") == 40


def test_an_action_names_the_number_of_the_factor_it_answers() -> None:
    session = with_parts(
        Factor(id="t", post_mortem_id="p", position=2, text="no limit"),
        Factor(id="e", post_mortem_id="p", position=1, text="a festival", kind=kinds.FactorKind.EXTERNAL),
        ActionItem(post_mortem_id="p", task="Set one", factor_id="t"),
        ActionItem(post_mortem_id="p", task="Ask for dates", factor_id="e", priority=kinds.Priority.MUST),
    )
    cells = Document(body(session)).cells
    assert (cells[0], cells[4]) == ("Ask for dates", "F2")
    assert (cells[5], cells[9]) == ("Set one", "F1")


def test_the_ledger_has_planned_and_actual_minutes() -> None:
    sections = [
        AgendaItem(
            post_mortem_id="p",
            position=n,
            kind=kinds.SectionKind.TIMELINE,
            title=title,
            planned_s=planned * 60,
            accumulated_s=actual * 60,
            extensions=extensions,
            state=state,
        )
        for n, (title, planned, extensions, actual, state) in enumerate(
            [
                ("Timeline", 10, (300, 120), 16.6, kinds.SectionState.DONE),
                ("Went well", 10, (), 4, kinds.SectionState.PAUSED),
                ("Wrap-up", 50, (), 0, kinds.SectionState.PENDING),
            ]
        )
    ]
    cells = Document(body(with_parts(*sections))).cells
    assert [cells[n : n + 4] for n in range(0, len(cells), 4)] == [
        ["Timeline", "10 min", "7 min", "17 min"],
        ["Went well", "10 min", "", "4 min, going on"],
        ["Wrap-up", "50 min", "", "not held"],
        ["total", "1 h 10 min", "", "21 min"],
    ]


def test_references_to_rows_that_have_gone_are_left_out() -> None:
    session = with_parts(
        Note(post_mortem_id="p", kind=kinds.NoteKind.LUCKY, text="a quiet night", event_id="gone"),
        ActionItem(post_mortem_id="p", task="Set a limit", factor_id="gone"),
    )
    assert "- a quiet night\n" in body(session)
    assert "Answers" not in body(session)


def squeezed(text: str) -> str:
    """A text without blanks, nor the strokes that part lines in a table."""
    return "".join(text.split()).replace("/", "")


@settings(max_examples=80)
@given(sessions())
def test_every_text_is_read_once_whatever_it_is(drawn: tuple[Session, list[str]]) -> None:
    session, entered = drawn
    read = Document(body(session))
    shown = squeezed(read.text)
    for text in entered:
        assert shown.count(squeezed(as_typed(text))) == 1
    assert read.targets.count(URL) == len(session.links)
    assert read.structure.count("fence") == (len(session.whys) > 1)
    assert read.structure.count("heading_open") == len(read.headings)


@settings(max_examples=30)
@given(sessions(), st.randoms())
def test_the_same_rows_give_the_same_bytes(drawn: tuple[Session, list[str]], chance: random.Random) -> None:
    session, _ = drawn
    parts = list(session.every_part())
    chance.shuffle(parts)
    again = Session.of(session.post_mortem, parts)
    later = Moment(NOW.wall + timedelta(days=400))
    assert markdown(again, now=later) == markdown(session, now=NOW)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_in_the_front_matter_stays_there(text: str) -> None:
    head = markdown(with_parts(title=text, services=[text], tags=[text]), now=NOW).split("\n---\n")[0]
    assert [line.split(":")[0] for line in head.split("\n")] == [
        *("---", "id", "title", "severity", "status", "services", "tags", "time_zone"),
    ]
