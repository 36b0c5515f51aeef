"""A Markdown file read back, by a CommonMark parser with GitHub's tables that lets HTML through."""

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token

_PARSER = MarkdownIt("gfm-like", {"html": True, "maxNesting": 100})
_ENDS = ("softbreak", "hardbreak", "paragraph_close", "heading_close", "th_close", "td_close")
_PLAIN = ("text", "inline", "link_open", "link_close", "softbreak", "hardbreak")

HOSTILE = [
    "[/oops]",
    "[ERROR] disk full",
    "[@click=app.quit]x[/]",
    "\x1b[31mred\x1b[0m \x1b]52;c;ZXZpbA==\x07",
    "\u202egnp.exe",
    "| a | b |",
    "a | b\\| c",
    "</td><script>alert(1)</script>",
    "<!-- hidden",
    "&lt; &copy; &#35; AT&T",
    "# no heading #",
    "title ##",
    "- no list",
    "1. no list",
    "12) no list",
    "> no quotation",
    "---",
    "===",
    "***",
    "+ plus",
    "+5m on-call acknowledged",
    "```sh",
    "~~~",
    "~~no strike~~ ~no~",
    "`code` ``more",
    "snake_case_name _emphasis_ __strong__ *a* **b**",
    "![image](javascript:alert(1)) [link](x) [ref]: http://e.x",
    "C:\\temp\\new \\",
    "trailing backslash\\",
    "{{ liquid }} {% raw %}",
    "!!! note",
    "https://example.com/a_b*c?x=1&copy=2|3 and http://x",
    "http://[evil] https://",
    "mail ops@example.com www.example.com",
    "[^1] [x] [ ]",
    "日本語のテキスト 🚒 👩‍🚒 é",
    "x" * 10_000,
]
"""Text that means something to a terminal, to Textual, to HTML or to Markdown."""


@dataclass(frozen=True)
class Document:
    """The tokens of a Markdown text, the inline ones behind their block."""

    markdown: str

    @cached_property
    def tokens(self) -> list[Token]:
        """Every token; none of them is HTML."""
        tokens = [token for block in _PARSER.parse(self.markdown) for token in (block, *(block.children or ()))]
        assert not [token for token in tokens if token.type.startswith("html")]
        return tokens

    @property
    def text(self) -> str:
        """What a reader reads outside fences, each paragraph, heading and cell on lines of its own."""
        return "".join(token.content if token.type == "text" else "\n" * (token.type in _ENDS) for token in self.tokens)

    @property
    def structure(self) -> list[str]:
        """The types of the tokens apart from text and links."""
        return [token.type for token in self.tokens if token.type not in _PLAIN]

    @property
    def targets(self) -> list[str]:
        """What the links lead to."""
        return [str(token.attrs["href"]) for token in self.tokens if token.type == "link_open"]

    @property
    def headings(self) -> list[str]:
        """The text of every heading."""
        return [line.content for token, line in self._pairs() if token.type == "heading_open"]

    @property
    def cells(self) -> list[str]:
        """What stands in the cells of all tables, the column heads left out."""
        return [
            "".join(part.content for part in line.children or () if part.type == "text")
            for token, line in self._pairs()
            if token.type == "td_open"
        ]

    def _pairs(self) -> list[tuple[Token, Token]]:
        return list(pairwise(self.tokens))
