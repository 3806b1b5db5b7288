"""Many stories in one run: each is told, one that is broken stops no other, and jobs change nothing."""

import csv
import io
import json
import os
import re
import subprocess
import sys
from functools import partial
from itertools import groupby
from pathlib import Path

import pytest

from factcheck.cli import pool
from factcheck.cli.progress import Progress
from factcheck.cli.spool import Kept, Spool
from factcheck.report.json import run as run_of

WIRE = """Tram line closed after landslip at Orrin

The line carried 3,150 people a day before the slip, the operator said on Monday.

“Nobody was on the platform,” said Elsie Croy, who runs the kiosk. Trams stopped at the depot.

Engineers will look at the slope before the line is opened again.
"""
WRONG = WIRE.replace("3,150", "3,510")
OTHER_WORDS = WIRE.replace("Trams stopped", "The trams stopped")


@pytest.fixture(autouse=True)
def _here(tmp_path, monkeypatch):
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    for name, ours in (("a-clean", WIRE), ("b-wrong", WRONG), ("c-style", OTHER_WORDS)):
        put(f"day/{name}/00-wire.txt", WIRE + "\n")
        put(f"day/{name}/ours.txt", ours)


def put(name, text):
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_text(text, encoding="utf-8")


def stories():
    return [f"day/{name}/" for name in sorted(os.listdir("day"))]


def lines_of(out):
    """The line of each story."""
    return out.partition("\n\n")[0].splitlines()


def test_a_line_a_story_then_what_is_wrong_then_the_sum(run):
    code, out, err = run("compare", *stories())
    assert (code, err) == (1, "")
    clean, wrong, style = lines_of(out)
    assert clean.split() == ["✔", "day/a-clean", "no", "difference"]
    assert wrong.split()[:4] == ["✖", "day/b-wrong", "1", "error"]
    assert style.startswith("✔ day/c-style")
    assert out.count("── day/") == 1
    assert "NUM101" in out
    assert out.splitlines()[-3:] == [
        "✖ day/b-wrong: 1 error",
        "3 stories: 2 passed, 1 failed, 0 not checked; 1 error, 0 to check, 2 notes",
        "✖ 1 story failed: exit 1",
    ]


def test_a_broken_story_is_told_and_the_rest_are_done(run):
    put("day/b-broken/00-wire.txt", WIRE)
    put("day/b-broken/ours.txt", "")
    code, out, err = run("compare", *stories())
    assert code == 2
    assert "✖ day/b-broken   not checked:" in out
    assert [line.split()[1] for line in lines_of(out)] == [story.rstrip("/") for story in stories()]
    assert out.splitlines()[-1] == "✖ 1 story failed, 1 story could not be checked: exit 2"
    assert "day/b-broken/ours.txt" in err


def test_what_was_found_is_told_beside_what_could_not_be_read(run):
    put("day/b-wrong/third.txt", "")
    code, out, _ = run("compare", *stories())
    assert code == 2
    assert lines_of(out)[1].startswith("✖ day/b-wrong   1 error; not checked: day/b-wrong/third.txt")
    _, out, _ = run("compare", *stories(), "--quiet")
    told = out.splitlines()
    assert ": NUM101 " in told[0]
    assert told[1:] == [
        "day/b-wrong: not checked: a copy could not be read: day/b-wrong/third.txt: the file is empty"
    ]


def test_a_bug_in_one_story_stops_no_other(run, monkeypatch):
    from factcheck.cli import story

    def broken(one, *rest, **named):
        if "b-wrong" in one.article.path:
            raise KeyError("oh")
        return real(one, *rest, **named)

    real = story.check
    monkeypatch.setattr(story, "check", broken)
    code, out, err = run("compare", *stories())
    assert code == 70
    assert "day/b-wrong: a bug in factcheck" in err
    assert len(lines_of(out)) == 3


