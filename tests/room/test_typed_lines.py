"""What a typed line counts from: the entry before, and the start of the incident."""

from datetime import UTC, datetime

import pytest

from pmfacilitator.domain.clock import Moment
from pmfacilitator.domain.kinds import SectionKind
from pmfacilitator.domain.records import PostMortem, TimelineEvent
from pmfacilitator.domain.session import Session
from pmfacilitator.errors import BadInput
from pmfacilitator.room.composing import Context, echo

ROOT = PostMortem(title="x", impact_started_at=datetime(2026, 11, 29, 13, 2, tzinfo=UTC))
LAST = TimelineEvent(post_mortem_id=ROOT.id, at=datetime(2026, 11, 30, 1, 15, tzinfo=UTC), text="over", position=2.0)
FIRST = TimelineEvent(post_mortem_id=ROOT.id, at=datetime(2026, 11, 29, 13, 5, tzinfo=UTC), text="slow", position=1.0)
CONTEXT = Context(
    Session.of(ROOT, [FIRST, LAST]), SectionKind.TIMELINE, Moment(datetime(2026, 11, 30, 16, 0, tzinfo=UTC))
)


def test_counts_from_the_entry_before_and_from_the_start() -> None:
    assert echo(CONTEXT, "+5m looked").startswith("Mon 30 Nov 01:20 UTC")
    assert echo(CONTEXT, "T+5m looked").startswith("Sun 29 Nov 13:07 UTC")


@pytest.mark.parametrize("clock", ["12:30", "13:10"])
def test_a_time_that_both_days_had_is_asked_about_on_either_side_of_the_start(clock: str) -> None:
    with pytest.raises(BadInput, match="29 Nov or on 30 Nov"):
        echo(CONTEXT, f"{clock} lunch deploy")
