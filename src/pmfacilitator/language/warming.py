"""Making ready ahead of time, so that no key has to wait for a pattern that is needed for the first time."""

import time
from collections.abc import Iterator

from pmfacilitator.language.linter import lint
from pmfacilitator.language.rules import RULES
from pmfacilitator.language.rules.rule import Rule, compiled, triggers_of
from pmfacilitator.language.silence import patterns
from pmfacilitator.language.triggers import SMALL

_FLAGGED = "Ann forgot it."  # loads the rewordings as well


def warm_up(pause: float = 0.0) -> None:
    """Load the rules and compile them all, about a second's work; `pause` seconds after each are left to others."""
    lint(_FLAGGED)
    for _ in _compile_one_by_one():
        time.sleep(pause)


def _compile_one_by_one() -> Iterator[object]:
    for rule in sorted(RULES, key=_wanted_late):
        yield compiled(rule.pattern)
        if rule.unless:
            yield compiled(rule.unless)
    yield from patterns()


def _wanted_late(rule: Rule) -> bool:
    """Whether only uncommon words bring a rule into play."""
    return not any(len(trigger) == 1 and not SMALL.isdisjoint(*trigger) for trigger in triggers_of(rule))
