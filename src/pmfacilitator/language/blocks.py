"""Which lines of a text are not its writer's prose: fenced and indented code, block quotes, log lines, link targets."""

import re
from collections.abc import Iterable
from functools import cache

from pmfacilitator.language.prose import is_prompt, reads_as_prose

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")
_MARKERS = re.compile(r"\s*(?P<items>(?:(?:[-*+•◦▪‣–]|\(?(?:\d{1,3}|[a-z]|[ivx]{2,4})[.)]|\[[ xX]\])[ \t]+)*)")
"""What stands before the text of a list item, also of one in another; white space alone matches too."""
_NUMBER = re.compile(r"^(\s*(?:[-*+•][ \t]+)?)(\(?(?:\d{1,3}|[a-z]|[ivx]{2,4})\)|[a-z]\.)(?=[ \t]+\S)")
_FRONT_MATTER = {"---": frozenset({"---", "..."}), "+++": frozenset({"+++"})}
_SETTING = re.compile(r"""\s|[\w"'][\w"' .-]{0,40}[:=]|[-#\]}]""")
"""How a line of front matter begins; where one is a sentence, the lines above the rule are text."""
_FENCE = re.compile(r"(?P<fence>`{3,}|~{3,})[^`~\r\n]*(?:[\r\n]|$)")
"""With a further sign of its kind in the line it is code in a sentence: "```ls``` was run"."""
_BLOCK_QUOTE = re.compile(r">(?!=)")
_INDENTED = re.compile(r"(?: {4}| {0,3}\t)(?=\s*\S)")
_HOLDS_PROSE = re.compile(
    r"\s*(?P<mark>\d{1,2}(?:\.\d{1,2})+\s|\[\^[^\]\n]{1,200}\]:\s|(?:!!!|\?\?\?\+?|===) [\w\"!]"
    r"|\.\. (?!(?:code|sourcecode|parsed-literal|raw|math|highlight)\b)[\w-]+::)"
)
"""Beside a list item, what may have indented prose below it: "1.1 Step", a footnote, an admonition."""
_INTRODUCED = re.compile(
    r"""
      ^\.\.\s[\w-]+::
    | (?: :: | \b(?:says?|said|wrote|writes|reads?|shows?|showed|prints|printed|logged|answered|replied|posted
                  |output|logs?|message|chat|e?mail|transcript|error|following)\b[^\r\n:]{0,60}: )\s*$
    """,
    re.VERBOSE,
)
"""The end of a line that leads to somebody's words, or to what a machine printed."""
_REFERENCE = re.compile(r""" {0,3}\[(?!\^)[^\]\n]{1,200}\]:\s+(?:<[^>\s]*>|\S+)(?:\s+(?:"[^"]*"|'.*'|\(.*\)))?\s*$""")
"""Where a link goes; what stands in a footnote ("[^1]: ...") is prose, and so is what somebody says in a chat."""
_RULE_OR_TABLE = re.compile(r"[\s|:=*_+-]*$")
_LEVEL = r"(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|CRITICAL)"
_LOG_LINE = rf"""\s*(?:
        \[?\d{{4}}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d(?::\d\d)?[.,\d]*(?:Z|[+-]\d\d:?\d\d)?\]?\s+\[?{_LEVEL}\b
        # What a machine writes behind the level: "[worker]", "login(user)", "job=3", "a.b.C:", "main.c:3", "root:".
      | \[?{_LEVEL}\]?[:\s]\s*
            (?:\S*[\[=]|\S*\w\(|\([\w-]*\d|[./]\S*/|\S*[-.\d]/|\S*/\S*[-.\d/]|(?=[^\s:]*[._$])[\w.$-]+:)
      | \[?{_LEVEL}\]?:?\s*\S*:[\d/]
      | {_LEVEL}:\w[\w.]*:\S
      | [A-Z][a-z]{{2}}\s{{1,2}}\d{{1,2}}\s\d\d:\d\d:\d\d\s\S+\s\S+\[\d+\]:
      | \d{{1,3}}(?:\.\d{{1,3}}){{3}}\s\S+\s\S+\s\[
      | Traceback\ \(most\ recent
      | at\s[\w.$<>]+\(\S+:\d+\)
      | File\ "[^"\n]*",\ line\ \d+
      | level=\w+\s
      | ts=\d
      | \$\s[a-z./~][\w./-]*(?:\s|$)
      | diff\ --git\s | @@\ -\d
    )"""


@cache
def _log_line() -> re.Pattern[str]:
    """Compile at first use: importing the linter should cost next to nothing."""
    return re.compile(_LOG_LINE, re.VERBOSE)


