"""Settings: which file is obeyed, what it silences is told, and what is wrong with it is told in words."""

import json
import os
import re
from pathlib import Path

import pytest

import factcheck
from factcheck import config
from factcheck.cli import COMMANDS, _command
from factcheck.errors import FactcheckError
from factcheck.judge.registry import FAMILIES, rules
from factcheck.lexicon import house

BASE = """Ferry sinks off Kilda harbour

The ferry sank with 1,240 people on board, the coastguard said on Tuesday.

“We saw the lights go out,” said Morag Bain, a fisher. Nobody else was near.
"""
NEVER = 'fail_on = "never"\n'


@pytest.fixture(autouse=True)
def _story(tmp_path, monkeypatch):
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    put("story/a.txt", BASE)
    put("story/b.txt", BASE.replace("1,240", "1,420"))


def put(name, text):
    os.makedirs(os.path.dirname(name) or ".", exist_ok=True)
    Path(name).write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("factcheck.toml", NEVER),
        ("pyproject.toml", "[tool.factcheck]\n" + NEVER),
        ("pyproject.toml", '[tool]\nfactcheck = { fail_on = "never" }\n'),
        ("pyproject.toml", 'tool.factcheck.fail_on = "never"\n'),
        ("pyproject.toml", '[tool."factcheck"]\n' + NEVER),
    ],
)
def test_lawful_settings_are_obeyed_and_named(run, name, text):
    put(name, text)
    code, out, _ = run("compare", "story")
    assert code == 0
    assert f"settings {name}: fail_on never" in out
    assert json.loads(run("compare", "story", "--format", "json")[1])["settings"]["file"] == name
    code, out, _ = run("compare", "story", "--isolated")
    assert code == 1
    assert name not in out


def test_what_settings_silence_is_told(run):
    put("factcheck.toml", 'ignore = ["num", "WRD309"]\n[[suppress]]\ncode = "DAT101"\nreason = "late"\n')
    _, out, _ = run("compare", "story")
    assert "settings factcheck.toml: ignores NUM, WRD309; 1 suppression (DAT101)" in out
    told = json.loads(run("compare", "story", "--format", "json")[1])["settings"]
    assert told["ignore"] == ["NUM", "WRD309"]
    rest = dict.fromkeys(("text", "fingerprint", "who", "expires", "story"))
    assert told["suppressions"] == [{"code": "DAT101", "reason": "late", **rest}]


@pytest.mark.parametrize("arguments", [("story",), (".",), ("../story",)])
def test_what_comes_with_a_story_is_not_obeyed(run, arguments, monkeypatch):
    put("story/factcheck.toml", NEVER)
    if arguments != ("story",):
        monkeypatch.chdir("story")
    code, out, _ = run("compare", *arguments)
    assert code == 1
    assert "factcheck.toml" in out


def test_settings_above_a_story_are_obeyed(run, monkeypatch):
    put("factcheck.toml", NEVER)
    put("story/factcheck.toml", "ignore = ['STY']\n")
    monkeypatch.chdir("story")
    code, out, _ = run("compare", ".")
    assert code == 0
    assert f"settings ..{os.path.sep}factcheck.toml" in out


def test_settings_named_are_obeyed_wherever_they_are(run):
    put("story/factcheck.toml", NEVER)
    assert run("compare", "story", "--config", "story/factcheck.toml")[0] == 0
    assert run("compare", "story", "--config", "story/factcheck.toml", "--isolated")[0] == 2


@pytest.mark.parametrize(
    "text",
    [
        "tool = 3  # tool.factcheck\n",
        "# tool.factcheck\n",
        'tool = "factcheck"\n',
        'dependencies = ["factcheck-wire"]\n',
    ],
)
def test_a_project_file_that_only_speaks_of_us_is_no_settings(run, text):
    os.mkdir("below")
    put("factcheck.toml", NEVER)
    put("below/pyproject.toml", text)
    os.chdir("below")
    code, out, _ = run("compare", "../story")
    assert code == 0
    assert "settings ../factcheck.toml" in out


@pytest.mark.parametrize(
    "text",
    [
        "x = " + "[" * 5000 + "]" * 5000,
        "x = " + "{a = " * 5000 + "1" + "}" * 5000,
        "x = " + "9" * 6000,
        "x = ",
        "\ufffe",
        "fail_on = 3",
        "fail_on = 1979-05-27",
        'fail_on = ["error"]',
        'ignore = "STY"',
        "ignore = [1]",
        'ignore = ["NUM999"]',
        "[suppress]\n",
        "suppress = [3]",
        'style = "no such"',
        "force = 1",
        "# long\n" * 200_000,
    ],
)
def test_malformed_settings_are_refused_with_the_file_and_a_hint(run, text):
    put("factcheck.toml", text)
    code, out, err = run("compare", "story")
    assert (code, out) == (2, "")
    assert err.startswith("factcheck: factcheck.toml")
    assert len(err.splitlines()) <= 2
    put("style.toml", text)
    put("factcheck.toml", "")
    assert run("compare", "story", "--style", "style.toml")[0] == 2


def test_a_style_is_named_as_seen_from_the_settings(run, monkeypatch):
    put("ours.toml", 'name = "Ours"\n[spelling]\ndialect = "uk"\n')
    put("factcheck.toml", 'style = "ours.toml"\n')
    os.mkdir("below")
    monkeypatch.chdir("below")
    assert run("compare", "../story")[0] == 1


def test_a_stranger_s_file_in_a_folder_for_all_is_left_alone(run, monkeypatch):
    put("factcheck.toml", NEVER)
    os.chmod(".", 0o1777)
    assert run("compare", "story")[0] == 0
    monkeypatch.setattr(os, "getuid", lambda: 4321)
    own = os.stat("factcheck.toml")
    if own.st_uid == 0:
        os.chown("factcheck.toml", 1234, -1)
    assert run("compare", "story")[0] == 1


def _words():
    """What a reader is told to write: help texts, the settings' own page, the documents."""
    root = Path(factcheck.__file__).parent.parent
    for command in COMMANDS:
        yield from (option.about for option in _command(command).options)
    yield config.__doc__
    yield from (path.read_text(encoding="utf-8") for path in (root / "docs").glob("*.md"))
    yield (root / "README.md").read_text(encoding="utf-8")


def test_only_rules_that_exist_are_named():
    known = {rule.code for rule in rules()}
    named = {
        code for words in _words() for code in re.findall(rf"\b(?:{'|'.join(FAMILIES)})\d{{3}}\b", words)
    }
    assert named
    assert named <= known


def test_every_key_of_a_house_style_is_obeyed():
    """A key that is taken and read nowhere promises what is not done."""
    judged = "".join(
        path.read_text(encoding="utf-8") for path in (Path(factcheck.__file__).parent / "judge").rglob("*.py")
    )
    idle = [key for key in house._CHOICES if f"house.{key.partition('.')[2]}" not in judged]
    assert not idle
    with pytest.raises(FactcheckError):
        house.house({"name": "Ours", "marks": {"serial_comma": True}})
