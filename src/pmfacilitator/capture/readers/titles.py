"""What the title of a column, or the key of an object, says about what stands below it."""

import re

from pmfacilitator.capture.readers.zoning import zone_said

# Times come in the order in which they are preferred where a table has several of them.
_TITLES = {
    "time": "occurred at, occurred, happened at, happened, event time, time of event, event date, display at, "
    "timestamp, @timestamp, time stamp, datetime, date time, date/time, date & time, date and time, time, "
    "when, at, ts, time utc, utc, clock, hour, logged at, posted at, sent at, published at, started at, "
    "started, start, start time, begin, from, detected at, reported at, created at, created, created date "
    "time, local time",
    "end": "end, ended, end time, time end, end at, ended at, to, until, finish, finished, finished at, stop, "
    "end date, till",
    "date": "date, day, start date, event day",
    "zone": "zone, time zone, timezone, tz, offset",
    "actor": "who, actor, user, author, by, person, responder, owner, user name, username, name, created by, "
    "reporter, engineer, sender, from user, role, agent, assignee, logged by, performed by, team, posted "
    "by, member, user display name",
    "kind": "type, kind, category, status, phase, event type, severity, sev, level, stage, state, tag, tags, "
    "class, priority, impact level, visibility",
    "ident": "id, #, no, no., nr, uuid, key, event id, entry id, seq, index, row, guid",
    "source": "source, link, links, url, reference, references, channel, evidence, ref, permalink, tool, host, "
    "system, origin",
    "text": "event, description, what, what happened, text, message, summary, details, detail, action, note, "
    "notes, activity, comment, comments, entry, body, content, title, update, msg, information, "
    "observation, happening, remarks, event description, action taken, actions, item, log, headline, what "
    "we did, log message, milestone, occurrence, finding, outcome, result, response, task, label, step",
}
_ROLES = {title.replace(" ", ""): role for role, titles in _TITLES.items() for title in titles.split(", ")}
_PREFERRED = [title.replace(" ", "") for title in _TITLES["time"].split(", ")]
_OTHER_CLOCK = re.compile(
    r"\b(?:elapsed|duration|delta|since|relative|took|minutes|mins|updated|modified|edited|due|deadline)\b|^(?:t|Δ|dt)$",
    re.IGNORECASE,
)


def role_of(title: str) -> str:
    """What a column with this title holds: one of the roles above, "elapsed" for other clocks, or nothing."""
    plain = _plain(title)
    if plain.replace(" ", "") in _ROLES:
        return _ROLES[plain.replace(" ", "")]
    if _OTHER_CLOCK.search(plain):
        return "elapsed"
    if zone_said(title, title=True) and len(plain) <= 24:
        return "time"
    words = plain.split()
    if not words or words[-1] in _NO_WORDS:
        return ""
    return next((role for word in words[::-1] if word != "name" and (role := _ROLES.get(word)) in _SINGLE), "")


def preference(title: str) -> int:
    """How late a title comes in the order in which columns of times are preferred."""
    plain = _plain(title).replace(" ", "")
    return _PREFERRED.index(plain) if plain in _PREFERRED else len(_PREFERRED)


_NO_WORDS = frozenset(
    {"id", "ids", "version", "source", "type", "url", "uri", "uid", "key", "count", "number", "status"}
)
_LONGEST = 100
_SINGLE = ("time", "date", "text", "actor")


def _plain(title: str) -> str:
    plain = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", title[:_LONGEST].strip())
    plain = re.sub(r"[*_`~]|\(.*?\)|\[.*?\]|<[^>]*>", " ", plain.lower())
    return re.sub(r"[\s_\-:]+", " ", plain).strip()
