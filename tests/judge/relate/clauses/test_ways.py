"""Opposite words that tell of one way from its two ends, and those that turn it round."""

from __future__ import annotations

import pytest

from factcheck import check, parse
from factcheck.model.settings import Settings


def errors(a: str, b: str) -> set[str]:
    report = check(*(parse(text, plain=True) for text in (a, b)), settings=Settings(force=True))
    return {finding.code for finding in report.findings if str(finding.severity) == "error"}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Norland taxed most of the vans imported to the country.", "Norland taxed most of the vans exported to the country."),
        ("Norland imports most of its gas from Ostria.", "Ostria exports most of its gas to Norland."),
        ("Norland cut its gas imports from Ostria by half.", "Ostria's gas exports to Norland fell by half."),
        ("Imports of Ostrian steel to Norland rose 4 percent.", "Exports of Ostrian steel to Norland rose 4 percent."),
        ("The fans arrived in Hull from Leeds.", "The fans left Leeds for Hull."),
        ("Workers emigrated from Ostria to Norland.", "Workers immigrated to Norland from Ostria."),
        ("Hull is north of Leeds.", "Leeds is south of Hull."),
        ("Moss is older than Lind.", "Lind is younger than Moss."),
    ],
)  # fmt: skip
def test_one_way_told_from_its_ends(a: str, b: str) -> None:
    assert errors(a, b) == errors(b, a) == set()


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Norland's imports of gas rose in May.", "Norland's exports of gas rose in May."),
        ("Norland exported 40,000 vans last year.", "Norland imported 40,000 vans last year."),
        ("Hull is north of Leeds.", "Hull is south of Leeds."),
        ("Moss is older than Lind.", "Moss is younger than Lind."),
        ("The fans arrived in Hull on Monday.", "The fans left Hull on Monday."),
    ],
)
def test_the_way_is_turned(a: str, b: str) -> None:
    assert errors(a, b) == errors(b, a) == {"POL102"}
