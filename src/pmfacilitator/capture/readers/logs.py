"""Lines that programs write: syslog, web servers, the journal as text, and whatever begins with a full time."""

import re
from collections.abc import Iterator
from dataclasses import replace

from pmfacilitator.capture.readers.clocks import find_clock, find_zone
from pmfacilitator.capture.readers.days import Day
from pmfacilitator.capture.readers.model import Draft, Drafted
from pmfacilitator.capture.readers.stamps import Stamp, find_stamp
from pmfacilitator.capture.zones import WORDS_TOO, is_place

_LEVEL = (
    r"(?:TRACE|DEBUG|INFO|INF|NOTICE|WARN(?:ING)?|WRN|ERROR|ERR|SEVERE|FATAL|CRIT(?:ICAL)?|ALERT|EMERG|PANIC|LOG"
    r"|STATEMENT|DETAIL|HINT)"
)
_ISO = r"\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d"
_SHAPES = tuple(
    (name, re.compile(shape, re.IGNORECASE))
    for name, shape in (
        (
            "access",
            (
                r"(?P<before>\S+ \S+ .{1,60}?) ?\[(?P<stamp>\d{1,2}/[A-Z]{3}/\d{4}:\d\d:\d\d:\d\d "
                r"[+-]\d{4})\](?P<rest> .*)"
            ),
        ),
        (
            "syslog",
            (
                r"(?:<\d{1,3}>)?(?P<stamp>[A-Z]{3} {1,2}\d{1,2}(?: \d{4})? \d\d:\d\d:\d\d(?:\.\d+)?(?: "
                r"[A-Z]{3,4}(?= ))?) (?P<host>[\w.:-]+) (?P<rest>\S.*)"
            ),
        ),
        ("syslog", rf"<\d{{1,3}}>1 (?P<stamp>{_ISO}\S*) (?P<host>\S+) (?P<rest>.*)"),
        (
            "journal",
            rf"(?P<stamp>{_ISO}(?:[.,]\d+)?[+-]\d{{4}}) (?P<host>[\w.-]+) (?P<rest>[\w./@:-]+(?:\[\d+\])?: .*)",
        ),
        (
            "journal",
            r"(?P<stamp>[A-Z][a-z]{2} \d{4}-\d\d-\d\d \d\d:\d\d:\d\d [A-Z]{3,5}) (?P<host>[\w.-]+) (?P<rest>.*)",
        ),
        ("log", rf"[DIWEFA], \[(?P<stamp>{_ISO}(?:\.\d+)?) #\d+\] *(?P<rest>.*)"),
        ("glog", r"(?P<glog>[IWEF]\d{4} \d\d:\d\d:\d\d\.\d+)\s+(?P<rest>.*)"),
        ("log", r"\[(?P<stamp>[A-Z]{3} [A-Z]{3} {1,2}\d{1,2} \d\d:\d\d:\d\d(?:\.\d+)? \d{4})\] ?(?P<rest>.*)"),
        (
            "log",
            (
                rf"(?P<before>[\w.-]+ {{0,20}}\| {{0,4}}|\[?pod/\S+ "
                rf"|{_LEVEL}[: ]{{1,3}})?\[?(?P<stamp>{_ISO}(?:[.,]\d+)?(?:Z|[+-]\d\d(?::?\d\d)?(?!\d))?"
                rf"(?: [+-]\d\d(?::?\d\d)?(?=[\s\]]))?)\]?(?P<rest>(?:[\s:,|-].*)?)"
            ),
        ),
        ("log", r"\[?(?P<stamp>\d\d:\d\d:\d\d[.,]\d{3,6})\]?(?P<rest> .*)"),
        ("log", rf"\[?(?P<stamp>\d\d:\d\d:\d\d)\]?(?P<rest>:?(?: (?-i:UTC|[A-Z]{{2,4}}T))? \[?{_LEVEL}\b.*)"),
        (
            "log",
            r"(?P<before>.*?)\b(?:time|ts|timestamp|t|date)=\"?(?P<stamp>[\d:TZ.+ -]{10,40}(?:[A-Z]{2,5}(?=\"))?)\"?"
            r"(?P<rest>(?: .*)?)",
        ),
        ("log", r"\[?(?P<stamp>1\d{9}(?:\.\d+|\d{3})?)\]?(?P<rest>[:\s].*)"),
    )
)
# Behind a time, what a program may write for its zone; Europe/Berlin is one where it is known.
_ZONE = re.compile(r" (?P<zone>[A-Z]{1,5}|(?:UTC|GMT)[+-]\d[\d:]*|[A-Z]\w+(?:/\w+){1,2})(?=[\s\],:|]|$)")
_BODY = re.compile(rf"\]? {{1,3}}(?:\[|{_LEVEL}\b)", re.IGNORECASE)
_JOINED = re.compile(r"\s*(?:-->|<--)\s")
_NOISE = re.compile(r"\s*(?:-- .*|==> .* <==|\^C|\.\.\.|Last login:.*|\$ .*)\s*$")


