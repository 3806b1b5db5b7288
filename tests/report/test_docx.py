"""The Word file: refusing all changes gives the base's text, accepting all the other's, and others can open it."""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
from io import BytesIO
from itertools import permutations
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck
from factcheck.cli import main
from factcheck.errors import UsageError
from factcheck.model.finding import Severity
from factcheck.model.settings import Settings
from factcheck.report.docx import document
from factcheck.report.ink import visible

_spec = importlib.util.spec_from_file_location("generated", Path(__file__).parent / "generated.py")
generated = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(generated)

STORIES = Path(__file__).parents[2] / "fixtures" / "stories"
PAIRS = [
    pair
    for story in sorted(path for path in STORIES.iterdir() if path.is_dir())
    for pair in permutations(sorted(path for path in story.iterdir() if path.stem != "expected"), 2)
]
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SOFFICE = shutil.which("soffice")
QUAY = """Cracks close the north quay

The board closed the north quay on Monday after cracks were found in 12 of its 40 piles.

“We could hear it groan,” said Edda Marlow, 61, who mends nets there.

The quay was built in 1931 and widened twice, most recently in March 2004.

Boats of up to 30ft can moor at the old basin, the board said, and the ferry will sail on Friday.
"""


def written(one, two, **wanted):
    """A report on two texts, as a Word file."""
    articles = [
        factcheck.parse(text, outlet=name, plain=True) for name, text in (("Echo", one), ("Metro", two))
    ]
    report = factcheck.check(*articles, settings=Settings(force=True, **wanted))
    return report, document(report)


def part(data, name="word/document.xml"):
    with ZipFile(BytesIO(data)) as package:
        return ElementTree.fromstring(package.read(name))


def settled(data, *, accepted):
    """The paragraphs as they are when all changes were accepted, or refused: a reader of our own, of few lines."""
    gone = {f"{W}del", f"{W}moveFrom"} if accepted else {f"{W}ins", f"{W}moveTo"}
    out, held = [], ""
    for paragraph in part(data).iter(f"{W}p"):
        for child in paragraph:
            if child.tag not in gone:
                held += "".join(t.text or "" for t in child.iter() if t.tag in (f"{W}t", f"{W}delText"))
        mark = paragraph.find(f"{W}pPr/{W}rPr")
        if mark is None or not any(child.tag in gone for child in mark):
            out.append(held)
            held = ""
    assert held == ""
    return [line for line in out if line.strip()]


def paragraphs(text):
    """The lines of a copy that is not wrapped, white space as one blank."""
    return [visible(" ".join(line.split())) for line in text.split("\n") if line.strip()]


def lawful(report, data):
    for accepted, witness in zip((False, True), report.collation.witnesses, strict=True):
        found = [" ".join(line.split()) for line in settled(data, accepted=accepted)]
        assert " ".join(found) == " ".join(paragraphs(witness.article.text))
    numbers = [int(e.get(f"{W}id")) for e in part(data).iter() if e.get(f"{W}author") and e.get(f"{W}id")]
    assert len(numbers) == len(set(numbers))


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair[0].stem}-{pair[1].stem}")
def test_the_changes_lead_from_one_copy_to_the_other(pair):
    """Nothing is lost of either, furniture included, and its paragraphs are the copy's."""
    articles = [factcheck.read(path) for path in pair]
    report = factcheck.check(*articles)
    data = document(report)
    lawful(report, data)
    for accepted, article in zip((False, True), articles, strict=True):
        assert settled(data, accepted=accepted) == paragraphs(article.text)


@pytest.mark.parametrize("number", range(60))
def test_generated_copies_keep_the_law(number):
    lawful(*written(*generated.pair(number)))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(["The dam ", "held. ", "\n", "\n\n", "It broke ", "on\u00a0Monday. ", "“no”", "<w:p>", "&", "\u202e", "7", "\ufffe"]), min_size=1),
       st.lists(st.sampled_from(["The dam ", "broke. ", "\n", "\r\n", "It held ", "\t", "on Monday. ", "“no”", "</w:t>", "\u0007", "8"]), min_size=1))  # fmt: skip
