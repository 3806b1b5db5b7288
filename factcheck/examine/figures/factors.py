"""How many times: "doubled", "twice as many", "a threefold rise", "halved", "20-fold"."""

from __future__ import annotations

from decimal import Decimal

from factcheck.examine.figures.drafts import Draft
from factcheck.examine.lexemes import Lexemes
from factcheck.lexicon.numerals import FACTORS, HALVING
from factcheck.model.claim import ClaimKind, Direction

_PAIRED = frozenset({"double", "triple", "treble", "twice"})
_NOUNS = frozenset({"double", "triple", "treble", "quadruple"})  # "did the double"; but "a triple the size"
# "double murder", "double standards": two of a thing, and nothing is multiplied
_AFTER_PAIRED = frozenset(
    "murder standards act bill agent decker - life jeopardy bass bed room fault bogey".split()
)


def factor(page: Lexemes, i: int) -> Draft | None:
    """The factor that the word at lexeme i is by itself, with the way it goes."""
    low, word = page.low, page.low[i]
    if word in _PAIRED and low[i + 1] in _AFTER_PAIRED:
        return None
    if word in _NOUNS and low[i - 1] in ("a", "the") and low[i + 1] != "the":
        return None
    if word in HALVING:
        value, way = Decimal("0.5"), Direction.DOWN
    else:
        value, way = Decimal(FACTORS[word]), Direction.NONE if word in ("twice", "thrice") else Direction.UP
    return Draft(ClaimKind.NUMBER, value, i, i + 1, (i, i + 1), unit="time", direction=way)


def fold(page: Lexemes, draft: Draft) -> bool:
    """Reads "a 20-fold rise", "five fold": the figure is a factor, and the draft is told so."""
    low, k = page.low, draft.last
    k = k + 1 if low[k] == "-" and page.glued(k) else k
    if low[k] != "fold":
        return False
    draft.unit, draft.last = "time", k + 1
    return True


def of_another(page: Lexemes, draft: Draft) -> bool:
    """Reads "half the rate": a share of what something else has is a factor; "half of the cost" is none."""
    low, k = page.low, draft.last
    if draft.kind is not ClaimKind.NUMBER or draft.value is None or not 0 < draft.value < 1:
        return False
    if low[k] != "the" or low[k + 1] not in _MEASURES:
        return False
    draft.unit = "time"
    return True


# What rises and falls without being many (the nouns of degree that take "at": rate, speed, price)
_MEASURES = frozenset(
    "rate speed pace price cost frequency strength size height depth width length average".split()
)
