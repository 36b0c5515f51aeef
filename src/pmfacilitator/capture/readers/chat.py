"""Chat as it is pasted or exported to text: Slack, Teams, Discord, IRC and their like."""

import re
from dataclasses import dataclass, field

from pmfacilitator.capture.readers.model import Draft, Drafted
from pmfacilitator.capture.readers.outline import numeric_days
from pmfacilitator.capture.readers.stamps import NOTHING, Stamp
from pmfacilitator.capture.readers.where import day_in, leading, trailing, whole
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
_NEAR = 5  # lines between a name, its time and what was said
_HEAD = 120_000  # characters that tell what a text is
_OTHER_MARKUP = re.compile(r"\s*(?:#{1,6}\s|\|.*\|\s*$|={2,}\s)")
_CHANGED = re.compile(r"-{1,3}\s*(?:day changed|log opened)\b", re.IGNORECASE)
_DECORATION = re.compile(r"\s*(?:[—–-]|APP|BOT|:[\w+-]+:)?\s*")
_NOT_BETWEEN = re.compile(r"\s*[*_`]*[:=\"]|[\s(]*(?:at|on|since|from|around|by|until|posted)\b", re.IGNORECASE)
_APART = re.compile(r"\s{2,}|\t|\s*[^\s\w]")
_DIVIDER = re.compile(r"[\s\-–—_=*•|]+")


@dataclass(slots=True)
class _Message:
    """A message that is being read.

    `part` is the block of an exporter (reactions, embed) that the reading is in, `noise` the line before, if it was
    the tool's own.
    """

    stamp: Stamp
    place: int
    name: str
    day: Stamp
    raw: list[str]
    lines: list[str] = field(default_factory=list)
    part: str = ""
    noise: str = ""


@dataclass(frozen=True, slots=True)
class _Header:
    stamp: Stamp
    name: str
    text: str = ""
    inline: bool = False


def is_inline_chat(text: str) -> bool:
    """Whether most lines of this text are a time, a name in its usual brackets, and what was said."""
    lines = [line.strip() for line in text[:_HEAD].split("\n") if line.strip()]
    said = sum(1 for line in lines if _inline_header(line))
    done = sum(1 for line in lines if _action(line) or _CHANGED.match(line))
    return said >= 2 and (said + done) * 2 >= len(lines)


def looks_like_chat(text: str) -> bool:
    """Whether names and times head the messages of this text."""
    lines = text[:_HEAD].split("\n")
    if text.startswith("---\n"):
        return False
    if any(_OTHER_MARKUP.match(line) for line in lines) and not text.startswith("====="):
        return False
    known: set[str] = set()
    placed = {n: header for n in range(len(lines)) if (header := _header(lines, n, known))}
    headed = [n for n, header in placed.items() if header.name and _next_filled(lines, n) not in placed]
    others = sum(1 for line in lines if (p := leading(line)) and p.stamp.has_time and len(p.text) > 50)
    if len(headed) == 1 and len(placed) > 1 and placed[min(placed)].name and not others:
        return True
    return len(headed) >= 2 and len(headed) * 2 >= others


def _next_filled(lines: list[str], at: int) -> int:
    return next((n for n in range(at + 1, min(at + _NEAR, len(lines))) if lines[n].strip()), at)


def chat_text_drafts(text: str) -> Drafted:
    """Every message, under its header or behind it; what the tool itself says is left out."""
    return _Reader(text.split("\n")).read()


def _header(lines: list[str], at: int, known: set[str]) -> _Header | None:
    """The header of a message that stands on this line, if one does."""
    line = lines[at].strip()
    if not line or len(line) > 2000:
        return None
    return _inline_header(line) or _one_line_header(lines, at) or _stamp_header(lines, at, known)


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


