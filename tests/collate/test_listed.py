"""Figures in one list: whoever is listed before them tells whose each is; of "the sisters" nobody's order tells anything."""

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
        ("The sisters, aged 12 and nine, were found on Monday.", "The sisters, aged nine and 12, were found on Monday."),
        ("Cousins Lena and Mats Orr, ages 41 and 37, were let go.", "The two cousins, ages 37 and 41, were let go."),
        ("Two mines with 300 and 90 workers shut.", "Two mines with 90 and 300 workers shut."),
        ("The brother and the sister, aged 12 and nine, came home.", "The sister and brother, aged nine and 12, came home."),
        ("Hale and Orr have 300 and 90 workers.", "Orr and Hale have 90 and 300 workers."),
        ("Jana Orlin and Petr Mank, aged 31 and 29, spoke.", "Petr Mank, 29, and Jana Orlin, 31, spoke."),
    ],
)  # fmt: skip
def test_another_order(a: str, b: str) -> None:
    assert errors(a, b) == errors(b, a) == set()


@pytest.mark.parametrize(
    ("a", "b", "code"),
    [
        ("The sisters, aged 12 and nine, were found.", "The sisters, aged 12 and eight, were found.", "NUM105"),
        ("A brother and sister, aged 12 and nine, came home.", "A brother and sister, aged nine and 12, came home.", "NUM105"),
        ("Jana Orlin and Petr Mank, aged 31 and 29, spoke.", "Petr Mank and Jana Orlin, aged 31 and 29, spoke.", "NUM105"),
        ("Hale and Orr have 300 and 90 workers.", "Orr and Hale have 300 and 90 workers.", "NUM101"),
    ],
)  # fmt: skip
def test_another_bearer(a: str, b: str, code: str) -> None:
    assert errors(a, b) == errors(b, a) == {code}