def without_blocks(text: str) -> str:
    """Blank out front matter, code fences, block quotes, indented code and log lines, line by line."""
    if "\n" not in text and "\r" not in text:
        return _blank(text) if _is_foreign(text) else _unnumbered(text)
    lines = [match.group() for match in _LINE.finditer(text)]
    hidden = set(range(_front_matter(lines)))
    hidden.update(_fenced(lines, len(hidden)))
    hidden.update(number for number, line in enumerate(lines) if number not in hidden and _is_foreign(line))
    hidden.update(_indented_code(lines, hidden))
    return "".join([_blank(line) if number in hidden else _unnumbered(line) for number, line in enumerate(lines)])


def _unnumbered(line: str) -> str:
    """Give a numbered item a bullet for its number, so that both read alike: "a) Who broke it?"."""
    return _NUMBER.sub(lambda found: found[1] + "•".ljust(len(found[2])), line)


def _front_matter(lines: list[str]) -> int:
    """Count the lines of front matter at the top, YAML or TOML; a rule with a blank line behind it begins none."""
    ends = _FRONT_MATTER.get(lines[0].rstrip(), frozenset())
    for number, line in enumerate(lines[1:200] if ends and lines[1].strip() else [], start=1):
        if line.rstrip() in ends:
            return number + 1
        if line and not _SETTING.match(line):
            return 0
    return 0


def _fenced(lines: list[str], start: int) -> Iterable[int]:
    """Yield the numbers of the lines of code fences, in lists as well."""
    fence, home, after_blank = "", 0, False
    for number, line in enumerate(lines[start:], start):
        stripped = line.strip()
        before = _before_text(line) if not fence or home else 0
        if fence and stripped and _leaves(line, home, after_blank):
            fence = ""
        if fence:
            yield number
            if stripped.startswith(fence) and not stripped.strip(fence[0]):
                fence = ""
        elif opening := _FENCE.match(line, before):
            yield number
            # A fence in a list ends with its item, closed or not.
            fence, home = opening["fence"], before if before > 3 or line[:before].strip() else 0
        after_blank = not stripped


def _before_text(line: str) -> int:
    """Count the signs before a line's text: white space, and the markers of list items."""
    found = _MARKERS.match(line)
    return found.end() if found else 0


def _leaves(line: str, home: int, after_blank: bool) -> bool:
    """Whether a line stands outside of the list item, indented that far, in which a fence was opened."""
    indent = len(line) - len(line.lstrip())
    return indent < home and (after_blank or bool(line[indent : _before_text(line)]))


def _indented_code(lines: list[str], hidden: set[int]) -> Iterable[int]:
    """Yield the numbers of the lines of indented paragraphs that are code or somebody else's words.

    Below a list item, and right below a line of text, indented lines go on with what is said there. Elsewhere
    they may be code, or paragraphs of a letter: what they look like decides.
    """
    may_begin, introduced = True, False
    item = 0
    number = 0
    while number < len(lines):
        line = lines[number]
        if not line.strip() or number in hidden:
            may_begin = may_begin or not line.strip()
            number += 1
        elif may_begin and _is_indented(line, item) and not _text_of_item(line):
            end = number + 1
            while end < len(lines) and _is_indented(lines[end], item):
                end += 1
            if introduced or not reads_as_prose("".join(lines[number:end])):
                yield from range(number, end)
            number = end
        else:
            if _text_of_item(line) or line[0] not in " \t":
                item = _text_of_item(line)
            introduced = not item and bool(_INTRODUCED.search(line))
            may_begin = False
            number += 1


def _is_indented(line: str, item: int) -> bool:
    """Whether a line stands four signs or a tab behind the margin, or behind the text of the list item above."""
    return bool(_INDENTED.match(line, item)) and (not item or not line[:item].strip())


def _text_of_item(line: str) -> int:
    """Give the column of the text that goes on with a list item, or the like, that this line begins; else 0."""
    found = _MARKERS.match(line)
    if found and found["items"]:
        return found.end()
    holds = _HOLDS_PROSE.match(line)
    return holds.start("mark") + 4 if holds else 0


def _is_foreign(line: str) -> bool:
    return bool(
        _BLOCK_QUOTE.match(line, _before_text(line))
        or _log_line().match(line)
        or is_prompt(line)
        or _REFERENCE.match(line)
        or _RULE_OR_TABLE.match(line)
    )


def _blank(line: str) -> str:
    """Replace a line by spaces, which end a sentence and say nothing."""
    body = line.rstrip("\r\n")
    return " " * len(body) + line[len(body) :]