@pytest.mark.parametrize(
    "arguments",
    [
        ("day/b-wrong", "day/nowhere", "day/a-clean"),
        ("day/b-wrong", "day/a-clean", "day/nowhere/"),
    ],
)
def test_a_story_that_is_not_there(run, arguments):
    code, out, err = run("compare", *arguments)
    assert code == 2
    assert "no such file or folder" in err
    assert "3 stories: 1 passed, 1 failed, 1 not checked" in out


@pytest.mark.parametrize(
    ("given", "near"),
    [
        (("day/a-claen",), "day/a-clean"),
        (("dya/a-clean",), "day"),
        (("day/a-clean/our.txt", "day/a-clean/00-wire.txt"), "day/a-clean/ours.txt"),
        (("https://example.org/story", "day/a-clean/ours.txt"), "pages are not fetched"),
    ],
)
def test_a_path_that_leads_nowhere_is_told_with_the_nearest(run, given, near):
    code, _, err = run("compare", *given)
    assert code == 2
    assert "no such file or folder" in err
    assert f"try: {near}" in err


def test_a_folder_of_stories_says_how_they_are_named(run):
    code, _, err = run("compare", "day")
    assert code == 2
    assert "factcheck compare day/*/" in err


def test_a_file_between_folders_is_refused(run):
    code, _, err = run("compare", "day/a-clean", "day/b-wrong", "day/c-style/ours.txt")
    assert code == 2
    assert "--by-folder" in err


def test_files_stand_for_their_folders(run):
    """As a hook before a commit names them: any of a story's files, some twice."""
    code, out, _ = run(
        "compare", "--by-folder", "day/b-wrong/ours.txt", "day/b-wrong/00-wire.txt", "day/a-clean"
    )
    assert code == 1
    assert [line.split()[1] for line in lines_of(out)] == ["day/b-wrong", "day/a-clean"]
    code, out, _ = run("compare", "--by-folder", "day/a-clean/ours.txt", "--format", "json")
    assert code == 0
    assert [one["name"] for one in json.loads(out)["stories"]] == ["day/a-clean"]


def test_of_a_path_that_is_gone_a_file_stands_for_its_story(run):
    put("day/a-clean/third.txt", WIRE)
    _, out, _ = run("compare", "--by-folder", "day/b-wrong/deleted.txt")
    assert [line.split()[1] for line in lines_of(out)] == ["day/b-wrong"]
    code, _, err = run("compare", "--by-folder", "day/a-claen")
    assert code == 2
    assert "day/a-claen: no such file or folder\n  try: day/a-clean" in err
    assert run("compare", "--by-folder", "gone/ours.txt")[0] == 2


def test_one_folder_is_one_story_as_ever(run):
    code, out, _ = run("compare", "day/b-wrong", "--format", "json")
    assert code == 1
    assert json.loads(out)["schema"] == "factcheck.report/1"


def test_what_is_of_one_story_takes_no_two(run):
    code, out, err = run("align", "day/a-clean", "day/b-wrong")
    assert (code, out) == (2, "")
    assert "2 folders are as many stories" in err


def test_the_same_folder_twice_is_one_story(run):
    _, out, _ = run("compare", "day/a-clean", "day/a-clean/", "day/b-wrong")
    assert "2 stories" in out


def test_all_reports_in_one_document(run):
    put("day/d-alone/ours.txt", WIRE)
    code, out, _ = run("compare", *stories(), "--format", "json")
    told = json.loads(out)
    assert code == told["summary"]["exit_code"] == 2
    assert told["schema"] == "factcheck.stories/1"
    assert [one["exit_code"] for one in told["stories"]] == [0, 1, 0, 2]
    assert {one["report"]["schema"] for one in told["stories"][:3]} == {"factcheck.report/1"}
    assert told["stories"][3]["report"] is None
    assert "one copy alone" in told["stories"][3]["failed"]
    assert told["summary"] == {
        "stories": 4, "clean": 2, "found": 1, "not_checked": 1, "error": 1, "warning": 0, "note": 2,
        "suppressed": 0, "exit_code": 2,
    }  # fmt: skip


