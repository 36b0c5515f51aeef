"""With NO_COLOR everything that colour tells is told otherwise: where one types, and which row is meant."""

import pytest
from seats import NARROW, Table
from textual.app import App
from textual.widget import Widget

from pmfacilitator.domain.kinds import SectionKind


@pytest.fixture(autouse=True)
def colourless(steady: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """No colour is wanted."""
    monkeypatch.setenv("NO_COLOR", "1")


def told(app: App[None], widget: Widget, style: str) -> str:
    """The text in a widget's lines that stands out by a style: "reverse", "underline"."""
    place = widget.region
    strips = app.screen._compositor.render_strips()[place.y : place.bottom]
    lines = [strip.crop(place.x, place.right) for strip in strips]
    return "".join(
        segment.text for line in lines for segment in line if segment.style and getattr(segment.style, style)
    )


async def test_one_sees_where_one_types(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        line = seat.room.composer.line
        line.focus()
        await seat.type("slow")
        assert told(seat.app, line, "reverse") == " "
        await seat.press("home")
        assert told(seat.app, line, "reverse") == "s"
        await seat.press("shift+end")
        assert told(seat.app, line, "reverse") == "slow "


async def test_one_sees_which_row_and_which_command_is_meant(demo: Table) -> None:
    async with demo.seat(NARROW) as seat:
        await seat.look(SectionKind.WENT_POORLY)
        await seat.on_entry("Staging runs none")
        assert "Staging runs none" in told(seat.app, seat.pane.entries_list, "underline")
        assert "dashboard" not in told(seat.app, seat.pane.entries_list, "underline")
        await seat.press("ctrl+o")
        await seat.until(lambda: seat.app.screen.query("CommandList"))
        found = seat.app.screen.query_one("CommandList")
        await seat.until(lambda: told(seat.app, found, "underline"))
        first = told(seat.app, found, "underline")
        await seat.press("down")
        await seat.until(lambda: told(seat.app, found, "underline") not in ("", first))


async def test_one_sees_that_the_severity_has_the_focus(demo: Table) -> None:
    async with demo.at(None).seat(NARROW) as seat:
        await seat.press("e")
        await seat.until(lambda: seat.app.screen.query("#severity SelectCurrent"))
        severity = seat.app.screen.query_one("#severity")
        assert "sev2" not in told(seat.app, severity, "underline")
        severity.focus()
        await seat.until(lambda: "sev2" in told(seat.app, severity, "underline"))
