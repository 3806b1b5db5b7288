"""Decades and centuries: "the 1990s", "the '90s", "the 21st century"."""

from __future__ import annotations

from factcheck.examine.datings import Dating
from factcheck.examine.lexemes import Lexemes
from factcheck.examine.years import edge

_LAST_OF_OUR_CENTURY = 20  # "the '20s" are the 2020s, "the '30s" the 1930s


def decade(page: Lexemes, i: int) -> Dating | None:
    """Reads "the 1990s" at its figure of four digits."""
    year, j = int(page.low[i]), i + 1
    if page.low[j] == "s" and page.glued(j) and year % 10 == 0 and 1500 <= year <= 2100:
        return Dating(edge(page, i), j + 1, page.low[i][:3] + "X")
    return None


def decade_cut_short(page: Lexemes, i: int) -> Dating | None:
    """Reads "the '90s" at a figure before an "s"; without the apostrophe it may be anybody's age."""
    low, word = page.low, page.low[i]
    if len(word) != 2 or not word.isdecimal() or word[1] != "0":
        return None
    if not page.glued(i + 1) or low[i - 1] not in ("'", "’", "‘") or not page.glued(i):
        return None
    century = "19" if int(word) > _LAST_OF_OUR_CENTURY else "20"
    return Dating(i - 1, i + 2, f"{century}{word[0]}X")


def century(page: Lexemes, i: int) -> Dating | None:
    """Reads "the 21st century", "19th-century"."""
    low = page.low
    k = i + 3 if low[i + 2] == "-" else i + 2
    if low[k] not in ("century", "centuries") or not low[i].isdecimal():
        return None
    return Dating(i, k + 1, f"{max(int(low[i][:4]) - 1, 0):02}XX")
