"""How the timeline of a section is written: told before it is read, from all of the section's blocks."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pmfacilitator.capture.readers.blocks import Block, Shape
from pmfacilitator.capture.readers.where import leading, masked, trailing, whole

_LOG = re.compile(
    r"\s*\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d.{0,100}?(?:\b(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?"
    r"|ERROR|ERR|FATAL|CRITICAL|PANIC)\b"
    r"|\b\w{1,60}\[\d{1,9}\]|level=|\{\")|.*\b(?:level|msg|severity)=|\s*\{\"",
)


@dataclass(frozen=True, slots=True)
class Style:
    """What marks an entry in one section.

    `trails` are the lists (and -1 for lines) whose time stands after the text; `timed` the lists most of whose items
    have a time; `worded` those whose items begin with "At 14:05"; `stamps_lead` and `stamps_follow` say where lines
    that are only a time belong.
    """

    trails: frozenset[int] = frozenset()
    timed: frozenset[int] = frozenset()
    worded: frozenset[int] = frozenset()
    stamps_lead: bool = False
    stamps_follow: bool = False
    items: bool = False
    lines: bool = False
    logs_count: bool = True
    weak_counts: bool = False
    worded_counts: bool = False


def style_of(blocks: Sequence[Block]) -> Style:
    """The style of the blocks between two headings."""
    items = [block for block in blocks if block.shape is Shape.ITEM]
    lines = [block for block in blocks if block.shape is Shape.LINE]
    groups: dict[int, list[Block]] = {}
    for block in items:
        groups.setdefault(block.group, []).append(block)
    votes = {group: _votes(members) for group, members in groups.items()}
    line_votes = _votes(lines)
    trails = {
        group
        for group, (lead, trail, total) in votes.items()
        if trail > lead and trail * 2 >= total and (trail > 1 or total == 1)
    }
    alone = [(n, block) for n, block in enumerate(lines) if whole(block.text)]
    timed_alone = [n for n, block in alone if (w := whole(block.text)) and w.has_time]
    if line_votes[1] > line_votes[0] and line_votes[1] >= 2 and not timed_alone and line_votes[1] * 2 >= line_votes[2]:
        trails.add(-1)
    follow = _follow(lines) and line_votes[0] == len(timed_alone)
    logs = sum(1 for block in lines if _LOG.match(block.text))
    leads = sum(lead for lead, _, _ in votes.values())
    weak = sum(1 for b in (*items, *lines) if (p := leading(b.text)) and p.stamp.is_weak and p.stamp.clock)
    worded = _worded([block for block in lines if block.starts_paragraph])
    return Style(
        trails=frozenset(trails),
        timed=frozenset(group for group, (lead, _, total) in votes.items() if lead >= 2 and lead * 10 >= total * 6),
        worded=frozenset(group for group, members in groups.items() if _worded(members) * 2 > len(members)),
        stamps_lead=bool(timed_alone) and not follow,
        stamps_follow=follow,
        items=leads >= 2,
        lines=line_votes[0] - logs >= 2,
        logs_count=logs > line_votes[0] - logs + leads,
        weak_counts=weak >= 3 and weak * 2 > max(len(items), 1) and weak * 3 > len(lines),
        worded_counts=worded >= 3 and worded * 2 > line_votes[0],
    )


def _follow(lines: Sequence[Block]) -> bool:
    """Whether lines that are only a time stand below their text: in its paragraph, and before the next begins."""
    lines = [block for block in lines if not _is_noise(block)]
    stamps = [n for n, block in enumerate(lines) if _is_timed_alone(block)]
    if not stamps or stamps[0] == 0:
        return False
    if stamps[-1] == len(lines) - 1:
        return True
    closing = sum(
        1 for n in stamps if not lines[n].starts_paragraph and lines[min(n + 1, len(lines) - 1)].starts_paragraph
    )
    return closing * 2 > len(stamps)


def is_log_line(text: str) -> bool:
    """Whether a line reads as one that a program wrote into a log."""
    return _LOG.match(text) is not None


def _votes(blocks: Sequence[Block]) -> tuple[int, int, int]:
    """How many blocks begin with a time, how many end with one, how many there are."""
    lead = trail = 0
    for block in blocks:
        placed = leading(block.text)
        if placed and placed.stamp.has_time and not placed.stamp.is_weak:
            lead += 1
        elif _is_sentence(block):
            continue
        elif (after := trailing(block.text)) and after.stamp.has_time and after.text and not after.stamp.is_weak:
            trail += 1
    return lead, trail, len(blocks)


def _is_sentence(block: Block) -> bool:
    """Whether a line of a paragraph ends as a sentence does."""
    return block.shape is Shape.LINE and block.text.rstrip().endswith((".", "!"))


def _worded(blocks: Sequence[Block]) -> int:
    """How many blocks begin as a sentence does: At 14:05."""
    return sum(1 for block in blocks if (p := leading(block.text)) and p.worded and p.stamp.has_time)


def _is_noise(block: Block) -> bool:
    return not masked(block.text).strip()


def _is_timed_alone(block: Block) -> bool:
    stamp = whole(block.text)
    return bool(stamp and stamp.has_time)
