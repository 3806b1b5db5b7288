"""Are two figures the two parts of one whole: 98 per cent counted and 2 per cent to count?"""

from __future__ import annotations

from decimal import Decimal

from factcheck.model.claim import ClaimKind, Number

_GRAIN = Decimal("0.001")  # two thirds and a third are one, as far as they are written out
_WHOLES = {ClaimKind.PERCENT: Decimal(100), ClaimKind.NUMBER: Decimal(1)}


def are_a_whole(a: Number, b: Number) -> bool:
    """Do two shares make up all there is?"""
    whole = _WHOLES.get(a.kind)
    if a.kind is not b.kind or whole is None or a.value is None or b.value is None:
        return False
    return a.value_to is b.value_to is None and a.value != b.value and abs(a.value + b.value - whole) < _GRAIN
