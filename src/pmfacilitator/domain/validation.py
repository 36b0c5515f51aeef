"""What validation found wrong, in words that a person can act upon."""

from dataclasses import dataclass

from pydantic import ValidationError

_IN_WORDS = {
    "missing": "is missing",
    "extra_forbidden": "is not known here",
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
    first = min(error.errors(include_url=False, include_input=False), key=lambda found: found["type"] == "missing")
    what = _IN_WORDS.get(first["type"], first["msg"].removeprefix("Value error, "))
    return Problem(tuple(part for part in first["loc"] if part != "[key]"), what)
