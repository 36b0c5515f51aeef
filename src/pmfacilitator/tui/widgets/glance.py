"""A glance into the post-mortem under the cursor."""

from datetime import datetime
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from pmfacilitator.tui.content import joined, shown, shown_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pmfacilitator.domain.preparation import Step
    from pmfacilitator.store.protocol import Preview


def length_text(start: datetime | None, end: datetime | None) -> str:
    """From start to end in words; empty where one of them is missing or they stand the wrong way round."""
    if start is None or end is None or end < start:
        return ""
    minutes = int((end - start).total_seconds() // 60)
    hours, rest = divmod(minutes, 60)
    return f"{hours} h {rest} min" if hours else f"{rest} min"


class Glance(VerticalScroll, can_focus=False):
    """What the library tells of one post-mortem."""

    DEFAULT_CSS = """
    Glance {
        height: 1fr; padding: 0 1; border: round $foreground 30%; border-title-color: $foreground 80%;
        & Static { height: auto; }
    }
    """

    def compose(self) -> ComposeResult:
        """Lay out the words."""
        yield Static(id="glance-words")

    def show(self, preview: "Preview | None", steps: "Sequence[Step]" = ()) -> None:
        """Show these facts and the steps of the preparation, or nothing."""
        words = self.query_one("#glance-words", Static)
        lines = [*_lines(preview), *(_preparation(steps) if steps else ())] if preview else []
        words.update(Content("\n").join(lines))
        self.border_title = shown_line(preview.title) if preview else ""


def _lines(preview: "Preview") -> "Iterator[Content]":
    if preview.summary:
        yield shown(preview.summary)
        yield Content("")
    start = preview.impact_started_at
    ends = {"detected": preview.detected_at, "mitigated": preview.mitigated_at, "resolved": preview.resolved_at}
    for word, end in ends.items():
        if length := length_text(start, end):
            yield joined(shown_line(word, "$foreground-muted"), f" after {length}")
    if preview.meeting_at:
        from pmfacilitator.domain.zones import zone_named  # the first frame is painted without it

        local = preview.meeting_at.astimezone(zone_named(preview.zone))
        yield joined(shown_line("meeting", "$foreground-muted"), f" {local:%a %d %b %Y %H:%M} {preview.zone}")
    for cause in preview.root_causes:
        yield joined(shown_line("root cause", "$foreground-muted"), " ", shown(cause))
    actions = f"{_counted(preview.actions, 'action')}, {preview.open_actions} open"
    if preview.overdue_actions and preview.overdue_since:
        actions += f", {preview.overdue_actions} overdue since {preview.overdue_since:%d %b}"
    yield joined(
        shown_line("holds", "$foreground-muted"),
        f" {_counted(preview.events, 'fact')}, {_counted(preview.notes, 'note')}, {actions}",
    )
    yield joined(shown_line("people", "$foreground-muted"), f" {preview.participants}")


def _counted(count: int, word: str) -> str:
    return f"{count} {word}" if count == 1 else f"{count} {word}s"


def _preparation(steps: "Sequence[Step]") -> "Iterator[Content]":
    """What should be ready before the meeting, and what to do about what is not."""
    yield Content("")
    yield shown_line("Ready for the meeting?", "bold")
    for step in steps:
        how = "" if step.done else f" · {step.how}"
        yield joined(f"[{'x' if step.done else ' '}] ", step.what, shown(how, "$foreground-muted"))
