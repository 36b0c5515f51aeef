"""JSON and lines of JSON as plain values, with the place where they are broken."""

import json
from collections.abc import Iterator

from pmfacilitator.errors import Unreadable

Value = dict[str, "Value"] | list["Value"] | str | int | float | bool | None
DEEPEST = 60


def load_json(text: str, name: str) -> Value:
    """The value that a JSON text, or a text with one JSON value a line, holds; raises Unreadable with the place."""
    try:
        value: Value = json.loads(text)
    except json.JSONDecodeError as error:
        if error.msg.startswith("Extra data") and "\n" in text[: error.pos]:
            return _lines(text, name)
        raise Unreadable(
            f"{name} is broken JSON at line {error.lineno}, column {error.colno}: {error.msg}.",
            "Was it cut off? Export it once more.",
        ) from error
    except RecursionError as error:
        raise Unreadable(
            f"{name} nests its JSON too deep to be read, from its first line on.", "It is no export of a timeline."
        ) from error
    except ValueError as error:
        raise Unreadable(
            f"{name} holds a number in its JSON that is too long to be one.", "Export it once more."
        ) from error
    return value


def _lines(text: str, name: str) -> list[Value]:
    """The values of a text with one a line."""
    values: list[Value] = []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            values.append(json.loads(line))
        except json.JSONDecodeError as error:
            raise Unreadable(
                f"{name} has one JSON value a line, and line {number} is broken at column {error.colno}: {error.msg}.",
                "Was it cut off? Export it once more.",
            ) from error
        except (ValueError, RecursionError) as error:
            raise Unreadable(
                f"{name}, line {number}: a value that is too long or too deep to be read.", "Leave that line out."
            ) from error
    return values


def dicts(values: Value) -> Iterator[dict[str, Value]]:
    """The objects of a list."""
    if isinstance(values, list):
        for value in values:
            if isinstance(value, dict):
                yield value


def as_text(value: Value) -> str:
    """A value as words: text as it is, numbers as digits, nothing for what has parts."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool) or value is None:
        return ""
    return str(value) if isinstance(value, (int, float)) else ""


def inside(value: Value, *path: str) -> Value:
    """What stands at a path of keys, or None."""
    for key in path:
        if not isinstance(value, dict):
            return None
        value = value.get(key)
    return value


def text_at(value: Value, *path: str) -> str:
    """The text at a path of keys, or an empty one."""
    return as_text(inside(value, *path)).strip()
