"""`factcheck compare` from the outside: exit codes, streams, files, and input that is out to break it."""

import io
import json
import os
import subprocess
import sys

import pytest

import factcheck
from factcheck.cli import main

BASE = """Ferry sinks off Kilda harbour

The ferry sank with 1,240 people on board, the coastguard said on Tuesday.

“We saw the lights go out,” said Morag Bain, a fisher. Nobody else was near.

A search went on through the night with two lifeboats and a helicopter. The ship had not been inspected.
"""
WRONG = BASE.replace("had not been", "had been")


@pytest.fixture(autouse=True)
def _alone(tmp_path, monkeypatch):
    """Each test in a folder of its own, with no settings above it and no wishes in the environment."""
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "FACTCHECK_DEBUG"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def run(capsys):
    def call(*arguments):
        code = main([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        return code, out, err

    return call


def put(name, text):
    path = os.path.join(os.getcwd(), name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as stream:
        stream.write(text if isinstance(text, bytes) else text.encode())
    return name


def test_same_words_agree(run):
    """Two copies in the same words: nothing found, exit 0, and said that they are the same."""
    code, out, err = run("compare", put("a.txt", BASE), put("b.txt", BASE))
    assert (code, err) == (0, "")
    assert "0 errors" in out
    assert "the same, letter for letter" in out


def test_a_changed_fact_fails(run):
    code, out, _ = run("compare", put("a.txt", BASE), put("b.txt", WRONG))
    assert code == 1
    assert "a.txt:7:82" in out
    assert out.endswith("✖ 1 error: exit 1\n")


def test_json_is_the_report(run):
    code, out, _ = run(
        "compare", put("a.txt", BASE), put("b.txt", BASE.replace("sank", "went down")), "--format=json"
    )
    report = json.loads(out)
    assert report["schema"] == "factcheck.report/1"
    assert report["summary"]["exit_code"] == code == 0
    assert [document["path"] for document in report["documents"]] == ["a.txt", "b.txt"]


def test_same_file_twice_is_said(run):
    code, out, _ = run("compare", put("a.txt", BASE), "a.txt")
    assert code == 0
    assert "given twice" in out


def test_a_folder_is_a_story(run):
    """Its files are the copies, in order of name; what is no copy is passed over."""
    for name in ("story/b.txt", "story/a.txt", "story/.hidden.txt"):
        put(name, BASE)
    put("story/photo.jpg", b"\xff\xd8\xff")
    _, out, _ = run("compare", "story", "--format=json")
    assert [document["path"] for document in json.loads(out)["documents"]] == ["story/a.txt", "story/b.txt"]


def test_base_by_name(run):
    put("a.txt", BASE)
    put("b.txt", BASE + "\nMore was to come.\n")
    _, out, _ = run("compare", "a.txt", "b.txt", "--base=b", "--format=json")
    assert [document["path"] for document in json.loads(out)["documents"]] == ["b.txt", "a.txt"]
    code, _, err = run("compare", "a.txt", "b.txt", "--base=c")
    assert code == 2
    assert "no copy is named so" in err


def test_outlets_given(run):
    put("a.txt", BASE)
    put("b.txt", BASE + "\nMore was to come.\n")
    _, out, _ = run("compare", "a.txt", "b.txt", "--outlet=b=The Echo", "--outlet=Wire")
    assert out.splitlines()[0].startswith("Wire   against   The Echo")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["a.txt"], "one copy alone"),
        (["a.txt", "missing.txt"], "missing.txt"),
        (["a.txt", "empty.txt"], "empty.txt"),
        (["a.txt", "blank.txt"], "blank.txt"),
        (["a.txt", "binary.txt"], "binary.txt"),
        (["a.txt", "nothing-here"], "holds no copies"),
        (["-", "-"], "standard input"),
        (["a.txt", "b.txt", "--ignore", "XYZ9"], "XYZ9"),
        (["a.txt", "b.txt", "--select", "nonsense"], "NONSENSE"),
        (["a.txt", "b.txt", "--config", "nowhere.toml"], "nowhere.toml"),
        (["a.txt", "b.txt", "--config", "bad.toml"], "bad.toml"),
        (["a.txt", "b.txt", "--config", "unknown.toml"], "fail_onn"),
        (["a.txt", "b.txt", "--from", "klingon"], "klingon"),
        (["a.txt", "b.txt", "--output", "a.txt"], "names one of the copies"),
        (["a.txt", "b.txt", "--output", "no/such/folder/out.txt"], "no/such/folder"),
        (["a.txt", "b.txt", "--outlet", "c.txt=PA"], "no copy is named c.txt"),
        (["a.txt", "b.txt", "--outlet", "b.txt="], "no name is given"),
        (["a.txt", "b.txt", "--format", "concise,json"], "--format concise=FILE --format json=FILE"),
        (["a.txt", "b.txt", "--fail-on", "sometimes"], "sometimes"),
        (["a.txt", "b.txt", "--no-such-option"], "--no-such-option"),
        (["a.txt", "b.txt", "--width", "wide"], "--width"),
    ],
)  # fmt: skip
def test_what_cannot_be_checked_is_said(run, arguments, told):
    """A clear message on standard error, exit 2, nothing on standard output, and never a traceback."""
    put("a.txt", BASE)
    put("b.txt", BASE.replace("lights", "lamps"))
    put("empty.txt", "")
    put("blank.txt", " \n\n\t\n")
    put("binary.txt", bytes(range(256)) * 40)
    put("bad.toml", "fail_on = \n")
    put("unknown.toml", 'fail_onn = "note"\n')
    os.makedirs("nothing-here")
    code, out, err = run("compare", *arguments)
    assert code == 2
    assert told in err
    assert out == ""
    assert "Traceback" not in err
    with open("a.txt") as stream:
        assert stream.read() == BASE


