"""The write-up as Markdown: which parts it has, and in which order."""

from collections.abc import Callable

from pmfacilitator.domain.clock import Moment
from pmfacilitator.domain.session import Session
from pmfacilitator.report.blocks import joined
from pmfacilitator.report.escape import Md
from pmfacilitator.report.parts import actions, causes, front, incident, meeting, notes, timeline

PARTS: tuple[Callable[[Session], Md], ...] = (
    front.front_matter,
    front.title,
    incident.summary,
    incident.impact,
    incident.lead_up,
    incident.trigger,
    incident.detection,
    incident.response,
    incident.resolution,
    incident.times,
    timeline.timeline,
    notes.went_well,
    notes.went_poorly,
    notes.lucky,
    notes.surprised_us,
    causes.whys,
    causes.contributing,
    causes.mitigators,
    actions.action_items,
    actions.decisions_not_to_act,
    notes.ideas,
    notes.questions,
    notes.parking_lot,
    notes.learnings,
    meeting.participants,
)


def markdown(session: Session, *, now: Moment) -> str:
    """The whole write-up, parts without content left out; `now` counts only while a section's clock is running."""
    parts = [part(session) for part in PARTS]
    return joined(*parts, meeting.record(session, now), meeting.links(session)) + "\n"
