"""Agenda templates: read from TOML, with every mistake named by file and line."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmfacilitator.domain.kinds import SectionKind, SectionState
from pmfacilitator.domain.templates import AgendaTemplate, parse_template
from pmfacilitator.domain.toml import line_of
from pmfacilitator.errors import ConfigError

GOOD = """\
# ours
id = "ours"
name = "Our way"

[[sections]]
kind = "timeline"
minutes = 20

[[sections]]  # a comment
kind = "went_well"
title = "What  helped"
minutes = 10
"""


def test_a_template_makes_an_agenda() -> None:
    template = parse_template(GOOD, "ours.toml")
    assert (template.id, template.name, template.minutes) == ("ours", "Our way", 30)
    first, second = template.agenda("the meeting")
    assert (first.kind, first.title, first.planned_s) == (SectionKind.TIMELINE, "Timeline", 1200)
    assert (second.title, second.post_mortem_id, second.state) == ("What helped", "the meeting", SectionState.PENDING)
    assert first.position < second.position


@pytest.mark.parametrize(
    ("wrong", "instead", "line", "words"),
    [
        ('name = "Our way"', "name = Our way", 3, "Invalid value"),
        ('name = "Our way"', 'name = "Our way', 3, ""),
        ('name = "Our way"', 'name = ""', 3, "name"),
        ('name = "Our way"', 'nam = "Our way"', 3, "nam is not known"),
        ('id = "ours"', 'id = "Not Ours"', 2, "id"),
        ('id = "ours"', "", 1, "id is missing"),
        ("minutes = 20", "minutes = 0", 7, "sections 1, minutes"),
        ("minutes = 20", 'minutes = "soon"', 7, "sections 1, minutes"),
        ("minutes = 20", "", 5, "sections 1, minutes is missing"),
        ('kind = "went_well"', 'kind = "went_wll"', 10, "sections 2, kind"),
        ("minutes = 10", "minutes = 10\nowner = 1", 13, "sections 2, owner is not known"),
        ("[[sections]]  # a comment", "[sections]", 9, ""),
    ],
)
def test_a_mistake_is_named_with_file_and_line(wrong: str, instead: str, line: int, words: str) -> None:
    assert wrong in GOOD
    with pytest.raises(ConfigError) as told:
        parse_template(GOOD.replace(wrong, instead), "/where/ours.toml")
    assert told.value.message.startswith(f"/where/ours.toml, line {line}: ")
    assert words in told.value.message
    assert told.value.hint


def test_a_bottomless_list_is_refused() -> None:
    with pytest.raises(ConfigError, match=r"x\.toml, line 1: "):
        parse_template("sections = " + "[" * 100_000, "x.toml")


def test_a_template_without_sections_is_none() -> None:
    with pytest.raises(ConfigError, match="line 3: sections"):
        parse_template('id = "x"\nname = "x"\nsections = []\n', "x.toml")


@pytest.mark.parametrize(
    ("place", "line"),
    [(("a",), 1), (("t", "b"), 3), (("t", "c d"), 4), (("t", "missing"), 2), (("e", "f", "g"), 7), ((), 1)],
)
def test_a_place_is_found_in_the_text(place: tuple[str | int, ...], line: int) -> None:
    assert line_of('a = 1\n[t]\nb = 2\n"c d" = 3\ne.f = 4\n[e.f]\ng = 5\n', place) == line


@given(st.text(max_size=60) | st.text(st.sampled_from('[]="\n#{}.,sectionidname123'), max_size=80))
def test_whatever_the_text_there_is_a_template_or_a_sentence(text: str) -> None:
    try:
        parse_template(text, "some.toml")
    except ConfigError as error:
        told = error.message
    else:
        told = "some.toml, line 0: fine"
    assert told.startswith("some.toml, line ")


SECTIONS = st.fixed_dictionaries({"kind": st.sampled_from(list(SectionKind)), "minutes": st.integers(1, 480)})


@given(st.lists(SECTIONS, min_size=1, max_size=40))
def test_any_kinds_may_stand_in_any_order(sections: list[dict[str, Any]]) -> None:
    template = AgendaTemplate.model_validate({"id": "x", "name": "x", "sections": sections})
    agenda = template.agenda("m")
    assert [item.kind for item in agenda] == [section["kind"] for section in sections]
    assert sum(item.planned_s for item in agenda) == 60 * template.minutes
