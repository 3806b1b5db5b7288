"""Words that have a synonym here, in whatever form."""

from __future__ import annotations

import pytest

from factcheck.lexicon.variants import meanings, phrased


@pytest.mark.parametrize("word", ["lorry", "trucks", "level", "crossings", "carries", "on", "called", "off"])
def test_a_word_of_a_phrase_in_whatever_form(word: str) -> None:
    assert phrased(word)


@pytest.mark.parametrize("word", ["gathering", "ceiling", "heron", "1,200", "-"])
def test_any_other_word_has_no_synonym(word: str) -> None:
    assert not phrased(word)
    assert not meanings(word)
