"""Parts of a whole: "½", "1/4", "two-thirds", "half a million", "a third of"."""

from __future__ import annotations

from decimal import Decimal

from factcheck.examine.figures.amounts import CENT, WIDEST, Numeral, divided
from factcheck.examine.figures.scales import scaled
from factcheck.examine.lexemes import Lexemes
from factcheck.lexicon.classes import ARTICLES, DEMONSTRATIVES, PERSONAL_POSSESSIVES
from factcheck.lexicon.counting import STOP
from factcheck.lexicon.numerals import DENOMINATORS, FRACTION_SIGNS, ORDINALS, SCALES, TENS


def of_sign(page: Lexemes, i: int, whole: Decimal, first: int) -> Numeral:
    """Reads "½", and "2½" where `whole` is what stands before the sign at lexeme i."""
    top, bottom = FRACTION_SIGNS[page.low[i]]
    value = whole + divided(top, bottom)
    return Numeral(value, first, i + 1, CENT, share=whole == 0)


def slashed(page: Lexemes, i: int, last: int, value: Decimal) -> Numeral | None:
    """Reads "1/4", and "2 1/2" where `value` is the whole and its fraction begins at lexeme `last`."""
    if last != i + 1:
        return None
    if part := _proper(page, i):
        return Numeral(part, i, i + 3, CENT, share=True)
    if page.low[last].isdecimal() and page.glued(last + 1) and (part := _proper(page, last)):
        return Numeral(value + part, i, last + 3, CENT)
    return None


_NO_BOTTOMS = frozenset({7, 9, 11, 12})  # "24/7", "9/11": dates and phrases


def _proper(page: Lexemes, j: int) -> Decimal | None:
    """The fraction whose top is lexeme j: small, proper, with nothing stuck to its end."""
    low = page.low
    top, bottom = low[j], low[j + 2]
    if low[j + 1] != "/" or not (top.isdecimal() and bottom.isdecimal()):
        return None
    if len(top) > WIDEST or len(bottom) > 3:
        return None
    if not 0 < int(top) < int(bottom) or int(bottom) in _NO_BOTTOMS:
        return None
    return None if low[j + 3] == "/" and page.glued(j + 3) else divided(int(top), int(bottom))


def spelled_fraction(page: Lexemes, first: int, last: int, value: Decimal) -> Numeral | None:
    """Reads "two-thirds", "three quarters", "one third of", "three twenty-fifths": a cardinal over a part."""
    low = page.low
    k = last + 1 if low[last] == "-" and page.glued(last) == page.glued(last + 1) else last
    bottom, end = _bottom(page, k)
    if not bottom or low[k] in ("second", "seconds"):
        return None
    plural = low[end - 1].endswith(("s", "lves"))
    if (value == 1) == plural or (value >= 100 and low[k] in ("quarters", "halves")):
        return None
    if value == 1 and k == last and (low[end] == "-" or (end > k + 1 and low[end][:1].isalpha())):
        return None if low[end] != "of" else Numeral(divided(1, bottom), first, end, CENT, share=True)
    part = divided(value, bottom)
    return scaled(page, Numeral(part, first, end, CENT, spelled=True, share=part < 1))


def _bottom(page: Lexemes, k: int) -> tuple[int, int]:
    """The bottom of a fraction at lexeme k ("thirds", "twenty-fifths"), else 0; and where it ends."""
    low = page.low
    if low[k] in TENS:
        j = k + 2 if low[k + 1] == "-" and page.glued(k + 1) else k + 1
        unit = ORDINALS.get(low[j].removesuffix("s"), 10)
        return (TENS[low[k]] + unit, j + 1) if unit < 10 else (0, k)
    return DENOMINATORS.get(low[k], 0), k + 1


_BEFORE_SHARE = frozenset("with to from by than nearly almost about over around up only just roughly".split())
_AFTER_SHARE = frozenset("of in to from on more less lower higher fewer".split())
_LAST_OF_HEDGE = frozenset(
    {"than", "over", "under", "nearly", "almost", "about", "around", "least", "roughly"}
)
# "the first half", "half past", "half the seats"
_BEFORE_HALF_OF_GAME = frozenset(
    "first second other better opening the latter closing final 1st 2nd - last".split()
)
_AFTER_HALF_OF_TIME = frozenset({"past", "time", "term", "century", "hour", "hourly"})
_AFTER_HALF = ARTICLES | DEMONSTRATIVES | PERSONAL_POSSESSIVES | frozenset("of all as -".split())
_HALF_OF_UNIT = frozenset("hour mile century dozen inch pint day marathon point".split())  # "a half-hour"


def fraction_word(page: Lexemes, i: int) -> Numeral | None:
    """Reads "half a million", "a third of", "half the seats", "a quarter of a million", "half a mile"."""
    low, word = page.low, page.low[i]
    if word.endswith("s"):  # "thirds" without a figure before it
        return None
    first = i - 1 if low[i - 1] in ("a", "an") else i
    part = Numeral(divided(1, DENOMINATORS[word]), first, i + 1, CENT, spelled=True, share=True)
    if word in ("half", "quarter"):
        if low[i + 1] == "-" and page.glued(i + 1):
            if low[i + 2] in ("a", "of") and (of_scale := _of_scale(low, part._replace(last=i + 2))):
                return of_scale  # half-a-million
            if low[i + 2] in SCALES:  # a half-million
                return _of_scale(low, part._replace(last=i + 2))
            return part if low[i + 2] in _HALF_OF_UNIT else None
        if of_scale := _of_scale(low, part):
            return of_scale
        if low[i + 1] == "point":
            return part  # a quarter point
    if word == "half":
        return part if _is_half(low, i) else None
    return part if first < i and _is_part(low, i) else None  # "the third man": an ordinal


def _of_scale(low: list[str], part: Numeral) -> Numeral | None:
    """Reads "half a million", "a quarter of a million", "half a dozen", "quarter million"."""
    j = part.last
    k = j + 1 if low[j] == "of" else j
    k = k + 1 if low[k] in ("a", "an", "one") else j
    k = k + 1 if low[k] == "-" and k > j else k
    scale = Decimal(12) if low[k] == "dozen" else SCALES.get(low[k])
    if scale is None:
        return None
    return part._replace(value=part.value * scale, last=k + 1, grain=scale / 10, share=False, scale=scale)


def _is_half(low: list[str], i: int) -> bool:
    """Is this "half" a share of something, and not of a game or an hour?"""
    before, after = low[i - 1], low[i + 1]
    if before in _BEFORE_HALF_OF_GAME:
        return False
    whole = after in _AFTER_HALF or before in ("a", "an")
    return whole or (before in _LAST_OF_HEDGE and after not in _AFTER_HALF_OF_TIME)


def _is_part(low: list[str], i: int) -> bool:
    """Is "a fifth" a share: "a fifth of", "compared with a third before"; "a third man" is none."""
    after = low[i + 1]
    if low[i - 2] in _BEFORE_SHARE and after in STOP:
        return True
    return after in _AFTER_SHARE or not (after[:1].isalpha() or after == "-")
