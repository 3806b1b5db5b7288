"""Does a third figure lead from one to another, so that they are no two values of one thing?"""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from itertools import takewhile

from factcheck.judge.bench import Bench
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.parts import are_a_whole
from factcheck.lexicon.stem import stem
from factcheck.model.claim import Bound, ClaimKind, Number
from factcheck.model.collation import place_in
from factcheck.model.span import Span


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


def sums_up(bench: Bench, whole: Told, part: Told) -> bool:
    """
    Is one figure the sum of what is set out behind it, and the other a part of which its copy tells all?

    "Three counts: two of fraud and one of theft" says what "two counts of fraud and one of theft" says.
    """
    (_, a), (document, b) = whole, part
    if not (_counts(a) and _counts(b)) or (a.value or 0) <= (b.value or 0):
        return False
    parts = _set_out(bench, *whole)
    theirs = Counter(value for value, _ in _values(bench, document, b.sentence))
    return len(parts) > 1 and b.value in parts and Counter(parts) <= theirs and a.value not in theirs


def turned_over(bench: Bench, one: Told, two: Told) -> bool:
    """
    Is it so many times another thing, which is such a part of it?

    "The new pump is sold at half the price of the old one", "the old one costs twice the price of the new".
    """
    (_, a), (_, b) = one, two
    if not (a.unit == b.unit == "time") or not a.value or not b.value or abs(a.value * b.value - 1) > _PART:
        return False
    bases = [_behind(bench, *told) for told in (one, two)]
    small, large = sorted(bases, key=len)
    return not small <= large


def _behind(bench: Bench, document: int, factor: Number) -> set[str]:
    """The words of substance behind a factor, up to the next mark."""
    tokens = bench.witness(document).tokens[factor.sentence]
    behind = tokens[place_in(tokens, factor.span.end) :]
    stretch = takewhile(lambda token: token.text[0].isalnum(), behind)
    return {stem(token.key) for token in stretch if token.key not in FUNCTION_WORDS}


_PART = Decimal("0.01")  # between a third and 0.33
Told = tuple[int, Number]  # the document that says it, and the figure
_MARKS = frozenset(":,(–—-")


def _counts(claim: Number) -> bool:
    return claim.kind is ClaimKind.NUMBER and claim.value_to is None and claim.bound is Bound.EXACT


def _set_out(bench: Bench, document: int, whole: Number) -> list[Decimal]:
    """The figures behind a whole and a mark, as many as come to it; none where they do not."""
    behind = [one for one in _values(bench, document, whole.sentence) if one[1].start >= whole.span.end]
    lead = Span(whole.span.end, behind[0][1].start) if behind else whole.span
    if _MARKS.isdisjoint(lead.of(bench.witness(document).article.text)):
        return []
    parts: list[Decimal] = []
    for value, _ in behind:
        parts.append(value)
        if sum(parts) >= (whole.value or 0):
            break
    return parts if sum(parts) == whole.value else []


def _values(bench: Bench, document: int, sentence: int) -> list[tuple[Decimal, Span]]:
    """The counts of a sentence with the "one" of "and one of theft", which is read as no figure; in order."""
    figures = bench.numbers(document, sentence)
    taken = {figure.span.start for figure in figures}
    found = [(n.value, n.span) for n in figures if _counts(n) and n.value is not None]
    tokens = bench.witness(document).tokens[sentence]
    ones = [(Decimal(1), t.span) for t in tokens if t.key == "one" and t.span.start not in taken]
    return sorted(found + ones, key=lambda one: one[1].start)


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
