"""Commands are declared once: each has words, a way to be given, an action that exists, and a key that is safe."""

import re

import pytest
from seats import NARROW, Table, seen
from textual.dom import DOMNode

from pmfacilitator.domain.kinds import SectionKind
from pmfacilitator.tui.app import PostMortemApp
from pmfacilitator.tui.commands import (
    ACTION_ITEMS,
    BY_ID,
    ENTRIES,
    EVERYWHERE,
    FACTORS,
    FORM,
    GROUPS,
    IMPORT,
    LIBRARY,
    NOTES,
    ROLL_CALL,
    ROOM,
    TIMELINE,
    WHYS,
    WRAP_UP,
    WRITE_UP,
    CommandGroup,
    UserCommand,
)
from pmfacilitator.tui.dialogs.help_page import HelpPage
from pmfacilitator.tui.keymap import clashes, wrongs
from pmfacilitator.tui.palette import CommandProvider
from pmfacilitator.tui.panes.action_items import ActionItemsPane
from pmfacilitator.tui.panes.editing import EditingPane
from pmfacilitator.tui.panes.notes import NotesPane
from pmfacilitator.tui.panes.opening import OpeningPane
from pmfacilitator.tui.panes.root_causes import FactorsPane, WhysPane
from pmfacilitator.tui.panes.timeline import TimelinePane
from pmfacilitator.tui.panes.wrap_up import WrapUpPane
from pmfacilitator.tui.screens.details import DetailsScreen
from pmfacilitator.tui.screens.library import LibraryScreen
from pmfacilitator.tui.screens.review import ReviewScreen
from pmfacilitator.tui.screens.room import RoomScreen
from pmfacilitator.tui.screens.writeup import WriteUpScreen

OWNERS: dict[str, type[DOMNode]] = {
    EVERYWHERE.title: PostMortemApp,
    LIBRARY.title: LibraryScreen,
    ROOM.title: RoomScreen,
    ENTRIES.title: EditingPane,
    ROLL_CALL.title: OpeningPane,
    TIMELINE.title: TimelinePane,
    NOTES.title: NotesPane,
    WHYS.title: WhysPane,
    FACTORS.title: FactorsPane,
    ACTION_ITEMS.title: ActionItemsPane,
    WRAP_UP.title: WrapUpPane,
    IMPORT.title: ReviewScreen,
    WRITE_UP.title: WriteUpScreen,
    FORM.title: DetailsScreen,
}
TYPED_IN = (EVERYWHERE, ROOM, FORM, IMPORT, WRITE_UP)
"""Groups of screens where a text field may have the focus."""
SAFE = {"f2", "f3", "f4", "f8", "f9", *(f"ctrl+{letter}" for letter in "sorgl")}
SAFE |= {"tab", "shift+tab", "enter", "escape", "up", "down", "pageup", "pagedown", "ctrl+q"}
COMMANDS = [pytest.param(group, command, id=command.id) for group in GROUPS for command in group.commands]


def test_every_group_has_an_owner_and_every_name_is_there_once() -> None:
    assert set(OWNERS) == {group.title for group in GROUPS}
    assert len(BY_ID) == sum(len(group.commands) for group in GROUPS)


@pytest.mark.parametrize(("group", "command"), COMMANDS)
def test_a_command_has_words_and_its_owner_carries_it_out(group: CommandGroup, command: UserCommand) -> None:
    assert command.title
    name = command.action.partition("(")[0]
    where, _, bare = name.rpartition(".")
    owners: dict[str, type[DOMNode]] = {"": OWNERS[group.title], "app": PostMortemApp, "screen": RoomScreen}
    assert hasattr(owners[where], f"action_{bare}"), f"{owners[where].__name__} cannot {bare}"
    assert group in getattr(OWNERS[group.title], "COMMAND_GROUPS", ())


@pytest.mark.parametrize(("group", "command"), COMMANDS)
def test_a_key_works_where_it_is_pressed(group: CommandGroup, command: UserCommand) -> None:
    for key in filter(None, command.key.split(",")):
        if group in TYPED_IN and not (group in (IMPORT, WRITE_UP) and len(key) <= 5):
            assert key in SAFE, f"{key} does not arrive everywhere while somebody types"
        else:
            assert not re.match(r"alt\+|ctrl\+[bchimntw]\b|f1$|f5$|f6$|f10$|f11$", key)


@pytest.mark.parametrize("nodes", [(owner,) for owner in OWNERS.values()], ids=lambda nodes: nodes[0].__name__)
def test_no_key_means_two_things_in_one_place(nodes: tuple[type[DOMNode], ...]) -> None:
    (owner,) = nodes
    groups = getattr(owner, "COMMAND_GROUPS", ())
    keys = [key for group in groups for command in group.commands for key in command.key.split(",") if key]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("kind", list(SectionKind))
