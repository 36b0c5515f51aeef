"""Chat as it is pasted or exported to text: Slack, Teams, Discord, IRC and their like."""

import re
from dataclasses import dataclass, field

from pmfacilitator.capture.readers.model import Draft, Drafted
from pmfacilitator.capture.readers.outline import numeric_days
from pmfacilitator.capture.readers.stamps import NOTHING, Stamp
from pmfacilitator.capture.readers.where import leading, trailing, whole
from pmfacilitator.capture.readers.zoning import zone_said

_NAME = re.compile(r"[@\w(\[][^:;!?<>|=]{0,48}$")
_NOT_NAME = re.compile(
    r"[.,]$|\b(?:is|was|are|were|the|has|have|resolved|monitoring|identified|investigating|update|timeline|start(?:ed)?|end(?:ed)?|"
    r"detected|declared|at|to|from|until|posted|reported|times?|date|edited|after|before|topic|range)\b",
    re.IGNORECASE,
)
_BADGE = re.compile(
    r"\s+(?:APP|BOT|WORKFLOW|ADMIN|OWNER|MOD|Author|Guest|External|\(external\)|:[\w+-]+:|Automated)\s*$|\s*:[\w+-]+:\s*$"
)
_INLINE = re.compile(
    r"(?P<stamp>\[?[^<>*\]]{4,30}?\]?)\s*(?:<(?P<nick>[ @+%&~!]?[^<>\s][^<>]{0,40})>\s?|[-–]\s(?P<name>[^:\n]{1,40}):\s"
    r"|From\s+(?P<zoom>.{1,40}?)\s+to\s+.{1,40}?:\s?)(?P<text>.*)$"
)
_BRACKETED = re.compile(r"\[(?P<stamp>[^\]]{4,30})\]\s*(?P<name>[^:\[\]<>]{1,40}):\s(?P<text>.*)$")
_ACTION = re.compile(r"(?P<stamp>\[?[^<>*\]]{4,30}?\]?)\s*(?:\*{1,3}|-!-|-->|<--|←|→|⇐|⇒|=!=|--)\s+(?P<text>\S.*)$")
_JOIN = re.compile(
    r"(?:\S+ ){0,6}?(?:(?:has |have )?(?:joined|left|quit|parted)\b|was added to\b"
    r"|added .{1,80} to (?:the )?(?:chat|group|channel|conversation)"
    r"|(?:is|are) now known as|sets? mode|pinned a message|created (?:this|the) (?:group|channel"
    r"|conversation)|changed the (?:group|channel) (?:name|icon)"
    r"|.{0,20}end-to-end encrypted)|^(?:joined|left) (?:#|the )|^was added to|^pinned ",
    re.IGNORECASE,
)
_NOISE = re.compile(
    r"\(?edited\)?|new(?: messages?)?|view (?:thread|newer replies|message|conversation)|\d+ repl(?:y"
    r"|ies)(?: .*)?|last reply .*|replied to a thread:?.*|also sent to the channel"
    r"|(?::[\w+'-]+:\s*\d*\s*)+|[\U0001F300-\U0001FAFF\u2600-\u27bf\ufe0f\u200d\s]+\d*|\{Reactions\}"
    r"|message deleted|this message (?:was|has been) deleted\.?|gif|reply|like|seen by .*"
    r"|added by .*|saved for later.*|show more|see more|collapse all|expand all|begin reference, .*",
    re.IGNORECASE,
)
_CURLY = re.compile(r"\{(?P<part>Reactions|Embed|Attachments|Stickers)\}")
_EDITED = re.compile(r"\s*\((?:edited|bearbeitet|modifié)\)\s*$", re.IGNORECASE)
_DIVIDER = re.compile(r"[\s\-–—_=*•|]+")


@dataclass(slots=True)
class _Message:
    """A message that is being read. `part` is the block of an exporter (reactions, embed) that the reading is in."""

    stamp: Stamp
    place: int
    name: str
    day: Stamp
    raw: list[str]
    lines: list[str] = field(default_factory=list)
    part: str = ""


