"""Text that would act on a screen or a terminal is shown as it was typed, wherever it stands, and does nothing."""

import json
import re
import sqlite3
from contextlib import closing

import pytest
from seats import NARROW, Table, seen
from terminals import PROGRAM, Terminal
from textual.content import Content

from pmfacilitator.domain.kinds import SectionKind
from pmfacilitator.domain.text import one_line
from pmfacilitator.tui.content import shown, shown_line
from pmfacilitator.tui.dialogs.choice import Choice
from pmfacilitator.tui.dialogs.question import Question
from pmfacilitator.tui.screens.details import DetailsScreen
from pmfacilitator.tui.screens.library import LibraryScreen
from pmfacilitator.tui.screens.writeup import WriteUpScreen

MARKUP = "[/oops] [ERROR] [@click=app.quit]x[/] list[int] [b]bold[/b] [$primary] \\[x]"
TERMINAL = "\x1b]52;c;UFdORUQ=\x07\x1b]0;PWNED\x07\x1b[2J\x9b31mred\x1b[0m \u202eevil\u202c\x07"
DOCUMENT = "| a | b | </td><script>alert(1)</script> ``` # [l](javascript:x) 日本語 👩‍🚀 é"
ALL = f"{MARKUP} {TERMINAL} {DOCUMENT}"
PLAIN = one_line(ALL)
BAD = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
LONG = "very long " * 1000
COLUMNS = {
    "post_mortem": ("title", "services", "tags", "summary", "impact", "detection", "lead_up", "trigger", "zone"),
    "participant": ("name",),
    "agenda_item": ("title",),
    "timeline_event": ("text", "actor", "source", "raw"),
    "note": ("text", "author"),
    "why": ("text", "reason"),
    "factor": ("text",),
    "action_item": ("task", "owner", "success_criteria", "reason", "tracker"),
    "link": ("label", "url"),
    "kept_wording": ("wording", "reason"),
}


def poison(table: Table, text: str) -> None:
    """Write the text into every column that holds text, as another program could."""
    with closing(sqlite3.connect(table.path)) as db:
        for name, columns in COLUMNS.items():
            for column in columns:
                value = json.dumps([text]) if column in ("services", "tags") else text
                db.execute(f"UPDATE {name} SET {column} = ?", [value])
        db.commit()


async def test_hostile_rows_are_shown_as_text_on_every_screen(demo: Table) -> None:
    poison(demo, ALL)
    async with demo.seat(NARROW) as seat:
        for kind in SectionKind:
            await seat.look(kind)
            picture = seen(seat.app)
            assert not BAD.search(picture.replace("\n", ""))
            assert "[/oops] [ERROR]" in picture, kind
            assert "PWNED" not in picture
            if seat.pane.selected:
                seat.pane.edit_field("", "Edit", seat.pane.line_of(seat.pane.selected))
                assert not BAD.search(seat.pane.editor.value)
                await seat.press("escape")
        assert "@click" not in str(seat.app.screen.get_style_at(3, 0).meta)
        await seat.press("ctrl+o")
        await seat.until_seen("Start, pause")
        await seat.press("escape", "ctrl+s")
        await seat.until(lambda: isinstance(seat.app.screen, WriteUpScreen))
        await seat.press("escape")
        await seat.command("details")
        await seat.until(lambda: isinstance(seat.app.screen, DetailsScreen))
        assert "[/oops]" in seen(seat.app)
        for _ in range(4):
            if not isinstance(seat.app.screen, LibraryScreen):
                await seat.press("escape")
        await seat.until_seen("Post-mortems · 1", "[/oops] [ERROR]")
        assert not BAD.search(seen(seat.app).replace("\n", ""))


async def test_hostile_words_typed_anywhere_are_stored_as_words(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        for kind in SectionKind:
            await seat.look(kind)
            await seat.say(f"{MARKUP} {TERMINAL}", LONG)
            for part in meeting.stored().every_part():
                assert not any(BAD.search(text) for text in part.model_dump().values() if isinstance(text, str)), kind
            picture = seen(seat.app)
            assert not BAD.search(picture.replace("\n", "")), kind
            seat.pane.focus_list()
            await seat.press("e", "!", "enter", "u", "escape")
            assert seat.app.return_code is None, kind
            assert seat.room.is_current, kind


async def test_notices_questions_and_choices_show_markup_as_text(meeting: Table) -> None:
    async with meeting.seat() as seat:
        seat.app.notify(MARKUP, markup=False)
        await seat.until_seen("[/oops] [ERROR]")
        for screen in (Question(ALL, yes="[/yes]"), Choice(ALL, ["[b]a", "[/c]"])):
            seat.app.push_screen(screen)
            await seat.until_seen("[/oops] [ERROR]", "[/")
            assert not BAD.search(seen(seat.app).replace("\n", ""))
            await seat.press("escape")


@pytest.mark.parametrize("door", [shown, shown_line])
def test_the_one_door_lets_words_through_and_nothing_else(door: type[Content]) -> None:
    content = door(ALL)
    assert not BAD.search(content.plain.replace("\n", ""))
    assert content.plain.startswith("[/oops] [ERROR] [@click=app.quit]x[/] list[int]")
    assert not content.spans


def test_no_title_and_no_clipboard_reaches_a_real_terminal(demo: Table) -> None:
    poison(demo, ALL)
    with Terminal([*PROGRAM, "--db", str(demo.path), "room", str(demo.open_id)]) as terminal:
        terminal.until("[/oops] [ERROR]", "poorly")
        for keys in ("\x1b[5~", "\x1b[5~", "\x1b[5~", "\x1b[6~\x1b[6~\x1b[6~\x1b[6~", "\x1b[6~", "\x1b[6~"):
            terminal.press(keys)
            terminal.watch(0.2)
        terminal.press(f"\x1b[200~{TERMINAL} pasted\x1b[201~")
        terminal.until("red evil pasted")
        terminal.press("\r")
        terminal.watch(0.3)
        written = terminal.written
    for danger in (b"\x1b]52", b"\x1b]0;", b"PWNED", b"UFdORUQ", "\u202e".encode(), b"\x1b]2;"):
        assert danger not in written, danger
