"""What README and docs/ show is true: code runs, commands are understood, data and settings are as described."""

import importlib
import json
import re
import shlex
import tomllib
from pathlib import Path

import pytest

from factcheck.cli import COMMANDS
from factcheck.cli.options import FLAG
from factcheck.report import FORMATS

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / name for name in ("README.md", "CONTRIBUTING.md")] + sorted((ROOT / "docs").rglob("*.md"))
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```", re.MULTILINE | re.DOTALL)
CALL = re.compile(rf"(?:^|[\s$/`])factcheck ((?:{'|'.join(COMMANDS)})\b[^|>;&]*)")
WIRE = "The mill at Dorne ground 320 sacks on Friday, its owner, Lise Harrow, said.\nShe has run it for 12 years.\n"


def blocks(language):
    """The blocks of each page that are in one language, in their order."""
    for page in PAGES:
        found = [code for kind, code in BLOCK.findall(page.read_text(encoding="utf-8")) if kind == language]
        if found:
            yield pytest.param(found, id=str(page.relative_to(ROOT)))


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """The files that the examples speak of."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "wire.txt").write_text(WIRE)
    (tmp_path / "ours.txt").write_text(WIRE.replace("320", "230"))


@pytest.mark.parametrize("found", list(blocks("python")))
def test_code_runs_as_it_is_printed(desk, found, capsys):
    """The blocks of a page one after the other, as a reader types them."""
    names = {}
    for code in found:
        for other in re.findall(
            r"^(?:import|from) (pandas|polars|pyspark|dask|distributed|duckdb)\b", code, re.MULTILINE
        ):
            pytest.importorskip(other, reason=f"{other} is not installed; what the page shows of it needs it")
        exec(compile(code, "docs", "exec"), names)
    if "errors" in names:
        assert names["errors"](names["report"])


def commands():
    """Every call of factcheck that a page shows, up to where a shell goes on."""
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        shown = [
            code.replace("\\\n", " ") for kind, code in BLOCK.findall(text) if kind in ("sh", "yaml", "")
        ]
        shown += re.findall(r"^    (.*)$", text, re.MULTILINE) + re.findall(r"`(factcheck [^`\n]*)`", text)
        for line in "\n".join(shown).split("\n"):
            if hit := CALL.search(line):
                yield pytest.param(hit[1].strip(" `"), id=f"{page.name}: {hit[1][:60]}")


@pytest.mark.parametrize("line", list(commands()))
def test_a_command_has_the_options_that_are_shown(line):
    try:
        name, *words = shlex.split(re.split(r"   |\s#|\)$", line)[0])
    except ValueError:
        pytest.fail(f"no command line: {line}")
    command = importlib.import_module(f"factcheck.cli.{name}").COMMAND
    spelt = {word: option for option in command.options for word in option.spelt}
    for word, value in zip(words, [*words[1:], ""], strict=False):
        if not word.startswith("-") or word in ("-", "-h", "--help"):
            continue
        bare, _, own = word.partition("=")
        assert bare in spelt, f"{name} has no {bare}"
        option = spelt[bare]
        if option.takes == FLAG:
            continue
        told = own or value
        known = FORMATS if option.name == "form" and not option.choices else option.choices
        if known and told.isalpha() and told.islower():
            assert told.partition("=")[0] in known, f"{bare} takes no {told}"


@pytest.mark.parametrize("found", list(blocks("json")))
def test_data_is_json(found):
    for code in found:
        json.loads(code)


@pytest.mark.parametrize("found", list(blocks("toml")))
def test_settings_are_toml(found):
    for code in found:
        tomllib.loads(code)


def test_every_format_is_described():
    page = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
    assert [form for form in FORMATS if f"| `{form}` |" not in page] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_what_a_page_links_to_is_there(page):
    for target in re.findall(r"\]\((?!https?:|#|mailto:)([^)#\s]+)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target
