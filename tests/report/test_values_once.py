"""What is told beside the values says nothing that they say already."""

from datetime import date

import pytest

import factcheck
from factcheck.report import concise


@pytest.mark.parametrize(
    ("one", "other", "said"),
    [
        ("on 7 May", "on 17 May", "the dates differ: 7 May / 17 May (the day differs)"),
        ("for 12 days", "for 21 days", "the measures differ: 12 days / 21 days (digits transposed)"),
    ],
)
def test_a_value_is_told_once(one, other, said):
    texts = [
        f"The lock at Tesk will be shut {words}, the harbour board said in a note." for words in (one, other)
    ]
    report = factcheck.check(
        *(factcheck.parse(t, outlet=n, published=date(2024, 3, 12)) for t, n in zip(texts, "AB", strict=True))
    )
    assert concise.said(report.findings[0]) == said
