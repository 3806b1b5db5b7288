"""Which figure another restates, in brackets or as its equal: "60 miles (97 kilometers)", "£10m ($13m)"."""

from __future__ import annotations

from factcheck.examine.figures.drafts import Draft
from factcheck.examine.lexemes import Lexemes
from factcheck.lexicon.currencies import BARE
from factcheck.lexicon.units import UNITS
from factcheck.model.claim import ClaimKind
from factcheck.model.span import Span

APART = 3  # lexemes between a figure and the bracket after it: "60 miles away ("
_DEGREES = {"temperature", "angle"}  # "30 degrees (86 F)"


def restated(page: Lexemes, draft: Draft, found: list[Draft]) -> Span | None:
    """The figure just before the draft's bracket, if it is of another unit; `found` is read so far."""
    k = _opening(page, draft.first - 1)
    if not found or k is None:
        return None
    other = found[-1]
    if draft.kind is ClaimKind.MONEY and other.kind is ClaimKind.NUMBER and k == _sum_ends(other):
        return page.span(other.first, other.last)  # "cut to 600,000 ($353,000)": of the sum before it
    if k - other.last > APART or other.kind is not draft.kind or other.unit == draft.unit:
        return None
    measured = draft.kind is ClaimKind.MEASURE and _alike(other.unit, draft.unit)
    return page.span(other.first, other.last) if measured or draft.kind is ClaimKind.MONEY else None


def _opening(page: Lexemes, k: int) -> int | None:
    """Where what leads up to a conversion begins that ends with lexeme k: "(", "(or", ", equal to"."""
    low = page.low
    if (low[k - 1], low[k]) in _EQUAL:
        k -= 2
        k -= low[k] in ("the", "an")
        return k if low[k] in (",", "(", "[") else k + 1
    k -= low[k] == "or" and low[k - 1] == "("
    return k if low[k] in ("(", "[") else None


_EQUAL = frozenset({("equal", "to"), ("equivalent", "to"), ("equivalent", "of")})


def _sum_ends(other: Draft) -> int:
    """Where a number ends that may be a sum, money of a bare name behind it: "4 billion crowns"."""
    named = other.unit in BARE and other.counted == other.last
    return other.last + named


def _alike(one: str | None, other: str | None) -> bool:
    """Do two units measure one thing?"""
    a, b = UNITS.get(one or ""), UNITS.get(other or "")
    if a is None or b is None:
        return False
    return a.dimension == b.dimension or {a.dimension, b.dimension} == _DEGREES
