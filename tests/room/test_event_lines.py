"""An event, edited as it would be typed: only what was changed changes."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from pmfacilitator.capture.line import understand
from pmfacilitator.domain.clock import Moment
from pmfacilitator.domain.kinds import EventKind
from pmfacilitator.domain.records import Participant, PostMortem, TimelineEvent
from pmfacilitator.domain.session import Session
from pmfacilitator.room.composing import edit_event, event_line

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
TEXTS = [
    "queue full",
    "5 nodes left",
    "UTC clocks drifted",
    "(UTC) was shown",
    "pm on call",
    "a.m. shift began",
    "or so it seemed",
    "14:20 was the peak",
    "to the bridge",
    "2026 budget spent",
    "| a pipe",
    "- a dash",
    ": a colon",
    "monitor alerted",
]
moments = st.one_of(
    st.datetimes(min_value=datetime(2025, 1, 1), max_value=datetime(2026, 5, 1)),
    # the clocks of Berlin and New York go back
    st.datetimes(min_value=datetime(2025, 10, 25, 22), max_value=datetime(2025, 10, 26, 4)),
    st.datetimes(min_value=datetime(2025, 11, 2, 3), max_value=datetime(2025, 11, 2, 8)),
).map(lambda naive: naive.replace(tzinfo=UTC))


def session_with(event: TimelineEvent, root: PostMortem) -> Session:
    return Session.of(root, [event, Participant(post_mortem_id=root.id, name="Ana Ng")])


@settings(max_examples=150)
@given(
    moments,
    st.one_of(st.none(), st.timedeltas(timedelta(0), timedelta(hours=30))),
    st.booleans(),
    st.sampled_from(TEXTS),
    st.sampled_from(EventKind),
    st.sampled_from(["", "Ana Ng"]),
    st.sampled_from(["UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata"]),
)
def test_the_line_of_an_event_says_all_of_it(
    at: datetime, lasted: timedelta | None, approximate: bool, text: str, kind: EventKind, actor: str, zone: str
) -> None:
    end = at + lasted if lasted is not None else None
    assume(end is None or end < NOW)
    root = PostMortem(title="x", zone=zone)
    event = TimelineEvent(
        post_mortem_id=root.id, at=at, end=end, approximate=approximate, text=text, kind=kind, actor=actor
    )
    line = event_line(event, session_with(event, root))
    fact = understand(line, now=NOW.astimezone(ZoneInfo(zone)), previous=at, people=["Ana Ng"])
    assert fact.at is not None
    assert fact.at.astimezone(UTC) == at
    assert (fact.end.astimezone(UTC) if fact.end else None) == end
    assert (fact.approximate, fact.text, fact.actor) == (approximate, text, actor)
    assert (fact.kind if fact.kind_said else EventKind.EVENT) is kind


@pytest.mark.parametrize("kind", [EventKind.EVENT, EventKind.DECISION])
def test_other_words_leave_time_and_kind(kind: EventKind) -> None:
    root = PostMortem(title="x", zone="Europe/Berlin")
    at = datetime(2026, 3, 18, 14, 14, 33, 500_000, tzinfo=UTC)
    event = TimelineEvent(post_mortem_id=root.id, at=at, text="queue full", kind=kind)
    session = session_with(event, root)
    line = event_line(event, session).replace("queue full", "UTC monitor alerted")
    edits = list(edit_event(event.id, line, Moment(NOW)).decide(session))
    changed = session.after(edits).events[0]
    assert (changed.text, changed.at, changed.kind) == ("UTC monitor alerted", at, kind)


@pytest.mark.parametrize("actor", ["eva ng", "j.doe", "night_crew", "Dee Lux"])
def test_other_words_leave_an_actor_who_is_on_no_list(actor: str) -> None:
    root = PostMortem(title="x")
    event = TimelineEvent(post_mortem_id=root.id, text="queue full", actor=actor)
    session = session_with(event, root)
    line = event_line(event, session).replace("queue full", "queue empty")
    edits = list(edit_event(event.id, line, Moment(NOW)).decide(session))
    changed = session.after(edits).events[0]
    assert (changed.text, changed.actor) == ("queue empty", actor)


ACTORS = ["", "Ana Ng", "eva ng", "j.doe", "_bot", "24/7 desk", "1400", "John (ops)", "Ng Jr.", "@cho", "O'Neil Li"]
UNTIMED = [text for text in TEXTS if text[0] not in "125-"]
MARKED = ["see #comms", "asked @ben", "@ben was asked #action", "told #action people", "@Ana.Ng: drained"]
APPENDED = [" by 20", " again.", " at 14:20", " - twice", " (all of it)", " 5m later", " and asked @cho to look"]


@settings(max_examples=300)
@given(
    st.one_of(st.none(), moments),
    st.sampled_from([*UNTIMED, *MARKED]),
    st.sampled_from(EventKind),
    st.sampled_from(ACTORS),
    st.sampled_from(APPENDED),
)
def test_words_behind_the_others_leave_time_kind_and_person(
    at: datetime | None, text: str, kind: EventKind, actor: str, appended: str
) -> None:
    root = PostMortem(title="x", zone="Europe/Berlin")
    event = TimelineEvent(post_mortem_id=root.id, at=at, text=text, kind=kind, actor=actor)
    people = [Participant(post_mortem_id=root.id, name=name) for name in ("Ana Ng", "Ben Ode", "Cho Park")]
    session = Session.of(root, [event, *people])
    line = event_line(event, session) + appended
    changed = session.after(list(edit_event(event.id, line, Moment(NOW)).decide(session))).events[0]
    assert (changed.at, changed.text, changed.kind, changed.actor) == (at, text + appended, kind, actor)


def test_a_mark_that_is_deleted_or_added_counts() -> None:
    root = PostMortem(title="x")
    event = TimelineEvent(post_mortem_id=root.id, text="pool raised", kind=EventKind.ACTION, actor="Ana Ng")
    session = session_with(event, root)

    def edited(line: str) -> TimelineEvent:
        return session.after(list(edit_event(event.id, line, Moment(NOW)).decide(session))).events[0]

    assert event_line(event, session) == "#action @Ana.Ng: pool raised"
    assert (edited("pool raised").kind, edited("pool raised").actor) == (EventKind.EVENT, "")
    added = edited("#action @Ana.Ng: pool raised #decision")
    assert (added.kind, added.actor, added.text) == (EventKind.DECISION, "Ana Ng", "pool raised")
