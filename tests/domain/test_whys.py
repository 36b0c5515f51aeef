"""The tree of whys: its shape, and what can be done to it."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from playing import empty, play

from pmfacilitator.domain import whys
from pmfacilitator.domain.edits import Command
from pmfacilitator.domain.entries import add_event
from pmfacilitator.domain.kinds import FactorEffect, FactorKind, WhyState
from pmfacilitator.domain.records import Why
from pmfacilitator.domain.session import Session
from pmfacilitator.errors import BadInput, NotFound


def shape(session: Session) -> list[str]:
    """The tree as indented lines."""
    return ["  " * node.depth + node.why.text for node in whys.tree(session.whys)]


@pytest.fixture
def family() -> tuple[Session, dict[str, str]]:
    """a > (b > d, c), e; with the ids by name."""
    ids: dict[str, str] = {}
    session = empty()
    for text, under in (("a", None), ("b", "a"), ("c", "a"), ("d", "b"), ("e", None)):
        command = whys.add_why(text, under=ids[under] if under else None)
        ids[text] = command.row_id
        session = play(session, command)
    return session, ids


def test_answers_stand_under_their_why_in_their_order(family: tuple[Session, dict[str, str]]) -> None:
    session, _ = family
    assert shape(session) == ["a", "  b", "    d", "  c", "e"]


def test_leaves_are_what_nobody_asked_further(family: tuple[Session, dict[str, str]]) -> None:
    session, _ = family
    assert [why.text for why in whys.leaves(session.whys)] == ["d", "c", "e"]


def test_a_cause_can_be_named_beside_another(family: tuple[Session, dict[str, str]]) -> None:
    session, ids = family
    session = play(session, whys.add_why("x", after=ids["b"]), whys.add_why("y", after=ids["a"]))
    assert shape(session) == ["a", "  b", "    d", "  x", "  c", "y", "e"]


def test_many_causes_named_beside_the_same_one_stay_in_order(family: tuple[Session, dict[str, str]]) -> None:
    session, ids = family
    for number in range(200):
        session = play(session, whys.add_why(str(number), after=ids["b"]))
    assert shape(session) == ["a", "  b", "    d", *(f"  {n}" for n in reversed(range(200))), "  c", "e"]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda ids: whys.move_why(ids["c"], -1), ["a", "  c", "  b", "    d", "e"]),
        (lambda ids: whys.move_why(ids["a"], 1), ["e", "a", "  b", "    d", "  c"]),
        (lambda ids: whys.move_why(ids["a"], -1), ["a", "  b", "    d", "  c", "e"]),
        (lambda ids: whys.move_why(ids["d"], 5), ["a", "  b", "    d", "  c", "e"]),
        (lambda ids: whys.indent_why(ids["c"]), ["a", "  b", "    d", "    c", "e"]),
        (lambda ids: whys.indent_why(ids["e"]), ["a", "  b", "    d", "  c", "  e"]),
        (lambda ids: whys.outdent_why(ids["d"]), ["a", "  b", "  d", "  c", "e"]),
        (lambda ids: whys.outdent_why(ids["b"]), ["a", "  c", "b", "  d", "e"]),
        (lambda ids: whys.delete_why(ids["a"]), ["e"]),
        (lambda ids: whys.delete_why(ids["b"]), ["a", "  c", "e"]),
        (lambda ids: whys.edit_why(ids["b"], " other words "), ["a", "  other words", "    d", "  c", "e"]),
    ],
)
def test_the_tree_can_be_rearranged(
    family: tuple[Session, dict[str, str]], change: Callable[[dict[str, str]], Command], expected: list[str]
) -> None:
    session, ids = family
    assert shape(play(session, change(ids))) == expected


def test_what_cannot_be_moved_in_or_out_says_so(family: tuple[Session, dict[str, str]]) -> None:
    session, ids = family
    with pytest.raises(BadInput, match="no why before it"):
        play(session, whys.indent_why(ids["b"]))
    with pytest.raises(BadInput, match="top of the tree"):
        play(session, whys.outdent_why(ids["a"]))


def test_a_why_without_words_is_refused() -> None:
    with pytest.raises(BadInput, match="no words"):
        play(empty(), whys.add_why(" \x1b[31m\n"))


def test_an_answer_to_a_why_that_has_gone_is_refused(family: tuple[Session, dict[str, str]]) -> None:
    session, ids = family
    session = play(session, whys.delete_why(ids["b"]))
    with pytest.raises(NotFound):
        play(session, whys.add_why("too late", under=ids["d"]))


def test_root_causes_are_marked_and_unmarked(family: tuple[Session, dict[str, str]]) -> None:
    session, ids = family
    session = play(session, whys.toggle_root_cause(ids["c"]), whys.toggle_root_cause(ids["d"]))
    assert {why.text for why in session.whys if why.root_cause} == {"c", "d"}
    assert not play(session, whys.toggle_root_cause(ids["c"])).part(Why, ids["c"]).root_cause


def test_accepting_a_cause_needs_a_reason(family: tuple[Session, dict[str, str]]) -> None:
    session, ids = family
    with pytest.raises(BadInput, match="reason"):
        play(session, whys.set_state(ids["c"], WhyState.ACCEPTED, "  "))
    accepted = play(session, whys.set_state(ids["c"], WhyState.ACCEPTED, "it goes away in May")).part(Why, ids["c"])
    assert (accepted.state, accepted.reason) == (WhyState.ACCEPTED, "it goes away in May")
    assert play(session, whys.set_state(ids["c"], WhyState.ACTIONABLE)).part(Why, ids["c"]).reason == ""


def test_evidence_is_an_event_that_exists(family: tuple[Session, dict[str, str]]) -> None:
    session, ids = family
    event = add_event("the queue stood still")
    session = play(session, event, whys.link_evidence(ids["c"], event.row_id))
    assert session.part(Why, ids["c"]).event_id == event.row_id
    assert play(session, whys.link_evidence(ids["c"], None)).part(Why, ids["c"]).event_id is None
    with pytest.raises(NotFound):
        play(session, whys.link_evidence(ids["c"], "no such event"))


def test_a_why_becomes_a_factor_once(family: tuple[Session, dict[str, str]]) -> None:
    session, ids = family
    make = whys.make_factor(ids["c"], FactorKind.PROCESS, FactorEffect.MITIGATING)
    session = play(session, make)
    factor = session.factors[0]
    assert (factor.id, factor.text, factor.why_id) == (make.row_id, "c", ids["c"])
    assert (factor.kind, factor.effect) == (FactorKind.PROCESS, FactorEffect.MITIGATING)
    with pytest.raises(BadInput, match="already"):
        play(session, whys.make_factor(ids["c"]))


@st.composite
def tangles(draw: st.DrawFn) -> list[Why]:
    """Whys whose parents are anything: each other, themselves, nobody, or gone."""
    count = draw(st.integers(0, 12))
    parents = st.none() | st.integers(0, count + 2).map(str)
    return [
        Why(id=str(n), post_mortem_id="p", text=str(n), position=draw(st.integers(0, 3)), parent_id=draw(parents))
        for n in range(count)
    ]


@given(tangles())
def test_whatever_the_parents_every_why_stands_in_the_tree_once(tangle: list[Why]) -> None:
    nodes = whys.tree(tangle)
    assert sorted(node.why.id for node in nodes) == sorted(why.id for why in tangle)
    seen: dict[str, int] = {}
    for node in nodes:
        assert node.depth == (0 if node.under is None else seen[node.under] + 1)
        seen[node.why.id] = node.depth
    assert {node.why.id for node in nodes if node.leaf} == {n.why.id for n in nodes} - {n.under for n in nodes}


@given(tangles(), st.data())
def test_every_command_leaves_a_tree_of_all_other_whys(tangle: list[Why], data: st.DataObject) -> None:
    session = Session.of(empty().post_mortem, tangle)
    for _ in range(3):
        if not session.whys:
            break
        why_id = data.draw(st.sampled_from([why.id for why in session.whys]))
        gone = {why.id for why in whys.subtree(session.whys, why_id)}
        kept = {why.id for why in session.whys}
        name = data.draw(st.sampled_from(["up", "down", "in", "out", "delete"]))
        command = {
            "up": whys.move_why(why_id, -1),
            "down": whys.move_why(why_id, 1),
            "in": whys.indent_why(why_id),
            "out": whys.outdent_why(why_id),
            "delete": whys.delete_why(why_id),
        }[name]
        try:
            session = play(session, command)
        except BadInput:
            assert name in ("in", "out")
        expected = kept - gone if name == "delete" else kept
        assert {node.why.id for node in whys.tree(session.whys)} == expected


def test_a_very_deep_chain_is_no_problem() -> None:
    chain = [
        Why(id=str(n), post_mortem_id="p", text=str(n), position=n, parent_id=str(n - 1) if n else None)
        for n in range(5000)
    ]
    assert whys.tree(chain)[-1].depth == 4999