def test_a_run_writes_its_files_whole_or_not_at_all(run):
    put("out.json", "before")
    code, _, err = run("compare", *stories(), "--format", "json=out.json", "--format", "concise=none/x.txt")
    assert code == 2
    assert "none" in err
    assert Path("out.json").read_text() == "before"
    code, out, _ = run("compare", *stories(), "--format", "json=out.json", "--format", "terminal")
    assert code == 1
    assert json.loads(Path("out.json").read_text())["summary"]["stories"] == 3
    assert "3 stories" in out
    code, _, err = run("compare", *stories(), "-o", "day/a-clean/ours.txt")
    assert code == 2
    assert Path("day/a-clean/ours.txt").read_text() == WIRE


def test_how_much_is_said(run):
    assert run("compare", *stories(), "-s") == (1, "", "")
    code, out, _ = run("compare", *stories(), "-q")
    assert code == 1
    assert len(out.splitlines()) == 1
    assert out.startswith("day/b-wrong/00-wire.txt:3:18: NUM101")
    assert run("compare", "day/a-clean", "-q") == (0, "", "")
    assert run("compare", "day/b-wrong", "-s") == (1, "", "")
    assert run("compare", "day/b-wrong", "-s", "--format", "json=x.json")[:2] == (1, "")
    assert json.loads(Path("x.json").read_text())["summary"]["error"] == 1


def test_exit_zero_is_a_name_for_never(run):
    code, out, _ = run("compare", *stories(), "--exit-zero", "--format", "json")
    assert code == json.loads(out)["summary"]["exit_code"] == 0
    put("day/d-alone/ours.txt", WIRE)
    assert run("compare", *stories(), "--exit-zero")[0] == 2  # what was not checked is not forgiven
    assert run("compare", "day/a-clean", "--exit-zero", "--fail-on", "note")[0] == 2


def test_statistics_count_by_rule(run):
    code, out, _ = run("compare", *stories(), "--statistics")
    assert code == 1
    assert any(line.split()[:4] == ["✖", "1", "NUM101", "count-differs"] for line in out.splitlines())
    assert "── day" not in out
    assert run("compare", "day/b-wrong/00-wire.txt", "day/b-wrong/ours.txt", "--statistics")[0] == 2


def test_the_base_is_named_by_a_setting(run):
    for name in ("aaa.txt", "wire.txt"):
        put(f"day/e-many/{name}", WIRE + name)
    put("factcheck.toml", 'base = ["WIRE.*", "00-*"]\n')
    _, out, _ = run("compare", *stories(), "--format", "json")
    first = [one["report"]["documents"][0]["path"] for one in json.loads(out)["stories"]]
    assert [os.path.basename(path) for path in first] == ["00-wire.txt"] * 3 + ["wire.txt"]
    _, out, _ = run("compare", "day/a-clean/ours.txt", "day/a-clean/00-wire.txt", "--format", "json")
    assert json.loads(out)["documents"][0]["path"] == "day/a-clean/ours.txt"  # named first, it is the base
    _, out, _ = run("compare", *stories()[:2], "--base", "ours", "--format", "json")
    assert {one["report"]["documents"][0]["path"][-8:] for one in json.loads(out)["stories"]} == {"ours.txt"}


def command(*arguments, **more):
    root = Path(__file__).parents[2]
    environment = {**os.environ, "PYTHONPATH": str(root), **more}
    return subprocess.run(
        [sys.executable, "-m", "factcheck", *arguments], capture_output=True, env=environment, check=False
    )


