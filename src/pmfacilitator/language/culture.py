"""How the language moved during a meeting, for the facilitator alone.

Nothing here says who said what: what is counted are lines and kinds, and the signs are about the group.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from pmfacilitator.language.flag import CATEGORIES, PERSON_TARGETED_ACTION, SELF_BLAME, WHO_QUESTION

REPEATED = 3
"""Times from which self-blame counts as repeated."""
AIMED = 2
"""Person-targeted actions from which the meeting's actions count as aimed at individuals."""
MOVED = 0.05
"""Difference in the share of flagged lines, first to last part, that counts as a movement."""
WEIGHTY = 2.0
"""Lines that the movement amounts to at least: one line more or less says nothing."""


@dataclass(frozen=True, slots=True)
class Remark:
    """A line that was written down: when, what it was flagged for, and whether it says what happened.

    `tells` is true for a timeline event, the answer to "what happened".
    """

    at: datetime
    categories: tuple[str, ...] = ()
    tells: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the meeting: when it began, how many lines it holds, and how many of them were flagged."""

    began: datetime
    lines: int
    flagged: int

    @property
    def share(self) -> float:
        """The flagged share of the lines, 0 to 1."""
        return self.flagged / self.lines if self.lines else 0.0


@dataclass(frozen=True, slots=True)
class Movement:
    """How the language moved: the parts in order, how often each kind was said, and the signs worth a thought."""

    parts: tuple[Part, ...]
    kinds: tuple[tuple[str, int], ...]
    signs: tuple[str, ...]

    @property
    def sentence(self) -> str:
        """The movement in one sentence."""
        spoken = [part for part in self.parts if part.lines]
        if not spoken:
            return "Nothing was written down yet."
        if not any(part.flagged for part in spoken):
            return "No line was flagged."
        first, last = spoken[0], spoken[-1]
        step = last.share - first.share
        if MOVED <= abs(step) < WEIGHTY / min(first.lines, last.lines):
            flagged, lines = sum(part.flagged for part in spoken), sum(part.lines for part in spoken)
            return f"{flagged} of {lines} lines were flagged, too few to say whether the language moved."
        shares = f"{spoken[0].share:.0%} of the lines were flagged at first, {spoken[-1].share:.0%} at last."
        if len(spoken) > 1 and step <= -MOVED:
            return f"The language moved away from people: {shares}"
        if len(spoken) > 1 and step >= MOVED:
            return f"The language moved towards people: {shares}"
        return f"The language stayed as it was: {spoken[-1].share:.0%} of the lines were flagged at last."


def movement(remarks: Iterable[Remark], parts: int = 3) -> Movement:
    """Sum up a meeting's lines in parts of equal length; the order in which they are given does not matter."""
    lines = sorted(remarks, key=lambda remark: remark.at)
    counts = Counter(category for line in lines for category in line.categories)
    kinds = tuple((category, counts[category]) for category in CATEGORIES if counts[category])
    return Movement(_parts(lines, max(1, parts)), kinds, _signs(lines, counts))


def _parts(lines: Sequence[Remark], number: int) -> tuple[Part, ...]:
    if not lines:
        return ()
    start = lines[0].at
    length = (lines[-1].at - start) / number or timedelta(microseconds=1)
    groups: list[list[Remark]] = [[] for _ in range(number)]
    for line in lines:
        groups[min(int((line.at - start) / length), number - 1)].append(line)
    return tuple(
        Part(start + length * place, len(group), sum(bool(line.categories) for line in group))
        for place, group in enumerate(groups)
    )


def _signs(lines: Sequence[Remark], counts: Counter[str]) -> tuple[str, ...]:
    """Name what says something about the culture of the group (facilitation practice: what to tell in private)."""
    found = []
    if counts[SELF_BLAME] >= REPEATED:
        found.append(
            f"Self-blame came {counts[SELF_BLAME]} times: thank for the openness, and ask what would show it to anyone."
        )
    told = next((place for place, line in enumerate(lines) if line.tells), len(lines))
    asked = next((place for place, line in enumerate(lines) if WHO_QUESTION in line.categories), None)
    if asked is not None and asked < told:
        found.append("A question for a person came before what happened was told: return to the timeline first.")
    if counts[PERSON_TARGETED_ACTION] >= AIMED:
        found.append(f"{counts[PERSON_TARGETED_ACTION]} actions aim at individuals: ask for the guard rail instead.")
    return tuple(found)
