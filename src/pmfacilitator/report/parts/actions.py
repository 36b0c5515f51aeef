"""What will be done, and what was decided not to be done."""

from pmfacilitator.domain.kinds import ActionStatus, Priority
from pmfacilitator.domain.records import ActionItem
from pmfacilitator.domain.session import Session
from pmfacilitator.report.blocks import bullets, ending, section, table
from pmfacilitator.report.escape import Md, cell, inline, prose
from pmfacilitator.report.parts.causes import factor_number

_COLUMNS = [
    "Action",
    "Type",
    "Priority",
    "Owner",
    "Due",
    "Done when",
    "Tracker",
    "Status",
    "Answers",
    "Remark",
]


def action_items(session: Session) -> Md:
    """The agreed actions, the musts first."""
    urgency = list(Priority)
    agreed = [action for action in session.actions if action.status is not ActionStatus.NOT_DOING]
    agreed.sort(key=lambda action: urgency.index(action.priority))
    return section("Action items", table(_COLUMNS, [_row(session, action) for action in agreed]))


def decisions_not_to_act(session: Session) -> Md:
    """What the room decided to live with, and the reason (PagerDuty postmortem guide)."""
    declined = [action for action in session.actions if action.status is ActionStatus.NOT_DOING]
    return section("Decisions not to act", bullets(_declined(session, action) for action in declined))


def _row(session: Session, action: ActionItem) -> list[Md]:
    return [
        cell(action.task),
        Md(action.type.label),
        Md(action.priority.label),
        inline(action.owner),
        Md(action.due.isoformat() if action.due else ""),
        cell(action.success_criteria),
        inline(action.tracker),
        Md(action.status.label),
        factor_number(session, action.factor_id),
        cell(action.reason),
    ]


def _declined(session: Session, action: ActionItem) -> list[Md]:
    """The task and its reason; whatever else had been agreed on before stays on record."""
    parts = {
        "reason": cell(action.reason),
        "owner": inline(action.owner),
        "due": Md(action.due.isoformat() if action.due else ""),
        "done when": cell(action.success_criteria),
        "tracker": inline(action.tracker),
        "answers": factor_number(session, action.factor_id),
    }
    return ending(prose(action.task), Md("; ".join(f"{name}: {said}" for name, said in parts.items() if said)))
