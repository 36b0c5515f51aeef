"""Text in a Markdown file is shown as typed, whatever it is: read back by a CommonMark parser with GitHub's tables."""

import json
import re
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from reading import HOSTILE, Document

from pmfacilitator.domain.text import clean, one_line
from pmfacilitator.report import escape
from pmfacilitator.report.blocks import bullets, section, table
from pmfacilitator.report.escape import Md

texts = st.sampled_from(HOSTILE) | st.text() | st.text(alphabet="ab_*`~[](){}<>|&;#+-=.!\\\"' \n\t1:/hpst", max_size=40)
lines = texts.map(one_line).filter(bool)


Test = Callable[[str], None]


def hostile(test: Test) -> Test:
    """Try the whole hostile list, beside what hypothesis thinks of."""
    for text in HOSTILE:
        test = example(one_line(text))(test)
    return test


@given(lines)
@hostile
def test_a_paragraph_shows_the_text_and_nothing_else(text: str) -> None:
    read = Document(escape.inline(text))
    assert read.text == f"{text}\n"
    assert read.structure == ["paragraph_open", "paragraph_close"]


@given(lines)
@hostile
def test_a_heading_shows_the_whole_text(text: str) -> None:
    read = Document(f"# {escape.inline(text)}\n\nbehind")
    assert read.text == f"{text}\nbehind\n"
    assert read.structure == ["heading_open", "heading_close", "paragraph_open", "paragraph_close"]


@given(texts.map(clean).filter(str.strip))
@hostile
def test_a_text_of_several_lines_keeps_them(text: str) -> None:
    read = Document("\n".join(escape.prose(text)))
    assert read.text.split() == text.split()
    assert set(read.structure) == {"paragraph_open", "paragraph_close"}


@given(st.lists(texts.map(clean).filter(str.strip), min_size=1, max_size=4))
def test_a_list_has_one_item_per_text(items: list[str]) -> None:
    read = Document(bullets(escape.prose(item) for item in items))
    assert read.text.split() == " ".join(items).split()
    assert read.structure.count("list_item_open") == len(items)
    assert read.structure.count("bullet_list_open") == 1


@given(st.lists(st.tuples(texts, texts, texts), min_size=1, max_size=4))
def test_a_table_keeps_its_rows_and_columns(rows: list[tuple[str, str, str]]) -> None:
    cells = [[Md("1"), *(escape.cell(text) for text in row), Md("2")] for row in rows]
    read = Document(section("Table", table(["a", "b", "c", "d", "e"], cells)))
    used = 2 + sum(any(row[n] for row in cells) for n in (1, 2, 3))
    assert read.structure.count("table_open") == 1
    assert read.structure.count("tr_open") == len(rows) + 1
    assert read.structure.count("td_open") == len(rows) * used
    assert [cell for cell in read.cells if cell not in ("", "1", "2")] == [
        " / ".join(one_line(line) for line in clean(text).split("\n") if line.strip())
        for row in rows
        for text in row
        if clean(text).strip() and one_line(text) not in ("1", "2")
    ]


@given(lines, lines)
def test_a_link_leads_to_its_address_and_nowhere_else(url: str, label: str) -> None:
    read = Document(escape.link(url, label))
    if escape.is_url(url):
        assert len(read.targets) == 1
        assert read.text == f"{label}\n"
    else:
        assert read.text == f"{label}: {url}\n"
    assert all(re.match(r"(https?|mailto|ftp):", target, re.IGNORECASE) for target in read.targets)


@pytest.mark.parametrize(
    "text", [":https://=/=*", "see http://[a]/x, http://[::1]", "https://*", "https://_`", "http://~:1"]
)
def test_what_is_hardly_an_address_is_shown_as_typed(text: str) -> None:
    read = Document(escape.inline(text))
    assert read.text == f"{text}\n"
    assert read.structure == ["paragraph_open", "paragraph_close"]


def test_an_address_in_a_text_is_a_link_to_all_of_it() -> None:
    read = Document(escape.inline("see https://example.com/a_b_c?x=1&y=2#p, and (http://x.example/*)."))
    assert read.targets == [
        "https://example.com/a_b_c?x=1&y=2#p",
        "http://x.example/",
    ]


WHOLE = {
    "https://en.wikipedia.org/wiki/Port_(computing)": "",
    "https://kibana.example/app#/discover?_g=(time:(from:now-1h,to:now))&_a=(columns:!(_source))": "",
    "https://shop.example/cart;jsessionid=1?a=b;c=d": "",
    "https://grafana.example/explore?left={now-1h;[x]}": "https://grafana.example/explore?left=%7Bnow-1h;%5Bx%5D%7D",
    "https://logs.example/?q=a*b|c": "https://logs.example/?q=a%2Ab%7Cc",
    "https://logs.example/?a=1&copy;=2": "https://logs.example/?a=1&copy;=2",
    "http://[2001:db8::1]:9090/graph": "",
}
"""Addresses as people copy them, and what they lead to where Markdown could not carry them as they are."""


@pytest.mark.parametrize(("url", "target"), [(url, target or url) for url, target in WHOLE.items()])
def test_a_whole_address_is_linked_wherever_it_stands(url: str, target: str) -> None:
    for text in (url, f"see {url}, then", f"(as in {url})", f"!{url}", f"[graph]({url})"):
        read = Document(escape.inline(text))
        assert read.targets == [target]
        assert read.text == f"{text}\n"
    for link, shown in ((escape.link(url, ""), url), (escape.link(url, "graph"), "graph")):
        read = Document(section("To read", table(["a", "b"], [[link, Md("x")]])))
        assert read.targets == [target]
        assert read.cells == [shown, "x"]


addressed = st.builds(
    "{}https://shop.example/{}{}".format,
    st.text("!a [(*_`<&\\", max_size=4),
    st.text("ab1/?&=#;:%()[]{}*|\\^~_`<>\"'!$.,@+-", max_size=20),
    st.text("!a [](*_`&;\\)", max_size=4),
).map(one_line)


@given(addressed)
def test_whatever_an_address_holds_it_is_shown_as_typed_and_leads_nowhere_else(text: str) -> None:
    read = Document(escape.inline(text))
    assert read.text == f"{text}\n"
    assert read.structure == ["paragraph_open", "paragraph_close"]
    assert all(target.startswith("https://shop.example/") for target in read.targets)
    in_table = Document(section("Table", table(["a", "b"], [[escape.cell(text), Md("x")]])))
    assert in_table.cells == [text, "x"]


@given(addressed)
def test_a_stored_address_is_one_link_however_it_is_written(url: str) -> None:
    whole = url[url.index("https") :].replace(" ", "")
    read = Document(f"- {escape.link(whole, 'label')}")
    assert read.text == "label\n"
    assert [target.startswith("https://shop.example/") for target in read.targets] == [True]


@given(texts)
@hostile
@example("a: b # c")
@example("--- \n...")
def test_a_yaml_scalar_stays_on_one_line_and_means_the_text(text: str) -> None:
    scalar = escape.yaml(text)
    assert len(scalar.splitlines()) == 1
    assert json.loads(scalar) == clean(text)


@given(texts)
@hostile
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
    read = Document(f"{escape.fence(content, language)}\n\nbehind")
    assert read.structure == ["fence", "paragraph_open", "paragraph_close"]
    assert read.tokens[0].content == f"{content}\n"


@pytest.mark.parametrize("text", ["80 % of the pool", "10-minute gap, 3.5 s", 'db-1 (eu) isn\'t "up"', "a_b, C# & #12"])
def test_ordinary_text_stays_readable_in_the_file(text: str) -> None:
    assert escape.inline(text) == text
