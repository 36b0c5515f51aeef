"""The composer at work in a room: it keeps drafts, says how a line is understood, and files it."""

import re
from dataclasses import dataclass, replace

from textual import on
from textual.app import App
from textual.content import Content
from textual.message import Message
from textual.timer import Timer  # noqa: TC002 - named in an attribute

from pmfacilitator.domain import filing
from pmfacilitator.domain.clock import Moment
from pmfacilitator.domain.edits import Command
from pmfacilitator.domain.kinds import SectionKind
from pmfacilitator.domain.session import Session
from pmfacilitator.domain.text import clean
from pmfacilitator.errors import PMFError
from pmfacilitator.room import composing
from pmfacilitator.room.drafts import put_before
from pmfacilitator.room.phrasing import Advice, Phrasing
from pmfacilitator.tui.content import FLAGGED, joined, shown_line
from pmfacilitator.tui.keymap import with_keys
from pmfacilitator.tui.widgets.composer import Composer, ComposerInput
from pmfacilitator.tui.widgets.flagged import OwnWords, put_rewording

LONGEST_OFFER = 150
"""Characters of a rewording that are shown; with the reason they fill the five lines of advice at 80 columns."""
THINK_S = 0.05
"""How long typing rests before the line is read: a key is on the screen first, what is made of it comes after."""


_TIME = re.compile(r"^\S*\d\S*\s+")
"""What may be a time in front of what was said; flags are asked for behind it."""


@dataclass(frozen=True)
class Desk:
    """What the composer needs to know to file a line: the session, the section on view, the why under the cursor."""

    session: Session
    section: SectionKind
    running: bool
    why_id: str | None
    now: Moment

    @property
    def context(self) -> composing.Context:
        """The same, without the screen's part of it."""
        return composing.Context(self.session, self.section, self.now, self.why_id)


