"""Every format takes the stories of a run."""

import csv
import io
import json
import random
import re
import zipfile
from dataclasses import replace
from xml.dom.minidom import parseString

import pytest

from factcheck import check, parse
from factcheck.errors import UsageError
from factcheck.model.settings import Settings
from factcheck.model.story import Story, worst
from factcheck.report import FORMATS, Look, written
from factcheck.report.json import RUN

WIRE = (
    "The ferry carried 412 people on Friday, said its owner, Ines Talbot.\nThe quay was closed for repairs."
)
ECHO = WIRE.replace("412", "421").replace("closed", "shut")


@pytest.fixture(scope="module")
def run():
    """A story with an error, one without, and one that could not be checked."""
    return (
        Story("desk/ferry", check(parse(WIRE, outlet="A"), parse(ECHO, outlet="B"))),
        Story("desk/same", check(parse(WIRE, outlet="A"), parse(WIRE, outlet="B"))),
        Story("desk/gone", failed="there is no such folder"),
    )


@pytest.mark.parametrize("form", [form for form in FORMATS if form != "docx"])
def test_every_format_tells_of_each_story_that_has_something(run, form):
    text = written(run, form, Look())
    assert "421" in text
    if form not in ("csv", "csv-claims"):
        assert "no such folder" in text
    assert written((), form, Look()) is not None


def test_the_table_of_a_page_tells_what_was_found_beside_a_copy_that_was_not_read(run):
    """What could not be read hides no error between the copies that could; and no clean verdict is told of it."""
    [wrong, same] = (
        Story(one.name, replace(one.report, unread=("third.txt: the file is empty",))) for one in run[:2]
    )
    rows = re.findall(r"<td class=\"error\">(.*?)</td>", written((wrong, same, run[2]), "html", Look()))
    assert rows[0].startswith("1 error")
    assert "third.txt: the file is empty" in rows[0]
    assert rows[1] == "a copy could not be read: third.txt: the file is empty"


def test_a_word_file_is_of_one_story(run):
    with pytest.raises(UsageError, match="of one story"):
        written(run, "docx", Look())
    assert written(run[:1], "docx", Look())[:2] == b"PK"


def test_the_json_of_a_run_has_each_report_and_the_worst_code(run):
    told = json.loads(written(run, "json", Look()))
    assert told["schema"] == RUN
    assert [story["exit_code"] for story in told["stories"]] == [1, 0, 2]
    assert told["stories"][0]["report"]["schema"] == "factcheck.report/1"
    assert told["stories"][2]["failed"] == "there is no such folder"
    notes = sum(one["report"]["summary"]["note"] for one in told["stories"][:2])
    assert told["summary"] == {
        "stories": 3, "clean": 1, "found": 1, "not_checked": 1, "error": 1, "warning": 0, "note": notes,
        "suppressed": 0, "exit_code": 2,
    }  # fmt: skip
    assert worst(run) == 2


def test_one_page_of_many_stories_has_each_place_once(run):
    page = written((run[0], *run), "html", Look())
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(set(ids)) == len(ids)
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(ids)
    assert page.count("<style>") == page.count("<h1") == page.count("</html>") == 1


def test_annotations_of_all_stories_share_what_the_service_shows(run):
    lines = written((*run[:1] * 12, run[2]), "github", Look()).splitlines()
    assert lines[0] == "::error title=factcheck::desk/gone: there is no such folder"
    assert [line.split()[0] for line in lines] == ["::error"] * 10 + ["::notice"]
    assert "3 more" in lines[-1]


def test_code_quality_has_a_name_of_its_own_for_each_place(run):
    entries = json.loads(written((run[0], run[0], run[2]), "gitlab", Look()))
    assert len({entry["fingerprint"] for entry in entries}) == len(entries) == 3
    assert {entry["severity"] for entry in json.loads(written(run, "gitlab", Look(verbose=True)))} == {
        "blocker", "critical", "info",
    }  # fmt: skip


