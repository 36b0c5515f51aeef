"""Which parts of a text are prose, and which belong to somebody or something else.

Quotations, code, log lines, addresses and the machinery of Markdown are masked: every character becomes an
underscore, so that places in the text stay what they were and a masked stretch reads as one unknown noun.
"""

import re
from functools import cache

from pmfacilitator.language.blocks import without_blocks
from pmfacilitator.language.elements import Quoting, quoting, without_quoted, without_tag

MASK = "_"

_WRAPPED = r"(?:\r\n|\r|\n)(?=[ \t]*[a-z])"  # a quotation may go on in the next line of the same paragraph
_NEXT_LINE = r"(?:\r\n|\r|\n)(?![ \t]*(?:$|[-*+•#>|]|\d{1,3}[.)]\s))"
"""The same where two different signs leave no doubt about what they enclose."""


def _between(opening: str, closing: str) -> str:
    return rf"{opening}(?:[^{opening}{closing}\r\n]|{_NEXT_LINE}){{1,600}}+[{closing}]"


_QUOTED = rf"""(?:
      {_between("“", "”")} | {_between("«", "»")} | {_between("„", '“”"')} | {_between("‹", "›")}
    | {_between("「", "」")} | {_between("『", "』")}
    | (?<!\w)(?: {_between("»", "«")} | {_between("›", "‹")} | {_between("‚", "‘")} | {_between("”", "”")} )
    | ``(?:[^`'\r\n]|(?<=\w)'(?=\w)|{_WRAPPED}){{1,400}}+''
    )"""
_EVEN = r"[^`\r\n]*+(?:`[^`\r\n]*+`[^`\r\n]*+)*+(?:[\r\n]|\Z)"
"""The rest of a line in which code that begins ends as well; code goes on in it only where none is cut in two."""
_INLINE = rf"""
      (?P<quoted>{_QUOTED})
    | (?P<code>(?<!`)(?P<ticks>`++)(?:[^`\r\n]|(?!(?P=ticks)(?!`))`++){{1,300}}+(?P=ticks)(?!`))
    | (?P<longer>(?<!`)(?P<few>`{{1,2}}+)[^`\r\n]{{1,300}}+{_NEXT_LINE}[^`\r\n]{{0,300}}+(?P=few)(?!`)(?={_EVEN}))
    | (?P<comment><!--(?:[^-<]|-(?!->)|<(?!!--))*+-->|\{{/\*(?:[^*{{]|\*(?!/)|\{{(?!/\*))*+\*/\}})
    | (?P<tag></?[A-Za-z][^<>\r\n]{{0,1000}}+>)
    | \]\((?P<target>[^()\s<\]]{{0,500}}+(?:\([^()\s]{{0,200}}\)[^()\s]{{0,200}}+)?(?:\s"[^"\r\n]{{0,200}}")?)\)
    | (?:\](?P<label>\[[^\[\]\r\n]{{0,80}}\])|(?P<note>\[\^[^\[\]\s]{{1,40}}\])(?!:))
    | \[(?P<box>[xX])\](?=[ \t])
    | (?P<url>\b(?:https?|ftp|file|ssh|git|postgres|mailto)://?[^\s<>)\]]{{1,2000}}+|\bwww\.[^\s<>)\]]{{1,500}}+)
    | (?P<mail>\b[\w.+-]{{1,64}}+@[\w-]{{1,63}}(?:\.[\w-]{{1,63}}){{1,4}}\b)
    | (?P<double>(?<!\d)"(?:[^"\r\n]|{_WRAPPED}){{1,400}}+")
    | (?:(?<=[\s(\[])|^)(?P<single>['‘](?=[^\s'‘’])(?:[^'‘’\r\n]|(?<=\w)['’](?=\w)){{1,300}}+['’])(?=[\s.,;:!?)\]]|$)
    """
"""A quotation mark behind a digit measures inches, or closes."""
_BLANKED = frozenset({"label", "note", "box"})
"""What stands beside a word and is no noun: where a reference leads to, and the cross in a box."""
_SIGNS = ("`", "<", "](", "][", "[^", "[x", "[X", ":/", "www.", "@", '"', "{/*")
_OTHER_SIGNS = re.compile("[“”«»„‹›‚「『]")
_OPENING = re.compile(r"['‘](?<!\w.)")
"""Signs of which every part that _INLINE masks holds one; a text without them stays as it is."""
_KEEP = re.compile(r"^[^\n]*<!-- *pmfacilitator: *keep *-->[^\S\n]*+\|?+[^\S\n]*+$", re.IGNORECASE | re.MULTILINE)
"""A line that its writer leaves standing; the comment may be followed by the end of a table's row."""


@cache
def _inline() -> re.Pattern[str]:
    """Compile at first use: importing the linter should cost next to nothing."""
    return re.compile(_INLINE, re.VERBOSE | re.MULTILINE)


def kept_lines(text: str) -> list[tuple[int, int]]:
    """Where lines begin and end that are to be left alone; the text has only line feeds as line ends."""
    return [found.span() for found in _KEEP.finditer(text)] if "<!--" in text else []


def masked(text: str) -> str:
    """Return the text with everything that is not the writer's own prose replaced by underscores.

    The result has the length of the text; line ends stay where they are.
    """
    blocks = without_blocks(text)
    if (
        not any(map(blocks.__contains__, _SIGNS))
        and not _OPENING.search(blocks)
        and (blocks.isascii() or not _OTHER_SIGNS.search(blocks))
    ):
        return blocks
    tags: list[Quoting] = []
    prose = _inline().sub(lambda match: _hidden(match, tags), blocks)
    return without_quoted(prose, tags, MASK) if tags else prose


def _hidden(match: re.Match[str], tags: list[Quoting]) -> str:
    """Mask one part; the tags of elements that hold code or a quotation are kept in mind, for what is between them."""
    kind = match.lastgroup or ""
    if kind == "tag":
        if quotes := quoting(match["tag"], match.start()):
            tags.append(quotes)
        return without_tag(match["tag"]) or _apart(match)
    start, end = match.span(kind)
    whole, offset = match.group(), match.start()
    sign = " " if kind in _BLANKED else MASK
    hidden = "".join([one if one in "\r\n" else sign for one in whole[start - offset : end - offset]])
    return whole[: start - offset] + hidden + whole[end - offset :]


def _apart(match: re.Match[str]) -> str:
    """Mask a name in angle brackets, apart from a word that touches it: "<Note>Ann forgot it"."""
    length, text = len(match.group()), match.string
    before = " " if text[match.start() - 1 : match.start()].isalnum() else ""
    after = " " if text[match.end() : match.end() + 1].isalnum() else ""
    return before + MASK * (length - len(before) - len(after)) + after
