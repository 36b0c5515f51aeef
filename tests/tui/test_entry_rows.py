"""Entries are measured as they will be drawn."""

from hypothesis import given
from hypothesis import strategies as st

from pmfacilitator.tui.content import shown
from pmfacilitator.tui.widgets.entry_list import Entry, EntryVisual, rows_of

sentences = st.lists(st.text("abcXYZ09.,-:/", min_size=1, max_size=14), min_size=1, max_size=30).map(" ".join)


@given(sentences, st.integers(8, 90))
def test_counted_rows_are_wrapped_rows(text: str, width: int) -> None:
    counted = rows_of(text, width)
    if counted is not None:
        assert counted == len(shown(text).wrap(width))


@given(st.text(max_size=60), st.sampled_from(["", "decision"]), st.text(max_size=20), st.integers(12, 60))
def test_an_entry_is_as_high_as_its_lines(text: str, tag: str, tail: str, width: int) -> None:
    entry = Entry("1", text, tag=tag, tail=tail)
    measured = EntryVisual(entry, 4).get_height({}, width)
    drawn = EntryVisual(entry, 4)
    drawn._lines(width)
    assert measured == drawn.get_height({}, width)
