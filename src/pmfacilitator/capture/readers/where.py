"""Where in a line its stamp stands: at the start, at the end, or being all of it."""

import re
from dataclasses import dataclass
from functools import lru_cache

from pmfacilitator.capture.readers.stamps import NOTHING, Stamp, find_stamp

_REMEMBERED = 20_000  # lines are looked at more than once: to tell the format, the style, and the entries
_HEAD, _TAIL = 400, 160  # characters that can hold a stamp; the rest of a line of any length is text
_TAG = re.compile(
    r"</?(?:a|abbr|b|br|code|del|div|em|font|h[1-6]|i|ins|kbd|li|mark|p|s|small|span|strong|sub|sup|td|th|time|tr|tt|u)\b[^<>]{0,300}>",
    re.IGNORECASE,
)
_MARKS = re.compile(r"\*+|(?<!\w)_+|_+(?!\w)|`+|~~+|\\(?=[\[\]()*_~.:-])")
_SPACES = re.compile(r"[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]")
_LEAD = re.compile(
    r"\s*(?:[-*+•●▪◦‣·>]\s+)*(?:\[[ xX]\]\s+)?(?:\d{1,3}[.)]\s+(?=[\s*\[(]*\d))?(?::[a-z0-9_+-]+:\s*)*"
    r"[^\w~≈+\[(<{?'’#]*[\[(<{]{0,2}\s*"
    r"(?P<word>(?:(?:time|timestamp|date|when|posted|updated)\b\s*:?(?:\s*(?:about\s+)?(?:\d+"
    r"|an?)\s+\w+\s+ago[.,:]?)?|at|on|from|between|by|since|starting|before|after|(?:shortly|just"
    r"|soon) (?:before|after)|as of|@)\s+(?:at\s+|on\s+)?)?",
    re.IGNORECASE,
)
_WORDS = r"\s*(?P<label>@?[^\W\d][\w#.'-]*(?: [\w#.'-]+){0,4}?)"
_LABELS = (re.compile(_WORDS + r"\s*[\[(]\s*"), re.compile(_WORDS + r"(?:\s*[,–—-])?\s+(?=\d)"))
_BEHIND_LABEL = re.compile(r"\s*[\])]?\s*(?::|[–—-]+(?=\s))\s*")
_CLOSE = re.compile(
    r"(?:\]\([^)\s]{0,300}\)|\s*[\])}>*_`:]+|\s*(?:onwards?|\(local(?: time)?\)|local time)\b"
    r"|\s*[-–—]+>?(?!\d)|\s*[=→|·•;,.…]+(?!\d)|\s*&[mn]dash;|\s)*"
)
_END = re.compile(r"[\s)\]*_.`}|!]*$")
_STARTS = re.compile(
    r"(?<![\w:.+/])(?:[~≈]?\d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|about|around|noon|midnight|yesterday|today)",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"(?:[\s(\[{@,;:|*_`–—→-]|\b(?:at|on|from|since|posted|around)\b\s*)*$", re.IGNORECASE)

_DATES = re.compile(
    (
        r"(?<![\w:/.])(?=\d{1,4}[-/. ]|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov"
        r"|dec)[a-z]*\b|\d{1,2}(?:st|nd|rd|th)\b|20\d{6}\b)"
    ),
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Placed:
    """A stamp, the text beside it, and whether a word such as "At" introduces it, as in a sentence."""

    stamp: Stamp
    text: str
    worded: bool = False
    sentence: bool = False
    trails: bool = False


def masked(text: str) -> str:
    """The text with its markup blanked out, every character in its place."""
    text = _SPACES.sub(" ", text)
    if "<" in text:
        text = _TAG.sub(lambda m: " " * len(m[0]), text)
    return _MARKS.sub(lambda m: " " * len(m[0]), text)


@lru_cache(maxsize=_REMEMBERED)
def leading(text: str) -> Placed | None:
    """The stamp that a line begins with, or None."""
    head = masked(text[:_HEAD])
    lead = _LEAD.match(head)
    if lead is None:
        return None
    for start in dict.fromkeys((lead.end(), lead.start("word") if lead["word"] else lead.end())):
        found = find_stamp(head, start)
        if found:
            stamp, end = found
            return _split(text, head, stamp, end, worded=bool(lead["word"]))
    return None


@lru_cache(maxsize=_REMEMBERED)
def labelled(text: str) -> Placed | None:
    """The stamp behind a short label: "Update 2 (14:05 UTC): fixed", "Ada, 14:05: fixed"."""
    head = masked(text[:_HEAD])
    for shape in _LABELS:
        label = shape.match(head)
        found = find_stamp(head, label.end()) if label else None
        behind = _BEHIND_LABEL.match(head, found[1]) if found else None
        if label and found and behind and found[0].has_time and not found[0].is_weak:
            rest = text[behind.end() :].strip()
            return Placed(found[0], tidy(f"{label['label'].strip()}: {rest}")) if rest else None
    return None


def _split(text: str, head: str, stamp: Stamp, end: int, *, worded: bool) -> Placed | None:
    following = head[end : end + 1]
    if following.isalnum() or following == "%":
        return None
    close = _CLOSE.match(head, end)
    stop = close.end() if close else end
    sentence = not head[end:stop].strip() and text[stop : stop + 1].islower()
    rest = text[stop:] if stop < len(head) else text[len(head) :]
    return Placed(stamp, tidy(rest), worded, sentence or head[end : end + 2] == ", ")


@lru_cache(maxsize=_REMEMBERED)
def whole(text: str) -> Stamp | None:
    """The stamp, if the text is nothing but one."""
    if len(text) > _HEAD:
        return None
    placed = leading(text)
    return placed.stamp if placed and not placed.text.strip(" ()[]") else None


@lru_cache(maxsize=_REMEMBERED)
def trailing(text: str) -> Placed | None:
    """The stamp that a line ends with, or None."""
    offset = max(0, len(text) - _TAIL)
    tail = masked(text[offset:])
    for match in _STARTS.finditer(tail):
        found = find_stamp(tail, match.start())
        if found and _END.match(tail, found[1]):
            before = _BEFORE.sub("", tail[: match.start()])
            rest = text[: offset + len(before)]
            return Placed(found[0], tidy(rest), trails=True)
    return None


def tidy(text: str) -> str:
    """Text that lost its stamp, without the halves of the markup that stood around it."""
    text = text.strip()
    for mark in ("**", "__", "~~"):
        if text.count(mark) % 2:
            text = text.removeprefix(mark) if text.startswith(mark) else text.removesuffix(mark)
            if text.count(mark) % 2:
                text = text.replace(mark, "", 1)
    return text.strip()


def day_in(text: str) -> Stamp:
    """The first date in a title, without a time."""
    plain = masked(text[:300])
    for match in _DATES.finditer(plain):
        found = find_stamp(plain, match.start())
        day = found[0].day if found else None
        if day and not (found and found[0].is_weak and not found[0].clock) and (day.number or day.numbers):
            return Stamp(day=day)
    words = re.match(
        r"\s*(?:(?:yester|to)day|day\s+\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b", plain, re.IGNORECASE
    )
    found = find_stamp(plain, len(words[0]) - len(words[0].lstrip())) if words else None
    return Stamp(day=found[0].day) if found and found[0].day else NOTHING
