"""The agendas to choose from."""

from pathlib import Path

import pytest

from pmfacilitator.config.agendas import STANDARD, agenda_named, load_agendas
from pmfacilitator.domain.kinds import SectionKind
from pmfacilitator.errors import ConfigError

OURS = 'id = "{}"\nname = "Ours"\n[[sections]]\nkind = "timeline"\nminutes = 20\n'


def test_three_come_with_the_program(tmp_path: Path) -> None:
    templates, problems = load_agendas(tmp_path / "missing")
    assert problems == []
    assert {name: template.minutes for name, template in templates.items()} == {
        "standard": 75,
        "timeline": 60,
        "short": 30,
    }
    assert next(iter(templates)) == STANDARD
    assert {section.kind for section in templates["standard"].sections} == set(SectionKind)
    heavy = templates["timeline"].sections
    assert max(heavy, key=lambda section: section.minutes).kind is SectionKind.TIMELINE
    assert all(template.sections[0].kind is SectionKind.OPENING for template in templates.values())


def test_users_add_theirs_and_may_replace_ours(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text(OURS.format("ours"), "utf-8")
    (tmp_path / "b.toml").write_text(OURS.format("short"), "utf-8-sig")
    (tmp_path / "notes.txt").write_text("no template", "utf-8")
    templates, problems = load_agendas(tmp_path)
    assert problems == []
    assert (templates["ours"].minutes, templates["short"].minutes) == (20, 20)


def test_a_broken_one_is_named_and_the_others_stay_usable(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text("id = ", "utf-8")
    (tmp_path / "b.toml").write_bytes(b'id = "x"\nname = "\xff"\n')
    (tmp_path / "c.toml").mkdir()
    (tmp_path / "d.toml").write_text(OURS.format("ours"), "utf-8")
    templates, problems = load_agendas(tmp_path)
    assert "ours" in templates
    assert STANDARD in templates
    assert [error.message.split(":")[0] for error in problems] == [
        f"{tmp_path}/a.toml, line 1",
        f"{tmp_path}/b.toml, line 2",
        f"{tmp_path}/c.toml cannot be read",
    ]
    assert agenda_named("ours", tmp_path).name == "Ours"
    with pytest.raises(ConfigError, match=r"a\.toml, line 1"):
        agenda_named("perhaps-the-broken-one", tmp_path)


def test_an_unknown_name_is_told_what_there_is(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="no agenda template 'x'") as told:
        agenda_named("x", tmp_path)
    assert "standard, timeline, short" in told.value.hint


def test_they_are_found_in_the_configuration_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PMFACILITATOR_HOME", str(tmp_path))
    (tmp_path / "config" / "agendas").mkdir(parents=True)
    (tmp_path / "config" / "agendas" / "a.toml").write_text(OURS.format("ours"), "utf-8")
    assert agenda_named("ours").minutes == 20
