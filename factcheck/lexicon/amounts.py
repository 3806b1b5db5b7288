"""
What a figure amounts to: its sort, its size in the base of its unit, and the stretch that it may stand for.

"About 30 minutes" is some time between 27 and 33; "a third" is a share of 28 to 38 in a hundred. Two figures
may be one where their stretches meet, and one is worked out of others where it meets their sum, their
difference or the share that the one is of the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Context, Decimal
from itertools import combinations

from factcheck.lexicon.change import ADVERBS_DOWN, ADVERBS_UP, GAPS, MARGINS
from factcheck.lexicon.contests import RESULTS
from factcheck.lexicon.counting import SMALL_COUNT, are_people
from factcheck.lexicon.currencies import MINOR
from factcheck.lexicon.numerals import SMALL
from factcheck.lexicon.overlap import meant
from factcheck.lexicon.units import UNITS
from factcheck.model.claim import Bound, ClaimKind, Direction, Number

MOST = 12  # figures: of more, as in a table, any other is the sum of two
CLOSE = Decimal("0.05")  # of two that are held alike, or of which one is rounded
ABOUT = Decimal("0.1")  # how far off a figure may be that is held as "about"
BEYOND = Decimal("1.5")  # "more than 60" is not said of 100
SHARE = Decimal(5)  # points that a share in words may be off: "a third" of 30 per cent
OF_IT = Decimal("0.25")  # and no more than that of it: "one in nine" of 12 per cent, not of seven
POINT = Decimal("0.6")  # and that a share worked out from two figures is rounded by
_HUNDRED = Decimal(100)
_AS_TOLD = Context(prec=12)  # "two days and five hours" is no round number of days
_BARE, _SHARE = "bare", "share"
Stretch = tuple[Decimal, Decimal]


def are_one(a: Number, b: Number) -> bool:
    """May two figures be one, each as it is held and as finely as it is printed?"""
    assert a.value is not None
    assert b.value is not None
    if not _comparable(a, b):
        return False
    if a.kind is b.kind and a.unit == b.unit and a.bound is b.bound and a.value_to is b.value_to is None:
        rounded_ = _is_held(a) or (a.grain != b.grain and sort_of(a) != _SHARE)
        return abs(a.value - b.value) <= (max(a.value, b.value) * CLOSE if rounded_ else 0)
    return meet(held_as(a), held_as(b))


def worked_out_of(
    figure: Number, others: Sequence[Number], *, is_end: bool = False, is_change: bool = False
) -> bool:
    """
    Is a figure the sum or the difference of two others, their share of each other, or what is left of all?

    One that `is_end`, from which or to which something went, is no difference; one that `is_change`, by which
    two others differ, is, however small.
    """
    points = [other for other in others if other.value_to is None]
    if len(points) > MOST:
        return False
    stretch = held_as(figure)
    points_to = figure.direction is not Direction.NONE or (figure.unit or "").endswith("point")
    changed = is_change or (points_to and not is_end)
    return any(meet(stretch, result) for result in _results(figure, points, changed=changed, small=is_change))


def _results(figure: Number, others: Sequence[Number], *, changed: bool, small: bool) -> Iterator[Stretch]:
    """What can be worked out from some figures for another, which may say by how much one has `changed`."""
    own = sort_of(figure)
    sorted_ = [(other, size(other), sort_of(other)) for other in others] if len(others) > 1 else []
    for (one, x, sort), (two, y, other_sort) in combinations(sorted_, 2):
        if own == other_sort and are_so_many_of(one, two):
            yield x * y, x * y
        if _may_be_added({own, sort, other_sort}, (figure, one, two), changed=changed, small=small):
            yield abs(x - y), abs(x - y)
            yield x + y, x + y
        if own == _SHARE and min(x, y) > 0 and _are_of_one_noun(one, two):
            part = _HUNDRED * min(x, y) / max(x, y)
            for share in (part, _HUNDRED - part, _HUNDRED * _HUNDRED / part - _HUNDRED):
                yield share - POINT, share + POINT
    if own == _SHARE:
        held = (held_as(other) for other in others if sort_of(other) == _SHARE)
        yield from ((_HUNDRED - high, _HUNDRED - low) for low, high in held)


def are_so_many_of(count: Number, each: Number) -> bool:
    """Reads "two breaks of 20 minutes", "300 seats at £8": so many, right before how much each is."""
    if count.kind is not ClaimKind.NUMBER or count.counted is None or each.kind is ClaimKind.NUMBER:
        return False
    return 0 <= each.span.start - count.counted.end <= len(" of ")


def may_be_added(figure: Number, one: Number, two: Number, *, changed: bool, small: bool = False) -> bool:
    """Are three figures of one sort, and not alike by chance, as counts of no matter what that are small?"""
    told = (figure, one, two)
    return _may_be_added(set(map(sort_of, told)), told, changed=changed, small=small)


def _may_be_added(
    sorts: set[str], told: tuple[Number, Number, Number], *, changed: bool, small: bool
) -> bool:
    """The same of figures whose sorts are known: the first, and the two of which it may be made."""
    figure, one, two = told
    sorts = sorts - {_BARE}
    if sorts == {_SHARE}:
        return changed
    if len(sorts) != 1:
        return False
    units = {each.unit for each in told if each.unit}
    if sorts == {"money"} and len(units - MINOR) > 1:
        return False
    if sorts == {"count"} and len(set(map(meant, units))) > 1 and not all(map(are_people, units)):
        return False
    large = figure.kind is not ClaimKind.NUMBER or size(figure) > SMALL_COUNT
    return small or large or (one.unit is not None and two.unit is not None)


def _are_of_one_noun(one: Number, two: Number) -> bool:
    """Are two figures counts of one thing, so that the one is a part of the other?"""
    return sort_of(one) == sort_of(two) != _SHARE and _of_one_noun(one, two)


def sort_of(figure: Number) -> str:
    """What a figure may be added to: shares, money, times, lengths, ages, counts; a bare one to anything."""
    if figure.kind in (ClaimKind.DURATION, ClaimKind.MEASURE):
        unit = UNITS.get(figure.unit or "")
        return unit.dimension if unit is not None else figure.kind.value
    if figure.kind is ClaimKind.PERCENT:
        return _SHARE
    if figure.kind is ClaimKind.NUMBER:
        return _SHARE if is_share_in_words(figure) else "count" if figure.unit else _BARE
    return figure.kind.value


def is_share_in_words(figure: Number) -> bool:
    """Is it "a third", "half", "nine tenths"?"""
    if figure.kind is not ClaimKind.NUMBER or figure.value is None or figure.unit == "time":
        return False
    return 0 < figure.value < 1


def _comparable(a: Number, b: Number) -> bool:
    """May two figures be of one thing? Small counts of two things are not: five ships, five men."""
    one, two = sort_of(a), sort_of(b)
    if one == two == "count" and a.value is not None and a.value <= SMALL_COUNT:
        return _of_one_noun(a, b)
    return one == two or (_BARE in (one, two) and ClaimKind.ORDINAL.value not in (one, two))


def _of_one_noun(a: Number, b: Number) -> bool:
    one, two = a.unit or "", b.unit or ""
    return one == two or meant(one) == meant(two) or (are_people(one) and are_people(two))


def size(figure: Number) -> Decimal:
    """The value in the base of its unit; of a share in hundredths."""
    return _AS_TOLD.multiply(figure.value or Decimal(0), _factor(figure))


def _factor(figure: Number) -> Decimal:
    if figure.kind is ClaimKind.MONEY:
        return Decimal("0.01") if figure.unit in MINOR else Decimal(1)
    if figure.unit == "basis point":
        return Decimal("0.01")
    if is_share_in_words(figure):
        return _HUNDRED
    unit = UNITS.get(figure.unit or "") if figure.kind is not ClaimKind.NUMBER else None
    return unit.factor if unit is not None and unit.dimension != "temperature" else Decimal(1)


def _is_held(figure: Number) -> bool:
    return figure.bound is not Bound.EXACT or figure.approximate


def held_as(figure: Number) -> Stretch:
    """The least and the most that a figure may stand for, in the base of its unit."""
    assert figure.value is not None
    value, factor = figure.value, _factor(figure)
    half = figure.grain / 2
    low, high = value - half, (figure.value if figure.value_to is None else figure.value_to) + half
    if figure.bound in (Bound.AT_LEAST, Bound.OVER):
        low, high = value, value * BEYOND
    elif figure.bound in (Bound.AT_MOST, Bound.UNDER):
        low, high = value / BEYOND, value
    elif figure.bound is Bound.ABOUT or figure.approximate:
        low, high = min(low, value * (1 - ABOUT)), max(high, value * (1 + ABOUT))
    low, high = low * factor, high * factor
    if is_share_in_words(figure):
        centre = value * factor
        off = min(SHARE, centre * OF_IT)
        low, high = min(low, centre - off), max(high, centre + off)
    return low, high


def meet(one: Stretch, two: Stretch) -> bool:
    """Have two stretches anything in common?"""
    return one[0] <= two[1] and two[0] <= one[1]


def is_gap(figure: Number, keys: Sequence[str], first: int, last: int) -> bool:
    """
    Does a figure say by how much one is more than another: "by 9 million", "a majority of 48"?

    It takes the folded words `first` to `last` (exclusive) of a sentence. "By nine men" is who did it.
    """
    before = keys[max(first - 2, 0) : first]
    behind = keys[last] if last < len(keys) else ""
    if before[-1:] == ["by"] and figure.kind is ClaimKind.MEASURE and _is_side(before[0]):
        return False  # "46 by 38 centimetres"
    if before[-1:] == ["by"] and behind != "to" and not _is_result(keys, last):  # "by 61 per cent to 30"
        return figure.kind is not ClaimKind.NUMBER or (figure.unit or "") in RESULTS
    if len(before) == 2 and before[1] == "of" and before[0] in GAPS:
        return True
    if behind in MARGINS and (figure.kind is not ClaimKind.NUMBER or (figure.unit or "") in RESULTS):
        return True
    return behind in ADVERBS_UP or behind in ADVERBS_DOWN or not _POINTS.isdisjoint(keys[first:last])


def _is_side(key: str) -> bool:
    """Is it a figure, and no year: one side of what is so long "by" so wide?"""
    return key in SMALL or (key[0].isdigit() and not (key.isdecimal() and len(key) == len("1994")))


def _is_result(keys: Sequence[str], last: int) -> bool:
    """Does the figure of the other side follow: "by 31 | votes to 26"?"""
    after = keys[last + 1 : last + 3]
    return len(after) > 1 and after[0] in ("to", "against") and (after[1][0].isdigit() or after[1] in SMALL)


_POINTS = frozenset({"point", "points"})
