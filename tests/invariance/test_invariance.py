"""A finding survives what has nothing to do with it: the shares never fall below what they have been."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from tests.invariance.measure import Measured, measured

FLOORS = Path(__file__).parents[1] / "floors.toml"


@pytest.fixture(scope="module")
def now() -> Measured:
    return measured()


@pytest.fixture(scope="module")
def floors() -> dict[str, float]:
    floors: dict[str, float] = tomllib.loads(FLOORS.read_text(encoding="utf-8"))["invariance"]
    return floors


def test_there_are_rows_to_measure(now):
    """A share of nothing is no share."""
    assert now.rows >= 60


@pytest.mark.parametrize("kind", ["aside-near", "aside-far", "added", "said", "swap"])
def test_no_share_falls(now, floors, kind):
    """`make floors` raises a floor; it is lowered by hand alone, with a reason."""
    assert now.kept[kind] >= floors[kind]


def test_what_changes_nothing_stops_nothing(now, floors):
    """The controls: the same variation with no fact changed."""
    assert now.false <= floors["false-in-100"]
