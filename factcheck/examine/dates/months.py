"""Months by name: "September", "Sept.", "last March", "early May"; and whether a name is a month's at all."""

from __future__ import annotations

from factcheck.examine.dates import reckoning
from factcheck.examine.dates.bearings import Bearings
from factcheck.examine.dates.datings import Dating
from factcheck.examine.dates.years import edge
from factcheck.examine.lexemes import Lexemes
from factcheck.lexicon.calendar import MONTH_SHORT, MONTHS, WEEKDAY_SHORT
from factcheck.lexicon.change import DOWN, UP
from factcheck.lexicon.counting import AUXILIARIES, MAYBE_PLURAL, STOP, singular

_ALSO_WORDS = frozenset(
    {"may", "march", "august", "april", "june"}
)  # a verb, a walk, a grand word, forenames
_ALSO_FORENAMES = frozenset({"august", "april", "june"})
_ALSO_SHORT_NAMES = frozenset({"mar", "jan", "dec", "jun"})
_BEFORE_MONTH = frozenset(
    "in of since last next this early late mid until till by from before after between during through and or "
    "to every each on (".split()
)


def is_month(page: Lexemes, k: int) -> bool:
    """Is lexeme k the name of a month, whole or short, with its capital?"""
    low = page.low[k]
    return (low in MONTHS or low in MONTH_SHORT) and page.capital(k)


def month_number(page: Lexemes, k: int) -> int:
    """The month that lexeme k names, January 1."""
    return MONTHS.get(page.low[k]) or MONTH_SHORT[page.low[k]]


def after_name(page: Lexemes, k: int) -> int:
    """The lexeme after a month or weekday, and after the point of a shortened one."""
    short = page.low[k] in MONTH_SHORT or page.low[k] in WEEKDAY_SHORT
    return k + 2 if short and page.low[k + 1] == "." and page.glued(k + 1) else k + 1


def surely_month(page: Lexemes, i: int) -> bool:
    """Is a month's name by itself the month, and not the verb, the march or the forename?"""
    low, word = page.low, page.low[i]
    asked = low[i - 1] in _BEFORE_MONTH
    if word in _ALSO_WORDS:
        alone = not page.capital(i + 1) and not page.capital(i - 1)
        mid = low[i - 1] == "-" and low[i - 2] == "mid"
        if page.opens(i) and not page.capital(i + 1) and _noun_after(low, i + 1):
            return True
        return asked or mid or (word in _ALSO_FORENAMES and alone)
    if word in MONTH_SHORT:
        return asked and (word not in _ALSO_SHORT_NAMES or low[i + 1] == ".")
    return True


def _noun_after(low: list[str], k: int) -> bool:
    """Reads "March sales", "May inflation rose": a noun, and no order and no wish, follows the month."""
    word, after = low[k], low[k + 1]
    if not word.isalpha() or word in STOP:
        return False
    plural = singular(word) is not None or word in MAYBE_PLURAL
    return plural or after in UP or after in DOWN or after in AUXILIARIES


def month_alone(
    page: Lexemes, first: int, last: int, bearings: Bearings, *, year: int | None, month: int
) -> Dating:
    """The month at lexemes `first` to `last`, in its year or the one that is meant."""
    resolved = False
    if year is None and bearings.published:
        pointer = page.low[first - 1]
        here = (bearings.published.year, bearings.published.month)
        if pointer in ("last", "next"):
            first -= 1
            year = reckoning.year_of(bearings.published, month, None, ahead=pointer == "next")
            if (year, month) == here:
                year += 1 if pointer == "next" else -1
        else:
            toward = bearings.ahead(first, last) or False
            year = reckoning.year_of(bearings.published, month, None, ahead=toward)
        resolved = True
    return Dating(edge(page, first), last, reckoning.iso_month(year, month), resolved=resolved)
