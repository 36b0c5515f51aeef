"""The tree of whys and the factors under it, with keys."""

from seats import NARROW, Seat, Table, seen

from pmfacilitator.domain import whys
from pmfacilitator.domain.kinds import FactorEffect, FactorKind, SectionKind, WhyState
from pmfacilitator.domain.records import Why
from pmfacilitator.tui.panes.root_causes import RootCausesPane


def tree(seat: Seat) -> list[tuple[int, str]]:
    """The whys with their depth."""
    return [(node.depth, node.why.text) for node in whys.tree(seat.session.whys)]


def why(seat: Seat, words: str) -> Why:
    """The why with these words."""
    return next(row for row in seat.session.whys if words in row.text)


async def test_what_is_typed_goes_under_beside_or_anew(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        await seat.look(SectionKind.ROOT_CAUSES)
        await seat.say("search is stale", "the queue is full", "+ the index is not rebuilt", "^ nobody noticed")
        assert tree(seat) == [
            (0, "search is stale"),
            (1, "the queue is full"),
            (1, "the index is not rebuilt"),
            (0, "nobody noticed"),
        ]
        await seat.on_entry("the queue is full")
        await seat.press("a")
        assert seat.app.focused is seat.room.composer.line
        assert "why? “the queue is full”" in seen(seat.app)
        await seat.say("one shop sends half of it")
        assert tree(seat)[2] == (2, "one shop sends half of it")


async def test_a_why_is_marked_settled_turned_and_moved_by_keys(meeting: Table) -> None:
    async with meeting.seat() as seat:
        await seat.look(SectionKind.ROOT_CAUSES)
        await seat.say("search is stale", "the queue is full", "+ the index is not rebuilt")
        await seat.on_entry("the index is not rebuilt")
        await seat.press("right_square_bracket")
        assert tree(seat)[2] == (2, "the index is not rebuilt")
        await seat.press("H")
        assert tree(seat)[2] == (1, "the index is not rebuilt")
        await seat.press("K")
        assert tree(seat)[1] == (1, "the index is not rebuilt")
        await seat.press("c")
        assert why(seat, "not rebuilt").root_cause
        assert "ROOT CAUSE" in seen(seat.app)
        await seat.press("s")
        assert why(seat, "not rebuilt").state is WhyState.ACTIONABLE
        await seat.press("s")
        await seat.edit("it is gone with the next release")
        assert why(seat, "not rebuilt").state is WhyState.ACCEPTED
        assert why(seat, "not rebuilt").reason == "it is gone with the next release"
        tails = [entry.tail for entry in seat.pane.entries_list.entries]
        assert "ROOT CAUSE · accepted: it is gone with the next release" in tails
        await seat.press("e")
        await seat.edit("the index is rebuilt once a day")
        await seat.press("f")
        (factor,) = seat.session.factors
        assert (factor.text, factor.why_id) == ("the index is rebuilt once a day", why(seat, "once a day").id)
        await seat.on_entry("search is stale")
        await seat.press("d")
        assert tree(seat) == []
        await seat.press("u")
        assert len(tree(seat)) == 3


async def test_factors_stand_below_and_tab_goes_there(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        await seat.look(SectionKind.ROOT_CAUSES)
        await seat.say("/factor technical the queue has no limit", "/helped process support may raise an incident")
        pane = seat.pane
        assert isinstance(pane, RootCausesPane)
        await seat.on_entry("no limit", pane.factors)
        await seat.press("t")
        factor = next(row for row in seat.session.factors if "no limit" in row.text)
        assert factor.kind is not FactorKind.TECHNICAL
        await seat.press("m")
        factor = next(row for row in seat.session.factors if "no limit" in row.text)
        assert factor.effect is FactorEffect.MITIGATING
        await seat.press("e")
        await seat.edit("the queue may grow without end")
        assert "the queue may grow without end" in [row.text for row in seat.session.factors]
        await seat.on_entry("without end", pane.factors)
        await seat.press("d")
        assert len(seat.session.factors) == 1


async def test_the_keys_of_the_factors_never_reach_a_why(meeting: Table) -> None:
    async with meeting.seat() as seat:
        await seat.look(SectionKind.ROOT_CAUSES)
        await seat.say("searches were stale")
        pane = seat.pane
        assert isinstance(pane, RootCausesPane)
        pane.factors.entries_list.focus()
        await seat.press("d")
        assert len(seat.session.whys) == 1, "there is no factor, so nothing is deleted"
        await seat.say("/factor process no limit is reviewed", "/factor technical the queue is small")
        pane.factors.entries_list.focus()
        await seat.press("m")
        await seat.press("d")
        assert (len(seat.session.whys), len(seat.session.factors)) == (1, 1)


async def test_a_new_factor_comes_into_sight(meeting: Table) -> None:
    async with meeting.seat(NARROW) as seat:
        await seat.look(SectionKind.ROOT_CAUSES)
        await seat.say(*(f"/factor process limit {number}" for number in range(8)))
        await seat.until_seen("limit 7")
