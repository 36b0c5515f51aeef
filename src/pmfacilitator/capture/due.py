"""Until when something is due: 2 weeks, Friday, end of month, 1 Dec, 2026-12-01.

A deadline lies ahead: a day without a year is the next one. "Next Friday" is the Friday of next week, the end of the
week is its Friday, and what has two readings is refused with both of them named.
"""

import calendar
import re
from datetime import date, timedelta

from pmfacilitator.capture.days import DayMatch, is_date, match_day, settled
from pmfacilitator.capture.due_periods import end_of, months_later, start_of, working_days_later
from pmfacilitator.capture.phrases import LONGEST
from pmfacilitator.capture.vocabulary import MONTHS, ORDINALS, WEEKDAYS, any_of, count_of, weekday_name
from pmfacilitator.domain.text import one_line
from pmfacilitator.errors import BadInput

_HINT = "Write 2026-12-01, 1 Dec, Friday, 2 weeks or end of month."
_LONGEST_AHEAD = 3660  # days
_JUST_PAST = 7  # days: a date without a year that is so recent was hardly meant for next year

_LEADING = re.compile(
    r"(?:(?:due|by|until|till?|on|within|(?:not|no) later than|(?:at )?the latest|latest|deadline)\b[\s:]*)+",
    re.IGNORECASE,
)
_AT_THE_LATEST = re.compile(r",?\s+(?:at the (?:very )?latest|latest)$", re.IGNORECASE)
_DOTTED = re.compile(r".*\d\.\d{1,2}\.")
_CLOCK = (
    r"(?:\s*(?:,|at|by|@)?\s*(?:\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?"
    r"|noon|midday|(?:in the )?(?:morning|afternoon|evening))(?:\s+(?-i:[A-Z]{2,4}|Z))?)"
)
_EOD = r"(?:eod|cob|eob|(?:end|close) of (?:the )?(?:day|business)|close of play)"
_DAY_END = re.compile(
    rf"(?:(?P<day>.+?)[\s,]+(?:by\s+|at\s+)?{_EOD}|{_EOD}(?:\s+(?:on\s+|of\s+)?(?P<day2>.+))?)", re.IGNORECASE
)
_WITH_CLOCK = re.compile(rf"(?P<day>.+?){_CLOCK}", re.IGNORECASE)
_FIXED = {"today": 0, "tonight": 0, "tomorrow": 1, "tmrw": 1, "tmr": 1, "tomorow": 1}
_FIXED |= {"the day after tomorrow": 2, "day after tomorrow": 2, "overmorrow": 2}
_FIXED |= {"fortnight": 14, "a fortnight": 14, "next week": 7}

_WEEKDAY = rf"(?P<weekday>{any_of(WEEKDAYS)})"
_JOINT = re.compile(r"\s*(?:,|\band\b)?\s*", re.IGNORECASE)
_COUNT = r"(?P<count>\d{1,4}|[a-z]+(?:[ -][a-z]+)?)"
_UNIT = (
    r"business days?|working days?|work ?days?|weekdays?|bd|d|days?|w|wks?|weeks?|fortnights?"
    r"|mo|mos|months?|y|yrs?|years?|h|hrs?|hours?|quarters?|m"
)
_ITEM = re.compile(rf"(?:{_COUNT}\s+|(?P<digits>\d{{1,4}})\s?)(?P<unit>{_UNIT})(?![a-z])", re.IGNORECASE)
_AHEAD = re.compile(
    r"(?:in\s+|within\s+|\+\s*)?(?:the next\s+|another\s+|the coming\s+)?(?P<items>.+?)"
    r"(?:'s? time|\s+time|\s+(?:from|after)\s+(?P<base>.+)|\s+on\s+(?P<weekday>[a-z]+)|\s+hence|\s+ahead)?",
    re.IGNORECASE,
)


