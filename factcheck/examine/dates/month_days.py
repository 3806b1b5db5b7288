"""Days of a month: "27 September 2022", "the 27th of May", "Sept. 27-29", "27-29 September"."""

from __future__ import annotations

from factcheck.examine.dates import reckoning
from factcheck.examine.dates.bearings import Bearings
from factcheck.examine.dates.clock import meridiem
from factcheck.examine.dates.datings import Dating
from factcheck.examine.dates.months import after_name, is_month, month_alone, month_number, surely_month
from factcheck.examine.dates.years import year_after
from factcheck.examine.lexemes import Lexemes
from factcheck.lexicon.counting import STOP
from factcheck.lexicon.numerals import ORDINAL_ENDINGS, ORDINALS, TENS
from factcheck.model.record import NamedTuple

_ATTACKS = frozenset({"attack", "attacks", "terrorist", "terror"})
_BEFORE_DAY = frozenset({"on", "of", "the", "until", "by", "since"})
_AFTER_STRETCH = frozenset({"", ".", ",", "in", "at", "and", "for", ")"})  # of "May 3 to 5"


_AFTER_DAY = frozenset({"", ".", ",", ";", ")", "-", "–", "—"})


class DayNumber(NamedTuple):
    """A day of the month in figures, and the lexeme after it."""

    number: int
    last: int


def day_number(page: Lexemes, i: int) -> DayNumber | None:
    """A day of the month at lexeme i ("27", "27th")."""
    low = page.low
    if not (low[i].isdecimal() and len(low[i]) <= 2 and 1 <= int(low[i]) <= 31):
        return None
    ordinal = low[i + 1] in ORDINAL_ENDINGS and page.glued(i + 1)
    return DayNumber(int(low[i]), i + 2 if ordinal else i + 1)


def no_day(page: Lexemes, i: int, bearings: Bearings) -> Dating | None:
    """
    Reads "on 32 May", "until March 33" at their first word: a day that no month is long enough for.

    A figure beside a month's name is often a count; this one is a day only behind a word that days follow.
    """
    low = page.low
    named, figure = (i, after_name(page, i)) if is_month(page, i) and page.capital(i) else (i + 1, i)
    digits = low[figure]
    if not (digits.isdecimal() and len(digits) == 2 and 31 < int(digits) < reckoning.NO_DAY):
        return None
    before = low[i - 2] if low[i - 1] == "the" else low[i - 1]
    if before not in _DAYS_FOLLOW or not is_month(page, named) or not page.capital(named):
        return None
    year, last = year_after(page, figure + 1 if named == i else after_name(page, named), bearings.published)
    ends = year is not None or low[last] in _AFTER_DAY
    return Dating(i, last, None, impossible=True) if ends else None


_DAYS_FOLLOW = frozenset({"on", "until", "till", "by", "since", "before", "after", "from"})


def on_day(
    page: Lexemes,
    first: int,
    last: int,
    bearings: Bearings,
    *,
    year: int | None,
    month: int,
    day: int,
    to: int | None = None,
    named: int | None = None,
) -> Dating:
    """The day at lexemes `first` to `last`, in its year or the one that is meant; `named` is its weekday."""
    resolved = False
    if not reckoning.is_day(year, month, to or day):
        return Dating(first, last, None, weekday=named, impossible=True)
    if year is None and (month, day) == (9, 11) and page.low[last] in _ATTACKS:
        year = 2001
    if year is None and bearings.published:
        year = reckoning.year_of(bearings.published, month, day, ahead=bearings.ahead(first, last))
        if named is not None:
            year = reckoning.year_with(bearings.published, named, year, month, day)
        resolved = reckoning.is_day(year, month, to or day)
        year = year if resolved else None  # 29 February, of some other year
    value = reckoning.iso_day(year, month, day)
    value_to = reckoning.iso_day(year, month, to) if to else None
    return Dating(first, last, value, value_to, weekday=named, resolved=resolved)


def day_before_month(page: Lexemes, i: int, bearings: Bearings) -> Dating | None:
    """Reads "27 September 2022", "27th of September", "27-29 September"."""
    low = page.low
    begun = day_number(page, i)
    if begun is None:
        return None
    j, to = begun.last, None
    second = day_number(page, j + 1) if low[j] in ("-", "to", "and") else None
    if second and is_month(page, second.last) and second.number > begun.number:
        to, j = second
    if low[j] == "of":
        j += 1
    if low[j] == "-" and page.glued(j) and is_month(page, j + 1) and (dashed := _dashed(page, i, j + 1)):
        return dashed
    if not is_month(page, j) or page.glued(j) or _counts(page, i, j):
        return None
    month = month_number(page, j)
    if not reckoning.is_day(None, month, to or begun.number) and _counts_after(page, after_name(page, j)):
        return None
    year, last = year_after(page, after_name(page, j), bearings.published)
    first = i - 1 if low[i - 1] == "the" and low[j - 1] == "of" else i
    return on_day(page, first, last, bearings, year=year, month=month, day=begun.number, to=to)


