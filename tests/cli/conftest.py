"""The command line, called within this process as a shell would call it."""

import io
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from pmfacilitator.cli.commands import run


@dataclass(frozen=True)
class Outcome:
    """What a call left behind."""

    code: int
    out: str
    err: str

    @property
    def line(self) -> str:
        """The one line of output."""
        (line,) = self.out.splitlines()
        return line

    @property
    def json(self) -> Any:
        """The output as JSON."""
        return json.loads(self.out)


class Program:
    """`pmfacilitator` with a home of its own."""

    def __init__(self, home: Path, capsys: pytest.CaptureFixture[str], patch: pytest.MonkeyPatch) -> None:
        self.home = home
        self._capsys = capsys
        self._patch = patch

    def __call__(self, *arguments: str, stdin: str = "") -> Outcome:
        """Call it, whatever comes of it."""
        self._patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode())))
        self._capsys.readouterr()
        code = run(list(arguments))
        out, err = self._capsys.readouterr()
        return Outcome(code, out, err)

    def done(self, *arguments: str, stdin: str = "") -> Outcome:
        """Call it, and expect it to work."""
        outcome = self(*arguments, stdin=stdin)
        assert outcome.code == 0, outcome
        return outcome

    def new(self, title: str = "Checkout slow", *options: str) -> str:
        """Make a post-mortem, and give its id."""
        return self.done("new", title, *options).line

    def shown(self, beginning: str = "last") -> Any:
        """All records of a post-mortem."""
        return self.done("show", beginning, "--json").json


@pytest.fixture
def program(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Program:
    """The program, far from the data and the configuration of whoever runs the tests."""
    monkeypatch.setenv("PMFACILITATOR_HOME", str(tmp_path))
    monkeypatch.delenv("PMFACILITATOR_DB", raising=False)
    return Program(tmp_path, capsys, monkeypatch)
