"""
Scores and votes: two figures that are one result, 3-2 or 48 votes to 31, whichever side is named first.

A result is held against a result. Told from the other side it is the same one, 31 to 48; where one of its two
figures is the same, the other two are of one side.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

from factcheck.collate.frame import Place
from factcheck.collate.ground import COPIED, LIKE
from factcheck.lexicon.contests import RESULTS
from factcheck.model.claim import ClaimKind, Direction, Number

Seats = set[tuple[int, int]]
Tally = tuple[int, int]  # the places of its two figures
HALF = 0.4  # as alike as two cells must be, where one of the two figures is the same
_DASHES = frozenset("-–—‑")


def tallied(
    ones: list[Place],
    twos: list[Place],
    like: Callable[[Place, Place], float],
    order: Callable[[Place, Place], float],
) -> Seats:
    """The pairs of figures of two results, where each copy has one result in the row."""
    out: Seats = set()
    theirs = list(_tallies(list(enumerate(twos))))
    if len(theirs) != 1:
        return out
    for document in {place.document for place in ones}:
        mine = list(_tallies([(at, place) for at, place in enumerate(ones) if place.document == document]))
        if len(mine) == 1:
            copied = order(ones[mine[0][0]], twos[theirs[0][0]]) >= COPIED
            out |= _paired(
                ones, twos, mine[0], theirs[0], like(ones[mine[0][0]], twos[theirs[0][0]]), copied=copied
            )
    return out


def _paired(
    ones: list[Place], twos: list[Place], mine: Tally, theirs: Tally, likeness: float, *, copied: bool
) -> Seats:
    (a, b), (c, d) = (
        [_value(places[at]) for at in tally] for places, tally in ((ones, mine), (twos, theirs))
    )
    straight, across = set(zip(mine, theirs, strict=True)), set(zip(mine, theirs[::-1], strict=True))
    if {a, b} == {c, d}:
        return straight if (a, b) == (c, d) or copied else across
    if a == c or b == d:
        return straight if likeness >= HALF else set()
    turned = (a == d or b == c) and (a > b) != (c > d)  # of one order, 6-5 and 8-6 are of two moments
    if likeness < LIKE and not (likeness >= HALF and turned):
        return set()
    if turned:
        return across
    return straight if copied or (a > b) == (c > d) else across


def _value(place: Place) -> int:
    assert isinstance(place.claim, Number)
    return int(place.claim.value or 0)


def _tallies(places: list[tuple[int, Place]]) -> Iterator[Tally]:
    """The results among the figures of a cell."""
    for (at, one), (then, two) in pairwise(places):
        if is_result(one, two):
            yield at, then


def is_result(one: Place, two: Place) -> bool:
    """Are two figures, one right behind the other, a result?"""
    if not (_is_side(one) and _is_side(two)):
        return False
    between = [token.key for token in one.cell.tokens[one.last : two.first]]
    if len(between) == 1 and between[0] in _DASHES:
        return True
    if not between or between[-1] != "to" or len(between) > 2 or one.before == "from":
        return False
    units = {place.claim.unit for place in (one, two) if isinstance(place.claim, Number)}
    return not units.isdisjoint(RESULTS) or (len(between) == 1 and one.before == "by")


def _is_side(place: Place) -> bool:
    figure = place.claim
    return (
        isinstance(figure, Number)
        and figure.kind is ClaimKind.NUMBER
        and figure.value is not None
        and figure.value_to is None
        and figure.value == int(figure.value) < _MOST
        and figure.direction is Direction.NONE
        and not figure.approximate
    )


_MOST = 1000  # votes of a house, and runs of a side
