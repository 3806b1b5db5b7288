"""What multiplies a numeral: "3.4 million", "1.2bn", "two and a half million", "1 crore 20 lakh"."""

from __future__ import annotations

from decimal import Decimal

from factcheck.examine.figures.amounts import ONE, Numeral, added, divided
from factcheck.examine.lexemes import Lexemes
from factcheck.lexicon.counting import singular
from factcheck.lexicon.numerals import DENOMINATORS, LETTER_SCALES, SCALES, SMALL, SURE_LETTERS

_HUNDRED = Decimal(100)
_HALF = Decimal("0.5")
_PLURAL_SCALES = frozenset({"thousand", "million", "billion", "trillion"})
LARGEST = Decimal(10**12)  # nothing larger is followed by a scale word


def scaled(page: Lexemes, found: Numeral, unit: Decimal = ONE) -> Numeral:
    """
    The numeral with the scale that follows it: "3.4 million", "1.2bn", "two and a half million".

    `unit` is what "and a half" is a half of: of a million in "a million and a half".
    """
    low = page.low
    value, grain, total, j = found.value, found.grain, ONE, found.last
    more, end = and_part(page, j)
    if more and not (unit > 1 and low[end] in SCALES):  # "one billion" and "a half million"
        value, grain, j = added(value, more * unit), unit / 10, end
    while (scaled := _scale_at(page, j, total)) and abs(value) < LARGEST:
        scale, j = scaled
        value, grain, total = value * scale, grain * scale, total * scale
        more, end = and_part(page, j)
        if more and low[end] not in SCALES:
            value, j = added(value, more * scale), end
            break
        below = _lower_part(page, j, scale)
        if below:
            value, grain, j = value + below.value, below.grain, below.last
            break
    if found.share and total == 1:
        return _share_of_scale(page, found)
    return found._replace(value=value, last=j, grain=grain, scale=total, share=False)


def _scale_at(page: Lexemes, j: int, total: Decimal) -> tuple[Decimal, int] | None:
    """The scale word or letters at lexeme j, a hyphen before it left aside, and where it ends."""
    low = page.low
    k = j + 1 if low[j] == "-" and page.glued(j) and page.glued(j + 1) else j
    word = low[k]
    if word in SCALES:
        return SCALES[word], k + 1
    counted = low[k + 1] != "of" or low[j - 1][:1].isdecimal()  # 12 millions francs, 22 millions of francs
    if word[:-1] in _PLURAL_SCALES and word[-1] == "s" and counted:
        return SCALES[word[:-1]], k + 1
    if word == "hundred" and total == 1:
        return Decimal(100), k + 1
    if word in ("dozen", "dozens") and k == j:
        return Decimal(12), k + 1
    if word in SURE_LETTERS and k == j and page.glued(k):
        return LETTER_SCALES[word], k + 1
    return None


def _lower_part(page: Lexemes, j: int, scale: Decimal) -> Numeral | None:
    """The rest of "1 crore 20 lakh", "4 thousand 3 hundred and 21": figures of lower and lower scale."""
    low = page.low
    k = j + 1 if low[j] == "and" and scale <= _HUNDRED else j
    if not low[k].isdecimal() or len(low[k]) > 3:
        return None
    value = Decimal(low[k])
    if k > j:
        return Numeral(value, j, k + 1) if value < scale and _ends(page, k + 1) else None
    lower = SCALES.get(low[k + 1]) or (_HUNDRED if low[k + 1] == "hundred" else None)
    if lower is None or lower >= scale:
        return None
    rest = _lower_part(page, k + 2, lower)
    return (
        Numeral(value * lower + rest.value, j, rest.last) if rest else Numeral(value * lower, j, k + 2, lower)
    )


def _ends(page: Lexemes, j: int) -> bool:
    """Does no scale, no fraction and no second half of a compound begin at lexeme j?"""
    return page.low[j] not in SCALES and page.low[j] not in ("hundred", "/", "-", ".")


def _share_of_scale(page: Lexemes, found: Numeral) -> Numeral:
    """Reads "two-thirds of a million"."""
    low, j = page.low, found.last
    if low[j] == "of" and low[j + 1] in ("a", "one") and low[j + 2] in SCALES:
        scale = SCALES[low[j + 2]]
        return found._replace(
            value=added(found.value * scale), last=j + 3, grain=scale / 10, scale=scale, share=False
        )
    return found


def and_part(page: Lexemes, j: int) -> tuple[Decimal, int]:
    """The fraction of "and a half", "and three quarters" at lexeme j, else 0; and where it ends."""
    low = page.low
    if low[j] == "-" and low[j + 1] == "and" and page.glued(j):
        return _hyphened_part(page, j)
    if low[j] == "and" and low[j + 1] == "half" and singular(low[j + 2]):  # two and half years
        return _HALF, j + 2
    if low[j] == "and" and low[j + 2] == "-" and low[j + 1] in SMALL and low[j + 3] in DENOMINATORS:
        return divided(SMALL[low[j + 1]], DENOMINATORS[low[j + 3]]), j + 4  # one and one-half
    if low[j] == "and" and low[j + 2] in DENOMINATORS and (low[j + 1] in ("a", "an") or low[j + 1] in SMALL):
        top = SMALL.get(low[j + 1], 1)
        whole = low[j + 3] not in DENOMINATORS and low[j + 2] != "second"
        if whole and ((top == 1) != low[j + 2].endswith("s") or low[j + 3] in SCALES):
            return divided(top, DENOMINATORS[low[j + 2]]), j + 3
    return Decimal(0), j


def _hyphened_part(page: Lexemes, j: int) -> tuple[Decimal, int]:
    """The fraction of "two-and-a-half", "three-and-three-quarter" at its hyphen; 0 where none is."""
    low, k = page.low, j + 1
    words: list[str] = []
    while len(words) < _IN_PART:
        words.append(low[k])
        if low[k] in DENOMINATORS or low[k + 1] != "-" or not page.glued(k + 1):
            break
        k += 2
    if len(words) < 2 or words[-1] not in DENOMINATORS or words[-1] == "second":
        return Decimal(0), j
    top = words[1] if len(words) == _IN_PART else "a"
    if top not in ("a", "an") and top not in SMALL:
        return Decimal(0), j
    return divided(SMALL.get(top, 1), DENOMINATORS[words[-1]]), k + 1


_IN_PART = 3  # words: "and", "a", "half"


def letter_scaled(page: Lexemes, numeral: Numeral, *, apart: bool = False) -> Numeral:
    """The numeral with the scale letter that follows it, touching it unless `apart`."""
    j = numeral.last
    scale = LETTER_SCALES.get(page.low[j])
    if scale is None or numeral.scaled or not (apart or page.glued(j) or page.low[j] in ("m", "bn", "mn")):
        return numeral
    if page.glued(j + 1) and page.low[j + 1][:1].isalnum():
        return numeral
    return times(numeral, scale)._replace(last=j + 1)


def times(numeral: Numeral, scale: Decimal) -> Numeral:
    """The numeral multiplied by a scale that is printed elsewhere: "MEUR 5", "75 USD million"."""
    return numeral._replace(
        value=numeral.value * scale, grain=numeral.grain * scale, scale=scale, share=False
    )
