"""Post-mortems that another program put into the file, or whose agenda it took away."""

import sqlite3
from contextlib import closing

import pytest
from seats import NARROW, WIDE, Table, plain, seen, store_session

from pmfacilitator.domain.edits import Command, Delete
from pmfacilitator.domain.kinds import SectionKind
from pmfacilitator.domain.session import Session

TOOLS_OWN = "01M8P8XMWQW57648ZX0PWWVHBX"


def made_by_a_tool(table: Table) -> Table:
    """A row in the table of post-mortems, and nothing else, as a tool writes it."""
    with closing(sqlite3.connect(table.path)) as other, other:
        other.execute("INSERT INTO post_mortem (id, title) VALUES (?, 'From a tool')", [TOOLS_OWN])
    return table.at(TOOLS_OWN)


def take_agenda_away(session: Session) -> list[Delete]:
    return [Delete(item) for item in session.agenda]


async def test_a_room_without_an_agenda_is_given_one_and_the_meeting_can_begin(meeting: Table) -> None:
    async with made_by_a_tool(meeting).seat(NARROW) as seat:
        assert "“Standard, 75 minutes” is laid out" in seat.said
        assert [item.kind for item in seat.session.agenda] == list(SectionKind)
        await seat.press("f2", "f3")
        assert seat.viewed is SectionKind.TIMELINE
    async with meeting.at(TOOLS_OWN).seat(NARROW) as seat:
        assert len(seat.session.agenda) == len(SectionKind), "once is enough"


async def test_the_agenda_is_the_preferred_one_unless_the_row_names_another(meeting: Table) -> None:
    table = made_by_a_tool(meeting)
    async with table.seat(NARROW, agenda="timeline") as seat:
        assert SectionKind.ACTION_ITEMS not in {item.kind for item in seat.session.agenda}
    other = store_session(meeting.path, Session(plain().post_mortem.with_fields(template="short")))
    async with meeting.at(other).seat(NARROW, agenda="timeline") as seat:
        assert sum(item.planned_s for item in seat.session.agenda) == 30 * 60


@pytest.mark.parametrize("size", [WIDE, NARROW])
async def test_a_room_whose_agenda_is_taken_away_stays_open_and_takes_what_is_said(
    meeting: Table, size: tuple[int, int]
) -> None:
    table = made_by_a_tool(meeting)
    async with table.seat(size) as seat:
        table.elsewhere(Command("take away", take_agenda_away))
        await seat.until_seen("No agenda")
        await seat.command("view(1)")
        await seat.press("f2")
        await seat.say("/idea said all the same")
        assert "said all the same" in [note.text for note in seat.session.notes]
        assert "From a tool" in seen(seat.app)
