"""The agendas to choose from."""

import os
from pathlib import Path

import pytest

from pmfacilitator.config.agendas import STANDARD, agenda_named, load_agendas
from pmfacilitator.config.settings import load_settings
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


def test_one_that_is_longer_than_a_meeting_can_be_is_named_with_its_total(tmp_path: Path) -> None:
    section = '[[sections]]\nkind = "timeline"\nminutes = 480\n'
    (tmp_path / "long.toml").write_text('id = "long"\nname = "Long"\n' + section * 4, "utf-8")
    (tmp_path / "day.toml").write_text('id = "day"\nname = "A day"\n' + section * 3, "utf-8")
    assert agenda_named("day", tmp_path).minutes == 1440
    with pytest.raises(ConfigError, match=r"long\.toml, line 3: the sections take 1920 minutes together, .* 1440"):
        agenda_named("long", tmp_path)


def test_an_unknown_name_is_told_what_there_is(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="no agenda template 'x'") as told:
        agenda_named("x", tmp_path)
    assert "standard, timeline, short" in told.value.hint


def test_they_are_found_in_the_configuration_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PMFACILITATOR_HOME", str(tmp_path))
    (tmp_path / "config" / "agendas").mkdir(parents=True)
    (tmp_path / "config" / "agendas" / "a.toml").write_text(OURS.format("ours"), "utf-8")
    assert agenda_named("ours").minutes == 20


def test_a_folder_that_cannot_be_read_is_named_where_an_agenda_is_missing(tmp_path: Path) -> None:
    folder = tmp_path / "agendas"
    folder.symlink_to(folder)  # leads nowhere for anybody, where missing rights are none to root
    assert STANDARD in load_agendas(folder)[0]
    with pytest.raises(ConfigError, match="agendas cannot be read"):
        agenda_named("mine", folder)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everywhere")
def test_a_folder_without_read_permission_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o300)
    with pytest.raises(ConfigError, match="cannot be read"):
        agenda_named("mine", tmp_path)
    tmp_path.chmod(0o700)


def test_a_pipe_in_the_place_of_an_agenda_or_the_settings_is_refused(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.toml"
    os.mkfifo(pipe)
    assert [error.message for error in load_agendas(tmp_path)[1]] == [
        f"{pipe} cannot be read: it is not a regular file."
    ]
    with pytest.raises(ConfigError, match="not a regular file"):
        load_settings(pipe)
