"""Running the meeting: starting, pausing, extending and ending sections, as commands on the session."""

from collections.abc import Iterable
from datetime import timedelta

from pmfacilitator.domain import agenda
from pmfacilitator.domain.clock import Moment
from pmfacilitator.domain.edits import Command, Edit, Update
from pmfacilitator.domain.kinds import SectionState, Status
from pmfacilitator.domain.records import AgendaItem
from pmfacilitator.domain.session import Session
from pmfacilitator.errors import BadInput

_STANDING = {"started_at": None, "started_boot": None, "boot_id": None}


def start_section(item_id: str, now: Moment) -> Command:
    """Enter a section: its clock starts, the one running before is done; the first one starts the meeting."""

    def decide(session: Session) -> Iterable[Edit]:
        item = session.part(AgendaItem, item_id)
        if item.state is SectionState.RUNNING:
            return
        at = agenda.current(session.agenda)
        if at and at.id != item.id:
            yield _stopped(at, now, SectionState.DONE)
        yield _going(item, now)
        if session.post_mortem.meeting_started is None or session.post_mortem.meeting_ended_at is not None:
            yield _meeting_begins(session, now)

    return Command("start section", decide)


def pause(now: Moment) -> Command:
    """Stop the running section's clock; also in overtime."""

    def decide(session: Session) -> Iterable[Edit]:
        at = agenda.current(session.agenda)
        if at and at.state is SectionState.RUNNING:
            yield _stopped(at, now, SectionState.PAUSED)

    return Command("pause", decide)


def resume(now: Moment) -> Command:
    """Let the paused section's clock go on."""

    def decide(session: Session) -> Iterable[Edit]:
        at = agenda.current(session.agenda)
        if at and at.state is SectionState.PAUSED:
            yield _going(at, now)

    return Command("resume", decide)


def extend() -> Command:
    """Give the current section 5, then 2, then 1 more minutes. Raises BadInput after that."""

    def decide(session: Session) -> Iterable[Edit]:
        at = agenda.current(session.agenda)
        if at is None:
            raise BadInput("No section is running.", "Start one first.")
        more = agenda.next_extension(at)
        if more is None:
            raise BadInput("This section has been extended three times.", "Park what is open and move on.")
        yield Update(at, {"extensions": (*at.extensions, int(more / timedelta(seconds=1)))})

    return Command("extend section", decide)


def end_meeting(now: Moment) -> Command:
    """Close the current section and the meeting; what is written is a draft from now on."""

    def decide(session: Session) -> Iterable[Edit]:
        at = agenda.current(session.agenda)
        if at:
            yield _stopped(at, now, SectionState.DONE)
        if session.post_mortem.status in (Status.PLANNED, Status.LIVE):
            yield Update(session.post_mortem, {"status": Status.DRAFT, "meeting_ended_at": now.wall})

    return Command("end meeting", decide)


def _stopped(item: AgendaItem, now: Moment, state: SectionState) -> Edit:
    accumulated = agenda.elapsed(item, now).total_seconds()
    return Update(item, {"accumulated_s": accumulated, "state": state, **_STANDING})


def _going(item: AgendaItem, now: Moment) -> Edit:
    started = {"started_at": now.wall, "started_boot": now.boot, "boot_id": now.boot_id}
    return Update(item, {"state": SectionState.RUNNING, **started})


def _meeting_begins(session: Session, now: Moment) -> Edit:
    """A meeting that is taken up again keeps its first start."""
    fields: dict[str, object] = {"status": Status.LIVE, "meeting_ended_at": None}
    if session.post_mortem.meeting_started is None:
        fields |= {
            "meeting_started_at": now.wall,
            "meeting_started_boot": now.boot,
            "meeting_boot_id": now.boot_id,
        }
    return Update(session.post_mortem, fields)