@dataclass(frozen=True, slots=True)
class _Header:
    stamp: Stamp
    name: str
    text: str = ""
    inline: bool = False


def looks_like_chat(text: str) -> bool:
    """Whether names and times head the messages of this text."""
    lines = text[:120_000].split("\n")
    known: set[str] = set()
    placed = [(n, header) for n in range(len(lines)) if (header := _header(lines, n, known))]
    headers = [header for _, header in placed]
    starts = {n for n, _ in placed}
    headed = [
        header for n, header in placed if not header.inline and header.name and _next_filled(lines, n) not in starts
    ]
    inline = [header for header in headers if header.inline]
    filled = sum(1 for line in lines if line.strip())
    if len(inline) >= 2 and len(inline) * 10 >= filled * 5:
        return True
    if any(re.match(r"\s*(?:#{1,6}\s|\|.*\|\s*$|={2,}\s)", line) for line in lines) and not text.startswith("====="):
        return False
    if text.startswith("---\n"):
        return False
    others = sum(1 for line in lines if (p := leading(line)) and p.stamp.has_time and len(p.text) > 50)
    further = sum(1 for header in headers if not header.name)
    if len(headed) == 1 and further and headers[0].name and not others:
        return True
    return len(headed) >= 2 and len(headed) * 2 >= others


def _next_filled(lines: list[str], at: int) -> int:
    return next((n for n in range(at + 1, len(lines)) if lines[n].strip()), at)


def chat_text_drafts(text: str) -> Drafted:
    """Every message, under its header or behind it; what the tool itself says is left out."""
    return _Reader(text.split("\n")).read()


def _header(lines: list[str], at: int, known: set[str]) -> _Header | None:
    """The header of a message that stands on this line, if one does."""
    line = lines[at].strip()
    if not line or len(line) > 2000:
        return None
    return _inline_header(line) or _one_line_header(line) or _stamp_header(lines, at, known)


def _inline_header(line: str) -> _Header | None:
    for shape in (_INLINE, _BRACKETED):
        match = shape.match(line)
        stamp = whole(match["stamp"].strip("[] ")) if match else None
        if match and stamp and stamp.has_time:
            parts = match.groupdict()
            name = parts.get("nick") or parts.get("name") or parts.get("zoom") or ""
            is_name = parts.get("nick") or _is_name(name)
            if is_name and not (parts.get("name") and shape is _INLINE and not stamp.day):
                return _Header(stamp, name.strip(" @+%&~"), match["text"], inline=True)
    return None


def _one_line_header(line: str) -> _Header | None:
    after = trailing(line)
    if after and after.stamp.has_time and not after.stamp.is_weak and not after.stamp.end_clock:
        name = _BADGE.sub("", _BADGE.sub("", after.text))
        labelled = line[len(after.text) :].lstrip(" *_`")[:1] in (":", "=", '"')
        if _is_name(name) and not labelled:
            return _Header(after.stamp, name)
    if line.startswith("["):
        before = leading(line)
        if before and before.stamp.has_time and before.text and _is_name(before.text) and line.count("]") == 1:
            return _Header(before.stamp, before.text)
    return None


def _stamp_header(lines: list[str], at: int, known: set[str]) -> _Header | None:
    """A time alone: below the name, or before a further message of the same person."""
    stamp = whole(lines[at])
    if stamp is None or not stamp.has_time or stamp.is_weak:
        return None
    above = at - 1
    while above >= 0 and re.fullmatch(r"\s*(?:[—–-]|APP|BOT|:[\w+-]+:)?\s*", lines[above]):
        above -= 1
    name = _BADGE.sub("", lines[above].strip()) if above >= 0 else ""
    starts = above == 0 or (above > 0 and not lines[above - 1].strip()) or name in known
    if name and starts and _is_name(name) and not whole(name):
        known.add(name)
        return _Header(stamp, name)
    return _Header(stamp, "")


