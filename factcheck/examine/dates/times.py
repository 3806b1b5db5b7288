"""Times of day in copy: "about 5:40 p.m.", "half past six", "9-11am"."""

from __future__ import annotations

from factcheck.examine.dates.clock import Clock, clock, half_past, meridiem
from factcheck.examine.dates.datings import Dating
from factcheck.examine.figures import hedged
from factcheck.examine.lexemes import Lexemes
from factcheck.model.claim import Bound, ClaimKind

_AROUND = frozenset("about around almost nearly roughly approximately towards toward".split())
_PASSED = frozenset(["after", "before", "past"])
_CLOSE = frozenset("just shortly soon little bit moments minutes right".split())  # "a little | after three"


def time(page: Lexemes, i: int, stop: int) -> Dating | None:
    """The time that begins at lexeme i, with a hedge before it that stands after lexeme `stop`."""
    read = clock(page, i)
    if read is None:
        return _first_of_two(page, i)
    found = _dating(read)
    hedge = hedged.before(page, i)
    if hedge and hedge.bound is Bound.ABOUT and hedge.first >= stop:
        found.first, found.bound = hedge.first, hedge.bound
    elif page.low[i - 1] in _PASSED and page.low[i - 2] in _CLOSE:
        found.bound = Bound.ABOUT
    return found


def spoken(page: Lexemes, i: int) -> Dating | None:
    """Reads "half past six", "a quarter to seven"."""
    read = half_past(page, i)
    if read is None:
        return None
    found = _dating(read)
    before = page.low[read.first - 1]
    if before in _AROUND or (before in _PASSED and page.low[read.first - 2] in _CLOSE):
        found.bound = Bound.ABOUT
    return found


def _dating(read: Clock) -> Dating:
    return Dating(read.first, read.last, read.value, kind=ClaimKind.TIME, zone=read.zone)


def _first_of_two(page: Lexemes, i: int) -> Dating | None:
    """Reads "9-11am", "from 9 to 11 a.m.": the first figure has its half of the day from the second."""
    low = page.low
    if not (low[i].isdecimal() and len(low[i]) <= 2) and "." not in low[i]:
        return None
    j = i + 3 if low[i + 1] == ":" else i + 1
    if low[j] not in ("-", "to"):
        return None
    later = clock(page, j + 1)
    if later is None or not (later.zone or _has_half(page, later.last)):
        return None
    hour, _, minute = low[i].partition(".")
    if j == i + 3 and low[i + 2].isdecimal():
        minute = low[i + 2]
    if not (_is_figure(hour) and _is_figure(minute or "0")) or int(hour) > 12 or int(minute or 0) > 59:
        return None  # "12.5.3-11am" is a version
    afternoon = later.hour >= 12 and int(hour) % 12 <= later.hour - 12
    start = Clock(int(hour) % 12 + (12 if afternoon else 0), int(minute or 0), i, later.last, later.zone)
    found = _dating(start)
    found.value_to = later.value
    return found


def _is_figure(word: str) -> bool:
    """One or two digits, as hours and minutes have them?"""
    return word.isdecimal() and len(word) <= 2


def _has_half(page: Lexemes, last: int) -> bool:
    """Do the lexemes that end at `last` carry a.m. or p.m.?"""
    return any(meridiem(page, k) is not None for k in range(max(last - 4, 0), last))
