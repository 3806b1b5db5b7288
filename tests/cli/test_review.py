"""What the desk accepts: asked one by one on a terminal, or told from a script; entered with nothing lost."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import factcheck
from factcheck.cli import main
from factcheck.cli.acceptance import quoted

HERE = {
    **os.environ,
    "PYTHONPATH": str(Path(factcheck.__file__).parents[1]),
    "NO_COLOR": "1",
    "TERM": "xterm",
}
ONE = "The harbour board said that 12 boats sank in the bay on Monday. Ada Moss, the mayor, was there.\n"
OURS = '# ours\nfail_on = "error"  # as agreed\n'


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """A folder with two copies that differ in a figure and a name, and settings with comments."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(ONE, encoding="utf-8")
    (tmp_path / "b.txt").write_text(ONE.replace("12", "14").replace("Moss", "Mass"), encoding="utf-8")
    (tmp_path / "factcheck.toml").write_text(OURS, encoding="utf-8")
    return tmp_path


def run(*args: str) -> int:
    return main([*args])


def dialogue(folder: Path, answers: str, *args: str) -> tuple[int, str]:
    """The command on a terminal of its own, typed at; its exit code and what the screen showed."""
    pty = pytest.importorskip("pty")
    leader, follower = pty.openpty()
    line = [sys.executable, "-m", "factcheck", "review", *args]
    process = subprocess.Popen(
        line, cwd=folder, env=HERE, stdin=follower, stdout=follower, stderr=follower, close_fds=True
    )
    os.close(follower)
    os.write(leader, answers.encode())
    shown = b""
    while True:
        try:
            piece = os.read(leader, 65536)
        except OSError:  # the other end was closed
            break
        if not piece:
            break
        shown += piece
    os.close(leader)
    return process.wait(timeout=60), shown.decode("utf-8", "replace")


def entries(folder: Path) -> list[dict[str, str]]:
    return tomllib.loads((folder / "factcheck.toml").read_text(encoding="utf-8")).get("suppress", [])


def test_what_is_accepted_is_entered_and_silent_from_then_on(desk):
    code, shown = dialogue(desk, "a\nthey counted wrecks\ns\n", "a.txt", "b.txt")
    assert "12 / 14" in shown
    assert "1 accepted, 1 skipped" in shown
    assert code == 1  # one was skipped
    text = (desk / "factcheck.toml").read_text(encoding="utf-8")
    assert text.startswith(OURS)
    (entry,) = entries(desk)
    assert entry["reason"] == "they counted wrecks"
    assert len(entry["fingerprint"]) == 16
    code, shown = dialogue(desk, "a\nso she spells it\n", "a.txt", "b.txt")
    assert code == 0
    assert len(entries(desk)) == 2
    assert dialogue(desk, "", "a.txt", "b.txt")[1].strip() == "nothing to review: no errors, nothing to check"


def test_an_accepted_fact_is_open_again_when_its_value_changes(desk):
    dialogue(desk, "a\nchecked\na\nchecked\n", "a.txt", "b.txt")
    assert run("compare", "a.txt", "b.txt") == 0
    copy = desk / "b.txt"
    copy.write_text(copy.read_text(encoding="utf-8").replace("14", "15"), encoding="utf-8")
    assert run("compare", "a.txt", "b.txt") == 1


@pytest.mark.parametrize(
    ("answers", "accepted"),
    [
        ("q\n", 0),
        ("?\nx\ns\ns\n", 0),
        ("a\n\ns\ns\n", 0),  # without a reason it is not accepted
        ("\n\nA\nas the board says\nq\n", 1),
        ("", 0),
    ],
)
def test_nothing_is_accepted_that_was_not_said(desk, answers, accepted):
    code, _ = dialogue(desk, answers + "\x04", "a.txt", "b.txt")
    assert len(entries(desk)) == accepted
    assert code == 1


def test_without_a_terminal_it_asks_nothing(desk, capsys):
    assert run("review", "a.txt", "b.txt") == 2
    assert "no terminal" in capsys.readouterr().err
    assert (desk / "factcheck.toml").read_text(encoding="utf-8") == OURS


def test_one_is_accepted_from_a_script(desk, capsys):
    assert run("compare", "a.txt", "b.txt", "--select", "NUM101") == 1
    assert (
        run(
            "accept",
            "NUM101",
            "14",
            "--reason",
            'the "wrecks" too\t',
            "--who",
            "Ola",
            "--expires",
            "2099-01-31",
        )
        == 0
    )
    assert run("accept", "NUM101", "14", "--reason", "again") == 0
    assert entries(desk) == [
        {"code": "NUM101", "reason": 'the "wrecks" too', "text": "14", "who": "Ola", "expires": "2099-01-31"}
    ]
    assert run("compare", "a.txt", "b.txt", "--select", "NUM101") == 0
    capsys.readouterr()


def test_what_has_run_out_silences_nothing_and_is_told(desk, capsys):
    with (desk / "factcheck.toml").open("a", encoding="utf-8") as file:
        file.write(
            '\n[[suppress]]\ncode = "NUM101"\ntext = "14"\nreason = "for a day"\nexpires = "2001-01-31"\n'
        )
    assert run("compare", "a.txt", "b.txt") == 1
    assert "ran out on 2001-01-31" in " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize(
    "args",
    [
        ("accept", "NUM101", "14"),  # no reason
        ("accept", "NUM101", "--reason", "all of it"),  # no one finding
        ("accept", "NUM999", "14", "--reason", "x"),  # no such rule
        ("accept", "NUM101", "14", "15", "--reason", "x"),
        ("accept", "NUM101", "14", "--reason", "x", "--expires", "tomorrow"),
        ("accept", "NUM101", "14", "--reason", "x", "--expires", "2001-01-31"),  # over before it begins
    ],
)
def test_what_is_no_acceptance_is_refused_and_nothing_written(desk, args, capsys):
    assert run(*args) == 2
    assert "try:" in capsys.readouterr().err
    assert (desk / "factcheck.toml").read_text(encoding="utf-8") == OURS


@pytest.mark.parametrize("before", ["suppress = []\n", "suppress = [{code = 'NUM101', reason = 'x'}]\n"])
def test_a_list_that_cannot_be_added_to_is_left_as_it_is(desk, before, capsys):
    (desk / "factcheck.toml").write_text(before, encoding="utf-8")
    assert run("accept", "NUM102", "14", "--reason", "x") == 2
    assert "[[suppress]]" in capsys.readouterr().err
    assert (desk / "factcheck.toml").read_text(encoding="utf-8") == before


def test_a_project_file_and_its_line_ends_are_kept(desk):
    (desk / "factcheck.toml").unlink()
    before = b'[tool.factcheck]\r\nfail_on = "warning"\r\n[tool.other]\r\nkept = 1\r\n'
    (desk / "pyproject.toml").write_bytes(before)
    assert run("accept", "NUM101", "14", "--reason", "x") == 0
    after = (desk / "pyproject.toml").read_bytes()
    assert after.startswith(before)
    assert b"\n" not in after.replace(b"\r\n", b"")
    assert tomllib.loads(after.decode())["tool"]["factcheck"]["suppress"][0]["text"] == "14"


@pytest.mark.parametrize("text", ['a "b" \\ c', "tab\tbell\x07", "\u202eover", "naïve £5 🙂", "line\nline"])
def test_whatever_is_accepted_is_read_back_as_it_was(text):
    assert tomllib.loads(f"a = {quoted(text)}") == {"a": text}
