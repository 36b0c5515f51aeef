"""`pmfacilitator lint`: files, folders, formats, streaming."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from pmfacilitator.cli.language import lint as command
from pmfacilitator.cli.sources import SUFFIXES

BLAMING = "# Review\n\nAnn forgot the flag.\n\n- Who approved it?\n"


def _run(*arguments: str, typed: str | bytes = "") -> Result:
    return CliRunner().invoke(command, arguments, input=typed)


def test_a_file_is_reported_with_line_and_column(tmp_path: Path) -> None:
    page = tmp_path / "review.md"
    page.write_text(BLAMING, encoding="utf-8")
    result = _run(str(page))
    assert result.exit_code == 1
    assert f"{page}:3:1: person-fault: Ann forgot" in result.stdout
    assert f"{page}:5:3: who-question: Who approved it" in result.stdout
    assert "Which process approved it?" in result.stdout
    assert result.stderr == "2 places to reword.\n"


def test_clean_text_ends_with_zero() -> None:
    result = _run("-", typed="The pool was exhausted.\n")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "")


def test_a_folder_of_write_ups(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "one.md").write_text("It was my fault.", encoding="utf-8")
    (tmp_path / "two.txt").write_text("All fine.", encoding="utf-8")
    (tmp_path / "code.py").write_text("# my bad", encoding="utf-8")
    result = _run(str(tmp_path), "--format", "json")
    assert result.exit_code == 1
    (record,) = json.loads(result.stdout)
    assert record["file"] == str(tmp_path / "deep" / "one.md")
    assert (record["line"], record["category"]) == (1, "self-blame")


def test_what_cannot_be_read_does_not_keep_the_rest_from_being_read(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"Gr\xfc\xdfe\n")
    (tmp_path / "b.md").write_text("It was my fault.", encoding="utf-8")
    result = _run(str(tmp_path), str(tmp_path / "gone.md"))
    assert result.exit_code == 1
    assert f"{tmp_path / 'b.md'}:1:8: self-blame" in result.stdout
    assert f"{tmp_path / 'a.md'} is not UTF-8 text (byte 3)." in result.stderr
    assert "gone.md cannot be read: No such file" in result.stderr


def test_a_clean_folder_with_an_unreadable_file_is_no_success(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"\xff")
    assert _run(str(tmp_path)).exit_code == 1


def test_a_link_to_nothing_in_a_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "gone.md").symlink_to(tmp_path / "nowhere.md")
    result = _run(str(tmp_path))
    assert result.exit_code == 1
    assert "gone.md cannot be read: No such file" in result.stderr


def test_a_folder_without_write_ups_is_told(tmp_path: Path) -> None:
    result = _run(str(tmp_path))
    assert (result.exit_code, result.stdout) == (0, "")
    assert f"{tmp_path} holds no write-ups" in result.stderr


def test_a_folder_is_searched_without_hidden_folders_and_installed_packages(tmp_path: Path) -> None:
    for name in (".git", ".venv", "venv", "node_modules", "docs"):
        (tmp_path / name / "deep").mkdir(parents=True)
        (tmp_path / name / "deep" / "one.md").write_text("It was my fault.", encoding="utf-8")
    found = json.loads(_run(str(tmp_path), "--format", "json").stdout)
    assert [record["file"] for record in found] == [str(tmp_path / "docs" / "deep" / "one.md")]
    assert _run(str(tmp_path / ".venv")).exit_code == 1  # named, it is read


def test_a_line_with_the_comment_stays_as_it_is(tmp_path: Path) -> None:
    page = tmp_path / "quotes.txt"
    page.write_text(
        "- Ann forgot the flag. <!-- pmfacilitator: keep -->\n- Ann forgot the key.\n", encoding="utf-8", newline=""
    )
    result = _run(str(page))
    assert f"{page}:2:3: person-fault: Ann forgot" in result.stdout
    assert result.stderr == "1 place to reword.\n"


def test_an_exported_session(tmp_path: Path) -> None:
    page = tmp_path / "session.json"
    page.write_text(
        json.dumps({"title": "Outage", "notes": [{"text": "Fine."}, {"text": "You broke it."}]}), encoding="utf-8"
    )
    result = _run(str(page))
    assert f"{page}:notes[1].text:1:1: person-fault" in result.stdout


def test_an_exported_session_brings_its_people_services_and_kept_wordings(tmp_path: Path) -> None:
    page, other = tmp_path / "session.json", tmp_path / "z.json"
    notes = [{"text": "zarko broke the build"}, {"text": "Ann broke the build"}, {"text": "You broke it."}]
    session = {
        "post_mortem": {"title": "Outage", "services": ["Ann"]},
        "participants": [{"name": "Zarko"}],
        "notes": notes,
        "kept": [{"wording": "you broke it.", "reason": "quotation"}, {"wording": "it was my fault"}],
    }
    page.write_text(json.dumps(session), encoding="utf-8")
    other.write_text(json.dumps({"post_mortem": {}, "notes": notes}), encoding="utf-8")
    found = json.loads(_run(str(page), str(other), "--format", "json").stdout)
    assert [(one["file"], one["text"]) for one in found] == [
        (f"{page}:notes[0].text", "zarko broke"),
        (f"{other}:notes[1].text", "Ann broke"),
        (f"{other}:notes[2].text", "You broke"),
    ]


@pytest.mark.parametrize(
    "session",
    [
        {"post_mortem": [], "kept": 3},
        {"post_mortem": {"services": "x"}, "participants": {"name": "Y"}, "kept": [1, {"wording": None}]},
        {"post_mortem": {"services": [None]}, "participants": [None], "kept": "x"},
    ],
)
def test_json_that_only_looks_like_a_session_is_read_as_well(tmp_path: Path, session: dict[str, object]) -> None:
    page = tmp_path / "session.json"
    page.write_text(json.dumps(session | {"note": "You broke it."}), encoding="utf-8")
    assert f"{page}:note:1:1: person-fault" in _run(str(page)).stdout


def test_workflow_commands_are_escaped(tmp_path: Path) -> None:
    page = tmp_path / "a,b.md"
    page.write_text("Ann forgot the flag.", encoding="utf-8")
    result = _run("--format", "github", str(page))
    assert result.stdout.startswith(
        f"::warning file={tmp_path}/a%2Cb.md,line=1,endLine=1,col=1,endColumn=11,title=person-fault::"
    )
    assert result.stdout.count("\n") == 1


def test_an_annotation_names_only_files_that_there_are(tmp_path: Path) -> None:
    page = tmp_path / "exp.json"
    page.write_text(json.dumps({"notes": [{"text": "All well.\nYou broke it."}]}), encoding="utf-8")
    assert _run("--format", "github", str(page)).stdout.startswith(
        f"::warning file={page},title=person-fault%2C notes[0].text%3A2%3A1::"
    )
    typed = _run("--format", "github", "-", typed="You broke it.")
    assert typed.stdout.startswith("::warning title=person-fault%2C <stdin>%3A1%3A1::")


def test_people_systems_and_strict() -> None:
    assert _run("-", typed="zarko broke the build").exit_code == 0
    assert _run("--people", "Ann, Zarko", "-", typed="zarko broke the build").exit_code == 1
    assert _run("--systems", "Ann", "-", typed="Ann broke the build").exit_code == 0
    assert _run("--strict", "-", typed="Just restart it.").exit_code == 1


def test_control_characters_do_not_reach_the_terminal() -> None:
    result = _run("-", typed="Ann\x1b]0;x\x07 forgot \x1b[31mthe flag.")
    assert "\x1b" not in result.stdout
    assert "\x07" not in result.stdout


@pytest.mark.parametrize(("name", "content"), [("bad.md", b"\xff\xfe\x00"), ("bad.json", b"{nope"), ("none.md", None)])
def test_what_cannot_be_read_is_said(tmp_path: Path, name: str, content: bytes | None) -> None:
    page = tmp_path / name
    if content is not None:
        page.write_bytes(content)
    process = subprocess.run(
        [sys.executable, "-m", "pmfacilitator", "lint", str(page)], capture_output=True, text=True, check=False
    )
    assert process.returncode == 1
    assert name in process.stderr
    assert "Traceback" not in process.stderr


def test_standard_input_that_is_no_text_is_refused_like_a_file() -> None:
    process = subprocess.run(
        [sys.executable, "-m", "pmfacilitator", "lint", "-"],
        input=b"Ann forgot \xff\xfe",
        capture_output=True,
        check=False,
    )
    assert process.returncode == 1
    assert b"standard input is not UTF-8 text (byte 12)" in process.stderr
    assert process.stdout == b""


def test_every_line_gets_one_answer_at_once() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "pmfacilitator", "lint", "--jsonl", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        bufsize=1,
        encoding="utf-8",
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        answers = []
        for line in ("Ann forgot the flag.", "", "The pool was full."):
            process.stdin.write(line + "\n")
            process.stdin.flush()
            answers.append(json.loads(process.stdout.readline()))
        process.stdin.close()
        assert process.wait(20) == 0
    assert [len(answer["flags"]) for answer in answers] == [1, 0, 0]
    assert set(answers[0]["flags"][0]) == {"start", "end", "category", "reason", "reframing", "question"}


def _streamed(*lines: bytes) -> list[list[tuple[int, int]]]:
    result = _run("--jsonl", "-", typed=b"\n".join(lines) + b"\n")
    assert result.exit_code == 0
    return [[(f["start"], f["end"]) for f in json.loads(line)["flags"]] for line in result.stdout.splitlines()]


def test_a_line_may_be_an_object_with_a_text() -> None:
    lines = (b'{"id": 3, "text": "Ann forgot it."}', b'{"id": 3}', b"{Ann forgot it.", b'{"text": 3}', b"[1]")
    assert _streamed(*lines) == [[(0, 10)], [], [(1, 11)], [], []]


def test_a_byte_order_mark_is_no_column() -> None:
    assert _streamed(b"\xef\xbb\xbfAnn forgot it.", b"Ann forgot it.") == [[(0, 10)], [(0, 10)]]


def test_standard_input_that_is_named_twice_is_read_once() -> None:
    process = subprocess.run(
        [sys.executable, "-m", "pmfacilitator", "lint", "--jsonl", "-", "-"],
        input=b"You broke it.\n",
        capture_output=True,
        check=False,
    )
    assert (process.returncode, process.stdout.count(b"\n"), process.stderr) == (0, 1, b"")


@pytest.mark.parametrize("option", [("--format", "json"), ("--format", "text"), ("--session", "last")])
def test_streaming_refuses_what_it_would_not_heed(option: tuple[str, str]) -> None:
    result = _run("--jsonl", *option, "-", typed="You broke it.")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "leave out --format and --session" in result.stderr


def test_streaming_loads_neither_records_nor_database() -> None:
    code = (
        "import sys, io, json\n"
        "sys.argv = ['pmfacilitator', 'lint', '--jsonl', '-']\n"
        "from pmfacilitator.cli.commands import app\n"
        "app(standalone_mode=False)\n"
        "heavy = {'pydantic', 'sqlite3', 'textual', 'sqlite_utils'}\n"
        "print(json.dumps(sorted(name for name in sys.modules if name.split('.')[0] in heavy)))"
    )
    process = subprocess.run(
        [sys.executable, "-c", code], input="You broke it.\n", capture_output=True, text=True, check=True
    )
    answer, modules = process.stdout.splitlines()
    assert json.loads(answer)["flags"]
    assert json.loads(modules) == []


def test_the_commit_hook_takes_the_files_that_are_linted_in_a_folder() -> None:
    hook = (Path(__file__).parents[2] / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    taken, left = (
        re.compile(found[1]) for name in ("files", "exclude") if (found := re.search(rf"{name}: (.+)", hook))
    )
    assert all(taken.search(f"docs/outage{suffix}") for suffix in SUFFIXES)
    assert not any(taken.search(name) for name in ("LICENSE", "setup.py", "notes.md.bak"))
    assert left.search("requirements-dev.txt")
    assert not left.search("outages/requirements.md")


@pytest.mark.parametrize("services", ['["checkout", "search index"]', "[checkout]", "\n  - checkout\n  - mail"])
def test_a_page_brings_its_services_and_people_along(tmp_path: Path, services: str) -> None:
    page = tmp_path / "outage.md"
    text = "Checkout answered slowly.\n\nzarko broke the build.\n"
    page.write_text(text, encoding="utf-8")
    assert {found.split(": ")[2] for found in _run(str(page)).stdout.splitlines() if found.startswith(str(page))} == {
        "Checkout answered slowly"
    }
    page.write_text(f"---\ntitle: x\nservices: {services}\npeople: [Zarko]\n---\n\n{text}", encoding="utf-8")
    assert {found.split(": ")[2] for found in _run(str(page)).stdout.splitlines() if found.startswith(str(page))} == {
        "zarko broke"
    }
