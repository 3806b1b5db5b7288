"""Days and periods told from the day of publication: "today", "last week", "earlier this month"."""

from __future__ import annotations

from datetime import date

from factcheck.examine.dates import reckoning
from factcheck.examine.dates.bearings import Bearings
from factcheck.examine.dates.datings import Dating
from factcheck.examine.lexemes import Lexemes
from factcheck.lexicon.calendar import DAY_PARTS, NEAR_DAYS, PERIODS, POINTERS, SEASONS

_BEFORE_WEEKEND = frozenset({"over", "at", "on", "during", "for", "of", "across", "by"})
_COUNTED_SINCE = frozenset({"day", "days", "week", "weeks", "month", "months", "year", "years"})


def near_day(page: Lexemes, i: int, published: date | None) -> Dating | None:
    """Reads "today", "yesterday", "tonight", but not "today's" or the paper of that name."""
    low, word = page.low, page.low[i]
    if low[i + 1] == "'s" or (word == "today" and page.capital(i) and not page.opens(i)):
        return None
    found = Dating(i, i + 1, None)
    if published:
        found.value, found.resolved = reckoning.shifted(published, NEAR_DAYS[word]).isoformat(), True
    return found


def pointed(page: Lexemes, i: int, published: date | None) -> Dating | None:
    """Reads "last year", "this week", "next month", "last night", "earlier this month", "this past week"."""
    low = page.low
    pointer, period, last = low[i], low[i + 1], i + 2
    if pointer == "this" and period in ("past", "coming"):
        period, last = low[i + 2], i + 3
    vague = low[i - 1] in ("earlier", "later") and pointer == "this"
    found = Dating(i - 1 if vague or low[i - 1] in ("late", "early") else i, last, None)
    if pointer == "next" and low[i - 1] == "the":
        published = None  # the one after what was told: nobody knows which from the day of publication
    if period in SEASONS:
        if published:
            found.value, found.resolved = f"{published.year + POINTERS[pointer]:04}", True
        return found
    if period not in PERIODS or low[last] == "'s":
        return None
    if published and not (vague and period == "week"):
        found.value, found.value_to = _period(published, period, POINTERS[pointer])
        found.resolved = found.value is not None
    return found


def weekend(page: Lexemes, i: int, bearings: Bearings) -> Dating | None:
    """Reads "over the weekend", "at the weekend"."""
    low = page.low
    if low[i - 1] != "the" or low[i - 2] not in _BEFORE_WEEKEND:
        return None
    found = Dating(i - 1, i + 1, None)
    if bearings.published:
        toward = bearings.ahead(i - 1, i + 1)
        found.value, found.value_to = _weekend(bearings.published, 0 if toward else -1)
        found.resolved = True
    return found


def since(page: Lexemes, i: int) -> Dating | None:
    """Reads "in the week since": a time that is counted from an event."""
    counted = page.low[i - 2] == "the" and page.low[i - 1] in _COUNTED_SINCE
    return Dating(i - 2, i + 1, None) if counted else None


def _period(today: date, period: str, way: int) -> tuple[str | None, str | None]:
    """The period before (-1), round (0) or after (1) today, and its end where it is two days."""
    if period == "year":
        return f"{today.year + way:04}", None
    if period == "month":
        return reckoning.iso_month(*reckoning.months_back(today, -way)), None
    if period == "week":
        return reckoning.iso_week(reckoning.shifted(today, 7 * way)), None
    if period in DAY_PARTS:
        return reckoning.shifted(today, way).isoformat(), None
    return _weekend(today, way) if period == "weekend" else (None, None)


def _weekend(today: date, way: int) -> tuple[str, str]:
    """Its Saturday and its Sunday; from Saturday on, "this weekend" is the one that has come."""
    toward = way > 0 or (way == 0 and today.weekday() < 5)
    saturday = reckoning.weekday(today, 5, ahead=toward, strictly=way > 0)
    return saturday.isoformat(), reckoning.shifted(saturday, 1).isoformat()