@pytest.mark.parametrize("form", ["terminal", "json", "concise"])
def test_sixty_stories_with_one_broken_in_the_middle(form):
    """In one process and in two, as a module and under another hash seed: the same, byte for byte."""
    for number in range(60):
        put(f"many/{number:02}/00-wire.txt", WIRE.replace("3,150", f"3,{number + 100}"))
        put(f"many/{number:02}/ours.txt", WIRE.replace("3,150", f"3,{number + 100 + (number % 7 == 0)}"))
    put("many/30/ours.txt", "")
    given = [f"many/{name}" for name in sorted(os.listdir("many"))]
    ran = [
        command("compare", *given, "--format", form, "--jobs", jobs, PYTHONHASHSEED=seed)
        for jobs, seed in (("1", "1"), ("2", "7"))
    ]
    assert [one.returncode for one in ran] == [2, 2]
    assert ran[0].stdout == ran[1].stdout
    assert ran[0].stderr == ran[1].stderr
    assert b"many/30" in ran[0].stderr
    assert b"\x1b" not in ran[0].stderr  # no bar where there is no terminal
    if form == "json":
        told = json.loads(ran[0].stdout)
        assert told["summary"]["not_checked"] == 1
        assert sum(one["report"] is not None for one in told["stories"]) == 59


def test_a_process_that_is_killed_is_told():
    with pytest.raises(Exception, match="ended from outside"):
        list(pool.spread(os._exit, [3, 3], 2))


def test_the_bar_is_for_a_terminal_alone(monkeypatch):
    class Screen:
        text = ""

        def isatty(self):
            return True

        def write(self, text):
            self.text += text

        def flush(self):
            pass

    def drawn(**environment):
        screen = Screen()
        monkeypatch.setattr(sys, "stderr", screen)
        for name in ("CI", "GITHUB_ACTIONS"):
            monkeypatch.delenv(name, raising=False)
        for name, value in {"TERM": "xterm", **environment}.items():
            monkeypatch.setenv(name, value)
        with Progress(4) as progress:
            for _ in range(4):
                progress.step()
        return screen.text

    assert "3 of 4 stories" in drawn()
    assert drawn().endswith("\r\x1b[K")
    assert drawn(CI="true") == drawn(GITHUB_ACTIONS="true") == drawn(TERM="dumb") == ""


def git(*words):
    subprocess.run(
        ["git", "-c", "user.name=desk", "-c", "user.email=desk@example.org", *words],
        check=True, capture_output=True,
    )  # fmt: skip


def test_only_what_has_changed_since_a_commit(run):
    os.rmdir(".git")
    git("init", "-q")
    put("factcheck.toml", "")
    git("add", "-A")
    git("commit", "-qm", "first")
    code, out, _ = run("compare", *stories(), "--changed-since", "HEAD")
    assert (code, out.strip()) == (0, "✔ No story is named or changed: exit 0")
    put("day/c-style/ours.txt", WRONG)
    put("day/d new “one”/00-wire.txt", WIRE)
    put("day/d new “one”/ours.txt", WIRE)
    code, out, _ = run("compare", *stories(), "--changed-since", "HEAD")
    assert code == 1
    assert [line.split()[1] for line in lines_of(out)] == ["day/c-style", "day/d"]
    git("add", "-A")
    git("commit", "-qm", "second")
    os.remove("day/a-clean/ours.txt")
    code, out, _ = run("compare", *stories(), "--changed-since", "HEAD")
    assert code == 2  # a copy was taken away, and the story is looked at
    put("factcheck.toml", 'ignore = ["NUM"]\n')
    _, out, _ = run("compare", *stories(), "--changed-since", "HEAD")
    assert "4 stories" in out  # they are checked otherwise than before
    for wrong in ("no-such", "--output=x", ""):
        code, _, err = run("compare", *stories(), f"--changed-since={wrong}")
        assert code == 2
        assert "--changed-since" in err
    assert not os.path.exists("x")


