"""Reading a moment as the tests on times do: in Berlin, on one afternoon, after an earlier entry."""

from datetime import datetime
from zoneinfo import ZoneInfo

from pmfacilitator.capture.times import parse_when

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 6, 11, 16, 30, tzinfo=BERLIN)  # a Thursday
PREVIOUS = datetime(2026, 6, 11, 15, 42, tzinfo=BERLIN)


def read(text: str, now: datetime = NOW, previous: datetime | None = PREVIOUS) -> datetime:
    return parse_when(text, now=now, previous=previous)


def at(text: str, zone: ZoneInfo = BERLIN) -> datetime:
    """2026-06-11 15:47 for 15:47, in the zone unless it has an offset."""
    moment = datetime.fromisoformat(text if "-" in text[:8] else f"2026-06-11 {text}")
    return moment if moment.tzinfo else moment.replace(tzinfo=zone)
