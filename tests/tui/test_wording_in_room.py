"""Blame-oriented words in the room: underlined while they are typed, turned or kept by one key, marked in lists."""

from seats import NARROW, Seat, Table, seen
from textual.widgets import TextArea

from pmfacilitator.domain import entries
from pmfacilitator.domain.kinds import SectionKind
from pmfacilitator.language import Preferences, lint
from pmfacilitator.tui.dialogs.choice import Choice
from pmfacilitator.tui.dialogs.question import Question
from pmfacilitator.tui.screens.details import DetailsScreen

BLAMING = "Ben broke the search index"


def underlined(seat: Seat, y: int, left: int, right: int) -> str:
    """The underlined characters of a line on the screen."""
    lines = seen(seat.app).splitlines()
    return "".join(lines[y][x] for x in range(left, right) if seat.app.screen.get_style_at(x, y).underline)


def marks(seat: Seat) -> list[str]:
    """The marks in front of the rows of the pane on view."""
    marker = seat.pane.entries_list.marker
    assert marker is not None
    return [marker(entry.text) for entry in seat.pane.entries_list.entries if entry.selectable]


async def test_blaming_words_are_underlined_as_they_are_typed_with_class_and_rewording_beside(meeting: Table) -> None:
    async with meeting.seat() as seat:
        await seat.look(SectionKind.WENT_POORLY)
        await seat.type("the search index broke")
        line = seat.room.composer.line.region
        assert underlined(seat, line.y, line.x, line.x + 40) == ""
        await seat.type(BLAMING)
        (flag,) = lint(BLAMING, people=["Ben Okafor"])
        line = seat.room.composer.line.region
        assert underlined(seat, line.y, line.x, line.x + 40) == BLAMING[flag.start : flag.end]
        for words in ("* ", flag.reframing, "Ctrl+R", "Ctrl+G"):
            await seat.until_seen(words)
        await seat.press("enter")
        assert [note.text for note in seat.session.notes] == [BLAMING], "advice is in nobody's way"


async def test_long_advice_is_whole_at_80_columns(meeting: Table) -> None:
    task = "the on-call engineer needs more training on the search cluster, " + "its shards and its replicas, " * 5
    async with meeting.seat(NARROW) as seat:
        await seat.look(SectionKind.ACTION_ITEMS)
        await seat.type(task)
        (flag,) = lint(task, people=["Ben Okafor"])
        await seat.until_seen("Ctrl+R: ")
        words = " ".join(seen(seat.app).split())
        assert f"{flag.reason} Ask: {flag.question}" in words


