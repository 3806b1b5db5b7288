"""Days that no calendar has, in each manner of writing one; and the figures beside a month that are no days."""

from __future__ import annotations

import pytest

import factcheck


def _codes(text: str) -> list[str]:
    report = factcheck.check(factcheck.parse(text), factcheck.parse(text))
    return [finding.code for finding in report.findings]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The lease ends on 31 June, the clerk said.", "31 June"),
        ("The lease ends on June 31, 2021, the clerk said.", "June 31, 2021"),
        ("The lease ends on 30 February.", "30 February"),
        ("The lease ends on 32 May.", "32 May"),
        ("The lease runs until the 33 August 2022.", "33 August 2022"),
        ("The lease runs until March 32, the clerk said.", "March 32"),
        ("The form is dated 31/06/2020, the clerk said.", "31/06/2020"),
        ("The form is dated 02/30/2020, the clerk said.", "02/30/2020"),
        ("The form is dated 2021-02-29, the clerk said.", "2021-02-29"),
        ("The form is dated 31.11.2019, the clerk said.", "31.11.2019"),
        ("The form is dated 29/02/2023, the clerk said.", "29/02/2023"),
    ],
)
def test_a_day_that_no_calendar_has_is_told(text, said):
    """Both copies print it, so only the calendar can tell."""
    witness = factcheck.check(factcheck.parse(text), factcheck.parse(text)).collation.witnesses[0]
    assert [(date.text, date.impossible) for date in witness.dates] == [(said, True)]
    assert _codes(text) == ["INT104"]


@pytest.mark.parametrize(
    "text",
    [
        "The lease ends on 30 June, the clerk said.",
        "The lease ends on 29 February, the clerk said.",
        "The form is dated 29/02/2024, the clerk said.",
        "The form is dated 06/30/2020, the clerk said.",
        "The form is dated 30.11.2019, the clerk said.",
        "The form is dated 2020-02-29, the clerk said.",
        "In May 32 boats were lost off the cape.",
        "In March 33, all of them trawlers, were lost off the cape.",
        "Boats lost by 32 May voters were few.",
        "He was 32 may be, or older.",
        "The hall seats 400 and on 45 May Street there is another.",
        "The crews from 36 March past the hall at noon.",
        "The file is 99/12/2020 in the register.",
        "The file is 13/13/2020 in the register.",
        "The file is 31/06/7020 in the register.",
        "Clause 31.06.12 was struck out.",
    ],
)
def test_no_day_is_missed_where_none_is_meant(text):
    """Days there are, counts beside a month, numbers of files."""
    assert "INT104" not in _codes(text)
