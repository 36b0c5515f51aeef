"""The pages that follow from the code, and what the README shows."""

import re
import runpy
import shlex
from pathlib import Path

import pytest

from pmfacilitator.config.agendas import load_agendas
from pmfacilitator.config.settings import load_settings

from .conftest import Program

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
README = (ROOT / "README.md").read_text("utf-8")


@pytest.mark.parametrize("name", ["cli.md", "keys.md"])
def test_a_generated_page_is_what_the_code_says(name: str) -> None:
    """`python docs/generate.py` brings them up to date."""
    pages: dict[str, str] = runpy.run_path(str(DOCS / "generate.py"))["pages"]()
    assert (DOCS / name).read_text("utf-8") == pages[name]


def test_the_configuration_of_the_readme_is_one(tmp_path: Path) -> None:
    settings, agenda = re.findall(r"```toml\n(.*?)```", README, re.DOTALL)
    file = tmp_path / "config.toml"
    file.write_text(settings, "utf-8")
    assert load_settings(file).user.name == "Ana"
    (tmp_path / "agendas").mkdir()
    (tmp_path / "agendas" / "brief.toml").write_text(agenda, "utf-8")
    templates, problems = load_agendas(tmp_path / "agendas")
    assert problems == []
    assert templates["brief"].minutes == 20


def test_the_commands_of_the_readme_work(program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In their order, after the why that one of them hangs on; with a file to import."""
    monkeypatch.chdir(tmp_path)
    (block,) = re.findall(r"```sh\n(pmfacilitator new.*?)```", README, re.DOTALL)
    (tmp_path / "notes.md").write_text("- 2026-03-18 14:05 UTC pool exhausted\n", "utf-8")
    for line in block.splitlines():
        arguments = shlex.split(line)[1:]
        if "import" in arguments:
            arguments[3:] = ["notes.md"]
        if arguments[0] == "why":
            program.done("why", "add", "last", "The connection pool ran dry")
        outcome = program(*arguments)
        assert outcome.code == 0, (line, outcome.err)


def test_the_first_screen_of_the_readme_has_the_two_commands() -> None:
    first = README.splitlines()[:20]
    assert "python3 -m venv .venv && .venv/bin/pip install -q . && .venv/bin/pmfacilitator demo" in first
    assert "python3 -m venv .venv && .venv/bin/pip install -q -e '.[test]' && .venv/bin/pytest" in first
