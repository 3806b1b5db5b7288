"""Modality: what turns a claim round, and what only reports it."""

from __future__ import annotations

import pytest

from factcheck.lexicon.modality import Force, Shift, modal_shift, mode, negation


@pytest.mark.parametrize(
    ("a", "b", "shift"),
    [
        ("will", "would", Shift.SEQUENCE_OF_TENSES),
        ("can", "could", Shift.SEQUENCE_OF_TENSES),
        ("may", "might", Shift.SEQUENCE_OF_TENSES),
        ("is", "was", Shift.SEQUENCE_OF_TENSES),
        ("has", "had", Shift.SEQUENCE_OF_TENSES),
        ("will", "shall", Shift.SAME),
        ("is", "are", Shift.SAME),
        ("won't", "will", Shift.SAME),
        ("will", "may", Shift.WEAKENED),
        ("may", "will", Shift.STRENGTHENED),
        ("would", "could", Shift.WEAKENED),
        ("must", "should", Shift.WEAKENED),
        ("was", "will", Shift.TENSE),
        ("can", "should", Shift.OTHER),
    ],
)
def test_shift(a: str, b: str, shift: Shift) -> None:
    assert modal_shift(a, b) is shift


def test_no_modal_no_shift() -> None:
    assert modal_shift("rose", "will") is None


@pytest.mark.parametrize(
    ("words", "count"),
    [("he did not go", 1), ("it is not without risk", 2), ("nobody can't", 2), ("he went", 0), ("cannot", 1)],
)
def test_negation(words: str, count: int) -> None:
    assert negation(words.split()) == count


def test_mode_takes_the_least_firm() -> None:
    assert mode("is expected to be".split()).force is Force.EXPECTED
    assert mode("will not".split()) == (Force.FUTURE, 1)
    assert mode("the cat".split()).force is None
