"""What each column of a table holds, told from its title and from what stands in it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from pmfacilitator.capture.readers.clocks import find_zone
from pmfacilitator.capture.readers.stamps import NOTHING, Stamp
from pmfacilitator.capture.readers.titles import preference, role_of
from pmfacilitator.capture.readers.where import day_in, leading, whole
from pmfacilitator.capture.readers.zoning import zone_said
from pmfacilitator.capture.zones import is_zone
from pmfacilitator.errors import BadInput

_SAMPLE = 200
_AM_PM = re.compile(r"[ap]\.?m\.?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Columns:
    """Positions of the columns by what they hold; what the time column's title says of zone and date."""

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
    day_said: Stamp = NOTHING
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
    roles = [role_of(titles[n]) if n < len(titles) else "" for n in range(width)]
    times = _pick_times(titles, roles, shares)
    dates = [
        n for n in range(width) if n not in times and (shares[n][1] > 0.5 or (roles[n] == "date" and shares[n][1] > 0))
    ]
    ends = [n for n in times if roles[n] == "end"]
    starts = [n for n in times if n not in ends] or ends[:1]
    time = _best_time(starts, titles, roles, shares)
    end = next((n for n in ends if n != time), None)
    if time is not None and shares[time][2] > 0.5:
        dates = []
    taken = {time, *dates, *times, end}
    columns = Columns(
        time=time,
        date=dates[0] if dates else None,
        end=end,
        zone=_first(n for n in range(width) if n not in taken and _is_zones(contents[n], roles[n])),
        half=_first(
            n for n in range(width) if n not in taken and contents[n] and all(_AM_PM.fullmatch(c) for c in contents[n])
        ),
        zone_said=_zone_in_title(titles, time),
        day_said=day_in(titles[time]) if time is not None and time < len(titles) else NOTHING,
    )
    return _with_words(columns, titles, roles, contents, taken | {columns.zone, columns.half})


def _first(numbers: Iterable[int]) -> int | None:
    return next(iter(numbers), None)


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


def _best_time(
    times: Sequence[int], titles: Sequence[str], roles: Sequence[str], shares: Sequence[tuple[float, float, float]]
) -> int | None:
    """Of several columns of times the one with dates, then one whose title names a zone, then the best by its name."""

    def rank(number: int) -> tuple[bool, int, int, int]:
        title = titles[number] if number < len(titles) else ""
        zone = zone_said(title, title=True)
        worth = 0 if zone in ("UTC", "GMT") else 1 if zone else 2
        return shares[number][2] <= 0.5, worth, preference(title) + (roles[number] not in ("time", "date")), number

    return min(times, key=rank, default=None)


def _is_zones(cells: Sequence[str], role: str) -> bool:
    """Whether every cell is a zone, or where the title says so any of them (cloud regions are none)."""
    if role == "zone":
        return any(is_zone(cell) for cell in cells)
    return bool(cells) and all((zone := find_zone(cell)) is not None and zone[1] == len(cell) for cell in cells)


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
    texts = [n for n in free if roles[n] == "text" and not all(cell.isdigit() for cell in contents[n])]
    longest = max(free, key=lambda n: _length(contents[n]), default=None)
    if longest is not None and (
        not texts or (_length(contents[longest]) > 25 and roles[longest] not in ("ident", "kind", "source"))
    ):
        texts = sorted({*texts, longest})
    texts += [
        n for n in free if n not in texts and not roles[n] and _length(contents[n]) > 12 and _has_words(contents[n])
    ]
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


def _has_words(cells: Sequence[str]) -> bool:
    """Whether most cells are more than one word, as ids and addresses are not."""
    return sum(1 for cell in cells if " " in cell) * 2 > len(cells)


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
