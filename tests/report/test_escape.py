"""Text in a Markdown file is shown as typed, whatever it is: read back by a CommonMark parser with GitHub's tables."""

import json
import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from pmfacilitator.domain.text import clean, one_line
from pmfacilitator.report import escape
from pmfacilitator.report.blocks import bullets, section, table
from pmfacilitator.report.escape import Md

PARSER = MarkdownIt("gfm-like", {"html": True})

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

texts = st.sampled_from(HOSTILE) | st.text() | st.text(alphabet="ab_*`~[](){}<>|&;#+-=.!\\\"' \n\t1:/hpst", max_size=40)
lines = texts.map(one_line).filter(bool)


def parsed(markdown: str) -> list[Token]:
    """Every token of a text, the inline ones behind their block; no HTML among them."""
    tokens = [token for block in PARSER.parse(markdown) for token in (block, *(block.children or ()))]
    assert not [token for token in tokens if token.type.startswith("html")]
    return tokens


def shown(tokens: list[Token]) -> str:
    """What a reader reads."""
    breaks = {"softbreak": "\n", "hardbreak": "\n"}
    return "".join(token.content if token.type == "text" else breaks.get(token.type, "") for token in tokens)


def kinds(tokens: list[Token]) -> list[str]:
    """The structure: block and inline tokens, apart from text and links that are made of a bare address."""
    plain = ("text", "inline", "link_open", "link_close", "softbreak", "hardbreak")
    return [token.type for token in tokens if token.type not in plain]


@given(lines)
def test_a_paragraph_shows_the_text_and_nothing_else(text: str) -> None:
    tokens = parsed(escape.inline(text))
    assert shown(tokens) == text
    assert kinds(tokens) == ["paragraph_open", "paragraph_close"]


@given(lines)
def test_a_heading_shows_the_whole_text(text: str) -> None:
    tokens = parsed(f"# {escape.inline(text)}\n\nbehind")
    assert shown(tokens) == f"{text}behind"
    assert kinds(tokens) == ["heading_open", "heading_close", "paragraph_open", "paragraph_close"]


@given(texts.map(clean).filter(str.strip))
def test_a_text_of_several_lines_keeps_them(text: str) -> None:
    tokens = parsed("\n".join(escape.prose(text)))
    assert shown(tokens).split() == text.split()
    assert set(kinds(tokens)) == {"paragraph_open", "paragraph_close"}


@given(st.lists(texts.map(clean).filter(str.strip), min_size=1, max_size=4))
def test_a_list_has_one_item_per_text(items: list[str]) -> None:
    tokens = parsed(bullets(escape.prose(item) for item in items))
    assert shown(tokens).split() == " ".join(items).split() or "".join(shown(tokens).split()) == "".join(
        "".join(items).split()
    )
    assert kinds(tokens).count("list_item_open") == len(items)
    assert kinds(tokens).count("bullet_list_open") == 1


@given(st.lists(st.tuples(texts, texts, texts), min_size=1, max_size=4))
def test_a_table_keeps_its_rows_and_columns(rows: list[tuple[str, str, str]]) -> None:
    cells = [[Md("1"), *(escape.cell(text) for text in row), Md("2")] for row in rows]
    tokens = parsed(section("Table", table(["a", "b", "c", "d", "e"], cells)))
    used = 2 + sum(any(row[n] for row in cells) for n in (1, 2, 3))
    assert kinds(tokens).count("table_open") == 1
    assert kinds(tokens).count("tr_open") == len(rows) + 1
    assert kinds(tokens).count("td_open") == len(rows) * used
    words = [word for row in rows for text in row for word in one_line(text).split()]
    assert "".join(words) in "".join(shown(tokens).split()) or all(word in shown(tokens) for word in words)


@given(lines, lines)
def test_a_link_leads_to_its_address_and_nowhere_else(url: str, label: str) -> None:
    tokens = parsed(escape.link(url, label))
    targets = [token.attrs["href"] for token in tokens if token.type == "link_open"]
    if escape.is_url(url):
        assert len(targets) == 1
        assert shown(tokens) == label
    else:
        assert shown(tokens) == f"{label}: {url}"
    assert all(re.match(r"(https?|mailto|ftp):", str(target), re.IGNORECASE) for target in targets)


def test_an_address_in_a_text_is_a_link_to_all_of_it() -> None:
    tokens = parsed(escape.inline("see https://example.com/a_b_c?x=1&y=2#p, and (http://x.example/*)."))
    assert [token.attrs["href"] for token in tokens if token.type == "link_open"] == [
        "https://example.com/a_b_c?x=1&y=2#p",
        "http://x.example/",
    ]


@given(texts)
@example("a: b # c")
@example("--- \n...")
def test_a_yaml_scalar_stays_on_one_line_and_means_the_text(text: str) -> None:
    scalar = escape.yaml(text)
    assert len(scalar.splitlines()) == 1
    assert json.loads(scalar) == clean(text)


@given(texts)
def test_a_diagrams_label_has_nothing_that_could_be_syntax(text: str) -> None:
    label = escape.mermaid(text)
    assert not set(label) & set('"<>[]{}|`\\&%\n')
    assert re.fullmatch(r"(?:[^#;]|#\d+;)*", label)
    assert not re.match(r"(\d+[.)]|[-+*])\s", label)
    decoded = re.sub(r"#(\d+);", lambda code: chr(int(code[1])), label)
    whole = one_line(text)
    assert decoded == whole or (len(decoded) <= 120 and whole.startswith(decoded.removesuffix("…")))


@given(st.text(alphabet="`~a\n "), st.sampled_from(["", "mermaid"]))
def test_a_fence_is_closed_by_itself_alone(content: str, language: str) -> None:
    tokens = parsed(f"{escape.fence(content, language)}\n\nbehind")
    assert kinds(tokens) == ["fence", "paragraph_open", "paragraph_close"]
    assert tokens[0].content == f"{content}\n"


@pytest.mark.parametrize("text", ["80 % of the pool", "10-minute gap, 3.5 s", 'db-1 (eu) isn\'t "up"', "a_b, C# & #12"])
def test_ordinary_text_stays_readable_in_the_file(text: str) -> None:
    assert escape.inline(text) == text
