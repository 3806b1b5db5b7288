"""Weekdays by name: "Friday", "Friday, Dec. 6", "next Friday", "from Monday to Friday"."""

from __future__ import annotations

from datetime import date

from factcheck.examine.dates import reckoning
from factcheck.examine.dates.bearings import Bearings
from factcheck.examine.dates.datings import Dating
from factcheck.examine.dates.month_days import by_month, day_before_month
from factcheck.examine.dates.months import after_name, is_month
from factcheck.examine.lexemes import Lexemes
from factcheck.lexicon.calendar import POINTERS, WEEKDAY_SHORT, WEEKDAYS

_ALSO_WORDS = frozenset({"sat", "sun", "mon", "wed", "fri"})  # and names: they ask for a point
_BEFORE_WEEKDAY = frozenset({"last", "next", "this", "coming"})
_LONGEST_MONTH = len("2022-09")


def weekday(page: Lexemes, i: int, bearings: Bearings) -> Dating | None:
    """Reads "Friday", "Friday, Dec. 6", "next Friday"."""
    low = page.low
    if not page.capital(i):
        return None
    named = WEEKDAY_SHORT[low[i]] if low[i] in WEEKDAY_SHORT else WEEKDAYS[low[i]]
    if found := _with_day(page, i, bearings, named):
        return found
    if (low[i] in _ALSO_WORDS and low[i + 1] != ".") or (low[i] == "sun" and low[i - 1] == "the"):
        return None
    if found := _of_week(page, i, bearings, named):
        return found
    pointer = low[i - 1]
    first = i - 1 if pointer in _BEFORE_WEEKDAY else i
    found = Dating(first, after_name(page, i), None, weekday=named)
    if bearings.published:
        meant = _meant(found, bearings, bearings.published, pointer, named)
        found.value, found.resolved = meant.isoformat(), True
        bearings.weekday_met(meant, found.last)
    return found


def _of_week(page: Lexemes, i: int, bearings: Bearings, named: int) -> Dating | None:
    """Reads "Tuesday of next week", "Friday last week"."""
    low, j = page.low, after_name(page, i)
    j += low[j] == "of"
    if low[j] not in POINTERS or low[j + 1] != "week":
        return None
    found = Dating(i, j + 2, None, weekday=named)
    if bearings.published:
        week = bearings.published.toordinal() - bearings.published.weekday() + 7 * POINTERS[low[j]]
        found.value, found.resolved = date.fromordinal(week + named).isoformat(), True
    return found


def _with_day(page: Lexemes, i: int, bearings: Bearings, named: int) -> Dating | None:
    """Reads "Friday, Dec. 6", "Friday the 6th of December": the weekday's own day."""
    low = page.low
    j = after_name(page, i)
    k = j + 1 if low[j] == "," else j
    if is_month(page, k):
        found = by_month(page, k, bearings, named=named, start=i)
        if found and len(found.value or "") > _LONGEST_MONTH:
            found.weekday = named
            return found
    k = k + 1 if low[k] == "the" else k
    if not low[k][:1].isdecimal() or not (found := day_before_month(page, k, bearings)):
        return None
    found.first, found.weekday = i, named
    if found.resolved and bearings.published and found.value:
        year, month, day = (int(part) for part in found.value.split("-"))
        year = reckoning.year_with(bearings.published, named, year, month, day)
        found.value = reckoning.iso_day(year, month, day)
    return found


def _meant(found: Dating, bearings: Bearings, published: date, pointer: str, named: int) -> date:
    """The day that a bare weekday means: the nearest, on the side that its words tell."""
    if begun := bearings.begun(found.first):
        return reckoning.weekday(begun, named, ahead=True)  # from Monday to Friday
    if pointer == "last":
        return reckoning.weekday(published, named, ahead=False, strictly=True)
    if pointer in ("next", "coming"):
        return reckoning.weekday(published, named, ahead=True, strictly=True)
    toward = pointer == "this" or bearings.ahead(found.first, found.last) or False
    return reckoning.weekday(published, named, ahead=toward)
