"""Years in figures: "in 1994", "the 2020 election", "2026-27"; and whether four digits are a year at all."""

from __future__ import annotations

from datetime import date

from factcheck.examine.dates.datings import Dating
from factcheck.examine.figures import hedged
from factcheck.examine.figures.change import moved
from factcheck.examine.lexemes import Lexemes
from factcheck.lexicon.calendar import MONTHS, POINTERS
from factcheck.lexicon.classes import ARTICLES, THIRD_POSSESSIVES
from factcheck.lexicon.counting import singular
from factcheck.model.claim import Bound

_FIRST_YEAR, _LAST_YEAR = 1000, 2199  # that copy prints
_OF_OLD = 1500  # an earlier year is one only after "in" and the like
_OWN_CENTURIES = range(1900, 2101)  # a bare figure between these is a year, unless its words count
_LONGEST_STRETCH = 200  # years
_BEFORE_YEAR = frozenset(
    "in since until till from by of during before after between circa early late through around year".split()
)
_BEFORE_OLD_YEAR = frozenset({"in", "since", "of", "from", "circa"})
_NEVER_AFTER = frozenset(
    """
    $ £ € ¥ ₹ # no number flight rs usd eur gbp least than exactly another only
    """.split()
)
_HEDGES = frozenset("about some nearly almost than least approximately roughly over another".split())
_OWNERS = ARTICLES | THIRD_POSSESSIVES | {"'s", "our"}
_COUNTED = frozenset(
    (
        "people men women children troops soldiers homes houses jobs workers employees cars households "
        "miles metres meters feet"
    ).split()
)
_UNITS = frozenset(
    (
        "year years day days week weeks month months hour minute minutes percent per % pct million billion "
        "thousand gmt hrs hours pounds dollars euros yen tonnes tons kilometers kilometres kg km miles "
        "metres meters feet calories words pages"
    ).split()
)
_GLUED_UNITS = frozenset({"m", "km", "ft", "kg", "p", "c", "cc", "bc"})
_HYPHENED_UNITS = frozenset({"strong", "mile", "foot", "page", "seat", "year", "metre", "meter"})


def year(page: Lexemes, i: int) -> Dating | None:
    """Reads "in 1994", "the 2020 election", "2026 to 2027", "2026-27" at the figure of four digits."""
    low = page.low
    if not _is_year(page, i):
        return None
    to, last = _year_to(page, i)
    found = Dating(edge(page, i), last, low[i], to)
    hedge = hedged.before(page, i)
    if hedge and hedge.bound is Bound.ABOUT and low[hedge.first] in ("around", "about", "circa"):
        found.bound, found.first = hedge.bound, hedge.first
    return found


def _year_to(page: Lexemes, i: int) -> tuple[str | None, int]:
    """The year that the one at lexeme i runs to, and where the date ends: "2026-27", "1994 to 1998"."""
    low, j, year = page.low, i + 1, int(page.low[i])
    joint, after = low[j], low[j + 1]
    tight = page.glued(j) and page.glued(j + 1)
    if not after.isdecimal() or not (joint == "to" or (joint in ("-", "/") and tight)):
        return None, j
    if len(after) == 4 and year < int(after) <= year + _LONGEST_STRETCH:
        return after, j + 2
    if len(after) == 2 and joint != "to":
        if int(after) == (year + 1) % 100:
            return f"{year // 100 + (int(after) == 0):02}{after}", j + 2  # 1999-00
        if joint == "-" and int(after) > year % 100:
            return f"{year // 100:02}{after}", j + 2
    return None, j


def _is_year(page: Lexemes, i: int) -> bool:
    """Is a figure of four digits a year: by its size, and by what stands round it?"""
    low, before, year = page.low, page.low[i - 1], int(page.low[i])
    if not _FIRST_YEAR <= year <= _LAST_YEAR or low[i][0] == "0":
        return False
    if before in _NEVER_AFTER or _measures(page, i + 1) or _rates(page, i):
        return False
    if before in MONTHS or before in _BEFORE_YEAR or (before == "-" and low[i - 2] in ("mid", "pre", "post")):
        return year >= _OF_OLD or before in _BEFORE_OLD_YEAR
    if year not in _OWN_CENTURIES or before in _HEDGES or _counts(page, i + 1):
        return False
    owned = before in _OWNERS or before.endswith("'s")
    plural = not owned and singular(low[i + 1]) is not None
    return not plural or page.capital(i + 1) or page.capital(i - 1)  # the 2024 Olympics


def _rates(page: Lexemes, i: int) -> bool:
    """Reads "a total of 1700", "fell from 1650 to 1250": so many, of no century of ours."""
    low = page.low
    if low[i - 1] == "of" and low[i - 2] in _QUANTITIES:
        return True
    way = low[i - 1] == "from" and low[i + 1] == "to" and low[i + 2].isdecimal()
    return way and int(low[i]) not in _OWN_CENTURIES and moved(page, i)


_QUANTITIES = frozenset("average total maximum minimum number sum crowd majority price fee score".split())


def _measures(page: Lexemes, after: int) -> bool:
    """Does a unit follow: "2000 metres", "1500m"?"""
    word = page.low[after]
    return word in _UNITS or (word in _GLUED_UNITS and page.glued(after))


def _counts(page: Lexemes, after: int) -> bool:
    """Does what follows say that it is counted: "2000 people", "2000-strong"?"""
    low = page.low
    return low[after] in _COUNTED or (low[after] == "-" and low[after + 1] in _HYPHENED_UNITS)


def year_after(page: Lexemes, j: int, published: date | None) -> tuple[int | None, int]:
    """A year at lexeme j, after a comma, "of" or "in"; and where the date ends."""
    low = page.low
    k = j + 1 if low[j] in (",", "of", "in") else j
    if len(low[k]) == 4 and low[k].isdecimal() and not page.glued(k):
        year = int(low[k])
        if _FIRST_YEAR <= year <= _LAST_YEAR:
            return year, k + 1
    k = j + 1 if low[j] == "of" else j
    if low[k] in POINTERS and low[k + 1] == "year":  # of last year
        return published.year + POINTERS[low[k]] if published else None, k + 2
    return None, j


def edge(page: Lexemes, first: int) -> int:
    """Where "early", "mid-" or "the end of" before a month or year begins."""
    low = page.low
    if low[first - 1] in ("early", "late", "mid"):
        return first - 1
    if low[first - 1] == "-" and low[first - 2] == "mid" and page.glued(first):
        return first - 2
    part = low[first - 2] in ("end", "start", "beginning", "middle")
    return first - 3 if low[first - 1] == "of" and part and low[first - 3] == "the" else first
