"""What a timeline tells: gaps, proposed times, lead-up, problems, phases, and what a filter shows."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmfacilitator.domain.kinds import EventKind
from pmfacilitator.domain.records import PostMortem, TimelineEvent
from pmfacilitator.domain.timeline import lead_up, long_gaps, phases, problems, proposed_times
from pmfacilitator.domain.timeline_filter import TimelineFilter, filtered

START = datetime(2026, 6, 11, 13, 0, tzinfo=UTC)
NOW = START + timedelta(days=2)
ROOT = PostMortem(title="Checkout was slow")


def minute(count: float) -> datetime:
    return START + timedelta(minutes=count)


def event(
    at: float | None, text: str = "it went on", kind: EventKind = EventKind.EVENT, **more: object
) -> TimelineEvent:
    fields = {"post_mortem_id": ROOT.id, "at": None if at is None else minute(at), "text": text, "kind": kind}
    return TimelineEvent.model_validate({**fields, **more})


class TestGaps:
    """Long against the others."""

    def test_a_gap_of_three_times_the_usual_is_asked_about(self) -> None:
        events = [event(n, str(n)) for n in (0, 2, 4, 6, 30, 32)]
        (gap,) = long_gaps(events)
        assert (gap.before.text, gap.after.text, gap.length) == ("6", "30", timedelta(minutes=24))
        assert gap.question.startswith("24 min until the next entry. ")
        assert gap.question.endswith("?")
        assert "who" not in gap.question.casefold()

    def test_even_steps_have_no_gap(self) -> None:
        assert long_gaps([event(n * 20) for n in range(8)]) == ()

    def test_less_than_five_minutes_is_no_gap(self) -> None:
        assert long_gaps([event(n) for n in (0, 0.1, 0.2, 0.3, 4)]) == ()

    def test_among_few_entries_only_a_long_silence_counts(self) -> None:
        assert long_gaps([event(0), event(25)]) == ()
        assert len(long_gaps([event(0), event(35)])) == 1

    def test_an_entry_that_lasts_fills_the_time(self) -> None:
        events = [event(0, end=minute(60)), *(event(n) for n in (2, 4, 6, 50, 52))]
        assert long_gaps(events) == ()

    def test_the_time_before_the_impact_is_left_out(self) -> None:
        events = [event(-600), *(event(n) for n in (0, 2, 4, 6))]
        assert len(long_gaps(events)) == 1
        assert long_gaps(events, impact_started_at=minute(0)) == ()

    def test_entries_without_a_time_take_no_part(self) -> None:
        assert long_gaps([event(None), event(None)]) == ()
        assert long_gaps([]) == ()

    @given(st.lists(st.integers(0, 10_000), max_size=30))
    def test_every_gap_lies_between_two_entries_and_is_as_long_as_it_says(self, minutes: list[int]) -> None:
        for gap in long_gaps([event(n) for n in minutes]):
            assert gap.before.at is not None
            assert gap.after.at is not None
            assert gap.length == gap.after.at - gap.before.at >= timedelta(minutes=5)


class TestProposedTimes:
    """From the kinds of the entries."""

    EVENTS = (
        event(-90, "release went out", EventKind.ACTION),
        event(4, "monitor fired", EventKind.DETECTION),
        event(6, "support noticed", EventKind.DETECTION),
        event(9, "acknowledged", EventKind.ACTION),
        event(31, "rolled back", EventKind.ACTION),
        event(40, "all clear", EventKind.RESOLUTION),
    )

    def test_detected_acknowledged_mitigated_resolved(self) -> None:
        proposed = {p.field: p.at for p in proposed_times(self.EVENTS, ROOT)}
        assert proposed == {
            "detected_at": minute(4),
            "acknowledged_at": minute(9),
            "mitigated_at": minute(31),
            "resolved_at": minute(40),
        }

    def test_the_first_of_two_resolutions_mitigated(self) -> None:
        events = [*self.EVENTS, event(300, "fix shipped, resolved", EventKind.RESOLUTION)]
        proposed = {p.field: p.at for p in proposed_times(events, ROOT)}
        assert (proposed["mitigated_at"], proposed["resolved_at"]) == (minute(40), minute(300))

    def test_what_is_set_is_not_proposed(self) -> None:
        root = ROOT.with_fields(detected_at=minute(6), resolved_at=minute(41))
        proposed = {p.field: p.at for p in proposed_times(self.EVENTS, root)}
        assert proposed == {"acknowledged_at": minute(9), "mitigated_at": minute(31)}

    def test_nothing_is_proposed_without_kinds(self) -> None:
        assert proposed_times([event(1), event(None, "x", EventKind.DETECTION)], ROOT) == ()

    def test_every_proposal_is_a_time_field_and_says_where_it_comes_from(self) -> None:
        for proposal in proposed_times(self.EVENTS, ROOT):
            accepted = ROOT.with_fields(**{proposal.field: proposal.at})
            assert getattr(accepted, proposal.field) == proposal.event.at
            assert proposal.reason


def test_the_lead_up_is_what_was_before_the_impact() -> None:
    events = [event(-30, "deployed"), event(None), event(0, "slow"), event(5)]
    assert [e.text for e in lead_up(events, minute(0))] == ["deployed"]
    assert lead_up(events, None) == ()


class TestProblems:
    """What cannot be, or hardly."""

    def texts(self, events: list[TimelineEvent], root: PostMortem = ROOT) -> list[str]:
        return [problem.text for problem in problems(events, root, NOW)]

    def test_a_sound_timeline_has_none(self) -> None:
        root = ROOT.with_fields(impact_started_at=minute(0), detected_at=minute(4), resolved_at=minute(40))
        assert self.texts([event(-300), *(event(n, str(n)) for n in range(0, 60, 5))], root) == []

    def test_an_end_before_the_beginning(self) -> None:
        wrong = event(10, end=minute(4))
        (problem,) = problems([wrong], ROOT, NOW)
        assert (problem.event_id, problem.text) == (wrong.id, "It ends 6 min before it begins.")

    def test_times_to_come(self) -> None:
        ahead = event(60 * 24 * 3)
        (problem,) = problems([ahead], ROOT, NOW)
        assert problem.event_id == ahead.id
        assert "ahead of now" in problem.text
        assert "still to come" in self.texts([event(0, end=NOW + timedelta(hours=1))])[0]

    @pytest.mark.parametrize(
        ("fields", "said"),
        [
            ({"detected_at": 30, "resolved_at": 10}, "It was detected after it was resolved: 20 min"),
            ({"impact_started_at": 9, "detected_at": 3}, "The impact started after it was detected: 6 min"),
            ({"resolved_at": 60 * 24 * 5}, "It was resolved at a time still to come."),
        ],
    )
    def test_times_of_the_incident_in_a_wrong_order(self, fields: dict[str, float], said: str) -> None:
        root = ROOT.with_fields(**{name: minute(count) for name, count in fields.items()})
        (text,) = self.texts([], root)
        assert text.startswith(said)

    def test_a_resolution_before_the_detection(self) -> None:
        early = event(0, "all clear", EventKind.RESOLUTION)
        found = problems([early, event(4, "monitor fired", EventKind.DETECTION)], ROOT, NOW)
        assert [problem.event_id for problem in found] == [early.id]

    def test_a_day_far_away_from_the_rest(self) -> None:
        far = event(-60 * 24 * 30, "typo in the month")
        found = problems([far, *(event(n, str(n)) for n in (0, 5, 10, 15))], ROOT, NOW)
        assert [(problem.event_id, "Is the day right?" in problem.text) for problem in found] == [(far.id, True)]

    def test_the_same_twice(self) -> None:
        first, again = event(3, "Monitor  fired"), event(3, "monitor fired")
        assert [problem.event_id for problem in problems([first, again, event(3, "other")], ROOT, NOW)] == [again.id]


class TestPhases:
    """The incident as a bar."""

    ROOT = ROOT.with_fields(
        impact_started_at=minute(0), detected_at=minute(10), acknowledged_at=minute(12), resolved_at=minute(60)
    )

    def test_each_phase_has_its_share(self) -> None:
        assert phases(self.ROOT, 60) == (("detected", 10), ("acknowledged", 2), ("resolved", 48))

    @pytest.mark.parametrize("width", [3, 4, 10, 33, 200])
    def test_the_bar_is_as_wide_as_asked_and_shows_every_phase(self, width: int) -> None:
        bar = phases(self.ROOT, width)
        assert sum(columns for _, columns in bar) == width
        assert all(columns >= 1 for _, columns in bar)

    def test_there_is_no_bar_of_less_than_two_times_or_too_few_columns(self) -> None:
        assert phases(ROOT, 40) == ()
        assert phases(ROOT.with_fields(detected_at=minute(3)), 40) == ()
        assert phases(self.ROOT, 2) == ()


class TestFilter:
    """By kind, person, words."""

    EVENTS = (
        event(0, "Monitor fired on checkout latency", EventKind.DETECTION, source="#shop-alerts"),
        event(5, "acknowledged", EventKind.ACTION, actor="Ana Ng"),
        event(9, "rolled back checkout", EventKind.ACTION, actor="Ben Ode"),
    )

    @pytest.mark.parametrize(
        ("text", "shown"),
        [
            ("", [0, 1, 2]),
            ("#action", [1, 2]),
            ("#det", [0]),
            ("#act #det", [0, 1, 2]),
            ("@ana", [1]),
            ("@ana @ben", [1, 2]),
            ("checkout", [0, 2]),
            ("CHECKOUT latency", [0]),
            ("#action checkout", [2]),
            ("#shop-alerts", [0]),
            ("@zoe", []),
            ("#a", []),
        ],
    )
    def test_shows(self, text: str, shown: list[int]) -> None:
        assert list(filtered(self.EVENTS, TimelineFilter.read(text))) == [self.EVENTS[n] for n in shown]

    def test_an_empty_filter_is_none(self) -> None:
        assert not TimelineFilter.read("  ")
        assert TimelineFilter.read("x")
