"""The keys as they are set: how people read them, which two commands share one, and which there are none of."""

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, cast

from textual import keys as textual_keys
from textual.app import App

from pmfacilitator.tui.commands import (
    BY_ID,
    ENTRIES,
    EVERYWHERE,
    FORM,
    GROUPS,
    IMPORT,
    LIBRARY,
    LISTS,
    ROOM,
    WRITE_UP,
    UserCommand,
)

if TYPE_CHECKING:
    from pmfacilitator.tui.app import PostMortemApp

_NAMES = {
    "slash": "/",
    "escape": "Esc",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "delete": "Del",
    "space": "Space",
    "right_square_bracket": "]",
    "left_square_bracket": "[",
    "enter": "Enter",
}
_NAMED = frozenset(key.value for key in textual_keys.Keys) | textual_keys.REPLACED_KEYS.keys()
_WHILE_TYPING = frozenset(command.id for group in (EVERYWHERE, ROOM, FORM) for command in group.commands)
"""Commands that are given in the middle of a line."""
_OF_THE_LINE = frozenset(
    ("enter", "ctrl+m", "tab", "ctrl+i", "up", "down", "left", "right", "home", "end", "backspace")
)
"""Keys that the line takes for itself, also by their other names."""
_COMMAND = re.compile(r"\{([a-z_]+\.[a-z_]+)\}")


def key_words(keys: str) -> str:
    """Keys as people read them."""
    return " ".join(map(_word, _parts(keys))) or "palette"


def keys_of(command: UserCommand, keymap: Mapping[str, str]) -> str:
    """The keys that a command is given by, as Textual writes them: a user's own, or the declared ones; may be empty."""
    return keymap.get(command.id, command.key)


def with_keys(text: str, app: App[Any]) -> str:
    """Our own words, in which `{clock.toggle}` stands for the key that a user has for this command: its first one."""
    keymap = cast("PostMortemApp", app).setting.keymap
    return _COMMAND.sub(lambda found: key_words(keys_of(BY_ID[found[1]], keymap)).partition(" ")[0], text)


def wrongs(keymap: Mapping[str, str]) -> Iterator[str]:
    """What is wrong with a user's keymap, a sentence each, with what to do."""
    if unknown := sorted(keymap.keys() - BY_ID.keys()):
        yield f"config.toml has keys for commands that do not exist: {', '.join(unknown)}. F9 lists the names."
    for command, keys in keymap.items():
        for key in _parts(keys):
            if not _is_key(key):
                yield f"config.toml gives “{command}” a key that no keyboard sends: “{key}”. Keys are: x, f6, ctrl+n."
            elif command in _WHILE_TYPING and key in _OF_THE_LINE:
                yield f"config.toml gives “{command}” the key “{key}”, which the line takes for itself."
            elif command in _WHILE_TYPING and textual_keys.key_to_character(key) is not None:
                yield f"config.toml gives “{command}” the key “{key}”, which only types while the line has the focus."
    for key, one, other in clashes(keymap):
        yield f"config.toml gives {key} to two commands: “{one}” and “{other}”. Give one of them another key."


def clashes(keymap: Mapping[str, str]) -> list[tuple[str, str, str]]:
    """Keys that a user's keymap gives to two commands that may be wanted at the same time: the key and both titles.

    Two commands of one group may be, and so may one that holds everywhere, or in the room, beside any other, and what
    is done to the entries of any list beside what is done in one list alone.
    """
    wide = {*EVERYWHERE.commands, *ROOM.commands}
    found = []
    for group in GROUPS:
        for command in group.commands:
            others = [
                *group.commands,
                *(wide if group not in (LIBRARY, IMPORT, WRITE_UP, FORM) else EVERYWHERE.commands),
                *(ENTRIES.commands if group in LISTS else ()),
                *(one for beside in LISTS if group is ENTRIES for one in beside.commands),
            ]
            if command.id in keymap:
                found += [
                    (key, command.title, other.title)
                    for other in dict.fromkeys(others)
                    if other is not command
                    for key in sorted({*_parts(keys_of(command, keymap))} & {*_parts(keys_of(other, keymap))})
                ]
    return list({(key, *sorted(titles)): (key, *titles) for key, *titles in found}.values())


def _parts(keys: str) -> list[str]:
    return [key.strip() for key in keys.split(",") if key.strip()]


def _word(key: str) -> str:
    word = _NAMES.get(key, key.replace("ctrl+", "Ctrl+").replace("shift+", "Shift+"))
    if word.startswith("Ctrl+"):
        return "Ctrl+" + word.removeprefix("Ctrl+").upper()
    return word.upper() if re.fullmatch(r"f\d+", word) else word


def _is_key(key: str) -> bool:
    plain = key.removeprefix("alt+")
    return plain in _NAMED or textual_keys.key_to_character(plain) is not None