def test_any_text_keeps_the_law(one, two):
    """Markup, control characters and lines in any order: the file is one, and says what the copies say."""
    try:
        report, data = written("".join(one), "".join(two))
    except factcheck.FactcheckError:  # nothing to read in one of them
        return
    for accepted, witness in zip((False, True), report.collation.witnesses, strict=True):
        told = " ".join(" ".join(settled(data, accepted=accepted)).split())
        said = re.sub("[\ufffe\uffff]", "\ufffd", visible(" ".join(witness.article.text.split())))
        assert told.replace(" ", "") == said.replace(" ", "")


def test_errors_and_warnings_stand_in_the_margin():
    """One comment each, with code and values, at the words; notes are none."""
    report, data = written(
        QUAY, QUAY.replace("12 of", "14 of").replace("ferry will", "ferry may").replace("30ft", "30 ft")
    )
    comments = list(part(data, "word/comments.xml"))
    grave = [finding for finding in report.findings if finding.severity is not Severity.NOTE]
    told = ["".join(comment.itertext()) for comment in comments]
    assert len(grave) == len(told) == 2
    figure = next(text for text in told if "NUM101" in text)
    assert "Echo: 12" in figure
    assert "Metro: 14" in figure
    body = part(data)
    for kind in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        assert sorted(e.get(f"{W}id") for e in body.iter(f"{W}{kind}")) == ["0", "1"]
    at = re.search(
        r'<w:commentRangeStart w:id="0"/>(.*?)<w:commentRangeEnd w:id="0"/>',
        ZipFile(BytesIO(data)).read("word/document.xml").decode(),
    )
    assert re.findall(r">([^<]+)</w:(?:t|delText)>", at[1]) == ["12", "14"]


def test_no_grave_finding_no_comment():
    _, data = written(QUAY, QUAY.replace("“", '"').replace("”", '"'))
    assert list(part(data, "word/comments.xml")) == []


def test_a_passage_moved_is_a_move_and_what_changed_in_it_a_change():
    """The worst case, moved and changed: what stayed is moved, the word that changed is gone and new."""
    lines = QUAY.strip().split("\n\n")
    other = [*lines[:1], lines[3].replace("twice", "thrice"), *lines[1:3], *lines[4:]]
    report, data = written(QUAY, "\n\n".join(other))
    lawful(report, data)
    body = part(data)
    away, here = (
        [("".join(e.itertext())) for e in body.iter(f"{W}{kind}")] for kind in ("moveFrom", "moveTo")
    )
    assert "".join(away) == "".join(here) != ""
    assert "twice" not in "".join(away)
    assert ["".join(e.itertext()).strip() for e in body.iter(f"{W}del") if list(e)] == ["twice"]
    names = [
        sorted(e.get(f"{W}name") for e in body.iter(f"{W}{kind}RangeStart"))
        for kind in ("moveFrom", "moveTo")
    ]
    assert names[0] == names[1] != []
    assert len(set(names[0])) == len(names[0])


def test_one_text_has_no_changes():
    _, data = written(QUAY, QUAY)
    assert not [e for e in part(data).iter() if e.get(f"{W}author")]


def test_lines_of_wrapped_copy_are_one_paragraph():
    """A paragraph wrapped to a width is one, in the file too; sentence ends at the end of a line part nothing."""
    wrapped = (
        "The board of the harbour closed the north quay on Monday after\ncracks were found in 12 of its 40 piles.\n"
        "It said that the repair of the piles would begin in the summer\nand would take up to two years from then on.\n\n"
        "The quay was built in 1931 and was widened in the spring of the\nyear 2004, when the old basin had silted up again.\n"
    )
    _, data = written(wrapped, wrapped)
    assert len(settled(data, accepted=True)) == 2


def test_paragraphs_of_word_files_stay(tmp_path):
    """What was a paragraph in the one and the other file is one in ours, though a sentence runs on in the next."""
    first = "The board closed the quay on Monday after cracks\nwere found in 12 of its 40 piles.\nNo ferry will sail this week.\n"
    _, data = written(first, first.replace("12", "14"))
    path = tmp_path / "one.docx"
    path.write_bytes(data)
    articles = [factcheck.read(path, original=True), factcheck.read(path)]
    report = factcheck.check(*articles)
    again = document(report)
    for accepted, article in zip((False, True), articles, strict=True):
        assert settled(again, accepted=accepted) == paragraphs(article.text)


