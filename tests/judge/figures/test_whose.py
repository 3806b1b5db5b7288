"""Figures and dates that grammar gives to one bearer, however else the sentences are worded."""

from __future__ import annotations

import pytest

from factcheck import check, parse
from factcheck.model.finding import Severity
from factcheck.model.settings import Settings

LEAD = "Reporters followed the story through the week in the region. "


def errors(a: str, b: str) -> list[str]:
    copies = [parse(LEAD + text, outlet=name, plain=True) for text, name in ((a, "A"), (b, "B"))]
    report = check(*copies, settings=Settings(force=True))
    return [finding.code for finding in report.findings if finding.severity is Severity.ERROR]


@pytest.mark.parametrize(
    ("code", "a", "b"),
    [
        # whose age it is
        (
            "NUM105",
            "The helmsman, a 52-year-old with 30 seasons at sea behind him, was questioned on Friday by the coastguard.",
            "The coastguard spent part of Friday interviewing the helmsman, who is 47 and has spent 30 seasons at sea.",
        ),
        (
            "NUM105",
            "The court heard that the gardener, aged 61, had dug up the coins behind the chapel at Norby.",
            "The coins were dug up behind the chapel at Norby by the gardener, a 66-year-old, the court was told.",
        ),
        # what became of how many of whom
        (
            "NUM101",
            "Two climbers died and a third was badly hurt when the rope bridge gave way above Norby.",
            "The rope bridge above Norby gave way, killing three of the climbers and leaving another badly hurt.",
        ),
        (
            "NUM101",
            "Two crew members died and a third was badly hurt when the light aircraft hit a mast near Norby.",
            "A light plane flew into a mast close to Norby, killing three of the crew and leaving another badly hurt.",
        ),
        # the dead of one place, whatever they are called; the other toll is told of another place
        (
            "NUM101",
            "Four people died in Holm, where a ferry sank at its berth. Two were killed in Brask by a falling mast.",
            "In Holm two lives were lost at the berth where a ferry sank. Two were killed in Brask by a falling mast.",
        ),
        # the only day that a clause has
        (
            "DAT101",
            "The river began to fall on Friday evening, but the harbour office said more heavy rain was likely on Sunday.",
            "It may not last: at the harbour office they think Wednesday will probably bring the next spell of heavy rain.",
        ),
        (
            "DAT101",
            "The union called off its strike on Monday, and ferries will sail again on Thursday, the port said.",
            "According to the port, ferries sail again on Saturday, the union having called off its strike on Monday.",
        ),
    ],
)
def test_of_one_bearer(code: str, a: str, b: str) -> None:
    assert errors(a, b) == [code]
    assert errors(b, a) == [code]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # the same age, or another's
        (
            "The helmsman, a 52-year-old with 30 seasons at sea behind him, was questioned on Friday by the coastguard.",
            "The coastguard spent part of Friday interviewing the helmsman, who is 52 and has spent 30 seasons at sea.",
        ),
        (
            "The gardener, 61, and the sexton, a man of 47, were questioned in Norby about the coins on Friday.",
            "Questioned in Norby on Friday about the coins were the sexton, aged 47, and the gardener, who is 61.",
        ),
        (
            "The court heard that the gardener, aged 61, had dug up the coins behind the chapel at Norby.",
            "The coins were dug up behind the chapel at Norby by the gardener and his son, a 26-year-old.",
        ),
        (
            "The brothers, aged 12 and 9, were found by the helmsman of a passing trawler near Norby.",
            "The helmsman of a passing trawler found the brothers near Norby; the younger is nine.",
        ),
        # other people, or another fate
        (
            "Two climbers died and three were badly hurt when the rope bridge gave way above Norby.",
            "The rope bridge above Norby gave way, badly hurting three of the climbers and killing two.",
        ),
        (
            "Two climbers died on Monday, and three on Tuesday, when rope bridges gave way above Norby.",
            "Rope bridges gave way above Norby, killing two climbers on Monday and three on Tuesday.",
        ),
        (
            "Two climbers died when the rope bridge gave way above Norby, and a guide was killed as well.",
            "The rope bridge above Norby gave way, killing three people, two of them climbers.",
        ),
        (
            "Three climbers died when the rope bridge gave way above Norby, one of them in hospital.",
            "The rope bridge above Norby gave way, killing two climbers on the spot; the third died in hospital.",
        ),
        # the dead of one place, and of two, and of a part of it
        (
            "Four people died in Holm, where a ferry sank at its berth, and two in Brask by a falling mast.",
            "In Brask two lives were lost to a falling mast, and four in Holm, where a ferry sank at its berth.",
        ),
        # other days of other things, and limits
        (
            "He was seized on Monday at his flat in Norby and will appear in court on Thursday.",
            "On Tuesday he was charged in Norby; police had seized him at his flat.",
        ),
        (
            "The line will cut 220 of its jobs by the end of June, it said in a letter to the staff.",
            "The staff were told in a letter that 220 jobs at the line are to go before July.",
        ),
        (
            "The trawler left Norby on Monday and was last seen off the cape on Wednesday, the coastguard said.",
            "The coastguard said the trawler was last seen off the cape two days after it left Norby on Monday.",
        ),
    ],
)
def test_of_others_or_the_same(a: str, b: str) -> None:
    assert errors(a, b) == []
    assert errors(b, a) == []
