"""What happened, in prose and in times."""

from datetime import datetime

from pmfacilitator.domain.durations import in_words, milestones
from pmfacilitator.domain.session import Session
from pmfacilitator.report.blocks import paragraph, section, table
from pmfacilitator.report.escape import Md, inline, prose


def summary(session: Session) -> Md:
    """What happened, when, and how it was felt."""
    return _told("Summary", session.post_mortem.summary)


def impact(session: Session) -> Md:
    """Whom it touched, for how long, and how much."""
    return _told("Impact", session.post_mortem.impact)


def lead_up(session: Session) -> Md:
    """What was going on before."""
    return _told("Lead-up", session.post_mortem.lead_up)


def trigger(session: Session) -> Md:
    """What set it off."""
    return _told("Trigger", session.post_mortem.trigger)


def detection(session: Session) -> Md:
    """How it was noticed."""
    return _told("Detection", session.post_mortem.detection)


def response(session: Session) -> Md:
    """What was done, and what stood in the way."""
    return _told("Response", session.post_mortem.response)


def resolution(session: Session) -> Md:
    """What ended it, for now and for good."""
    return _told("Resolution", session.post_mortem.resolution)


def times(session: Session) -> Md:
    """The incident's times, and how long it took to detect, acknowledge, mitigate and resolve."""
    local = session.zone.key != "UTC"

    def row(name: str, at: datetime, took: str) -> list[Md]:
        here = f"{at.astimezone(session.zone):%Y-%m-%d %H:%M %Z}" if local else ""
        return [Md(name), Md(f"{at:%Y-%m-%d %H:%M}"), inline(here), Md(took)]

    rows = [
        row(stone.name, stone.at, f"{stone.span}: {in_words(stone.took)}" if stone.took is not None else "")
        for stone in milestones(session.post_mortem)
    ]
    columns = ["Moment", "UTC", inline(f"Local ({session.zone.key})"), "How long it took"]
    return section("Times", table(columns, rows))


def _told(heading: str, text: str) -> Md:
    return section(heading, paragraph(prose(text)) if text.strip() else Md(""))
