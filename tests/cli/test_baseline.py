"""The baseline: what was there before is silent, what is new is not, and what it holds too much is told."""

import json
from pathlib import Path

import pytest

WIRE = """Tram line closed after landslip at Orrin

The line carried 3,150 people a day before the slip, the operator said on Monday.

“Nobody was on the platform,” said Elsie Croy, who runs the kiosk. Trams stopped at the depot.
"""
WRONG = WIRE.replace("3,150", "3,510")
DAY = WIRE.replace("Monday", "Tuesday")
FILE = "factcheck-baseline.json"


@pytest.fixture(autouse=True)
def _here(tmp_path, monkeypatch):
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    for name, ours in (("one", WRONG), ("two", DAY), ("clean", WIRE)):
        put(f"day/{name}/00-wire.txt", WIRE + "\n")
        put(f"day/{name}/ours.txt", ours)


STORIES = ("day/clean", "day/one", "day/two")


def put(name, text):
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_text(text, encoding="utf-8")


def entries():
    return json.loads(Path(FILE).read_text())["accepted"]


def test_what_was_there_is_silent_and_counted_as_suppressed(run):
    code, out, _ = run("baseline", "write", *STORIES, "--reason", "the archive as it was", "--who", "desk")
    assert code == 0
    assert out == f"{FILE}: 2 accepted, 2 of them new, 0 gone\n"
    assert [(one["story"], one["code"], one["reason"], one["who"]) for one in entries()] == [
        ("day/one", "NUM101", "the archive as it was", "desk"),
        ("day/two", "DAT101", "the archive as it was", "desk"),
    ]
    before = json.loads(run("compare", *STORIES, "--format", "json")[1])
    code, out, _ = run("compare", *STORIES, "--baseline", FILE, "--format", "json")
    told = json.loads(out)
    assert code == 0
    assert told["summary"]["suppressed"] == 2
    for then, now in zip(before["stories"], told["stories"], strict=True):
        assert then["report"]["agreements"] == now["report"]["agreements"]  # it is no agreement
        assert then["report"]["summary"]["claims"] == now["report"]["summary"]["claims"]
    assert f"baseline {FILE}: 1 accepted (NUM101)" in told["stories"][1]["report"]["cautions"]
    assert told["stories"][0]["report"]["cautions"] == []


def test_a_changed_value_opens_it_again(run):
    run("baseline", "write", *STORIES)
    put("day/one/ours.txt", WIRE.replace("3,150", "1,350"))
    code, out, _ = run("compare", *STORIES, "--baseline", FILE)
    assert code == 1
    assert "was of another value: it is open again" in " ".join(out.split())


def test_the_same_fault_in_another_story_is_not_accepted(run):
    run("baseline", "write", *STORIES)
    put("day/clean/ours.txt", WRONG)
    code, out, _ = run("compare", *STORIES, "--baseline", FILE)
    assert code == 1
    assert "✖ day/clean: 1 error" in out


def test_a_moved_paragraph_stays_accepted(run):
    run("baseline", "write", *STORIES)
    head, lede, quote, *_ = WRONG.split("\n\n")
    put("day/one/ours.txt", "\n\n".join((head, quote, lede)))
    assert run("compare", *STORIES, "--baseline", FILE)[0] == 0


def test_unused_and_expired_are_told(run):
    run("baseline", "write", *STORIES, "--expires", "2999-12-31")
    put("day/one/ours.txt", WIRE)
    code, out, _ = run("compare", *STORIES, "--baseline", FILE)
    assert code == 0
    assert (
        "day/one: the baseline's NUM101 '3,150' (found when the baseline was written) matched nothing"
        in " ".join(out.split())
    )
    run("baseline", "write", *STORIES)
    assert [one["story"] for one in entries()] == ["day/two"]
    put(FILE, Path(FILE).read_text().replace("2999", "2001"))
    code, out, _ = run("compare", *STORIES, "--baseline", FILE)
    assert code == 1
    assert "ran out on 2001-12-31" in " ".join(out.split())


def test_writing_again_keeps_reasons_and_other_stories(run):
    run("baseline", "write", "day/one", "--reason", "confirmed by the desk", "--by-folder")
    put("day/one/ours.txt", WRONG.replace("Monday", "Friday"))
    code, out, _ = run("baseline", "write", "day/one", "day/two", "--reason", "later")
    assert code == 0
    assert out == f"{FILE}: 3 accepted, 2 of them new, 0 gone\n"
    assert [(one["code"], one["reason"]) for one in entries()] == [
        ("DAT101", "later"),
        ("NUM101", "confirmed by the desk"),
        ("DAT101", "later"),
    ]
    put("day/one/ours.txt", "")
    code, out, err = run("baseline", "write", *STORIES)
    assert code == 2
    assert len(entries()) == 3  # what could not be checked stands as before
    assert "ours.txt" in err


def test_it_is_named_by_a_setting_and_stories_as_seen_from_it(run, monkeypatch):
    put("factcheck.toml", 'baseline = "kept/known.json"\n')
    Path("kept").mkdir()
    assert run("baseline", "write", *STORIES)[0] == 0
    assert json.loads(Path("kept/known.json").read_text())["accepted"][0]["story"] == "../day/one"
    monkeypatch.chdir("day")
    assert run("compare", "clean", "one", "two")[0] == 0
    code, out, _ = run("compare", "one")
    assert code == 0
    assert "1 accepted (NUM101) in ../kept/known.json" in " ".join(out.split())
    assert run("compare", "one", "--isolated")[0] == 1


def test_two_files_are_a_story_too(run):
    given = ("day/one/00-wire.txt", "day/one/ours.txt")
    assert run("baseline", "write", *given)[0] == 0
    assert run("compare", *given, "--baseline", FILE)[0] == 0
    assert run("compare", *given)[0] == 1


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"schema": "factcheck.report/1"}',
        '{"schema": "factcheck.baseline/1", "accepted": {}}',
        '{"schema": "factcheck.baseline/1", "accepted": [3]}',
        '{"schema": "factcheck.baseline/1", "accepted": [{"story": "x"}]}',
        '{"schema": "factcheck.baseline/1", "accepted": [{"story": "x", "code": "NUM999", "reason": "y"}]}',
        '{"schema": "factcheck.baseline/1", "accepted": [{"story": "x", "code": "NUM101", "reason": "y"}]}',
        '{"schema": "factcheck.baseline/1", "accepted": [{"story": "x", "kode": "NUM101", "reason": "y"}]}',
        "[" * 100_000,
    ],
)
def test_a_baseline_that_is_none_is_refused(run, text):
    put(FILE, text)
    code, out, err = run("compare", *STORIES, "--baseline", FILE)
    assert (code, out) == (2, "")
    assert err.startswith(f"factcheck: {FILE}")
    assert run("baseline", "write", *STORIES)[0] == 2
    assert Path(FILE).read_text() == text


def test_a_wrong_call(run):
    assert "wrote: " in run("baseline", "wrote", *STORIES)[2]
    code, _, err = run("baseline", "write")
    assert (code, "no story is named" in err) == (2, True)
    code, _, err = run("baseline", "write", *STORIES, "--expires", "2001-01-31")
    assert (code, "that day is over" in err) == (2, True)
    assert run("baseline", "write", *STORIES, "--expires", "soon")[0] == 2
    assert run("compare", *STORIES, "--baseline", "none.json")[0] == 2
