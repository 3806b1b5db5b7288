"""Forms of one word, regular and irregular."""

from __future__ import annotations

import pytest

from factcheck.lexicon.inflection import one_stem, stems


@pytest.mark.parametrize(
    "pair",
    "rose/rise knew/know lost/lose wives/wife children/child slipping/slip tried/tries women/woman closes/closing "
    "went/go was/be spoken/spoke policemen/policeman minister's/ministers dropped/drops died/dying taught/teach".split(),
)
def test_one_word(pair: str) -> None:
    assert one_stem(*pair.split("/"))


@pytest.mark.parametrize(
    "pair", "rose/fell need/needle pass/past boss/bos lose/loose desert/dessert 12/13".split()
)
def test_two_words(pair: str) -> None:
    assert not one_stem(*pair.split("/"))


@pytest.mark.parametrize("word", ["", "s", "ed", "ing", "'s", "es", "ies"])
def test_no_word_is_too_short(word: str) -> None:
    assert word.removesuffix("'s") in (*stems(word, verb=False), word)
    assert word in stems(word, verb=True)
