"""A folder is a story: every file in it is compared, or told to have been passed over."""

import json
import os

import pytest

BASE = """Ferry sinks off Kilda harbour

The ferry sank with 1,240 people on board, the coastguard said on Tuesday.

“We saw the lights go out,” said Morag Bain, a fisher. Nobody else was near.

A search went on through the night with two lifeboats and a helicopter.
"""
WRONG = BASE.replace("1,240", "1,420")
OTHER = """How to build

Install the compiler first. Then run the tests, and read the licence before the release is tagged.
"""


@pytest.fixture(autouse=True)
def _story(tmp_path, monkeypatch):
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    put("story/00-wire.txt", BASE)
    put("story/ours.txt", BASE)


def put(name, text):
    os.makedirs(os.path.dirname(name), exist_ok=True)
    with open(name, "w", encoding="utf-8") as file:
        file.write(text)


@pytest.mark.parametrize(
    "name", ["report.txt", "notes.md", "expected.txt", "golden.text", "readme", "license.txt"]
)
def test_what_reads_as_a_copy_is_one_whatever_it_is_called(run, name):
    put(f"story/{name}", WRONG)
    code, out, _ = run("compare", "story", "--format", "json")
    assert code == 1
    assert f"story/{name}" in [document["path"] for document in json.loads(out)["documents"]]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("notes.txt", OTHER),
        ("README.md", OTHER),
        ("gold.json", '{"edits": [1, 2]}'),
        ("report.html", ""),
        (".draft.txt", WRONG),
        ("~old.txt", WRONG),
        ("ours.pages", WRONG),
        ("photo.jpg", "x"),
        ("factcheck.toml", 'fail_on = "never"'),
        ("late/ours.txt", WRONG),
    ],
)
def test_what_is_passed_over_is_told(run, name, text):
    put(f"story/{name}", text)
    told = name.split("/")[0]
    code, out, _ = run("compare", "story")
    assert code == 0
    assert f"passed over in story: {told} (" in " ".join(out.split("\nERRORS")[0].split())
    _, out, _ = run("compare", "story", "--format", "json")
    report = json.loads(out)
    assert len(report["documents"]) == 2
    assert any(told in caution for caution in report["cautions"])


@pytest.mark.parametrize("name", [".DS_Store", "Thumbs.db", ".gitignore", "._ours.txt", "~$ours.docx"])
def test_what_systems_leave_behind_needs_no_word(run, name):
    put(f"story/{name}", "x")
    assert name not in run("compare", "story")[1]


@pytest.mark.parametrize(
    ("form", "name"), [("terminal", "report.txt"), ("json", "report.json"), ("json", "gold.json")]
)
def test_our_own_report_is_no_copy(run, form, name):
    """It tells half of the story in the words of the copies, and stands where it was asked for."""
    put("story/ours.txt", WRONG)
    assert run("compare", "story", "--format", form, "--output", f"story/{name}")[0] == 1
    code, out, _ = run("compare", "story")
    assert code == 1
    assert "passed over" not in out
    assert "report" not in out


def test_a_pipe_is_told(run):
    os.mkfifo("story/late.txt")
    assert "late.txt (no file)" in run("compare", "story")[1]


def test_a_link_out_of_the_folder_is_not_followed(run):
    put("elsewhere/secret.txt", BASE)
    os.symlink(os.path.abspath("elsewhere/secret.txt"), "story/z.txt")
    os.symlink("ours.txt", "story/y.txt")
    _, out, _ = run("compare", "story", "--format", "json")
    report = json.loads(out)
    assert [os.path.basename(document["path"]) for document in report["documents"]] == [
        "00-wire.txt",
        "ours.txt",
        "y.txt",
    ]
    assert any("z.txt (a link out of the folder)" in caution for caution in report["cautions"])
    code, out, _ = run("compare", "story/ours.txt", "story/z.txt")
    assert code == 0  # it was asked for by name


def test_a_folder_of_nothing_to_compare_says_what_is_in_it(run):
    put("pictures/photo.jpg", "x")
    code, _, err = run("compare", "pictures")
    assert code == 2
    assert "photo.jpg" in err
    os.rename("story/ours.txt", "story/ours.pages")
    code, _, err = run("compare", "story")
    assert code == 2
    assert "ours.pages" in err


@pytest.mark.parametrize("command", ["extract", "align"])
def test_other_commands_tell_it_too(run, command):
    put("story/ours.pages", WRONG)
    assert "ours.pages (" in run(command, "story")[1]
    assert "ours.pages (" in json.loads(run(command, "story", "--format", "json")[1])["cautions"][0]


@pytest.mark.parametrize(
    ("name", "text"), [("none.txt", None), ("empty.txt", ""), ("furniture.txt", "Share\nAdvertisement\n")]
)
@pytest.mark.parametrize("fail_on", ["error", "never"])
def test_a_copy_that_cannot_be_read_decides_the_exit_code_in_the_report_too(run, name, text, fail_on):
    if text is not None:
        put(f"x/{name}", text)
    arguments = ("compare", "story/00-wire.txt", f"x/{name}", "story/ours.txt", "--fail-on", fail_on)
    code, out, err = run(*arguments)
    assert (code, out.splitlines()[-1]) == (2, "✖ 1 copy could not be read: exit 2")
    assert name in err
    code, out, _ = run(*arguments, "--format", "json")
    report = json.loads(out)
    assert code == report["summary"]["exit_code"] == 2
    assert any(name in caution for caution in report["cautions"])
