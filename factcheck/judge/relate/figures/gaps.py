"""
By how much one figure is more than another: told in one copy, to be worked out from the other.

"88 votes to 40" makes a majority of 48, whatever a copy told anew calls it; one that gives 40 and a majority
of 38 cannot be right, though no figure of either stands against one of the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from factcheck.judge.bench import Bench
from factcheck.lexicon.amounts import (
    MOST,
    are_one,
    held_as,
    is_gap,
    is_share_in_words,
    may_be_added,
    meet,
    size,
    worked_out_of,
)
from factcheck.lexicon.calendar import (
    MONTHS,
    NEAR_DAYS,
    OFF,
    PERIODS,
    POINTERS,
    SEASONS,
    TIME_UNITS,
    WEEKDAYS,
)
from factcheck.lexicon.change import COMPARING
from factcheck.lexicon.overlap import substance
from factcheck.model.article import Token
from factcheck.model.claim import ClaimKind, Number
from factcheck.model.collation import places_over
from factcheck.model.record import NamedTuple, replace

_TIMES = (
    PERIODS
    | TIME_UNITS
    | SEASONS
    | OFF
    | POINTERS.keys()
    | NEAR_DAYS.keys()
    | MONTHS.keys()
    | WEEKDAYS.keys()
)
NEAR = 12  # words between the two figures that a copy compares


class Gap(NamedTuple):
    """What one copy tells as the difference, and in the other the two figures that it should be of."""

    document: int
    told: Number
    other: int
    shared: Number  # that both copies give
    against: Number  # that the other gives alone


def gaps(bench: Bench, row: int) -> Iterator[Gap]:
    """The differences of a row that do not follow from what the other copy gives."""
    cells = bench.collation.rows[row].cells
    have = [document for document, cell in enumerate(cells) if cell]
    for document, other in product(have, have):
        if document != other:
            yield from _between(bench, row, document, other)


def _between(bench: Bench, row: int, document: int, other: int) -> Iterator[Gap]:
    mine, theirs = (_figures(bench, row, at) for at in (document, other))
    if max(len(mine), len(theirs)) > MOST:
        return
    told = [
        figure for figure in mine if id(figure) not in bench.agreed and tells_gap(bench, document, figure)
    ]
    if not told:
        return
    loose = [figure for figure in theirs if id(figure) not in bench.agreed]
    open_ = [gap for gap in told if not worked_out_of(gap, theirs)]
    spent = {id(y) for gap in told for x, y in product(theirs, loose) if x is not y and _makes(gap, x, y)}
    for gap in open_:
        found = [
            (x, y)
            for x, y in product(theirs, loose)
            if id(x) in bench.agreed
            and id(y) not in spent
            and _compares(bench, other, x, y)
            and _given(bench, mine, x)
            and may_be_added(gap, x, y, changed=True)
        ]
        if len(found) == 1 and not _makes(gap, *found[0]) and not _are_alike(gap, found[0][1]):
            one = Gap(document, gap, other, *found[0])
            if _of_the_same(bench, row, one):
                yield one


def _figures(bench: Bench, row: int, document: int) -> list[Number]:
    """The plain figures of a cell."""
    return [
        figure
        for sentence in bench.collation.rows[row].cells[document]
        for figure in bench.numbers(document, sentence)
        if figure.value is not None
        and figure.value_to is None
        and figure.kind is not ClaimKind.ORDINAL
        and figure.converts is None
        and not figure.approximate
        and not is_share_in_words(figure)
    ]


def _makes(gap: Number, x: Number, y: Number) -> bool:
    """Is a figure the difference of two others, in their unit where it has none?"""
    if gap.kind is ClaimKind.NUMBER and gap.unit is None and x.unit == y.unit:
        gap = replace(gap, kind=x.kind, unit=x.unit)
    x, y = in_one_unit(x, y)
    if x.unit == y.unit and gap.value == abs((x.value or 0) - (y.value or 0)):
        return True  # in tons as in tonnes
    return meet(held_as(gap), (abs(size(x) - size(y)),) * 2)


def in_one_unit(x: Number, y: Number) -> tuple[Number, Number]:
    """Two figures that are compared, a bare one in the unit of the other: "to 56 tons from 86"."""
    for bare, other in ((x, y), (y, x)):
        if bare.kind is ClaimKind.NUMBER and bare.unit is None and other.unit is not None:
            lent = replace(bare, kind=other.kind, unit=other.unit)
            return (lent, other) if bare is x else (other, lent)
    return x, y


def _are_alike(a: Number, b: Number) -> bool:
    """Is it one figure that both copies give, in whatever unit?"""
    return a.value == b.value or are_one(a, b)


def _given(bench: Bench, figures: Sequence[Number], shared: Number) -> bool:
    """Is a figure among those of the other copy's cell?"""
    return any(figure.value == shared.value and id(figure) in bench.agreed for figure in figures)


def tells_gap(bench: Bench, document: int, figure: Number) -> bool:
    """Does a figure say by how much one is more than another?"""
    tokens = bench.witness(document).tokens[figure.sentence]
    return is_gap(figure, [token.key for token in tokens], *_place(tokens, figure))


def _of_the_same(bench: Bench, row: int, gap: Gap) -> bool:
    """
    Is what a difference is from what the other copy gives: "than before", "more than in May"?

    "Four more than a bus" is from something that the other copy may not speak of.
    """
    tokens = bench.witness(gap.document).tokens[gap.told.sentence]
    last = _place(tokens, gap.told)[1]
    keys = [token.key for token in tokens[last : last + NEAR]]
    if "than" not in keys:
        return True
    behind = keys[keys.index("than") + 1 :]
    end = next((at for at, key in enumerate(behind) if not key[0].isalnum()), len(behind))
    cell = bench.collation.rows[row].cells[gap.other]
    theirs = substance(t.key for at in cell for t in bench.witness(gap.other).tokens[at])
    return substance(key for key in behind[:end] if key not in _TIMES) <= theirs


def _compares(bench: Bench, document: int, x: Number, y: Number) -> bool:
    """Does a copy hold two figures against each other: "to 31 from 33.5", "88 votes to 40"?"""
    if x is y or x.sentence != y.sentence or (x.unit != y.unit and None not in (x.unit, y.unit)):
        return False
    tokens = bench.witness(document).tokens[x.sentence]
    (_, end), (start, _) = sorted((_place(tokens, x), _place(tokens, y)))
    between = [token.key for token in tokens[end:start]]
    return len(between) <= NEAR and not COMPARING.isdisjoint(between)


def _place(tokens: Sequence[Token], figure: Number) -> tuple[int, int]:
    """The first token of a figure with its words, and the one behind it."""
    own = places_over(tokens, figure.span)
    return (own.start, own.stop) if own else (0, 0)
