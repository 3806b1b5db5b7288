"""
How much two stretches of copy have in common: the one measure by which words tell that both are of one thing.

Whoever binds two clauses, sets words or names against each other, or weighs the ground on which claims stand
asks here. What is counted are words of substance, each once, by what they come to; what is told is how much
of the shorter stretch the other has, since desks add and trim. The thresholds are the askers' own, held on
the invented pairs, stories and sentences of the fixtures and on the rows of the tests: a measure of stems
alone tells no more there, and is less sure of two of the changed facts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from functools import lru_cache
from math import fsum

from factcheck.lexicon.contraries import acts
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.inflection import plain
from factcheck.lexicon.stem import stem
from factcheck.lexicon.variants import meanings

Words = Set[str] | Mapping[str, float]  # what words come to; and, where some tell more, how much each weighs
LEAST = 2.0  # what stretches weigh at the least: one word in common is no more than half of anything


@lru_cache(maxsize=1 << 15)
def meant(key: str) -> str:
    """What a folded word comes to: one for all its forms and synonyms, and for an act and its name."""
    word = next(iter(acts(key)), None) or plain(key)
    groups = meanings(word)
    return f"={min(groups)}" if groups else stem(word)


def substance(keys: Iterable[str]) -> frozenset[str]:
    """What the words of substance among some folded words come to; figures as printed."""
    return frozenset([meant(key) for key in keys if key not in FUNCTION_WORDS and key[0].isalnum()])


def in_common(one: Words, two: Words, *, least: float = LEAST) -> float:
    """How much of the lighter of two stretches the other has, 0 to 1, whichever is named first."""
    # of sets there are mostly frozen ones, which need not be asked what else they are
    mine, theirs = (
        dict.fromkeys(own, 1.0) if isinstance(own, frozenset) or not isinstance(own, Mapping) else own
        for own in (one, two)
    )
    lighter = max(min(fsum(mine.values()), fsum(theirs.values())), least)
    # exact, so that no order in which a set gives its words tells in the last digit
    shared = fsum([min(mine[word], theirs[word]) for word in mine.keys() & theirs.keys()])
    return shared / lighter if lighter else 0.0
