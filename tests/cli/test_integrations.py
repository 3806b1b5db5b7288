"""The files by which others run us name commands, options and formats that there are."""

import re
from pathlib import Path

import pytest

from factcheck.cli import COMMANDS, _command
from factcheck.report import FORMATS

ROOT = Path(__file__).parents[2]
FILES = (".pre-commit-hooks.yaml", "action.yml", "Containerfile", "docs/ci/gitlab-ci.yml", "docs/ci/github.yml",
         "docs/policy.md", "docs/exit-codes-and-ci.md")  # fmt: skip


def lines(name):
    """What follows the name of a command of ours, lines that go on with a backslash or a fold joined."""
    text = (ROOT / name).read_text(encoding="utf-8")
    text = re.sub(r"\\\n\s*|(?<=\w)\n\s+(?=--)", " ", text)
    return re.findall(rf'factcheck"?,? "?(?:{"|".join(COMMANDS)})\b(.*)', text)


@pytest.mark.parametrize("name", FILES)
def test_options_and_formats_are_ours(name):
    known = {word for command in COMMANDS for option in _command(command).options for word in option.spelt}
    for line in lines(name):
        assert set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", line)) <= known, line
        assert set(re.findall(r'--format[ =]"?([a-z][a-z-]*)', line)) <= set(FORMATS), line


def test_commands_are_ours():
    for name in ("docs/policy.md", "docs/exit-codes-and-ci.md", "README.md"):
        text = (ROOT / name).read_text(encoding="utf-8")
        named = re.findall(r"(?:`|^\s*(?:\$ )?)factcheck ([a-z]+)\b", text, re.M)
        assert named
        assert set(named) <= set(COMMANDS)


def test_the_hook_is_whole():
    text = (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    for key in ("id: factcheck", "entry: factcheck compare --by-folder", "language: python", "types: [text]",
                "require_serial: true", "pass_filenames: true"):  # fmt: skip
        assert key in text


def test_the_action_hands_no_input_to_a_script_as_text():
    """An input that stood in the script itself would be run as a part of it."""
    text = (ROOT / "action.yml").read_text(encoding="utf-8")
    for script in re.findall(r"run: \|?(.*?)(?=\n    - |\Z)", text, re.S):
        assert "${{" not in script
