"""Markdown, and text that was written much like it, as blocks."""

import re

from pmfacilitator.capture.readers.blocks import Block, Row, Shape
from pmfacilitator.capture.readers.html import html_blocks
from pmfacilitator.capture.readers.where import leading

_HEADING = re.compile(r"\s{0,3}(#{1,6})\s*(?P<text>.*?)\s*#*\s*$")
_ELEMENT = re.compile(r"\s*<(?P<tag>table|ul|ol|dl)\b", re.IGNORECASE)
_LONGEST_ELEMENT = 5_000  # lines
_PLAIN_LEVEL = 6
_SEVERAL = 2
_EDITED = re.compile(r"()(?P<text>[^\[\]]+?)\s*\[edit\b[^\]]*\]\s*$")
_KNOWN = re.compile(
    r"()[*_]{0,3}(?P<text>(?:incident |event |detailed |full )?(?:timeline|chronology|log"
    r"|sequence of events)(?: of (?:the )?\w+)?"
    r"(?:\s*\([^()]*\))?|summary|overview|impact|detection|root causes?|trigger|resolution|conclusions?|actionables|"
    r"action items?|lessons(?: learned)?|follow[- ]?ups?|next steps|quick facts|what went (?:well|wrong|poorly)\??|"
    r"where (?:did )?we (?:get|got) lucky\??|links(?: to .*)?|background|corrective .*|mitigation|recovery"
    r"|meta|scorecard)"
    r":?[*_]{0,3}:?\s*$",
    re.IGNORECASE,
)
_UNDERLINE = re.compile(r"\s{0,3}(=+|-{3,}|~{4,}|\^{3,})\s*$")
_RANKS = "=-~^"
_JIRA = re.compile(r"(h[1-6]\.)\s+(?P<text>.+)$")
_FRAME = re.compile(r"\s*\+(?:[-=]{2,}\+)+\s*$")
_BREAK = re.compile(r"\s*<br\s*/?>\s*", re.IGNORECASE)
_ITEM = re.compile(r"(?P<indent>\s*)(?P<mark>[-*+•●▪◦‣·–—]|\d{1,3}[.)]|[a-z]\))\s+(?P<text>\S.*)$")
_FENCE = re.compile(r"\s*(?P<mark>`{3,}|~{3,})(?P<info>[^`]*)$")
_QUOTE = re.compile(r"\s{0,3}>\s?(?P<text>.*)$")
_RULER = re.compile(r"\s*\|?\s*:?-{1,}:?\s*(?:[|+]\s*:?-{1,}:?\s*)*\|?\s*$")
_PIPE = re.compile(r"(?<!\\)\|")
_COMMENT = re.compile(r"<!--.*?(?:-->|$)")
_RANK = re.compile(r"^(?:\d{1,3}[.)]|[a-z]\))$")


def markdown_blocks(text: str) -> list[Block]:
    """The blocks of a Markdown text, line by line."""
    return _Reader(text.split("\n")).read()


