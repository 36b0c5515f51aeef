"""Single fields of an action item, as they are typed over it: who owns it, and by when it is done."""

from collections.abc import Iterable

from pmfacilitator.capture.times import parse_due
from pmfacilitator.domain import entries
from pmfacilitator.domain.clock import Moment
from pmfacilitator.domain.edits import Command, Edit
from pmfacilitator.domain.people import name_meant
from pmfacilitator.domain.records import ActionItem
from pmfacilitator.domain.session import Session


def edit_due(action_id: str, text: str, now: Moment) -> Command:
    """Another deadline, or none."""

    def decide(session: Session) -> Iterable[Edit]:
        today = now.wall.astimezone(session.zone).date()
        due = parse_due(text, today=today) if text.strip() else None
        return entries.changed(session.part(ActionItem, action_id), {"due": due})

    return Command("set deadline", decide)


def edit_owner(action_id: str, text: str) -> Command:
    """Another owner, by any part of a participant's name, or none."""

    def decide(session: Session) -> Iterable[Edit]:
        owner = name_meant(text.strip().removeprefix("@"), (person.name for person in session.participants))
        return entries.changed(session.part(ActionItem, action_id), {"owner": owner})

    return Command("set owner", decide)
