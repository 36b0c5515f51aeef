"""The top of the room: what this is about, whether it is saved, and on narrow screens the clock in one line."""

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import Static

from pmfacilitator.domain.session import Session
from pmfacilitator.tui.content import joined, shown_line
from pmfacilitator.tui.widgets.clock_panel import Reading


class RoomBar(Vertical):
    """One line, or two where the clock has no column of its own."""

    DEFAULT_CSS = """
    RoomBar {
        height: auto;
        & Horizontal { height: 1; background: $panel; }
        & #room-title { width: 1fr; padding: 0 1; text-overflow: ellipsis; text-wrap: nowrap; }
        & #room-saved { width: auto; padding: 0 1; color: $text-muted; }
        & #room-clock { height: 1; padding: 0 1; display: none; }
        &.-narrow-clock #room-clock { display: block; }
        & #room-clock.-warning { color: $text-warning; }
        & #room-clock.-over { color: $text-error; text-style: bold; }
    }
    """

    def __init__(self) -> None:
        super().__init__()
        self._reading: Reading | None = None

    def compose(self) -> ComposeResult:
        """Lay out title, save state and clock line."""
        with Horizontal():
            yield Static(id="room-title")
            yield Static(id="room-saved")
        yield Static(id="room-clock")

    def show(self, session: Session) -> None:
        """Show what the meeting is about."""
        post_mortem = session.post_mortem
        words = f" · {post_mortem.severity.label} · {post_mortem.status.label}"
        self.query_one("#room-title", Static).update(joined(shown_line(post_mortem.title, "bold"), words))

    def show_saved(self, words: str) -> None:
        """Say whether everything is saved."""
        self.query_one("#room-saved", Static).update(shown_line(words))

    def show_clock(self, reading: Reading) -> None:
        """Show the clock in one line; nothing is drawn when nothing has changed."""
        if reading == self._reading:
            return
        self._reading = reading
        clock = self.query_one("#room-clock", Static)
        room = self.size.width - 2
        ways = _ways(reading)
        digits, rest = next((way for way in ways if room <= 0 or len("".join(way)) <= room), ways[-1])
        clock.update(joined(shown_line(digits, "bold"), rest), layout=False)
        clock.set_class(reading.warning, "-warning")
        clock.set_class(reading.over, "-over")


def _ways(reading: Reading) -> list[tuple[str, str]]:
    """The clock in one line, each way shorter than the one before; the end of the meeting stays to the last."""
    digits = reading.digits if reading.over else f"{reading.digits} left"
    full = f"{digits} · {reading.state}" if reading.section else reading.state
    # What runs, or is over as its plus tells, need not be said where something else would be cut off for it.
    brief = digits if reading.state in ("running", "overtime") else full
    pace, ends = reading.pace.removesuffix(" plan"), reading.ends.replace("about ", "")
    ways = (
        (full, reading.pace, reading.meeting, reading.ends),
        (brief, reading.pace, reading.meeting, reading.ends),
        (brief, pace, reading.meeting, ends),
        (brief, reading.meeting, ends),
        (brief, ends),
    )
    return [(head, "".join(f" · {fact}" for fact in facts if fact)) for head, *facts in ways]
