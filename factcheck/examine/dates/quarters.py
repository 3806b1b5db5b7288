"""Quarters of a year: "the third quarter", "first-quarter results", "Q2 2023"."""

from __future__ import annotations

from factcheck.examine.dates import reckoning
from factcheck.examine.dates.bearings import Bearings
from factcheck.examine.dates.datings import Dating
from factcheck.examine.dates.years import year_after
from factcheck.examine.lexemes import Lexemes
from factcheck.lexicon.classes import ARTICLES
from factcheck.lexicon.numerals import ORDINALS


def quarter(page: Lexemes, i: int, bearings: Bearings) -> Dating | None:
    """Reads "the third quarter", "first-quarter", "the second quarter of 2023"."""
    low = page.low
    first = i - 2 if low[i - 1] == "-" else i - 1
    number = ORDINALS.get(low[first])
    if number is None or number > 4 or low[i + 1] == "-":
        return None
    if low[i + 1] in ("of", "mile") and low[i + 2] in ARTICLES:
        return None  # the third quarter of the match
    return _dating(page, first, i + 1, bearings, number=number)


def quarter_in_figures(page: Lexemes, i: int, bearings: Bearings) -> Dating | None:
    """Reads "Q2", "Q3 2023" at the figure after the letter."""
    if not page.glued(i) or page.low[i] not in ("1", "2", "3", "4"):
        return None
    return _dating(page, i - 1, i + 1, bearings, number=int(page.low[i]))


def _dating(page: Lexemes, first: int, j: int, bearings: Bearings, *, number: int) -> Dating:
    """The quarter at lexemes `first` to j, with the year that follows it, or the last such quarter."""
    published = bearings.published
    year, last = year_after(page, j, published)
    resolved = year is None and published is not None
    if year is None and published:
        over = published.month > 3 * number or bearings.ahead(first, last)
        year = published.year if over else published.year - 1
    return Dating(first, last, reckoning.iso_quarter(year, number), resolved=resolved)
