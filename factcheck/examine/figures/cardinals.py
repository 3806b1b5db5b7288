"""Numerals in words: "two hundred and twelve", "one point five", "a couple of", "dozens"."""

from __future__ import annotations

from decimal import Decimal

from factcheck.examine.figures.amounts import ONE, Numeral
from factcheck.examine.figures.fractions import spelled_fraction
from factcheck.examine.figures.scales import LARGEST, scaled
from factcheck.examine.lexemes import Lexemes
from factcheck.lexicon.counting import FATES
from factcheck.lexicon.numerals import (
    DENOMINATORS,
    GROUPS,
    IN_TWO_PARTS,
    SCALES,
    SMALL,
    TENS,
    VAGUE,
    VAGUE_BEFORE,
)

_UNIT_REACH = 4  # words of a unit: "between one hundred and ten New Zealand dollars and ..."
_FIGURE_WORDS = frozenset({"hundred", *SMALL, *TENS, *SCALES})


def spelled(page: Lexemes, i: int) -> Numeral | None:
    """Reads "two hundred and twelve", "a million", "two-thirds", "one point five"; scale and all."""
    low = page.low
    first = i
    if low[i] not in SMALL and low[i] not in TENS:
        if low[i - 1] in ("a", "an"):
            first = i - 1
        elif low[i - 1] in VAGUE_BEFORE:  # several hundred
            scale = SCALES.get(low[i], Decimal(100))
            return Numeral(scale, i - 1, i + 1, scale, spelled=True, vague=True, scale=scale)
        elif low[i - 1] != "" and low[i] != "hundred":
            return None
    value, last, unit = _cardinal(page, i)
    if fraction := spelled_fraction(page, first, last, value):
        return fraction
    if low[last] == "point" and low[last + 1] in SMALL:
        value, last = _point(page, last, value)
    found = scaled(page, Numeral(value, first, last, spelled=True), unit)
    if unit > 1 and not found.scaled:  # "three million" is as round as "3 million"
        return found._replace(scale=unit, grain=unit if found.grain == 1 else found.grain)
    return found


def _cardinal(page: Lexemes, i: int) -> tuple[Decimal, int, Decimal]:
    """The cardinal in words at lexeme i, where it ends, and the scale word it ends in; scales must fall."""
    low = page.low
    total = current = Decimal(0)
    ceiling, j = LARGEST**2, i
    before_and: tuple[Decimal, int, Decimal] | None = None
    while True:
        k = _next_part(page, i, j, current, total)
        word, joined = low[k], k > j and low[j] == "and"
        if joined:
            before_and = total + current, j, ONE if current or not total else ceiling
        if word in SMALL or word in TENS:
            part = SMALL[word] if word in SMALL else TENS[word]
            apart = joined and low[k + 1] in DENOMINATORS  # a million and three quarters
            if apart or (j > i and not _fits(part, current, total)):
                break
            current += part
        elif word == "hundred" and not joined and current < 100:
            current = (current or ONE) * 100
        elif word in SCALES and not joined and SCALES[word] < ceiling and (current or not total):
            ceiling = SCALES[word]
            total, current = total + (current or ONE) * ceiling, Decimal(0)
        else:
            break
        j = k + 1
    if before_and and (_higher(low, j) or (low[i - 1] == "between" and not _other_end(low, j))):
        return before_and
    return total + current, j, ONE if current or not total else ceiling


def _higher(low: list[str], j: int) -> bool:
    """Reads "four billion and six billion", "two hundred and three hundred": another figure after "and"."""
    return low[j] in SCALES or low[j] == "hundred"


def _other_end(low: list[str], j: int) -> bool:
    """Reads "between one hundred and ten pounds and two hundred": does the "and" of the range still come?"""
    for k in range(j, j + _UNIT_REACH):
        word = low[k]
        if word == "and":
            return any(low[k + 1 + n][:1].isdecimal() or low[k + 1 + n] in _FIGURE_WORDS for n in (0, 1))
        if not word[:1].isalpha():
            return False
    return False


