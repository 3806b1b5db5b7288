"""
Words that keep a statement at arm's length.

A closed class: the adjectives and adverbs by which news copy says that a thing is claimed, thought or
feared rather than known. Figures have hedges of their own ("about", "at least"), which are not here.
"""

from __future__ import annotations

from factcheck.lexicon.spelling import fold

_WORDS = """
    alleged allegedly reported reportedly apparent apparently purported purportedly supposed supposedly
    suspected presumed presumably ostensible ostensibly seemingly evidently unconfirmed unverified
    believed thought feared rumoured rumored so-called possible possibly probable probably
    likely potential potentially perhaps maybe attempted
    """.split()
DOUBTS = frozenset(_WORDS) | frozenset(map(fold, _WORDS))
HELD = frozenset({"understood"})
"""Words of doubt behind a form of "to be" alone: "is understood to be the dearest"."""

# before "to": what is to come, and is not sure
FORESEEN = frozenset("expected likely tipped poised hoping hopes hope aiming aims aim".split())
