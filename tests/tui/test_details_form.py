"""The details form: a title is enough, mistakes and advice are told at once, and what was typed is kept."""

from seats import NARROW, Seat, Table, seen
from textual.widgets import Input, Select, TextArea

from pmfacilitator.domain.kinds import Role, Severity
from pmfacilitator.tui.screens.details import DetailsScreen
from pmfacilitator.tui.screens.library import LibraryScreen


async def open_form(seat: Seat, key: str) -> DetailsScreen:
    """The form of a new post-mortem (n) or of the one under the cursor (e)."""
    await seat.press(key)
    await seat.until(lambda: isinstance(seat.app.screen, DetailsScreen))
    screen = seat.app.screen
    assert isinstance(screen, DetailsScreen)
    return screen


async def fill(seat: Seat, **fields: str) -> None:
    """Have texts in the fields of the form, as if they had been typed."""
    for name, text in fields.items():
        field = seat.app.screen.query_one(f"#{name}")
        if isinstance(field, Input):
            field.value = text
        elif isinstance(field, TextArea):
            field.text = text
        elif isinstance(field, Select):
            field.value = text
    await seat.pilot.pause()


async def test_everything_that_is_told_is_stored(bare: Table) -> None:
    async with bare.seat() as seat:
        await open_form(seat, "n")
        await fill(
            seat,
            title="Search is stale",
            severity="sev1",
            template="timeline",
            services="search, queue",
            zone="Europe/Berlin",
            impact_started_at="2024-03-18 23:50",
            detected_at="00:06",
            resolved_at="01:10",
            meeting_at="2024-03-20 16:00",
            follow_up_on="2024-04-10",
            people="Ana Ng, facilitator\nBen Okafor, incident lead",
            summary="New products were not found.",
        )
        await seat.press("ctrl+s")
        await seat.in_room()
        session = seat.session
    root = session.post_mortem
    assert (root.title, root.severity, root.services) == ("Search is stale", Severity.SEV1, ("search", "queue"))
    assert f"{root.impact_started_at:%d %H:%M} {root.detected_at:%d %H:%M}" == "18 22:50 18 23:06"
    assert [(person.name, person.role) for person in session.participants] == [
        ("Ana Ng", Role.FACILITATOR),
        ("Ben Okafor", Role.INCIDENT_LEAD),
    ]
    assert root.template == "timeline"
    assert bare.stored() == session


async def test_a_form_without_a_title_stays_open_and_says_so(bare: Table) -> None:
    async with bare.seat(NARROW) as seat:
        form = await open_form(seat, "n")
        await seat.press("ctrl+s")
        assert seat.app.screen is form
        assert seat.app.focused is form.query_one("#title")
        assert seat.said
        await seat.press("escape")
        assert isinstance(seat.app.screen, LibraryScreen)
        await seat.until_seen("No post-mortem yet.")


async def test_what_cannot_be_read_is_told_beside_the_form_and_nothing_is_stored_until_it_can(bare: Table) -> None:
    async with bare.seat() as seat:
        form = await open_form(seat, "n")
        await fill(seat, title="x", zone="Mars/Base", detected_at="half past never", booked_minutes="many")
        for words in ("! Time zone:", "Mars/Base", "! Detected:", "! Minutes booked:"):
            assert words in seen(seat.app)
        assert form.query_one("#zone").has_class("-invalid-field")
        await seat.press("ctrl+s")
        assert seat.app.screen is form
        await fill(seat, zone="UTC", detected_at="", booked_minutes="60")
        assert not form.query_one("#zone").has_class("-invalid-field")
        assert "! " not in seen(seat.app)
        await seat.press("ctrl+s")
        await seat.in_room()


async def test_advice_is_given_at_once_and_is_in_nobodys_way(bare: Table) -> None:
    async with bare.seat() as seat:
        await open_form(seat, "n")
        await fill(
            seat,
            title="x",
            resolved_at="2024-03-10 10:00",
            meeting_at="2024-03-20 16:00",
            people="Ana Ng, facilitator\nAna Ng, incident lead",
        )
        assert "72 hours" in seen(seat.app)
        await fill(seat, meeting_at="2024-03-10 11:00", template="short")
        assert "72 hours" not in seen(seat.app)
        assert "24 hours" in seen(seat.app)
        assert "60" in seen(seat.app)
        await seat.press("ctrl+s")
        await seat.in_room()


async def test_what_was_half_filled_in_is_back_and_gone_once_it_was_saved(bare: Table) -> None:
    async with bare.seat(NARROW) as seat:
        await open_form(seat, "n")
        await fill(seat, title="half a title", people="Ana Ng, facil", summary="so far\nso good", severity="sev3")
        await seat.press("escape")
    async with bare.seat(NARROW) as seat:
        form = await open_form(seat, "n")
        await seat.until(lambda: form.form()["title"] == "half a title")
        assert form.form()["summary"] == "so far\nso good"
        assert form.form()["severity"] == "sev3"
        assert "is back" in seat.said
        await fill(seat, people="Ana Ng, facilitator")
        await seat.press("ctrl+s")
        await seat.in_room()
        await seat.press("escape", "escape")
        await seat.until(lambda: isinstance(seat.app.screen, LibraryScreen))
        form = await open_form(seat, "n")
        assert form.form()["title"] == ""


async def test_details_of_a_running_meeting_change_only_what_was_changed(demo: Table) -> None:
    before = demo.stored()
    async with demo.seat() as seat:
        await seat.command("details")
        await seat.until(lambda: isinstance(seat.app.screen, DetailsScreen))
        assert not seat.app.screen.query("#template"), "the agenda of a meeting that runs stays as it is"
        await fill(seat, title="Ferry bookings stuck", people="Aino Salmi, facilitator\nIda Lund, observer")
        await seat.press("ctrl+s")
        await seat.in_room()
        await seat.until_seen("Ferry bookings stuck")
        after = seat.session
        assert [person.name for person in after.participants] == ["Aino Salmi", "Ida Lund"]
        assert after.participants[0] == before.participants[0], "who stays keeps what is known of them"
        assert after.post_mortem == before.post_mortem.with_fields(title="Ferry bookings stuck")
        assert after.agenda == before.agenda
        await seat.command("undo")
        assert len(seat.session.participants) == 8


async def test_before_the_meeting_another_agenda_can_be_chosen(meeting: Table) -> None:
    async with meeting.at(None).seat() as seat:
        form = await open_form(seat, "e")
        await fill(seat, template="short")
        await seat.press("ctrl+s")
        await seat.until(lambda: seat.app.screen is not form)
    assert sum(item.planned_s for item in meeting.stored().agenda) == 30 * 60
