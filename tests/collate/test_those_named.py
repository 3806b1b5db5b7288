"""Those who are told one by one, and so many others: together they are the whole that the other copy counts."""

from __future__ import annotations

import pytest

from factcheck import check, parse
from factcheck.model.settings import Settings


def told(a: str, b: str) -> set[str]:
    """The findings that ask for a person's eye."""
    report = check(*(parse(text, plain=True) for text in (a, b)), settings=Settings(force=True))
    return {finding.code for finding in report.findings if str(finding.severity) != "note"}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The warden thinks the four divers were caught in the cave.",
         "Boatmen found Lund and three other divers caught in the cave."),
        ("Police think the five boys hid in the barn.",
         "Neighbours saw Harry Moss and four other boys hide in the barn."),
        ("All four divers died in the cave.", "Lund and his three fellow divers died in the cave."),
        ("Moss, Lund and two others were charged.", "Four people were charged."),
        ("Six crew, including the captain, were rescued.", "The captain and five other crew were rescued."),
        ("A driver and 11 passengers were on the bus.", "Twelve people were on the bus."),
        ("Hull and two other towns will vote in May.", "Three towns, among them Hull, will vote in May."),
    ],
)  # fmt: skip
def test_they_are_the_whole(a: str, b: str) -> None:
    assert told(a, b) == told(b, a) == set()


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The league fined Hull and two other clubs.", "The league fined four clubs."),
        ("Moss, Lund and two others were charged.", "Five people were charged."),
        ("Moss and two colleagues were held in Hull.", "Moss and three colleagues were held in Hull."),
        ("A driver and 11 passengers were on the bus.", "Thirteen people were on the bus."),
    ],
)
def test_another_whole(a: str, b: str) -> None:
    assert told(a, b) == told(b, a) == {"NUM101"}
