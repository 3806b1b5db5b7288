"""Figures of ours alone that were reckoned from an old value: a share, a sum, a difference, a change."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from decimal import Decimal, DivisionByZero, InvalidOperation
from itertools import islice

from factcheck.model.article import Witness
from factcheck.model.claim import ClaimKind, Number
from factcheck.model.finding import Mark
from factcheck.model.record import NamedTuple
from factcheck.model.trace import Change, Nature, Standing, State
from factcheck.trace.changes import claim_at, sentence_words
from factcheck.trace.sheets import sentence_at
from factcheck.trace.states import SMALL, Copy

_NEAR = 1  # sentences between a figure and what it was reckoned from
_SHARED = 2  # words that a figure's sentence shares with that of the change
_HALF = Decimal("0.5")
_HUNDRED = Decimal(100)


class _Reckoning(NamedTuple):
    how: str
    before: Decimal
    after: Decimal


def derived(
    changes: Iterable[Change], copies: Iterable[Copy], witnesses: tuple[Witness, ...]
) -> Iterator[Change]:
    """A change for each figure of ours that follows from the old value of a change, and not from the new."""
    every = list(changes)
    for copy in copies:
        known: set[Mark] = {mark for change in every for one in change.states for mark in one.marks}
        for change in every:
            pair = _values(change, witnesses)
            state = change.state(copy.document)
            if pair is None or state in (State.TAKEN, State.UNSURE, None):
                continue
            old, new = pair
            near = [m for one in change.states if one.document == copy.document for m in one.marks]
            for claim, how in _followers(copy, old, new, near):
                mark = Mark(copy.document, claim.span)
                if mark in known:
                    continue
                known.add(mark)
                standing = Standing(copy.document, State.DERIVED, (mark,), how)
                kind = claim.kind.value
                fact = f"{kind} reckoned from {old.text}"
                yield Change(fact, kind, change.code, Nature.DERIVED, (), (), states=(standing,), sure=False)


def _values(change: Change, witnesses: tuple[Witness, ...]) -> tuple[Number, Number] | None:
    if len(change.new) != 1 or not change.old:
        return None
    old, new = (claim_at(witnesses[mark.document], mark.span) for mark in (change.old[-1], change.new[0]))
    if not isinstance(old, Number) or not isinstance(new, Number) or None in (old.value, new.value):
        return None
    return (old, new) if old.value != new.value and old.kind is not ClaimKind.PERCENT else None


def _followers(copy: Copy, old: Number, new: Number, near: list[Mark]) -> Iterator[tuple[Number, str]]:
    """The figures of ours that stand against none of the last version's and fit the old value alone."""
    ours = copy.witness
    here = {sentence_at(ours, mark.span.start) for mark in near}
    agreed = copy.last.agreed[1]
    for claim in ours.numbers:
        if claim.value is None or any(span.overlaps(claim.span) for span in agreed):
            continue
        if any(claim.span.overlaps(mark.span) for mark in near):
            continue
        if here and min(abs(claim.sentence - at) for at in here) > _NEAR:
            continue
        if not here and not _on_the_same(copy, claim, new):
            continue
        for other in _bases(copy, old, new, claim):
            for reckoning in _reckonings(claim, old, new, other):
                if _fits(claim, reckoning.before) and not _fits(claim, reckoning.after):
                    yield claim, reckoning.how
                    break
            else:
                continue
            break


def _on_the_same(copy: Copy, claim: Number, new: Number) -> bool:
    """Does the sentence of a figure of ours speak of what the change is of?"""
    shared = sentence_words(copy.witness, claim.span) & sentence_words(copy.last.one, new.span)
    return len({word for word in shared if not word[:1].isdigit()} - SMALL) >= _SHARED


def _bases(copy: Copy, old: Number, new: Number, follower: Number) -> Iterator[Number]:
    """Other figures of the same unit near by, in our copy and in the last version."""
    seen: set[Decimal] = set()
    for witness, at in ((copy.witness, follower.sentence), (copy.last.one, new.sentence)):
        for claim in _near(witness, at):
            alike = claim.kind is old.kind and claim.unit == old.unit and claim.value != old.value
            if claim.value and alike and claim.value not in seen:
                seen.add(claim.value)
                yield claim


def _near(witness: Witness, sentence: int) -> Iterator[Number]:
    """The figures of a sentence and of those about it."""
    first = bisect_left(witness.numbers, sentence - _NEAR, key=lambda claim: claim.sentence)
    for claim in islice(witness.numbers, first, None):
        if claim.sentence > sentence + _NEAR:
            return
        yield claim


def _reckonings(claim: Number, old: Number, new: Number, other: Number) -> Iterator[_Reckoning]:
    """What the figure would be, were it reckoned from the old value, and from the new."""
    was, now, base = old.value, new.value, other.value
    if was is None or now is None or base is None:
        return
    try:
        if claim.kind is ClaimKind.PERCENT:
            yield _Reckoning(f"{old.text} of {other.text}", was / base * _HUNDRED, now / base * _HUNDRED)
            yield _Reckoning(
                f"from {other.text} to {old.text}",
                abs(was - base) / base * _HUNDRED, abs(now - base) / base * _HUNDRED,
            )  # fmt: skip
        elif claim.kind is old.kind and claim.unit == old.unit:
            yield _Reckoning(f"{old.text} and {other.text}", was + base, now + base)
            yield _Reckoning(f"between {old.text} and {other.text}", abs(was - base), abs(now - base))
    except (DivisionByZero, InvalidOperation, OverflowError):
        return


def _fits(claim: Number, value: Decimal) -> bool:
    """Is it the value, to within half of its last place?"""
    assert claim.value is not None
    try:
        return abs(claim.value - value) <= _HALF * min(claim.grain, max(abs(claim.value) / 20, Decimal(1)))
    except InvalidOperation:
        return False
