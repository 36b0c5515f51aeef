"""What a reader makes of a text, short enough to be compared by eye."""

from datetime import UTC, date
from textwrap import dedent

from pmfacilitator.capture.readers import Entry, Imported, read


def reading(
    text: str, day: str = "", tz: str = "", kind: str | None = None, mapping: dict[str, str] | None = None
) -> Imported:
    """Read a text with hints as a user types them."""
    return read(
        dedent(text).strip("\n").encode(),
        name="timeline",
        date_hint=date.fromisoformat(day) if day else None,
        tz_hint=tz or None,
        format=kind,
        mapping=mapping,
    )


def told(text: str, day: str = "", tz: str = "", kind: str | None = None) -> list[str]:
    """Each entry as "03-12 14:05-14:20 first line of its text", in UTC; "--" where it has no time."""
    return [line(entry) for entry in reading(text, day, tz, kind).entries]


def line(entry: Entry) -> str:
    """One entry as `told` writes it."""
    at = entry.at.astimezone(UTC).strftime("%m-%d %H:%M") if entry.at else "--"
    end = entry.end.astimezone(UTC).strftime("-%H:%M") if entry.end else ""
    return f"{at}{end} {entry.text.splitlines()[0] if entry.text else ''}"
