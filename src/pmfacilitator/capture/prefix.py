"""The time at the beginning of a typed line: how many of its words it is, and what it says."""

import re
from dataclasses import dataclass
from datetime import datetime

from pmfacilitator.capture.clocks import match_clock
from pmfacilitator.capture.phrases import LONGEST, UNFINISHED, TwoTimes, phrase_of
from pmfacilitator.capture.resolve import Anchors
from pmfacilitator.capture.times import about, read_when
from pmfacilitator.capture.vocabulary import WEEKDAYS, any_of
from pmfacilitator.capture.zones import BEHIND, unknown_zone
from pmfacilitator.errors import BadInput

_MOST_WORDS = 10
_BULLET = re.compile(r"\s*(?:[-*•]\s+(?=\S)|>\s+)*")
_LIKE_A_CLOCK = re.compile(
    r"(?:\d{4}-\d\d-\d\d[T ])?(?:(?:yesterday|today)\s+)?(?:[~≈]\s?)?"
    r"(?P<clock>\d{1,2}(?::\d\d(?::\d\d)?(?:[ap]m)?|[ap]m))(?![\w:.,]*\d)(?=[\s:,–—-]|$)",
    re.IGNORECASE,
)
"""What looks like a time of day at the beginning of a line, 25:10 and 00:30PM too."""
_MARKUP = re.compile(r"[*`]|(?<![^\W_])_|_(?![^\W_])")
"""Emphasis; an underscore within a word belongs to it: America/New_York."""
_WORD = re.compile(r"\S+")
_ENDED = re.compile(r"(?:\d|[ap]\.?m\.?|[A-Z]{1,5}|[\])*_`]):[*_`]*$")
_BETWEEN = re.compile(r"\s*(?:(?:[:|,;.–—-]+|[-=]>|→)(?=\s|$)|\|)?\s*")
_BEGINS_PROSE = re.compile(r"\b(?:the|at|on|of|in)$", re.IGNORECASE)
_SEPARATED = re.compile(r"\s+(?:[–—|:-]|[-=]>|→)\s")
_GLUED = re.compile(r"(?<=\d\d)(?:[–—|-](?=[A-Za-z]{4})|:(?=[A-Za-z]))")
_JOINT = re.compile(r"\s*(?:–|—|→|[-=]>|-|\bto\b|\buntil\b|\btill?\b|\bthrough\b|\band\b)\s*", re.IGNORECASE)
_FROM = re.compile(r"(?P<word>from|between)\s+", re.IGNORECASE)
_MAY_BE_TIME = re.compile(
    r"\d|noon|midday|midnight|now|same time|ago|later|earlier|past|to|clock|half|after", re.IGNORECASE
)
_OFFSET = re.compile(rf"{BEHIND}|0\d")
_ENDS_IN_CLOCK = re.compile(r"\d{1,2}:\d\d(?::\d\d(?:[.,]\d+)?)?$")
_HALF = re.compile(r"\s+(?P<half>[ap]\.?m\b\.?)", re.IGNORECASE)
_DATED = re.compile(r"\d{4}-\d\d-\d\d")
_HOURS_BEHIND = re.compile(r"\s+(?P<hours>[+−-]1[0-4])(?![\d:.,%\w])")

_MILITARY = re.compile(r"\d{4}(?:\s?(?:Z|[A-Z]{3,4}))?")
_ENDS_OF_RANGE = re.compile(
    r"\d{1,2}[:h]\d\d|^\d\d\.\d\d|\d\s?[ap]\.?m\b|^\d{1,2}$|\b(?:noon|midnight)\b",
    re.IGNORECASE,
)