def _one_line_header(lines: list[str], at: int) -> _Header | None:
    line = lines[at].strip()
    if line.startswith("["):
        return _bracketed_header(line)
    after = trailing(line)
    if after is None or not after.stamp.has_time or after.stamp.is_weak or after.stamp.end_clock:
        return None
    name = _BADGE.sub("", _BADGE.sub("", after.text))
    between = line[len(after.text) :]
    if not _is_name(name) or _NOT_BETWEEN.match(between) or _DECORATION.fullmatch(name):
        return None
    starts = at == 0 or not lines[at - 1].strip()
    return _Header(after.stamp, name) if starts or _APART.match(between) or _is_full_name(name) else None


def _bracketed_header(line: str) -> _Header | None:
    before = leading(line)
    if before is None or not before.stamp.has_time or not before.text or line.count("]") != 1:
        return None
    if line.partition("]")[2][:1].strip():  # [14:05]more: a further message of the same person
        return _Header(before.stamp, "", before.text)
    return _Header(before.stamp, before.text) if _is_name(before.text) else None


def _stamp_header(lines: list[str], at: int, known: set[str]) -> _Header | None:
    """A time alone: below the name, or before a further message of the same person."""
    line = re.sub(r"^\s*(?:APP|BOT|:[\w+-]+:)\s+", "", lines[at])
    stamp = whole(line)
    if stamp is None or not stamp.has_time or stamp.is_weak:
        return None
    above = at - 1
    while above >= max(0, at - _NEAR) and lines[above].strip() and _DECORATION.fullmatch(lines[above]):
        above -= 1
    name = _BADGE.sub("", lines[above].strip()) if above >= 0 else ""
    starts = above == 0 or (above > 0 and not lines[above - 1].strip()) or above < at - 1 or line != lines[at]
    if name and (starts or name in known or _is_full_name(name)) and _is_name(name) and not whole(name):
        known.add(name)
        return _Header(stamp, name)
    return _Header(stamp, "")


def _action(line: str) -> tuple[Stamp, str] | None:
    """A line of IRC that is no message: somebody joined, left, or does something."""
    match = _ACTION.match(line)
    stamp = whole(match["stamp"].strip("[] ")) if match else None
    return (stamp, match["text"]) if match and stamp and stamp.has_time else None


def _is_full_name(name: str) -> bool:
    words = re.sub(r"\(.*?\)|\[.*?\]", " ", name).replace(",", " ").split()
    return len(words) >= 2 and all(word[:1].isupper() or word in ("de", "van", "von", "da", "del") for word in words)


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
        if header.name and self._message:
            self._give_back(self._message, header.name)
        self._end()
        self._name = header.name or self._name
        self._message = _Message(header.stamp, at + 1, self._name, self._day, [line])
        if header.text:
            self._message.lines.append(header.text)

    @staticmethod
    def _give_back(message: _Message, name: str) -> None:
        """Take from the end of a message the name that stands above the next one's time."""
        end = len(message.lines)
        while end and _DECORATION.fullmatch(message.lines[end - 1]):
            end -= 1
        if end and _BADGE.sub("", message.lines[end - 1].strip()) == name:
            del message.lines[end - 1 :]

    def _blank(self) -> None:
        if self._message:
            if self._message.part == "Reactions":
                self._message.part = ""
            if self._message.lines and not self._message.part:
                self._message.lines.append("")

    def _sets_day(self, line: str) -> bool:
        inner = _DIVIDER.sub(" ", line).strip() if _DIVIDER.match(line) else line
        stamp = day_in(line) if _CHANGED.match(line) else whole(inner)
        if stamp and stamp.day and not stamp.has_time and not stamp.is_weak:
            self._end()
            self._day = Stamp(day=stamp.day)
            self._found.loose_days.append(self._day)
            return True
        return False

    def _is_action(self, line: str, at: int) -> bool:
        action = _action(line)
        if action is None:
            return False
        self._end()
        self._message = _Message(action[0], at + 1, "", self._day, [line], [action[1]])
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
        above, message.noise = message.noise, stripped if _NOISE.fullmatch(stripped) else ""
        if (above.startswith(":") and stripped.isdigit()) or above.lower().startswith("replied to a thread"):
            return
        if message.part == "Attachments":
            message.lines.append(f"[file: {stripped}]")
        elif not message.noise:
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
