"""`pmfacilitator lint`: blame-oriented phrasing in files, on standard input, in continuous integration."""

import json
import re
import sys
from bisect import bisect_right
from codecs import BOM_UTF8
from collections.abc import Callable, Iterable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

import click
from click.core import ParameterSource

from pmfacilitator.cli.base import examples, pass_chosen
from pmfacilitator.cli.chosen import Chosen
from pmfacilitator.cli.sources import STDIN, Known, Source, Sources
from pmfacilitator.cli.talk import json_text, refused
from pmfacilitator.config.files import is_there
from pmfacilitator.config.paths import settings_file
from pmfacilitator.domain.text import clean, one_line
from pmfacilitator.errors import Unreadable
from pmfacilitator.language import Flag, Preferences
from pmfacilitator.language import lint as lint_text

if TYPE_CHECKING:
    from pmfacilitator.domain.session import Session

_Looked = tuple[Source, Callable[[str], tuple[Flag, ...]]]
"""A text and who looks at it."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads: the people and services to know, and what the user changed about the rules."""

    people: tuple[str, ...]
    systems: tuple[str, ...]
    preferences: Preferences

    def flags(self, text: str) -> tuple[Flag, ...]:
        """Look at one text."""
        return lint_text(text, self.people, self.systems, preferences=self.preferences)


@click.command(
    epilog=examples(
        "pmfacilitator lint write-up.md --people ana,ben",
        "pmfacilitator lint postmortems/ --format github",
        "pmfacilitator lint --session last --strict",
    )
)
@click.argument("files", nargs=-1, type=click.Path(path_type=str))
@click.option(
    "--format", "style", type=click.Choice(["text", "json", "github"]), default="text", show_default=True,
    help="For people, for programs, or as annotations of a GitHub workflow.",
)  # fmt: skip
@click.option("--strict", is_flag=True, help="Also point out weak cues: just, simply, strong words.")
@click.option("--people", multiple=True, metavar="NAMES", help="Names of people, separated by commas.")
@click.option("--systems", multiple=True, metavar="NAMES", help="Names of services, which are never a person.")
@click.option("--session", metavar="ID", help="Look at a post-mortem of the library, with its people and services.")
@click.option(
    "--jsonl",
    is_flag=True,
    help="Read one sentence, or an object with a text, per line; print one JSON object per line.",
)
@pass_chosen
def lint(
    chosen: Chosen,
    files: tuple[str, ...],
    style: str,
    strict: bool,
    people: tuple[str, ...],
    systems: tuple[str, ...],
    session: str | None,
    jsonl: bool,
) -> None:
    """Point out blame-oriented phrasing in FILES (Markdown or text), in folders of them, or in - (standard input).

    Says what to write instead. Exits with 1 when something is flagged, except with --jsonl.
    """
    preferences = _preferences(strict)
    reader = Reader(_names(people), _names(systems), preferences)
    if jsonl:
        formatted = click.get_current_context().get_parameter_source("style") is not ParameterSource.DEFAULT
        if formatted or session is not None:
            raise click.UsageError("--jsonl reads lines and has a form of its own: leave out --format and --session.")
        # Whoever streams reads the answers; an exit code could only tell about the last of them.
        _stream(files or (STDIN,), reader)
        return
    named = files or ((STDIN,) if session is None else ())
    opened = Sources()
    found: Iterator[_Looked] = _looked((source for name in named for source in opened.of(name)), reader)
    if session is not None:
        found = chain(_of_session(chosen.load(session), reader), found)
    places = report(found, style)
    for error in opened.unread:
        refused(error)
    click.get_current_context().exit(1 if places or opened.unread else 0)


def _preferences(strict: bool) -> Preferences:
    """The user's own, where there are any. Raises ConfigError where config.toml is broken."""
    if not is_there(settings_file()):
        return Preferences(strict=strict)
    from pmfacilitator.config.settings import load_settings  # loads the records, hence only if there is something

    own = load_settings().language.preferences
    return own._replace(strict=own.strict or strict)


def _looked(sources: Iterable[Source], reader: Reader) -> Iterator[_Looked]:
    """Say who looks at each text: an exported session brings its people, services and kept wordings along."""
    known: Known | None = None
    look: Callable[[str], tuple[Flag, ...]] = reader.flags
    for source in sources:
        if source.known is not known:
            known, look = source.known, _knowing(source.known, reader)
        yield source, look


def _knowing(known: Known | None, reader: Reader) -> Callable[[str], tuple[Flag, ...]]:
    if known is None:
        return reader.flags
    from pmfacilitator.room.phrasing import Phrasing

    phrasing = Phrasing(reader.preferences, reader.people, reader.systems)
    phrasing.know(known.people, known.services, known.kept)
    return phrasing.flags


