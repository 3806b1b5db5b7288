"""Policies: the settings above a story, for paths, outlets and rules; what they silence is told."""

import json
import os
import tomllib
from pathlib import Path

import pytest

from factcheck.cli.init import PAGE
from factcheck.config import policy

WIRE = """Tram line closed after landslip at Orrin

The line carried 3,150 people a day before the slip, the operator said on Monday.

“Nobody was on the platform,” said Elsie Croy, who runs the kiosk. Trams stopped at the depot.
"""
WRONG = WIRE.replace("3,150", "3,510")
DAY = WIRE.replace("Monday", "Tuesday")


@pytest.fixture(autouse=True)
def _here(tmp_path, monkeypatch):
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    for desk in ("city", "sport"):
        put(f"{desk}/tram/00-wire.txt", WIRE)
        put(f"{desk}/tram/orrin-post.txt", WRONG)


def put(name, text):
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_text(text, encoding="utf-8")


def codes(run, *given):
    """The exit code of each story."""
    _, out, _ = run("compare", *(given or ("city/tram", "sport/tram")), "--format", "json")
    return [one["exit_code"] for one in json.loads(out)["stories"]]


def test_each_story_has_the_settings_above_it(run):
    put("factcheck.toml", "")
    put("sport/factcheck.toml", 'ignore = ["NUM"]\n')
    assert codes(run) == [1, 0]
    put("city/tram/factcheck.toml", 'ignore = ["NUM"]\n')  # it came with the copies
    assert codes(run) == [1, 0]
    assert run("compare", "city/tram", "sport/tram", "--isolated")[1].count("1 error: exit 1") == 2


def test_they_are_found_from_the_story_wherever_we_stand(run, monkeypatch, tmp_path):
    put("sport/factcheck.toml", 'ignore = ["NUM"]\n')
    (tmp_path / "away").mkdir()
    monkeypatch.chdir(tmp_path / "away")
    code, out, _ = run("compare", "../sport/tram")
    assert code == 0
    assert f"settings ..{os.path.sep}sport{os.path.sep}factcheck.toml: ignores NUM" in out


def test_a_story_that_is_a_repository_has_none_from_without(run):
    put("sport/factcheck.toml", 'ignore = ["NUM"]\n')
    os.mkdir("sport/tram/.git")
    assert run("compare", "sport/tram")[0] == 1


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ('paths = ["sport"]\nignore = ["NUM"]', [1, 0]),
        ('paths = ["./sport/"]\nignore = ["NUM101"]', [1, 0]),
        ('paths = ["*/tram"]\nfail-on = "never"', [0, 0]),
        ('paths = ["sp*"]\nselect = ["DAT"]', [1, 0]),
        ('paths = ["spor"]\nignore = ["NUM"]', [1, 1]),
        ('paths = ["tram"]\nignore = ["NUM"]', [1, 1]),
        ('paths = ["city"]\nseverity = { NUM101 = "warning" }', [0, 1]),
        ('paths = ["city"]\nseverity = { NUM = "note" }', [0, 1]),
        ('outlets = ["Orrin-Post"]\nignore = ["NUM"]', [0, 0]),
        ('outlets = ["orrin-post"]\npaths = ["city"]\nseverity = { NUM = "warning" }', [0, 1]),
        ('outlets = ["00-wire"]\nignore = ["NUM"]', [1, 1]),  # it is the base: the other departs from it
        ('outlets = ["Harbour Radio"]\nignore = ["NUM"]', [1, 1]),
    ],
)
def test_overrides(run, entry, expected):
    put("factcheck.toml", f"[[override]]\n{entry}\n")
    assert codes(run) == expected


def test_a_later_override_overrules_an_earlier(run):
    put(
        "factcheck.toml",
        '[[override]]\npaths = ["*"]\nfail_on = "never"\n[[override]]\npaths = ["city"]\nfail-on = "error"',
    )
    assert codes(run) == [1, 0]
    assert run("compare", "sport/tram", "--fail-on", "error")[0] == 1  # and the caller all of them


def test_what_is_set_for_one_outlet_is_not_for_another(run):
    """Of three copies, two of them wrong alike: the one that is listened to keeps the finding."""
    put("city/tram/other.txt", WRONG)
    put("factcheck.toml", '[[override]]\noutlets = ["orrin-post"]\nignore = ["NUM"]\n')
    assert run("compare", "city/tram")[0] == 1
    put("city/tram/other.txt", WIRE + "\n")
    assert run("compare", "city/tram")[0] == 0


def test_a_severity_may_be_raised(run):
    put("city/tram/orrin-post.txt", WIRE.replace("said on Monday", "stated on Monday"))
    assert codes(run)[0] == 0
    put("factcheck.toml", '[severity]\nATT = "error"\n')
    code, out, _ = run("compare", "city/tram")
    assert code == 1
    assert "settings factcheck.toml: ATT as error" in out


def test_the_gravest_come_first_as_the_desk_has_them(run):
    put("city/tram/orrin-post.txt", WRONG.replace("Monday", "Tuesday"))
    put("factcheck.toml", '[severity]\nNUM = "note"\nDAT = "warning"\n')
    _, out, _ = run("compare", "city/tram", "--format", "json")
    grave = [one["severity"] for one in json.loads(out)["findings"]]
    assert grave == sorted(grave, reverse=True)


