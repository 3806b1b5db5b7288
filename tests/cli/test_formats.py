"""Several formats in one run: where each goes, and that all are written or none."""

import json

import pytest

from factcheck.cli import main
from factcheck.cli.output import Target, publish, targets
from factcheck.errors import FactcheckError, UsageError
from factcheck.report import FORMATS

WIRE = "The orchard at Velm sold 640 crates on Monday, said its manager, Ute Brandt.\nIt has 30 pickers.\n"
OURS = WIRE.replace("640", "460")


@pytest.fixture
def story(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "wire.txt").write_text(WIRE)
    (tmp_path / "ours.txt").write_text(OURS)
    return tmp_path


def run(*arguments):
    return main(["compare", "wire.txt", "ours.txt", *arguments])


def test_each_format_goes_to_its_own_place(story, capsys):
    assert run("--format", "terminal", "--format", "json=out.json", "--format", "csv=out.csv") == 1
    assert "NUM101" in capsys.readouterr().out
    assert json.loads((story / "out.json").read_text())["schema"] == "factcheck.report/1"
    assert (story / "out.csv").read_text().startswith("story,fingerprint,")


def test_a_file_is_read_as_a_file_however_the_screen_is(story, capsys):
    """The same report in a file, whatever else is written, and without colour."""
    run("--format", "terminal=one.txt", "--color", "auto")
    run("--format", "json", "--format", "terminal=two.txt")
    assert (story / "one.txt").read_bytes() == (story / "two.txt").read_bytes()


def test_annotations_stand_below_the_report_in_one_log(story, capsys):
    assert run("--format", "github", "--format", "terminal") == 1
    out = capsys.readouterr().out
    assert out.rstrip().splitlines()[-1].startswith("::error ")
    assert out.index("exit 1") < out.index("::error ")


@pytest.mark.parametrize(
    ("formats", "told"),
    [
        (["terminal", "json"], "cannot both go to standard output"),
        (["terminal", "concise"], "cannot both go to standard output"),
        (["json", "github"], "cannot both go to standard output"),
        (["json", "json=-"], "cannot both go to standard output"),
        (["github", "github"], "cannot both go to standard output"),
        (["json=a", "csv=./a"], "two formats go to one file"),
        (["concise,json"], "try: --format concise=FILE --format json=FILE"),
        (["jsn"], "try: json"),
        (["jsn=out"], "try: json"),
        (["json="], "no file is named"),
        (["docx"], "not for a screen"),
        (["json=ours.txt"], "names one of the copies"),
    ],
)
def test_what_cannot_be_is_refused_in_words(story, capsys, formats, told):
    assert run(*(part for form in formats for part in ("--format", form))) == 2
    out, err = capsys.readouterr()
    assert told in err
    assert not out
    assert sorted(path.name for path in story.iterdir()) == ["ours.txt", "wire.txt"]
    assert (story / "ours.txt").read_text() == OURS


def test_output_is_for_the_one_format_without_a_file(story):
    assert targets(["json=a", "csv"], "b") == (Target("json", "a"), Target("csv", "b"))
    for forms, output in ((["json=a"], "b"), (["json", "csv"], "b"), (["json=b", "csv"], "b")):
        with pytest.raises(UsageError):
            targets(forms, output)


def test_a_run_that_fails_leaves_every_file_as_it_was(story):
    (story / "old.json").write_text("old")
    drawn = [("new", Target("json", "old.json")), ("new", Target("csv", "nowhere/x.csv"))]
    with pytest.raises(FactcheckError):
        publish(drawn)
    assert (story / "old.json").read_text() == "old"
    assert sorted(path.name for path in story.iterdir()) == ["old.json", "ours.txt", "wire.txt"]


def test_help_and_unusual_spellings_know_the_formats(story, capsys):
    """What typer parses comes to the same."""
    assert run("--format=json=a.json", "--show=notes", "-ob.txt", "--format=concise") == 1
    assert (story / "a.json").exists()
    assert (story / "b.txt").read_text().count("NUM101") == 1
    assert run("--show", "nothing") == 2


@pytest.mark.parametrize("form", [form for form in FORMATS if form not in ("docx", "github-summary")])
def test_a_report_is_the_same_at_every_width_but_on_a_screen(story, capsys, form):
    drawn = []
    for width in ("40", "200"):
        run("--format", form, "--width", width)
        drawn.append(capsys.readouterr().out)
    assert (drawn[0] == drawn[1]) is (form != "terminal")
