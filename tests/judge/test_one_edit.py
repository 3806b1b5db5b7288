"""One edit to clean copy raises the error it deserves and no other; an edit of style raises none."""

import pytest

import factcheck
from factcheck.model.settings import Settings

STORY = """The defence ministry said on Tuesday that 1,250 soldiers would leave the island by the end of March.

“We will not keep a single battalion there, and the harbour will be open to fishing boats,” said Ada Moss, the minister.

The garrison, founded in 1974 at a cost of £38 million, employs about 400 people from the town of Calder.

Moss denied that the move had been forced by the Treasury. Shares in Brandt Lines, which supplies the base, fell 4.5%.

It is the third base to close since 2019, according to records seen by the Tribune.

Farid Osman, 34, a baker from Leith, said he had heard of it at 5:40 p.m. from his sister. “I was shocked, and so was everybody in the queue,” he added.

A sum of $12.5 million has been set aside for a distance of 60 miles of coastal road north of Calder.
"""

LOUD = [
    ("1,250 soldiers", "1,520 soldiers", "NUM101"),
    ("third base", "fourth base", "NUM106"),
    ("£38 million", "£38 billion", "NUM102"),
    ("£38 million", "$38 million", "NUM102"),
    ("4.5%", "5.4%", "NUM103"),
    ("60 miles", "60 kilometres", "NUM104"),
    ("Osman, 34,", "Osman, 43,", "NUM105"),
    ("on Tuesday", "on Thursday", "DAT101"),
    ("in 1974", "in 1947", "DAT101"),
    ("5:40 p.m.", "6:40 p.m.", "DAT102"),
    ("end of March", "end of May", "DAT101"),
    ("single battalion", "single company", "QUO101"),
    ("will not keep", "will keep", "QUO102"),
    ("Moss denied that", "Moss confirmed that", "POL102"),
    ("fell 4.5%", "rose 4.5%", "POL102"),
    ("had been forced", "had not been forced", "POL101"),
    ("north of Calder", "south of Calder", "POL102"),
    ("his sister", "his mother", "NAM104"),
    ("Farid Osman", "Farid Osamn", "NAM101"),
    ("town of Calder", "town of Caldwell", "NAM102"),
    ("said Ada Moss, the minister", "said Ian Frost, the minister", "ATT101"),
]

CHECKED = [
    ("about 400 people", "400 people", "NUM201"),
    (", according to records seen by the Tribune", "", "ATT201"),
    ("soldiers would leave", "soldiers may leave", "POL201"),
]

SILENT = [
    ("defence ministry", "Defense Ministry"),
    ("harbour will be open", "harbor will be open"),
    ("1,250 soldiers", "1250 soldiers"),
    ("£38 million", "£38m"),
    ("£38 million", "38 million pounds"),
    ("$12.5 million", "12.5 million dollars"),
    ("$12.5 million", "US$12.5m"),
    ("about 400 people", "around 400 people"),
    ("about 400 people", "some 400 people"),
    ("4.5%", "4.5 per cent"),
    ("4.5%", "4.5 percent"),
    ("60 miles", "60 miles (97 kilometres)"),
    ("Osman, 34, a baker from Leith,", "Osman, a 34-year-old baker from Leith,"),
    ("on Tuesday", "Tuesday"),
    ("5:40 p.m.", "5.40pm"),
    ("5:40 p.m.", "17:40"),
    ("third base", "3rd base"),
    ("said on Tuesday that", "said on Tuesday"),
    ("“We will not keep", "“We won’t keep"),
    ("boats,” said", "boats”, said"),
    ("“I was shocked, and so was", "“I was shocked and so was"),
    ("Moss denied", "Ms Moss denied"),
    ("said Ada Moss, the minister", "Ada Moss, the minister, said"),
    ("Farid Osman, 34, a baker from Leith, said he", "Farid Osman, 34, a baker from Leith, said that he"),
    ("the Treasury. Shares", "the Treasury.\n\nShares"),
    ("It is the third base", "It’s the third base"),
    ("according to records seen by the Tribune", "records seen by the Tribune show"),
    ("set aside", "earmarked"),
    ("Brandt Lines, which supplies the base, fell", "Brandt Lines – which supplies the base – fell"),
    (
        "founded in 1974 at a cost of £38 million,",
        "founded in 1974 at a cost of £38 million (about $49 million),",
    ),
    ("“", '"'),
    (" from the town of Calder", " from Calder"),
    ("from his sister. “I was", "from his sister.\n\n“I was"),
    ("A sum of $12.5 million", "Some $12.5 million"),
    ("the minister.", "the minister, on the quay."),
]


def severities(after):
    settings = Settings(force=True)
    report = factcheck.check(factcheck.parse(STORY), factcheck.parse(after), settings=settings)
    return {level: [f.code for f in report.findings if f.severity == level] for level in ("error", "warning")}


@pytest.mark.parametrize(("before", "after", "code"), LOUD)
def test_a_changed_fact_is_one_error(before, after, code):
    assert STORY.count(before) == 1  # a stale row must not pass by editing nothing
    assert severities(STORY.replace(before, after))["error"] == [code]


@pytest.mark.parametrize(("before", "after", "code"), CHECKED)
def test_a_softer_change_is_a_warning_and_no_error(before, after, code):
    assert STORY.count(before) == 1
    found = severities(STORY.replace(before, after))
    assert found["error"] == []
    assert code in found["warning"]


@pytest.mark.parametrize(("before", "after"), SILENT)
def test_an_edit_of_style_is_no_error(before, after):
    assert before in STORY
    assert severities(STORY.replace(before, after))["error"] == []


def test_the_silent_edits_outnumber_the_loud():
    assert len(SILENT) > len(LOUD)


def test_moved_paragraphs_and_a_header_raise_nothing():
    paragraphs = STORY.split("\n\n")
    moved = [*paragraphs[:2], *paragraphs[3:], paragraphs[2]]
    header = "Base to close\n\nBy Press Association\n\n3 min read\n\n"
    assert severities(header + "\n\n".join(moved)) == {"error": [], "warning": []}
