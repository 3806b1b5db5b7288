"""Figures of every kind but dates, in invented copy."""

from __future__ import annotations

import pytest

import factcheck


def figures(text: str) -> list[tuple[str, str, str | None, str | None, str]]:
    witness = factcheck.examine(factcheck.parse(text, plain=True))
    out = []
    for claim in witness.numbers:
        said = claim.to_dict()
        out.append((said["kind"], claim.text, said["value"], said["unit"], said["bound"]))
    return out


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At least 12 people died.", ("number", "At least 12", "12", "person", "at-least")),
        ("The $3.4 million fund is closed.", ("money", "$3.4 million", "3400000", "USD", "exact")),
        ("The dividend rises from 3.6p.", ("money", "3.6p", "3.6", "penny", "exact")),
        ("It took 72 hours.", ("duration", "72 hours", "72", "hour", "exact")),
        ("A 412-foot tower fell.", ("measure", "412-foot", "412", "foot", "exact")),
        ("Turnout fell to 61.4 per cent.", ("percent", "61.4 per cent", "61.4", "percent", "exact")),
        ("Jane Roe, 41, was unhurt.", ("age", "41", "41", "year", "exact")),
        ("It is the third strike.", ("ordinal", "third", "3", None, "exact")),
    ],
)
def test_one_figure(text: str, expected: tuple[str, str, str | None, str | None, str]) -> None:
    assert figures(text) == [expected]
