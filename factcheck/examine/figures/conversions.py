"""Which figure another restates in brackets: "60 miles (97 kilometers)", "£10m ($13m)"."""

from __future__ import annotations

from factcheck.examine.figures.drafts import Draft
from factcheck.examine.lexemes import Lexemes
from factcheck.lexicon.units import UNITS
from factcheck.model.claim import ClaimKind
from factcheck.model.span import Span

_APART = 3  # lexemes between a figure and the bracket after it: "60 miles away ("
_DEGREES = {"temperature", "angle"}  # "30 degrees (86 F)"


def restated(page: Lexemes, draft: Draft, found: list[Draft]) -> Span | None:
    """The figure just before the draft's bracket, if it is of another unit; `found` is read so far."""
    low, k = page.low, draft.first - 1
    if low[k] == "or" and low[k - 1] in ("(", ","):
        k -= 1
    if not found or low[k] not in ("(", "["):
        return None
    other = found[-1]
    if draft.kind is ClaimKind.MONEY and other.kind is ClaimKind.NUMBER and k == other.last:
        return page.span(other.first, other.last)  # "cut to 600,000 ($353,000)": of the sum before it
    if k - other.last > _APART or other.kind is not draft.kind or other.unit == draft.unit:
        return None
    measured = draft.kind is ClaimKind.MEASURE and _alike(other.unit, draft.unit)
    return page.span(other.first, other.last) if measured or draft.kind is ClaimKind.MONEY else None


def _alike(one: str | None, other: str | None) -> bool:
    """Do two units measure one thing?"""
    a, b = UNITS.get(one or ""), UNITS.get(other or "")
    if a is None or b is None:
        return False
    return a.dimension == b.dimension or {a.dimension, b.dimension} == _DEGREES
