"""Typed lines and other tools' files in a timeline."""

from pathlib import Path
from typing import Any

import pytest

from pmfacilitator.capture.readers import Imported
from pmfacilitator.cli import filing
from pmfacilitator.cli.commands import run
from pmfacilitator.cli.reading import read_file

from .conftest import Program

LOG = """# Timeline, 2026-03-17, times in UTC

- 14:02 error rate of the basket service above 5 %
- 14:09 on-call acknowledged the page
- 14:31 configuration rolled back
"""


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """A timeline that another tool wrote."""
    file = tmp_path / "log.md"
    file.write_text(LOG, "utf-8")
    return file


def test_a_typed_line_is_understood_and_said_back(program: Program) -> None:
    program.new("Checkout slow", "--zone", "America/New_York", "--person", "Ana Ng:responder")
    outcome = program.done("timeline", "add", "last", "2026-03-18 14:14 latency alert #detection @ana")
    assert "14:14 EDT = 18:14 UTC" in outcome.err
    (event,) = program.shown()["events"]
    assert event["id"] == outcome.line
    assert (event["at"], event["text"]) == ("2026-03-18T18:14:00Z", "latency alert")
    assert (event["kind"], event["actor"]) == ("detection", "Ana Ng")


def test_a_line_counts_from_the_one_before(program: Program) -> None:
    program.new("Checkout slow", "--zone", "UTC")
    program.done("timeline", "add", "last", "2026-03-18 23:58 alert")
    program.done("timeline", "add", "last", "+5m", "on-call", "acknowledged")
    assert [event["at"] for event in program.shown()["events"]] == ["2026-03-18T23:58:00Z", "2026-03-19T00:03:00Z"]


def test_a_slash_in_front_is_no_command_here(program: Program) -> None:
    program.new()
    program.done("timeline", "add", "last", "/etc/hosts was empty")
    assert [event["text"] for event in program.shown()["events"]] == ["/etc/hosts was empty"]


def test_an_ambiguous_zone_is_refused(program: Program) -> None:
    program.new()
    outcome = program("timeline", "add", "last", "2026-03-18 10:00 IST deploy started")
    assert outcome.code == 1
    assert "India" in outcome.err
    assert program.shown()["events"] == []


def test_an_import_is_one_undo_and_adds_everything_once(program: Program, log: Path) -> None:
    program.new("Checkout slow", "--zone", "UTC")
    assert "3 added" in program.done("timeline", "import", "last", str(log)).err
    assert [event["at"][11:16] for event in program.shown()["events"]] == ["14:02", "14:09", "14:31"]
    again = program.done("timeline", "import", "last", str(log))
    assert "0 added, 3 known" in again.err
    assert again.out == ""
    program.done("undo")
    assert program.shown()["events"] == []


def test_the_same_file_with_another_zone_says_that_the_times_differ(program: Program, tmp_path: Path) -> None:
    table = tmp_path / "re.csv"
    table.write_text("time,text\n2026-03-17 14:02,alert fired\n2026-03-17 14:09,rolled back\n", "utf-8")
    id_ = program.new("Checkout slow", "--zone", "UTC")
    program.done("timeline", "import", "last", str(table))
    assert "other times" not in program.done("timeline", "import", "last", str(table)).err
    again = program.done("timeline", "import", "last", str(table), "--tz", "America/New_York")
    assert "0 added, 2 known already." in again.err
    assert "2 of the known ones stand at other times" in again.err
    assert f"pmfacilitator undo {id_}" in again.err


