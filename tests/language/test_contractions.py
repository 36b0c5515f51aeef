"""Contractions without an apostrophe are read like those with one; places still count in the text as it was typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmfacilitator.language import lint
from pmfacilitator.language.contractions import marked
from pmfacilitator.language.flag import Preferences


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("it didnt stop", "it didn't stop"),
        ("DONT", "DON'T"),
        ("youve seen whos there and im sure thats it", "you've seen who's there and i'm sure that's it"),
        ("theyd wait, couldve, shouldnt", "they'd wait, could've, shouldn't"),
        ("He cant, they wont.", "He can't, they won't."),
    ],
)
def test_a_missing_apostrophe_is_put_in(typed: str, meant: str) -> None:
    assert marked(typed)[0] == meant


@pytest.mark.parametrize(
    "typed",
    [
        "its own id, as is his wont, and they were wont to wed",
        "well, shell and hell; the cantor's want; important servant; a decanter",
        "it didn't stop",
        "IM channel",
        "docs/whats-new.md, --dont-restart, dont.sh and @whos",
        "that\u017f écant dontés",
    ],
)
def test_a_word_of_its_own_stays_as_it_is(typed: str) -> None:
    assert marked(typed) == (typed, [])


@given(st.lists(st.sampled_from(["didnt", "its", "wont", "youve", "x", "'", "hes", "Thats", "a'b"])).map(" ".join))
def test_only_apostrophes_are_added_and_their_places_are_told(typed: str) -> None:
    text, places = marked(typed)
    assert [text[place] for place in places] == ["'"] * len(places)
    assert "".join(sign for place, sign in enumerate(text) if place not in places) == typed


@pytest.mark.parametrize(
    "typed", ["ann hasnt tested the hatch.", "thats joe's fault.", "why havent you fixed it?", "they shouldve asked."]
)
def test_it_is_flagged_like_the_same_with_apostrophes_and_in_place(typed: str) -> None:
    text, places = marked(typed)
    (flag,) = lint(typed, people=["ann", "joe"])
    (same,) = lint(text, people=["ann", "joe"])
    assert flag[2:] == same[2:]
    assert typed[flag.start : flag.end].replace("'", "") == text[same.start : same.end].replace("'", "")
    assert places


@pytest.mark.parametrize("typed", ["gwens mistake", "gwens deploy broke it", "sarahs fault", "Peters error cost a day"])
def test_what_is_somebodys_may_lack_its_apostrophe(typed: str) -> None:
    (flag,) = lint(typed, people=["gwen"])
    assert (flag.start, flag.category) == (0, "person-fault")


@pytest.mark.parametrize("typed", ["the gwens are here", "the tool marks errors", "chris mistake", "users fault"])
def test_what_is_nobodys_stays(typed: str) -> None:
    assert marked(typed, frozenset({"chris"})) == (typed, [])


def test_it_is_in_place_behind_windows_line_ends() -> None:
    (flag,) = lint("It wasnt late.\r\nAnn hasnt tested it.\r\n")
    assert "It wasnt late.\r\nAnn hasnt tested it.\r\n"[flag.start : flag.end] == "Ann hasnt tested it"


def test_own_words_are_found_however_they_are_spelt() -> None:
    for spelt in ("dont", "don't"):
        (flag,) = lint(f"We {spelt} panic.", preferences=Preferences(flag=("dont panic",)))
        assert flag.end - flag.start == len(spelt) + 6


@pytest.mark.parametrize("name", ["Im", "Ive", "HES"])
def test_who_is_called_like_one_is_not_taken_for_it(name: str) -> None:
    assert marked(f"ask {name.lower()} again", frozenset({name.lower()})) == (f"ask {name.lower()} again", [])
    assert marked(f"ask {name} again") == (f"ask {name} again", [])
    assert lint("HES broke the build.", systems=["hes"]) == ()
