"""Lines that are pasted mean what they mean when they are typed; files of other tools keep what stands in them."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmfacilitator.capture.line import understand
from pmfacilitator.capture.readers import Entry, read
from pmfacilitator.capture.readers.typed import AsTyped
from pmfacilitator.domain.kinds import EventKind

PEOPLE = ("Ana Ng", "Ben Ode")
DAY = date(2026, 11, 29)
START = datetime(2026, 11, 29, 13, 2, tzinfo=UTC)
LAST = datetime(2026, 11, 29, 16, 10, tzinfo=UTC)
TYPED = AsTyped(PEOPLE, LAST, START)
KINDS = {kind: f"#{kind.value.replace('_', '-')}" for kind in EventKind}


def pasted(text: str, typed: AsTyped | None = TYPED) -> list[Entry]:
    return list(read(text.encode(), name="pasted text", date_hint=DAY, tz_hint="UTC", as_typed=typed).entries)


def clocks(entries: list[Entry]) -> list[str]:
    return [f"{entry.at:%H:%M}" if entry.at else "" for entry in entries]


def test_kind_and_person_are_taken_from_a_paste_and_stay_text_in_a_file() -> None:
    lines = "29 Nov 21:02 l1 @ana #action\n29 Nov 21:03 l2 #detection"
    first, second = pasted(lines)
    assert (first.text, first.kind, first.actor) == ("l1", EventKind.ACTION, "Ana Ng")
    assert (second.text, second.kind, second.actor) == ("l2", EventKind.DETECTION, "")
    assert [entry.text for entry in pasted(lines, None)] == ["l1 @ana #action", "l2 #detection"]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("14:02 start\n+3m a\n+3m b\n+2m c", ["14:02", "14:05", "14:08", "14:10"]),
        ("14:02 start\n+3m a\n14:20 b\n+2m c", ["14:02", "14:05", "14:20", "14:22"]),
        ("14:02 start\nT+5m a\n+5m b", ["14:02", "13:07", "13:12"]),
        ("+3m a\n+3m b", ["16:13", "16:16"]),
        ("23:50 start\n+15m a\n00:10 b", ["23:50", "00:05", "00:10"]),
    ],
)
def test_counts_are_from_the_line_before(lines: str, expected: list[str]) -> None:
    assert clocks(pasted(lines)) == expected


def test_a_file_counts_from_its_first_entry() -> None:
    assert clocks(pasted("14:02 start\n+3m a\n+7m b\n+12m c", None)) == ["14:02", "14:05", "14:09", "14:14"]


def test_marks_may_stand_in_front_of_the_time() -> None:
    first, second, third = pasted("#action 14:20 x\n- @ana 14:25 y\n@Ana.Ng: 14:26 asked @ben")
    assert (first.text, first.kind) == ("x", EventKind.ACTION)
    assert (second.text, second.actor) == ("y", "Ana Ng")
    assert (third.text, third.actor) == ("asked @ben", "Ana Ng")


def test_who_is_mentioned_and_what_another_tool_says_of_the_person_stays() -> None:
    (mentioned, other) = pasted("14:02 asked @ben to restart it\n14:04 over")
    assert (mentioned.text, mentioned.actor, other.text) == ("asked @ben to restart it", "", "over")
    table = "| Time | Who | What |\n|---|---|---|\n| 14:02 | Cho | thanks @ana |\n| 14:03 | Ben | looked |\n"
    assert [(entry.actor, entry.text) for entry in pasted(table)] == [("Cho", "thanks @ana"), ("Ben", "looked")]


def test_a_date_of_two_readings_is_asked_about_as_when_typed_and_not_handed_on() -> None:
    first, doubtful, last = pasted("05:00 first\n1/2 06:00 second\n05:09 last")
    assert (doubtful.at, doubtful.told) == (None, "1/2 06:00 second")
    assert doubtful.reason == "“1/2” could be 1 February or 2 January"
    assert {entry.at.date() for entry in (first, last) if entry.at} == {DAY}
    below = pasted("1/2/2026\n06:00 first\n06:09 second")
    assert [(entry.at, entry.told) for entry in below] == [(None, "06:00 first"), (None, "06:09 second")]


def test_another_date_of_a_paste_tells_the_order() -> None:
    assert [f"{entry.at:%d %b}" for entry in pasted("28/11 06:00 a\n1/12 07:00 b") if entry.at] == ["28 Nov", "01 Dec"]


def test_a_file_that_does_not_tell_the_order_is_read_and_told() -> None:
    (entry, _) = pasted("1/2 06:00 first\n1/2 07:00 last", None)
    assert "day and month could be exchanged" in entry.reason


@given(
    st.lists(
        st.tuples(
            st.integers(1, 30),
            st.sampled_from(["queue full", "drained a node", "asked @ben to look", "5 nodes left"]),
            st.sampled_from(EventKind),
            st.sampled_from(["", "@ana", "@Ben.Ode", "@dee"]),
            st.booleans(),
        ),
        min_size=2,
        max_size=6,
    )
)
def test_a_paste_reads_as_its_lines_would_be_typed(facts: list[tuple[int, str, EventKind, str, bool]]) -> None:
    lines = []
    for minutes, words, kind, person, first in facts:
        marks = " ".join(filter(None, (KINDS[kind], person)))
        lines.append(f"{marks} +{minutes}m {words}" if first else f"+{minutes}m {words} {marks}")
    previous = LAST
    for entry, line in zip(pasted("\n".join(lines)), lines, strict=True):
        fact = understand(line, now=LAST + timedelta(days=1), previous=previous, people=PEOPLE)
        assert fact.at is not None
        assert (entry.at, entry.text, entry.kind, entry.actor) == (fact.at, fact.text, fact.kind, fact.actor)
        previous = fact.at
