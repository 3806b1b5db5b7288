"""NAM104: one honorific for another, of a man or of a woman; STY308 where it is left out."""

from __future__ import annotations

import pytest

from factcheck import check, parse


def codes(a: str, b: str) -> list[str]:
    report = check(parse(a, plain=True), parse(b, plain=True)).to_dict()
    return [finding["code"] for finding in report["findings"] if finding["severity"] == "error"]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Mrs Reed told the court it was late.", "Mr Reed told the court it was late."),
        ("Mrs Justice Reed told the jury to go.", "Mr Justice Reed told the jury to go."),
        ("The prize went to Miss Moss of Norby.", "The prize went to Mr Moss of Norby."),
    ],
)
def test_of_two_sexes(a, b):
    assert codes(a, b) == codes(b, a) == ["NAM104"]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Ms Reed said the jury had gone.", "Mrs Reed said the jury had gone."),
        ("Dr Reed said the jury had gone.", "Mr Reed said the jury had gone."),
        ("Sir Jon Reed said the jury had gone.", "Mr Reed said the jury had gone."),
        ("Mr Reed said the jury had gone.", "Reed said the jury had gone."),
        ("Mr and Mrs Reed said the jury had gone.", "Mrs Reed said the jury had gone."),
        ("Mr Reed, a trader, sold it to Mrs Moss.", "Mrs Moss bought it from Mr Reed, a trader."),
    ],
)
def test_of_one(a, b):
    assert codes(a, b) == codes(b, a) == []
