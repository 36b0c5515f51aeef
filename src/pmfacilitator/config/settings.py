"""What users set in config.toml; every table and every key of it may be missing.

[user]
name = "Ana"                        # who the change log says it was; else the login name

[agenda]
template = "timeline"               # the agenda of a new post-mortem

[keys]
"section.next" = "f6"               # a command's name = its key, or a list of keys

[language]
flag = ["guilty party"]             # words and phrases to point out as well
allow = ["killed process"]          # words and phrases to leave alone
off = ["dramatic"]                  # categories that stay silent
strict = true                       # weak cues too
"""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StrictBool

from pmfacilitator.config.agendas import STANDARD
from pmfacilitator.config.files import is_there, text_of
from pmfacilitator.config.paths import settings_file
from pmfacilitator.domain.records import Line
from pmfacilitator.domain.toml import read_toml

if TYPE_CHECKING:
    from pmfacilitator.language import Preferences


def _keys(value: object) -> object:
    """One key or several, as Textual takes them: joined by commas, and in small letters but for a letter alone."""
    keys = [value] if isinstance(value, str) else value
    if isinstance(keys, list) and all(isinstance(key, str) for key in keys):
        parts = [part.strip() for key in keys for part in key.split(",")]
        return ",".join(part if len(part) == 1 else part.lower() for part in parts)
    return value


def _no_blank(words: tuple[str, ...]) -> tuple[str, ...]:
    if "" in words:
        raise ValueError("an empty word would be found everywhere")
    return words


def _known(categories: frozenset[str]) -> frozenset[str]:
    from pmfacilitator.language import CATEGORIES  # the rules are loaded with it: only where some are switched off

    if unknown := sorted(categories.difference(CATEGORIES)):
        raise ValueError(f"{unknown[0]!r} is no category; there are {', '.join(CATEGORIES)}")
    return categories


Keys = Annotated[str, BeforeValidator(_keys), Field(min_length=1)]
Words = Annotated[tuple[Line, ...], AfterValidator(_no_blank)]


class _Table(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class User(_Table):
    """Who sits here."""

    name: Line = ""


class Agenda(_Table):
    """How meetings start."""

    template: Line = STANDARD


class Language(_Table):
    """What is changed about the rules for blame-oriented phrasing."""

    flag: Words = ()
    allow: Words = ()
    off: Annotated[frozenset[str], AfterValidator(_known)] = frozenset()
    strict: StrictBool = False

    @property
    def preferences(self) -> "Preferences":
        """The same as the linter takes it."""
        from pmfacilitator.language import Preferences

        return Preferences(self.flag, self.allow, self.off, self.strict)


class Settings(_Table):
    """All of config.toml."""

    user: User = User()
    agenda: Agenda = Agenda()
    keys: dict[str, Keys] = Field(default_factory=dict)
    language: Language = Language()


def load_settings(path: Path | None = None) -> Settings:
    """The settings of `path`, or of config.toml in the configuration folder; the defaults when there is no such file.

    Raises ConfigError, naming file and line.
    """
    file = path if path is not None else settings_file()
    if not is_there(file):
        return Settings()
    return read_toml(Settings, text_of(file), str(file))
