"""The tree of whys: one effect has several causes, so a why may have several answers."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pmfacilitator.domain import order
from pmfacilitator.domain.edits import Addition, Command, Delete, Edit, Insert, Update
from pmfacilitator.domain.entries import changed, said
from pmfacilitator.domain.kinds import FactorEffect, FactorKind, WhyState
from pmfacilitator.domain.records import Factor, TimelineEvent, Why, new_id
from pmfacilitator.domain.session import Session
from pmfacilitator.domain.text import as_typed
from pmfacilitator.errors import BadInput


@dataclass(frozen=True)
class Node:
    """A why where it stands in the tree; depth 0 is a symptom, `under` the why that it answers."""

    why: Why
    depth: int
    under: str | None
    leaf: bool


def tree(whys: Sequence[Why]) -> tuple[Node, ...]:
    """Every why once, each before its answers, siblings in their order.

    Other tools may have made what cannot be a tree: a why whose parent is missing stands at the top, and a ring of
    whys is opened at its first.
    """
    known = {why.id for why in whys}
    answers: dict[str | None, list[Why]] = {}
    for why in whys:
        answers.setdefault(why.parent_id if why.parent_id in known else None, []).append(why)
    nodes: list[Node] = []
    placed: set[str] = set()
    for first in (*answers.get(None, ()), *whys):
        waiting: list[tuple[Why, int, str | None]] = [(first, 0, None)]
        while waiting:
            why, depth, under = waiting.pop()
            if why.id in placed:
                continue
            placed.add(why.id)
            below = [answer for answer in answers.get(why.id, ()) if answer.id not in placed]
            nodes.append(Node(why, depth, under, leaf=not below))
            waiting += [(answer, depth + 1, why.id) for answer in reversed(below)]
    return tuple(nodes)


def leaves(whys: Sequence[Why]) -> tuple[Why, ...]:
    """The whys that nobody has asked further."""
    return tuple(node.why for node in tree(whys) if node.leaf)


def subtree(whys: Sequence[Why], why_id: str) -> tuple[Why, ...]:
    """A why and everything under it, each before its answers."""
    found: list[Why] = []
    top = -1
    for node in tree(whys):
        if node.why.id == why_id:
            top = node.depth
        elif top < 0:
            continue
        elif node.depth <= top:
            break
        found.append(node.why)
    return tuple(found)


def add_why(text: str, *, under: str | None = None, after: str | None = None) -> Addition:
    """Answer a why (`under`), name another cause beside one (`after`), or start from a symptom (neither).

    The command raises NotFound when the why it refers to has gone.
    """
    row_id = new_id()

    def decide(session: Session) -> Iterable[Edit]:
        parent = session.part(Why, under).id if under else None
        siblings = _answers(session, parent)
        index = len(siblings)
        if after:
            beside = _node(session, after)
            siblings = _answers(session, beside.under)
            parent, index = beside.under, siblings.index(beside.why) + 1
        position, renumbered = order.place(siblings, index)
        yield from renumbered
        words = said(text)
        yield Insert(Why(id=row_id, post_mortem_id=session.id, position=position, parent_id=parent, text=words))

    return Addition("add why", decide, row_id)


def edit_why(why_id: str, text: str) -> Command:
    """Say a why in other words."""
    return Command("edit why", lambda session: changed(session.part(Why, why_id), {"text": text}))


def delete_why(why_id: str) -> Command:
    """Take a why out, and everything under it."""

    def decide(session: Session) -> Iterable[Edit]:
        session.part(Why, why_id)
        return [Delete(why) for why in reversed(subtree(session.whys, why_id))]

    return Command("delete why", decide)


def move_why(why_id: str, places: int) -> Command:
    """Move a why down by so many places among its siblings (up when negative)."""

    def decide(session: Session) -> Iterable[Edit]:
        node = _node(session, why_id)
        return order.moved(_answers(session, node.under), node.why, places)

    return Command("move why", decide)


def indent_why(why_id: str) -> Command:
    """Make a why the last answer to the sibling before it. Raises BadInput when there is none."""

    def decide(session: Session) -> Iterable[Edit]:
        node = _node(session, why_id)
        siblings = _answers(session, node.under)
        index = siblings.index(node.why)
        if not index:
            raise BadInput("There is no why before it to go under.", "Move it down first.")
        above = siblings[index - 1]
        answers = _answers(session, above.id)
        return _put(node.why, above.id, answers, len(answers))

    return Command("indent why", decide)


def outdent_why(why_id: str) -> Command:
    """Put a why beside the one it answers, right behind it. Raises BadInput at the top of the tree."""

    def decide(session: Session) -> Iterable[Edit]:
        node = _node(session, why_id)
        if node.under is None:
            raise BadInput("It stands at the top of the tree already.")
        parent = _node(session, node.under)
        beside = _answers(session, parent.under)
        return _put(node.why, parent.under, beside, beside.index(parent.why) + 1)

    return Command("outdent why", decide)


def toggle_root_cause(why_id: str) -> Command:
    """Mark a why as a root cause, or take the mark away; there may be several."""

    def decide(session: Session) -> Iterable[Edit]:
        why = session.part(Why, why_id)
        yield Update(why, {"root_cause": not why.root_cause})

    return Command("mark root cause", decide)


def set_state(why_id: str, state: WhyState, reason: str = "") -> Command:
    """Say whether a why is open, actionable or accepted. Raises BadInput when it is accepted without a reason."""

    def decide(session: Session) -> Iterable[Edit]:
        words = as_typed(reason).strip()
        if state is WhyState.ACCEPTED and not words:
            raise BadInput("Accepting a cause needs the reason.", "Say what makes living with it right.")
        return changed(session.part(Why, why_id), {"state": state, "reason": words})

    return Command("set state of why", decide)


def link_evidence(why_id: str, event_id: str | None) -> Command:
    """Point a why to the timeline event that shows it, or to none. Raises NotFound when either has gone."""

    def decide(session: Session) -> Iterable[Edit]:
        event = session.part(TimelineEvent, event_id).id if event_id else None
        return changed(session.part(Why, why_id), {"event_id": event})

    return Command("link evidence", decide)


def make_factor(
    why_id: str, kind: FactorKind = FactorKind.TECHNICAL, effect: FactorEffect = FactorEffect.CONTRIBUTING
) -> Addition:
    """List a why among the factors. Raises BadInput when it is there already."""
    row_id = new_id()

    def decide(session: Session) -> Iterable[Edit]:
        why = session.part(Why, why_id)
        if any(factor.why_id == why.id for factor in session.factors):
            raise BadInput("That why is among the factors already.", "Edit it there.")
        place = {"post_mortem_id": session.id, "position": session.next_position(Factor)}
        yield Insert(Factor(id=row_id, text=why.text, why_id=why.id, kind=kind, effect=effect, **place))

    return Addition("make factor", decide, row_id)


def _node(session: Session, why_id: str) -> Node:
    why = session.part(Why, why_id)
    return next(node for node in tree(session.whys) if node.why.id == why.id)


def _answers(session: Session, under: str | None) -> list[Why]:
    return [node.why for node in tree(session.whys) if node.under == under]


def _put(why: Why, under: str | None, siblings: Sequence[Why], index: int) -> Iterable[Edit]:
    position, renumbered = order.place(siblings, index)
    return [*renumbered, Update(why, {"parent_id": under, "position": position})]
