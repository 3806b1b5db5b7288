"""Counts that a word gives and no figure: "several weeks", "a few miles"."""

from __future__ import annotations

from decimal import Decimal

from factcheck.examine.figures.amounts import Numeral
from factcheck.examine.figures.drafts import Draft
from factcheck.examine.figures.units import kind_of, unit_at
from factcheck.examine.lexemes import Lexemes
from factcheck.model.claim import Bound

WORDS = frozenset({"several", "few"})
_FEW = Decimal(3)  # the grain of "several" and "a few"
_DIMENSIONS = frozenset({"time", "length", "mass"})


def uncounted(page: Lexemes, i: int) -> Draft | None:
    """Reads "several days", "a few hours" at the word that counts."""
    low, first = page.low, i - 1 if page.low[i] == "few" and page.low[i - 1] == "a" else i
    if page.low[i] == "few" and first == i:
        return None  # "few days" are not many; "the last few days"
    unit = unit_at(page, i + 1, Numeral(_FEW, i, i + 1, spelled=True), False)
    if unit is None or unit[0].dimension not in _DIMENSIONS or not low[unit[1] - 1].endswith(("s", "feet")):
        return None
    return Draft(
        kind=kind_of(unit[0]), value=None, first=first, last=unit[1], figure=(first, i + 1),
        unit=unit[0].name, bound=Bound.ABOUT, grain=_FEW, approximate=True,
    )  # fmt: skip