class RoomComposer(Composer):
    """Enter files what is typed; when that fails the words come back."""

    @dataclass
    class File(Message):
        """A line is to be filed; when the command fails, `text` has to come back."""

        command: Command
        text: str
        label: str

    @dataclass
    class Draft(Message):
        """What is typed should be kept."""

        text: str

    @dataclass
    class Offer(Message):
        """Several lines were pasted; should they be entries?"""

        lines: tuple[str, ...]
        context: composing.Context

    def __init__(self, phrasing: Phrasing) -> None:
        super().__init__(phrasing.flags, self._completed)
        self._phrasing = phrasing
        self.thinking: Timer | None = None
        self._own_words = OwnWords()
        self.desk: Desk | None = None

    def _completed(self, line: str) -> str | None:
        return composing.completed(self.desk.context, line) if self.desk else None

    def sit(self, desk: Desk) -> None:
        """Work for this section from now on."""
        before, self.desk = self.desk, desk
        if before is None or _place(before) != _place(desk):
            self.destine(composing.destination_label(desk.context) + ("" if desk.running else " (looking)"))
            self.think()
        elif self.text and before.session is not desk.session:
            self.think()  # "+5m" counts from the last fact, whoever entered it

    @property
    def advice(self) -> Advice | None:
        """What to say about the wording of what is typed; its rewording is the whole line, time and tags included."""
        line = self.text
        said = _TIME.sub("", line)  # a rough cut: telling the words from the time in earnest takes longer than this
        if self.desk is None or not (self._phrasing.flags(said) or composing.is_why(self.desk.context, line)):
            return None
        record, words = composing.words_of(self.desk.context, line)
        advice = self._phrasing.advice(words, record)
        return advice and replace(advice, reworded=line.replace(words, advice.reworded, 1))

    def reword(self) -> None:
        """Take the rewording of what is typed; once there is none left, give one's own words back."""
        advice = self.advice
        if (text := self._own_words.turn(self.text, clean(advice.reworded) if advice else None)) is not None:
            put_rewording(self.line, text)

    def park(self) -> None:
        """Send what is typed to the parking lot."""
        if self.text.strip():
            if self._file(f"/park {self.text}", typed=self.text):
                self.line.value = ""
        else:
            self.explain("Type what should be parked, then press the key again.")

    def take(self, text: str) -> bool:
        """File an entered line; when it is not understood, or only begun, it stays in the field."""
        if self._own_words.wants_an_end(text):
            self._stop_thinking()
            self.explain("Complete the sentence, or press Enter again to file it as it is.")
            return False
        return self._file(text, typed=text)

    def restore(self, text: str) -> None:
        """Put words back that could not be filed; what has been typed since stays behind them."""
        self.load(put_before(text, self.text))

    @on(Composer.Typed)
    def _typed(self, event: Composer.Typed) -> None:
        event.stop()
        self.post_message(self.Draft(event.text))
        self._stop_thinking()
        self.thinking = self.set_timer(THINK_S, self.think)

    def _stop_thinking(self) -> None:
        """What is about to be said of the line would hide what is said now."""
        if self.thinking is not None:
            self.thinking.stop()

    def think(self) -> None:
        """Say how the line is understood, and what else could be said."""
        trouble = self._explain(self.text)
        said = advice_line(self.advice, self.app)
        if said is None and self._own_words.stand_behind(self.text):
            said = shown_line(with_keys("{wording.take}: your own words again", self.app), "$foreground-muted")
        self.advise(Content("\n").join([trouble, said]) if trouble and said else trouble or said)

    def advise_on(self, advice: Advice | None) -> None:
        """Say what could be said otherwise of words that stand elsewhere: in a row, or in the field over it."""
        self.advise(advice_line(advice, self.app))

    @on(ComposerInput.Lines)
    def _pasted(self, event: ComposerInput.Lines) -> None:
        event.stop()
        if self.desk is not None:
            self.post_message(self.Offer(event.lines, self.desk.context))

    def _file(self, text: str, *, typed: str) -> bool:
        if self.desk is None:
            return False
        try:
            filed = composing.compose(self.desk.context, text)
            # The next line may be typed before this one is stored, and counts its "+5m" from this one all the same.
            self.desk = replace(self.desk, session=self.desk.session.after(filed.command.decide(self.desk.session)))
        except PMFError as error:
            self._stop_thinking()
            self.advise(self._refuse(error, "$text-error"))
            return False
        self.post_message(self.File(filed.command, typed, filed.label))
        return True

    def _refuse(self, error: PMFError, style: str) -> Content | None:
        """Say what is wrong in the one line below the field; give what does not fit there."""
        whole = shown_line(f"! {error}", style)
        if whole.cell_length <= self.size.width - 2:
            self.explain(whole)
            return None
        first = shown_line(f"! {error.message}", style)
        fits = first.cell_length <= self.size.width - 2
        self.explain(first if fits else shown_line("! This cannot be filed as it stands:", style))
        return shown_line(f"  {error.hint}" if fits else f"  {error}", style)

    def _explain(self, text: str) -> Content | None:
        """Say how a line is understood; give what did not fit."""
        if self.desk is None:
            return None
        if names := filing.completions(text):
            self.explain("  ".join(names))
        elif text.strip():
            try:
                self.explain(joined("→ ", shown_line(composing.echo(self.desk.context, text))))
            except PMFError as error:
                return self._refuse(error, "$text-warning")
        else:
            self.explain(composing.hint(self.desk.context))
        return None


def advice_line(advice: Advice | None, app: App[object], *, in_room: bool = True) -> Content | None:
    """What is said beside a flagged wording: its class and what could stand there, then the reason.

    Words can be kept in the room only; a form has its own command for taking a rewording.
    """
    if advice is None:
        return None
    keys = " · {wording.keep} keeps it · {wording.take}: " if in_room else " · {form.reword}: "
    return joined(
        shown_line(f"{FLAGGED} {advice.category}", "bold $text-warning"),
        with_keys(keys, app),
        shown_line(_offer(advice.reworded)),
        "\n  ",
        shown_line(f"{advice.reason} Ask: {advice.question}", "$foreground-muted"),
    )


def _offer(reworded: str) -> str:
    """As much of a rewording as there is room for; the line shows the rest once it is taken."""
    return reworded if len(reworded) <= LONGEST_OFFER else f"{reworded[: LONGEST_OFFER - 1]}…"


def _place(desk: Desk) -> tuple[object, ...]:
    return desk.section, desk.running, desk.why_id