def test_the_same_copies_give_the_same_bytes():
    assert written(QUAY, QUAY.replace("12", "14"))[1] == written(QUAY, QUAY.replace("12", "14"))[1]


def test_author_and_day_are_as_set():
    _, data = written(QUAY, QUAY.replace("12", "14"), docx_author='The "Desk" & Co', docx_date="2025-06-12")
    changes = [
        e
        for name in ("word/document.xml", "word/comments.xml")
        for e in part(data, name).iter()
        if e.get(f"{W}author")
    ]
    assert {(e.get(f"{W}author"), e.get(f"{W}date")) for e in changes} == {
        ('The "Desk" & Co', "2025-06-12T00:00:00Z")
    }
    assert len(changes) >= 3


def test_without_a_day_none_is_made_up():
    _, data = written(QUAY, QUAY.replace("12", "14"))
    changes = [e for e in part(data).iter() if e.get(f"{W}author")]
    assert {e.get(f"{W}date") for e in changes} == {None}


def test_three_copies_are_refused():
    report = factcheck.check(*(factcheck.parse(QUAY, outlet=name) for name in ("A", "B", "C")))
    with pytest.raises(UsageError, match="turns one copy into one other"):
        document(report)


@pytest.mark.parametrize("output", [[], ["--output", "-"]])
def test_a_screen_is_refused(output, capsys):
    assert main(["compare", "a.txt", "b.txt", "--format", "docx", *output]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "--output FILE.docx" in err


def test_the_command_writes_the_file_and_keeps_its_exit_code(tmp_path, capsys):
    for name, text in (("a.txt", QUAY), ("b.txt", QUAY.replace("12 of", "14 of"))):
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "set.toml").write_text('docx_author = "Desk"\ndocx_date = "2025-01-02"\n', encoding="utf-8")
    target = tmp_path / "out.docx"
    arguments = [
        "compare",
        str(tmp_path / "a.txt"),
        str(tmp_path / "b.txt"),
        "--config",
        str(tmp_path / "set.toml"),
    ]
    assert main([*arguments, "--format", "docx", "--output", str(target)]) == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "b.txt", "out.docx", "set.toml"]
    assert b"Desk" in ZipFile(target).read("word/document.xml")


@pytest.mark.parametrize("day", ["soon", "2025-13-01", "2025-02-30"])
def test_a_day_that_is_none_is_refused(day, tmp_path, capsys):
    (tmp_path / "set.toml").write_text(f'docx_date = "{day}"\n', encoding="utf-8")
    assert main(["compare", "a", "b", "--config", str(tmp_path / "set.toml")]) == 2
    assert "docx_date" in capsys.readouterr().err


def test_python_docx_opens_it(tmp_path):
    docx = pytest.importorskip("docx", reason="python-docx is not here")
    _, data = written(QUAY, QUAY.replace("12 of", "14 of"), docx_date="2025-06-12")
    opened = docx.Document(BytesIO(data))
    assert opened.paragraphs[0].text == "Cracks close the north quay"
    (comment,) = opened.comments
    assert comment.author == "factcheck"
    assert "NUM101" in comment.text


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not here (Debian: libreoffice-writer-nogui)")
def test_libreoffice_opens_it(tmp_path):
    """It reads the text with all changes shown, and keeps comments."""
    (tmp_path / "in.docx").write_bytes(
        written(QUAY, QUAY.replace("12 of", "14 of").replace("Boats", "Ships"))[1]
    )
    home = f"-env:UserInstallation=file://{tmp_path}/home"
    command = [
        SOFFICE,
        home,
        "--headless",
        "--convert-to",
        "fodt",
        "--outdir",
        str(tmp_path),
        str(tmp_path / "in.docx"),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    text = (tmp_path / "in.fodt").read_text(encoding="utf-8")
    assert text.count("<text:changed-region") == 4
    assert text.count("<office:annotation ") == 1