def log_lines(text: str) -> Iterator[tuple[int, str, re.Match[str] | None, str]]:
    """Each line with what it matches."""
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            name, match = _shape(line)
            yield number, line, match, name


def _shape(line: str) -> tuple[str, re.Match[str] | None]:
    head = line[:2000]
    if not any(character.isdigit() for character in head[:200]):
        return "", None
    for name, shape in _SHAPES:
        match = shape.match(head)
        if match and (match.groupdict().get("glog") or _stamp(match["stamp"])):
            return name, match
    return "", None


def _stamp(written: str) -> Stamp | None:
    found = find_stamp(re.sub(r" {2,}", " ", written))
    return found[0] if found and found[0].has_time else None


def log_kind(text: str) -> str | None:
    """What kind of log a text is (syslog, access log, journal, log), or None if it is none."""
    matched: dict[str, int] = {}
    total = indented = 0
    for _, line, match, name in log_lines(text[:60_000]):
        if _NOISE.match(line):
            continue
        total += 1
        if match:
            matched[name] = matched.get(name, 0) + 1
        elif line[:1] in " \t" or re.match(r"(?:Traceback|Caused by|\w+(?:\.\w+)*(?:Error|Exception)\b|at )", line):
            indented += 1
    lines = sum(matched.values())
    if not lines or (lines + indented) * 10 < total * 8:
        return None
    return max(matched, key=lambda name: matched[name])


def log_drafts(text: str) -> Drafted:
    """Every line with a time; lines without one, such as a stack trace, belong to the line above."""
    found = Drafted()
    for number, line, match, name in log_lines(text):
        if match is None:
            if _NOISE.match(line) or not found.drafts:
                found.skip(number, line.strip(), "a line without a time")
            else:
                last = found.drafts[-1]
                last.text += "\n" + line.rstrip()
                last.raw += "\n" + line.rstrip()
            continue
        parts = match.groupdict()
        rest = (parts["rest"] or "") + line[2000:]
        stamp = _glog(match["glog"]) if name == "glog" else _stamp(match["stamp"])
        if name == "log" and stamp:
            stamp, rest = _with_zone(stamp, rest)
        before = (parts.get("before") or "").strip()
        said = f"{before} {rest.strip()}" if before else rest.strip().lstrip("-–|:, ").strip()
        if _JOINED.match(rest):
            found.skip(number, line, "somebody joined or left")
            continue
        if stamp is None or not said:
            found.skip(number, line, "a line that says nothing")
            continue
        found.drafts.append(Draft(stamp, said, number, raw=line, source=parts.get("host") or name))
    return found


def _with_zone(stamp: Stamp, rest: str) -> tuple[Stamp, str]:
    """The stamp with the zone that a program wrote behind it ("10:02:00 JST [db]"), and what follows.

    Letters that are a word as well, or a place whose letters no program writes (ET), are a zone only in front of what
    such a line goes on with: a bracket, or a level.
    """
    written = _ZONE.match(rest) if stamp.clock and not stamp.zone else None
    zone = find_zone(rest) if written else None
    if written is None or zone is None or zone[1] != written.end():
        return stamp, rest
    behind = rest[written.end() :]
    if (written["zone"] in WORDS_TOO or is_place(written["zone"])) and not _BODY.match(behind):
        return stamp, rest
    return replace(stamp, zone=zone[0]), behind.removeprefix("]")


def _glog(written: str) -> Stamp | None:
    clock = find_clock(written, 6)
    month, number = int(written[1:3]), int(written[3:5])
    if clock is None or not (1 <= month <= 12 and 1 <= number <= 31):
        return None
    return Stamp(day=Day(month=month, number=number), clock=clock[0])
