"""MediaWiki's markup as blocks."""

import re

from pmfacilitator.capture.readers.blocks import Block, Row, Shape

_HEADING = re.compile(r"(={2,6})\s*(?P<text>.+?)\s*\1\s*$")
_ITEM = re.compile(r"(?P<marks>[*#:;]+)\s*(?P<text>.*)$")
_CODE = re.compile(r"<(?P<tag>pre|syntaxhighlight|source|code)\b[^>]*>(?P<rest>.*)$", re.IGNORECASE)
_LINK = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]*)\]\]")
_FILE = re.compile(r"\[\[(?:File|Image):[^\[\]]*\]\]", re.IGNORECASE)
_OUTER = re.compile(r"\[((?:https?:)?//[^\s\]]+)(?:\s+([^\]]*))?\]")
_TEMPLATE = re.compile(r"\{\{\s*([^{}|]*)(?:\|([^{}]*))?\}\}")
_ATTRIBUTES = re.compile(r"^\s*(?:[a-zA-Z-]+\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s|\"']+)\s*)+\|(?!\|)")
_REF = re.compile(
    r"<ref\b[^<>]*/>|<ref\b[^<>]*>.*?</ref>|</?(?:nowiki|span|div|small|u|s|del|ins|center|font|onlyinclude|noinclude)\b[^<>]*>",
    re.IGNORECASE,
)


def looks_like_wikitext(text: str) -> bool:
    """Whether a text is marked up as MediaWiki does it."""
    head = text[:200_000]
    strong = len(re.findall(r"(?m)^={2,6}[^=\n]+={2,6}[ \t]*$|^\{\|", head))
    weak = len(re.findall(r"'''[^'\n]+'''|\[\[[^\[\]\n]+\]\]|\{\{[^{}\n]+\}\}|^\|-[ \t]*$", head, re.MULTILINE))
    markdown = len(re.findall(r"(?m)^#{1,6}[ \t]+\S|^[ \t]*```|\]\(https?:", head))
    return (strong > 0 or weak >= 2) and strong * 3 + weak > markdown


def wikitext_blocks(text: str) -> list[Block]:
    """The blocks of a wiki page's source."""
    return _Reader(text.split("\n")).read()


def _plain(text: str) -> str:
    text = _FILE.sub("", _REF.sub("", text))
    text = _LINK.sub(r"\1", text)
    text = _OUTER.sub(lambda m: f"[{m[2]}]({m[1]})" if m[2] else m[1], text)
    text = _TEMPLATE.sub(_expanded, text)
    return text.replace("'''''", "").replace("'''", "").replace("''", "").replace("&nbsp;", " ").strip()


def _expanded(match: re.Match[str]) -> str:
    """Of a template the last thing it is given, which is mostly what it shows; of one given nothing its name."""
    given = [part.rpartition("=")[2].strip() for part in (match[2] or "").split("|") if part.strip()]
    return " ".join(given) if given else match[1].strip()


class _Reader:
    def __init__(self, lines: list[str]) -> None:
        self._lines = lines
        self._blocks: list[Block] = []
        self._at = 0
        self._in_paragraph = False

    def read(self) -> list[Block]:
        while self._at < len(self._lines):
            self._take(self._lines[self._at].rstrip())
            self._at += 1
        return self._blocks

    def _take(self, line: str) -> None:
        if not line.strip():
            self._add(Shape.GAP, "")
            self._in_paragraph = False
        elif match := _HEADING.match(line):
            self._add(Shape.HEADING, _plain(match["text"]), len(match[1]))
            self._in_paragraph = False
        elif line.lstrip().startswith("{|"):
            self._table()
        elif (code := _CODE.search(line)) and f"</{code['tag']}" not in code["rest"]:
            self._code(line, code)
        elif match := _ITEM.match(line):
            self._item(match)
        else:
            block = self._add(Shape.LINE, _plain(line), len(line) - len(line.lstrip()))
            block.starts_paragraph = not self._in_paragraph
            self._in_paragraph = True

    def _item(self, match: re.Match[str]) -> None:
        marks, text = match["marks"], _plain(match["text"])
        if marks.endswith(":") and len(marks) > 1:  # a bullet's own continuation: "*:"
            block = self._add(Shape.LINE, text, len(marks) * 2)
            block.starts_paragraph = False
        else:
            self._add(Shape.LINE if marks == ";" else Shape.ITEM, text, 0 if marks == ";" else len(marks))
        self._in_paragraph = True

    def _code(self, line: str, code: re.Match[str]) -> None:
        before = _plain(line[: code.start()].lstrip("*#:; "))
        body, closing = [code["rest"]], f"</{code['tag'].lower()}"
        if before:
            self._take(line[: code.start()])
        while self._at + 1 < len(self._lines):
            self._at += 1
            inner = self._lines[self._at]
            end = inner.lower().find(closing)
            body.append(inner if end < 0 else inner[:end])
            if end >= 0:
                break
        self._add(Shape.CODE, "\n".join(body).strip("\n"))

    def _add(self, shape: Shape, text: str, level: int = 0) -> Block:
        block = Block(shape, text, self._at + 1, level)
        self._blocks.append(block)
        return block

    def _table(self) -> None:
        block = self._add(Shape.TABLE, "")
        row: Row | None = None
        spans: dict[int, tuple[int, str]] = {}
        while self._at + 1 < len(self._lines):
            self._at += 1
            line = self._lines[self._at].strip()
            if line.startswith("|}"):
                break
            if line.startswith("|-"):
                row = None
            elif line.startswith("|+"):
                self._blocks.insert(-1, Block(Shape.LINE, _plain(line[2:]), self._at + 1))
            elif not line:
                continue
            elif line[:1] in "|!":
                if row is None:
                    row = Row([], self._at + 1, is_header=line[0] == "!")
                    block.rows.append(row)
                self._cells(line, row, spans)
            elif row and row.cells:
                row.cells[-1] = f"{row.cells[-1]}\n{_plain(line.lstrip('*# '))}".strip()
        block.rows = [row for row in block.rows if row.cells]

    def _cells(self, line: str, row: Row, spans: dict[int, tuple[int, str]]) -> None:
        is_header = line[0] == "!"
        row.is_header = row.is_header and is_header
        for cell in re.split(r"\|\||!!" if is_header else r"\|\|", line[1:]):
            self._fill(row, spans)
            attributes = _ATTRIBUTES.match(cell)
            text = _plain(cell[attributes.end() :] if attributes else cell)
            if attributes and (span := re.search(r"rowspan\s*=\s*[\"']?(\d{1,3})", attributes[0], re.IGNORECASE)):
                spans[len(row.cells)] = (int(span[1]) - 1, text)
            row.cells.append(text)

    @staticmethod
    def _fill(row: Row, spans: dict[int, tuple[int, str]]) -> None:
        """Repeat the cell of a row above that spans this one."""
        while (span := spans.get(len(row.cells))) and span[0] > 0:
            spans[len(row.cells)] = (span[0] - 1, span[1])
            row.cells.append(span[1])
