"""The head of the write-up: front matter for programs, title and standing for people."""

from datetime import datetime

from pmfacilitator.domain.session import Session
from pmfacilitator.report.blocks import joined
from pmfacilitator.report.escape import Md, inline, yaml


def front_matter(session: Session) -> Md:
    """YAML that other programs find the write-up by; the times are UTC."""
    root = session.post_mortem
    lines = [
        f"id: {yaml(root.id)}",
        f"title: {yaml(root.title)}",
        f"severity: {root.severity}",
        f"status: {root.status}",
        *_listed("services", root.services),
        *_listed("tags", root.tags),
        f"time_zone: {yaml(session.zone.key)}",
        *_timed("impact_started", root.impact_started_at),
        *_timed("detected", root.detected_at),
        *_timed("acknowledged", root.acknowledged_at),
        *_timed("mitigated", root.mitigated_at),
        *_timed("resolved", root.resolved_at),
        *_timed("meeting", root.meeting_at),
    ]
    return Md("\n".join(["---", *lines, "---"]))


def title(session: Session) -> Md:
    """The title, and on one line how bad it was, how far the write-up is and what it is about."""
    root = session.post_mortem
    standing = [f"**{root.severity}**", root.status.label, ", ".join(inline(service) for service in root.services)]
    if root.tags:
        standing.append(f"tagged {', '.join(inline(tag) for tag in root.tags)}")
    return joined(Md(f"# {inline(root.title) or 'Post-mortem'}"), Md(" · ".join(part for part in standing if part)))


def _listed(key: str, values: tuple[str, ...]) -> list[str]:
    return [f"{key}: [{', '.join(yaml(value) for value in values)}]"] if values else []


def _timed(key: str, at: datetime | None) -> list[str]:
    return [f"{key}: {at:%Y-%m-%dT%H:%M:%SZ}"] if at else []
