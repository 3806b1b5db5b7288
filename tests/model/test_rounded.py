"""Decimals to so many places, whatever their size."""

from decimal import Decimal

import pytest

from factcheck.model.claim import plain, rounded


@pytest.mark.parametrize(
    ("value", "places", "told"),
    [
        ("7.25", 1, "7.2"),
        ("7.35", 1, "7.4"),
        ("19.96", 0, "20"),
        ("0", 1, "0"),
        ("1e9", 0, "1000000000"),
        ("1e60", 1, "1" + "0" * 60),
        ("-4.44", 1, "-4.4"),
    ],
)
def test_rounded(value, places, told):
    assert plain(rounded(Decimal(value), places)) == told
