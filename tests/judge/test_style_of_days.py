"""Two days of one month, as two houses print them, are no two facts, whether or not a copy is dated."""

from __future__ import annotations

from datetime import date

import pytest

from factcheck import check, parse
from factcheck.model.finding import Severity
from factcheck.model.settings import Settings

HOUSES = [
    ("The regatta off Brisk is on Jan 27 and 28, the club said.", "The regatta off Brisk is on 27 and 28 January, the club said."),
    ("Two barns at Holt burned down between May 11 and May 19.", "Two barns at Holt burned down between 11 and 19 May."),
    ("The market at Lund runs from May 11 to 19 this year.", "The market at Lund runs from 11 to 19 May this year."),
]  # fmt: skip


@pytest.mark.parametrize(("a", "b"), HOUSES)
@pytest.mark.parametrize(
    "published", [(None, None), (None, date(2024, 1, 20)), (date(2024, 1, 20), date(2024, 1, 20))]
)
def test_two_days_of_a_month_are_style(a: str, b: str, published: tuple[date | None, date | None]) -> None:
    copies = [
        parse(text, outlet=outlet, plain=True, published=day)
        for text, outlet, day in zip((a, b), "AB", published, strict=True)
    ]
    findings = check(*copies, settings=Settings(force=True)).findings
    assert not [finding.message for finding in findings if finding.severity is not Severity.NOTE]


def test_another_day_is_an_error() -> None:
    a, b = HOUSES[0]
    copies = [parse(a, outlet="A", plain=True), parse(b.replace("28", "29"), outlet="B", plain=True)]
    findings = check(*copies, settings=Settings(force=True)).findings
    assert [finding.code for finding in findings if finding.severity is Severity.ERROR] == ["DAT101"]