def test_one_bad_copy_does_not_stop_the_others(run):
    """The readable copies are compared, the bad one is told, and the exit code owns up to it."""
    put("a.txt", BASE)
    put("b.txt", WRONG)
    code, out, err = run("compare", "a.txt", "missing.txt", "b.txt")
    assert code == 2
    assert "missing.txt" in err
    assert "POL101" in out


NASTY = {
    "nul": "a\x00b",
    "escape": "\x1b[31mred\x1b[0m \x1b]0;owned\x07",
    "bidi": "abc \u202edef\u202c",
    "markup": "[red]sic[/b] [/] [link=x]",
    "c1": "\x9b31m",
    "tags": "\U000e0041\U000e0042",
    "combining": "e" + "\u0301" * 300,
    "wide": "東京" * 50,
    "emoji": "👩‍👩‍👧‍👦 🇬🇧",
    "surrogate-like": "\\ud800",
}


@pytest.mark.parametrize("view", ["default", "side", "inline", "matrix"])
@pytest.mark.parametrize("nasty", sorted(NASTY))
def test_nasty_copy_is_shown_literally(run, nasty, view):
    """Whatever stands in copy, the report comes, and obeys nothing in it."""
    put("a.txt", BASE)
    put("b.txt", BASE.replace("a fisher", f"a fisher {NASTY[nasty]} of men"))
    for extra in ([], ["--verbose"], ["--color=always"]):
        code, out, err = run("compare", "a.txt", "b.txt", f"--view={view}", *extra)
        if code == 2:  # NUL bytes may be turned down, with a word about them
            assert "b.txt" in err
            continue
        assert code in (0, 1), err
        assert not any(char in out for char in "\x00\x07\x9b\u202e\u202c\U000e0041")
        if "--color=always" not in extra:
            assert "\x1b" not in out


def test_nasty_file_names_are_shown_literally(run):
    code, _, err = run("compare", put("a.txt", BASE), "no\x1b[31m[red]such.txt")
    assert code == 2
    assert "\x1b" not in err
    assert "␛[31m[red]such.txt" in err


@pytest.mark.parametrize(
    "text",
    [
        "word " * 200_000 + "\n",  # a line of 1 MB
        BASE + "x" * 1_000_000 + "\n",
        BASE + "(" * 100_000 + "\n",
        BASE + "“" * 50_000 + "\n",
        BASE + "1," * 100_000 + "\n",
    ],
    ids=["words", "letters", "brackets", "quotes", "figures"],
)
def test_a_very_long_line_comes_to_an_end(run, text):
    put("a.txt", BASE)
    put("b.txt", text)
    code, _, err = run("compare", "a.txt", "b.txt", "--force")
    assert code in (0, 1, 2), err


def test_output_is_written_whole(run):
    put("a.txt", BASE)
    put("b.txt", WRONG)
    code, out, _ = run("compare", "a.txt", "b.txt", "--output", "report.txt")
    assert (code, out) == (1, "")
    with open("report.txt", encoding="utf-8") as stream:
        assert stream.read().endswith("exit 1\n")
    assert not [name for name in os.listdir() if name.startswith(".factcheck-")]


def test_settings_file_is_found_and_overruled(run):
    put("a.txt", BASE)
    put("b.txt", WRONG)
    put("pyproject.toml", '[tool.factcheck]\nfail_on = "never"\n')
    assert run("compare", "a.txt", "b.txt")[0] == 0
    assert run("compare", "a.txt", "b.txt", "--fail-on=error")[0] == 1


