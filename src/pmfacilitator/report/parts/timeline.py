"""The timeline as a table, and how other parts point to its entries."""

from collections.abc import Callable
from datetime import date, datetime, tzinfo

from pmfacilitator.domain.records import TimelineEvent
from pmfacilitator.domain.session import Session
from pmfacilitator.report.blocks import section, table
from pmfacilitator.report.escape import Md, cell, inline


def timeline(session: Session) -> Md:
    """Every entry in order, in UTC and in the incident's zone.

    A date stands where the day begins and where it changes, in each of the two zones by itself.
    """
    utc = _clock_column(session, None)
    local = _clock_column(session, session.zone) if session.zone.key != "UTC" else None
    rows = [
        [
            Md(str(number)),
            utc(event) or Md("time unknown"),
            local(event) if local else Md(""),
            Md(event.kind.label),
            inline(event.actor),
            cell(event.text),
            inline(event.source),
        ]
        for number, event in enumerate(session.events, start=1)
    ]
    columns = ["No.", "UTC", inline(f"Local ({session.zone.key})"), "Kind", "By", "What happened", "Source"]
    return section("Timeline", table(columns, rows))


def reference(session: Session, event_id: str | None) -> Md:
    """How to point to an entry of the timeline; nothing where it has gone."""
    number = next((n for n, event in enumerate(session.events, start=1) if event.id == event_id), None)
    return Md(f"timeline no. {number}") if number else Md("")


def _clock_column(session: Session, zone: tzinfo | None) -> Callable[[TimelineEvent], Md]:
    """Writes the times of one zone in order, and remembers the day it is on; without a zone in UTC."""
    seconds = any(moment.second for event in session.events for moment in (event.at, event.end) if moment)
    clock = "%H:%M:%S" if seconds else "%H:%M"
    day: date | None = None

    def said(at: datetime) -> str:
        nonlocal day
        here = at.astimezone(zone) if zone else at
        shown = here.strftime(clock)
        if here.date() != day:
            day = here.date()
            shown = f"**{day.isoformat()}** {shown}"
        return shown

    def written(event: TimelineEvent) -> Md:
        if event.at is None:
            return Md("")
        shown = f"about {said(event.at)}" if event.approximate else said(event.at)
        return Md(f"{shown} to {said(event.end)}" if event.end else shown)

    return written