def test_whose_style_is_which(run):
    put(
        "city/tram/orrin-post.txt",
        WIRE.replace("Trams stopped at the depot.", "Trams stopped at the harbor."),
    )
    put("city/tram/00-wire.txt", WIRE.replace("Trams stopped at the depot.", "Trams stopped at the harbour."))
    put("factcheck.toml", '[styles]\n00-wire = "pa"\norrin-post = "pa"\n')
    _, out, _ = run("compare", "city/tram", "--format", "json")
    assert "STY301" in [
        one["code"] for one in json.loads(out)["findings"]
    ]  # it breaks the style it was given
    put("factcheck.toml", '[styles]\n00-wire = "pa"\norrin-post = "ap"\n')
    _, out, _ = run("compare", "city/tram", "--format", "json")
    assert "STY301" not in [one["code"] for one in json.loads(out)["findings"]]


@pytest.mark.parametrize("form", ["terminal", "json"])
def test_what_is_silenced_is_told_in_every_report(run, form):
    put(
        "factcheck.toml",
        'confidence = "high"\n[[override]]\noutlets = ["orrin-post"]\nignore = ["NUM", "DAT"]\n',
    )
    _, out, _ = run("compare", "city/tram", "--format", form)
    told = "settings factcheck.toml: confidence high; for orrin-post ignores NUM, DAT"
    assert told in " ".join(out.split())
    assert "settings" not in run("compare", "city/tram", "--isolated")[1]


@pytest.mark.parametrize("form", ["terminal", "json", "html", "markdown", "sarif", "junit", "github"])
@pytest.mark.parametrize("given", [("city/tram",), ("city/tram", "sport/tram")])
def test_a_run_that_is_silenced_whole_says_so(run, form, given):
    """Nothing is wrong in it as the settings have it, and still nobody is misled."""
    put("factcheck.toml", 'ignore = ["NUM"]\n')
    code, out, _ = run("compare", *given, "--format", form)
    assert code == 0
    assert "settings factcheck.toml: ignores NUM" in " ".join(out.split())


def test_both_spellings_are_read(run):
    for name in ("fail-on", "fail_on"):
        put("factcheck.toml", f'{name} = "never"\n')
        assert run("compare", "city/tram")[0] == 0
    put("factcheck.toml", 'fail-on = "never"\nfail_on = "error"\n')
    code, _, err = run("compare", "city/tram")
    assert code == 2
    assert "twice" in err


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ('fial-on = "error"', "fail_on"),
        ('fail_on = "wrning"', "warning"),
        ('ignore = ["NUM1010"]', "NUM101"),
        ('ignore = ["NUMM"]', "NUM"),
        ('[severity]\nNUM101 = "eror"', "error"),
        ('[severity]\nNUM101 = "off"', 'ignore = ["NUM101"]'),
        ('[severity]\nNUM999 = "note"', "NUM"),
        ('[[override]]\nignore = ["NUM"]', "paths"),
        ('[[override]]\npath = ["x"]\nignore = ["NUM"]', "paths"),
        ('[[override]]\noutlets = ["x"]\nfail_on = "never"', "severity"),
        ('[[override]]\npaths = ["x"]\nbaseline = "x"', "base"),
        ('[override]\npaths = ["x"]', "list"),
        ("base = [3]", "base"),
        ('[styles]\nx = "no such"', "pa"),
        ("[styles]\nx = 3", "x"),
        ('severity = "NUM"', "table"),
    ],
)
def test_what_cannot_be_obeyed_is_refused_with_the_nearest(run, text, hint):
    put("factcheck.toml", text + "\n")
    code, out, err = run("compare", "city/tram")
    assert (code, out) == (2, "")
    assert err.startswith("factcheck: factcheck.toml")
    assert hint in err


def test_bad_settings_of_one_story_stop_no_other(run):
    put("sport/factcheck.toml", "nonsense\n")
    code, out, err = run("compare", "city/tram", "sport/tram")
    assert code == 2
    assert "2 stories: 0 passed, 1 failed, 1 not checked" in out
    assert f"sport{os.path.sep}factcheck.toml: not valid TOML" in err


def test_config_tells_what_holds_and_from_where(run):
    put("factcheck.toml", 'fail-on = "warning"\n[[override]]\npaths = ["sport"]\nignore = ["NUM"]\n')
    _, out, _ = run("config", "sport/tram")
    told = {line.split()[0]: line.split(None, 1)[1] for line in out.splitlines() if line.strip()}
    assert told["file:"] == "factcheck.toml"
    assert told["fail_on"].split() == ["warning", "factcheck.toml"]
    assert told["ignore"].split(None, 1) == ["NUM", "override 1 (sport)"]
    assert told["style"].split() == ["-", "default"]
    _, out, _ = run("config", "city/tram", "--format", "json")
    assert json.loads(out)["settings"]["ignore"] == []
    assert json.loads(out)["origins"] == {"fail_on": ["factcheck.toml"]}
    assert "no settings file" in run("config", "--isolated")[1]
    code, out, err = run("config", "sport/trem")
    assert (code, out) == (2, "")
    assert "sport/trem: no such file or folder" in err
    put("factcheck.toml", "x = 1\n")
    assert run("config")[0] == 2


def test_init_writes_every_key_and_sets_none(run):
    assert run("init")[0] == 0
    assert tomllib.loads(Path("factcheck.toml").read_text()) == {}
    code, _, err = run("init")
    assert code == 2
    assert "already" in err
    assert err.endswith("try: factcheck config\n")
    assert run("init", "sport")[0] == 0
    assert run("compare", "city/tram")[0] == 1


def test_what_init_explains_can_be_set():
    from factcheck.config.table import _TYPES

    lines = PAGE.splitlines()
    marked = [line[2:] for line in lines if line.startswith(("# [", '# "')) or " = " in line]
    text = "\n".join(marked)
    put("all.toml", text)
    read = policy("all.toml")
    assert set(read.given) == set(_TYPES)
    assert len(read.overrides) == 2


def test_an_alias_for_a_rule_s_page(run):
    assert run("rule", "NUM101") == run("explain", "NUM101")
