"""Root causes: the tree of whys, and under it the factors by kind."""

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.getters import query_one

from pmfacilitator.domain import entries, whys
from pmfacilitator.domain.edits import Command
from pmfacilitator.domain.kinds import FactorEffect, FactorKind, WhyState
from pmfacilitator.domain.records import Factor, Why
from pmfacilitator.domain.session import Session
from pmfacilitator.tui.commands import FACTORS, WHYS
from pmfacilitator.tui.panes.base import Do, ToComposer
from pmfacilitator.tui.panes.editing import EditingPane
from pmfacilitator.tui.widgets.entry_list import Entry

STATE_MARKS = {WhyState.OPEN: "?", WhyState.ACTIONABLE: "!", WhyState.ACCEPTED: "="}


def why_entries(session: Session) -> list[Entry]:
    """The tree as rows: depth as indent, what a leaf is in words."""
    factors = {factor.why_id for factor in session.factors}
    rows = []
    for node in whys.tree(session.whys):
        why = node.why
        words = ["ROOT CAUSE"] if why.root_cause else []
        if why.state is not WhyState.OPEN or node.leaf:
            words.append(why.state.label + (f": {why.reason}" if why.reason else ""))
        words += ["factor"] if why.id in factors else []
        mark = "◆" if why.root_cause else ("└" if node.depth else "·")
        rows.append(
            Entry(
                why.id,
                f"{mark} {why.text}",
                tail=" · ".join(words),
                indent=node.depth,
                style="bold" if why.root_cause else "",
            )
        )
    return rows


class WhysPane(EditingPane):
    """The tree; what is typed goes beside or under the why under the cursor."""

    COMMAND_GROUPS = (*EditingPane.COMMAND_GROUPS, WHYS)
    BINDINGS = WHYS.bindings

    record = Why
    empty: ClassVar[str] = (
        "Start from what was felt outside: “Checkout failed for 40 minutes”. Then ask: what made this possible?"
    )

    def head(self, session: Session) -> str:
        """What is being asked."""
        return "Whys · what made it possible?"

    def entries(self, session: Session) -> Sequence[Entry]:
        """The tree."""
        return why_entries(session)

    def line_of(self, entry_id: str) -> str:
        """The why's text."""
        return self.session.part(Why, entry_id).text if self.session else ""

    def edited(self, entry_id: str, field: str, text: str) -> Command:
        """Other words, or the reason for living with it."""
        if field == "reason":
            return whys.set_state(entry_id, WhyState.ACCEPTED, text)
        return whys.edit_why(entry_id, text)

    def deleted(self, entry_id: str) -> Command:
        """Take it out, with everything under it."""
        return whys.delete_why(entry_id)

    def moved(self, entry_id: str, places: int) -> Command:
        """Another order among its siblings."""
        return whys.move_why(entry_id, places)

    def action_under(self) -> None:
        """The next line typed goes under this one."""
        self.post_message(ToComposer())

    def action_toggle_root(self) -> None:
        """Mark it as a root cause, or unmark it."""
        if self.selected:
            self.post_message(Do(whys.toggle_root_cause(self.selected), self.selected))

    def action_next_state(self) -> None:
        """Open, actionable, accepted; accepting asks for the reason."""
        if not (self.session and self.selected):
            return
        state = self.session.part(Why, self.selected).state
        if state is WhyState.ACTIONABLE:
            self.edit_field("reason", "Accepted: what makes living with it right?", "")
            return
        follower = WhyState.ACTIONABLE if state is WhyState.OPEN else WhyState.OPEN
        self.post_message(Do(whys.set_state(self.selected, follower), self.selected))

    def action_make_factor(self) -> None:
        """It joins the factors."""
        if self.selected:
            self.post_message(Do(whys.make_factor(self.selected), self.selected))

    def action_indent(self) -> None:
        """Under the one above."""
        if self.selected:
            self.post_message(Do(whys.indent_why(self.selected), self.selected))

    def action_outdent(self) -> None:
        """One level up."""
        if self.selected:
            self.post_message(Do(whys.outdent_why(self.selected), self.selected))


class FactorsPane(EditingPane):
    """What made it possible, and what limited it, by kind."""

    COMMAND_GROUPS = (*EditingPane.COMMAND_GROUPS, FACTORS)
    BINDINGS = FACTORS.bindings

    empty: ClassVar[str] = "None yet: press {why.factor} on a why, or type /factor process …"

    def head(self, session: Session) -> str:
        """How many there are."""
        return f"Factors · {len(session.factors)}" if session.factors else "Factors"

    def entries(self, session: Session) -> Sequence[Entry]:
        """By kind, mitigating ones last."""
        effects, kinds = list(FactorEffect), list(FactorKind)
        ordered = sorted(session.factors, key=lambda f: (effects.index(f.effect), kinds.index(f.kind), f.position))
        return [
            Entry(
                factor.id,
                factor.text,
                lead=factor.kind.label,
                tail="mitigating" if factor.effect is FactorEffect.MITIGATING else "",
            )
            for factor in ordered
        ]

    def line_of(self, entry_id: str) -> str:
        """The factor's text."""
        return self.session.part(Factor, entry_id).text if self.session else ""

    def edited(self, entry_id: str, field: str, text: str) -> Command:
        """Other words."""
        return entries.edit(Factor, entry_id, text=text)

    def deleted(self, entry_id: str) -> Command:
        """Take it out."""
        return entries.delete(Factor, entry_id)

    def moved(self, entry_id: str, places: int) -> Command:
        """Another order within its kind."""
        return entries.move(Factor, entry_id, places)

    def action_next_kind(self) -> None:
        """Technical, process, communication, external."""
        if self.session and self.selected:
            kind = self.session.part(Factor, self.selected).kind.following
            self.post_message(Do(entries.change_kind(Factor, self.selected, kind), self.selected))

    def action_next_effect(self) -> None:
        """Contributing or mitigating."""
        if self.session and self.selected:
            mitigating = self.session.part(Factor, self.selected).effect is FactorEffect.MITIGATING
            effect = FactorEffect.CONTRIBUTING if mitigating else FactorEffect.MITIGATING
            self.post_message(Do(entries.edit(Factor, self.selected, effect=effect), self.selected))


class RootCausesPane(WhysPane):
    """The tree above, the factors below; Tab goes from one to the other."""

    DEFAULT_CSS = """
    RootCausesPane {
        layout: vertical;
        & > .entries { height: 2fr; }
        & FactorsPane { height: 1fr; min-height: 4; border-top: solid $foreground 30%; }
    }
    """

    factors = query_one(FactorsPane)

    def compose(self) -> ComposeResult:
        """Lay out tree and factors."""
        yield from super().compose()
        yield FactorsPane(self.clock, self.phrasing)

    def show(self, session: Session) -> None:
        """Show both."""
        super().show(session)
        self.factors.show(session)

    def select(self, entry_id: str) -> None:
        """Put the cursor on a why or on a factor."""
        super().select(entry_id)
        self.factors.select(entry_id)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """The keys are the tree's while the cursor is in it: from the factors none of them gets through to a why."""
        if self.is_mounted and self.factors.entries_list.has_focus:
            return False
        return super().check_action(action, parameters)
