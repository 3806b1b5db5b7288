"""Days, months, years, periods and times of day, resolved against the day of publication."""

from __future__ import annotations

from datetime import date

from factcheck.examine import hedged, reckoning
from factcheck.examine.clock import WORDS as CLOCK_WORDS
from factcheck.examine.clock import clock, half_past, meridiem
from factcheck.examine.lexemes import Lexemes
from factcheck.examine.numerals import numeral
from factcheck.examine.tense import ahead
from factcheck.lexicon.calendar import FEASTS, MONTH_SHORT, MONTHS, MOVABLE, SEASONS, WEEKDAY_SHORT, WEEKDAYS
from factcheck.lexicon.counting import STOP, singular
from factcheck.lexicon.currencies import NAMES as CURRENCY_NAMES
from factcheck.lexicon.numerals import ORDINAL_ENDINGS, ORDINALS, SMALL
from factcheck.lexicon.units import WORDS as UNIT_WORDS
from factcheck.model.claim import Bound, ClaimKind, Date
from factcheck.model.record import dataclass

_RELATIVE = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0}
_FEAST_FIRST = frozenset(words[0] for words in (*FEASTS, *MOVABLE))
_TRIGGERS = frozenset(
    {
        *MONTHS, *MONTH_SHORT, *WEEKDAYS, *WEEKDAY_SHORT, *_RELATIVE, "last", "this", "next", "ago",
        *CLOCK_WORDS, *SMALL, "weekend", "since", "half", "quarter", "new", *_FEAST_FIRST,
    }
)  # fmt: skip


def dates(page: Lexemes, published: date | None) -> tuple[Date, ...]:
    """The dates and times of the sentences, in order."""
    low = page.low
    reader = _Reader(page, published)
    out: list[Date] = []
    at = 0
    for i in [i for i, word in enumerate(low) if "0" <= word < ":" or word in _TRIGGERS]:
        if i < at:
            continue
        found = reader.at(i)
        if found is None or found.first < at:
            continue
        at = found.last
        if found.kind is ClaimKind.DATE:
            reader.stop = at
        out.append(_claim(page, found))
    return tuple(out)


@dataclass(slots=True)
class _Found:
    """A date being read: the lexemes it takes, and its value."""

    first: int
    last: int
    value: str | None
    value_to: str | None = None
    kind: ClaimKind = ClaimKind.DATE
    weekday: int | None = None
    resolved: bool = False
    zone: str | None = None
    bound: Bound = Bound.EXACT


def _claim(page: Lexemes, found: _Found) -> Date:
    span = page.span(found.first, found.last)
    return Date(
        kind=found.kind,
        span=span,
        text=span.of(page.text),
        sentence=page.sentence[found.last - 1],
        value=found.value,
        value_to=found.value_to,
        bound=found.bound,
        weekday=found.weekday,
        resolved=found.resolved,
        zone=found.zone,
    )


