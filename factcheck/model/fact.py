"""
The fact that a finding is about, so that it is known again: what was accepted once stays accepted.

A fact is a fault and the values that stand against each other: a figure with what is counted, a day, a
name. Neither the sentence, nor the paragraph, nor which copy comes first belongs to it. Where the words
that differ are no claim by themselves ("not"), the verb they belong to does, with who does what to whom.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter

from factcheck.model.article import Witness
from factcheck.model.claim import Claim, Date, Number, plain
from factcheck.model.span import Span
from factcheck.typed import TypeVar

C = TypeVar("C", bound=Claim)
LEFT_OUT = "∅"
_START = attrgetter("span.start")


def fact(witnesses: Sequence[Witness], marks: Iterable[tuple[int, Span]]) -> tuple[str, ...]:
    """What is said at these places, each thing once, in no order of the copies; then what it is said of."""
    values: set[str] = set()
    bearers: set[str] = set()
    for document, span in marks:
        witness = witnesses[document]
        claim = value(witness, span)
        values.add(claim or folded(span.of(witness.article.text)))
        if not claim:
            bearers.update(bearer(witness, span))
    return (*sorted(values), *sorted(bearers))


def value(witness: Witness, span: Span) -> str:
    """The figure, date or name that stands at just this place; "" where none does."""
    if (number := _at(witness.numbers, span)) is not None:
        return _number(number)
    if (date := _at(witness.dates, span)) is not None:
        return " ".join([date.kind.value, *_range(date.value, date.value_to, date.bound.value, date)])
    name = _at(witness.names, span)
    return "" if name is None else f"name {folded(name.text)}"


def _number(number: Number) -> str:
    first, last = (None if one is None else plain(one) for one in (number.value, number.value_to))
    unit = number.unit or ("of what is counted" if number.counted else "")
    return " ".join([number.kind.value, unit, *_range(first, last, number.bound.value, number)])


def _range(first: str | None, last: str | None, bound: str, claim: Number | Date) -> Iterator[str]:
    """Both ends and how firmly they are held; the words, where they name no value."""
    yield bound
    yield first if first is not None else folded(claim.text)
    if last is not None:
        yield f"to {last}"


def _at(claims: Sequence[C], span: Span) -> C | None:
    """The claim of a list, in the order of the text, that has just this span."""
    at = bisect_right(claims, span.start, key=_START) - 1
    while at >= 0 and claims[at].span.start == span.start:
        if claims[at].span == span:
            return claims[at]
        at -= 1
    return None


def bearer(witness: Witness, span: Span) -> Iterator[str]:
    """The verb of the innermost clause round a place, and the heads of its subject and object."""
    text = witness.article.text
    at = witness.sentence_at(span.start)
    if at < 0:
        return
    round_it = [c for c in witness.clauses_in(at) if c.span.start <= span.start and span.end <= c.span.end]
    clause = min(round_it, key=lambda c: c.span.length, default=None)
    if clause is not None:
        heads = (head for head in (clause.subject, clause.object) if head and not head.overlaps(span))
        yield from (f"of {folded(head.of(text))}" for head in heads)
        if not clause.predicate.overlaps(span):
            yield f"of {clause.lemma}"


def folded(words: str) -> str:
    """Words without capitals and marks; marks alone as they are, and nothing as what was left out."""
    bare = (
        word if word.isalnum() else "".join(filter(str.isalnum, word)) for word in words.casefold().split()
    )
    return " ".join(filter(None, bare)) or words.strip() or LEFT_OUT