def _next_part(page: Lexemes, i: int, j: int, current: Decimal, total: Decimal) -> int:
    """The lexeme that may go on the cardinal: j, or the one after a hyphen or an "and"."""
    low = page.low
    if j > i and low[j] == "-" and page.glued(j) == page.glued(j + 1) and page.word(j) == "-":
        return j + 1
    if j > i and low[j] == "and" and (current >= 100 or (total and not current)):
        return j + 1
    return j


def _fits(part: int, current: Decimal, total: Decimal) -> bool:
    """May a part follow: a unit after tens, tens after hundreds; nothing after nought?"""
    tens = current % 100
    if not part or not (current or total):
        return False
    return tens == 0 or (part < 10 and tens % 10 == 0 and tens != 10)


def _point(page: Lexemes, last: int, value: Decimal) -> tuple[Decimal, int]:
    """The value with the digits in words after "point"."""
    low, j, digits = page.low, last + 1, ""
    while low[j] in SMALL and SMALL[low[j]] < 10:
        digits += str(SMALL[low[j]])
        j += 1
    return (value + Decimal("0." + digits), j) if digits else (value, last)


def collective(page: Lexemes, i: int) -> Numeral | None:
    """Reads "a dozen", "a couple of", "two score"; a bare "dozen" goes with the figure before it."""
    low = page.low
    before = low[i - 1]
    word = low[i]
    if word == "dozen" and before == "few":
        first = i - 2 if low[i - 2] == "a" else i - 1
        return Numeral(Decimal(12), first, i + 1, Decimal(12), spelled=True, vague=True)
    if word == "dozen" and before in VAGUE_BEFORE:
        return Numeral(Decimal(12), i - 1, i + 1, Decimal(12), spelled=True, vague=True)
    if word == "dozen" and before in ("a", "half", "-"):
        return Numeral(Decimal(12), i - 1 if before == "a" else i, i + 1, spelled=True)
    if word == "couple" and before in ("a", "another"):
        if low[i + 1] not in ("of", "hundred", "thousand", "more", "dozen"):
            return None
        return _couple(page, i)
    return _group(page, i) if word in GROUPS else None


_GROUPED_BY = frozenset("a another the".split())
_TOGETHER = frozenset("of from in aged who were had".split())


def _group(page: Lexemes, i: int) -> Numeral | None:
    """Reads "a pair of divers", "a trio from Malta"; a "pair of scissors" is one thing."""
    low = page.low
    if low[i - 1] not in _GROUPED_BY or low[i + 1] not in _TOGETHER:
        return None
    if low[i + 1] == "of" and not IN_TWO_PARTS.isdisjoint(low[i + 2 : i + 5]):
        return None
    return Numeral(Decimal(GROUPS[low[i]]), i - 1, i + 1, spelled=True)


def _couple(page: Lexemes, i: int) -> Numeral:
    """Reads "a couple of", "a couple hundred"."""
    low = page.low
    j = i + 2 if low[i + 1] == "of" and (low[i + 2] in SCALES or low[i + 2] == "hundred") else i + 1
    scale = SCALES.get(low[j], Decimal(100) if low[j] == "hundred" else None)
    if scale is not None:
        return Numeral(2 * scale, i - 1, j + 1, scale, spelled=True, vague=True, scale=scale)
    return Numeral(Decimal(2), i - 1, i + 1, spelled=True)


def vague(page: Lexemes, i: int) -> Numeral | None:
    """Reads "dozens of", "tens of thousands", "hundreds": an order of size without a figure."""
    low = page.low
    value = Decimal(VAGUE[low[i]])
    j = i + 1
    while low[j] == "of" and low[j + 1] in VAGUE and VAGUE[low[j + 1]] > 12:
        value *= VAGUE[low[j + 1]]
        j += 2
    if low[i] in ("tens", "scores") and j == i + 1 and low[j] != "of":
        befell = low[i] == "scores" and page.opens(i) and not FATES.isdisjoint(low[j : j + 3])
        if not befell:  # "Scores were hurt"; "Scores were level"
            return None
    return Numeral(value, i, j, value, spelled=True, vague=True, scale=value)
