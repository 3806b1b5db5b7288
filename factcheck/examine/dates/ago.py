"""Days and periods counted back: "three years ago", "more than a week ago", "two days ago"."""

from __future__ import annotations

from datetime import date

from factcheck.examine.dates import reckoning
from factcheck.examine.dates.bearings import Bearings
from factcheck.examine.dates.datings import Dating
from factcheck.examine.figures import hedged
from factcheck.examine.figures.amounts import is_whole
from factcheck.examine.figures.hedged import Hedge
from factcheck.examine.figures.numerals import numeral
from factcheck.examine.lexemes import Lexemes
from factcheck.lexicon.calendar import NEAR_DAYS, TIME_UNITS
from factcheck.lexicon.currencies import NAMES as CURRENCY_NAMES
from factcheck.lexicon.numerals import SMALL
from factcheck.lexicon.units import WORDS as UNIT_WORDS
from factcheck.model.claim import Bound

_REACH = 5  # lexemes of a numeral in words: "a hundred and twenty one"
_MOST = 100_000  # of any unit; a larger figure counts back to no year
_YEARS = {"year": 1, "decade": 10, "century": 100}
_ONE = frozenset({"a", "an"})
# what half of one is: "half a year ago"
_HALVES: dict[str, tuple[str, int | None]] = {
    "year": ("month", 6), "decade": ("year", 5), "century": ("year", 50),
}  # fmt: skip
_DAYS = {"day": 1, "week": 7, "fortnight": 14}
_COMPARED = frozenset({"%", "percent", "per", "cent", "p", "c"})


def ago(page: Lexemes, i: int, bearings: Bearings) -> Dating | None:
    """Reads "three years ago", "a year ago", "two days ago", "half a year ago"."""
    unit = UNIT_WORDS.get((page.low[i - 1],))
    if unit is None or unit.name not in TIME_UNITS:
        return None
    first, count = _count_before(page, i - 1)
    if first is None:
        return None
    name = unit.name
    if page.low[first] in _ONE and page.low[first - 1] == "half":
        first, (name, count) = first - 1, _HALVES.get(name, (name, None))
    found = Dating(first, i + 1, None)
    hedge = _hedge(page, first)
    if hedge and hedge.first >= bearings.stop:
        found.first, found.bound = hedge.first, hedge.bound
    if bearings.published and count is not None:
        found.value = _back(bearings.published, name, count)
        found.resolved = found.value is not None
    return found


def from_near_day(page: Lexemes, i: int, published: date | None) -> Dating | None:
    """Reads "a week today", "a fortnight from tomorrow", "three weeks ago today" at the near day."""
    low = page.low
    turned = low[i - 1] in ("ago", "from")
    at = i - 2 if turned else i - 1
    unit = UNIT_WORDS.get((low[at],))
    if unit is None or unit.name not in _DAYS or (unit.name == "day" and not turned):
        return None
    first, count = _count_before(page, at)
    if first is None:
        return None
    found = Dating(first, i + 1, None)
    if published and count is not None:
        days = count * _DAYS[unit.name] * (-1 if low[i - 1] == "ago" else 1)
        found.value = reckoning.shifted(published, days + NEAR_DAYS[low[i]]).isoformat()
        found.resolved = True
    return found


def _hedge(page: Lexemes, first: int) -> Hedge | None:
    """The hedge before the count, "over two years ago", where its words compare nothing else."""
    low = page.low
    hedge = hedged.before(page, first, duration=True)
    if hedge is None and low[first - 1] == "over":
        hedge = Hedge(Bound.OVER, first - 1, first)
    if hedge is None or low[first - 1] != "than":
        return hedge
    before = low[hedge.first - 1]
    if before in CURRENCY_NAMES or before in _COMPARED:
        return None  # 93 cents more than a year ago
    return hedge if low[first - 2] in ("more", "less", "fewer") else None  # lower than a year ago


def _count_before(page: Lexemes, last: int) -> tuple[int | None, int | None]:
    """The numeral that ends before lexeme `last`: where it begins, and its value."""
    low = page.low
    if low[last - 1] in ("a", "an"):
        return last - 1, 1
    if low[last - 1] in ("several", "few"):
        return last - 2 if low[last - 2] == "a" else last - 1, None
    for k in range(last - 1, max(last - 1 - _REACH, -1), -1):
        if not low[k]:
            break
        found = numeral(page, k)
        if found is None or found.last != last or found.vague or found.share:
            continue
        if low[k - 1] == "-" and page.glued(k):
            continue  # twenty-one
        earlier = numeral(page, k - 1) if low[k - 1] in SMALL or low[k - 1] == "-" else None
        found = earlier if earlier and earlier.last == last else found
        whole = is_whole(found.value) and found.value < _MOST
        return found.first, int(found.value) if whole else None
    return None, None


def _back(today: date, unit: str, count: int) -> str | None:
    """The day, week, month or year so many units before today, as precise as the unit."""
    if unit in _YEARS:
        year = today.year - count * _YEARS[unit]
        return f"{year:04}" if year > 0 else None
    if unit == "month":
        return reckoning.iso_month(*reckoning.months_back(today, count))
    if unit in ("hour", "minute"):
        return None  # the hour of publication is not known
    day = reckoning.shifted(today, -count * _DAYS[unit])
    return day.isoformat() if unit == "day" else reckoning.iso_week(day)
