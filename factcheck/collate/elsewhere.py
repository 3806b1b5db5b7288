"""
Two figures of different rows that are one, or one but for a slip, each given by its own copy alone.

A story told anew has a sum or a day in a sentence that nothing pairs with the other copy's. That either
figure stands nowhere in the other copy, and that the two are of one kind with the same digits in another
order, is what a slip of the hand leaves behind; whether an error stands on it, the words about them tell.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import product

from factcheck.collate.alone import Given, both_people, given_alike
from factcheck.collate.frame import Place
from factcheck.collate.ground import DATED, apart, led_alike
from factcheck.collate.ties import nearly
from factcheck.collate.whose import body_of
from factcheck.lexicon.counting import are_people
from factcheck.lexicon.overlap import in_common, substance
from factcheck.lexicon.slips import (
    LONG,
    Slip,
    is_one_digit_apart,
    slip_between,
    slip_of_day,
    slip_of_time,
    slip_of_year,
    told,
)
from factcheck.model.claim import Claim, ClaimKind, Date, Number

MANY = 40  # figures of one copy left over: with more, two that look like a slip are chance
SHARED = 0.5  # of the figures of the copy with fewer in the other: one text, of which few are left over
FEW = 3  # of one kind left over in either copy: no more do not look like a slip by chance
NEAR = 0.2  # of the words of the shorter sentence in the other, where a digit is another
TOLD = 0.15  # of the words of the shorter sentence in the other, so that it is said of one thing
_COUNTED = frozenset({ClaimKind.NUMBER, ClaimKind.ORDINAL})
_TELLING = frozenset({ClaimKind.MONEY, ClaimKind.PERCENT, ClaimKind.MEASURE}) | _COUNTED
_SMALL = 100  # a count below it has too few digits: 12 walkers and 21 lambs


def slips(ones: Sequence[Place], twos: Sequence[Place], given: Given) -> list[tuple[int, int, bool]]:
    """The pairs of two copies' left-over figures that a slip made two; and is each told of one thing?"""
    if max(len(ones), len(twos)) > MANY:
        return []
    fit = [(s, c) for s, c in product(range(len(ones)), range(len(twos))) if is_slip(ones[s], twos[c], given)]
    one_text = bool(ones and twos) and given.share(ones[0].document, twos[0].document) >= SHARED
    if one_text:
        fit += [pair for pair in _one_digit_apart(ones, twos, given) if pair not in fit]
    found = [
        (s, c, _of_one_thing(ones[s], twos[c]) or (one_text and _few(ones[s], ones) and _few(twos[c], twos)))
        for s, c in fit
        if not any((s == x) != (c == y) for x, y in fit)
    ]
    return [(s, c, ground) for s, c, ground in found if ground or not _is_month(ones[s].claim, twos[c].claim)]


def _one_digit_apart(ones: Sequence[Place], twos: Sequence[Place], given: Given) -> Iterator[tuple[int, int]]:
    """
    The pairs of figures of two or more digits, one of which is another: 46mph, 49mph.

    Each is the only one of its unit that its copy gives and the other does not, and the words about them are
    alike. Of 144 desks' edits in which no fact was changed one had such a pair.
    """
    mine, theirs = _only_ones(ones, twos, given), _only_ones(twos, ones, given)
    for sort in mine.keys() & theirs.keys():
        s, c = mine[sort], theirs[sort]
        one, two = ones[s], twos[c]
        if one.row == two.row or not is_one_digit_apart(one.claim, two.claim) or apart(one, two):
            continue
        counted = substance(
            token.key for place in (one, two) for token in place.cell.tokens[place.last : place.last + 1]
        )
        if in_common(_besides(one) - counted, _besides(two) - counted, least=4.0) >= NEAR:
            yield s, c


def _only_ones(own: Sequence[Place], others: Sequence[Place], given: Given) -> dict[tuple[object, ...], int]:
    """The measures and counts that a copy gives alone, by kind and unit, where there is no second of it."""
    found: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for at, place in enumerate(own):
        figure = place.claim
        if not isinstance(figure, Number) or figure.value is None or figure.kind not in _WITH_UNIT:
            continue
        if figure.unit is not None and not given.has(others[0].document, figure):
            found[_sort(figure)].append(at)
    return {sort: places[0] for sort, places in found.items() if len(places) == 1}


_WITH_UNIT = frozenset({ClaimKind.MEASURE, ClaimKind.NUMBER})


