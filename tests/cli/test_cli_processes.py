"""What only a process of its own can show: terminals, pipes, exit codes, and what is loaded."""

import fcntl
import json
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from pathlib import Path

import click
import pytest

from pmfacilitator.cli.commands import COMMANDS, app

PYTHON = [sys.executable, "-W", "error"]
PROGRAM = [*PYTHON, "-m", "pmfacilitator"]


def call(
    arguments: list[str], home: Path, command: list[str] | None = None, **settings: str
) -> subprocess.CompletedProcess[str]:
    """Run the program with a home of its own, without a terminal."""
    environment = {**os.environ, "PMFACILITATOR_HOME": str(home), **settings}
    environment.pop("PMFACILITATOR_DB", None)
    return subprocess.run(
        [*(command or PROGRAM), *arguments],
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.mark.parametrize("arguments", [[], ["room", "last"], ["demo"]], ids=["library", "room", "demo"])
def test_without_a_terminal_the_screens_refuse(tmp_path: Path, arguments: list[str]) -> None:
    outcome = call(arguments, tmp_path)
    assert outcome.returncode == 1
    assert "need a terminal" in outcome.stderr
    assert outcome.stdout == ""


def test_the_reader_of_the_output_may_leave(tmp_path: Path) -> None:
    call(["new", "Login down"], tmp_path)
    environment = {**os.environ, "PMFACILITATOR_HOME": str(tmp_path)}
    program = subprocess.Popen(
        [*PROGRAM, "show", "last", "--json"], env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert program.stdout is not None
    program.stdout.close()
    assert program.stderr is not None
    assert program.stderr.read() == ""
    program.stderr.close()
    assert program.wait(60) == 141


def _demo_in_a_terminal(folder: Path) -> tuple[int, int]:
    """Open the demo; the process, and the terminal it is in."""
    process, terminal = pty.fork()
    if process == 0:
        os.environ.update(PMFACILITATOR_HOME=str(folder), TMPDIR=str(folder), TERM="xterm-256color")
        os.execv(PROGRAM[0], [*PROGRAM, "demo"])  # noqa: S606 - pty.fork leaves no other way
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
    shown = b""
    while b"Agenda" not in shown:
        shown += os.read(terminal, 65536)
    return process, terminal


def _ends(process: int) -> None:
    until = time.monotonic() + 30
    while os.waitpid(process, os.WNOHANG) == (0, 0):
        if time.monotonic() > until:
            os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)
            pytest.fail("the process stayed behind")
        select.select([], [], [], 0.05)


@pytest.mark.parametrize("told_to_go_on", [False, True])
def test_the_terminal_may_go_away(tmp_path: Path, told_to_go_on: bool) -> None:
    """The demo ends by itself, and takes its data file with it."""
    process, terminal = _demo_in_a_terminal(tmp_path)
    assert list(tmp_path.glob("pmfacilitator-demo-*"))
    os.close(terminal)
    if told_to_go_on:  # as the system tells what a shell leaves behind
        os.kill(process, signal.SIGCONT)
    _ends(process)
    assert list(tmp_path.glob("pmfacilitator-demo-*")) == []


def test_an_interrupt_ends_it_without_a_traceback(tmp_path: Path) -> None:
    environment = {**os.environ, "PMFACILITATOR_HOME": str(tmp_path)}
    program = subprocess.Popen(
        [*PROGRAM, "lint", "--jsonl", "-"],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert program.stdin is not None
    assert program.stdout is not None
    program.stdin.write("The deploy was slow.\n")
    program.stdin.flush()
    assert program.stdout.readline() == '{"flags": []}\n'
    program.send_signal(signal.SIGINT)
    _, said = program.communicate(timeout=60)
    assert program.returncode == 130
    assert said.strip() == ""


def test_version_and_wrong_calls(tmp_path: Path) -> None:
    version = call(["--version"], tmp_path)
    assert (version.returncode, version.stdout[:14]) == (0, "pmfacilitator,")
    for arguments in (["nonsense"], ["list", "--nonsense"], ["show"]):
        wrong = call(arguments, tmp_path)
        assert wrong.returncode == 2
        assert "Usage" in wrong.stderr
        assert wrong.stdout == ""


def test_nothing_is_made_by_asking_for_help(tmp_path: Path) -> None:
    assert call(["--help"], tmp_path).returncode == 0
    assert list(tmp_path.iterdir()) == []


def test_a_terminal_without_unicode_is_no_reason_to_stop(tmp_path: Path) -> None:
    made = call(["new", "注文が遅い"], tmp_path, PYTHONIOENCODING="ascii")
    assert made.returncode == 0, made.stderr
    assert call(["list"], tmp_path, PYTHONIOENCODING="ascii").returncode == 0
    assert "注文が遅い" in call(["list"], tmp_path, PYTHONIOENCODING="utf-8").stdout


ONE_AFTER_THE_OTHER = """
import json, sys
from pmfacilitator.cli.commands import run
for arguments in json.loads(sys.argv[1]):
    code = run(arguments)
    loaded = [name for name in ("textual", "rich") if name in sys.modules]
    if code or loaded:
        sys.exit(f"{arguments}: exit code {code}, loaded {loaded}")
"""


def test_no_command_loads_the_screens(tmp_path: Path) -> None:
    commands = [
        ["--help"],
        ["list"],
        ["new", "Login down"],
        ["show", "last"],
        ["export", "last"],
        ["agenda", "last"],
        ["timeline", "add", "last", "2026-03-18 14:02 alert"],
        ["timeline", "parse", "README.md"],
        ["note", "add", "last", "--kind", "idea", "Rehearse"],
        ["action", "add", "last", "Alert earlier", "--due", "2 weeks"],
        ["lint", "--session", "last"],
        ["undo"],
    ]
    outcome = call([json.dumps(commands)], tmp_path, [*PYTHON, "-c", ONE_AFTER_THE_OTHER])
    assert outcome.returncode == 0, outcome.stderr


def test_the_list_loads_no_records(tmp_path: Path) -> None:
    program = (
        "import sys; from pmfacilitator.cli.commands import run; run(['list']); sys.exit('pydantic' in sys.modules)"
    )
    assert call([], tmp_path, [*PYTHON, "-c", program]).returncode == 0


def test_the_library_starts_without_click(tmp_path: Path) -> None:
    program = "import sys, pmfacilitator.cli.main, pmfacilitator.cli.opening; sys.exit('click' in sys.modules)"
    assert call([], tmp_path, [*PYTHON, "-c", program]).returncode == 0


def test_help_imports_no_command(tmp_path: Path) -> None:
    program = (
        "import sys; from pmfacilitator.cli.commands import run; run(['--help']); "
        "sys.exit(str([name for name in sys.modules if name.startswith('pmfacilitator.cli.') "
        "and name.rpartition('.')[2] not in ('commands', 'base', 'chosen', 'talk')] or 0))"
    )
    outcome = call([], tmp_path, [*PYTHON, "-c", program])
    assert outcome.stderr.strip() == "0"


def test_a_fault_tells_its_place_and_nothing_of_what_was_typed(tmp_path: Path) -> None:
    """A duration that is none makes the program's own function raise something that nobody expected."""
    program = (
        "import sys; from pmfacilitator.cli.talk import unexpected; sys.excepthook = unexpected; "
        "from pmfacilitator.domain.durations import in_words; in_words('what the customer told us')"
    )
    outcome = call([], tmp_path, [*PYTHON, "-c", program])
    assert outcome.returncode == 70
    assert "TypeError at durations.py:" in outcome.stderr
    assert "customer" not in outcome.stderr
    assert "Traceback" not in outcome.stderr


def _every_command(command: click.Command, name: str) -> list[tuple[str, click.Command]]:
    if not isinstance(command, click.Group):
        return [(name, command)]
    context = click.Context(command)
    below = [(child, command.get_command(context, child)) for child in command.list_commands(context)]
    return [entry for child, found in below if found for entry in _every_command(found, f"{name} {child}".strip())]


@pytest.mark.parametrize(("name", "command"), _every_command(app, ""), ids=lambda value: value if value is str else "")
def test_every_command_shows_an_example_of_itself(name: str, command: click.Command) -> None:
    text = command.get_help(click.Context(command, info_name=name))
    assert f"pmfacilitator {name}" in text.split("Example", 1)[-1]


def test_the_one_line_of_every_command_stands_in_the_list() -> None:
    assert [name for name, (_, _, line) in COMMANDS.items() if not line.endswith(".")] == []


def run_shell(words: str, home: Path) -> subprocess.CompletedProcess[str]:
    """Run the program with the redirections of a shell: "list >&-"."""
    program = " ".join(f'"{part}"' for part in PROGRAM)
    environment = {**os.environ, "PMFACILITATOR_HOME": str(home)}
    return subprocess.run(
        ["/bin/sh", "-c", f"{program} {words}"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
def test_an_output_without_room_is_refused_with_a_sentence(tmp_path: Path) -> None:
    full = run_shell("new Leak >/dev/full", tmp_path)
    assert full.returncode == 1
    assert "could not be written" in full.stderr


@pytest.mark.parametrize(("words", "code"), [("list >&-", 0), ("lint - <&-", 0), ("new Leak 2>&-", 0)])
def test_a_closed_stream_is_an_empty_one(words: str, code: int, tmp_path: Path) -> None:
    assert run_shell(words, tmp_path).returncode == code


def test_the_folder_of_nobody_is_refused(tmp_path: Path) -> None:
    refused = call(["--db", "~nobody-of-that-name/x.db", "list"], tmp_path)
    assert refused.returncode == 1
    assert "does not know" in refused.stderr


@pytest.mark.parametrize("name", [":memory:", "file:team.db"])
def test_names_that_mean_something_to_the_database_are_files(name: str, tmp_path: Path) -> None:
    call(["--db", str(tmp_path / name), "new", "Leak"], tmp_path)
    inside = subprocess.run(
        [*PROGRAM, "--db", name, "list"], cwd=tmp_path, capture_output=True, text=True, check=False, timeout=60
    )
    assert "Leak" in inside.stdout
