"""
Two days or hours that differ, each the only one of its sort in its sentence, and unknown to the other copy.

A copy put into other words keeps neither the place of a day nor the words about it; but it has the day. Where
either sentence has one that the other copy never gives, and both are of one thing, one stands for the other.
"""

from __future__ import annotations

from factcheck.collate.frame import Place
from factcheck.collate.page import Page, like
from factcheck.collate.ties import nearly
from factcheck.lexicon.overlap import in_common
from factcheck.model.claim import ClaimKind, Date

ALIKE = 0.4  # of two sentences, by their words: both are of one thing
SHARED = 2  # words of substance that the clauses of both days have, ...
CLAUSE = 0.4  # ... and as much of the shorter one
_AGO = "ago"
_BEYOND = frozenset("before after beyond past".split())


def are_sole_days(page: Page, one: Place, two: Place) -> bool:
    """Is each of two days that differ the only one there, and unknown to the other copy, of one thing?"""
    a, b = one.claim, two.claim
    if not (isinstance(a, Date) and isinstance(b, Date)) or not _sort(a) or _sort(a) != _sort(b):
        return False
    if one.before != two.before and not _BEYOND.isdisjoint((one.before, two.before)):
        return False  # "by the end of June", "before July"
    if not (_is_only(one, a) and _is_only(two, b)) or _meets(one, b) or _meets(two, a):
        return False
    if page.given.day(two.document, a) or page.given.day(one.document, b) or like(page, one, two) < ALIKE:
        return False
    return nearly(a, b) or _other_half(a, b) or _said_alike(page, one, two)


def _sort(day: Date) -> str:
    """What sort of time it is: an hour, a day or month, a year; "" for what is no point in time."""
    value = day.value or ""
    if day.kind is ClaimKind.TIME:
        return "hour" if len(value) == len("17:40") and day.value_to is None else ""
    if day.value_to or not value or not value[5:].replace("-", "").isdecimal() or _is_ago(day):
        return "year" if len(value) == len("1994") and value.isdecimal() else ""
    return "day"


def _is_ago(day: Date) -> bool:
    """Is it reckoned from the day of publication, "14 months ago", and so of no sentence's own time?"""
    return day.text.casefold().endswith(_AGO)


def _is_only(place: Place, own: Date) -> bool:
    """Is it the only day, hour or year of its cell?"""
    days = (claim for claim in place.cell.claims if isinstance(claim, Date))
    return sum(_sort(day) == _sort(own) for day in days) == 1


def _meets(place: Place, other: Date) -> bool:
    """Does a cell tell another day in a wider or narrower way: "in June" of the third of June?"""
    value = other.value or ""
    days = (claim.value or "" for claim in place.cell.claims if isinstance(claim, Date))
    return any(day and (day.startswith(value) or value.startswith(day)) for day in days)


def _other_half(a: Date, b: Date) -> bool:
    """Are they one time on the clock, before noon and after?"""
    one, two = (a.value or "").split(":"), (b.value or "").split(":")
    return len(one) == len(two) > 1 and one[1:] == two[1:] and abs(int(one[0]) - int(two[0])) == _HALF


_HALF = 12  # hours


def _said_alike(page: Page, one: Place, two: Place) -> bool:
    """Do the clauses that two days stand in have enough words in common?"""
    mine, theirs = page.own_words(one), page.own_words(two)
    return len(mine & theirs) >= SHARED and in_common(mine, theirs) >= CLAUSE
