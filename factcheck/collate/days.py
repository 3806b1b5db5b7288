"""
Two days or hours that differ, each the only one of its sort in its sentence, and unknown to the other copy.

A copy put into other words keeps neither the place of a day nor the words about it; but it has the day. Where
either sentence has one that the other copy never gives, and both are of one thing, one stands for the other.
"""

from __future__ import annotations

from factcheck.collate.frame import Place
from factcheck.collate.page import Page, like
from factcheck.collate.ties import nearly
from factcheck.lexicon.calendar import MONTHS
from factcheck.lexicon.counting import SMALL_COUNT
from factcheck.lexicon.overlap import in_common, meant
from factcheck.lexicon.saying import CREDITING
from factcheck.model.claim import ClaimKind, Date

ALIKE = 0.4  # of two sentences, by their words: both are of one thing
LIKE = 0.45  # the same of two weekdays
NEARLY = 0.25  # the same of two dates in figures that differ in one part alone
SHARED = 2  # words of substance that the clauses of both days have, ...
CLAUSE = 0.4  # ... and as much of the shorter one
_AGO = "ago"
_UNTIL = frozenset(["until", "till"])
_PAST = frozenset("before after beyond past".split())
_BEYOND = _UNTIL | _PAST
_AS_FAR = _BEYOND | frozenset(
    "to through by into".split()
)  # what may lead up to the end of a stretch as well


def are_sole_days(page: Page, one: Place, two: Place) -> bool:
    """Is each of two days that differ the only one there, and unknown to the other copy, of one thing?"""
    a, b = one.claim, two.claim
    if not (isinstance(a, Date) and isinstance(b, Date)) or not _sort(a) or _sort(a) != _sort(b):
        return False
    if one.before != two.before and not _PAST.isdisjoint((one.before, two.before)):
        return False  # "by the end of June", "before July"
    if not (_is_only(one, a, two) and _is_only(two, b, one)) or _meets(one, b) or _meets(two, a):
        return False
    if page.given.day(two.document, a) or page.given.day(one.document, b):
        return False
    if told_elsewhere(page, one, two):
        return False
    alike = ALIKE if _of_one_measure(one, two) else like(page, one, two)
    if alike >= NEARLY and nearly(a, b):
        return True
    if alike < ALIKE:
        return False
    if _said_alike(page, one, two) or _other_half(a, b) or _two_months(one, two):
        return True
    if alike >= LIKE and _two_weekdays(page, one, two):
        return True
    return _of_one_day(one, two) and not _said_of_two(page, one, two)


def are_end_and_point(one: Place, two: Place) -> bool:
    """Is one day the end of a stretch, "shut until March", and the other none, "shut on Monday"?"""
    return (one.before in _UNTIL and two.before not in _AS_FAR) or (
        two.before in _UNTIL and one.before not in _AS_FAR
    )


def told_elsewhere(page: Page, one: Place, two: Place) -> bool:
    """Does either sentence tell what the other's day is of, in another clause than its own day stands in?"""
    (verb, others), (other, rest) = page.verbs(one), page.verbs(two)
    if not _DUE.isdisjoint((verb, other)):
        return False  # "has until Friday | to rule": what the day is of stands in the other clause
    return bool(verb and other) and verb != other and (verb in rest or other in others)


_DUE = frozenset(map(meant, "have set schedule plan slate fix".split()))  # verbs that say when, and not what


def _said_of_two(page: Page, one: Place, two: Place) -> bool:
    """Has each clause words of its own, so that it may be of another thing: "the vote is", "talks begin"?"""
    mine, theirs = page.own_words(one), page.own_words(two)
    return min(len(mine - theirs), len(theirs - mine)) >= SHARED


def _two_weekdays(page: Page, one: Place, two: Place) -> bool:
    """Are they weekdays, and neither that on which somebody said so: "told reporters on Monday"?"""
    days = all(isinstance(place.claim, Date) and place.claim.weekday is not None for place in (one, two))
    return days and not any(page.said_of(place)[0] in CREDITING for place in (one, two))


def _of_one_measure(one: Place, two: Place) -> bool:
    """Do both sentences give two figures that they do not share by chance?"""
    both = one.cell.given & two.cell.given
    return sum(value is not None and value > SMALL_COUNT for value in both) > 1


