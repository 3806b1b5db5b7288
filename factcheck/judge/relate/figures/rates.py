"""
By what share a thing is said to have moved: told in one copy, to be worked out from two ends in the other.

"Up to 84 million from 70 million" is a fifth more, whatever a copy told anew calls it; one that says "about
40% more" cannot be right, though no figure of either stands against one of the other.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import product

from factcheck.judge.bench import Bench
from factcheck.lexicon.amounts import MOST, POINT, are_one, held_as, meet, size, sort_of, worked_out_of
from factcheck.lexicon.overlap import in_common, substance
from factcheck.model.claim import Bound, ChangeRole, ClaimKind, Direction, Number
from factcheck.model.record import NamedTuple

NEAR = 12  # words from one end of a change to the other
ALIKE = 0.2  # of the words of substance of two cells that share no figure and no day
BESIDE = 1  # sentences round a row, from which a share may be worked out
_HUNDRED = Decimal(100)


class Rate(NamedTuple):
    """The share by which a copy says that a thing moved, and the two ends that the other copy gives."""

    document: int
    told: Number
    other: int
    start: Number
    end: Number
    makes: Decimal  # the share that the two ends make, in hundredths


def rates(bench: Bench, row: int) -> Iterator[Rate]:
    """The shares of a row by which a thing moved that do not follow from the ends in the other copy."""
    cells = bench.collation.rows[row].cells
    have = [document for document, cell in enumerate(cells) if cell]
    for document, other in product(have, have):
        if document != other and (found := _between(bench, row, document, other)):
            yield found


def _between(bench: Bench, row: int, document: int, other: int) -> Rate | None:
    """The one share of a cell that is told of a change, where it is not what the other cell's ends make."""
    mine, theirs = (_figures(bench, row, at) for at in (document, other))
    if max(len(mine), len(theirs)) > MOST or any(map(_is_rate, theirs)):
        return None
    told = [figure for figure in mine if _is_rate(figure) and id(figure) not in bench.agreed]
    ends = [(x, y) for x, y in product(theirs, theirs) if _are_ends(bench, other, x, y)] if told else []
    if len(told) != 1 or len(ends) != 1:
        return None
    share, (start, end) = told[0], ends[0]
    change = _HUNDRED * (size(end) - size(start)) / size(start)
    way = Direction.UP if change > 0 else Direction.DOWN
    if share.direction not in (way, Direction.NONE) or _follows(share, start, end):
        return None
    if _accounted(bench, row, (document, share), (other, start, end)) or not _of_one(
        bench, row, document, other
    ):
        return None
    return Rate(document, share, other, start, end, abs(change))


def _figures(bench: Bench, row: int, document: int, wide: int = 0) -> list[Number]:
    """The plain figures of a cell, and of so many sentences round it."""
    cell = bench.collation.rows[row].cells[document]
    every = range(min(cell) - wide, max(cell) + wide + 1) if wide else cell
    return [n for at in every for n in bench.numbers(document, at) if n.value and n.value_to is None]


def _is_rate(figure: Number) -> bool:
    """Does a figure say by what share something moved: "up 40%", "by about a quarter"?"""
    return (
        figure.role is ChangeRole.CHANGE and figure.unit != "percentage point" and sort_of(figure) == "share"
    )


def _are_ends(bench: Bench, document: int, start: Number, end: Number) -> bool:
    """Did one thing go from one figure to the other: "75,000, down from 91,000"?"""
    if start.role is not ChangeRole.START or end.role not in (
        ChangeRole.LEVEL,
        ChangeRole.NONE,
        ChangeRole.STATE,
    ):
        return False
    if start.sentence != end.sentence or start.kind is not end.kind or start.kind is ClaimKind.PERCENT:
        return False
    if start.unit != end.unit or start.bound is not Bound.EXACT or end.bound is not Bound.EXACT:
        return False
    low, high = sorted((start.span, end.span))
    tokens = bench.witness(document).tokens[start.sentence]
    return sum(low.end <= token.span.start < high.start for token in tokens) <= NEAR


def _follows(share: Number, start: Number, end: Number) -> bool:
    """Is a share what two ends make, as they are printed, of the first or carelessly of the second?"""
    gap = abs(size(end) - size(start))
    loose = POINT + _HUNDRED * (start.grain + end.grain) / min(start.value or 1, end.value or 1)
    made = (_HUNDRED * gap / size(of) for of in (start, end))
    return any(meet(held_as(share), (share_ - loose, share_ + loose)) for share_ in made)


def _accounted(bench: Bench, row: int, told: tuple[int, Number], ends: tuple[int, Number, Number]) -> bool:
    """Does the other copy give the share, or figures that make it, elsewhere, or this one the two ends?"""
    document, share = told
    other, start, end = ends
    every = bench.witness(other).numbers
    if any(sort_of(n) == "share" and n.value and are_one(share, n) for n in every):
        return True
    near = [n for n in _figures(bench, row, other, BESIDE) if n is not start and n is not end]
    if worked_out_of(share, near):
        return True
    cell = bench.collation.rows[row].cells[document]
    return any(
        n.sentence not in cell and n.kind is one.kind and n.value == one.value
        for n in bench.witness(document).numbers
        for one in (start, end)
    )


def _of_one(bench: Bench, row: int, document: int, other: int) -> bool:
    """Do two cells tell of one thing: by a figure or a day that both give, or by their words?"""
    cells = bench.collation.rows[row].cells
    given = [
        {key for key, own in bench.valued[at].items() if key[1] and any(c.sentence in cells[at] for c in own)}
        for at in (document, other)
    ]
    if given[0] & given[1]:
        return True
    words = [
        substance(token.key for sentence in cells[at] for token in bench.witness(at).tokens[sentence])
        for at in (document, other)
    ]
    return in_common(*words) >= ALIKE
