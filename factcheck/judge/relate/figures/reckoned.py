"""Does a third figure lead from one to another, so that they are no two values of one thing?"""

from __future__ import annotations

from decimal import Decimal

from factcheck.judge.bench import Bench
from factcheck.lexicon.parts import are_a_whole
from factcheck.model.claim import ClaimKind, Number


def worked_out(bench: Bench, row: int, a: Number, b: Number) -> bool:
    """Does a third figure lead from one to the other, six and 14 of 20, or are they all that there is?"""
    if are_a_whole(a, b) or parts(bench, a, b):
        return True
    return any(value in (_sum(a, b), _gap(a, b)) for value in _beside(bench, row))


def led_to(bench: Bench, row: int, a: Number, b: Number) -> bool:
    """
    The same of two that stand in one place: of "14 of 31" and "17 of 31" one may be wrong all the same.

    Where other bounds hold them the words have been turned: at most 14 are covered, at least 17 are not.
    """
    if are_a_whole(a, b) or (a.bound is not b.bound and parts(bench, a, b)):
        return True
    return _gap(a, b) in _beside(bench, row)


def parts(bench: Bench, a: Number, b: Number) -> bool:
    """Do two figures make up one that every copy gives, in their unit?"""
    whole = _sum(a, b)
    return a.unit is not None and all(
        any(getattr(n, "unit", None) == a.unit for kind in ClaimKind for n in given.get((kind, whole), ()))
        for given in bench.valued
    )


def _sum(a: Number, b: Number) -> Decimal:
    return (a.value or Decimal(0)) + (b.value or Decimal(0))


def _gap(a: Number, b: Number) -> Decimal:
    return abs((a.value or Decimal(0)) - (b.value or Decimal(0)))


def _beside(bench: Bench, row: int) -> list[Decimal]:
    """The values of the figures of a row."""
    cells = bench.collation.rows[row].cells
    return [
        n.value
        for d, cell in enumerate(cells)
        for sentence in cell
        for n in bench.numbers(d, sentence)
        if n.value is not None
    ]
