"""Opposites whatever part of speech they are, and the verbs that nouns are the names of."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.lexicon import shelf
from factcheck.lexicon.contraries import ANTONYMS, acts, contrary


@pytest.mark.parametrize(
    ("a", "b", "scale", "verbal"),
    [
        ("rose", "fell", "direction", True),
        ("shrank", "growth", "direction", True),
        ("approved", "rejection", "outcome", True),
        ("loss", "profit", "direction", False),
        ("gradually", "suddenly", ANTONYMS, False),
        ("milder", "severe", ANTONYMS, False),
        ("presence", "absence", ANTONYMS, False),
        ("harmful", "harmless", "negation", False),
        ("thickening", "thinner", "direction", False),  # a verb in -en, and what a thing gets to be
        ("strengthened", "weaker", "direction", False),
    ],
)
def test_opposites(a: str, b: str, scale: str, verbal: bool) -> None:
    assert contrary(a, b) == (scale, verbal)
    assert contrary(b, a) == (scale, verbal)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("rose", "climbed"),
        ("rose", "rise"),
        ("lie", "stand"),
        ("table", "chair"),
        ("dog", "dog"),
        ("thickening", "thicker"),
        ("listened", "open"),
        ("slowly", "faster"),  # told from the other side they are one fact
        ("", "rose"),
    ],
)
def test_words_that_are_none(a: str, b: str) -> None:
    assert contrary(a, b) is None


def test_a_noun_is_the_name_of_its_verb() -> None:
    assert "withdraw" in acts("withdrawal")
    assert "refuse" in acts("refusals")
    assert not acts("spoon")


@pytest.mark.parametrize("name", ["antonyms.txt", "nominals.txt", "compounds.txt"])
def test_the_lists_are_sorted_and_whole(name: str) -> None:
    lines = Path(shelf._FOLDER, name).read_text("utf-8").splitlines()
    heads = [line.split("\t")[0] for line in lines]
    assert heads == sorted(set(heads), key=str.encode)
    assert all(len(line.split("\t")) > 1 for line in lines)