def worded_day(page: Lexemes, i: int, bearings: Bearings) -> Dating | None:
    """Reads "the eighteenth of March", "the twenty-first of June", "March the eighteenth" at the month."""
    low = page.low
    if low[i + 1] == "the" and is_month(page, i) and (after := _day_in_words(page, i + 2)):
        month = month_number(page, i)
        ends = low[after.last] in _AFTER_DAY or low[after.last].isdecimal()  # in March the second boat sank
        if not ends or not reckoning.is_day(None, month, after.number):
            return None
        year, last = year_after(page, after.last, bearings.published)
        return on_day(page, i, last, bearings, year=year, month=month, day=after.number)
    if low[i - 4 : i] in (["the", "last", "day", "of"], ["the", "first", "day", "of"]) and is_month(page, i):
        return _edge_day(page, i, bearings, last=low[i - 3] == "last")
    day, first = ORDINALS.get(low[i - 2], 0), i - 2
    if low[i - 1] != "of" or not day or not is_month(page, i):
        return None
    if day < 10 and low[i - 3] == "-" and low[i - 4] in TENS:
        day, first = TENS[low[i - 4]] + day, i - 4
    month = month_number(page, i)
    if low[first - 1] != "the" or not reckoning.is_day(None, month, day):
        return None
    year, last = year_after(page, after_name(page, i), bearings.published)
    return on_day(page, first - 1, last, bearings, year=year, month=month, day=day)


def _edge_day(page: Lexemes, i: int, bearings: Bearings, *, last: bool) -> Dating:
    """Reads "the last day of June", "the first day of June" at the month."""
    month = month_number(page, i)
    year, end = year_after(page, after_name(page, i), bearings.published)
    day = max(d for d in range(28, 32) if reckoning.is_day(year or _PLAIN, month, d)) if last else 1
    return on_day(page, i - 4, end, bearings, year=year, month=month, day=day)


_PLAIN = 2025  # a year of 365 days


def _day_in_words(page: Lexemes, i: int) -> DayNumber | None:
    """The ordinal of a day at lexeme i: "eighteenth", "twenty-first"."""
    low = page.low
    if low[i] in TENS and low[i + 1] == "-" and 0 < ORDINALS.get(low[i + 2], 0) < 10:
        return DayNumber(TENS[low[i]] + ORDINALS[low[i + 2]], i + 3)
    return DayNumber(ORDINALS[low[i]], i + 1) if ORDINALS.get(low[i], 0) else None


def _dashed(page: Lexemes, i: int, j: int) -> Dating | None:
    """Reads "19-Nov-12", "3-Feb-2024": day, month and year with dashes, the month at lexeme j."""
    low = page.low
    tight = all(page.glued(k) for k in range(j, j + 3))
    if not (tight and low[j + 1] == "-" and low[j + 2].isdecimal() and len(low[j + 2]) in (2, 4)):
        return None
    year = int(low[j + 2])
    year += (2000 if year < _PIVOT else 1900) if len(low[j + 2]) == 2 else 0
    value = reckoning.iso_day(year, month_number(page, j), int(low[i]))
    return Dating(i, j + 3, value) if reckoning.is_day(year, month_number(page, j), int(low[i])) else None


_PIVOT = 69  # the two figures of a year from which it lies in the last century, as POSIX has it


def _counts(page: Lexemes, i: int, j: int) -> bool:
    """Reads "killed 12 Sept 27": the figure before the month is a count, the day stands after it."""
    low = page.low
    day_follows = day_number(page, j + 1) is not None and low[j + 2] != ":"
    return j == i + 1 and day_follows and low[i - 1] not in _BEFORE_DAY


def by_month(
    page: Lexemes, i: int, bearings: Bearings, *, named: int | None = None, start: int | None = None
) -> Dating | None:
    """Reads "September", "Sept. 27, 2022"; a weekday `named` before it begins at lexeme `start`."""
    if not page.capital(i):
        return None
    first = i if start is None else start
    month, j = month_number(page, i), after_name(page, i)
    if start is None and (slip := no_day(page, i, bearings)):
        return slip
    if day := _day_after(page, j, month):
        return _month_day(page, first, bearings, month=month, day=day, named=named)
    year, last = year_after(page, j, bearings.published)
    if year is None and last == j and not surely_month(page, i):
        return None
    return month_alone(page, first, last, bearings, year=year, month=month)


def _day_after(page: Lexemes, j: int, month: int) -> DayNumber | None:
    """The day after a month's name: "Sept. 27", "May the 3rd"."""
    low = page.low
    if day := day_number(page, j):
        hour = low[day.last] == ":" and page.glued(day.last + 1)  # "on May 3: it rained" is no hour
        other = hour or low[day.last] in ("%", "percent") or meridiem(page, day.last)
        slip = not reckoning.is_day(None, month, day.number)
        return None if other or (slip and _counts_after(page, day.last)) else day
    if low[j] == "the" and low[j + 2] in ORDINAL_ENDINGS:
        return day_number(page, j + 1)
    return None


def _counts_after(page: Lexemes, j: int) -> bool:
    """Does a noun follow what would be a day that no month has: "in April 31 people"?"""
    return page.low[j][:1].isalpha() and page.low[j] not in STOP


def _month_day(
    page: Lexemes, first: int, bearings: Bearings, *, month: int, day: DayNumber, named: int | None
) -> Dating:
    """The day after its month, with the end of a stretch of days and with its year."""
    until = _stretch(page, month, day)
    year, last = year_after(page, until.last if until else day.last, bearings.published)
    to = until.number if until else None
    return on_day(page, first, last, bearings, year=year, month=month, day=day.number, to=to, named=named)


def _stretch(page: Lexemes, month: int, begun: DayNumber) -> DayNumber | None:
    """Reads "Sept. 27-29", "May 3 to 5", "May 3 and 4": the last day of the stretch."""
    low, j = page.low, begun.last
    if low[j] not in ("-", "to", "and"):
        return None
    until = day_number(page, j + 1)
    if until is None or until.number <= begun.number or not reckoning.is_day(None, month, until.number):
        return None
    ends = page.glued(j) if low[j] == "-" else low[until.last] in _AFTER_STRETCH
    return until if ends and not meridiem(page, until.last) else None
