"""Which parts of a text are prose, and which belong to somebody or something else.

Quotations, code, log lines, addresses and the machinery of Markdown are masked: every character becomes an
underscore, so that places in the text stay what they were and a masked stretch reads as one unknown noun.
"""

import re
from functools import cache

MASK = "_"

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_BLOCK_QUOTE = re.compile(r" {0,3}(?:[-*+] {1,3})?>(?!=)")
_INDENTED_CODE = re.compile(r"(?: {4}|\t)(?! *(?:[-*+•] |\d{1,3}[.)] ))")
_LIST_ITEM = re.compile(r"\s*(?:[-*+•]|\d{1,3}[.)]|\[\^[^\]\n]{1,200}\]:)\s")
_REFERENCE = re.compile(r" {0,3}\[(?!\^)[^\]\n]{1,200}\]:\s")
"""Where a link goes; what stands in a footnote ("[^1]: ...") is prose, and goes on like an item."""
_RULE_OR_TABLE = re.compile(r"[\s|:=*_+-]*$")
_LOG_LINE = r"""\s*(?:
        \[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d(?::\d\d)?[.,\d]*(?:Z|[+-]\d\d:?\d\d)?\]?\s+\[?
            (?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL|CRITICAL|NOTICE)\b
      | \[?(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL|CRITICAL)\]?[: \t]\s*\S*[\[=:(/]
      | [A-Z][a-z]{2}\s{1,2}\d{1,2}\s\d\d:\d\d:\d\d\s\S+\s\S+\[\d+\]:
      | \d{1,3}(?:\.\d{1,3}){3}\s\S+\s\S+\s\[
      | Traceback\ \(most\ recent
      | at\s[\w.$<>]+\(\S+:\d+\)
      | File\ "[^"\n]*",\ line\ \d+
      | level=\w+\s
      | ts=\d
      | [$#]\s[a-z./~][\w./-]*(?:\s|$)
      | diff\ --git\s | @@\ -\d
    )"""
_WRAPPED = r"(?:\r\n|\r|\n)(?=[a-z])"  # a quotation may go on in the next line of the same paragraph
_INLINE = rf"""
      (?P<code>`{{1,2}}[^`\r\n]{{1,300}}`{{1,2}})
    | (?P<comment><!--(?:[^-<]|-(?!->)|<(?!!--))*+-->)
    | (?P<tag></?[A-Za-z][^<>\r\n]{{0,200}}>)
    | \]\((?P<target>[^()\s<\]]{{0,500}}+(?:\([^()\s]{{0,200}}\)[^()\s]{{0,200}}+)?(?:\s"[^"\r\n]{{0,200}}")?)\)
    | (?P<url>\b(?:https?|ftp|file|ssh|git|postgres|mailto)://?[^\s<>)\]]{{1,2000}}+|\bwww\.[^\s<>)\]]{{1,500}}+)
    | (?P<mail>\b[\w.+-]{{1,64}}+@[\w-]{{1,63}}(?:\.[\w-]{{1,63}}){{1,4}}\b)
    | (?P<double>"(?:[^"\r\n]|{_WRAPPED}){{1,400}}+")
    | (?P<curly>“(?:[^“”\r\n]|{_WRAPPED}){{1,600}}+”)
    | (?P<guillemet>«(?:[^«»\r\n]|{_WRAPPED}){{1,600}}+»)
    | (?:(?<=[\s(\[])|^)(?P<single>['‘](?=[^\s'‘’])(?:[^'‘’\r\n]|(?<=\w)['’](?=\w)){{1,300}}+['’])(?=[\s.,;:!?)\]]|$)
    """
_SIGNS = ("`", "<", "](", ":/", "www.", "@", '"', "“", "«")
_OPENING = re.compile(r"['‘](?<!\w.)")
"""Signs of which every part that _INLINE masks holds one; a text without them stays as it is."""
_KEEP = re.compile(r"^[^\n]*<!-- *pmfacilitator: *keep *-->[^\S\n]*+\|?+[^\S\n]*+$", re.IGNORECASE | re.MULTILINE)
"""A line that its writer leaves standing; the comment may be followed by the end of a table's row."""
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compile at first use: importing the linter should cost next to nothing."""
    return re.compile(pattern, re.VERBOSE | re.MULTILINE)


def kept_lines(text: str) -> list[tuple[int, int]]:
    """Where lines begin and end that are to be left alone; the text has only line feeds as line ends."""
    return [found.span() for found in _KEEP.finditer(text)] if "<!--" in text else []


def masked(text: str) -> str:
    """Return the text with everything that is not the writer's own prose replaced by underscores.

    The result has the length of the text; line ends stay where they are.
    """
    blocks = _without_blocks(text)
    if not any(map(blocks.__contains__, _SIGNS)) and not _OPENING.search(blocks):
        return blocks
    return _compiled(_INLINE).sub(_mask_inline, blocks)


def _mask_inline(match: re.Match[str]) -> str:
    whole = match.group()
    start, end = match.span(match.lastgroup or 0)
    offset = match.start()
    inner = whole[start - offset : end - offset]
    hidden = "".join(sign if sign in "\r\n" else MASK for sign in inner)
    return whole[: start - offset] + hidden + whole[end - offset :]


def _without_blocks(text: str) -> str:
    """Blank out front matter, code fences, block quotes, indented code and log lines, line by line."""
    if "\n" not in text and "\r" not in text:
        return _blank(text) if _is_foreign(text) else text
    lines = [match.group() for match in _LINE.finditer(text)]
    end_of_front_matter = _front_matter(lines)
    kept: list[str] = []
    fence = ""
    may_open_code = True
    in_list = False
    for number, line in enumerate(lines):
        opening = _FENCE.match(line)
        if number < end_of_front_matter:
            hidden = True
        elif fence:
            hidden = True
            if opening and opening.group(1).startswith(fence) and not line.strip().strip(fence[0]):
                fence = ""
        elif opening:
            hidden = True
            fence = opening.group(1)
        else:
            hidden = _is_foreign(line) or (may_open_code and bool(_INDENTED_CODE.match(line)))
            if line.strip():
                # Four spaces below a list item continue the item; below anything else they are code.
                may_open_code = may_open_code and hidden
                in_list = bool(_LIST_ITEM.match(line)) or (in_list and line[0] in " \t")
            else:
                may_open_code = not in_list
        kept.append(_blank(line) if hidden else line)
    return "".join(kept)


def _front_matter(lines: list[str]) -> int:
    """Count the lines of YAML front matter at the top."""
    if not lines or lines[0].rstrip() != "---":
        return 0
    for number, line in enumerate(lines[1:200], start=1):
        if line.rstrip() in {"---", "..."}:
            return number + 1
    return 0


def _is_foreign(line: str) -> bool:
    return bool(
        _BLOCK_QUOTE.match(line)
        or _compiled(_LOG_LINE).match(line)
        or _REFERENCE.match(line)
        or _RULE_OR_TABLE.match(line)
    )


def _blank(line: str) -> str:
    """Replace a line by spaces, which end a sentence and say nothing."""
    body = line.rstrip("\r\n")
    return " " * len(body) + line[len(body) :]
