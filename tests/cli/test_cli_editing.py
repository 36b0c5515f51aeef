"""What is known of an incident and of its meeting."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from .conftest import Program


def test_times_are_read_in_the_zone_and_after_each_other(program: Program) -> None:
    program.new("Checkout slow", "--zone", "America/New_York")
    program.done(
        *("edit", "last", "--impact-started", "2026-03-18 23:40", "--detected", "23:52"),
        *("--resolved", "00:30", "--meeting", "2026-03-20 15:00 UTC"),
    )
    root = program.shown()["post_mortem"]
    assert root["impact_started_at"] == "2026-03-19T03:40:00Z"
    assert root["detected_at"] == "2026-03-19T03:52:00Z"
    assert root["resolved_at"] == "2026-03-19T04:30:00Z"
    assert root["meeting_at"] == "2026-03-20T15:00:00Z"


def test_what_is_not_named_stays_and_empty_empties(program: Program) -> None:
    program.new("Checkout slow", "--zone", "UTC", "--service", "checkout", "--person", "Ana Ng:facilitator")
    program.done(
        "edit", "last", "--summary", "Slow for 78 minutes.", "--tags", "pool, retry", "--follow-up", "2031-04-01"
    )
    program.done("edit", "last", "--tags", "", "--title", "Checkout answered slowly")
    records = program.shown()
    root = records["post_mortem"]
    assert (root["title"], root["summary"]) == ("Checkout answered slowly", "Slow for 78 minutes.")
    assert (root["tags"], root["services"], root["follow_up_on"]) == ([], ["checkout"], "2031-04-01")
    assert [person["role"] for person in records["participants"]] == ["facilitator"]


def test_another_zone_moves_no_time(program: Program) -> None:
    program.new("Checkout slow", "--zone", "UTC")
    program.done("edit", "last", "--detected", "2026-03-18 14:02")
    program.done("edit", "last", "--zone", "Asia/Tokyo")
    root = program.shown()["post_mortem"]
    assert (root["zone"], root["detected_at"]) == ("Asia/Tokyo", "2026-03-18T14:02:00Z")


def test_times_in_a_wrong_order_are_noted_and_said(program: Program) -> None:
    program.new("Checkout slow", "--zone", "UTC")
    outcome = program.done("edit", "last", "--impact-started", "2026-03-18 14:02", "--resolved", "2026-03-18 13:00")
    assert "The impact started after it was resolved" in outcome.err
    assert program.shown()["post_mortem"]["resolved_at"] == "2026-03-18T13:00:00Z"


def test_a_meeting_later_today_needs_no_date(program: Program) -> None:
    program.new("Checkout slow", "--zone", "UTC")
    program.done("edit", "last", "--meeting", "00:00")
    program.done("edit", "last", "--meeting", "23:59")
    assert program.shown()["post_mortem"]["meeting_at"] == f"{datetime.now(UTC):%Y-%m-%d}T23:59:00Z"


@pytest.mark.parametrize(
    ("options", "word"),
    [
        (("--detected", "2026-03-18 14:02 IST"), "--detected"),
        (("--minutes", "never"), "--minutes"),
        (("--zone", "Mars"), "--zone"),
        (("--zone", ""), "--zone"),
        (("--title", ""), "--title"),
    ],
)
def test_what_makes_no_sense_changes_nothing(program: Program, options: tuple[str, str], word: str) -> None:
    program.new()
    before = program.shown()
    outcome = program("edit", "last", "--summary", "Slow", *options)
    assert outcome.code == 1
    assert word in outcome.err
    assert program.shown() == before


def test_the_severity_is_a_term(program: Program) -> None:
    program.new()
    program.done("edit", "last", "--severity", "SEV4")
    assert program.shown()["post_mortem"]["severity"] == "sev4"
    assert program("edit", "last", "--severity", "huge").code == 2


def test_something_has_to_be_named(program: Program) -> None:
    program.new()
    assert program("edit", "last").code == 2


def test_a_meeting_with_a_time_can_go_into_a_calendar(program: Program, tmp_path: Path) -> None:
    program.new("Checkout slow", "--zone", "UTC")
    program.done("edit", "last", "--meeting", "2031-03-20 15:00")
    program.done("agenda", "last", "--ics", str(tmp_path / "invitation.ics"))
    assert b"DTSTART:20310320T150000Z" in (tmp_path / "invitation.ics").read_bytes()
