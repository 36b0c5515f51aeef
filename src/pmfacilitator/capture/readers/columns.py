"""What each column of a table holds, told from its title and from what stands in it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from pmfacilitator.capture.readers.clocks import find_zone
from pmfacilitator.capture.readers.stamps import Stamp
from pmfacilitator.capture.readers.where import leading, whole
from pmfacilitator.capture.readers.zoning import zone_said
from pmfacilitator.errors import BadInput

_SAMPLE = 200
_TITLES: dict[str, tuple[str, ...]] = {
    "end": (
        "end",
        "ended",
        "end time",
        "end at",
        "ended at",
        "to",
        "until",
        "finish",
        "finished",
        "finished at",
        "stop",
        "end date",
        "till",
    ),
    "time": (
        "time",
        "timestamp",
        "time stamp",
        "when",
        "at",
        "ts",
        "datetime",
        "date time",
        "date/time",
        "date & time",
        "date and time",
        "occurred at",
        "occurred",
        "created at",
        "created",
        "start",
        "started",
        "started at",
        "start time",
        "event time",
        "hour",
        "clock",
        "logged at",
        "posted at",
        "sent at",
        "published at",
        "time of event",
        "from",
        "reported at",
        "@timestamp",
        "happened at",
        "time utc",
        "utc",
        "local time",
        "detected at",
        "event date",
        "happened",
        "begin",
    ),
    "date": ("date", "day", "start date", "event day"),
    "zone": ("zone", "time zone", "timezone", "tz", "offset"),
    "actor": (
        "who",
        "actor",
        "user",
        "author",
        "by",
        "person",
        "responder",
        "owner",
        "user name",
        "username",
        "name",
        "created by",
        "reporter",
        "engineer",
        "sender",
        "from user",
        "role",
        "agent",
        "assignee",
        "logged by",
        "performed by",
        "team",
        "posted by",
        "member",
    ),
    "kind": (
        "type",
        "kind",
        "category",
        "status",
        "phase",
        "event type",
        "severity",
        "sev",
        "level",
        "stage",
        "state",
        "tag",
        "tags",
        "class",
        "priority",
        "impact level",
    ),
    "ident": ("id", "#", "no", "no.", "nr", "uuid", "key", "event id", "entry id", "seq", "index", "row", "guid"),
    "source": (
        "source",
        "link",
        "links",
        "url",
        "reference",
        "references",
        "channel",
        "evidence",
        "ref",
        "permalink",
        "tool",
        "host",
        "system",
        "origin",
    ),
    "text": (
        "event",
        "description",
        "what",
        "what happened",
        "text",
        "message",
        "summary",
        "details",
        "detail",
        "action",
        "note",
        "notes",
        "activity",
        "comment",
        "comments",
        "entry",
        "body",
        "content",
        "title",
        "update",
        "msg",
        "information",
        "observation",
        "happening",
        "remarks",
        "event description",
        "action taken",
        "actions",
        "item",
        "log",
        "headline",
        "what we did",
        "log message",
        "milestone",
        "occurrence",
        "finding",
        "outcome",
        "result",
        "response",
    ),
}
_ROLE = {title: role for role, titles in _TITLES.items() for title in titles}
_OTHER_CLOCK = re.compile(
    r"\b(?:elapsed|duration|delta|since|relative|took|minutes|mins)\b|^(?:t|Δ|dt)$", re.IGNORECASE
)
_AM_PM = re.compile(r"[ap]\.?m\.?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Columns:
    """Positions of the columns by what they hold; `zone_said` is a zone that the time column's title tells."""

    time: int | None = None
    date: int | None = None
    end: int | None = None
    zone: int | None = None
    half: int | None = None
    actor: int | None = None
    source: int | None = None
    ident: int | None = None
    text: tuple[int, ...] = ()
    zone_said: str = ""
    inner: bool = False

    @property
    def is_timeline(self) -> bool:
        """Whether there is a column of times or dates."""
        return self.time is not None or self.date is not None


def find_columns(titles: Sequence[str], rows: Sequence[Sequence[str]]) -> Columns:
    """What each column holds; `titles` may be empty."""
    width = max([len(titles), *(len(row) for row in rows[:_SAMPLE])], default=0)
    contents = [[row[n].strip() for row in rows[:_SAMPLE] if n < len(row) and row[n].strip()] for n in range(width)]
    shares = [_shares(cells) for cells in contents]
    roles = [_role(titles[n]) if n < len(titles) else "" for n in range(width)]
    times = _pick_times(titles, roles, shares)
    dates = [
        n for n in range(width) if n not in times and (shares[n][1] > 0.5 or (roles[n] == "date" and shares[n][1] > 0))
    ]
    ends = [n for n in times if roles[n] == "end"]
    starts = [n for n in times if n not in ends] or ends[:1]
    time = _best_time(starts, titles, roles)
    end = next((n for n in ends if n != time), None)
    if time is not None and shares[time][2] > 0.5:
        dates = []
    taken = {time, *dates, *times, end}
    columns = Columns(
        time=time,
        date=dates[0] if dates else None,
        end=end,
        zone=_first(n for n in range(width) if n not in taken and _is_zones(contents[n])),
        half=_first(
            n for n in range(width) if n not in taken and contents[n] and all(_AM_PM.fullmatch(c) for c in contents[n])
        ),
        zone_said=_zone_in_title(titles, time),
    )
    return _with_words(columns, titles, roles, contents, taken | {columns.zone, columns.half})


def _first(numbers: Iterable[int]) -> int | None:
    return next(iter(numbers), None)