async def test_one_key_takes_the_rewording_and_it_can_be_edited_before_it_is_saved(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        await seat.look(SectionKind.WENT_POORLY)
        await seat.type(BLAMING)
        await seat.press("ctrl+r", "!")
        (flag,) = lint(BLAMING, people=["Ben Okafor"])
        assert seat.room.composer.text == f"{flag.reframing}!"
        assert not seat.session.notes
        await seat.press("enter")
        assert [note.text for note in seat.session.notes] == [f"{flag.reframing}!"]
        assert marks(seat) == [""]


async def test_one_key_keeps_the_words_with_a_reason_and_they_are_remembered(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        await seat.look(SectionKind.WENT_POORLY)
        await seat.type(BLAMING)
        await seat.press("ctrl+g")
        await seat.until(lambda: isinstance(seat.app.screen, Choice))
        await seat.press("escape")
        assert not seat.session.kept
        await seat.press("ctrl+g")
        await seat.until(lambda: isinstance(seat.app.screen, Choice))
        await seat.press("q")
        (kept,) = seat.session.kept
        assert kept.reason == "quotation"
        await seat.press("enter")
        assert marks(seat) == [""]
    async with meeting.seat(NARROW) as seat:
        await seat.look(SectionKind.WENT_POORLY)
        assert marks(seat) == [""]


async def test_a_saved_row_is_marked_until_it_is_reworded_or_kept(meeting: Table) -> None:
    async with meeting.seat() as seat:
        await seat.look(SectionKind.WENT_POORLY)
        await seat.say(BLAMING, "somebody forgot the tests", "the tests do not cover an empty index")
        assert marks(seat) == ["*", "*", ""]
        await seat.on_entry(BLAMING)
        await seat.press("ctrl+r")
        assert seat.pane.editor.is_open
        (flag,) = lint(BLAMING, people=["Ben Okafor"])
        assert seat.pane.editor.value == flag.reframing
        await seat.press("enter")
        assert marks(seat) == ["", "*", ""]
        await seat.on_entry("somebody forgot")
        await seat.press("ctrl+g")
        await seat.until(lambda: isinstance(seat.app.screen, Choice))
        await seat.press("o")
        assert marks(seat) == ["", "", ""]
        await seat.press("u")
        assert marks(seat) == ["", "*", ""]


async def test_the_rules_run_again_when_the_people_change(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        await seat.look(SectionKind.WENT_POORLY)
        await seat.say("zaphy broke the search index")
        before = marks(seat)
        meeting.elsewhere(entries.add_person("Zaphy Lund"))
        await seat.until(lambda: len(seat.session.participants) == 4)
        assert before == [""]
        assert marks(seat) == ["*"]


async def test_the_users_own_rules_count(meeting: Table) -> None:
    own = Preferences(flag=("guilty party",), off=frozenset({"person-fault"}))
    async with meeting.seat(NARROW, preferences=own) as seat:
        await seat.look(SectionKind.WENT_POORLY)
        await seat.say("the guilty party is the queue", BLAMING)
        assert marks(seat) == ["*", ""]


async def test_the_form_underlines_its_prose_but_not_the_names(demo: Table) -> None:
    async with demo.seat() as seat:
        await seat.command("details")
        await seat.until(lambda: isinstance(seat.app.screen, DetailsScreen))
        area = seat.app.screen.query_one("#impact")
        area.focus()
        area.text = "Emeka broke the booking flow"  # type: ignore[attr-defined]  # a TextArea
        await seat.pilot.pause()
        region = area.region
        assert underlined(seat, region.y, region.x, region.x + 40) != ""


async def test_the_form_says_what_could_stand_there_and_takes_it(demo: Table) -> None:
    said = "Emeka broke the booking flow"
    async with demo.seat(NARROW) as seat:
        await seat.command("details")
        await seat.until(lambda: isinstance(seat.app.screen, DetailsScreen))
        area = seat.app.screen.query_one("#impact", TextArea)
        area.focus()
        area.text = said
        (flag,) = lint(said, people=["Emeka Obi"])
        await seat.until_seen("Ctrl+R: ", flag.reframing)
        await seat.press("ctrl+r")
        assert area.text == flag.reframing
        await seat.press("ctrl+r")
        assert area.text == said
        seat.app.screen.query_one("#title").focus()
        await seat.until(lambda: "Ctrl+R: " not in seen(seat.app))


async def test_the_rewording_leaves_commands_times_tags_and_owners_as_they_were_typed(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        (flag,) = lint(BLAMING, people=["Ben Okafor"])
        await seat.type(f"/park {BLAMING}")
        await seat.press("ctrl+r")
        assert seat.room.composer.text == f"/park {flag.reframing}"
        await seat.look(SectionKind.TIMELINE)
        await seat.type(f"2024-03-19 09:12 {BLAMING} #action @Ben")
        await seat.press("ctrl+r")
        assert seat.room.composer.text == f"2024-03-19 09:12 {flag.reframing} #action @Ben"
        await seat.look(SectionKind.ACTION_ITEMS)
        await seat.type("Train Ben to check the index @Ana due:2 weeks !must")
        await seat.press("ctrl+r")
        assert seat.room.composer.text.endswith(" @Ana due:2 weeks !must")
        assert "Ben" not in seat.room.composer.text


async def test_the_same_key_gives_ones_own_words_back(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        await seat.look(SectionKind.WENT_POORLY)
        await seat.type(BLAMING)
        await seat.press("ctrl+r")
        assert seat.room.composer.text != BLAMING
        await seat.until_seen("Ctrl+R: your own words again")
        await seat.press("ctrl+r")
        assert seat.room.composer.text == BLAMING
        await seat.press("ctrl+r", "!", "ctrl+r")
        assert seat.room.composer.text.endswith("!"), "what was changed since is not thrown away"


async def test_a_marked_row_and_the_field_over_it_say_why(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        await seat.look(SectionKind.WENT_POORLY)
        await seat.say(BLAMING, "the tests do not cover an empty index")
        (flag,) = lint(BLAMING, people=["Ben Okafor"])
        await seat.on_entry("the tests do not")
        assert flag.question not in " ".join(seen(seat.app).split())
        await seat.on_entry(BLAMING)
        await seat.until(lambda: flag.question in " ".join(seen(seat.app).split()))
        await seat.press("e")
        await seat.until(lambda: flag.question in " ".join(seen(seat.app).split()))
        await seat.press("ctrl+r")
        assert seat.pane.editor.value == flag.reframing
        await seat.press("ctrl+r")
        assert seat.pane.editor.value == BLAMING
        await seat.press("ctrl+r", "enter")
        assert seat.session.notes[0].text == flag.reframing


async def test_what_is_kept_is_no_longer_spoken_of(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        await seat.look(SectionKind.WENT_POORLY)
        await seat.type(BLAMING)
        await seat.until_seen("Ctrl+G keeps it")
        await seat.press("ctrl+g")
        await seat.until(lambda: isinstance(seat.app.screen, Choice))
        await seat.press("q")
        await seat.until(lambda: "Ctrl+G keeps it" not in seen(seat.app))
        assert seat.room.composer.text == BLAMING


async def test_one_sentence_is_kept_and_the_same_words_in_another_are_not(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        await seat.look(SectionKind.WENT_POORLY)
        await seat.say("Ben forgot to run the canary")
        await seat.on_entry("canary")
        await seat.press("ctrl+g")
        await seat.until_seen("Keep “Ben forgot to run the canary”?")
        await seat.press("q")
        await seat.say("Ben forgot to raise the limit")
        assert marks(seat) == ["", "*"]


async def test_a_beginning_is_completed_by_typing_on_and_not_filed_by_a_slip(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        await seat.look(SectionKind.WENT_POORLY)
        await seat.type("Ben was careless")
        await seat.press("ctrl+r")
        beginning = seat.room.composer.text
        assert beginning.endswith("…")
        await seat.press("enter")
        await seat.until_seen("press Enter again")
        assert not seat.session.notes
        await seat.press(*"rain", "enter")
        assert [note.text for note in seat.session.notes] == [beginning.replace("…", "rain")]
        await seat.type("Ben was careless")
        await seat.press("ctrl+r", "enter", "enter")
        assert [note.text for note in seat.session.notes][1:] == [beginning], "whoever means it has it"


async def test_over_a_row_too_and_its_own_words_come_back(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        await seat.look(SectionKind.WENT_POORLY)
        await seat.say("Ben was careless")
        await seat.on_entry("careless")
        await seat.press("ctrl+r", "enter")
        await seat.until_seen("Enter again")
        assert seat.pane.editor.is_open
        await seat.press("ctrl+r")
        assert seat.pane.editor.value == "Ben was careless"
        await seat.press("ctrl+r")
        seat.room.composer.line.focus()
        await seat.saved()
        assert not seat.pane.editor.is_open
        assert [note.text for note in seat.session.notes] == ["Ben was careless"]


async def test_how_the_language_moved_is_shown_when_nobody_looks_and_as_it_was_said(meeting: Table) -> None:
    async with meeting.seat() as seat:
        await seat.look(SectionKind.WENT_POORLY)
        await seat.say(BLAMING, "the tests do not cover an empty index")
        await seat.on_entry(BLAMING)
        await seat.press("ctrl+r", "enter")
        await seat.command("show_movement")
        await seat.until(lambda: isinstance(seat.app.screen, Question))
        await seat.press("n")
        assert seat.room.is_current
        await seat.command("show_movement")
        await seat.until(lambda: isinstance(seat.app.screen, Question))
        await seat.press("y")
        await seat.until_seen("For you alone", "person fault 1")
