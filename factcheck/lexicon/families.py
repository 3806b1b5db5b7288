"""
Words of one family: one meaning in another part of speech, "symbol" and "symbolic", "advise" and "adviser".

The links are WordNet's (`data/families.txt`, made by tests/lexicon/make/opposites.py). They tell a turn of
phrase from a slip of the keyboard, and nothing of what is said: an adviser is not what he advises.
"""

from __future__ import annotations

from functools import lru_cache

from factcheck.lexicon.inflection import stems
from factcheck.lexicon.shelf import entry

_FILE = "families.txt"


@lru_cache(maxsize=4096)
def of_one_family(a: str, b: str) -> bool:
    """Are two folded words, in whatever form, one meaning in two parts of speech?"""
    one, other = _forms(a), _forms(b)
    return any(last in _later(first) for x in one for y in other for first, last in (sorted((x, y)),))


def _forms(word: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((word, *stems(word, verb=True), *stems(word, verb=False))))


@lru_cache(maxsize=4096)
def _later(word: str) -> tuple[str, ...]:
    """The words of its family that stand further on in the alphabet."""
    return (entry(_FILE, word) or ("",))[1:]
