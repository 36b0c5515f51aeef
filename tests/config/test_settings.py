"""config.toml: read as a whole, every mistake named."""

import getpass
from pathlib import Path

import pytest

from pmfacilitator.config.settings import Settings, load_settings
from pmfacilitator.config.user import user_name
from pmfacilitator.errors import ConfigError


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PMFACILITATOR_HOME", str(tmp_path))
    (tmp_path / "config").mkdir()
    return tmp_path / "config" / "config.toml"


def test_without_a_file_there_are_defaults(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGNAME", "ana")
    assert load_settings() == Settings()
    assert (Settings().agenda.template, Settings().user.name, Settings().keys) == ("standard", "", {})
    assert user_name() == "ana"


def test_everything_can_be_set(file: Path) -> None:
    file.write_text(
        '[user]\nname = "Ana"\n[agenda]\ntemplate = "short"\n'
        '[keys]\n"section.next" = "f6"\n"room.undo" = ["ctrl+z", "u"]\n'
        '[language]\nflag = ["guilty party"]\nallow = ["killed process"]\noff = ["dramatic"]\nstrict = true\n',
        "utf-8",
    )
    settings = load_settings()
    assert (user_name(), settings.agenda.template) == ("Ana", "short")
    assert settings.keys == {"section.next": "f6", "room.undo": "ctrl+z,u"}
    assert settings.language.model_dump() == {
        "flag": ("guilty party",),
        "allow": ("killed process",),
        "off": frozenset({"dramatic"}),
        "strict": True,
    }


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("[user]\nname = 3\n", 2, "user, name"),
        ("[user\n", 1, ""),
        ('\n[keys]\n"a" = 3\n', 3, "keys, a"),
        ('[keys]\n"a" = ""\n', 2, "keys, a"),
        ("[languages]\n", 1, "languages is not known"),
        ('[language]\nallow = [""]\n', 2, "empty word"),
        ('[language]\nstrict = "very"\n', 2, "language, strict: true or false is wanted"),
        ('[language]\nstrict = "yes"\n', 2, "language, strict: true or false is wanted"),
        ("language = 3\n", 1, "language: a table of keys and values is wanted."),
        ("keys = 3\n", 1, "keys: a table of keys and values is wanted."),
        ('[language]\nflag = "hero"\n', 2, 'language, flag: a list is wanted, such as ["hero"].'),
        ('[language]\noff = "dramatic"\n', 2, 'language, off: a list is wanted, such as ["dramatic"].'),
        ("[language]\nallow = 3\n", 2, 'language, allow: a list is wanted, such as ["one", "two"].'),
        ('[language]\nallow = ["a", 3]\n', 2, "language, allow 2: text in quotation marks is wanted."),
    ],
)
def test_a_mistake_is_named_with_file_and_line(file: Path, text: str, line: int, words: str) -> None:
    file.write_text(text, "utf-8")
    with pytest.raises(ConfigError) as told:
        load_settings()
    assert told.value.message.startswith(f"{file}, line {line}: ")
    assert words in told.value.message


def test_a_user_without_a_name_is_somebody(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise KeyError("getpwuid(): uid not found")

    monkeypatch.setattr(getpass, "getuser", nobody)
    assert user_name()