def parse_due(text: str, *, today: date) -> date:
    """The day that the whole text names as a deadline.

    Raises BadInput with a sentence that helps where it names no day, a past one, or could mean several.
    """
    phrase = " ".join(one_line(text[: 4 * LONGEST]).split()).strip(" ,;:!@")
    phrase = _AT_THE_LATEST.sub("", phrase if _DOTTED.fullmatch(phrase) else phrase.rstrip(". "))
    if match := _LEADING.match(phrase):
        phrase = phrase[match.end() :]
    if not phrase or len(phrase) > LONGEST:
        raise _unknown(phrase)
    try:
        found = _day(phrase.replace("’", "'"), today)
    except OverflowError:
        found = None
    if found is None:
        raise _unknown(phrase)
    return found


def _unknown(phrase: str) -> BadInput:
    if not phrase:
        return BadInput("There is no date in an empty text.", _HINT)
    shown = phrase if len(phrase) <= 40 else f"{phrase[:39]}…"
    return BadInput(f"“{shown}” is not a date that can be read.", _HINT)


def _day(phrase: str, today: date) -> date | None:
    phrase = re.sub(r"^(?:the )?first of (?!the|this|next)", "1st of ", phrase, flags=re.IGNORECASE)
    if phrase.casefold() == "next month":
        phrase = "in a month"  # as “next week” is in a week: a deadline is a distance from today
    for read in (_fixed, _week, _period, _nth_weekday, _numbered_day, _ahead, _dated, _day_end, _with_clock):
        found = read(phrase, today)
        if found is not None:
            return found
    return None


def _fixed(phrase: str, today: date) -> date | None:
    word = phrase.casefold()
    if word == "yesterday" or re.fullmatch(r".*\bago|last (?:week|month|year|quarter)", word):
        raise BadInput(f"“{phrase}” is past.", "Write a day to come.")
    if word in ("next working day", "next business day", "next workday"):
        return working_days_later(today, 1)
    return today + timedelta(days=_FIXED[word]) if word in _FIXED else None


def _week(phrase: str, today: date) -> date | None:
    """Weekdays: Friday, next Friday, Friday week, a week on Friday, Friday in two weeks."""
    phrase = re.sub(rf"^next week,? (?:on )?({any_of(WEEKDAYS)})$", r"\1 next week", phrase, flags=re.IGNORECASE)
    match = re.fullmatch(
        rf"(?:(?P<which>this|next|coming|the coming|this coming|last)\s+)?{_WEEKDAY}\.?"
        r"(?:\s+(?P<then>week|next week|this week|after next|in (?P<weeks>\w+) weeks?(?:'s?)?(?: time)?))?",
        phrase,
        re.IGNORECASE,
    )
    if match is None:
        return None
    wanted, which, then = WEEKDAYS[match["weekday"].casefold()], (match["which"] or "").casefold(), match["then"]
    monday = today - timedelta(days=today.weekday())
    ahead = (wanted - today.weekday()) % 7
    if which == "last" or (which and then):
        raise BadInput(f"“{phrase}” is not clear, or past.", "Write the date as 2026-12-01.")
    if which == "next" or (then or "").casefold() == "next week":
        return monday + timedelta(days=7 + wanted)
    if match["weeks"]:
        weeks = count_of(match["weeks"])
        return monday + timedelta(days=7 * weeks + wanted) if weeks is not None and weeks < 520 else None
    if (then or "").casefold() == "after next":
        raise BadInput(f"“{phrase}” could be in two weeks.", "Write the date as 2026-12-01.")
    if (which == "this" or (then or "").casefold() == "this week") and wanted < today.weekday():
        raise BadInput(f"{weekday_name(wanted)} of this week is past.", f"Write “next {weekday_name(wanted)}”.")
    if ahead == 0 and not which.endswith("this") and (then or "").casefold() != "this week":
        raise BadInput(
            f"Today is {weekday_name(wanted)}: “{phrase}” could be today or in a week.",
            f"Write “today” or “next {weekday_name(wanted)}”.",
        )
    return today + timedelta(days=ahead + (7 if (then or "").casefold() == "week" else 0))


