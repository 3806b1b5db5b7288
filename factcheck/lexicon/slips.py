"""Are two figures one but for a slip: digits exchanged, one dropped, the point shifted, sixteen for sixty?"""

from __future__ import annotations

import re
from decimal import Decimal

from factcheck.lexicon.numerals import SMALL
from factcheck.model.choice import Choice
from factcheck.model.claim import Claim, ClaimKind, Date, Number, plain

LEAST_RANK = 100  # of ordinals: a 24th and a 42nd are of two series, a world number 143 is no other's
LONG = 3  # digits that tell something: with fewer, one that differs is chance
_POWERS = frozenset(map(Decimal, (10, 100, 1000)))
_SCALE = Decimal(1000)  # a million for a billion: a slip even where one digit alone is printed
_TEENS = frozenset(value for value in SMALL.values() if 12 < value < 20)


class Slip(Choice):
    """What went wrong between two figures."""

    ORDER = "digits transposed"
    DIGIT = "one digit differs"
    LENGTH = "a digit more or less"
    POINT = "the point is shifted"
    SOUND = "heard amiss"  # sixteen, sixty; six, sixteen


def slip_between(a: Number, b: Number) -> Slip | None:
    """The slip that leads from one of two figures to the other; None where they are two figures."""
    if a.value is None or b.value is None or a.value == b.value or _vague(a) or _vague(b):
        return None
    one, two = abs(a.value), abs(b.value)
    if _exchanged(a, b):
        return Slip.ORDER
    left, right = digits(one), digits(two)
    if sorted(left) == sorted(right) and told(one) > 1 and left != right and _decimals(one) == _decimals(two):
        return Slip.ORDER
    ratio = max(one, two) / min(one, two) if one and two else one
    if ratio == _SCALE or (ratio in _POWERS and told(one) > 1):
        return Slip.POINT
    if min(told(one), told(two)) >= LONG and a.grain == 1 == b.grain and (kind := _mistyped(left, right)):
        return kind
    return Slip.SOUND if _sounds(a, b) else None


def _exchanged(a: Number, b: Number) -> bool:
    """Are these stretches with their years and months exchanged: "three years and eight months"?"""
    if a.kind is not ClaimKind.DURATION or (a.unit, b.unit) != ("year", "year") or 1 in (a.grain, b.grain):
        return False
    one, two = (divmod(round(abs(figure.value or Decimal(0)) * _MONTHS), _MONTHS) for figure in (a, b))
    return one == two[::-1] and 0 not in one


_MONTHS = 12  # of a year


def are_exchanged(a: Number, b: Number) -> bool:
    """Are two figures of thousands one but for the order of digits: 86,000 for 68,000, which is no chance?"""
    return slip_between(a, b) is Slip.ORDER and min(a.value or 0, b.value or 0) >= _THOUSAND


_THOUSAND = 1000


def slip_of_day(a: Date, b: Date) -> bool:
    """Are two days of one month, both in figures, one but for a digit dropped, or two exchanged: 8 and 18?"""
    if a.kind is not ClaimKind.DATE or b.kind is not ClaimKind.DATE or not a.value or not b.value:
        return False
    (*month, day), (*other, second) = a.value.split("-"), b.value.split("-")
    if a.value_to or b.value_to or len(month) != 2 or month != other or day == second:
        return False
    one, two = day.lstrip("0"), second.lstrip("0")
    if one not in a.text or two not in b.text:
        return False
    return sorted(one) == sorted(two) or _mistyped(one, two) is Slip.LENGTH


def slip_of_time(a: Date, b: Date) -> bool:
    """Are two times of the clock one but for two neighbouring digits exchanged: 3.50pm, 5.30pm?"""
    if a.kind is not ClaimKind.TIME or b.kind is not ClaimKind.TIME:
        return False
    one, two = (re.findall(r"\d", day.text) for day in (a, b))
    if len(one) != len(two) or len(one) < CLOCK:
        return False
    apart = [at for at, (x, y) in enumerate(zip(one, two, strict=True)) if x != y]
    return len(apart) == 2 and apart[1] - apart[0] == 1 and sorted(one) == sorted(two)


CLOCK = 3  # digits of a time with its minutes


def is_one_digit_apart(a: Claim, b: Claim) -> bool:
    """Are two figures, printed with two digits or more and no vagueness, one but for one digit: 26, 36?"""
    if (
        not (isinstance(a, Number) and isinstance(b, Number))
        or a.value is None
        or b.value is None
        or _vague(a)
        or _vague(b)
    ):
        return False
    left, right = digits(a.value), digits(b.value)
    telling = min(told(a.value), told(b.value)) > 1 and _decimals(a.value) == _decimals(b.value)
    return telling and _mistyped(left, right) is Slip.DIGIT


def slip_of_year(a: Date, b: Date) -> bool:
    """Are two years one but for two digits exchanged: 1987, 1978?"""
    one, two = a.value or "", b.value or ""
    plain_years = len(one) == len(two) == 4 and one.isdecimal() and two.isdecimal()
    return plain_years and one in a.text and two in b.text and one != two and sorted(one) == sorted(two)


def _mistyped(left: str, right: str) -> Slip | None:
    if len(left) == len(right):
        return Slip.DIGIT if sum(x != y for x, y in zip(left, right, strict=True)) == 1 else None
    short, long = sorted((left, right), key=len)
    dropped = (long[:at] + long[at + 1 :] for at in range(len(long)))
    return Slip.LENGTH if short in dropped else None


def digits(value: Decimal) -> str:
    """The digits that are printed of a value: those of 3400000 as they are, of 61.4 without the point."""
    return plain(abs(value)).replace(".", "")


def _decimals(value: Decimal) -> int:
    """How many digits stand behind the point: a hand that exchanges two leaves it where it is."""
    return len(plain(value).partition(".")[2])


def told(value: Decimal) -> int:
    """How many digits of a figure tell something: two of 3400000."""
    return len(digits(value).strip("0"))


def _vague(figure: Number) -> bool:
    small = figure.kind is ClaimKind.ORDINAL and abs(figure.value or Decimal(0)) < LEAST_RANK
    return figure.value_to is not None or figure.approximate or small


def _sounds(a: Number, b: Number) -> bool:
    """Reads "sixteen", "60"; and "six", "sixteen" or "sixty", spelled out by one copy at least."""
    small, large = sorted((a, b), key=lambda figure: figure.value or 0)
    one, two = small.value or Decimal(0), large.value or Decimal(0)
    if one in _TEENS and two == (one - 10) * 10:
        return True
    spelled = any(_printed(figure).isalpha() for figure in (a, b))
    return spelled and 4 <= one <= 9 and two in (one + 10, one * 10)  # "three" does not sound like "thirty"


def _printed(figure: Number) -> str:
    """The figure alone, as printed."""
    start = figure.figure.start - figure.span.start
    return figure.text[start : start + figure.figure.length]
