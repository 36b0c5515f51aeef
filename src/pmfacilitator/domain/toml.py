"""TOML that a person wrote: read, validated, and every mistake told with file and line."""

import re
import tomllib
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from pmfacilitator.domain.validation import first_problem
from pmfacilitator.errors import ConfigError

Model = TypeVar("Model", bound=BaseModel)

_HEADER = re.compile(r"\s*(\[\[?)\s*(.+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"""\s*("[^"]*"|'[^']*'|[A-Za-z0-9_.-]+)\s*=""")
_SYNTAX_PLACE = re.compile(r"\s*\(at (?:line (\d+), column \d+|end of document)\)")


def read_toml(model: type[Model], text: str, source: str) -> Model:
    """A model from TOML. Raises ConfigError with `source` and line, for a slip of syntax as for a wrong value."""
    try:
        parsed = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = _SYNTAX_PLACE.search(str(error))
        line = int(place[1]) if place and place[1] else text.count("\n") + 1
        what = _SYNTAX_PLACE.sub("", str(error))
        raise ConfigError(f"{source}, line {line}: {what}.", "Correct that line; the syntax is TOML.") from error
    except RecursionError as error:
        raise ConfigError(f"{source}, line 1: lists or tables are nested too deeply.", "Make it simpler.") from error
    try:
        return model.model_validate(parsed)
    except ValidationError as error:
        problem = first_problem(error)
        line = line_of(text, problem.place)
        raise ConfigError(f"{source}, line {line}: {problem}.", "Correct it there, or remove it.") from error


def line_of(text: str, place: tuple[str | int, ...]) -> int:
    """The line where a value stands, or else the nearest thing around it; the first line when nothing does."""
    best, best_line = 0, 1
    table: tuple[str | int, ...] = ()
    counts: dict[str, int] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        if header := _HEADER.match(line):
            table = _names(header[2])
            if header[1] == "[[":
                nth = counts.get(header[2], -1) + 1
                counts[header[2]] = nth
                table = (*table, nth)
            path = table
        elif key := _KEY.match(line):
            path = table + _names(key[1])
        else:
            continue
        common = _common(path, place)
        if common > best:
            best, best_line = common, number
    return best_line


def _names(dotted: str) -> tuple[str | int, ...]:
    if dotted[:1] in "\"'":
        return (dotted.strip("\"'"),)
    return tuple(part.strip().strip("\"'") for part in dotted.split("."))


def _common(path: tuple[str | int, ...], place: tuple[str | int, ...]) -> int:
    """How much of the place a path leads to; 0 when it leads elsewhere."""
    if path != place[: len(path)]:
        return 0
    return len(path)