def _of_one_day(one: Place, two: Place) -> bool:
    """Are these the hours of one day that both sentences give?"""
    mine, theirs = (
        {
            told
            for day in place.cell.claims
            if isinstance(day, Date) and day.kind is ClaimKind.DATE
            for told in (day.value, day.weekday)
        }
        for place in (one, two)
    )
    return one.claim.kind is ClaimKind.TIME and bool((mine & theirs) - {None})


def _two_months(one: Place, two: Place) -> bool:
    """Do the same words lead up to two months: "in May", "in March", "by the end of May", "of March"?"""
    (*a, month), (*b, other) = (place.claim.text.casefold().split() for place in (one, two))
    return one.before == two.before and a == b and {month, other} <= MONTHS.keys()


def _sort(day: Date) -> str:
    """What sort of time it is: an hour, a day or month, a quarter, a year; "" for no point in time."""
    value = day.value or ""
    if day.kind is ClaimKind.TIME:
        return "hour" if len(value) == len("17:40") and day.value_to is None else ""
    if day.weekday is not None and not value:
        return "day"
    if value[5:6] == "Q" and not day.value_to:
        return "quarter"
    told = value[5:].replace("-", "").replace("W", "").isdecimal()
    if day.value_to or not told or _is_ago(day):
        return "year" if len(value) == len("1994") and value.isdecimal() else ""
    return "day"


def of_one_hour(one: Place, two: Place) -> bool:
    """Is each the day of one hour that both copies give: "at noon on | Monday"?"""
    hours = [_hour(place) for place in (one, two)]
    return hours[0] is not None and hours[0] == hours[1]


def _hour(place: Place) -> str | None:
    """The hour that stands right before a day, or behind it: "Monday, at noon"; None without one."""
    if place.claim.kind is not ClaimKind.DATE:
        return None
    tokens, near = place.cell.tokens, place.cell.beside(place.first)
    return next(
        (
            claim.value
            for claim, (first, last) in near
            if isinstance(claim, Date)
            and claim.kind is ClaimKind.TIME
            and all(t.key in _JOINING for t in tokens[min(place.last, last) : max(place.first, first)])
        ),
        None,
    )


_JOINING = frozenset([",", "at", "on"])


def _is_ago(day: Date) -> bool:
    """Is it reckoned from the day of publication, "14 months ago", and so of no sentence's own time?"""
    return day.text.casefold().endswith(_AGO)


def _is_only(place: Place, own: Date, other: Place) -> bool:
    """Is it the only hour or year of its cell, or the only day told as closely, that the other lacks?"""
    given = {_named(claim) for claim in other.cell.claims if isinstance(claim, Date)}
    days = (claim for claim in place.cell.claims if isinstance(claim, Date) and _named(claim) not in given)
    return sum(_sort(day) == _sort(own) and _grain(day) == _grain(own) for day in days) == 1


def _named(day: Date) -> str | int | None:
    return day.weekday if day.value is None else day.value


def _grain(day: Date) -> tuple[int, bool]:
    """How closely a day is told: by day or month, with its year or without."""
    value = day.value or ""
    return len(value), day.resolved or "X" in value


def _meets(place: Place, other: Date) -> bool:
    """Does a cell tell another day in a wider or narrower way: "in June" of the third of June?"""
    value = other.value or ""
    days = (claim.value or "" for claim in place.cell.claims if isinstance(claim, Date))
    return bool(value) and any(day and (day.startswith(value) or value.startswith(day)) for day in days)


def _other_half(a: Date, b: Date) -> bool:
    """Are they one time on the clock, before noon and after?"""
    one, two = (a.value or "").split(":"), (b.value or "").split(":")
    return len(one) == len(two) > 1 and one[1:] == two[1:] and abs(int(one[0]) - int(two[0])) == _HALF


_HALF = 12  # hours


def _said_alike(page: Page, one: Place, two: Place) -> bool:
    """Do the clauses that two days stand in have enough words in common?"""
    mine, theirs = page.own_words(one), page.own_words(two)
    return len(mine & theirs) >= SHARED and in_common(mine, theirs) >= CLAUSE
