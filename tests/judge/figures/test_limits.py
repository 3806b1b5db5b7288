"""What is counted is narrowed in one copy alone; a word that the other copy has anyway narrows nothing."""

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
        ("The ban was backed by 8,000 ferry stewards.", "The ban was backed by 8,000 ferry cabin stewards."),
        ("The brewery will cut 300 warehouse jobs.", "The brewery will cut 300 jobs."),
        ("The storm damaged 200 farm buildings.", "The storm damaged 200 buildings."),
    ],
)
def test_what_is_counted_is_narrowed(a: str, b: str) -> None:
    assert told(a, b) == told(b, a) == {"WRD204"}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("It will cut 300 warehouse jobs. Its warehouse is in Hull.", "It will cut 300 jobs. The warehouse is in Hull."),
        ("Police held 12 angry protesters.", "Police held 12 protesters."),
        ("The storm damaged 200 old buildings.", "The storm damaged 200 buildings."),
        ("The ferry carried 40 passengers.", "The ferry carried 40 people."),
        ("The six-kiln brewery was sold.", "The brewery has six kilns and was sold."),
        ("A three-member panel sat in Hull.", "The panel of three members sat in Hull."),
    ],
)  # fmt: skip
def test_nothing_is_narrowed(a: str, b: str) -> None:
    assert told(a, b) == told(b, a) == set()
