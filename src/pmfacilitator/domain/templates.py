"""Agenda templates: which sections a meeting has, and how long each is planned. They are data, written in TOML."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from pmfacilitator.domain.kinds import SectionKind
from pmfacilitator.domain.records import LONGEST_MEETING, AgendaItem, Line
from pmfacilitator.domain.toml import line_of, read_toml
from pmfacilitator.errors import ConfigError


class Section(BaseModel):
    """One section of a template; without a title it is called what its kind is."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: SectionKind
    title: Line = ""
    minutes: Annotated[int, Field(ge=1, le=8 * 60)]


class AgendaTemplate(BaseModel):
    """An agenda to start a meeting from; any kinds in any order, also several of a kind, also none for actions."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_-]*$")]
    name: Annotated[Line, Field(min_length=1)]
    sections: Annotated[tuple[Section, ...], Field(min_length=1, max_length=40)]

    @property
    def minutes(self) -> int:
        """How long the whole agenda takes."""
        return sum(section.minutes for section in self.sections)

    def agenda(self, post_mortem_id: str) -> tuple[AgendaItem, ...]:
        """The sections as rows of a session, none of them held yet."""
        return tuple(
            AgendaItem(
                post_mortem_id=post_mortem_id,
                position=float(position),
                kind=section.kind,
                title=section.title or section.kind.label.capitalize(),
                planned_s=section.minutes * 60,
            )
            for position, section in enumerate(self.sections, start=1)
        )


def parse_template(toml_text: str, source: str) -> AgendaTemplate:
    """A template from TOML. Raises ConfigError, naming `source` and the line, when it makes none that can be held."""
    template = read_toml(AgendaTemplate, toml_text, source)
    if template.minutes > LONGEST_MEETING:
        line = line_of(toml_text, ("sections", 0))
        what = f"the sections take {template.minutes} minutes together, and a meeting {LONGEST_MEETING} at most"
        raise ConfigError(f"{source}, line {line}: {what}.", "Plan less for some of them.")
    return template