class _Reader:
    """Reads the date that stands at a lexeme, by what kind of word it is."""

    def __init__(self, page: Lexemes, published: date | None) -> None:
        self.page = page
        self.low = page.low
        self.published = published
        self.stop = 0  # where the last date ended: no words before it speak of the next
        self.toward: bool | None = None  # which way the last date lay
        self.begun, self.until = published or date.min, 0  # the last weekday, and where it ended

    def at(self, i: int) -> _Found | None:
        """The date at lexeme i; it may begin a few words earlier."""
        word = self.low[i]
        if word[:1].isdecimal():
            return self.figures(i)
        if word in WEEKDAYS or word in WEEKDAY_SHORT:
            return self.weekday(i)
        if word in MONTHS or word in MONTH_SHORT:
            return self.month(i, None)
        if word in _RELATIVE:
            return self.relative_day(i)
        if word in ("last", "this", "next"):
            return self.pointed(i)
        if word in ("weekend", "since"):
            return self.weekend(i) if word == "weekend" else self.since(i)
        if word == "ago":
            return self.ago(i)
        if word == "century":
            return None
        if word in ("half", "quarter"):
            return self.spoken(i) or (self.quarter(i) if word == "quarter" else None)
        if word in CLOCK_WORDS or (
            word in SMALL and (self.low[i + 1] == "o'clock" or meridiem(self.page, i + 1))
        ):
            return self.time(i)
        if word in _FEAST_FIRST or word == "new":
            return self.feast(i)
        return None

    def ahead(self, first: int, last: int) -> bool | None:
        """Does the date lie ahead? In "Friday and Saturday" the second lies where the first does."""
        low = self.low
        joined = low[first - 1] in ("and", "or", "to", "through", "until") and self.stop == first - 1 > 0
        if not joined:
            toward = ahead(self.page, first, last, stop=self.stop)
            self.toward = True if toward is None and self.listed(first) else toward
        return self.toward

    def listed(self, first: int) -> bool:
        """Reads "the fourth is on Friday, and the fifth in Leeds on Sunday": the second of a list ahead."""
        between = self.low[self.stop : first]
        return (
            self.toward is True
            and self.stop > 0
            and self.page.sentence[first] == self.page.sentence[self.stop - 1]
            and ("and" in between or ";" in between)
            and _TURNING.isdisjoint(between)
        )

    # --- times -----------------------------------------------------------------------------------

    def time(self, i: int) -> _Found | None:
        read = clock(self.page, i)
        if read is None:
            return self.half_of_a_range(i)
        found = _Found(read.first, read.last, read.value, kind=ClaimKind.TIME, zone=read.zone)
        hedge = hedged.before(self.page, i)
        if hedge and hedge.bound is Bound.ABOUT and hedge.first >= self.stop:
            found.first, found.bound = hedge.first, hedge.bound
        return found

    def spoken(self, i: int) -> _Found | None:
        """Reads "half past six", "a quarter to seven"."""
        read = half_past(self.page, i)
        return read and _Found(read.first, read.last, read.value, kind=ClaimKind.TIME, zone=read.zone)

    def half_of_a_range(self, i: int) -> _Found | None:
        """Reads "9-11am", "from 9 to 11 a.m.": the first figure has its half of the day from the second."""
        low, page = self.low, self.page
        if not (low[i].isdecimal() and len(low[i]) <= 2) and "." not in low[i]:
            return None
        j = i + 3 if low[i + 1] == ":" else i + 1
        if low[j] not in ("-", "to"):
            return None
        later = clock(page, j + 1)
        if later is None or (
            meridiem(page, later.last - 1) is None and later.zone is None and not _has_half(page, later.last)
        ):
            return None
        hour, _, minute = low[i].partition(".")
        minutes = int(low[i + 2]) if j == i + 3 and low[i + 2].isdecimal() else int(minute or 0)
        if not hour.isdecimal() or int(hour) > 12 or minutes > 59:
            return None
        afternoon = later.hour >= 12 and int(hour) % 12 <= later.hour - 12
        start = f"{int(hour) % 12 + (12 if afternoon else 0):02}:{minutes:02}"
        return _Found(i, later.last, start, later.value, kind=ClaimKind.TIME, zone=later.zone)

    # --- figures ---------------------------------------------------------------------------------

    def figures(self, i: int) -> _Found | None:
        """What begins with digits: a time, "27 September", "27/9/2022", "2022-09-27", a year, a decade."""
        low, page = self.low, self.page
        if found := self.time(i):
            return found
        if low[i - 1] == "q" and page.glued(i) and low[i] in ("1", "2", "3", "4"):
            return self.quarter_named(i - 1, i + 1, int(low[i]))
        if page.glued(i) and not (low[i - 1] in "('\"“‘[-/" and not self.code(i)):
            return None
        if found := self.numeric(i):
            return found
        day = self.day_before_month(i)
        if day:
            return day
        if low[i + 1] in ORDINAL_ENDINGS and page.glued(i + 1):
            return self.century(i)
        if len(low[i]) == 4 and low[i].isdecimal():
            return self.year(i)
        if (
            len(low[i]) == 2
            and low[i].isdecimal()
            and low[i + 1] == "s"
            and page.glued(i + 1)
            and low[i][1] == "0"
        ):
            apostrophe = low[i - 1] in ("'", "’", "‘") and page.glued(i)
            if apostrophe:
                return _Found(i - 1, i + 2, f"19{low[i][0]}X" if int(low[i]) > 20 else f"20{low[i][0]}X")
        return None

    def code(self, i: int) -> bool:
        """Does the figure hang on a letter by a dash or slash: "HB-47", "A/2022"?"""
        low, page = self.low, self.page
        if low[i - 1] not in ("-", "/"):
            return False
        before = low[i - 2]
        if not page.glued(i - 1) or before in ("mid", "pre", "post", "early", "late") or before in MONTHS:
            return False
        return before[:1].isalnum() and not before.isdecimal()

    def numeric(self, i: int) -> _Found | None:
        """Reads "27/9/2022", "2022-09-27", "27.09.2022", "9/11"."""
        low, page = self.low, self.page
        mark = low[i + 1]
        if low[i].count(".") == 2:
            return self.dmy(low[i].split("."), i, i + 1)
        if mark not in ("/", "-") or not page.glued(i + 1) or not page.glued(i + 2) or not low[i].isdecimal():
            return None
        if low[i] == "9" and low[i + 2] == "11" and mark == "/" and low[i + 3] != "/":
            return _Found(i, i + 3, "2001-09-11")
        if (
            low[i + 3] == mark
            and page.glued(i + 3)
            and page.glued(i + 4)
            and low[i + 4].isdecimal()
            and low[i + 2].isdecimal()
        ):
            return self.dmy([low[i], low[i + 2], low[i + 4]], i, i + 5)
        return None

    def dmy(self, parts: list[str], first: int, last: int) -> _Found | None:
        if not all(part.isdecimal() for part in parts) or len(parts) != 3:
            return None
        a, b, c = (int(part) for part in parts)
        if len(parts[0]) == 4:
            year, month, day = a, b, c
        elif len(parts[2]) == 4:
            year, month, day = (c, a, b) if b > 12 >= a else (c, b, a)
        else:
            return None
        if not 1 <= month <= 12 or not reckoning.is_day(year, month, day):
            return None
        return _Found(first, last, reckoning.iso_day(year, month, day))

    def day_number(self, i: int) -> tuple[int, int] | None:
        """A day of the month at lexeme i ("27", "27th"), and where it ends."""
        low = self.low
        if not (low[i].isdecimal() and len(low[i]) <= 2 and 1 <= int(low[i]) <= 31):
            return None
        if low[i + 1] in ORDINAL_ENDINGS and self.page.glued(i + 1):
            return int(low[i]), i + 2
        return int(low[i]), i + 1

    def day_before_month(self, i: int) -> _Found | None:
        """Reads "27 September 2022", "27th of September", "27-29 September"."""
        low, page = self.low, self.page
        first_day = self.day_number(i)
        if first_day is None:
            return None
        day, j = first_day
        end_day = None
        second = self.day_number(j + 1) if low[j] in ("-", "to", "and") else None
        if second and self.is_month(second[1]) and second[0] > day:
            end_day, j = second
        if low[j] == "of":
            j += 1
        if not self.is_month(j) or page.glued(j):
            return None
        month = self.month_number(j)
        if not reckoning.is_day(None, month, end_day or day):
            return None
        if (
            low[j + 1].isdecimal()
            and len(low[j + 1]) <= 2
            and low[j - 1] != "of"
            and j == i + 1
            and low[j + 2] not in (":",)
        ) and (
            self.is_month(j)
            and low[i - 1] not in ("on", "of", "the", "until", "by", "since")
            and self.day_number(j + 1)
        ):
            return None  # "killed 12 Sept. 27"
        after = self.dot(j)
        year, last = self.year_after(after)
        start = i - 1 if low[i - 1] == "the" and page.low[j - 1] == "of" else i
        return self.day(start, last, year, month, day, end_day, None)

    def is_month(self, k: int) -> bool:
        low = self.low[k]
        return (low in MONTHS or low in MONTH_SHORT) and self.page.capital(k)

    def month_number(self, k: int) -> int:
        return MONTHS.get(self.low[k]) or MONTH_SHORT[self.low[k]]

    def dot(self, k: int) -> int:
        """The lexeme after a month or weekday, and after the point of a shortened one."""
        short = self.low[k] in MONTH_SHORT or self.low[k] in WEEKDAY_SHORT
        return k + 2 if short and self.low[k + 1] == "." and self.page.glued(k + 1) else k + 1

    def year_after(self, j: int) -> tuple[int | None, int]:
        """A year at lexeme j, after a comma, "of" or "in"; and where the date ends."""
        low = self.low
        k = j + 1 if low[j] in (",", "of", "in") else j
        if len(low[k]) == 4 and low[k].isdecimal() and 1000 <= int(low[k]) <= 2199 and not self.page.glued(k):
            return int(low[k]), k + 1
        k = j + 1 if low[j] == "of" else j
        if low[k] in ("last", "next", "this", "that") and low[k + 1] == "year" and low[k] != "that":
            if self.published is None:
                return None, k + 2
            return self.published.year + {"last": -1, "next": 1, "this": 0}[low[k]], k + 2
        return None, j

    def day(
        self, first: int, last: int, year: int | None, month: int, day: int, to: int | None, named: int | None
    ) -> _Found:
        resolved = False
        if year is None and (month, day) == (9, 11) and self.low[last] in _ATTACKS:
            year = 2001
        if year is None and self.published:
            year = reckoning.year_of(self.published, month, day, ahead=self.ahead(first, last))
            if named is not None:
                year = reckoning.year_with(self.published, named, year, month, day)
            resolved = True
        value = reckoning.iso_day(year, month, day)
        value_to = reckoning.iso_day(year, month, to) if to else None
        return _Found(first, last, value, value_to, weekday=named, resolved=resolved)

    # --- months and weekdays ---------------------------------------------------------------------

    def month(self, i: int, named: int | None, start: int | None = None) -> _Found | None:
        """Reads "September", "Sept. 27, 2022", "last March"; `named` is a weekday before it."""
        low, page = self.low, self.page
        if not page.capital(i):
            return None
        first = i if start is None else start
        month, j = self.month_number(i), self.dot(i)
        k = j
        if (
            (day := self.day_number(k))
            and not (low[day[1]] == ":" or meridiem(page, day[1]) or low[day[1]] in ("%", "percent"))
            and reckoning.is_day(None, month, day[0])
        ):
            return self.month_day(first, month, day, named)
        if low[j] == "the" and (day := self.day_number(j + 1)) and low[j + 2] in ORDINAL_ENDINGS:
            return self.month_day(first, month, day, named)
        year, last = self.year_after(j)
        if year is None and last == j and not self.surely_month(i):
            return None
        return self.month_alone(first, last, year, month)

    def month_day(self, first: int, month: int, day: tuple[int, int], named: int | None) -> _Found:
        low, page = self.low, self.page
        number, j = day
        to = None
        if low[j] in ("-", "to") and (second := self.day_number(j + 1)):
            tight = low[j] == "to" or page.glued(j)
            if (
                second[0] > number
                and tight
                and not meridiem(page, second[1])
                and reckoning.is_day(None, month, second[0])
            ) and (low[j] == "-" or low[second[1]] in ("", ".", ",", "in", "at", "and", "for", ")")):
                to, j = second
        year, last = self.year_after(j)
        return self.day(first, last, year, month, number, to, named)

    def month_alone(self, first: int, last: int, year: int | None, month: int) -> _Found:
        low = self.low
        resolved = False
        pointer = low[first - 1]
        if year is None and self.published:
            toward: bool | None = None
            if pointer in ("last", "next"):
                toward = pointer == "next"
                first -= 1
            else:
                toward = self.ahead(first, last) or False
            year = reckoning.year_of(self.published, month, None, ahead=toward)
            if pointer in ("last", "next") and (year, month) == (self.published.year, self.published.month):
                year += 1 if pointer == "next" else -1
            resolved = True
        first = self.edge(first)
        return _Found(first, last, reckoning.iso_month(year, month), resolved=resolved)

    def edge(self, first: int) -> int:
        """Where "early", "mid-" or "the end of" before a month or year begins."""
        low = self.low
        if low[first - 1] in ("early", "late", "mid"):
            return first - 1
        if low[first - 1] == "-" and low[first - 2] == "mid" and self.page.glued(first):
            return first - 2
        if (
            low[first - 1] == "of"
            and low[first - 2] in ("end", "start", "beginning", "middle")
            and low[first - 3] == "the"
        ):
            return first - 3
        return first

    def surely_month(self, i: int) -> bool:
        """Is a month's name by itself the month, and not the verb, the march or the forename?"""
        low, word = self.low, self.low[i]
        before = low[i - 1]
        if word in ("may", "march", "august", "april", "june"):
            good = before in _BEFORE_MONTH or (before == "-" and low[i - 2] == "mid")
            return good or (
                word in ("august", "april", "june")
                and not self.page.capital(i + 1)
                and not self.page.capital(i - 1)
            )
        if word in MONTH_SHORT:
            return (word not in ("mar", "jan", "dec", "jun") and before in _BEFORE_MONTH) or (
                low[i + 1] == "." and before in _BEFORE_MONTH
            )
        return True

    def weekday(self, i: int) -> _Found | None:
        """Reads "Friday", "Friday, Dec. 6", "next Friday"."""
        low, page = self.low, self.page
        if not page.capital(i):
            return None
        short = low[i] in WEEKDAY_SHORT
        named = WEEKDAY_SHORT[low[i]] if short else WEEKDAYS[low[i]]
        j = self.dot(i)
        k = j + 1 if low[j] == "," else j
        if self.is_month(k) and (found := self.month(k, named, i)) and len(found.value or "") > 7:
            found.weekday = named
            return found
        k = k + 1 if low[k] == "the" else k
        if low[k][:1].isdecimal() and (found := self.day_before_month(k)):
            found.first, found.weekday = i, named
            if found.resolved and self.published and found.value:
                year, month, day = (int(part) for part in found.value.split("-"))
                found.value = reckoning.iso_day(
                    reckoning.year_with(self.published, named, year, month, day), month, day
                )
            return found
        if (short and low[i] in ("sat", "sun", "mon", "wed", "fri") and low[i + 1] != ".") or (
            low[i] == "sun" and low[i - 1] == "the"
        ):
            return None
        first = i
        pointer = low[i - 1]
        if pointer in ("last", "next", "this", "coming"):
            first = i - 1
        found = _Found(first, j, None, weekday=named)
        if self.published:
            meant = self.weekday_value(found, named, pointer)
            found.value, found.resolved = meant.isoformat(), True
            self.begun, self.until = meant, found.last
        return found

    def weekday_value(self, found: _Found, named: int, pointer: str) -> date:
        assert self.published is not None
        if self.low[found.first - 1] in ("to", "through", "until", "till") and self.until == found.first - 1:
            return reckoning.weekday(self.begun, named, ahead=True)  # from Monday to Friday
        if pointer == "last":
            return reckoning.weekday(self.published, named, ahead=False, strictly=True)
        if pointer in ("next", "coming"):
            return reckoning.weekday(self.published, named, ahead=True, strictly=True)
        toward = pointer == "this" or self.ahead(found.first, found.last) or False
        return reckoning.weekday(self.published, named, ahead=toward)

    # --- relative --------------------------------------------------------------------------------

    def relative_day(self, i: int) -> _Found | None:
        low, word = self.low, self.low[i]
        if low[i + 1] == "'s" or (word == "today" and self.page.capital(i) and not self.page.opens(i)):
            return None
        found = _Found(i, i + 1, None)
        if self.published:
            found.value = reckoning.shifted(self.published, _RELATIVE[word]).isoformat()
            found.resolved = True
        return found

    def pointed(self, i: int) -> _Found | None:
        """Reads "last year", "this week", "next month", "last night", "earlier this month"."""
        low = self.low
        pointer, period = low[i], low[i + 1]
        last = i + 2
        if pointer == "this" and period in ("past", "coming"):
            period, last = low[i + 2], i + 3
        first = i
        vague = low[i - 1] in ("earlier", "later") and pointer == "this"
        if vague or low[i - 1] in ("late", "early"):
            first = i - 1
        if period in SEASONS:
            return self.season(first, last, pointer)
        way = {"last": -1, "this": 0, "next": 1}[pointer]
        if period not in (
            "week",
            "weekend",
            "month",
            "year",
            "night",
            "morning",
            "afternoon",
            "evening",
            "quarter",
            "decade",
            "century",
        ):
            return None
        if low[last] == "'s":
            return None
        found = _Found(first, last, None)
        if self.published:
            found.value, found.value_to = self.period(period, way, vague)
            found.resolved = found.value is not None
        return found

    def weekend(self, i: int) -> _Found | None:
        """Reads "over the weekend", "at the weekend"."""
        low = self.low
        if low[i - 1] != "the" or low[i - 2] not in (
            "over",
            "at",
            "on",
            "during",
            "for",
            "of",
            "across",
            "by",
        ):
            return None
        found = _Found(i - 1, i + 1, None)
        if self.published:
            toward = self.ahead(i - 1, i + 1)
            found.value, found.value_to = self.period("weekend", 0 if toward else -1, vague=False)
            found.resolved = True
        return found

    def since(self, i: int) -> _Found | None:
        """Reads "in the week since": a time that is counted from an event."""
        low = self.low
        if low[i - 2] == "the" and low[i - 1] in (
            "day",
            "days",
            "week",
            "weeks",
            "month",
            "months",
            "year",
            "years",
        ):
            return _Found(i - 2, i + 1, None)
        return None

    def period(self, period: str, way: int, vague: bool) -> tuple[str | None, str | None]:
        assert self.published is not None
        today = self.published
        if period == "year":
            return f"{today.year + way:04}", None
        if period == "month":
            return reckoning.iso_month(*reckoning.months_back(today, -way)), None
        if period == "week":
            return (None if vague else reckoning.iso_week(reckoning.shifted(today, 7 * way))), None
        if period in ("night", "morning", "afternoon", "evening"):
            return reckoning.shifted(today, -1 if way < 0 else way).isoformat(), None
        if period == "weekend":
            saturday = reckoning.weekday(
                today, 5, ahead=way > 0 or (way == 0 and today.weekday() < 5), strictly=way > 0
            )
            return saturday.isoformat(), reckoning.shifted(saturday, 1).isoformat()
        return None, None

    def season(self, first: int, last: int, pointer: str) -> _Found | None:
        found = _Found(first, last, None)
        if self.published:
            way = {"last": -1, "this": 0, "next": 1}[pointer]
            found.value, found.resolved = f"{self.published.year + way:04}", True
        return found

    def ago(self, i: int) -> _Found | None:
        """Reads "three years ago", "a year ago", "two days ago"."""
        low = self.low
        unit = UNIT_WORDS.get((low[i - 1],))
        if unit is None or unit.name not in (
            "minute",
            "hour",
            "day",
            "week",
            "month",
            "year",
            "decade",
            "century",
            "fortnight",
        ):
            return None
        first, count = self.count_before(i - 1)
        if first is None:
            return None
        found = _Found(first, i + 1, None)
        hedge = hedged.before(self.page, first, duration=True)
        if hedge is None and low[first - 1] == "over":
            hedge = hedged.Hedge(Bound.OVER, first - 1, first)
        if (
            hedge
            and low[first - 1] == "than"
            and (low[hedge.first - 1] in CURRENCY_NAMES or low[hedge.first - 1] in "%percent")
        ):
            hedge = None  # 93 cents more than a year ago
        compared = low[first - 1] == "than" and low[first - 2] not in (
            "more",
            "less",
        )  # lower than a year ago
        if hedge and not compared and hedge.first >= self.stop:
            found.first, found.bound = hedge.first, hedge.bound
        if self.published and count is not None:
            found.value = self.back(unit.name, count)
            found.resolved = found.value is not None
        return found

    def count_before(self, last: int) -> tuple[int | None, int | None]:
        """The numeral that ends before lexeme `last`: where it begins, and its value."""
        low = self.low
        if low[last - 1] in ("a", "an"):
            return last - 1, 1
        for k in range(last - 1, max(last - 6, -1), -1):
            if not low[k]:
                break
            found = numeral(self.page, k)
            if found and found.last == last and not found.vague and not found.share:
                earlier = numeral(self.page, k - 1) if low[k - 1] in SMALL or low[k - 1] in ("-",) else None
                if low[k - 1] == "-" and self.page.glued(k):
                    continue
                found = earlier if earlier and earlier.last == last else found
                whole = found.value == found.value.to_integral_value() and found.value < 100_000
                return found.first, int(found.value) if whole else None
        return None, None

    def back(self, unit: str, count: int) -> str | None:
        assert self.published is not None
        today = self.published
        if unit in ("year", "decade", "century"):
            year = today.year - count * {"year": 1, "decade": 10, "century": 100}[unit]
            return f"{year:04}" if year > 0 else None
        if unit == "month":
            return reckoning.iso_month(*reckoning.months_back(today, count))
        if unit in ("hour", "minute"):
            return None  # the hour of publication is not known
        day = reckoning.shifted(today, -count * {"day": 1, "week": 7, "fortnight": 14}[unit])
        return day.isoformat() if unit == "day" else reckoning.iso_week(day)

    # --- years, decades, centuries, quarters, feasts ----------------------------------------------

    def year(self, i: int) -> _Found | None:
        """Reads "in 1994", "the 2020 election", "2026 to 2027", "2026-27", "the 1990s"."""
        low, page = self.low, self.page
        year = int(low[i])
        j = i + 1
        if low[j] == "s" and page.glued(j) and year % 10 == 0 and 1500 <= year <= 2100:
            return _Found(self.edge(i), j + 1, low[i][:3] + "X")
        if not self.is_year(i, year):
            return None
        to, last = None, j
        if low[j] in ("-", "/", "to") and (low[j] == "to" or (page.glued(j) and page.glued(j + 1))):
            after = low[j + 1]
            if after.isdecimal() and len(after) == 4 and year < int(after) <= year + 200:
                to, last = after, j + 2
            elif after.isdecimal() and len(after) == 2 and low[j] != "to" and int(after) == (year + 1) % 100:
                to, last = f"{year // 100 + (int(after) == 0):02}{after}", j + 2
            elif after.isdecimal() and len(after) == 2 and low[j] == "-" and int(after) > year % 100:
                to, last = f"{year // 100:02}{after}", j + 2
        first = self.edge(i)
        found = _Found(first, last, low[i], to)
        hedge = hedged.before(page, i)
        if hedge and hedge.bound is Bound.ABOUT and low[hedge.first] in ("around", "about", "circa"):
            found.bound, found.first = hedge.bound, hedge.first
        return found

    def is_year(self, i: int, year: int) -> bool:
        """Is a figure of four digits a year: by its size, and by what stands round it?"""
        low, page = self.low, self.page
        before, after = low[i - 1], low[i + 1]
        if not 1000 <= year <= 2199 or low[i][0] == "0":
            return False
        if (
            before in _NEVER_YEAR
            or after in _UNIT_AFTER
            or (after in ("m", "km", "ft", "kg", "p", "c", "cc", "bc") and page.glued(i + 1))
        ):
            return False
        if (
            before in MONTHS
            or before in _BEFORE_YEAR
            or (before == "-" and low[i - 2] in ("mid", "pre", "post"))
        ):
            return year >= 1500 or before in ("in", "since", "of", "from", "circa")
        if not 1900 <= year <= 2100:
            return False
        if after in _PEOPLE_AFTER or (
            after == "-"
            and low[i + 2] in ("strong", "mile", "foot", "page", "seat", "year", "metre", "meter")
        ):
            return False
        if before in (
            "about",
            "some",
            "nearly",
            "almost",
            "than",
            "least",
            "approximately",
            "roughly",
            "over",
            "another",
        ):
            return False
        if (
            singular(after) is not None
            and before not in ("the", "'s", "its", "his", "their", "her", "our", "a", "an")
            and not before.endswith("'s")
        ):
            return page.capital(i + 1) or page.capital(i - 1)
        return True

    def century(self, i: int) -> _Found | None:
        """Reads "the 21st century", "19th-century"."""
        low = self.low
        k = i + 3 if low[i + 2] == "-" else i + 2
        if low[k] not in ("century", "centuries") or not low[i].isdecimal():
            return None
        return _Found(i, k + 1, f"{max(int(low[i][:4]) - 1, 0):02}XX")

    def quarter(self, i: int) -> _Found | None:
        """Reads "the third quarter", "first-quarter", "the second quarter of 2023"."""
        low = self.low
        k = i - 2 if low[i - 1] == "-" else i - 1
        number = ORDINALS.get(low[k])
        if (
            number is None
            or number > 4
            or (low[i + 1] in ("of", "mile") and low[i + 2] in ("a", "an", "the"))
        ):
            return None
        if low[i + 1] == "-":
            return None
        return self.quarter_named(k, i + 1, number)

    def quarter_named(self, k: int, j: int, number: int) -> _Found:
        """The quarter at lexemes k to j, with the year that follows it, or the last such quarter."""
        year, last = self.year_after(j)
        resolved = year is None and self.published is not None
        if year is None and self.published:
            over = self.published.month > 3 * number or self.ahead(k, last)
            year = self.published.year if over else self.published.year - 1
        return _Found(k, last, reckoning.iso_quarter(year, number), resolved=resolved)

    def feast(self, i: int) -> _Found | None:
        low, page = self.low, self.page
        if low[i] == "new" and (
            low[i - 1] == "the"
            and low[i + 1] == "year"
            and low[i - 2] in ("in", "into", "by", "before", "until", "of", "for", "from", "after", "early")
        ):
            year = None
            if self.published:
                year = self.published.year + (self.published.month > 2)
            return _Found(i - 1, i + 2, reckoning.iso_month(year, 1), resolved=year is not None)
        if not page.capital(i):
            return None
        for words, when in FEASTS.items():
            if when and low[i : i + len(words)] == list(words):
                year, last = self.year_after(i + len(words))
                return self.day(i, last, year, when[0], when[1], None, None)
        return self.movable(i)

    def movable(self, i: int) -> _Found | None:
        """Reads "Good Friday", "at Easter", "since last Christmas": a bare feast only where it is a time."""
        low = self.low
        for words, feast in MOVABLE.items():
            if low[i : i + len(words)] != list(words):
                continue
            pointer, last = low[i - 1], i + len(words)
            if len(words) == 1 and (
                pointer not in _AT_FEASTS or (low[last][:1].isalpha() and low[last] not in STOP)
            ):
                continue
            first = i - 1 if pointer in ("last", "next", "this") else i
            year, last = self.year_after(last)
            if year is None and self.published:
                toward = {"last": False, "next": True}.get(pointer, self.ahead(first, last))
                year = reckoning.feast_year(self.published, feast, ahead=toward)
            value = reckoning.feast(year, feast).isoformat() if year is not None else None
            return _Found(first, last, value, resolved=year is not None)
        return None


