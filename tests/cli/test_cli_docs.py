"""The pages that follow from the code."""

import runpy
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[2] / "docs"


@pytest.mark.parametrize("name", ["cli.md", "keys.md"])
def test_a_generated_page_is_what_the_code_says(name: str) -> None:
    """`python docs/generate.py` brings them up to date."""
    pages: dict[str, str] = runpy.run_path(str(DOCS / "generate.py"))["pages"]()
    assert (DOCS / name).read_text("utf-8") == pages[name]
