"""Reads one numeral: "98,000", "3.4 million", "two and a half million", "½", "two-thirds"."""

from __future__ import annotations

from decimal import Decimal

from factcheck.examine.figures.amounts import CENT, ONE, WIDEST, Numeral, divided
from factcheck.examine.figures.cardinals import collective, spelled, vague
from factcheck.examine.figures.fractions import fraction_word, of_sign, slashed
from factcheck.examine.figures.scales import scaled
from factcheck.examine.lexemes import Lexemes
from factcheck.lexicon.currencies import SIGNS
from factcheck.lexicon.numerals import (
    BEGINNINGS,
    COLLECTIVES,
    DENOMINATORS,
    FRACTION_SIGNS,
    SCALES,
    SMALL,
    TENS,
    VAGUE,
)
from factcheck.model.pattern import late

_GROUPED = late(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,2}(?:,\d{2}(?=,))+,\d{3}(?:\.\d+)?|\d+(?:\.\d+)?")
# "3 quarters" and "2 halves" are played, "5 seconds" pass: they are parts of a whole in words alone
_PART_PLURALS = frozenset(
    word for word in DENOMINATORS if word.endswith("s") and word not in ("halves", "quarters")
)


def begins(word: str) -> bool:
    """May a figure begin with the word?"""
    return word[:1].isdecimal() or word in BEGINNINGS


def numeral(page: Lexemes, i: int) -> Numeral | None:
    """The numeral that begins at lexeme i, or whose "a" stands just before it; None where there is none."""
    word = page.low[i]
    if word[:1].isdecimal():
        return _figures(page, i)
    if word in FRACTION_SIGNS:
        return scaled(page, of_sign(page, i, Decimal(0), i))
    if word in VAGUE:
        return vague(page, i)
    if word in DENOMINATORS:
        return fraction_word(page, i)
    if word in COLLECTIVES:
        return collective(page, i)
    if word in SMALL or word in TENS or word == "hundred" or word in SCALES:
        return spelled(page, i)
    return None


def figure(word: str) -> tuple[Decimal, Decimal] | None:
    """The value and grain of a figure as printed; None where commas or points stand as in no number."""
    if len(word) > WIDEST or not _GROUPED.fullmatch(word):
        return None
    plain = word.replace(",", "")
    _, point, decimals = plain.partition(".")
    return Decimal(plain), Decimal(1).scaleb(-len(decimals)) if point else ONE


def _figures(page: Lexemes, i: int) -> Numeral | None:
    """Reads what begins with digits: "98,000", ".312", "98 000", "2½", "1/4", "3.4 million"."""
    low, word = page.low, page.low[i]
    read = figure(word)
    if read is None:
        return None
    (value, grain), first, last = read, i, i + 1
    if _after_point(page, i):
        first, value, grain = i - 1, Decimal("0." + word), Decimal(1).scaleb(-len(word))
    elif len(word) <= 3 and "." not in word:
        value, last = _spaced(page, i, value)
    if low[last] in FRACTION_SIGNS:  # 2½
        return scaled(page, of_sign(page, last, value, first))
    if power := _power_of_ten(page, last):  # 2.5 × 10^6
        scale, end = power
        return Numeral(value * scale, first, end, grain * scale, scale=scale)
    if low[last] in _PART_PLURALS:  # 5 thousandths
        part = divided(value, DENOMINATORS[low[last]])
        return scaled(page, Numeral(part, first, last + 1, CENT, share=True))
    if found := slashed(page, i, last, value):  # 1/4  2 1/2
        return found
    return scaled(page, Numeral(value, first, last, grain))


def _after_point(page: Lexemes, i: int) -> bool:
    """Reads ".312": do the digits follow a point that touches nothing before it?"""
    point = page.low[i - 1] == "." and page.glued(i) and not page.glued(i - 1)
    return point and page.low[i].isdecimal()


def _power_of_ten(page: Lexemes, j: int) -> tuple[Decimal, int] | None:
    """Reads "x10^6", "× 10−5" and the "e6" of "1.3e6" at lexeme j: the scale, and where it ends."""
    low = page.low
    if low[j] in ("x", "×") and low[j + 1] == "10":
        k = j + 3 if low[j + 2] == "^" else j + 2
        if k == j + 2 and low[k] != "-":
            return None  # 3 x 10 metres
    elif low[j] == "e" and page.glued(j) and page.glued(j + 1):
        k = j + 1
    else:
        return None
    sign = -1 if low[k] == "-" else 1
    k = k + 1 if low[k] in ("-", "+") else k
    if not (low[k].isdecimal() and len(low[k]) <= 2 and page.glued(k)) or (
        page.glued(k + 1) and low[k + 1].isalnum()
    ):
        return None
    return Decimal(1).scaleb(sign * int(low[k])), k + 1


def _spaced(page: Lexemes, i: int, value: Decimal) -> tuple[Decimal, int]:
    """Thousands set apart by spaces: "98 000", "1 234 567"."""
    low, j = page.low, i + 1
    digits = low[i]
    while (
        low[j][:3].isdecimal()
        and (len(low[j]) == 3 or low[j][3:4] == ".")
        and "." not in digits
        and page.start[j] == page.end[j - 1] + 1
        and page.text[page.end[j - 1]] != "\n"
    ):
        digits += low[j]
        j += 1
    if j == i + 1 or digits[0] == "0" or len(digits) > WIDEST:
        return value, i + 1
    sure = page.text[page.end[i]] != " " or j > i + 2 or digits.endswith("0") or low[i - 1] in SIGNS
    stuck = page.glued(j) and low[j][:1].isdecimal()
    return (Decimal(digits), j) if sure and not stuck else (value, i + 1)