async def test_help_and_palette_name_every_command_of_a_section(demo: Table, kind: SectionKind) -> None:
    async with demo.seat() as seat:
        await seat.look(kind)
        pane = seat.pane
        pane.focus_list()
        await seat.press("f9")
        page = seat.app.screen
        assert isinstance(page, HelpPage)
        told = "\n".join(line.plain for line in page._lines())
        groups = {*pane.COMMAND_GROUPS, ROOM, EVERYWHERE}
        for group in groups:
            for command in group.commands:
                assert command.title in told, command.id
                assert command.id in told, "the name for config.toml"
        await seat.press("escape")
        offered = {hit.text async for hit in CommandProvider(seat.app.screen).discover()}
        assert {command.title for group in groups for command in group.commands} <= offered


async def test_a_keymap_moves_a_command_and_the_footer_and_the_help_follow(meeting: Table) -> None:
    async with meeting.seat(keymap={"section.next": "f6", "entry.delete": "x"}) as seat:
        assert "f6 Next" in seen(seat.app)
        await seat.press("f6")
        assert seat.session.agenda[0].started is not None
        await seat.press("f3")
        assert seat.session.agenda[1].started is None, "the old key is free"
        await seat.press("up", "d")
        assert len(seat.session.participants) == 3
        await seat.press("x")
        assert len(seat.session.participants) == 2
        await seat.press("f9")
        assert "F6" in seen(seat.app)
        await seat.press("escape", "ctrl+o")
        await seat.until_seen("F6 · Close this section and start the next one", "F2 · Also in overtime")


async def test_the_footer_shows_three_to_seven_keys_that_matter_now(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        for focus in (seat.pane.focus_list, seat.room.composer.line.focus):
            focus()
            await seat.pilot.pause()
            footer = seen(seat.app).splitlines()[-1]
            assert 3 <= len(re.findall(r"(?:^| )(?:f\d|\^\w|\w|esc|space|enter) [A-Z]", footer)) <= 7, footer
            assert footer.rstrip().endswith("f9 Help")


async def test_a_keymap_that_gives_one_key_to_two_commands_is_told(meeting: Table) -> None:
    async with meeting.seat(keymap={"section.next": "f2"}) as seat:
        assert "f2 to two commands: “Next section” and “Start, pause or resume the clock”" in seat.said


async def test_what_is_said_of_a_key_follows_the_keymap(meeting: Table) -> None:
    keymap = {"clock.toggle": "f5", "wording.take": "ctrl+t,f6", "follow_up.date": "["}
    async with meeting.seat(keymap=keymap) as seat:
        assert "F5 starts the clock of this section" in seen(seat.app)
        await seat.type("Ben broke the build.")
        await seat.until_seen("Ctrl+T: A change broke the build.")
        await seat.look(SectionKind.WRAP_UP)
        assert "↑, then [" in seen(seat.app)


@pytest.mark.parametrize("key", ["f6", "ctrl+n", "slash", "[", "é", "K", "shift+up", "question_mark", "alt+x", "space"])
def test_a_key_that_exists_is_taken(key: str) -> None:
    assert not list(wrongs({"writeup.copy": key}))


def test_a_key_of_entries_beside_one_of_their_list_is_told() -> None:
    assert {key for key, *_ in clashes({"entry.delete": "x,t"})} == {"t"}
    assert [key for key, *_ in clashes({"event.kind": "d"})] == ["d"]
    assert not clashes({"event.kind": "x", "note.kind": "x"}), "two lists are never there at once"


@pytest.mark.parametrize("key", ["enter", "ctrl+m", "ctrl+i", "up"])
def test_a_key_that_the_line_takes_for_itself_is_told(key: str) -> None:
    (words,) = wrongs({"wording.movement": key})
    assert "takes for itself" in words


def test_a_letter_for_what_is_done_while_typing_is_told() -> None:
    assert not list(wrongs({"section.next": "f6", "entry.delete": "x"}))
    (words,) = wrongs({"section.next": "a"})
    assert "only types" in words


@pytest.mark.parametrize("key", ["f66", "strg+n", "page up", "ctrl+", "cmd+x", "n n"])
def test_a_key_that_no_keyboard_sends_is_told(key: str) -> None:
    (words,) = wrongs({"meeting.end": f"f7,{key}"})
    assert f"“{key}”" in words


def test_keys_that_are_exchanged_do_not_clash() -> None:
    assert not clashes({"section.next": "f2", "clock.toggle": "f3"})
    assert not clashes({"clock.toggle": "f5"})
    assert [key for key, *_ in clashes({"app.palette": "f9"})] == ["f9"]
