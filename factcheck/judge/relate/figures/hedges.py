"""How two figures are held: as exact, "about", "at least"; the figures themselves are not looked at."""

from __future__ import annotations

from factcheck.lexicon.hedges import FAMILY, HIGH_SIDE, LOW_SIDE
from factcheck.model.choice import Choice
from factcheck.model.claim import Bound, Number

_BY_BOUND = {
    Bound.ABOUT: "about",
    Bound.OVER: "more than",
    Bound.UNDER: "less than",
    Bound.AT_LEAST: "at least",
    Bound.AT_MOST: "up to",
    Bound.EXACT: "",
}


class HedgeChange(Choice):
    """How the hedges of two figures stand to each other."""

    SAME = "same"  # about/around; both bare
    DROPPED = "dropped"  # "an estimated £120m" and "£120m"
    REVERSED = "reversed"  # at least/at most, nearly/more than
    OTHER = "other"  # about/at least


def hedges(a: Number, b: Number) -> HedgeChange:
    """How the hedges compare; the figures themselves are not looked at."""
    one, other = hedge_of(a), hedge_of(b)
    if one == other:
        return HedgeChange.SAME
    if not one or not other:
        return HedgeChange.DROPPED
    if (one in LOW_SIDE and other in HIGH_SIDE) or (one in HIGH_SIDE and other in LOW_SIDE):
        return HedgeChange.REVERSED
    return HedgeChange.OTHER


def hedge_of(claim: Number) -> str:
    """The hedge's family: "about" for around, some, roughly; empty where there is none."""
    if claim.hedge is None or claim.value_to is not None:
        return ""  # "some six to seven million" is no less exact than the range
    words = claim.text[claim.hedge.start - claim.span.start : claim.hedge.end - claim.span.start]
    words = " ".join(words.lower().replace("-", "- ").replace("- ", "-").split())
    return FAMILY.get(words.lstrip("-")) or _BY_BOUND.get(claim.bound, "about")


def turned(a: Number, b: Number) -> bool:
    """One figure held from both sides: at least 40, at most 40."""
    return a.value == b.value and hedges(a, b) is HedgeChange.REVERSED
