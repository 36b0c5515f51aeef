"""An action item in one line: "Alert at 80 % of the pool @ana due:friday done:alert fires in staging !must #detect"."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from pmfacilitator.domain.edits import Addition
from pmfacilitator.domain.entries import add_action
from pmfacilitator.domain.kinds import ActionType, Priority
from pmfacilitator.domain.people import name_meant
from pmfacilitator.errors import BadInput

_OWNER = re.compile(r"^@(?P<name>\w[\w.'’()-]*)[,;:]?$")
_FIELD = re.compile(r"^(?P<field>due|done):(?P<first>.*)$", re.IGNORECASE)
_LONGEST_DUE = 6

T = TypeVar("T", Priority, ActionType)


@dataclass(frozen=True)
class ActionLine:
    """What a line says about an action item; None where it says nothing."""

    task: str
    owner: str = ""
    due: date | None = None
    success_criteria: str = ""
    priority: Priority | None = None
    type: ActionType | None = None

    def add(self) -> Addition:
        """The command that agrees on it."""
        return add_action(
            self.task,
            owner=self.owner,
            due=self.due,
            success_criteria=self.success_criteria,
            priority=self.priority or Priority.SHOULD,
            type=self.type or ActionType.PREVENT,
        )


def parse_action(
    line: str, *, people: Iterable[str] = (), parse_due: Callable[[str], date] = date.fromisoformat
) -> ActionLine:
    """Read a task with its marks, which may stand anywhere behind a blank.

    `@name` is the owner (the first one; `people` are known by any part of their name), `due:` a date in the words that
    `parse_due` understands, `done:` the success criteria up to the next mark, `!must` the priority, `#detect` the
    type. Words that only look like marks (`#1234`, `!important`) stay in the task.
    Raises BadInput when no task is left or the date cannot be read; `parse_due` raises ValueError.
    """
    words = {"task": list[str](), "due": list[str](), "done": list[str]()}
    owner, priority, kind, into = "", None, None, "task"
    for word in line.split():
        if not owner and (name := _OWNER.match(word)):
            owner, into = name["name"].rstrip(".-"), "task"
        elif word[0] == "!" and (found := _term(Priority, word)):
            priority, into = found, "task"
        elif word[0] == "#" and (named := _term(ActionType, word)):
            kind, into = named, "task"
        elif field := _FIELD.match(word):
            into = field["field"].lower()
            words[into] += [field["first"]] if field["first"] else []
        else:
            words[into].append(word)
    due, left_over = _due(words["due"], parse_due)
    task = " ".join([*words["task"], *left_over])
    if not task:
        raise BadInput("The line does not say what will be done.", "Start with a verb: “Alert at 80 % @ana”.")
    return ActionLine(task, name_meant(owner, people), due, " ".join(words["done"]), priority, kind)


def _term(terms: type[T], word: str) -> T | None:
    return next((term for term in terms if term == word[1:].rstrip(",;.").casefold()), None)


def _due(words: list[str], parse_due: Callable[[str], date]) -> tuple[date | None, list[str]]:
    """The date that as many of the words as possible name, and the words behind it."""
    if not words:
        return None, []
    for count in range(min(len(words), _LONGEST_DUE), 0, -1):
        try:
            return parse_due(" ".join(words[:count])), words[count:]
        except ValueError as error:
            problem = error
    raise BadInput(f"“{' '.join(words)}” is no date.", str(problem))
