"""The marks of a timeline line: `#kind` anywhere, `@name` in front of the words or behind them."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from pmfacilitator.capture.kinds import kind_named
from pmfacilitator.domain.kinds import EventKind
from pmfacilitator.domain.people import name_meant

_TAG = re.compile(r"(?<!\S)#[A-Za-z][A-Za-z_-]*(?=[\s,.;:!?)]|$)")
_AT = re.compile(r"(?<!\S)@(?=\S)")
_NAME = re.compile(r"[^\W\d_][\w.'’-]*")
_MARK = re.compile(r"(?<!\S)[#@]\S+")
_BEHIND_MARK = re.compile(r"(?:[:,]|\s*[–—-]+(?=\s|$))?\s*")
_ENDS_SENTENCE = " .,;:!?)"
_BLANKS = re.compile(r"[ \t]{2,}")


@dataclass(frozen=True)
class Marks:
    """The words that are left without their marks, and what these say; the kind is None where none does.

    mentioned: a participant who is named in the middle of the words while nothing says who acted. other_tags: those
    that name no kind, and stay in the words.
    """

    text: str
    kind: EventKind | None
    actor: str
    mentioned: str = ""
    other_tags: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Mention:
    """A name behind an @, from there to its end, and whom it means."""

    begin: int
    end: int
    name: str


def take_marks(text: str, people: Sequence[str], *, words: str = "") -> Marks:
    """Read the marks in a text: the last kind that is named, and the person in front of the words or behind them.

    Of two people the one in front acted, unless only the other is a participant. Somebody in the middle of the
    sentence is part of it ("asked @ana to restart"), and tags that name no kind stay. So does what stood in `words`,
    the text as it was before an edit: it has been read once.
    """
    text, kind = _without_tags(text, words)
    kept = _stood(text, words)
    other_tags = tuple(match[0] for match in _TAG.finditer(text) if match.start() not in kept)
    mentions = [one for one in _mentions(text, people) if one.begin not in kept]
    outer = [one for one in mentions if one.begin == 0 or not text[one.end :].strip(" .,;!")]
    if not outer:
        known = (one.name for one in mentions if one.name in people)
        return Marks(text, kind, "", next(known, ""), other_tags)
    acted = next((one for one in (outer[0], outer[-1]) if one.name in people), outer[0])
    if acted.begin == 0:
        return Marks(_tidy(text[_behind(text, acted.end) :]), kind, acted.name, other_tags=other_tags)
    return Marks(_tidy(text[: acted.begin]), kind, acted.name, other_tags=other_tags)


def leading_marks(text: str, people: Sequence[str]) -> int:
    """Where the marks end that a text begins with, blanks included; 0 where it begins with none."""
    position = 0
    while position < len(text):
        tag = _TAG.match(text, position)
        named = _named(text, position, people) if _AT.match(text, position) else None
        end = tag.end() if tag and kind_named(tag[0]) else named.end if named else position
        behind = _behind(text, end)
        if end == position or (behind == end < len(text)):
            return position
        position = behind
    return position


def _behind(text: str, end: int) -> int:
    match = _BEHIND_MARK.match(text, end)
    return match.end() if match else end


def _without_tags(text: str, words: str) -> tuple[str, EventKind | None]:
    said: EventKind | None = None
    kept = _stood(text, words)
    for match in reversed(list(_TAG.finditer(text))):
        kind = kind_named(match[0]) if match.start() not in kept else None
        if kind is not None:
            said = said or kind
            text = text[: match.start()] + text[match.end() :]
    return _tidy(text), said


def _mentions(text: str, people: Sequence[str]) -> list[_Mention]:
    found = [_named(text, match.start(), people) for match in _AT.finditer(text)]
    return [one for one in found if one is not None]


def _named(text: str, begin: int, people: Sequence[str]) -> _Mention | None:
    """Whom the @ there names: somebody in full, with the blanks of the name or dots for them, or one word for it."""
    for full in sorted(filter(None, people), key=len, reverse=True):
        pattern = r"[ .]".join(map(re.escape, full.split(" "))) + r"(?!\w|[.-]\w)"
        if match := re.compile(pattern, re.IGNORECASE).match(text, begin + 1):
            return _Mention(begin, match.end(), full)
    word = _NAME.match(text, begin + 1)
    if word is None:
        return None
    written = word[0].rstrip(".,;:'’")
    return _Mention(begin, begin + 1 + len(written), name_meant(written, people))


def _stood(text: str, words: str) -> frozenset[int]:
    """Where the marks begin that stood in the words before, each as often as there: the last ones of a line."""
    left = Counter(match[0].rstrip(_ENDS_SENTENCE) for match in _MARK.finditer(words))
    stood = set()
    for match in reversed(list(_MARK.finditer(text)) if left else []):
        mark = match[0].rstrip(_ENDS_SENTENCE)
        if left[mark]:
            left[mark] -= 1
            stood.add(match.start())
    return frozenset(stood)


def _tidy(text: str) -> str:
    return _BLANKS.sub(" ", text).strip()
