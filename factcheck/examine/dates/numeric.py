"""Days all in figures: "27/9/2022", "2022-09-27", "27.09.2022", and the one that is called 9/11."""

from __future__ import annotations

from factcheck.examine.dates import reckoning
from factcheck.examine.dates.datings import Dating
from factcheck.examine.lexemes import Lexemes

_THESE_DAYS = range(1800, 2100)  # years in which three figures that fit no calendar are a slip of a day
_LONGEST = 4  # digits, of a year


def numeric(page: Lexemes, i: int) -> Dating | None:
    """The day in figures that begins at lexeme i."""
    low, mark = page.low, page.low[i + 1]
    if low[i].count(".") == 2:
        return _day(low[i].split("."), i, i + 1)
    if mark not in ("/", "-") or not _figure(page, i + 2) or not page.glued(i + 1) or not low[i].isdecimal():
        return None
    if low[i] == "9" and low[i + 2] == "11" and mark == "/" and low[i + 3] != "/":
        return Dating(i, i + 3, "2001-09-11")
    if low[i + 3] == mark and page.glued(i + 3) and _figure(page, i + 4):
        return _day([low[i], low[i + 2], low[i + 4]], i, i + 5)
    return None


def _figure(page: Lexemes, k: int) -> bool:
    """Is lexeme k in digits, and touches what stands before it?"""
    return page.glued(k) and page.low[k].isdecimal()


def _day(parts: list[str], first: int, last: int) -> Dating | None:
    """The day of three figures: a year of four digits stands first or last, the month where it can be one."""
    if not all(part.isdecimal() and len(part) <= _LONGEST for part in parts):
        return None
    a, b, c = (int(part) for part in parts)
    if len(parts[0]) == 4:
        year, month, day = a, b, c
    elif len(parts[2]) == 4:
        year, month, day = (c, a, b) if b > 12 >= a else (c, b, a)
    else:
        return None
    if not 1 <= month <= 12 or not 1 <= day < reckoning.NO_DAY:
        return None
    if not reckoning.is_day(year, month, day):
        return Dating(first, last, None, impossible=True) if year in _THESE_DAYS else None
    return Dating(first, last, reckoning.iso_day(year, month, day))
