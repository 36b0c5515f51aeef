"""The headings of a document and what they say about the time of what stands below them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from pmfacilitator.capture.readers.stamps import NOTHING, Stamp, find_stamp
from pmfacilitator.capture.readers.tables import Over
from pmfacilitator.capture.readers.where import day_in
from pmfacilitator.capture.readers.zoning import zone_said

_STORY = re.compile(
    r"time\s?-?line|chronolog|sequence of events|what happened|\blog\b|\blogs?book|history|play-by-play"
    r"|events\b|narrative"
    r"|order of events|blow-by-blow|\bupdates\b|progression|story",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"action|lesson|follow[\s-]?up|remediat|next step|reference|related|glossar|participant|attendee|resources"
    r"|root cause|contribut|what went|improve|prevent|learn|todo|to do|tasks|changelog|revision|review"
    r"|document control|version",
    re.IGNORECASE,
)
_WRITTEN = re.compile(
    r"publish|updated|written|author|review|revis|version|creat|due|deadline|meeting|last\s+modified|posted|prepared|retro",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"[\s*_>|-]*(?:incident\s+)?(?:date|day|when|started|start|start date|date of (?:the )?(?:incident|event"
    r"|outage)|incident date|"
    r"date/time|occurred|event date|outage date|dates?|on)(?:\s*\([^)]*\))?[\s*_]*[:=|][\s*_|\"']*(?P<rest>.+)",
    re.IGNORECASE,
)
_NUMBERS = re.compile(r"(?<![\d/.:-])(?=\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d\d)(?![\d:]))")


@dataclass(slots=True)
class Section:
    """A heading and what it says; `began` once an entry stands below it."""

    number: int
    level: int
    title: str
    day: Stamp = NOTHING
    zone: str = ""
    began: bool = False

    @property
    def tells_story(self) -> bool:
        """Whether the heading announces a timeline."""
        return _STORY.search(self.title) is not None and not self.is_aside

    @property
    def is_aside(self) -> bool:
        """Whether the heading announces what is no part of the story, such as action items."""
        return _ASIDE.search(self.title) is not None and "line" not in self.title.lower()


@dataclass(slots=True)
class Outline:
    """The headings that stand over the place where the reading is, outermost first."""

    stack: list[Section] = field(default_factory=lambda: [Section(0, 0, "")])
    count: int = 0

    @property
    def section(self) -> Section:
        """The innermost heading."""
        return self.stack[-1]

    def enter(self, title: str, level: int) -> Section:
        """Go below a heading."""
        while len(self.stack) > 1 and self.stack[-1].level >= level:
            self.stack.pop()
        self.count += 1
        day = day_in(title) if not _WRITTEN.search(title) or _STORY.search(title) else NOTHING
        section = Section(self.count, level, title, day, zone_said(title, title=True))
        self.stack.append(section)
        return section

    def over(self) -> Over:
        """What the headings say about an entry that stands here."""
        day = next((s.day for s in reversed(self.stack) if s.day.day), NOTHING)
        zone = next((s.zone for s in reversed(self.stack) if s.zone), "")
        return Over(day, zone, "heading" if zone else "", self.section.number)

    def tells_story(self) -> bool:
        """Whether this place belongs to a timeline, by its headings."""
        for section in reversed(self.stack):
            if section.is_aside:
                return False
            if section.tells_story:
                return True
        return False


def year_in(text: str) -> int | None:
    """A year that a title names without a date."""
    match = re.search(r"(?<![\w/.-])20\d\d(?![\w/.-]?\d)", text[:300])
    return int(match[0]) if match else None


def labelled_day(text: str) -> Stamp:
    """The date behind a label such as "Date of incident:", or nothing."""
    label = _LABEL.match(text[:200])
    if label is None or _WRITTEN.search(text[: label.start("rest")]):
        return NOTHING
    return day_in(label["rest"][:60])


def numeric_days(text: str) -> Iterator[Stamp]:
    """Every date in numbers, whose order of day and month may settle that of others."""
    for match in _NUMBERS.finditer(text[:2000]):
        found = find_stamp(text[:2000], match.start())
        if found and found[0].day:
            yield Stamp(day=found[0].day)