def test_claims_as_a_table(run):
    rows = list(csv.DictReader(io.StringIO(written(run, "csv-claims", Look()))))
    assert [row["value"] for row in rows if row["kind"] == "number"] == ["412", "421", "412", "412"]
    first = rows[0]
    assert (first["story"], first["outlet"], first["line"], first["column"]) == ("desk/ferry", "A", "1", "19")
    text = WIRE
    assert text[int(first["start"]) : int(first["end"])] == first["text"]


def test_a_figure_below_nought_is_no_formula_and_stays_a_figure():
    told = check(
        parse("It was -12C in Velm on Monday, said the mayor."),
        parse("It was -12C in Velm on Monday, said the mayor."),
    )
    rows = list(csv.DictReader(io.StringIO(written((Story("=x", told),), "csv-claims", Look()))))
    assert [row["value"] for row in rows if row["kind"] == "measure"] == ["-12"] * 2
    assert {row["story"] for row in rows} == {"'=x"}


UNSEEN = "\x7f\x85\x9b\u202e\u2066\u200e\x1b\ud800\udc80"


@pytest.mark.parametrize("char", UNSEEN)
def test_a_word_file_obeys_none_of_it_either(char):
    sides = [f"The pier at V{char}elm took {count} boats on Monday, its keeper said." for count in (64, 46)]
    told = check(*(parse(side, outlet=f"O{char}") for side in sides))
    body = written((Story(f"s{char}", told),), "docx", Look())
    with zipfile.ZipFile(io.BytesIO(body)) as parts:
        assert not [name for name in parts.namelist() if char in parts.read(name).decode()]


@pytest.mark.parametrize("form", [form for form in FORMATS if form != "docx"])
@pytest.mark.parametrize("char", UNSEEN)
def test_what_a_screen_would_obey_is_shown_in_every_format(build, form, char):
    """In names, paths, messages, quoted words, cautions; in JSON and SARIF as an escape."""
    wire = build.witness(f"A{char}B saw 412 of x{char}y.", f"W{char}ire", f"w{char}.txt")
    copies = [wire, build.witness("AB saw 421 of xy.", "Echo", "b.txt")]
    found = [build.finding(copies, "NUM101", f"differs {char}", (f"412 of x{char}y", "421 of xy"))]
    report = build.report(copies, found, cautions=(f"c{char}",), unread=(f"u{char}",))
    text = written((Story(f"s{char}", report), Story("t", failed=f"f{char}")), form, Look())
    assert char not in text
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]", text)


SPLINTERS = (
    "<b>", "&amp;", "|", "`", "](x)", "\x1b[31m", "\u202e", "\ud800", "\udc80", "\ufffe", "::error::", "%0A", "\n\n",
    "\r", "=1+1", "\x00", "]]>", "-->", "\\", "\U0001d49c", "é",
)  # fmt: skip


@pytest.mark.parametrize("seed", range(15))
def test_no_copy_breaks_a_format(seed):
    """Marks of every language that we write, anywhere in copy and names: all that is written can be read."""
    rng = random.Random(seed)

    def splintered(text):
        for _ in range(rng.randint(0, 6)):
            at = rng.randint(0, len(text))
            text = text[:at] + rng.choice(SPLINTERS) + text[at:]
        return text

    sides = [parse(splintered(text), outlet=splintered("Velm Post")) for text in (WIRE, ECHO)]
    told = check(*sides, settings=Settings(force=True))
    for form in FORMATS:
        text = written((Story(splintered("desk"), told),), form, Look(verbose=True))
        if form == "docx":
            continue
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\ud800-\udfff]", text), form
        if form in ("json", "sarif", "gitlab"):
            json.loads(text)
        if form == "junit":
            parseString(text)
        if form == "github":
            assert all(line.startswith("::") for line in text.splitlines())
        if form.startswith("csv"):
            assert len({len(row) for row in csv.reader(io.StringIO(text))}) == 1
