"""The section's countdown in large digits, and the meeting's own."""

from dataclasses import dataclass
from datetime import timedelta

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Digits, Static

from pmfacilitator.domain import agenda
from pmfacilitator.domain.clock import Moment
from pmfacilitator.domain.kinds import SectionState
from pmfacilitator.domain.session import Session
from pmfacilitator.room.typed_times import on_the_wall
from pmfacilitator.tui.content import shown_line

BAR = 17


def clock_text(left: timedelta) -> str:
    """Minutes and seconds; overtime counts up behind a plus. The last second shows 00:01, not 00:00."""
    seconds = left / timedelta(seconds=1)
    whole = int(-(-seconds // 1)) if seconds > 0 else int(-seconds)
    sign = "+" if seconds <= -1 else ""
    return f"{sign}{whole // 60:02}:{whole % 60:02}"


def minutes_text(length: timedelta) -> str:
    """Whole minutes, rounded."""
    return str(round(length / timedelta(minutes=1)))


@dataclass(frozen=True)
class Reading:
    """Everything the clock shows at one moment, as words."""

    section: str
    state: str
    digits: str
    over: bool
    warning: bool
    progress: str
    meeting: str
    ends: str
    pace: str


def read_clock(session: Session, now: Moment) -> Reading:
    """What the clock shows now."""
    item = agenda.current(session.agenda)
    ends = f"ends about {on_the_wall(agenda.projected_end(session.agenda, now), session.zone)}"
    remaining = agenda.meeting_left(session.post_mortem, now)
    if remaining is None:
        meeting = f"meeting {session.post_mortem.booked_minutes} min"
    elif session.post_mortem.meeting_ended_at is not None:
        meeting, ends = "meeting closed", ""
    else:
        meeting = f"meeting {clock_text(remaining)}" + (" over" if remaining <= timedelta(seconds=-1) else " left")
    if item is None:
        begun = session.post_mortem.meeting_started is not None
        return Reading("", "closed" if begun else "not started", "--:--", False, False, "", meeting, ends, "")
    left, allotted = agenda.left(item, now), agenda.allotted(item)
    share = min(agenda.elapsed(item, now) / allotted, 1.0) if allotted else 1.0
    filled = round(share * BAR)
    used = f"{minutes_text(agenda.elapsed(item, now))}/{minutes_text(allotted)} min"
    over = left <= timedelta()
    state = "paused" if item.state is SectionState.PAUSED else ("overtime" if over else "running")
    return Reading(
        section=item.title,
        state=state,
        digits=clock_text(left),
        over=over,
        warning=not over and left <= agenda.WARNING,
        progress=f"{'━' * filled}{'─' * (BAR - filled)} {used}",
        meeting=meeting,
        ends=ends,
        pace=_pace(agenda.behind(session.post_mortem, session.agenda, now)),
    )


def _pace(behind: timedelta) -> str:
    minutes = round(behind / timedelta(minutes=1))
    if minutes == 0:
        return "on plan"
    return f"{abs(minutes)} min {'behind' if minutes > 0 else 'ahead of'} plan"


class ClockPanel(Vertical):
    """The clock in a column of its own."""

    DEFAULT_CSS = """
    ClockPanel {
        height: auto; border: round $foreground 30%; border-title-color: $foreground 80%; padding: 0 1;
        & Digits { width: 1fr; text-align: center; }
        & Static { height: 1; text-align: center; }
        &.-warning Digits { color: $text-warning; }
        &.-over Digits { color: $text-error; }
        &.-paused Digits { color: $text-muted; }
    }
    """

    def __init__(self) -> None:
        super().__init__()
        self._reading: Reading | None = None

    def compose(self) -> ComposeResult:
        """Lay out digits and lines."""
        yield Static(id="clock-section")
        yield Digits("--:--")
        for name in ("state", "progress", "meeting", "ends", "pace"):
            yield Static(id=f"clock-{name}")

    def show(self, reading: Reading) -> None:
        """Show a reading; nothing is drawn when nothing has changed."""
        if reading == self._reading:
            return
        self._reading = reading
        self.border_title = "Clock"
        self.query_one(Digits).update(reading.digits)
        lines = {
            "section": shown_line(reading.section, "bold"),
            "state": shown_line(reading.state if not reading.warning else "two minutes left or less"),
            "progress": shown_line(reading.progress),
            "meeting": shown_line(reading.meeting),
            "ends": shown_line(reading.ends),
            "pace": shown_line(reading.pace),
        }
        for name, words in lines.items():
            self.query_one(f"#clock-{name}", Static).update(words, layout=False)
        self.set_class(reading.warning, "-warning")
        self.set_class(reading.over, "-over")
        self.set_class(reading.state == "paused", "-paused")
