"""One and many: the plural of what is counted, and back."""

from __future__ import annotations

import pytest

from factcheck.lexicon.counting import plural, singular


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("foot", "feet"),
        ("inch", "inches"),
        ("person", "people"),
        ("city", "cities"),
        ("day", "days"),
        ("sheep", "sheep"),
        ("bus", "buses"),
        ("vote", "votes"),
    ],
)
def test_there_and_back(one: str, many: str) -> None:
    assert plural(one) == many
    assert singular(many) == one


@pytest.mark.parametrize(
    ("unit", "printed"),
    [
        ("degree Celsius", "degrees Celsius"),
        ("mile per hour", "miles per hour"),
        ("square foot", "square feet"),
        ("kilowatt hour", "kilowatt hours"),
        ("percentage point", "percentage points"),
        ("part per million", "parts per million"),
    ],
)
def test_units_of_several_words(unit: str, printed: str) -> None:
    assert plural(unit) == printed
