"""What `pmfacilitator lint` reads: standard input, files, folders of write-ups, exported sessions."""

import json
import os
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from pmfacilitator.cli.talk import say
from pmfacilitator.domain.text import one_line
from pmfacilitator.errors import Unreadable

SUFFIXES = (".md", ".markdown", ".mdx", ".txt", ".text", ".rst", ".adoc")
"""What a folder of write-ups is searched for."""
STDIN = "-"
_FRONT = re.compile(r"---[ \t]*\r?\n(?P<settings>(?:(?!---)[^\n]*\n){1,200})---")
_NAMED = re.compile(
    r"^(?P<name>services|people|participants):[ \t]*"
    r"(?:\[(?P<flow>[^\]\n]*)\]|\r?$(?P<block>(?:\n[ \t]*-[ \t]+[^\n]*)+))",
    re.MULTILINE,
)
_NOT_OURS = frozenset({"node_modules", "venv"})
"""Folders of other people's files, beside hidden ones such as .git and .venv."""


@dataclass(frozen=True, slots=True)
class Known:
    """What an exported session, or a page, says of itself: who took part, which services, what was kept on purpose."""

    people: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """A text to look at, where it is from, and what is known of the session that it is from.

    `file` is what an annotation can be attached to, `place` where in it the text is; a text that is all of a file has
    no place, and what was typed or comes from the library has no file.
    """

    text: str
    file: str = ""
    place: str = ""
    known: Known | None = None

    @property
    def name(self) -> str:
        """The name it goes by."""
        return ":".join(part for part in (self.file, self.place) if part)


@dataclass(slots=True)
class Sources:
    """Opens what names stand for; what cannot be read is kept in `unread`, and keeps nothing else from being read."""

    unread: list[Unreadable] = field(default_factory=list)

    def of(self, name: str) -> Iterator[Source]:
        """Open what a name stands for: standard input, a file, an exported session, or a folder of write-ups."""
        try:
            if not name.strip():
                raise Unreadable("An empty name is no file's.", "Name a file, a folder, or - for standard input.")
            if name == STDIN:
                yield Source(_decoded(sys.stdin.buffer.read(), "standard input"), place="<stdin>")
            elif _is_folder(path := Path(name)):
                yield from self._in_folder(path)
            elif path.suffix.lower() == ".json":
                yield from _exported(path)
            else:
                text = _read(path)
                yield Source(text, name, known=_known_of_page(text))
        except Unreadable as error:
            self.unread.append(error)

    def _in_folder(self, folder: Path) -> Iterator[Source]:
        """Read every write-up in a folder and in those below it, by name; hidden ones are read when they are named."""
        nothing = True
        for place, below, names in os.walk(folder, onerror=self._closed):
            below[:] = sorted(name for name in below if not name.startswith(".") and name not in _NOT_OURS)
            for path in (Path(place, name) for name in sorted(names)):
                # A link to nothing is read as well, and so told.
                if path.suffix.lower() in SUFFIXES and (path.is_file() or not path.exists()):
                    nothing = False
                    yield from self.of(str(path))
        if nothing:
            say(f"{one_line(str(folder))} holds no write-ups ({', '.join(SUFFIXES)}).")

    def _closed(self, error: OSError) -> None:
        """Keep in mind a folder that may not be looked into."""
        self.unread.append(Unreadable(f"{error.filename} cannot be read: {error.strerror}."))


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError) as error:  # a name that is too long, or holds a NUL
        raise Unreadable(f"{path} cannot be read: {error}.") from error


def _read(path: Path) -> str:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise Unreadable(f"{path} cannot be read: {error.strerror}.") from error
    return _decoded(content, str(path))


def _decoded(content: bytes, name: str) -> str:
    """The text as it is, line ends and all: places in it are places in the file."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unreadable(f"{name} is not UTF-8 text (byte {error.start + 1}).", "Convert it first.") from error


def _exported(path: Path) -> Iterator[Source]:
    """Yield every text of an exported session under the place it has in the file."""
    text = _read(path)
    try:
        session: object = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Unreadable(f"{path} is not JSON: {error}.") from error
    known = _known(session)
    waiting: list[tuple[str, object]] = [("", _without_kept(session))]
    while waiting:
        place, value = waiting.pop()
        if isinstance(value, str):
            yield Source(value, str(path), place, known)
        elif isinstance(value, dict):
            waiting.extend((f"{place}.{key}" if place else key, part) for key, part in reversed(value.items()))
        elif isinstance(value, list):
            waiting.extend((f"{place}[{number}]", part) for number, part in reversed([*enumerate(value)]))


def _without_kept(session: object) -> object:
    """Leave out the list of wordings that were kept: it is no text of the session."""
    return {key: part for key, part in session.items() if key != "kept"} if isinstance(session, dict) else session


def _known_of_page(text: str) -> Known | None:
    """Read people and services from a page's front matter, as a write-up has it; None where it names neither."""
    front = _FRONT.match(text)
    if front is None:
        return None
    named: dict[str, tuple[str, ...]] = {"people": (), "services": ()}
    for found in _NAMED.finditer(front["settings"]):
        parts = (part.strip("- \t\r\"'") for part in re.split(r"[,\n]", found["flow"] or found["block"] or ""))
        kind = "services" if found["name"] == "services" else "people"
        named[kind] += tuple(filter(None, parts))
    return Known(named["people"], named["services"]) if any(named.values()) else None


def _known(session: object) -> Known | None:
    """Read it from what `show --json` wrote; None for any other JSON."""
    if not isinstance(session, dict) or not isinstance(root := session.get("post_mortem"), dict):
        return None
    services = root.get("services")
    return Known(
        _texts_in(session.get("participants"), "name"),
        tuple(name for name in services if isinstance(name, str)) if isinstance(services, list) else (),
        _texts_in(session.get("kept"), "wording"),
    )


def _texts_in(rows: object, field_name: str) -> tuple[str, ...]:
    found = (row.get(field_name) for row in rows if isinstance(row, dict)) if isinstance(rows, list) else ()
    return tuple(text for text in found if isinstance(text, str))
