"""A line a finding that decides: at the end of every report, and by itself."""

from __future__ import annotations

import os
from pathlib import Path

from factcheck import check, parse
from factcheck.cli.copies import load, opened
from factcheck.model.settings import Settings
from factcheck.report import Look, render

README = Path(__file__).parents[2] / "README.md"
WIRE = "The mill at Dorne ground 320 sacks on Friday, its owner, Lise Harrow, said. She has run it for 12 years.\n"
OURS = "The mill at Dorne ground 230 sacks on Friday, its owner, Lise Harrow, said. She has run it for 12 years or so.\n"


def report(one, two, **settings):
    return check(parse(one, outlet="A"), parse(two, outlet="B"), settings=Settings(force=True, **settings))


def test_errors_stand_in_the_last_lines():
    """Place, code, values; above the line that says the exit code."""
    *_, error, last = render(report(WIRE, OURS), "terminal", Look()).splitlines()
    assert error.startswith("A:1:26: NUM101 the counts differ: 320 / 230")
    assert last.startswith("✖ 1 error")


def test_concise_prints_just_those_lines():
    (line,) = render(report(WIRE, OURS), "concise", Look()).splitlines()
    assert "NUM101" in line
    assert line.startswith("A:1:")
    assert line.count("320") == 1


def test_concise_is_silent_where_nothing_decides():
    assert render(report(WIRE, WIRE), "concise", Look()) == ""


def test_concise_goes_by_the_bar():
    """With --fail-on note every note decides, and is told."""
    drawn = render(report(WIRE, OURS, fail_on="note"), "concise", Look())
    assert len(drawn.splitlines()) > 1


def test_concise_tells_that_nothing_was_compared():
    """No line would look like a pass."""
    drawn = render(report(WIRE, "Quite another tale is told of a heron. It flew.\n"), "concise", Look())
    assert ": not checked: nothing was compared" in drawn


def test_notes_take_six_lines_at_most():
    changed = (
        WIRE.replace(" on Friday", "")
        .replace("owner, ", "proprietor, ")
        .replace("said", "told us")
        .replace("for 12 years", "long")
    )
    drawn = render(report(WIRE, changed), "terminal", Look()).splitlines()
    assert 0 < sum(line.startswith("• ") for line in drawn) <= 6


def test_the_first_example_of_the_readme_runs_as_printed():
    """What stands before and after the … is what the tool prints."""
    lines = [line[4:] for line in README.read_text(encoding="utf-8").splitlines() if line.startswith("    ")]
    at = next(number for number, line in enumerate(lines) if line.startswith("$ .venv/bin/factcheck compare"))
    files = lines[at].split()[3:]
    end = lines.index("…", at)
    drawn = [line for line in printed(files).splitlines() if line]
    assert lines[at + 1 : end] == drawn[: end - at - 1]
    after = lines[end + 1 :]
    last = next(number for number, line in enumerate(after) if "exit 1" in line) + 1
    assert after[:last] == drawn[-last:]


def printed(files):
    """The report on copies named from the root of the repository."""
    before = Path.cwd()
    os.chdir(README.parent)
    try:
        return render(check(*load(opened(files), None, ()).witnesses), "terminal", Look(columns=80))
    finally:
        os.chdir(before)
