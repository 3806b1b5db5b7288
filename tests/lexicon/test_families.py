"""Words of one family, and words that only look alike."""

from __future__ import annotations

import pytest

from factcheck.lexicon.families import of_one_family
from factcheck.lexicon.spelling import fold


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("symbol", "symbolic"),
        ("symbols", "symbolic"),
        ("advised", "adviser"),
        ("hero", "heroic"),
        ("critic", "critical"),
        ("risk", "risky"),
        ("strategy", "strategic"),
        ("poisoned", "poisonous"),
    ],
)
def test_one_meaning_in_another_part_of_speech(a: str, b: str) -> None:
    assert of_one_family(fold(a), fold(b))
    assert of_one_family(fold(b), fold(a))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("trial", "trail"),
        ("causal", "casual"),
        ("moral", "morale"),
        ("proof", "prone"),
        ("trainer", "trainee"),
        ("adverse", "averse"),
        ("principal", "principle"),
        ("desert", "dessert"),
        ("symbol", "cymbal"),
        ("personal", "personnel"),
        ("statue", "statute"),
        ("martial", "marital"),
    ],
)
def test_two_words_that_look_alike(a: str, b: str) -> None:
    assert not of_one_family(fold(a), fold(b))
    assert not of_one_family(fold(b), fold(a))