class _Reader:
    def __init__(self, lines: list[str]) -> None:
        self._lines = lines
        self._blocks: list[Block] = []
        self._indents: list[int] = []
        self._at = 0
        self._in_paragraph = False

    def read(self) -> list[Block]:
        self._skip_front_matter()
        while self._at < len(self._lines):
            line = self._lines[self._at].expandtabs(4).rstrip()
            if "<!--" in line:
                line = self._without_comment(line)
            self._take(line)
            self._at += 1
        return self._blocks

    def _take(self, line: str) -> None:
        if not line.strip():
            self._add(Shape.GAP, "")
            self._in_paragraph = False
            return
        taken = self._fenced(line) or self._html(line) or self._heading(line) or self._table(line) or self._quote(line)
        if taken:
            self._in_paragraph = False
        elif match := _ITEM.match(line):
            self._item(match)
            self._in_paragraph = True
        else:
            self._line(line)

    def _add(self, shape: Shape, text: str, level: int = 0) -> Block:
        block = Block(shape, text, self._at + 1, level)
        self._blocks.append(block)
        return block

    def _skip_front_matter(self) -> None:
        """Front matter is read as lines: its date may be the incident's."""
        if not self._lines or self._lines[0].strip() != "---":
            return
        end = next((n for n, line in enumerate(self._lines[1:40], 1) if line.strip() == "---"), 0)
        for self._at in range(1, end):
            self._add(Shape.META, self._lines[self._at].strip())
        self._at = end + 1 if end else 0

    def _without_comment(self, line: str) -> str:
        line = _COMMENT.sub(lambda m: "" if m[0].endswith("-->") else "<!--", line)
        if not line.endswith("<!--"):
            return line
        closing = next((n for n in range(self._at + 1, len(self._lines)) if "-->" in self._lines[n]), None)
        if closing is None:
            return line[:-4]
        self._at = closing
        return line[:-4] + self._lines[closing].partition("-->")[2]

    def _fenced(self, line: str) -> bool:
        fence = _FENCE.match(line)
        if not fence:
            return False
        mark, body, at = fence["mark"], [], self._at + 1
        while at < len(self._lines) and not self._lines[at].strip().startswith(mark):
            body.append(self._lines[at])
            at += 1
        self._add(Shape.CODE, "\n".join(body), len(line) - len(line.lstrip()))
        self._at = at
        return True

    def _html(self, line: str) -> bool:
        """A table or list that is written in HTML."""
        opened = _ELEMENT.match(line)
        if opened is None:
            return False
        tag, depth = opened["tag"].lower(), 0
        for end in range(self._at, min(self._at + _LONGEST_ELEMENT, len(self._lines))):
            lower = self._lines[end].lower()
            depth += lower.count(f"<{tag}") - lower.count(f"</{tag}>")
            if depth <= 0:
                for block in html_blocks("\n".join(self._lines[self._at : end + 1])):
                    block.place += self._at
                    self._blocks.append(block)
                self._at = end
                return True
        return False

    def _heading(self, line: str) -> bool:
        if match := _HEADING.match(line) or _JIRA.match(line) or self._plain_heading(line):
            rank = int(match[1][1]) if match[1].startswith("h") else len(match[1]) or _PLAIN_LEVEL
            self._add(Shape.HEADING, match["text"], rank)
            self._indents.clear()
            return True
        following = self._lines[self._at + 1] if self._at + 1 < len(self._lines) else ""
        under = _UNDERLINE.match(following)
        if under and "|" not in line and not self._in_paragraph and not _ITEM.match(line) and len(line) < 120:
            self._add(Shape.HEADING, line.strip(), 1 + _RANKS.index(following.strip()[0]))
            self._indents.clear()
            self._at += 1
            return True
        return bool(re.fullmatch(r"\s*(?:[-*_=]\s*){3,}", line))

    def _plain_heading(self, line: str) -> re.Match[str] | None:
        """A title that nothing marks as one: of a page copied as text, or a line of bold words."""
        if self._in_paragraph or len(line) > 80 or line[:1].isspace():
            return None
        return _EDITED.match(line) or _KNOWN.match(line)

    def _table(self, line: str) -> bool:
        following = self._lines[self._at + 1] if self._at + 1 < len(self._lines) else ""
        ruled = "|" in line and "-" in following and _RULER.match(following) and ("|" in following or "+" in following)
        framed = line.lstrip().startswith("|") and line.count("|") >= 2
        if _FRAME.match(line) and following.lstrip().startswith("|"):
            self._at += 1
            ruled, framed = None, True
        elif not ruled and not framed:
            return False
        block = self._add(Shape.TABLE, "", len(line) - len(line.lstrip()))
        if ruled:
            block.rows.append(Row(_cells(line), self._at + 1, is_header=True))
            self._at += 2
        while self._at < len(self._lines) and ("|" in self._lines[self._at] or _FRAME.match(self._lines[self._at])):
            row = self._lines[self._at]
            if (_RULER.match(row) and "-" in row) or _FRAME.match(row):
                if len(block.rows) == 1:
                    block.rows[0].is_header = True
            elif ruled or row.lstrip().startswith("|"):
                block.rows.append(Row(_cells(row), self._at + 1, is_header=row.lstrip().startswith("||")))
            else:
                break
            self._at += 1
        self._at -= 1
        return True

    def _quote(self, line: str) -> bool:
        if not (match := _QUOTE.match(line)):
            return False
        self._add(Shape.QUOTE, match["text"])
        return True

    def _item(self, match: re.Match[str]) -> None:
        indent = len(match["indent"])
        while self._indents and self._indents[-1] > indent:
            self._indents.pop()
        if not self._indents or self._indents[-1] < indent:
            self._indents.append(indent)
        parts = _BREAK.split(match["text"])
        if sum(1 for part in parts if (placed := leading(part)) and placed.stamp.has_time) < _SEVERAL:
            parts = [match["text"]]
        for part in parts:
            self._add(Shape.ITEM, part, len(self._indents))

    def _line(self, line: str) -> None:
        indent = len(line) - len(line.lstrip())
        if not indent and not self._in_paragraph:
            self._indents.clear()
        for part in _BREAK.split(line.strip()):
            block = self._add(Shape.LINE, part, indent)
            block.starts_paragraph = not self._in_paragraph
            self._in_paragraph = True


def _cells(line: str) -> list[str]:
    line = line.strip()
    if line.startswith("||"):  # the heading of a table in Jira's markup
        line = line.replace("||", "|")
    line = line.removeprefix("|")
    if line.endswith("|") and not line.endswith("\\|"):
        line = line[:-1]
    return [cell.strip().replace("\\|", "|") for cell in _PIPE.split(line)]
