"""What validation found wrong, in words that a person can act upon."""

import json
from dataclasses import dataclass

from pydantic import ValidationError

_IN_WORDS = {
    "missing": "is missing",
    "extra_forbidden": "is not known here",
}
_LISTS = frozenset({"tuple_type", "list_type", "frozen_set_type"})
_LONGEST = 40
"""Code points of a value that is shown in the form that is wanted."""
_FORMS = {
    "string_type": "text in quotation marks is wanted",
    "bool_type": "true or false is wanted",
    "bool_parsing": "true or false is wanted",
    "model_type": "a table of keys and values is wanted",
    "dict_type": "a table of keys and values is wanted",
}


@dataclass(frozen=True)
class Problem:
    """Where something is wrong, and what; the place is empty when it is the whole."""

    place: tuple[str | int, ...]
    what: str

    def __str__(self) -> str:
        """`sections 3, minutes: Input should be …`, counting from 1 as people do."""
        if not self.place:
            return self.what
        named = ""
        for part in self.place:
            named += f" {part + 1}" if isinstance(part, int) else f", {part}"
        joint = " " if self.what in _IN_WORDS.values() else ": "
        return named.removeprefix(", ").strip() + joint + self.what


def first_problem(error: ValidationError) -> Problem:
    """The first thing that is wrong; a misspelt name is told as unknown rather than as another one missing."""
    first = min(error.errors(include_url=False), key=lambda found: found["type"] == "missing")
    what = _in_words(first["type"], first["input"]) or first["msg"].removeprefix("Value error, ")
    return Problem(tuple(part for part in first["loc"] if part != "[key]"), what)


def _in_words(kind: str, value: object) -> str | None:
    """What is wrong in plain words, where there are some; a single word is shown as the list that is wanted."""
    if kind not in _LISTS:
        return _IN_WORDS.get(kind) or _FORMS.get(kind)
    shown = isinstance(value, str) and len(value) <= _LONGEST and value.isprintable()
    example = [value] if shown else ["one", "two"]
    return f"a list is wanted, such as {json.dumps(example, ensure_ascii=False)}"