def _is_name(text: str) -> bool:
    text = text.strip()
    words = text.split()
    return (
        bool(text)
        and len(words) <= 5
        and _NAME.match(text) is not None
        and not _NOT_NAME.search(text)
        and any(c.isalpha() for c in text)
    )


class _Reader:
    def __init__(self, lines: list[str]) -> None:
        self._lines = lines
        self._found = Drafted()
        self._message: _Message | None = None
        self._day = NOTHING
        self._name = ""
        self._known: set[str] = set()

    def read(self) -> Drafted:
        for at, line in enumerate(self._lines):
            self._take(at, line)
        self._end()
        return self._found

    def _take(self, at: int, line: str) -> None:
        stripped = line.strip()
        if not stripped:
            self._blank()
            return
        header = _header(self._lines, at, self._known)
        if header:
            self._begin(header, at, stripped)
        elif self._sets_day(stripped) or self._is_action(stripped, at):
            return
        elif self._message:
            self._body(stripped, line)
        else:
            self._found.loose_days += numeric_days(stripped)
            self._found.zone = self._found.zone or zone_said(stripped)

    def _begin(self, header: _Header, at: int, line: str) -> None:
        if header.name and self._message and self._message.lines and self._message.lines[-1] == header.name:
            self._message.lines.pop()
            self._message.raw.pop()
        elif (
            header.name
            and self._message
            and self._message.lines
            and _BADGE.sub("", self._message.lines[-1]) == header.name
        ):
            self._message.lines.pop()
        self._end()
        self._name = header.name or self._name
        self._message = _Message(header.stamp, at + 1, self._name, self._day, [line])
        if header.text:
            self._message.lines.append(header.text)

    def _blank(self) -> None:
        if self._message:
            if self._message.part == "Reactions":
                self._message.part = ""
            if self._message.lines and not self._message.part:
                self._message.lines.append("")

    def _sets_day(self, line: str) -> bool:
        inner = _DIVIDER.sub(" ", line).strip() if _DIVIDER.match(line) else line
        stamp = whole(inner)
        if stamp and stamp.day and not stamp.has_time and not stamp.is_weak:
            self._end()
            self._day = Stamp(day=stamp.day)
            self._found.loose_days.append(self._day)
            return True
        return False

    def _is_action(self, line: str, at: int) -> bool:
        """A line of IRC that is no message: somebody joined, left, or does something."""
        match = _ACTION.match(line)
        stamp = whole(match["stamp"].strip("[] ")) if match else None
        if match is None or stamp is None or not stamp.has_time:
            return False
        self._end()
        self._message = _Message(stamp, at + 1, "", self._day, [line], [match["text"]])
        self._end()
        return True

    def _body(self, stripped: str, line: str) -> None:
        message = self._message
        if message is None:
            return
        if curly := _CURLY.match(stripped):
            message.part = curly["part"]
            return
        if message.part in ("Reactions", "Embed", "Stickers"):
            return
        message.raw.append(stripped)
        if message.part == "Attachments":
            message.lines.append(f"[file: {stripped}]")
        elif not _NOISE.fullmatch(stripped):
            message.lines.append(_EDITED.sub("", line.rstrip() if message.lines else stripped))

    def _end(self) -> None:
        message, self._message = self._message, None
        if message is None:
            return
        text = "\n".join(message.lines).strip()
        if not text:
            self._found.skip(message.place, message.raw[0], "a message without text")
        elif "\n" not in text and _JOIN.match(text) and len(text) < 120:
            self._found.skip(message.place, text, "somebody joined or left")
        else:
            text = re.sub(r"\n{3,}", "\n\n", _EDITED.sub("", text))
            self._found.drafts.append(
                Draft(
                    message.stamp,
                    text,
                    message.place,
                    raw="\n".join(message.raw),
                    day=message.day,
                    actor=message.name,
                    source="chat",
                )
            )
