"""NUM: a difference that does not follow from the figures of the other copy."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck.judge.bench import Bench
from factcheck.judge.registry import again, rule
from factcheck.judge.relate.figures.gaps import gaps, in_one_unit
from factcheck.judge.relate.figures.rates import rates
from factcheck.lexicon.amounts import size
from factcheck.model.claim import Number, plain, rounded
from factcheck.model.finding import Divergence, Finding, Mark, Severity


@rule("NUM114", "difference-differs", Severity.ERROR, on="pattern")
def difference_differs(bench: Bench, findings: Sequence[Finding]) -> Iterator[Divergence]:
    """
    One copy says by how much a figure is more than another, and two of the other copy make something else.

    It is told where both give one of the two figures, and the other copy holds the second against it; and of
    the share by which a thing moved, where the other copy gives what it moved from and to.

    Diverges:
        A: The mill's share of the trade in flour rose to 34.6% from 33.9%, the guild of Holm said.
        B: Of the trade in flour the mill has 34.6 per cent, seven points more than before, the guild said.

    Agrees:
        A: The mill's share of the trade in flour rose to 34.6% from 33.9%, the guild of Holm said.
        B: Of the trade in flour the mill has 34.6 per cent, 0.7 points more than before, the guild said.
    """
    told = {mark for finding in findings if finding.severity is Severity.ERROR for mark in finding.marks}
    for row in bench.told_otherwise():
        for gap in gaps(bench, row):
            marks = tuple(sorted((Mark(gap.document, gap.told.span), Mark(gap.other, gap.against.span))))
            if told.isdisjoint(marks):
                made = plain(_apart(*in_one_unit(gap.shared, gap.against)))
                detail = f"{gap.shared.text} and {gap.against.text} are {made} apart"
                yield Divergence("the difference does not follow", marks, detail=detail, row=row)


@again("NUM114", on="pattern")
def rate_differs(bench: Bench, findings: Sequence[Finding]) -> Iterator[Divergence]:
    """By what share a thing moved in one copy, where what the other gives it as before and after differs."""
    told = {mark for finding in findings if finding.severity is Severity.ERROR for mark in finding.marks}
    for row in bench.told_otherwise():
        for rate in rates(bench, row):
            marks = tuple(sorted((Mark(rate.document, rate.told.span), Mark(rate.other, rate.start.span))))
            if told.isdisjoint(marks):
                made = plain(rounded(rate.makes, 1))
                detail = f"from {rate.start.text} to {rate.end.text} is {made} per cent"
                yield Divergence("the change does not follow", marks, detail=detail, row=row)


def _apart(a: Number, b: Number) -> Decimal:
    """How far two figures lie apart, in their unit where they have one."""
    if a.unit == b.unit and a.value is not None and b.value is not None:
        return abs(a.value - b.value)
    return abs(size(a) - size(b))