def _period(phrase: str, today: date) -> date | None:
    """The end or the start of a week, a month, a quarter or a year."""
    word = phrase.casefold()
    if ending := re.fullmatch(r"eo(w|m|q|y)", word):
        return end_of({"w": "week", "m": "month", "q": "quarter", "y": "year"}[ending[1]], today)
    word = re.sub(r"^(?:this )?(month|quarter|year)[ -]?end$", r"end of \1", word)
    word = re.sub(r"^this (week|month|quarter|year)$", r"end of \1", word)
    match = re.fullmatch(
        r"(?:the |at the |at )?(?P<side>end|start|beginning|last day|first day|eo|mid|middle|late|early)"
        r"(?:[ -](?:of )?| of )(?:the |this )?(?P<which>current |next |coming )?(?P<period>.+)",
        word,
    )
    if match is None:
        _refuse_whole_period(phrase)
        return None
    side = {"last day": "end", "eo": "end", "first day": "start", "beginning": "start"}.get(
        match["side"], match["side"]
    )
    if side in ("mid", "middle", "late", "early"):
        raise BadInput(f"“{phrase}” is not one day.", "Write the day, such as 15 April.")
    later = 1 if (match["which"] or "").strip() == "next" else 0
    read = end_of if side == "end" else start_of
    found = read(match["period"], today, later)
    if found is not None and found < today and side == "start":
        raise BadInput(f"The start of that {match['period']} is past.", "Write the date as 2026-12-01.")
    return found


def _refuse_whole_period(phrase: str) -> None:
    whole = re.fullmatch(
        rf"(?:in |next |this |coming |the )?(?:q[1-4]|{any_of(MONTHS)}|month|quarter|year|weekend|\d{{4}})"
        r"\.?(?: \d{4})?",
        phrase,
        re.IGNORECASE,
    )
    if whole:
        period = re.sub(r"^(?:in|coming|the) ", "", phrase, flags=re.IGNORECASE)
        raise BadInput(f"“{phrase}” is more than one day.", f"Write “end of {period}” or the date.")


def _nth_weekday(phrase: str, today: date) -> date | None:
    """The first Monday of April, the last Friday of the month."""
    match = re.fullmatch(
        rf"(?:the )?(?P<nth>last|{any_of(ORDINALS)}) {_WEEKDAY} (?:of|in) (?P<month>.+)", phrase, re.IGNORECASE
    )
    if match is None:
        return None
    name = re.sub(r"^(?:the|this) ", "", match["month"].casefold())
    later = name.startswith("next ")
    first = start_of(name.removeprefix("next "), today, 1 if later else 0, monthly=True)
    if first is None:
        return None
    wanted = WEEKDAYS[match["weekday"].casefold()]
    days = [
        date(first.year, first.month, number)
        for number in range(1, calendar.monthrange(first.year, first.month)[1] + 1)
        if date(first.year, first.month, number).weekday() == wanted
    ]
    nth = -1 if match["nth"].casefold() == "last" else ORDINALS[match["nth"].casefold()] - 1
    if nth >= len(days):
        raise BadInput(f"There is no {phrase}.")
    return _to_come(days[nth], phrase, today)


def _numbered_day(phrase: str, today: date) -> date | None:
    """The 25th; the 1st of next month."""
    match = re.fullmatch(
        r"(?:the )?(?P<day>\d{1,2}(?:st|nd|rd|th)|first|last)(?: day)?(?: of (?P<which>the|this|next|the next) month)?",
        phrase,
        re.IGNORECASE,
    )
    if match is None or (not match["which"] and match["day"].isalpha()):
        return None
    first = today.replace(day=1)
    if match["which"] and match["which"].casefold().endswith("next"):
        first = months_later(first, 1)
    if match["day"].isalpha():
        return end_of("month", first) if match["day"].casefold() == "last" else _to_come(first, phrase, today)
    number = int(match["day"][:-2])
    if not match["which"] and number < today.day:
        first = months_later(first, 1)
    if not is_date(first.year, first.month, number):
        raise BadInput(f"There is no {match['day']} in that month.", "Write the date as 2026-12-01.")
    return _to_come(first.replace(day=number), phrase, today)


def _to_come(day: date, phrase: str, today: date) -> date:
    if day < today:
        raise BadInput(f"“{phrase}” was on {day.day} {day:%b}.", "Write a day to come.")
    return day


