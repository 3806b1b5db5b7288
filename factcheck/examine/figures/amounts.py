"""What reading a figure gives: a numeral, and with its currency or unit an amount."""

from __future__ import annotations

from decimal import Decimal, localcontext

from factcheck.model.claim import ClaimKind
from factcheck.model.record import NamedTuple

ONE = Decimal(1)
CENT = Decimal("0.01")  # the grain of a fraction
WIDEST = 18  # digits; a longer run is a key or a hash, and no figure


class Numeral(NamedTuple):
    """A numeral read at lexemes `first` to `last` (exclusive), its value, and one unit in its last place."""

    value: Decimal
    first: int
    last: int
    grain: Decimal = ONE
    spelled: bool = False  # in words
    vague: bool = False  # "dozens", "several hundred": an order of size
    share: bool = False  # a fraction below one
    scale: Decimal = ONE  # of a scale word of its own: "3.4 million"

    @property
    def scaled(self) -> bool:
        """Does it carry a scale word: "3.4 million"?"""
        return self.scale != 1


class Amount(NamedTuple):
    """A numeral with its currency or unit, from lexeme `first` to `last` (exclusive)."""

    numeral: Numeral
    first: int
    last: int
    kind: ClaimKind = ClaimKind.NUMBER
    unit: str | None = None
    prefixed: bool = False  # the currency stands before the figure
    hyphened: bool = False  # "412-foot": what is measured follows


def is_whole(value: Decimal) -> bool:
    """Has the value no fraction? (A remainder would ask for all digits of 10^40.)"""
    return value == value.to_integral_value()


def divided(top: Decimal | int, bottom: Decimal | int) -> Decimal:
    """A quotient to fifteen digits, as far as anybody prints one."""
    with localcontext() as context:
        context.prec = 15
        return Decimal(top) / Decimal(bottom)


def added(*parts: Decimal) -> Decimal:
    """A sum to fifteen digits, as quotients are."""
    with localcontext() as context:
        context.prec = 15
        return sum(parts, Decimal(0))