def _role(title: str) -> str:
    plain = re.sub(r"[*_`~]|\(.*?\)|\[.*?\]|<[^>]*>", " ", title.strip().lower())
    plain = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", plain)
    plain = re.sub(r"[\s_\-:]+", " ", plain).strip()
    if plain in _ROLE:
        return _ROLE[plain]
    squeezed = {key.replace(" ", ""): role for key, role in _ROLE.items()}
    if plain.replace(" ", "") in squeezed:
        return squeezed[plain.replace(" ", "")]
    if _OTHER_CLOCK.search(plain):
        return "elapsed"
    if zone_said(title, title=True) and len(plain) <= 24:
        return "time"
    words = plain.split()
    for word in (*words[::-1], *words):
        if _ROLE.get(word) in ("time", "date", "text", "actor"):
            return _ROLE[word]
    return ""


def _shares(cells: Sequence[str]) -> tuple[float, float, float]:
    """Of all cells, the share that are times, that are dates without a time, and that are times with a date."""
    if not cells:
        return 0.0, 0.0, 0.0
    timed = dated = both = 0
    for cell in cells:
        stamp = whole(cell)
        if stamp is None:
            continue
        if stamp.has_time and not _is_count(cell, stamp):
            timed += 1
            both += bool(stamp.day or stamp.instant)
        elif (stamp.day and not stamp.is_weak) or stamp.day:
            dated += 1
    return timed / len(cells), dated / len(cells), both / len(cells)


def _is_count(cell: str, stamp: Stamp) -> bool:
    """Whether a cell that reads as a weak time is as likely a number."""
    return stamp.is_weak and not cell.strip().isdigit() and "." in cell


def _pick_times(titles: Sequence[str], roles: Sequence[str], shares: Sequence[tuple[float, float, float]]) -> list[int]:
    picked = []
    for number, (timed, _, _) in enumerate(shares):
        role = roles[number]
        if role in ("elapsed", "ident"):
            continue
        needed = 0.25 if role in ("time", "end") else 0.3 if role == "date" else 0.6
        if timed >= needed:
            picked.append(number)
    del titles
    return picked


def _best_time(times: Sequence[int], titles: Sequence[str], roles: Sequence[str]) -> int | None:
    """Of several columns of times the one whose title names a zone, UTC first; else the one called a time."""

    def rank(number: int) -> tuple[int, int, int]:
        zone = zone_said(titles[number], title=True) if number < len(titles) else ""
        worth = 0 if zone in ("UTC", "GMT") else 1 if zone else 2
        return worth, 0 if roles[number] in ("time", "date") else 1, number

    return min(times, key=rank, default=None)


def _is_zones(cells: Sequence[str]) -> bool:
    if not cells:
        return False
    return all((zone := find_zone(cell)) is not None and zone[1] == len(cell) for cell in cells)


def _zone_in_title(titles: Sequence[str], time: int | None) -> str:
    return zone_said(titles[time], title=True) if time is not None and time < len(titles) else ""


def _with_words(
    columns: Columns,
    titles: Sequence[str],
    roles: Sequence[str],
    contents: Sequence[Sequence[str]],
    taken: set[int | None],
) -> Columns:
    free = [n for n in range(len(contents)) if n not in taken and roles[n] != "elapsed"]
    told = {role: _first(n for n in free if roles[n] == role and contents[n]) for role in ("actor", "source", "ident")}
    texts = [n for n in free if roles[n] == "text"]
    longest = max(free, key=lambda n: _length(contents[n]), default=None)
    if longest is not None and (
        not texts or (_length(contents[longest]) > 25 and roles[longest] not in ("ident", "kind", "source"))
    ):
        texts = sorted({*texts, longest})
    texts += [n for n in free if n not in texts and not roles[n] and _length(contents[n]) > 12]
    if told["actor"] in texts and len(texts) > 1:
        texts.remove(told["actor"])
    inner = not columns.is_timeline and _has_inner(contents, texts)
    del titles
    return replace(
        columns,
        actor=told["actor"] if told["actor"] not in texts else None,
        source=told["source"] if told["source"] not in texts else None,
        ident=told["ident"],
        text=tuple(sorted(set(texts))),
        inner=inner,
    )


def _has_inner(contents: Sequence[Sequence[str]], texts: Sequence[int]) -> bool:
    """Whether the times stand inside the text column, before the words."""
    return any(
        contents[n] and sum(1 for c in contents[n] if (p := leading(c)) and p.stamp.has_time) > len(contents[n]) / 2
        for n in texts
    )


def _length(cells: Sequence[str]) -> float:
    return sum(len(cell) for cell in cells) / len(cells) if cells else 0.0


def mapped_columns(titles: Sequence[str], mapping: Mapping[str, str], found: Columns) -> Columns:
    """The columns as the user names them; raises BadInput for one that is not there or not known."""
    names = {title.strip().casefold(): number for number, title in enumerate(titles)}
    placed: dict[str, int] = {}
    for role, title in mapping.items():
        number = names.get(title.strip().casefold())
        if number is None and title.strip().isdigit() and int(title) <= max(len(titles), 1):
            number = int(title) - 1
        if number is None:
            raise BadInput(f"There is no column “{title}”.", "The columns are: " + ", ".join(titles) + ".")
        placed[role] = number
    changes: dict[str, object] = {}
    for role, number in placed.items():
        target = {"at": "time", "time": "time"}.get(role, role)
        if target not in ("time", "date", "end", "zone", "actor", "source", "text"):
            raise BadInput(
                f"“{role}” is nothing that a column can be.", "Use at, date, end, zone, actor, source or text."
            )
        changes[target] = (number,) if target == "text" else number
    if "time" in changes:
        changes["zone_said"] = _zone_in_title(titles, placed.get("at", placed.get("time")))
    return replace(found, **changes)  # type: ignore[arg-type]  # the names were checked above
