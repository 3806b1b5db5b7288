"""Years with the era beside them: "A.D. 1100 to 1240", "200 B.C.", "AD 79", "300 BCE"."""

from __future__ import annotations

from factcheck.examine.dates.datings import Dating
from factcheck.examine.lexemes import Lexemes

_ERAS = {"ad": False, "ce": False, "bc": True, "bce": True}  # true for those that count back
_LETTERED = {("a", "d"): False, ("c", "e"): False, ("b", "c"): True}
_LONGEST = 4  # digits, of a year


def of_the_era(page: Lexemes, i: int) -> Dating | None:
    """The year or years that begin at lexeme i, where an era stands before or behind them."""
    if not _is_year(page, i):
        return None
    low = page.low
    first, last, to = i, i + 1, None
    if low[last] in ("-", "to", "and") and _is_year(page, last + 1):
        to, last = last + 1, last + 2
    before, behind = _era_before(page, i), _era_at(page, last)
    if before is None and behind is None:
        return None
    back = before[0] if before else behind[0] if behind else False
    first, last = (before[1], last) if before else (first, behind[1] if behind else last)
    return Dating(first, last, _year(low[i], back), _year(low[to], back) if to else None)


def _is_year(page: Lexemes, k: int) -> bool:
    return page.low[k].isdecimal() and len(page.low[k]) <= _LONGEST and page.low[k][0] != "0"


def _year(figures: str, back: bool) -> str:
    """The year in ISO 8601, where 1 B.C. is the year nought."""
    year = 1 - int(figures) if back else int(figures)
    return f"-{-year:04}" if year < 0 else f"{year:04}"


def _era_at(page: Lexemes, k: int) -> tuple[bool, int] | None:
    """The era that begins at lexeme k, in capitals: whether it counts back, and where it ends."""
    low = page.low
    if low[k] in _ERAS and page.word(k).isupper():
        return _ERAS[low[k]], k + 1
    letters = low[k], low[k + 2]
    if letters in _LETTERED and low[k + 1] == low[k + 3] == "." and page.capital(k) and page.glued(k + 2):
        if letters == ("b", "c") and low[k + 4] == "e" and page.glued(k + 4):
            return True, k + 6 if low[k + 5] == "." else k + 5
        return _LETTERED[letters], k + 4
    return None


def _era_before(page: Lexemes, i: int) -> tuple[bool, int] | None:
    """The era that ends right before lexeme i: whether it counts back, and where it begins."""
    for first in (i - 1, i - 4):
        found = _era_at(page, first) if first >= 0 and page.low[first] else None
        if found and found[1] == i and not found[0]:
            return found[0], first
    return None
