"""
Where two words on opposite sides of a scale say nothing opposite.

A copy may tell of both sides ("some were let in, the others were not"), of two parts of one whole ("won four
of five", "lost one"), of a wish on the one hand and what came of it on the other ("smaller than hoped", "had
hoped for a bigger one"), or set a bound that takes the other in ("at least once", "twice").
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from factcheck.lexicon.classes import ADVERBS, DETERMINERS
from factcheck.lexicon.inflection import stems
from factcheck.lexicon.numerals import counted
from factcheck.model.article import Token
from factcheck.model.claim import Date, Number
from factcheck.model.span import Span

Tokens = Sequence[Token]
HOPED = 3  # words between a wish and what it is for: "had hoped for | a much bigger"
PART = 6  # words from a verb on in which a part of a whole is told: "won | only one of the five"


def hoped(tokens: Tokens, at: int) -> bool:
    """Is it what somebody expected or wanted: "had hoped for | bigger", "expected a | larger"?"""
    return any(
        not _HOPES.isdisjoint(stems(token.key, verb=True)) for token in tokens[max(at - HOPED, 0) : at]
    )


def than_hoped(tokens: Tokens, at: int) -> bool:
    """Is it held against what somebody expected or wanted: "smaller | than it had hoped"?"""
    behind = [token.key for token in tokens[at + 1 : at + 1 + 2 * HOPED + 1]]
    if "than" not in behind:
        return False
    return any(not _HOPES.isdisjoint(stems(word, verb=True)) for word in behind[behind.index("than") :])


# Verbs of wanting, expecting and planning (VerbNet's classes want-32.1, wish-62, conjecture-29.5)
_HOPES = frozenset("hope expect want wish desire anticipate predict forecast plan budget reckon".split())


def count(tokens: Tokens, at: int, figure: Callable[[Span], Number | Date | None]) -> Decimal | None:
    """The count or share that a verb is said of: "won | four of the five", "nine of ten | failed"."""
    for token in tokens[at + 1 : at + PART]:
        if (value := _value(token, figure)) is not None:
            return value
        if token.key not in _LIGHT:
            break
    before = (_value(token, figure) for token in _clause(tokens, at))
    return next((value for value in before if value is not None), None)


def _value(token: Token, figure: Callable[[Span], Number | Date | None]) -> Decimal | None:
    """What a figure comes to, or a numeral that is none by itself: "only | one"."""
    found = figure(token.span)
    if isinstance(found, Number):
        return found.value
    value = None if found is not None else counted(token.key)
    return None if value is None else Decimal(value)


def _clause(tokens: Tokens, at: int) -> Tokens:
    """What stands before a verb from the last mark on."""
    begin = max(at - PART, 0)
    marks = [place for place in range(begin, at) if tokens[place].key in _MARKS]
    return tokens[marks[-1] + 1 if marks else begin : at]


_MARKS = frozenset(",;:.—–)?!")
_LIGHT = ADVERBS | DETERMINERS
