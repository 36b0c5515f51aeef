"""HTML, as saved or as copied from a page, as blocks."""

import re
from collections.abc import Mapping
from html.parser import HTMLParser

from pmfacilitator.capture.readers.blocks import Block, Row, Shape

_BLOCKS = frozenset(
    [
        "p",
        "div",
        "section",
        "article",
        "main",
        "header",
        "footer",
        "aside",
        "dd",
        "dt",
        "address",
        "figure",
        "figcaption",
        "form",
        "fieldset",
        "center",
        "details",
        "summary",
        "title",
        "tr",
        "td",
        "th",
        "caption",
        "li",
        "ul",
        "ol",
        "dl",
        "table",
        "tbody",
        "thead",
        "tfoot",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "pre",
        "blockquote",
        "hr",
        "body",
        "html",
        "nav",
        "time-line",
    ]
)
_SILENT = frozenset({"script", "style", "template", "noscript", "svg", "nav", "button", "select"})
_HEADINGS = {"title": 1, "h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d")
_TAG = re.compile(
    r"</?(?:p|div|li|ul|ol|tr|td|th|table|h[1-6]|br|dl|dt|dd|span|section|article|strong|b|small|time)\b[^<>]*>",
    re.IGNORECASE,
)
_FORMATTED = re.compile(
    r"</?(?:p|br|div|span|b|strong|i|em|u|a|ul|ol|li|code|pre|h[1-6]|blockquote|table|small)\b[^<>]*>|&(?:[a-z]{2,6}|#\d+);",
    re.IGNORECASE,
)


def looks_like_html(text: str) -> bool:
    """Whether a text is HTML, and not Markdown with a tag in it."""
    head = text[:200_000]
    if re.match(r"\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|body|head)\b", head, re.IGNORECASE):
        return True
    tags = len(_TAG.findall(head))
    lines = [line for line in head.split("\n") if line.strip()]
    starting = sum(1 for line in lines if line.lstrip().startswith("<"))
    marked = sum(1 for line in lines if re.match(r"\s*(?:[-*+]\s|#{1,6}\s|\|)", line))
    return tags >= 3 and starting * 10 >= len(lines) * 3 and marked * 4 < len(lines)


def html_blocks(text: str) -> list[Block]:
    """The blocks of an HTML text."""
    parser = _Blocks()
    parser.feed(text)
    parser.close()
    parser.flush()
    return parser.blocks


def _span(given: Mapping[str, str], name: str) -> int:
    written = given.get(name, "")
    return min(int(written), 60) if written.isascii() and written.isdigit() and written != "0" else 1


