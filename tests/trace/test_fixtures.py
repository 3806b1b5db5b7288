"""The traces under fixtures/traces say what their gold says: every change, every copy, every count."""

import os
import tomllib
from pathlib import Path

import pytest

import factcheck
from factcheck.cli import main
from factcheck.cli.copies import load, opened
from factcheck.trace.tracing import traced
from factcheck.trace.versions import told_apart

ROOT = Path(__file__).parents[2] / "fixtures" / "traces"
SLUGS = sorted(folder.name for folder in ROOT.iterdir())


def gold(slug):
    return tomllib.loads((ROOT / slug / "gold.toml").read_text(encoding="utf-8"))


def trace(slug):
    """The trace of a folder as the command line makes it, and its copies by their files' names."""
    loaded = load(opened([str(ROOT / slug)]), None, (), empty=True)
    stems = [Path(file).stem for file in loaded.files]
    wire = told_apart(loaded.witnesses, stems, given=False)
    ours = [at for at in range(len(stems)) if at not in wire]
    made = traced([loaded.witnesses[at] for at in (*wire, *ours)], len(wire), None)
    return made, {len(wire) + place: stems[at] for place, at in enumerate(ours)}


def said(made, marks):
    return "|".join(mark.span.of(made.witnesses[mark.document].article.text) for mark in marks)


@pytest.mark.parametrize("slug", SLUGS)
def test_changes_and_their_states(slug):
    """Each change of the gold, in its order, with its nature and what each copy has of it; and no other."""
    made, names = trace(slug)
    found = [
        {
            "old": said(made, change.old),
            "new": said(made, change.new),
            "nature": change.nature.value,
            "announced": bool(change.announced),
            "states": {names[one.document]: one.state.value for one in change.states},
        }
        for change in made.changes
    ]
    assert found == gold(slug).get("change", [])


@pytest.mark.parametrize("slug", SLUGS)
def test_verdict(slug):
    """The order of the versions, what each copy is all told, how many errors and warnings, and the exit."""
    made, names = trace(slug)
    wanted = gold(slug)
    assert made.order == wanted["order"]
    wholes = {names[at]: whole.value for at, whole in zip(made.ours, made.wholes, strict=True)}
    assert wholes == wanted["wholes"]
    counts = {severity: made.report.count(severity) for severity in ("error", "warning")}
    assert counts == {"error": wanted["errors"], "warning": wanted["warnings"]}
    assert made.exit_code == wanted["exit"]


@pytest.mark.parametrize("slug", SLUGS)
def test_every_format_is_written(slug, capsys, monkeypatch):
    """Whatever the trace, in each format; and the exit code is that of the gold."""
    from factcheck.report import FORMATS

    monkeypatch.delenv("FACTCHECK_DEBUG", raising=False)
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", os.devnull)
    for form in FORMATS:
        code = main(["trace", str(ROOT / slug), "--isolated", "--format", form])
        out, err = capsys.readouterr()
        if form == "docx":
            assert code == 2
            continue
        assert (code, err) == (gold(slug)["exit"], ""), form
        assert gold(slug)["errors"] == 0 or out or form == "github-summary", form


def test_copies_are_never_taken_for_versions():
    """A copy of ours against itself as versions: nothing changed."""
    text = (ROOT / "mill-staff" / "v1.txt").read_text(encoding="utf-8")
    one = factcheck.parse(text)
    assert factcheck.trace(one, one, one).changes == ()