def _has_half(page: Lexemes, last: int) -> bool:
    """Do the lexemes that end at `last` carry a.m. or p.m.?"""
    return any(meridiem(page, k) is not None for k in range(max(last - 4, 0), last))


_AT_FEASTS = frozenset("at before after by since until till over last next this around during".split())
_TURNING = frozenset("after since following before that who which when where from".split())
_BEFORE_MONTH = frozenset(
    "in of since last next this early late mid until till by from before after between during through and or "
    "to every each on (".split()
)
_ATTACKS = frozenset({"attack", "attacks", "terrorist", "terror"})
_BEFORE_YEAR = frozenset(
    (
        "in since until till from by of during before after between circa early late through around year"
    ).split()
)
_NEVER_YEAR = frozenset(
    {
        "$",
        "£",
        "€",
        "¥",
        "₹",
        "#",
        "no",
        "number",
        "flight",
        "rs",
        "usd",
        "eur",
        "gbp",
        "least",
        "than",
        "exactly",
        "another",
        "only",
    }
)
_PEOPLE_AFTER = frozenset(
    (
        "people men women children troops soldiers homes houses jobs workers employees cars households "
        "miles metres meters feet"
    ).split()
)
_UNIT_AFTER = frozenset(
    "year years day days week weeks month months hour minute minutes".split()
) | frozenset(
    (
        "percent per % pct million billion thousand gmt hrs hours pounds dollars euros yen tonnes tons "
        "kilometers kilometres kg km miles metres meters feet calories words pages"
    ).split()
)