class _Blocks(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self._words: list[str] = []
        self._silent = 0
        self._lists = 0
        self._heading = 0
        self._item = False
        self._code = 0
        self._quote = 0
        self._table: Block | None = None
        self._cell = False
        self._is_header = False
        self._link = ""
        self._moment = False
        self._after_break = False
        self._columns = self._rows = 1
        self._spans: dict[int, tuple[int, str]] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag in _SILENT:
            self._silent += 1
        elif tag == "br":
            self._break()
        elif tag == "a":
            self._link = given.get("href", "")
            self._words.append("[" if self._link.startswith("http") else "")
        elif tag == "time" and _MOMENT.match(given.get("datetime", "")):
            self._words.append(given["datetime"])
            self._moment = True
        elif tag in _BLOCKS:
            self._columns, self._rows = _span(given, "colspan"), _span(given, "rowspan")
            self._open_block(tag)

    def _open_block(self, tag: str) -> None:
        if tag in ("td", "th") and self._table is not None:
            self._cell, self._is_header, self._words = True, tag == "th", []
            return
        if self._cell and tag not in ("tr", "table"):
            self._words.append(" ")
            return
        self.flush()
        if tag in ("ul", "ol", "dl"):
            self._lists += 1
        elif tag == "li":
            self._item = True
        elif tag in _HEADINGS:
            self._heading = _HEADINGS[tag]
        elif tag == "pre":
            self._code += 1
        elif tag == "blockquote":
            self._quote += 1
        elif tag == "table" and self._table is None:
            self._table = Block(Shape.TABLE, "", self.getpos()[0])
            self._spans = {}
        elif tag == "tr" and self._table is not None:
            self._table.rows.append(Row([], self.getpos()[0], is_header=True))

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag == "a" and self._link:
            self._words.append(f"]({self._link})" if self._link.startswith("http") else "")
            self._link = ""
        elif tag == "time":
            self._moment = False
        elif tag in _BLOCKS:
            self._close_block(tag)

    def _close_block(self, tag: str) -> None:
        if tag in ("td", "th") and self._table is not None:
            self._end_cell()
            return
        if self._cell and tag not in ("tr", "table"):
            return
        self.flush()
        if tag in ("ul", "ol", "dl"):
            self._lists = max(0, self._lists - 1)
        elif tag == "li":
            self._item = False
        elif tag == "pre":
            self._code = max(0, self._code - 1)
        elif tag == "blockquote":
            self._quote = max(0, self._quote - 1)
        elif tag == "table" and self._table is not None:
            self._table.rows = [row for row in self._table.rows if row.cells]
            self.blocks.append(self._table)
            self._table = None
        if tag in _HEADINGS:
            self._heading = 0

    def _end_cell(self) -> None:
        if self._table is None:
            return
        if not self._table.rows:
            self._table.rows.append(Row([], self.getpos()[0], is_header=True))
        row = self._table.rows[-1]
        said = self._said()
        self._fill(row)
        for column in range(len(row.cells), len(row.cells) + self._columns):
            self._spans[column] = (self._rows - 1, said)
            row.cells.append(said)
        row.is_header = row.is_header and self._is_header
        self._words, self._cell = [], False

    def _fill(self, row: Row) -> None:
        """Repeat the cells of rows above that reach down to this one."""
        while (span := self._spans.get(len(row.cells))) and span[0] > 0:
            self._spans[len(row.cells)] = (span[0] - 1, span[1])
            row.cells.append(span[1])

    def handle_data(self, data: str) -> None:
        if not self._silent and not self._moment:
            self._words.append(data)

    def _said(self) -> str:
        text = "".join(self._words)
        text = re.sub(r"\[\s*\]\([^)]*\)", "", text)
        return text.strip("\n") if self._code else re.sub(r"\s+", " ", text).strip()

    def _break(self) -> None:
        if self._cell or self._heading:
            self._words.append(" ")
        elif self._code:
            self._words.append("\n")
        else:
            self.flush()
            self._after_break = True

    def flush(self) -> None:
        """End the block that is being read."""
        text = self._said()
        self._words = []
        if not text or self._cell:
            return
        place = self.getpos()[0]
        if self._heading:
            self.blocks.append(Block(Shape.HEADING, text, place, self._heading))
        elif self._code:
            self.blocks.append(Block(Shape.CODE, text, place))
        elif self._quote:
            self.blocks.append(Block(Shape.QUOTE, text, place))
        elif self._item:
            self.blocks.append(Block(Shape.ITEM, text, place, max(1, self._lists)))
            self._item = False
        else:
            level = 2 if self._lists else 0
            self.blocks.append(Block(Shape.LINE, text, place, level, starts_paragraph=not self._after_break))
        self._after_break = False


def words_of_html(text: str) -> str:
    """Text without the tags that a web form puts into it."""
    if not _FORMATTED.search(text):
        return text
    parser = _Words()
    parser.feed(text)
    parser.close()
    return "\n".join(line.strip() for line in "".join(parser.words).split("\n") if line.strip())


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("br", "p", "div", "li"):
            self.words.append("\n")

    def handle_data(self, data: str) -> None:
        self.words.append(data)
