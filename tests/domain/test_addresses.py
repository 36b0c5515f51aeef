"""Web addresses in a sentence: all of the address, nothing of the sentence."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmfacilitator.domain.addresses import web_addresses


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("(see https://a.example/wiki/Foo_(bar))", "https://a.example/wiki/Foo_(bar)"),
        ("https://a.example/wiki/Foo_(bar).", "https://a.example/wiki/Foo_(bar)"),
        ("[graph](https://a.example/d?x={a,b})", "https://a.example/d?x={a,b}"),
        ("*https://a.example/x*", "https://a.example/x"),
        ("https://a.example/?q=a;b; then", "https://a.example/?q=a;b"),
        ("https://a.example/[x]!", "https://a.example/[x]"),
        ("<https://a.example/>", "https://a.example/"),
        ("http://[::1]:8080/x", "http://[::1]:8080/x"),
    ],
)
def test_an_address_ends_where_the_sentence_goes_on(text: str, url: str) -> None:
    (found,) = web_addresses(text)
    assert found.url == url
    assert text[found.start : found.end] == url


@pytest.mark.parametrize("text", ["https://", "http://.", "https://)", "ftp://a.example/", "http:// a"])
def test_what_goes_nowhere_is_none(text: str) -> None:
    assert list(web_addresses(text)) == []


@given(st.text("https:/()[]{}.,;!? ab", max_size=60))
def test_addresses_do_not_overlap_and_stand_in_the_text(text: str) -> None:
    end = 0
    for found in web_addresses(text):
        assert found.start >= end
        assert text[found.start : found.end] == found.url
        end = found.end


@pytest.mark.parametrize("unit", [")", "(", "()", "].", "a)", "https://a"])
def test_finding_takes_time_in_proportion_to_the_length(unit: str) -> None:
    """Counting the brackets again for each of them would take minutes for this."""
    began = time.process_time()
    list(web_addresses("https://a" + unit * 200_000))
    assert time.process_time() - began < 5