def _is_month(a: Claim, b: Claim) -> bool:
    """Are they days of two months, which need be no slip: the choir sings on 8 June?"""
    return isinstance(a, Date) and isinstance(b, Date) and _of_another_month(a, b)


def _of_another_month(a: Date, b: Date) -> bool:
    """Are both days printed in figures, and one but for the month: 12 May, 12 June?"""
    one, two = ((day.value or "").split("-") for day in (a, b))
    return nearly(a, b) and len(one) == DATED and one[2] == two[2]


def alike(ones: Sequence[Place], twos: Sequence[Place]) -> list[tuple[int, int]]:
    """The pairs of two copies' left-over figures that are one, each given once, and told of one thing."""
    if max(len(ones), len(twos)) > MANY:
        return []
    return [
        (s, c)
        for s, c in sorted(given_alike(ones, twos))
        if ones[s].row != twos[c].row and _counts_alike(ones[s], twos[c]) and _of_one_thing(ones[s], twos[c])
    ]


def _counts_alike(one: Place, two: Place) -> bool:
    """May two figures count one thing? What is measured in one unit may."""
    a, b = one.claim, two.claim
    assert isinstance(a, Number)
    assert isinstance(b, Number)
    if a.kind is not ClaimKind.NUMBER or None in (a.unit, b.unit) or a.unit == b.unit:
        return True
    return both_people(a, b)


def _of_one_thing(one: Place, two: Place) -> bool:
    """Is each so long, or are they so led up to, or their sentences so alike, that they are of one thing?"""
    if isinstance(one.claim, Date) and led_alike(one, two):
        return True
    return _long(one) or in_common(_besides(one), _besides(two), least=4.0) >= TOLD


def _besides(place: Place) -> frozenset[str]:
    """The words of substance of a claim's cell, a day's own left out: two of them share an 8 as they are."""
    if not isinstance(place.claim, Date):
        return place.cell.substance
    tokens = place.cell.tokens[place.first : place.last]
    return place.cell.substance - substance(token.key for token in tokens)


def _few(place: Place, places: Sequence[Place]) -> bool:
    """Are few of the figures left over in a copy of the kind and unit of one, or few days of its sort?"""
    return len([other for other in places if _sort(other.claim) == _sort(place.claim)]) <= FEW


def _sort(claim: Claim) -> tuple[object, ...]:
    """The kind and unit of a figure; of a date how fine it is, and whether it is printed in figures."""
    if isinstance(claim, Date):
        return claim.kind, len(claim.value or ""), any(char.isdigit() for char in claim.text)
    return claim.kind, getattr(claim, "unit", None)


def _long(place: Place) -> bool:
    """Has a figure so many digits that no other has them by chance: 41,600 and 46,100?"""
    value = place.claim.value if isinstance(place.claim, Number) else None
    return value is not None and told(value) >= LONG


def _counts_a_body(one: Place, two: Place) -> bool:
    """Does one count people, and the other say of how many a body is: "a population of 24,300"?"""
    return any(
        getattr(place.claim, "unit", None) is None
        and bool(body_of(place))
        and are_people(getattr(other.claim, "unit", None) or "")
        for place, other in ((one, two), (two, one))
    )


def is_slip(one: Place, two: Place, given: Given) -> bool:
    """Are two claims of different rows one but for a slip, each given by its own copy alone?"""
    a, b = one.claim, two.claim
    if one.row == two.row or a.kind is not b.kind:
        return False
    if isinstance(a, Date) and isinstance(b, Date):
        same = slip_of_day(a, b) or slip_of_year(a, b) or slip_of_time(a, b) or _of_another_month(a, b)
        return same and not given.day(two.document, a) and not given.day(one.document, b)
    if not (isinstance(a, Number) and isinstance(b, Number)):
        return False
    if a.kind not in _TELLING and not (a.kind is ClaimKind.DURATION and _long(one)):
        return False
    rates = {a.per, b.per} - {None}  # "a year" may be told as "annual"
    one_sort = both_people(a, b) or _counts_a_body(one, two)
    units = a.unit == b.unit or (_long(one) and one_sort)
    if not units or len(rates) > 1 or (a.unit is None and not _long(one)) or apart(one, two):
        return False
    small = a.kind in _COUNTED and max(a.value or 0, b.value or 0) < _SMALL
    own = not given.has(two.document, a) and not given.has(one.document, b)
    slip = slip_between(a, b)
    scaled = slip is Slip.POINT and min(told(a.value or Decimal(0)), told(b.value or Decimal(0))) > 1
    return own and not small and (slip is Slip.ORDER or scaled)
