"""What slip leads from one figure to another: digits transposed, million for billion, a nought more."""

from __future__ import annotations

from decimal import Decimal

from factcheck.lexicon.slips import digits
from factcheck.model.claim import Number, plain


def slip(a: Number, b: Number) -> str:
    """The slip between two figures that differ, in an editor's words; else both as printed."""
    one, other = a.value or Decimal(0), b.value or Decimal(0)
    small, large = sorted((abs(one), abs(other)))
    said = f"{a.text}, {b.text}"
    if small:
        ratio = large / small
        if ratio == 1000:
            names = _scale_names(small)
            return f"{names}: {said}"
        if ratio in (10, 100):
            return f"out by a factor of {plain(ratio)}: {said}"
    if one == -other:
        return f"the sign differs: {said}"
    left, right = digits(one), digits(other)
    if is_transposed(a, b):
        return f"digits transposed: {said}"
    if len(left) == len(right) > 2 and sum(x != y for x, y in zip(left, right, strict=True)) == 1:
        return f"one digit differs: {said}"
    return f"the figures differ: {said}"


def is_transposed(a: Number, b: Number) -> bool:
    """Have two figures the same digits in another order: 312 and 321?"""
    left, right = digits(a.value or Decimal(0)), digits(b.value or Decimal(0))
    return left != right and sorted(left) == sorted(right)


def _scale_names(small: Decimal) -> str:
    names = ("", "thousand", "million", "billion", "trillion")
    power = min((len(str(int(small))) - 1) // 3, 3)
    return f"{names[power]} for {names[power + 1]}" if power else "thousands left out"
