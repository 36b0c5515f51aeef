"""Sentences and their words, with places that count in the original text."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from pmfacilitator.language.words.grammar import AUXILIARIES, DETERMINERS

LONGEST = 1200
"""Code points after which a sentence is cut, so that every rule costs a bounded time per character."""

_BREAK = re.compile(
    r"""
    # One sign of a set comes first: the engine then looks at no other place.
    [.!?…\n;|–—-](?:
        (?P<stop>(?<=[.!?…])(?<![.!?…].)[.!?…]*+[)\]"'”’*_]*+(?=\s))   # an end mark and white space
      | (?P<line>(?<=\n))(?P<block>(?=[^\S\n]*(?:\n|$|[-*+•◦▪‣#>|]|\d{1,3}[.)]\s|\d{1,2}:\d\d|\[[ xX\d^])))?
      | (?<=\s[-–—])[-–—]{1,2}(?=\s) | (?P<cell>(?<=\|)) | (?<=;)(?=\s)
    )
    """,
    re.VERBOSE,
)
SHORT_LINE = 55
"""A line shorter than this was ended by its writer, not wrapped by an editor (code points)."""

_GOES_ON = re.compile(r"(?P<indent>[^\S\n]{2,})?(?:[a-z]|[(\[\"'“‘`_*]+\w)")
"""How the next line of a wrapped paragraph begins; a line of an item is indented."""
_WANTS_ANOTHER = (
    (DETERMINERS - {"this", "that", "another", "both", "one", "two", "three", "several", "his", "her", "some", "any"})
    | (AUXILIARIES - {"do", "does", "did", "don't", "doesn't", "didn't", "having"})
    | {"to", "of", "for", "from", "with", "at", "by", "into", "and", "or", "but", "not", "because", "which", "who"}
)
"""Words at the end of a line that show that an editor, not the writer, ended it."""

NARROWEST = 34
"""Nobody fills paragraphs to fewer columns (code points)."""
_PARAGRAPH = re.compile(
    r"[^\n]*\S[^\n]*(?:\n(?![^\S\n]*(?:$|[-*+•◦▪‣#>|]|\d{1,3}[.)]\s|\d{1,2}:\d\d|\[[ xX\d^]))[^\S\n]*\S[^\n]*)*"
)
"""A line, and those behind it that do not begin anew."""

_ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|mr|mrs|ms|dr|st|no|approx|incl|inc|ca|resp|[a-z])\.$", re.IGNORECASE
)
_WORD = re.compile(r"_+|tl;dr|[@#]?[^\W_]\w*(?:(?:['/@+&-]|\.(?!\.))+\w+)*|\S")
_STRAIGHT = str.maketrans("’‘ʼ`‑‐\u00a0\n\r\t\f\v*[]", "''''--         ")
_EMPHASIS = re.compile(r"(?<!\w)__?(?=[^\W_])|(?<=[^\W_])__?(?!\w)")


class Word(NamedTuple):
    """A word of a sentence: its place in the sentence, lower case, and as it was written."""

    start: int
    end: int
    lower: str
    written: str

    @property
    def capital(self) -> bool:
        """Whether the writer began it with a capital letter."""
        return self.written[:1].isupper()

    @property
    def possessive(self) -> bool:
        """Whether it owns the next word: "Ann's", "the engineers'"."""
        return self.lower.endswith(("'s", "s'"))


@dataclass(slots=True)
class Sentence:
    """A sentence of prose: `offset` is its place in the text, `plain` its text in lower case.

    `plain` has straight apostrophes and no emphasis marks, and exactly the length of `written`.
    """

    offset: int
    written: str
    plain: str
    _words: list[Word] | None = field(default=None)

    @property
    def words(self) -> list[Word]:
        """Split the sentence into words and marks, once."""
        if self._words is None:
            plain, written, new = self.plain, self.written, tuple.__new__  # many words: every step counts
            self._words = [
                new(Word, (start, end, plain[start:end], written[start:end]))
                for start, end in map(re.Match.span, _WORD.finditer(plain))
            ]
        return self._words

    def index_at(self, place: int) -> int:
        """Give the index of the first word that starts at or behind a place in the sentence."""
        return bisect_left(self.words, place, key=lambda word: word.start)


def plain(text: str) -> str:
    """Lower the case and straighten apostrophes and spaces without changing the length."""
    straight = text.translate(_STRAIGHT)
    if "_" in straight:
        straight = _EMPHASIS.sub(lambda mark: " " * len(mark.group()), straight)
    lowered = straight.lower()
    if len(lowered) == len(straight):
        return lowered
    return "".join(low if len(low := sign.lower()) == 1 else sign for sign in straight)


def sentences(prose: str) -> Iterator[Sentence]:
    """Split masked prose, whose line ends are all line feeds, into sentences.

    A line break inside a paragraph that an editor wrapped is only a space.
    """
    start = line = paragraph_to = 0
    filled = False
    for match in _BREAK.finditer(prose):
        place = match.start()
        if match["stop"] is not None and _ABBREVIATION.search(prose[max(start, place - 8) : place + 1]):
            continue
        if match["line"] is not None:
            if line >= paragraph_to:
                paragraph_to, filled = _paragraph(prose, line)
            wrapped = match["block"] is None and (
                filled
                or len(prose[line:place].rstrip()) >= SHORT_LINE
                or _goes_on(prose[max(start, place - SHORT_LINE) : place], prose, place + 1)
            )
            line = place + 1
            if wrapped:
                continue
        end = place + 1 if match["line"] is not None else match.end()
        # The rule between two cells of a table belongs to neither.
        yield from _pieces(prose, start, place if match["cell"] is not None else end)
        start = end
    yield from _pieces(prose, start, len(prose))


def _paragraph(prose: str, start: int) -> tuple[int, bool]:
    """Where the paragraph that begins here ends, and whether an editor has filled its lines.

    No line of a filled paragraph has room for the first word of the next.
    """
    found = _PARAGRAPH.match(prose, start)
    if found is None:
        return start + 1, False
    lines = found[0].split("\n")
    width = max(len(line.rstrip()) for line in lines)
    end = max(found.end(), start + 1)
    if len(lines) == 1 or width < NARROWEST:
        return end, False
    return end, all(
        len(line.rstrip()) + 1 + len(following.split(maxsplit=1)[0]) > width for line, following in pairwise(lines)
    )


def _goes_on(line: str, prose: str, place: int) -> bool:
    """Whether a short line goes on in the next: it ends with a word that wants another, or its item is indented."""
    further = _GOES_ON.match(prose, place)
    if further is None or not line or line.isspace():
        return False
    if further["indent"] and line.rstrip()[-1] not in ".!?:;…":
        return True
    return line.split()[-1].lower() in _WANTS_ANOTHER


def _pieces(prose: str, start: int, end: int) -> Iterator[Sentence]:
    while start < end:
        cut = end
        if end - start > LONGEST:
            space = prose.rfind(" ", start + LONGEST // 2, start + LONGEST)
            cut = space + 1 if space > 0 else start + LONGEST
        piece = prose[start:cut]
        if not piece.isspace():
            yield Sentence(start, piece, plain(piece))
        start = cut


def bounds(text: str, place: int) -> tuple[int, int]:
    """Where the sentence that holds a place begins and ends, white space around it left out."""
    for sentence in sentences(text):
        end = sentence.offset + len(sentence.written)
        if sentence.offset <= place < end:
            inside = sentence.written
            blank = len(inside) - len(inside.lstrip())
            return sentence.offset + blank, sentence.offset + len(inside.rstrip())
    return 0, len(text)
