"""What a terminal sends for a paste reaches the app as text, whatever stands in it and however it is cut."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from textual import events

from pmfacilitator.tui.paste import SafePasteParser

COLOURED = "10:02 \x1b[31mERROR\x1b[0m pool empty\r10:03 \x1b]52;c;aGk=\x07recovered\r"


def received(*pieces: str) -> list[str]:
    """What comes of these pieces: pastes as their text, keys in angle brackets."""
    parser = SafePasteParser()
    found = [event for piece in pieces for event in parser.feed(piece)]
    return [
        event.text if isinstance(event, events.Paste) else f"<{event.key}>"
        for event in found
        if isinstance(event, events.Paste | events.Key)
    ]


def test_a_coloured_log_is_one_paste_and_presses_no_key() -> None:
    assert received(f"\x1b[200~{COLOURED}\x1b[201~") == ["10:02 ERROR pool empty\n10:03 recovered\n"]


@given(st.lists(st.integers(0, len(COLOURED) + 12), max_size=6))
def test_it_does_not_matter_where_the_pieces_are_cut(cuts: list[int]) -> None:
    whole = f"\x1b[200~{COLOURED}\x1b[201~"
    edges = [0, *sorted({cut for cut in cuts if cut > 2}), len(whole)]
    pieces = [whole[start:end] for start, end in pairwise(edges) if start < end]
    assert received(*pieces) == ["10:02 ERROR pool empty\n10:03 recovered\n"]


def test_keys_before_and_behind_a_paste_stay_keys() -> None:
    assert received("a\x1b[200~q\x1b[201~b") == ["<a>", "q", "<b>"]
