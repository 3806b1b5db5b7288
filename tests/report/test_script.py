"""The law of the views: what they print are the copies' own words, each where its copy has it."""

from __future__ import annotations

import importlib.util
import os
import re
from itertools import permutations
from pathlib import Path

import pytest

from factcheck import check, parse
from factcheck.cli.copies import load, opened
from factcheck.model.finding import Report
from factcheck.model.settings import Settings
from factcheck.report import Look, render
from factcheck.report.script import Change, Script, Scripts, Strength

_spec = importlib.util.spec_from_file_location("generated", Path(__file__).parent / "generated.py")
generated = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(generated)

STORIES = Path(__file__).parents[2] / "fixtures" / "stories"
CORPUS = os.environ.get("FACTCHECK_CORPUS")


def one_line(report: Report, row: int, document: int) -> str:
    """The sentences of a cell, white space as one blank."""
    text = report.collation.witnesses[document].article.text
    return " ".join(" ".join(span.of(text).split()) for span in report.collation.spans(row, document))


def lawful(report: Report) -> int:
    """Every row of a report keeps the law; how many sides were looked at."""
    scripts = Scripts(report)
    sides = 0
    for row in range(len(report.collation.rows)):
        for other in range(1, len(report.collation.witnesses)):
            script = scripts.script(row, (0, other))
            for side, document in enumerate((0, other)):
                assert script.text(side) == one_line(report, row, document)
                placed(report, script, side)
                sides += 1
        for document in range(len(report.collation.witnesses)):
            drawn = "".join(stretch.text for stretch in scripts.cell(row, document))
            assert drawn == one_line(report, row, document)
    return sides


def placed(report: Report, script: Script, side: int) -> None:
    """Every piece stands in its copy where it says, and what does not stand there takes no place."""
    text = report.collation.witnesses[script.documents[side]].article.text
    absent = (Change.INSERTED, Change.DELETED)[side]
    for piece in script.pieces:
        said = " ".join(piece.spans[side].of(text).split())
        assert said == ("" if piece.change is absent else piece.text.strip())


@pytest.mark.parametrize("number", range(150))
def test_any_two_copies_can_be_rebuilt(number):
    lawful(
        check(*(parse(text, plain=True) for text in generated.pair(number)), settings=Settings(force=True))
    )


@pytest.mark.parametrize("story", sorted(path.name for path in STORIES.iterdir()))
def test_every_row_of_the_stories_can_be_rebuilt(story):
    witnesses = load(opened([str(STORIES / story)]), None, ()).witnesses
    for two in permutations(witnesses, 2):
        assert lawful(check(*two))
    assert lawful(check(*witnesses))


@pytest.mark.long
@pytest.mark.corpus
@pytest.mark.skipif(not CORPUS, reason="FACTCHECK_CORPUS names no folder of stories")
def test_every_row_of_the_corpus_can_be_rebuilt():
    """All copies of each story, against every base in turn."""
    sides = 0
    for folder in sorted((Path(CORPUS) / "stories").iterdir()):
        witnesses = load(opened([str(folder)]), None, ()).witnesses
        for base in range(len(witnesses)):
            sides += lawful(check(*witnesses[base:], *witnesses[:base]))
    assert sides > 500


WIRE = """“The bell was cracked before we came,” said Ruta Vance. “We never rang it.”

The tower of Oxmoor holds 8 bells, and the council met for nine hours on Friday.
"""
OURS = """Ruta Vance said: “The bell was cracked before we came. We never rang it.”

The tower at Oxmoor holds 9 bells, and the council met for nine hours Friday.
"""


def drawn(*texts: str, **look: object) -> list[str]:
    report = check(*(parse(text, plain=True) for text in texts), settings=Settings(force=True))
    return render(report, "terminal", Look(columns=120, **look)).splitlines()


def without(opening: str, closing: str, row: str) -> str:
    """A line of the inline view without what stands in brackets of one kind, and without the other kind."""
    kept = re.sub(f"{re.escape(opening)}.*?{re.escape(closing)}", "", row)
    return re.sub(r"\[-|-\]|\{\+|\+\}", "", kept)


def test_the_printed_line_keeps_the_law():
    """What is on the screen, less the brackets: a quotation broken by its speaker is not said twice."""
    lines = drawn(WIRE, OURS, view="inline")
    first = next(number for number, line in enumerate(lines) if "Ruta" in line)
    row = " ".join(line[7:] for line in lines[first : first + 2])
    assert without("{+", "+}", row) == WIRE.splitlines()[0]
    assert without("[-", "-]", row) == OURS.splitlines()[0]


def test_three_strengths():
    """A figure in dispute is an error, a preposition wording, and a quotation mark house style."""
    texts = WIRE, OURS.replace("“", '"').replace("”", '"')
    report = check(*(parse(text, plain=True) for text in texts), settings=Settings(force=True))
    pieces = [
        piece
        for row in range(len(report.collation.rows))
        for piece in Scripts(report).script(row, (0, 1)).pieces
    ]
    weighed = {piece.text.strip(): piece.strength for piece in pieces if piece.change is not Change.EQUAL}
    assert weighed["8"] is weighed["9"] is Strength.ERROR
    assert weighed["of"] is weighed["at"] is Strength.WORDING
    assert weighed["“"] is Strength.STYLE


def test_a_split_sentence_makes_no_wording_of_the_spelling_in_it():
    """A note on a whole row lies under every word of it; what is said of the word itself counts."""
    one = "The harbour board of Dorne shut the old quay on Friday, and its clerk told the owners of the boats at noon.\n"
    two = one.replace("harbour", "harbor").replace(", and its", ". Its")
    report = check(*(parse(text, plain=True) for text in (one, two)), settings=Settings(force=True))
    pieces = [
        piece
        for row in range(len(report.collation.rows))
        for piece in Scripts(report).script(row, (0, 1)).pieces
    ]
    (spelling,) = [piece for piece in pieces if piece.text.strip() == "harbor"]
    assert spelling.strength is Strength.STYLE


def test_what_is_found_stands_below_its_row():
    """The code and the places can be read in the view itself."""
    lines = drawn(WIRE, OURS, view="inline")
    at = next(number for number, line in enumerate(lines) if "[-8-]{+9+}" in line)
    assert "NUM101" in lines[at + 1]
