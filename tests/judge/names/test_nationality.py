"""Another country or its people, wherever in the sentence; and what is no country."""

from __future__ import annotations

import pytest

import factcheck

LOUD = [
    ("A Dutch barge sank off the mole after midnight.", "After midnight a Belgian barge sank off the mole."),
    (
        "The cellist, a Czech aged 31, won the prize.",
        "The prize was won by the cellist, a 31-year-old Slovak.",
    ),
    (
        "Two brothers make the cheese in Norway from goats' milk.",
        "In Finland two brothers make the cheese from goats' milk.",
    ),
]
QUIET = [
    ("A Dutch barge sank off the mole after midnight.", "After midnight a barge from the Netherlands sank off the mole."),
    (
        "Rooms for the guests are paid for by Canberra until the spring.",
        "Until the spring Pacific Lodges pays for the rooms of the guests.",
    ),
    (
        "Seats were sold in Melbourne before the tour began.",
        "Before the tour began, seats were sold for the Pacific leg of it.",
    ),
    ("The choir sang for Peru Minerals in June.", "In June the choir sang for the Chilean branch of a mining firm."),
]  # fmt: skip


def test_one_government() -> None:
    """The seat of a government and its capital are no two names: there is nothing to look at."""
    copies = ("Zhongnanhai called in the envoy on Monday.", "Beijing called in the envoy on Monday.")
    report = factcheck.check(*(factcheck.parse(text, plain=True) for text in copies))
    assert {finding.severity.value for finding in report.findings} <= {"note"}


def _errors(a: str, b: str) -> set[str]:
    report = factcheck.check(*(factcheck.parse(text, plain=True) for text in (a, b)))
    return {finding.code for finding in report.findings if finding.severity.value == "error"}


@pytest.mark.parametrize(("a", "b"), LOUD)
def test_another_nation(a: str, b: str) -> None:
    assert _errors(a, b) & {"NAM107", "NAM103", "NAM102"}
    assert _errors(b, a) & {"NAM107", "NAM103", "NAM102"}


@pytest.mark.parametrize(("a", "b"), QUIET)
def test_no_other_nation(a: str, b: str) -> None:
    assert "NAM107" not in _errors(a, b) | _errors(b, a)