# Times that may be the beginning of prose; they are one only where something sets them apart from the words behind.
_PROSE_TOO = re.compile(
    rf"(?:now|just now|right now|same time|at the same time|(?:12 )?(?:noon|midday|midnight)|\d{{1,2}} ?h"
    rf"|\d{{1,2}}(?: min(?:ute)?s?)? (?:to|past|of|after|before|till?) \d{{1,2}}"
    rf"|.*\b(?:after|before|prior|back|local|eastern|central|mountain|pacific)"
    rf"|.*\d\s*(?:am|pm|p|a|z|utc)?\s+(?:on\s+)?(?:{any_of(WEEKDAYS)}|morning|afternoon|evening|night)"
    rf"|.*[\d:]{{4}}.*\s(?:\d{{1,2}}[/-]\d{{1,2}}|(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)))",
    re.IGNORECASE,
)
_WORD_FOR_TIME = re.compile(r"(?:(?:just |right )?now|same time|noon|midday|midnight)(?=\s)", re.IGNORECASE)
_BARE_DIGITS = re.compile(r"\d{4}|\d\d\.\d\d")
_COUNTED = re.compile(
    r"\s+(?:[a-z-]+s|%|percent|people|of|[gmkt]i?b|ms|rps|qps|eur|usd|gbp|dollars?|k|x|times|per)(?![a-z])",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"\d{1,2}[:h]\d\d|\d\d\.\d\d\s*(?:[ap]\.?m|utc)|\d\s?[ap]\.?m\b|o.?clock|half past|quarter (?:to|past)"
    r"|^t\s?[+−-]\s?\d|^[-−]\d+\s?[smhd]",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Prefix:
    """What the beginning of a line says about time, and the text behind it.

    doubt: a word that would be a time with a colon behind it, and begins a sentence without one.
    """

    at: datetime | None
    end: datetime | None
    approximate: bool
    rest: str
    doubt: str = ""


def split_time(line: str, anchors: Anchors) -> Prefix:
    """The longest run of words at the beginning of a line that is a time, or a range of two, and what follows.

    `at` is None where there is none. Raises BadInput where the words are a time that has several readings, or none:
    a shorter run, without the zone or the date that is in doubt, would be a guess.
    """
    begun = _BULLET.match(line)
    text = _GLUED.sub(r" \g<0> ", line[begun.end() :] if begun else line, count=1)
    for word in reversed(_words(text)):
        written, rest = text[: word.end()], text[word.end() :]
        phrase = _MARKUP.sub("", written).strip()
        if len(phrase) > LONGEST or _BEGINS_PROSE.search(phrase):
            continue
        if not _MAY_BE_TIME.search(phrase) or _may_be_prose(phrase, rest):
            continue
        try:
            found = _range(phrase, anchors) or _single(phrase, anchors)
        except TwoTimes:
            continue
        except BadInput:
            if _CLOCK.search(phrase):
                raise
            continue
        if found is not None:
            at, end, approximate = found
            between = _BETWEEN.match(rest) if written[-1] != ":" else None
            if between and not between[0].strip():
                _refuse_cut(phrase, rest)
            return Prefix(at, end, approximate, rest[between.end() if between else 0 :].strip())
    like = _LIKE_A_CLOCK.match(text)
    read = match_clock(text, like.start("clock")) if like else None
    if like and (read is None or read.end < like.end("clock")):
        clock = like["clock"]
        raise BadInput(
            f"{clock} is no time of day.",
            f"Write 00:00 to 23:59; what is no time needs a word before it: “ratio {clock}”.",
        )
    doubt = _WORD_FOR_TIME.match(text)
    return Prefix(None, None, approximate=False, rest=text.strip(), doubt=doubt[0] if doubt else "")


def _refuse_cut(phrase: str, rest: str) -> None:
    """Refuse a time with something directly behind it that was meant for a part of it, and is none."""
    if not phrase[-1].isdigit() and not _HALF.search(f" {phrase[-2:]}"):
        return
    clock = _ENDS_IN_CLOCK.search(phrase)
    if clock and (half := _HALF.match(rest)):
        raise BadInput(
            f"{clock[0]} {half['half']} is no time of day.",
            f"Write the time in 24 hours, or “{clock[0]}: {half['half']} …” where it begins the text.",
        )
    if zone := unknown_zone(rest.lstrip()):
        raise BadInput(
            f"“{zone}” is not a time zone that is known here.",
            f"Write an offset such as UTC+2, a name such as Europe/Berlin, or “{phrase}: {zone} …” for a text.",
        )
    if clock and (hours := _HOURS_BEHIND.match(rest)) and _DATED.search(phrase):
        raise BadInput(
            f"“{hours['hours']}” behind {clock[0]} could be a time zone or begin the text.",
            f"Write {clock[0]} UTC{hours['hours']}, or “{clock[0]}: {hours['hours']} …”.",
        )


def _words(text: str) -> list[re.Match[str]]:
    """The words that may be a time: the first ones, up to a colon that ends it."""
    words = list(_WORD.finditer(text))[:_MOST_WORDS]
    ended = next((n for n, word in enumerate(words) if _ENDED.search(word[0])), len(words))
    return words[: ended + 1]


def _may_be_prose(phrase: str, rest: str) -> bool:
    if UNFINISHED.search(phrase):
        return True
    if not rest.strip() or phrase[-1] in ":|,;–—])" or _SEPARATED.match(rest):
        return False
    bare, _ = about(phrase)
    said_as_time = phrase.casefold().startswith(("at ", "@"))
    if _PROSE_TOO.fullmatch(bare) and not said_as_time:
        return True
    return bool(_BARE_DIGITS.fullmatch(bare) and _COUNTED.match(rest))


def _single(phrase: str, anchors: Anchors) -> tuple[datetime, None, bool] | None:
    exact, approximate = about(phrase)
    at = read_when(exact, anchors) if exact else None
    return (at, None, approximate) if at else None


def _range(phrase: str, anchors: Anchors) -> tuple[datetime, datetime, bool] | None:
    """14:05-14:20, from 14:05 to 14:20 UTC, yesterday 23:50 - 00:10, 2-3pm."""
    begun = _FROM.match(phrase)
    problem: BadInput | None = None
    body, between = (phrase[begun.end() :], begun["word"].casefold() == "between") if begun else (phrase, False)
    for joint in _JOINT.finditer(body):
        first, approximate = about(body[: joint.start()])
        second, also = about(body[joint.end() :])
        if (joint[0].strip().casefold() == "and") != between or _is_offset(first, joint[0], second):
            continue
        military = _MILITARY.fullmatch(first) and _MILITARY.fullmatch(second)
        if not military and not (_ENDS_OF_RANGE.search(first) and _ENDS_OF_RANGE.search(second)):
            continue
        first, second = _completed(first, second)
        try:
            at = read_when(first, anchors)
            end = read_when(second, Anchors(anchors.now, at, anchors.start)) if at else None
        except BadInput as refused:
            if _is_time(first) and _is_time(second):
                problem = problem or refused
            continue
        if at and end and end >= at:
            return at, end, approximate or also
        if at and end:
            problem = problem or BadInput(
                f"{second} is before {first}.", f"Write {second} - {first}, or the day of each."
            )
    if problem is not None:
        raise problem
    return None


def _is_time(text: str) -> bool:
    try:
        phrase = phrase_of(text)
    except TwoTimes:
        return False
    return phrase is not None and phrase.clock is not None and bool(_CLOCK.search(text))


def _is_offset(first: str, joint: str, second: str) -> bool:
    """Whether -04:00 behind a time with a date, or -0400 behind any, is its zone."""
    if not joint.endswith("-") or joint != joint.rstrip() or not _OFFSET.fullmatch(second):
        return False
    return ":" not in second or bool(re.search(r"\d{4}-\d\d-\d\d|:\d\d:\d\d|[A-Za-z]{3} \d", first))


def _completed(first: str, second: str) -> tuple[str, str]:
    """Both with the zone, and the half of the day, that only one of them has."""
    half = re.fullmatch(r"\d{1,2}(?:[:.]\d\d)?\s?([ap]\.?m\.?)(.*)", second, re.IGNORECASE)
    if half and re.fullmatch(r"\d{1,2}(?:[:.]\d\d)?", first):
        first = f"{first}{half[1]}"
    try:
        begins, ends = phrase_of(first), phrase_of(second)
    except BadInput:
        return first, second
    if begins and ends and begins.clock and ends.clock:
        if ends.zones and not begins.zones:
            return f"{first} {ends.zones[0]}", second
        if begins.zones and not ends.zones and not (ends.days and begins.zones[0][:1] in "+-"):
            return first, f"{second} {begins.zones[0]}"
    return first, second
