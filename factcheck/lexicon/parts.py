"""Are two figures the two parts of one whole: 98 per cent counted and 2 per cent to count?"""

from __future__ import annotations

from decimal import Decimal

from factcheck.model.claim import ChangeRole, ClaimKind, Number

# what tells behind a figure that it is of what is still to come, or to be had
REST = frozenset("left remaining outstanding".split())
REST_IN_TWO = frozenset({("in", "hand"), ("to", "go"), ("to", "come"), ("to", "spare")})
_GRAIN = Decimal("0.001")  # two thirds and a third are one, as far as they are written out


def are_a_whole(a: Number, b: Number) -> bool:
    """Do two shares make up all there is: 98 per cent and 2, one in five and 80 per cent?"""
    one, two = _share(a), _share(b)
    if one is None or two is None or a.value_to is not None or b.value_to is not None:
        return False
    if a.role is b.role and a.role is not ChangeRole.NONE:
        return False  # two sizes of one change: down 40 per cent, down 60
    return one != two and abs(one + two - 1) < _GRAIN


def _share(figure: Number) -> Decimal | None:
    """How much of a whole a figure is, of one in words or in per cent; None of any other."""
    if figure.value is None or figure.kind not in (ClaimKind.PERCENT, ClaimKind.NUMBER):
        return None
    share = figure.value / 100 if figure.kind is ClaimKind.PERCENT else figure.value
    return share if 0 <= share <= 1 else None
