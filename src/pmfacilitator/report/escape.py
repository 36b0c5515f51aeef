"""What people typed, made safe for every place in a Markdown file: it is shown as typed and means nothing.

`Md` is finished Markdown. Only this module turns people's text into it, so that the type checker finds text that
would reach a report unescaped.
"""

import json
import re
from typing import NewType

from pmfacilitator.domain.addresses import web_addresses
from pmfacilitator.domain.text import clean, one_line

Md = NewType("Md", str)

# Also in dialects: Python-Markdown knows no escaped "<", Jekyll and Hugo read doubled braces.
_SPECIAL = re.compile(r"[\\`*\[\]{}|~]|(?<![^\W_])_|_(?![^\W_])")
_ENTITY = re.compile(r"&(?=#|[A-Za-z][A-Za-z0-9]*;)")
_BLOCK_START = re.compile(r"^(?:[#>=-]|!(?=!!)|\+(?=\s|$)|\d{1,9}[.)](?=\s|$))")
_CLOSING_HASHES = re.compile(r"(?:(?<=\s)|^)(?=#+$)")
_WHOLE_URL = re.compile(r"https?://\S+", re.IGNORECASE)
_ORDINARY_URL = re.compile(r"https?://\w[\w.@:%-]*(?:[/?#].*)?", re.IGNORECASE)
_HOST = re.compile(r"https?://(?:\[[\da-f.]*:[\da-f:.]+\])?", re.IGNORECASE)
_MISREAD_IN_URL = re.compile(r"[\\`*\[\]{}|^<>\"]")
_MERMAID_SAFE = re.compile(r"[\w\s,.:()/'?!=+-]")
_MERMAID_LIST = re.compile(r"^(\d*)([.)+-])(?=\s)")
_LONGEST_LABEL = 120


def inline(text: str, *, links: bool = True) -> Md:
    """Text on one line, in a paragraph, heading, list item or table cell; its web addresses become links."""
    return Md(_at_edges(_inline(one_line(text), links=links)))


def cell(text: str) -> Md:
    """Text of several lines where only one has room; the lines are parted by strokes, as verses are."""
    return Md(" / ".join(inline(line) for line in clean(text).split("\n") if line.strip()))


def prose(text: str) -> list[Md]:
    """The lines of a text that may have several; blank lines part paragraphs, other line ends stay line ends."""
    lines = [inline(line) for line in clean(text).strip().split("\n")]
    return [
        Md(f"{line}  ") if line and following else line for line, following in zip(lines, [*lines[1:], ""], strict=True)
    ]


def link(url: str, label: str) -> Md:
    """A link with its label; the address alone where there is none, and plain text where it is no web address."""
    label = one_line(label)
    if not is_url(url):
        return Md(f"{inline(label)}: {inline(url)}") if label else inline(url)
    return Md(f"[{inline(label, links=False)}]({_target(url)})") if label else Md(_linked(url))


def is_url(text: str) -> bool:
    """Whether the whole text is a web address, and nothing else."""
    return _WHOLE_URL.fullmatch(text) is not None


def yaml(text: str) -> str:
    """A text as a YAML scalar in double quotes, whose escapes are those of JSON."""
    return json.dumps(clean(text), ensure_ascii=False)


def mermaid(text: str) -> str:
    """A node's label in a Mermaid diagram, shortened to 120 characters; whatever could be syntax is an entity code."""
    label = one_line(text)
    if len(label) > _LONGEST_LABEL:
        label = label[: _LONGEST_LABEL - 1].rstrip() + "…"
    coded = "".join(c if _MERMAID_SAFE.match(c) or not c.isascii() else f"#{ord(c)};" for c in label)
    return _MERMAID_LIST.sub(lambda start: f"{start[1]}#{ord(start[2])};", coded)


def fence(content: str, language: str) -> Md:
    """A fenced block, its fence longer than any run of backticks in it."""
    longest = max((len(run) for run in re.findall(r"`+", content)), default=0)
    ticks = "`" * max(3, longest + 1)
    return Md(f"{ticks}{language}\n{content}\n{ticks}")


def _inline(line: str, *, links: bool) -> str:
    if not links:
        return _escaped(line)
    parts, end = [], 0
    for address in web_addresses(line):
        before, linked = _escaped(line[end : address.start]), _linked(address.url)
        if before.endswith("!") and linked.startswith("["):
            before = f"{before[:-1]}\\!"  # or else it were an image
        parts += [before, linked]
        end = address.end
    return "".join([*parts, _escaped(line[end:])])


def _linked(url: str) -> str:
    """An address that leads to itself; between angle brackets alone where every reader shows it there as typed."""
    target = _target(url)
    if target == f"<{url}>" and _ORDINARY_URL.fullmatch(url):
        return target
    return f"[{_escaped(url)}]({target})"


def _target(url: str) -> str:
    """Where a link leads: what Markdown could misread is percent-encoded, brackets around an IPv6 host excepted."""
    host = _HOST.match(url)
    start = host.end() if host else 0
    coded = _MISREAD_IN_URL.sub(lambda sign: f"%{ord(sign[0]):02X}", url[start:])
    return f"<{url[:start]}{_ENTITY.sub('&amp;', coded)}>"


def _escaped(text: str) -> str:
    text = _SPECIAL.sub(r"\\\g<0>", _ENTITY.sub("&amp;", text))
    return text.replace("<", "&lt;")


def _at_edges(line: str) -> str:
    """The line without a beginning that opens a block, or an end that closes a heading."""
    if start := _BLOCK_START.match(line):
        line = f"{line[: start.end() - 1]}\\{line[start.end() - 1 :]}"
    return _CLOSING_HASHES.sub(r"\\", line, count=1)
