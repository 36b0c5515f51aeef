"""The agenda templates to choose from: those that come with the program, and the user's own."""

from importlib.resources import files
from pathlib import Path

from pmfacilitator.config.files import text_of
from pmfacilitator.config.paths import config_folder
from pmfacilitator.domain.templates import AgendaTemplate, parse_template
from pmfacilitator.errors import ConfigError

STANDARD = "standard"
_FOLDER = "agendas"


def load_agendas(folder: Path | None = None) -> tuple[dict[str, AgendaTemplate], list[ConfigError]]:
    """Every template by its id, and what is wrong with those that could not be read.

    The user's are the files `*.toml` in `agendas` of the configuration folder (or in `folder`); one with the id of a
    built-in template takes its place. A broken file leaves the others usable.
    """
    templates = {template.id: template for template in _built_in()}
    problems: list[ConfigError] = []
    own = folder if folder is not None else config_folder() / _FOLDER
    try:
        paths = sorted(path for path in own.iterdir() if path.name.endswith(".toml"))
    except FileNotFoundError:
        paths = []
    except OSError as error:
        paths = []
        problems.append(ConfigError(f"{own} cannot be read: {error.strerror}.", "Allow reading that folder."))
    for path in paths:
        try:
            template = parse_template(text_of(path), str(path))
            templates[template.id] = template
        except ConfigError as error:
            problems.append(error)
    return templates, problems


def agenda_named(template_id: str, folder: Path | None = None) -> AgendaTemplate:
    """The template with that id. Raises ConfigError, naming what is wrong, or which there are."""
    templates, problems = load_agendas(folder)
    if template_id in templates:
        return templates[template_id]
    if problems:
        raise problems[0]
    raise ConfigError(f"There is no agenda template {template_id!r}.", f"There are: {', '.join(templates)}.")


def _built_in() -> list[AgendaTemplate]:
    shipped = [
        file for file in files("pmfacilitator.config").joinpath(_FOLDER).iterdir() if file.name.endswith(".toml")
    ]
    templates = [parse_template(file.read_text("utf-8"), file.name) for file in shipped]
    return sorted(templates, key=lambda template: (template.id != STANDARD, -template.minutes))
