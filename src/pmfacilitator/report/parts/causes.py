"""Why it could happen: the tree of whys, as a list and as a diagram, and the factors."""

from collections.abc import Iterable, Sequence

from pmfacilitator.domain.kinds import FactorEffect, FactorKind, WhyState
from pmfacilitator.domain.records import Factor, Why
from pmfacilitator.domain.session import Session
from pmfacilitator.domain.whys import Node, tree
from pmfacilitator.report.blocks import bullet, bullets, ending, section, subsection
from pmfacilitator.report.escape import Md, cell, fence, mermaid, prose
from pmfacilitator.report.parts.timeline import reference

_DEEPEST = 8  # Markdown readers stop nesting somewhere; what is deeper stays on this level.


def whys(session: Session) -> Md:
    """The tree of whys: every cause under what it explains, the root causes named as such."""
    nodes = tree(session.whys)
    items = [bullet(_said(session, node.why), min(node.depth, _DEEPEST)) for node in nodes]
    diagram = fence(_diagram(nodes), "mermaid") if len(nodes) > 1 else Md("")
    return section("Why it could happen", Md("\n".join(items)), diagram)


def contributing(session: Session) -> Md:
    """What made it possible, by kind."""
    factors = [factor for factor in numbered(session) if factor.effect is FactorEffect.CONTRIBUTING]
    return section("Contributing factors", *_by_kind(session, factors))


def mitigators(session: Session) -> Md:
    """What kept it from being worse."""
    factors = [factor for factor in numbered(session) if factor.effect is FactorEffect.MITIGATING]
    return section("What limited the damage", *_by_kind(session, factors))


def numbered(session: Session) -> list[Factor]:
    """The factors in the order in which they are printed, which is the order of their numbers."""
    kinds = [(effect, kind) for effect in FactorEffect for kind in FactorKind]
    return sorted(session.factors, key=lambda factor: kinds.index((factor.effect, factor.kind)))


def factor_number(session: Session, factor_id: str | None) -> Md:
    """How to point to a factor; nothing where it has gone."""
    number = next((n for n, factor in enumerate(numbered(session), start=1) if factor.id == factor_id), None)
    return Md(f"F{number}") if number else Md("")


def _by_kind(session: Session, factors: Sequence[Factor]) -> Iterable[Md]:
    for kind in FactorKind:
        items = [_numbered_lines(session, factor) for factor in factors if factor.kind is kind]
        yield subsection(kind.label.capitalize(), bullets(items))


def _numbered_lines(session: Session, factor: Factor) -> list[Md]:
    first, *rest = prose(factor.text)
    return [Md(f"**{factor_number(session, factor.id)}** {first}"), *rest]


def _said(session: Session, why: Why) -> list[Md]:
    """A why's text, marked in words; behind it its state, the reason and what shows it."""
    state = "" if why.state is WhyState.OPEN else why.state.label
    reason = f"{state or 'reason'}: {cell(why.reason)}" if why.reason.strip() else state
    seen = reference(session, why.event_id)
    lines = ending(prose(why.text), Md("; ".join(part for part in (reason, seen) if part)))
    return [Md(f"**Root cause:** {lines[0]}"), *lines[1:]] if why.root_cause else lines


def _diagram(nodes: Sequence[Node]) -> str:
    """A Mermaid flow chart from effects down to causes; root causes have a double frame."""
    names = {node.why.id: f"w{number}" for number, node in enumerate(nodes, start=1)}
    lines = ["flowchart TD"]
    for node in nodes:
        opening, closing = ("[[", "]]") if node.why.root_cause else ("[", "]")
        lines.append(f'    {names[node.why.id]}{opening}"{mermaid(node.why.text)}"{closing}')
    lines += [f"    {names[node.under]} --> {names[node.why.id]}" for node in nodes if node.under]
    return "\n".join(lines)
