"""Days, months, years, periods and times of day, resolved against the day of publication."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from factcheck.examine.dates.ago import ago, from_near_day
from factcheck.examine.dates.bearings import Bearings
from factcheck.examine.dates.clock import BEFORE_HOUR, MINUTES
from factcheck.examine.dates.clock import WORDS as CLOCK_WORDS
from factcheck.examine.dates.datings import Dating, claim
from factcheck.examine.dates.decades import (
    century,
    century_in_words,
    decade,
    decade_cut_short,
    decade_in_words,
)
from factcheck.examine.dates.era import of_the_era
from factcheck.examine.dates.feasts import FIRST as FEAST_FIRST
from factcheck.examine.dates.feasts import feast
from factcheck.examine.dates.month_days import by_month, day_before_month, no_day, worded_day
from factcheck.examine.dates.numeric import numeric
from factcheck.examine.dates.periods import near_day, pointed, since, weekend
from factcheck.examine.dates.quarters import quarter, quarter_in_figures
from factcheck.examine.dates.times import spoken, time
from factcheck.examine.dates.weekdays import weekday
from factcheck.examine.dates.years import year
from factcheck.examine.lexemes import Lexemes
from factcheck.lexicon.calendar import MONTH_SHORT, MONTHS, NEAR_DAYS, POINTERS, WEEKDAY_SHORT, WEEKDAYS
from factcheck.lexicon.numerals import DECADES, ORDINAL_ENDINGS, SMALL
from factcheck.model.claim import Date

_TRIGGERS = frozenset(
    {
        *MONTHS, *MONTH_SHORT, *WEEKDAYS, *WEEKDAY_SHORT, *NEAR_DAYS, *POINTERS, "ago",
        *CLOCK_WORDS, *SMALL, "weekend", "since", "half", "quarter", "twenty", "century", "centuries",
        *DECADES, *FEAST_FIRST,
    }
)  # fmt: skip
_AFTER_HOUR = frozenset({"o'clock", "am", "pm", "a", "p"})  # "eight o'clock", "eight p.m."
_OPENING = frozenset("('\"“‘[-/")  # a figure that touches one of these may begin a date


def dates(page: Lexemes, published: date | None) -> tuple[Date, ...]:
    """The dates and times of the sentences, in order."""
    return tuple(_Walk(page, published).dates())


class _Walk:
    """Goes over the lexemes once, finds where a date may begin, and asks what it is."""

    def __init__(self, page: Lexemes, published: date | None) -> None:
        self.page = page
        self.bearings = Bearings(page, published)

    def dates(self) -> Iterator[Date]:
        """Every date and time, in the order of the text."""
        on = 0
        for i in [i for i, word in enumerate(self.page.low) if "0" <= word < ":" or word in _TRIGGERS]:
            if i < on:
                continue
            found = self.read(i)
            if found is None or found.first < on:
                continue
            on = found.last
            self.bearings.passed(found)
            yield claim(self.page, found)

    def read(self, i: int) -> Dating | None:
        """The date at lexeme i, by what kind of word stands there; it may begin a few words earlier."""
        page, bearings = self.page, self.bearings
        word = page.low[i]
        if word[:1].isdecimal():
            return self.figures(i)
        if word in WEEKDAYS or word in WEEKDAY_SHORT:
            return weekday(page, i, bearings)
        if word in MONTHS or word in MONTH_SHORT:
            return worded_day(page, i, bearings) or by_month(page, i, bearings)
        if word in NEAR_DAYS:
            return from_near_day(page, i, bearings.published) or near_day(page, i, bearings.published)
        if word in POINTERS:
            return pointed(page, i, bearings.published)
        return self.by_word(i)

    def by_word(self, i: int) -> Dating | None:
        """What a single word gives: "ago", "since", "weekend", "quarter", "noon", "Easter"."""
        page, bearings = self.page, self.bearings
        word = page.low[i]
        if word == "weekend":
            return weekend(page, i, bearings)
        if word == "since":
            return since(page, i)
        if word == "ago":
            return ago(page, i, bearings)
        if word in ("century", "centuries"):
            return century_in_words(page, i)
        if word in DECADES:
            return decade_in_words(page, i)
        if (word == "half" or word in MINUTES) and (found := spoken(page, i)):
            return found
        if word == "quarter":
            return spoken(page, i) or quarter(page, i, bearings)
        hour = word in SMALL and (page.low[i + 1] in _AFTER_HOUR or page.low[i - 1] in BEFORE_HOUR)
        if word in CLOCK_WORDS or hour:
            return time(page, i, bearings.stop)
        return feast(page, i, bearings) if word in FEAST_FIRST else None

    def figures(self, i: int) -> Dating | None:
        """What begins with digits: a time, "27 September", "27/9/2022", "2022-09-27", a year, a decade."""
        page, bearings = self.page, self.bearings
        low = page.low
        if found := of_the_era(page, i) or time(page, i, bearings.stop):
            return found
        if low[i] in MINUTES and (found := spoken(page, i)):
            return found
        if low[i - 1] == "q" and (found := quarter_in_figures(page, i, bearings)):
            return found
        if page.glued(i) and (low[i - 1] not in _OPENING or _is_code(page, i)):
            return None
        if found := numeric(page, i) or day_before_month(page, i, bearings) or no_day(page, i, bearings):
            return found
        if low[i + 1] in ORDINAL_ENDINGS and page.glued(i + 1):
            return century(page, i)
        if len(low[i]) == 4 and low[i].isdecimal():
            return decade(page, i) or year(page, i)
        return decade_cut_short(page, i) if low[i + 1] == "s" else None


def _is_code(page: Lexemes, i: int) -> bool:
    """Does the figure hang on a letter by a dash or slash: "HB-47", "A/2022"?"""
    low = page.low
    if low[i - 1] not in ("-", "/"):
        return False
    before = low[i - 2]
    if not page.glued(i - 1) or before in ("mid", "pre", "post", "early", "late") or before in MONTHS:
        return False
    return before[:1].isalnum() and not before.isdecimal()
