"""Feasts: "Christmas Eve", "Good Friday", "since last Easter", "in the new year"."""

from __future__ import annotations

from datetime import MAXYEAR, MINYEAR

from factcheck.examine.dates import reckoning
from factcheck.examine.dates.bearings import Bearings
from factcheck.examine.dates.datings import Dating
from factcheck.examine.dates.month_days import on_day
from factcheck.examine.dates.years import year_after
from factcheck.examine.lexemes import Lexemes
from factcheck.lexicon.calendar import FEASTS, MOVABLE
from factcheck.lexicon.counting import STOP

FIRST = frozenset(words[0] for words in (*FEASTS, *MOVABLE))

_AT_FEASTS = frozenset("at before after by since until till over last next this around during".split())
_BEFORE_NEW_YEAR = frozenset("in into by before until of for from after early".split())
_WINTER_ENDS = 2  # February: after it "the new year" is the next


def feast(page: Lexemes, i: int, bearings: Bearings) -> Dating | None:
    """The feast that begins at lexeme i."""
    if found := _new_year(page, i, bearings):
        return found
    if not page.capital(i):
        return None
    return _fixed(page, i, bearings) or _movable(page, i, bearings)


def _new_year(page: Lexemes, i: int, bearings: Bearings) -> Dating | None:
    """Reads "in the new year" at "new": its January."""
    low = page.low
    if low[i - 1 : i + 2] != ["the", "new", "year"] or low[i - 2] not in _BEFORE_NEW_YEAR:
        return None
    year, published = None, bearings.published
    if published:
        year = published.year + (published.month > _WINTER_ENDS)
    return Dating(i - 1, i + 2, reckoning.iso_month(year, 1), resolved=year is not None)


def _fixed(page: Lexemes, i: int, bearings: Bearings) -> Dating | None:
    """Reads "Christmas Eve", "New Year's Day 2024": a feast that has its day of a month."""
    for words, when in FEASTS.items():
        if when and page.low[i : i + len(words)] == list(words):
            year, last = year_after(page, i + len(words), bearings.published)
            return on_day(page, i, last, bearings, year=year, month=when[0], day=when[1])
    return None


def _movable(page: Lexemes, i: int, bearings: Bearings) -> Dating | None:
    """Reads "Good Friday", "at Easter", "since last Christmas": a bare feast only where it is a time."""
    for words, which in MOVABLE.items():
        last = i + len(words)
        if page.low[i:last] == list(words) and (len(words) > 1 or _is_time(page, i, last)):
            return _on_feast(page, i, last, bearings, which=which)
    return None


def _is_time(page: Lexemes, i: int, last: int) -> bool:
    """Is a feast of one word when something was, and not "the Christmas market", "at Easter services"?"""
    low = page.low
    return low[i - 1] in _AT_FEASTS and (not low[last][:1].isalpha() or low[last] in STOP)


def _on_feast(page: Lexemes, i: int, last: int, bearings: Bearings, *, which: int | str) -> Dating:
    pointer, published = page.low[i - 1], bearings.published
    first = i - 1 if pointer in ("last", "next", "this") else i
    year, last = year_after(page, last, published)
    if year is None and published:
        toward = {"last": False, "next": True}.get(pointer, bearings.ahead(first, last))
        year = reckoning.feast_year(published, which, ahead=toward)
    if year is None or not MINYEAR <= year <= MAXYEAR:  # "last year" of a page dated to the year 1
        return Dating(first, last, None)
    return Dating(first, last, reckoning.feast(year, which).isoformat(), resolved=True)
