"""NUM: the one figure that each copy has alone in a sentence both carry."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from factcheck.judge.bench import Bench
from factcheck.judge.registry import rule
from factcheck.judge.relate.figures.gaps import tells_gap
from factcheck.judge.relate.figures.numbers import relate
from factcheck.judge.relate.verdict import Relation
from factcheck.lexicon.classes import OTHERS
from factcheck.lexicon.parts import are_a_whole
from factcheck.model.claim import ClaimKind, Number
from factcheck.model.finding import Divergence, Finding, Mark, Severity

# An ordinal is a place in a row, and two of them may both be so.
KINDS = frozenset({ClaimKind.NUMBER, ClaimKind.PERCENT, ClaimKind.MONEY})
KINDS |= {ClaimKind.MEASURE, ClaimKind.AGE, ClaimKind.DURATION}


@rule("NUM206", "figures-alone", Severity.WARNING, on="pattern")
def figures_alone(bench: Bench, findings: Sequence[Finding]) -> Iterator[Divergence]:
    """
    In one sentence each copy has one figure of a kind that nothing in the other stands against.

    The sentences are worded too far apart to say that both are of one thing; a person can. It is
    told only where neither copy gives the other's figure anywhere.

    Diverges:
        A: The bank was told of the flood by nine men of the mill in Holm who had walked there.
        B: After a walk from Holm, five told the bank that the mill had been under water since the flood.

    Agrees:
        A: The yard has ordered 30 ferries from Holm, of which four have been delivered.
        B: Four of the 30 ferries that the yard ordered from Holm have arrived.
    """
    alone: dict[tuple[int, ClaimKind], dict[int, list[Number]]] = defaultdict(lambda: defaultdict(list))
    for lone in bench.collation.unmatched:
        claim = lone.claim
        if (
            lone.row is not None
            and isinstance(claim, Number)
            and claim.kind in KINDS
            and claim.value is not None
        ):
            alone[lone.row, claim.kind][lone.document].append(claim)
    told = {mark for finding in findings if finding.severity is not Severity.NOTE for mark in finding.marks}
    for (row, _), sides in sorted(alone.items()):
        if len(sides) != 2 or any(len(claims) != 1 for claims in sides.values()):
            continue
        (one, (first,)), (two, (second,)) = sorted(sides.items())
        marks = (Mark(one, first.span), Mark(two, second.span))
        if not told.isdisjoint(marks) or not _of_one_kind(first, second):
            continue
        if _of_a_rest(bench, marks) or _worked_out(bench, row, first, second):
            continue
        if tells_gap(bench, one, first) != tells_gap(bench, two, second):
            continue
        if not (_gives(bench, two, first) or _gives(bench, one, second)):
            yield Divergence("each copy has a figure of its own here", marks, row=row)


def _of_one_kind(a: Number, b: Number) -> bool:
    """Could both be of one thing, and would they differ if they were?"""
    units = a.unit == b.unit or None in (a.unit, b.unit)
    plain = a.converts is None and b.converts is None
    return units and plain and relate(a, b).relation is Relation.DIFFERENT


def _of_a_rest(bench: Bench, marks: tuple[Mark, ...]) -> bool:
    """Does either count those besides one that is named: "Orr and two others", "three guides"?"""
    texts = ((bench.witness(mark.document).article.text, mark.span) for mark in marks)
    return any(
        OTHERS.intersection(text[span.start : span.end + 10].casefold().split()) for text, span in texts
    )


def _worked_out(bench: Bench, row: int, a: Number, b: Number) -> bool:
    """Does a third figure lead from one to the other, six and 14 of 20, or are they all that there is?"""
    if are_a_whole(a, b):
        return True
    one, two = a.value or 0, b.value or 0
    beside = (
        n.value
        for d in range(len(bench.labels))
        for n in bench.witness(d).numbers
        if n.sentence in bench.collation.rows[row].cells[d]
    )
    return any(value in (one + two, abs(one - two)) for value in beside if value is not None)


def _gives(bench: Bench, document: int, figure: Number) -> bool:
    """Does a copy give this figure anywhere, in whatever form?"""
    return any(
        other.value == figure.value or relate(figure, other).relation is not Relation.DIFFERENT
        for other in bench.witness(document).numbers
        if other.kind is figure.kind
    )
