"""So many of so many: "one in five", "1 in every 20", "nine out of 10", "one pear in 12"."""

from __future__ import annotations

from decimal import Decimal

from factcheck.examine.dates.taken import Taken
from factcheck.examine.figures.amounts import Numeral, divided, is_whole
from factcheck.examine.figures.counted import noun
from factcheck.examine.figures.drafts import Draft
from factcheck.examine.figures.measured import amount
from factcheck.examine.figures.numerals import begins, numeral
from factcheck.examine.lexemes import Lexemes
from factcheck.lexicon.contests import CONTEST, PLAYED
from factcheck.lexicon.counting import are_people
from factcheck.lexicon.numerals import SCALES
from factcheck.model.claim import ClaimKind

_MOST = 20  # "45 of 300" are two counts, "9 in 20" is a share
_POWERS = frozenset(map(Decimal, (10, 100, 1000, 10_000, 100_000)))  # what shares are reckoned in
_FIRST_YEAR, _LAST_YEAR = 1900, 2100  # "six in 2019"


def share(page: Lexemes, found: Numeral, taken: Taken) -> Draft | None:
    """The quotient of a share whose first figure is read; None where it is a count by itself."""
    low = page.low
    if found.scaled or found.share or found.vague or found.value <= 0 or not is_whole(found.value):
        return None
    k, of = _bottom(low, found.last), None
    if k is None and (of := _counted(page, found)):
        k = _bottom(low, of[1] + 1)
    if k is None or not taken.free(k) or not begins(low[k]):
        return None
    bottom = numeral(page, k)
    if bottom is None or bottom.vague or bottom.share or bottom.value <= found.value:
        return None
    if _FIRST_YEAR <= bottom.value <= _LAST_YEAR and low[bottom.first].isdecimal():
        return None
    whole = amount(page, bottom)
    if whole.kind is not ClaimKind.NUMBER or low[whole.last] in PLAYED:
        return None
    if of and not _is_share_of(page, found, bottom, of[0]):
        return None
    if found.value > _MOST and bottom.value not in _POWERS and low[bottom.first - 1] != "every":
        return None  # "310 out of 840" are two counts
    both = found.first, bottom.last
    grain = min(Decimal("0.01"), divided(Decimal(1), bottom.value))
    unit, counted = of or (None, None)
    value = divided(found.value, bottom.value)
    return Draft(ClaimKind.NUMBER, value, *both, both, unit=unit, grain=grain, counted=counted)


def _counted(page: Lexemes, found: Numeral) -> tuple[str, int] | None:
    """What stands between the two figures: "one pear in 12", "nine people in ten"; and where."""
    return noun(page, found.last, one=found.value == 1)


def _is_share_of(page: Lexemes, found: Numeral, bottom: Numeral, unit: str) -> bool:
    """Is it one of so many, or people out of ten or a hundred; no win in seven, no six men in ten cars?"""
    if unit in CONTEST or noun(page, bottom.last, one=False) is not None:
        return False
    return found.value == 1 or (bottom.value in _POWERS and are_people(unit))


def _bottom(low: list[str], j: int) -> int | None:
    """Where the second figure begins, after "in", "-in-", "in every", "of every", "out of", "in a"."""
    k = j + 1 if low[j] == "-" else j
    if low[k] == "out" and low[k + 1] == "of":
        k += 2
    elif low[k] == "in" or (low[k] == "of" and low[k + 1] == "every"):
        k += 1
    else:
        return None
    k = k + 1 if low[k] in ("every", "-") else k
    return k + 1 if low[k] == "a" and (low[k + 1] in SCALES or low[k + 1] == "hundred") else k


def is_base(page: Lexemes, found: Numeral) -> bool:
    """Reads "of every 100 trees 62 were dead": what a share is reckoned in, and no count."""
    low, first = page.low, found.first
    return found.value in _POWERS and low[first - 1] == "every" and low[first - 2] in ("of", "in")