def _of_session(session: "Session", reader: Reader) -> Iterator[_Looked]:
    """Look at everything written into a post-mortem; what was kept on purpose there stays silent."""
    from pmfacilitator.cli.session_texts import texts
    from pmfacilitator.room.phrasing import Phrasing

    phrasing = Phrasing(reader.preferences, reader.people, reader.systems)
    phrasing.attend(session)
    return ((Source(text, place=f"{session.id}: {place}"), phrasing.flags) for place, text in texts(session))


def _names(given: Iterable[str]) -> tuple[str, ...]:
    return tuple(name.strip() for part in given for name in part.split(",") if name.strip())


def report(found: Iterable[_Looked], style: str) -> int:
    """Print what is found in every source in the wanted style; return how many places are flagged."""
    show = {"text": _as_text, "github": _as_github, "json": None}[style]
    places = 0
    records: list[dict[str, object]] = []
    for source, flags in found:
        index = _Lines(source.text)
        for flag in flags(source.text):
            places += 1
            if show is None:
                records.append(_record(source, index, flag))
            else:
                click.echo(show(source, index, flag))
    if show is None:
        click.echo(json_text(records))
    elif places:
        click.echo(f"{places} {'place' if places == 1 else 'places'} to reword.", err=True)
    return places


def _stream(names: Iterable[str], reader: Reader) -> None:
    """Answer every line with one JSON object, at once, so that another program can hold a conversation.

    Bytes that are not UTF-8 are read as replacement characters: every line gets its answer, whatever is in it.
    """
    for name in names:
        try:
            stream = nullcontext(sys.stdin.buffer) if name == STDIN else open(name, "rb")  # noqa: SIM115 - closed below
        except OSError as error:
            raise Unreadable(f"{name} cannot be read: {error.strerror}.") from error
        with stream as lines:
            for number, line in enumerate(lines):
                sentence = _sentence(line.removeprefix(BOM_UTF8) if number == 0 else line)
                click.echo(json.dumps({"flags": [flag._asdict() for flag in reader.flags(sentence)]}))
                sys.stdout.flush()


def _sentence(line: bytes) -> str:
    """Give what a line says: itself, or the text of an object such as {"text": "..."}, as other programs write them."""
    sentence = line.decode("utf-8", errors="replace").rstrip("\r\n")
    if sentence.lstrip().startswith("{"):
        try:
            record = json.loads(sentence)
        except (ValueError, RecursionError):
            return sentence
        if isinstance(record, dict) and isinstance(text := record.get("text"), str):
            return text
    return sentence


class _Lines:
    """Line and column of a place in a text, both counted from 1."""

    def __init__(self, text: str) -> None:
        self.starts = [0, *(match.end() for match in re.finditer(r"\r\n|\r|\n", text))]

    def at(self, place: int) -> tuple[int, int]:
        line = bisect_right(self.starts, place)
        return line, place - self.starts[line - 1] + 1


def _record(source: Source, index: _Lines, flag: Flag) -> dict[str, object]:
    line, column = index.at(flag.start)
    words = source.text[flag.start : flag.end]
    return {"file": source.name, "line": line, "column": column, "text": words, **flag._asdict()}


def _as_text(source: Source, index: _Lines, flag: Flag) -> str:
    line, column = index.at(flag.start)
    words = one_line(source.text[flag.start : flag.end])
    return (
        f"{one_line(source.name)}:{line}:{column}: {flag.category}: {words}\n"
        f"    why:     {flag.reason}\n"
        f"    instead: {one_line(flag.reframing)}\n"
        f"    ask:     {flag.question}\n"
    )


def _as_github(source: Source, index: _Lines, flag: Flag) -> str:
    """Write one workflow command (GitHub: workflow commands, setting a warning message).

    It is attached to the file where there is one, and to the line where the text is all of it; else it says the place.
    """
    line, column = index.at(flag.start)
    last_line, last_column = index.at(flag.end)
    values = {"file": source.file} if source.file else {}
    if source.place:
        values["title"] = f"{flag.category}, {source.place}:{line}:{column}"
    else:
        span = {"line": line, "endLine": last_line, "col": column, "endColumn": last_column}
        values |= {key: str(value) for key, value in span.items()} | {"title": flag.category}
    properties = ",".join(f"{key}={_escaped(value, ',:')}" for key, value in values.items())
    return f"::warning {properties}::" + _escaped(
        one_line(f"{flag.reason} Instead: {flag.reframing} Ask: {flag.question}")
    )


def _escaped(text: str, more: str = "") -> str:
    for sign in "%\r\n" + more:
        text = text.replace(sign, f"%{ord(sign):02X}")
    return clean(text)