def _ahead(phrase: str, today: date) -> date | None:
    """So many days, weeks or months from today, or from another day."""
    match = _AHEAD.fullmatch(phrase)
    if match is None:
        return None
    base_text = match["base"] or match["weekday"]
    if match["weekday"] and match["weekday"].casefold() not in WEEKDAYS:
        return None
    article = "a " if base_text and match["items"].casefold() in ("week", "month", "year") else ""
    items = _items(f"{article}{match['items']}")
    base: date | None = today
    if base_text and base_text.casefold() not in ("now", "today"):
        base = _day(base_text, today)
    for item in items:
        base = _plus(base, item, phrase) if base is not None else None
    if base is not None and base - today > timedelta(days=_LONGEST_AHEAD):
        raise BadInput(f"“{phrase}” is more than ten years ahead.", "Write the date as 2026-12-01.")
    return base if items else None


def _items(text: str) -> list[re.Match[str]]:
    """2 weeks and 3 days as its counts and units; none where there is something else in it."""
    items, position = [], 0
    while position < len(text):
        item = _ITEM.match(text, position)
        if item is None:
            return []
        items.append(item)
        joint = _JOINT.match(text, item.end())
        position = joint.end() if joint else item.end()
    return items


def _plus(day: date, item: re.Match[str], phrase: str) -> date | None:
    count, unit = count_of(item["digits"] or item["count"]), item["unit"].casefold()
    if count is None or count > _LONGEST_AHEAD:
        return None
    if unit == "m":
        raise BadInput(f"“{phrase}” could be minutes or months.", f"Write {count}mo for months.")
    if unit.startswith(("business", "working", "work", "weekday", "bd")):
        return working_days_later(day, count)
    if unit.startswith("h"):
        if count % 24:
            raise BadInput(f"“{phrase}” does not end with a day.", "A deadline is a day, such as tomorrow.")
        return day + timedelta(days=count // 24)
    if unit.startswith(("mo", "y", "q")):
        months = count * (12 if unit.startswith("y") else 3 if unit.startswith("q") else 1)
        return months_later(day, months)
    days = 14 if unit.startswith("f") else 7 if unit.startswith("w") else 1
    return day + timedelta(days=count * days)


def _dated(phrase: str, today: date) -> date | None:
    """A date of the calendar, with its weekday or without."""
    match: DayMatch | None = match_day(phrase, 0)
    weekday = None
    if match is not None and match.day.weekday is not None and not match.day.which:
        weekday = match.day.weekday
        rest = re.match(r"[\s,]*(?:the\s+)?", phrase[match.end :])
        match = match_day(phrase, match.end + (rest.end() if rest else 0))
    if match is None:
        return None
    ending = phrase[match.end :]
    if ending and not re.fullmatch(rf"T\d\d:\d\d.*|{_CLOCK}", ending, re.IGNORECASE):
        return None
    if match.day.of_month and weekday is not None:
        found = _numbered_day(match.day.written, today)
    elif match.day.dated:
        found = _with_year(match, today)
    else:
        return None
    if found is not None and weekday is not None and found.weekday() != weekday:
        raise BadInput(
            f"{found.day} {found:%b %Y} is a {weekday_name(found.weekday())}.", "Correct the day or the date."
        )
    return found


def _with_year(match: DayMatch, today: date) -> date:
    year, month, number = settled(match.day, today)
    if year is not None:
        return date(year, month, number)
    years = [today.year + n for n in range(9) if is_date(today.year + n, month, number)]
    first = date(years[0], month, number)
    if first >= today:
        return first
    if (today - first).days <= _JUST_PAST:
        raise BadInput(f"{first.day} {first:%b} has just passed.", "Write the year too if the next one is meant.")
    return date(years[1], month, number)


def _day_end(phrase: str, today: date) -> date | None:
    match = _DAY_END.fullmatch(phrase)
    if match is None:
        return None
    day = match["day"] or match["day2"]
    return _day(day, today) if day else today


def _with_clock(phrase: str, today: date) -> date | None:
    match = _WITH_CLOCK.fullmatch(phrase)
    return _day(match["day"], today) if match else None
