"""Commands that hand a post-mortem over."""

from pathlib import Path

import pytest

from pmfacilitator.domain.session import Session
from pmfacilitator.room.demo import demo_session
from pmfacilitator.room.systemclock import now
from pmfacilitator.store import open_store

from .conftest import Program


@pytest.fixture
def sample(program: Program) -> Session:
    """The sample incident, in the program's data file."""
    store = open_store(program.home / "pmfacilitator.db")
    session = store.create(demo_session(now()), actor="test", label="new post-mortem")
    store.close()
    return session


def test_show_leaves_nothing_out(program: Program, sample: Session) -> None:
    out = program.done("show", "last").out
    told = (
        [item.title for item in sample.agenda]
        + [person.name for person in sample.participants]
        + [event.text for event in sample.events]
        + [note.text for note in sample.notes]
        + [why.text for why in sample.whys]
        + [factor.text for factor in sample.factors]
        + [action.task for action in sample.actions]
        + [link.url for link in sample.links]
    )
    assert [text for text in told if " ".join(text.split()) not in out] == []


def test_show_json_has_every_record(program: Program, sample: Session) -> None:
    records = program.done("show", sample.id, "--json").json
    ids = {row["id"] for name in records if name != "post_mortem" for row in records[name]}
    assert ids == {row.id for row in sample.every_part()}
    assert records["post_mortem"]["id"] == sample.id


def test_the_write_up_goes_to_stdout_or_to_a_file(program: Program, sample: Session, tmp_path: Path) -> None:
    file = tmp_path / "write-up.md"
    out = program.done("export", sample.id).out
    saved = program.done("export", sample.id, "-o", str(file))
    assert saved.out == ""
    assert f"# {sample.post_mortem.title}" in out
    clock_free = [
        line for line in file.read_text("utf-8").splitlines() if "going on" not in line and "total" not in line
    ]
    assert [line for line in clock_free if line not in out.splitlines()] == []


def test_a_file_that_exists_stays_unless_forced(program: Program, sample: Session, tmp_path: Path) -> None:
    file = tmp_path / "write-up.md"
    file.write_text("mine", "utf-8")
    refused = program("export", sample.id, "-o", str(file))
    assert refused.code == 1
    assert "--force" in refused.err
    assert file.read_text("utf-8") == "mine"
    program.done("export", sample.id, "-o", str(file), "--force")
    assert sample.post_mortem.title in file.read_text("utf-8")


def test_the_invitation_as_text_and_for_a_calendar(program: Program, sample: Session, tmp_path: Path) -> None:
    calendar = tmp_path / "invitation.ics"
    out = program.done("agenda", sample.id, "--ics", str(calendar), "--sent").out
    assert sample.agenda[1].title in out
    assert calendar.read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
    sent = program.shown(sample.id)["post_mortem"]["agenda_sent_at"]
    before = sample.post_mortem.agenda_sent_at
    assert before is not None
    assert sent > before.isoformat().replace("+00:00", "Z")


def test_a_meeting_without_a_time_has_no_calendar(program: Program, tmp_path: Path) -> None:
    program.new()
    assert program("agenda", "last", "--ics", str(tmp_path / "invitation.ics")).code == 1
    assert not (tmp_path / "invitation.ics").exists()


def test_a_time_that_the_clocks_show_twice_has_its_offset(program: Program) -> None:
    program.new("Checkout slow", "--zone", "Europe/Berlin")
    for line in ("2025-10-26 02:30+0200 alert", "2025-10-26 02:30+0100 over", "2025-10-26 04:30 quiet"):
        program.done("timeline", "add", "last", line)
    shown = program.done("show", "last").out
    assert [clock for clock in ("02:30+0200  ", "02:30+0100  ", " 04:30  ") if clock not in shown] == []