@pytest.mark.parametrize(
    ("environment", "arguments", "coloured"),
    [
        ({}, [], False),  # a pipe
        ({"FORCE_COLOR": "1"}, [], True),
        ({"NO_COLOR": "1", "FORCE_COLOR": "1"}, [], False),
        ({"NO_COLOR": "1"}, ["--color=always"], True),
        ({"FORCE_COLOR": "1"}, ["--color=never"], False),
    ],
)
def test_colour_where_it_is_wanted(run, monkeypatch, environment, arguments, coloured):
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    _, out, _ = run("compare", put("a.txt", BASE), put("b.txt", BASE), *arguments)
    assert ("\x1b[" in out) is coloured


def test_a_bug_is_owned_up_to(run, monkeypatch):
    """Our own fault is exit 70 with a short word, and no traceback unless asked for."""

    def broken(*_, **__):
        raise KeyError("oh")

    monkeypatch.setattr("factcheck.cli.story.check", broken)
    code, _, err = run("compare", put("a.txt", BASE), put("b.txt", BASE))
    assert code == 70
    assert "a bug in factcheck" in err
    assert "Traceback" not in err
    monkeypatch.setenv("FACTCHECK_DEBUG", "1")
    assert "Traceback" in run("compare", "a.txt", "b.txt")[2]


HERE = {**os.environ, "PYTHONPATH": os.path.dirname(os.path.dirname(factcheck.__file__))}


def python(*arguments, **more):
    """factcheck in a process of its own."""
    command = [sys.executable, "-X", "utf8", "-m", "factcheck", *arguments]
    return subprocess.run(command, capture_output=True, check=False, timeout=120, env=HERE, **more)


def test_a_process_of_its_own():
    """Standard input, a pipe, and an exit code, as a newsroom's script has them."""
    put("a.txt", BASE)
    done = python("compare", "a.txt", "-", input=WRONG.encode())
    assert done.returncode == 1
    assert "POL101" in done.stdout.decode()
    assert done.stderr == b""


@pytest.mark.parametrize("colour", ["never", "always"])
def test_nothing_slow_is_waited_for(colour):
    """
    A report, to a pipe or in colour to a screen, imports none of what is slow to start.

    `dataclasses` brings `inspect`; factcheck.model.record stands in for it.
    """
    put("a.txt", BASE)
    code = (
        f"import sys; from factcheck.cli import main; main(['compare', '--color={colour}', 'a.txt', 'a.txt']); "
        "sys.exit(str([name for name in ('typer', 'pydantic', 'rich', 'json', 'dataclasses', 'inspect') if name in sys.modules]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=False, timeout=60, env=HERE
    )
    assert done.stderr.decode().strip() == "[]"


OTHER = """Council buys a second gritting lorry

Snowploughs cost the borough nearly a third of its winter budget last year, auditors found.

“Salt is dearer than sugar,” joked treasurer Felix Orme at a meeting of the roads committee.

A depot near the ring road will keep both machines, and drivers begin their training in October.
"""


@pytest.mark.parametrize("command", ["compare", "align"])
def test_copies_of_two_stories_are_refused(run, command):
    """Said so, exit 2; --force holds them against each other all the same."""
    put("a.txt", BASE)
    put("b.txt", OTHER)
    code, out, err = run(command, "a.txt", "b.txt")
    assert (code, out) == (2, "")
    assert "do not seem to be versions of one story" in err
    assert run(command, "a.txt", "b.txt", "--force")[0] in (0, 1)


def test_copies_of_one_name_are_told_apart_by_their_files(run):
    put("one/wire.txt", BASE)
    put("two/wire.txt", OTHER)
    assert "one/wire.txt and two/wire.txt do not seem" in run("compare", "one/wire.txt", "two/wire.txt")[2]


def test_what_is_wrong_with_the_call_is_said_once(run):
    put("a.txt", BASE)
    put("b.txt", BASE)
    _, _, err = run("compare", "a.txt", "b.txt", "--from", "klingon")
    assert err.count("no format is called") == 1


def test_standard_input_is_called_so(run, monkeypatch):
    put("a.txt", BASE)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"")))
    assert run("compare", "a.txt", "-")[2].startswith("factcheck: standard input: nothing came in\n")


def test_where_git_keeps_nothing_no_commit_is_asked_for(run):
    put("story/a.txt", BASE)
    put("story/b.txt", BASE)
    code, _, err = run("compare", "story/", "--changed-since", "HEAD")
    assert (code, "try: leave out --changed-since" in err) == (2, True)


def test_the_remedy_is_for_what_is_wrong(run):
    """Two files were named; to name two more would not help."""
    put("a.txt", BASE)
    err = run("compare", "a.txt", "missing.txt")[2]
    assert "name two or more files" not in err
    assert "put right what is told above" in err
