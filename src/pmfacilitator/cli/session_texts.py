"""The texts of a post-mortem under the names of their places, for the linter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pmfacilitator.domain.kinds import NoteKind
from pmfacilitator.domain.records import ActionItem, Factor, Note, TimelineEvent, Why

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pmfacilitator.domain.session import Session

_PROSE = ("summary", "impact", "detection", "lead_up", "trigger", "response", "resolution")


def texts(session: Session) -> Iterator[tuple[str, str]]:
    """Every text that people wrote into a session, with its place, such as "timeline 3"."""
    yield "title", session.post_mortem.title
    for field in _PROSE:
        yield field.replace("_", " "), getattr(session.post_mortem, field)
    for number, event in enumerate(session.parts(TimelineEvent), start=1):
        yield f"timeline {number}", event.text
    for kind in NoteKind:
        notes = [note for note in session.parts(Note) if note.kind is kind]
        for number, note in enumerate(notes, start=1):
            yield f"{kind.label} {number}", note.text
    for number, why in enumerate(session.parts(Why), start=1):
        yield f"why {number}", why.text
    for number, factor in enumerate(session.parts(Factor), start=1):
        yield f"factor {number}", factor.text
    for number, action in enumerate(session.parts(ActionItem), start=1):
        yield f"action item {number}", action.task
        yield f"action item {number}, done when", action.success_criteria
