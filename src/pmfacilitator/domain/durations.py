"""How long things took, in words, and the spans of an incident."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from pmfacilitator.domain.records import PostMortem

_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True)
class Milestone:
    """One of the incident's times; `span` is what took until then, counted from `since`."""

    name: str
    at: datetime
    span: str
    since: str
    took: timedelta | None
    """None where the earlier time is not known, or is later."""


def milestones(post_mortem: PostMortem) -> tuple[Milestone, ...]:
    """The incident's times that are known, with the times to detect, acknowledge, mitigate and resolve.

    Acknowledging is counted from the detection, everything else from the start of the impact.
    """
    start, detected = post_mortem.impact_started_at, post_mortem.detected_at
    every = (
        ("impact started", start, "", "", None),
        ("detected", detected, "time to detect", "impact started", start),
        ("acknowledged", post_mortem.acknowledged_at, "time to acknowledge", "detected", detected),
        ("mitigated", post_mortem.mitigated_at, "time to mitigate", "impact started", start),
        ("resolved", post_mortem.resolved_at, "time to resolve", "impact started", start),
    )
    return tuple(
        Milestone(name, at, span, since, at - earlier if earlier and earlier <= at else None)
        for name, at, span, since, earlier in every
        if at
    )


def in_words(duration: timedelta) -> str:
    """A duration as people say it, in at most two units: "45 s", "4 min", "1 h 12 min", "2 d 3 h", "-4 min"."""
    if duration < timedelta():
        return f"-{in_words(-duration)}"
    if duration < _MINUTE:
        return f"{int(duration.total_seconds())} s"
    minutes = duration // _MINUTE
    days, hours, rest = minutes // 1440, minutes // 60 % 24, minutes % 60
    units = ((days, "d"), (hours, "h"), (rest if not days else 0, "min"))
    return " ".join(f"{count} {unit}" for count, unit in units if count)
