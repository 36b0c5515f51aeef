"""The words of the field that records choose from.

Each value is what the data file holds; `label` is what people read.
"""

from enum import StrEnum
from typing import Self


class Kind(StrEnum):
    """A closed set of terms."""

    @property
    def label(self) -> str:
        """The term as shown: underscores are spaces."""
        return self.value.replace("_", " ")

    @property
    def following(self) -> Self:
        """The term behind this one, the first behind the last: what one more press of a key means."""
        terms = list(type(self))
        return terms[(terms.index(self) + 1) % len(terms)]


class Severity(Kind):
    """How bad the incident was, 1 being worst."""

    SEV1 = "sev1"
    SEV2 = "sev2"
    SEV3 = "sev3"
    SEV4 = "sev4"
    SEV5 = "sev5"


class Status(Kind):
    """How far a post-mortem has come."""

    PLANNED = "planned"
    LIVE = "live"
    DRAFT = "draft"
    IN_REVIEW = "in_review"
    FINAL = "final"


class Role(Kind):
    """What somebody is in the meeting, or was in the incident."""

    FACILITATOR = "facilitator"
    NOTE_TAKER = "note_taker"
    INCIDENT_LEAD = "incident_lead"
    RESPONDER = "responder"
    OBSERVER = "observer"

    @property
    def label(self) -> str:
        """The role as shown."""
        return "note-taker" if self is Role.NOTE_TAKER else super().label


class SectionKind(Kind):
    """What a section of the agenda is for; it decides the pane and where the composer files."""

    OPENING = "opening"
    TIMELINE = "timeline"
    WENT_WELL = "went_well"
    WENT_POORLY = "went_poorly"
    ROOT_CAUSES = "root_causes"
    ACTION_ITEMS = "action_items"
    WRAP_UP = "wrap_up"

    @property
    def label(self) -> str:
        """The kind as shown."""
        return "wrap-up" if self is SectionKind.WRAP_UP else super().label


class SectionState(Kind):
    """Where a section's clock stands."""

    PENDING = "pending"
    RUNNING = "running"
    PAUSED = "paused"
    DONE = "done"


class EventKind(Kind):
    """What a timeline event was."""

    EVENT = "event"
    DETECTION = "detection"
    ACTION = "action"
    DECISION = "decision"
    COMMUNICATION = "communication"
    RESOLUTION = "resolution"
    KEY_MOMENT = "key_moment"


class NoteKind(Kind):
    """What a note is about."""

    WENT_WELL = "went_well"
    WENT_POORLY = "went_poorly"
    LUCKY = "lucky"
    SURPRISED_US = "surprised_us"
    QUESTION = "question"
    IDEA = "idea"
    PARKING_LOT = "parking_lot"
    LEARNING = "learning"


class Disposition(Kind):
    """What became of a parked note, a question or an idea."""

    OPEN = "open"
    ANSWERED = "answered"
    BECAME_ACTION = "became_action"
    DROPPED = "dropped"


class WhyState(Kind):
    """What a leaf of the tree of whys is."""

    OPEN = "open"
    ACTIONABLE = "actionable"
    ACCEPTED = "accepted"


class FactorKind(Kind):
    """Where a factor belongs."""

    TECHNICAL = "technical"
    PROCESS = "process"
    COMMUNICATION = "communication"
    EXTERNAL = "external"


class FactorEffect(Kind):
    """Whether a factor made the incident possible or limited it."""

    CONTRIBUTING = "contributing"
    MITIGATING = "mitigating"


class Priority(Kind):
    """Must prevents this very incident, should lowers likelihood or impact of similar ones, nice is tangential."""

    MUST = "must"
    SHOULD = "should"
    NICE = "nice"


class ActionType(Kind):
    """What an action item does (Google SRE workbook)."""

    PREVENT = "prevent"
    DETECT = "detect"
    MITIGATE = "mitigate"
    REPAIR = "repair"
    INVESTIGATE = "investigate"
    PROCESS = "process"


class ActionStatus(Kind):
    """How far an action item has come; not acting is a decision with a reason (PagerDuty postmortem guide)."""

    OPEN = "open"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    NOT_DOING = "not_doing"


class LinkKind(Kind):
    """What a link leads to."""

    LOG = "log"
    GRAPH = "graph"
    COMMIT = "commit"
    TICKET = "ticket"
    REPORT = "report"
    RECORDING = "recording"
