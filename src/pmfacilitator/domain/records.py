"""The records: one class per table, its fields the columns.

Records are frozen; times are aware and kept in UTC; text is cleaned on the way in, also when another program wrote
the row.
"""

import json
from datetime import UTC, date, datetime
from typing import Annotated, Any, Self

from pydantic import AfterValidator, AwareDatetime, BaseModel, BeforeValidator, ConfigDict, Field
from ulid import ULID

from pmfacilitator.domain import kinds
from pmfacilitator.domain.clock import Moment
from pmfacilitator.domain.text import as_typed, one_line

LONGEST_MEETING = 24 * 60
"""Minutes that a meeting can be booked for."""


_YEAR_S = 366 * 24 * 3600
"""Plans beyond a year, and clocks beyond a century of them, are nonsense, and sums of such overflow."""


def new_id() -> str:
    """A text id that sorts by creation."""
    return str(ULID())


def _listed(value: object) -> object:
    """A list, also where the row holds it as JSON text."""
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except RecursionError:
        raise ValueError("lists are nested too deeply") from None


Prose = Annotated[str, AfterValidator(as_typed)]
Line = Annotated[str, AfterValidator(one_line)]
Lines = Annotated[tuple[Line, ...], BeforeValidator(_listed)]
Seconds = Annotated[tuple[Annotated[int, Field(ge=-_YEAR_S, le=_YEAR_S)], ...], BeforeValidator(_listed)]


def _in_utc(moment: datetime) -> datetime:
    """The time in UTC; at either end of the calendar there is no room to show it in another zone."""
    if not 1 < moment.year < datetime.max.year:
        raise ValueError("there was no such time")
    return moment.astimezone(UTC)


BootSeconds = Annotated[float, Field(ge=-100 * _YEAR_S, le=100 * _YEAR_S)]
UtcTime = Annotated[AwareDatetime, AfterValidator(_in_utc)]


def _now() -> datetime:
    return datetime.now(UTC)


class Record(BaseModel):
    """A row: every record has a text id."""

    model_config = ConfigDict(frozen=True, extra="forbid", validate_default=False)

    id: str = Field(default_factory=new_id)

    def with_fields(self, **fields: Any) -> Self:
        """The record with other values in some fields, validated anew."""
        return type(self).model_validate({**self.model_dump(), **fields})


class PostMortem(Record):
    """The root: the incident, and the meeting about it."""

    title: Line
    severity: kinds.Severity = kinds.Severity.SEV2
    services: Lines = ()
    tags: Lines = ()
    status: kinds.Status = kinds.Status.PLANNED
    zone: Line = "UTC"
    impact_started_at: UtcTime | None = None
    detected_at: UtcTime | None = None
    acknowledged_at: UtcTime | None = None
    mitigated_at: UtcTime | None = None
    resolved_at: UtcTime | None = None
    summary: Prose = ""
    impact: Prose = ""
    detection: Prose = ""
    lead_up: Prose = ""
    trigger: Prose = ""
    response: Prose = ""
    resolution: Prose = ""
    meeting_at: UtcTime | None = None
    booked_minutes: int = Field(default=75, ge=1, le=LONGEST_MEETING)
    template: Line = ""
    agenda_sent_at: UtcTime | None = None
    meeting_started_at: UtcTime | None = None
    meeting_started_boot: BootSeconds | None = None
    meeting_boot_id: str | None = None
    meeting_ended_at: UtcTime | None = None
    follow_up_on: date | None = None
    created_at: UtcTime = Field(default_factory=_now)

    @property
    def meeting_started(self) -> Moment | None:
        """When the first section was started."""
        if self.meeting_started_at is None:
            return None
        return Moment(self.meeting_started_at, self.meeting_started_boot, self.meeting_boot_id)


class Part(Record):
    """A row that belongs to a post-mortem; `position` is the order the user gave."""

    post_mortem_id: str
    position: float = 0.0


class Participant(Part):
    """Somebody in the meeting."""

    name: Line
    role: kinds.Role = kinds.Role.RESPONDER
    present: bool = False
    times_spoken: int = Field(default=0, ge=0)


class AgendaItem(Part):
    """A section of the meeting, with its clock: planned, accumulated, started (never counted ticks)."""

    kind: kinds.SectionKind
    title: Line
    planned_s: int = Field(ge=0, le=_YEAR_S)
    extensions: Seconds = ()
    accumulated_s: float = Field(default=0.0, ge=0, le=100 * _YEAR_S)
    started_at: UtcTime | None = None
    started_boot: BootSeconds | None = None
    boot_id: str | None = None
    state: kinds.SectionState = kinds.SectionState.PENDING

    @property
    def started(self) -> Moment | None:
        """When its clock was last set going; None while it stands."""
        if self.started_at is None:
            return None
        return Moment(self.started_at, self.started_boot, self.boot_id)


class TimelineEvent(Part):
    """A fact of the incident, as said. `source_key` identifies it in an imported source."""

    at: UtcTime | None = None
    end: UtcTime | None = None
    approximate: bool = False
    text: Prose
    kind: kinds.EventKind = kinds.EventKind.EVENT
    actor: Line = ""
    source: Line = ""
    source_key: str = ""
    raw: Prose = ""


class Note(Part):
    """Something said in the room."""

    kind: kinds.NoteKind
    text: Prose
    author: Line = ""
    agenda_item_id: str | None = None
    event_id: str | None = None
    disposition: kinds.Disposition = kinds.Disposition.OPEN
    created_at: UtcTime = Field(default_factory=_now)


class Why(Part):
    """A node of the tree of whys: an answer, and the question what made it possible."""

    parent_id: str | None = None
    text: Prose
    event_id: str | None = None
    state: kinds.WhyState = kinds.WhyState.OPEN
    root_cause: bool = False
    reason: Prose = ""


class Factor(Part):
    """What contributed to the incident, or limited it."""

    effect: kinds.FactorEffect = kinds.FactorEffect.CONTRIBUTING
    kind: kinds.FactorKind = kinds.FactorKind.TECHNICAL
    text: Prose
    why_id: str | None = None


class ActionItem(Part):
    """What will be done, by one owner, until when, and how one knows that it is done."""

    task: Prose
    owner: Line = ""
    due: date | None = None
    success_criteria: Prose = ""
    priority: kinds.Priority = kinds.Priority.SHOULD
    type: kinds.ActionType = kinds.ActionType.PREVENT
    status: kinds.ActionStatus = kinds.ActionStatus.OPEN
    reason: Prose = ""
    tracker: Line = ""
    factor_id: str | None = None


class Link(Part):
    """Where more is to be seen."""

    kind: kinds.LinkKind = kinds.LinkKind.REPORT
    url: Line
    label: Line = ""
    event_id: str | None = None


class KeptWording(Part):
    """A wording that was flagged and kept on purpose: a quotation, a log line."""

    wording: Line
    reason: Line = ""