def test_what_somebody_else_imported_meanwhile_is_not_counted(
    program: Program, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.new("Checkout slow", "--zone", "UTC")

    def read_after_another(file: Path, **hints: Any) -> Imported:
        monkeypatch.setattr(filing, "read_file", read_file)
        assert run(["timeline", "import", "last", str(log)]) == 0
        return read_file(file, **hints)

    monkeypatch.setattr(filing, "read_file", read_after_another)
    outcome = program.done("timeline", "import", "last", str(log))
    assert len(outcome.out.splitlines()) == 3  # the other one's
    assert outcome.err.endswith("\n0 added, 3 known already.\n")


def test_a_longer_export_adds_what_is_new(program: Program, log: Path) -> None:
    program.new("Checkout slow", "--zone", "UTC")
    program.done("timeline", "import", "last", str(log))
    log.write_text(LOG + "- 14:40 all clear told to customers\n", "utf-8")
    assert "1 added, 3 known" in program.done("timeline", "import", "last", str(log)).err
    assert len(program.shown()["events"]) == 4


def test_a_dry_run_shows_and_adds_nothing(program: Program, log: Path) -> None:
    program.new("Checkout slow", "--zone", "UTC")
    outcome = program.done("timeline", "import", "last", str(log), "--dry-run")
    assert "3 would be added" in outcome.err
    assert len(outcome.out.splitlines()) == 3
    assert program.shown()["events"] == []


def test_one_bad_file_and_nothing_is_imported(program: Program, log: Path, tmp_path: Path) -> None:
    program.new("Checkout slow", "--zone", "UTC")
    broken = tmp_path / "broken.json"
    broken.write_text('[{"at": ', "utf-8")
    outcome = program("timeline", "import", "last", str(log), str(broken))
    assert outcome.code == 1
    assert "broken.json" in outcome.err
    assert program.shown()["events"] == []


def test_the_incidents_own_day_stands_in_where_the_file_is_silent(program: Program) -> None:
    program.new("Checkout slow", "--zone", "UTC")
    program.done("timeline", "add", "last", "2026-03-17 13:00 deploy")
    text = "14:02 error rate up\n14:09 acknowledged\n"
    program.done("timeline", "import", "last", "-", "--date", "2026-03-17", stdin=text)
    assert [event["at"][:16] for event in program.shown()["events"]] == [
        "2026-03-17T13:00",
        "2026-03-17T14:02",
        "2026-03-17T14:09",
    ]


def test_a_time_of_day_without_a_day_stays_in_the_words(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "notes.md"
    file.write_text("- 14:02 the gate closed\n- 14:05-14:20 CET pumps ran\n", "utf-8")
    program.new("Flooded cellar", "--zone", "UTC")
    outcome = program.done("timeline", "import", "last", str(file))
    assert "give --date" in outcome.err
    assert [event["text"] for event in program.shown()["events"]] == [
        "14:02 the gate closed",
        "14:05-14:20 CET pumps ran",
    ]
    assert [event["at"] for event in program.shown()["events"]] == [None, None]


def test_the_same_times_of_another_day_are_other_entries(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "notes.md"
    file.write_text("- 14:02 the gate closed\n- 14:05 pumps ran\n", "utf-8")
    program.new("Flooded cellar", "--zone", "UTC")
    program.done("timeline", "import", "last", str(file), "--date", "2026-03-17")
    assert "2 added" in program.done("timeline", "import", "last", str(file), "--date", "2026-03-18").err
    assert "2 known already" in program.done("timeline", "import", "last", str(file), "--date", "2026-03-17").err
    assert [event["at"][:10] for event in program.shown()["events"]] == ["2026-03-17"] * 2 + ["2026-03-18"] * 2


def test_a_date_beyond_the_calendar_is_refused(program: Program, log: Path) -> None:
    program.new()
    outcome = program("timeline", "import", "last", str(log), "--date", "9999-12-31")
    assert outcome.code == 1
    assert "The year 9999" in outcome.err


def test_a_session_is_linted_with_its_people_and_services(program: Program) -> None:
    program.new("Checkout slow", "--person", "Ana Ng:responder", "--service", "Bertha")
    program.done("note", "add", "last", "--kind", "went-poorly", "ana forgot to run the tests")
    program.done("note", "add", "last", "--kind", "went-well", "The alert fired within two minutes")
    outcome = program("lint", "--session", "last")
    assert outcome.code == 1
    assert "went poorly 1" in outcome.out
    assert "went well" not in outcome.out
    program.done("undo")
    program.done("undo")
    assert program.done("lint", "--session", "last").out == ""


def test_a_session_and_files_are_one_report_with_the_names_given(program: Program, tmp_path: Path) -> None:
    program.new()
    program.done("note", "add", "last", "--kind", "went-poorly", "we think zorbik broke it")
    page = tmp_path / "page.md"
    page.write_text("Ann forgot the flag.\n")
    alone = program("lint", "--session", "last", "--format", "json", str(page)).json
    assert [found["file"].rpartition("/")[2] for found in alone] == ["page.md"]
    named = program("lint", "--session", "last", "--format", "json", "--people", "zorbik", str(page)).json
    assert len(named) == 2


def test_a_file_without_entries_is_refused_and_nothing_is_imported(program: Program, log: Path, tmp_path: Path) -> None:
    calendar = tmp_path / "meeting.ics"
    calendar.write_text("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Meeting\nEND:VEVENT\nEND:VCALENDAR\n", "utf-8")
    program.new()
    outcome = program("timeline", "import", "last", str(log), str(calendar))
    assert outcome.code == 1
    assert "meeting.ics holds nothing that reads as an entry" in outcome.err
    assert program.shown()["events"] == []


def test_what_had_no_day_is_given_its_time_by_the_same_file_with_a_date(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "notes.md"
    file.write_text("- 14:02 the gate closed\n- 14:05-14:20 pumps ran\n", "utf-8")
    program.new("Flooded cellar", "--zone", "UTC")
    program.done("timeline", "import", "last", str(file))
    outcome = program.done("timeline", "import", "last", str(file), "--date", "2026-03-18")
    assert "0 added, 2 given their time." in outcome.err
    events = program.shown()["events"]
    assert [(event["at"], event["text"]) for event in events] == [
        ("2026-03-18T14:02:00Z", "the gate closed"),
        ("2026-03-18T14:05:00Z", "pumps ran"),
    ]
    assert "2 known already" in program.done("timeline", "import", "last", str(file), "--date", "2026-03-18").err