@pytest.mark.parametrize("form", ["json", "terminal", "concise", "csv", "csv-claims"])
def test_what_is_put_away_on_the_disk_comes_back_as_it_was(run, monkeypatch, form):
    """Also where nothing can be put away: no folder to write in, or none left in the middle of it."""
    put("day/d-\u00e9/00-wire.txt", WIRE)
    put("day/d-\u00e9/ours.txt", WRONG.replace("Elsie", "Elsa\u2028\u202e"))
    texts = [run("compare", *stories(), "--format", form)[:2]]
    monkeypatch.setattr("factcheck.cli.spool._SHORT", 0)
    texts.append(run("compare", *stories(), "--format", form)[:2])
    for size in (-1, 0, 700):
        monkeypatch.setattr("tempfile.TemporaryFile", partial(Full, size))
        texts.append(run("compare", *stories(), "--format", form)[:2])
    assert len(set(texts)) == 1
    assert texts[0][0] == 1


class Full(io.BytesIO):
    """A disk with little room left; a negative one cannot be written at all."""

    def __init__(self, room, **_):
        if room < 0:
            raise PermissionError(13, "Permission denied")
        super().__init__()
        self.room = room

    def write(self, body):
        if not self.room:
            raise OSError(28, "No space left on device")
        fits = body[: max(self.room - self.tell(), 0)]
        return super().write(fits)


@pytest.mark.parametrize("form", ["csv", "csv-claims"])
def test_a_sheet_of_a_run_has_one_head_and_the_rows_of_each_story_in_turn(run, form):
    put("day/a-broken/00-wire.txt", WIRE)  # and no other copy: it has no rows
    _, out, _ = run("compare", *stories(), "--format", form)
    head, *rows = csv.reader(io.StringIO(out))
    assert (head[0], {len(row) for row in rows}) == ("story", {len(head)})
    told = [name for name, _ in groupby(rows, key=lambda row: row[0])]
    assert told == [f"day/{name}" for name in ("a-clean", "b-wrong", "c-style")][form == "csv" :]


def test_half_a_letter_is_put_away_too():
    with Spool() as spool:
        long = "\udce9 \U0001f6a2 quay " * 100
        first, second, empty = (spool.keep(text) for text in (long, long[1:], None))
        assert isinstance(first, Kept)
        assert (second.text(), first.text(), empty) == (long[1:], long, None)


def test_the_run_holds_no_story_while_it_writes():
    """A run of many in JSON is made while it is written: none is read before its turn."""
    read = []
    told = run_of((read.append(name) or f'{{"name": "{name}"}}' for name in "ab"), {"stories": 2})
    head = next(told)
    assert (head.endswith('"stories": ['), read) == (True, [])
    assert json.loads(head + "".join(told))["stories"] == [{"name": "a"}, {"name": "b"}]
    assert json.loads("".join(run_of(iter(()), {"stories": 0})))["stories"] == []


@pytest.mark.parametrize("way", ["day/b-wrong", "./day/b-wrong", ".//day/../day/b-wrong/", "{}/day/b-wrong/"])
@pytest.mark.parametrize("form", ["github", "gitlab", "junit", "sarif"])
def test_a_service_finds_the_file_however_the_story_was_named(run, way, form):
    """As a path from where the run started; a service shows nothing at "./day" or below another's root."""
    code, out, _ = run("compare", way.format(Path.cwd()), "--format", form)
    assert code == 1
    named = set(re.findall(r'(?:file=|"uri": "|"path": "|file=")([^",]*\.txt)', out))
    assert named <= {"day/b-wrong/ours.txt", "day/b-wrong/00-wire.txt"}
    assert named


@pytest.mark.parametrize("way", ["./day/b-wrong", ".//day//b-wrong", "./day/../day/b-wrong"])
@pytest.mark.parametrize("form", ["terminal", "markdown", "html"])
def test_a_place_names_the_whole_file_however_the_story_was_named(run, way, form):
    _, plain, _ = run("compare", "day/b-wrong", "--format", form)
    _, out, _ = run("compare", way, "--format", form)
    assert "ours.txt:3:18" in out
    assert re.findall(r"[\w.-]+\.txt(?::\d+)*", out) == re.findall(r"[\w.-]+\.txt(?::\d+)*", plain)
