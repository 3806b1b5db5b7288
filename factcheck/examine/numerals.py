"""Reads one numeral: "98,000", "3.4 million", "two and a half million", "½", "two-thirds"."""

from __future__ import annotations

import re
from decimal import Decimal, localcontext
from typing import NamedTuple

from factcheck.examine.lexemes import Lexemes
from factcheck.lexicon.counting import STOP
from factcheck.lexicon.currencies import SIGNS
from factcheck.lexicon.numerals import (
    BEGINNINGS,
    COLLECTIVES,
    DENOMINATORS,
    FRACTION_SIGNS,
    LETTER_SCALES,
    ORDINALS,
    SCALES,
    SMALL,
    SURE_LETTERS,
    TENS,
    VAGUE,
    VAGUE_BEFORE,
)

_GROUPED = re.compile(
    r"\d{1,3}(?:,\d{3})++(?:\.\d++)?|\d{1,2}(?:,\d{2}(?=,))++,\d{3}(?:\.\d++)?|\d++(?:\.\d++)?"
)
_ONE = Decimal(1)
_HUNDRED = Decimal(100)
_CENT = Decimal("0.01")  # the grain of a fraction
_WIDEST = 18  # digits; a longer run is a key or a hash, and no figure


_UNIT_REACH = 4  # words of a unit: "between one hundred and ten New Zealand dollars and ..."
_FIGURE_WORDS = frozenset({"hundred", *SMALL, *TENS, *SCALES})
# "3 quarters" and "2 halves" are played, "5 seconds" pass: they are parts of a whole in words alone
_PART_PLURALS = frozenset(
    word for word in DENOMINATORS if word.endswith("s") and word not in ("halves", "quarters")
)
_LARGEST = Decimal(10**12)  # nothing larger is followed by a scale word


class Numeral(NamedTuple):
    """A numeral read at lexemes `first` to `last` (exclusive), its value, and one unit in its last place."""

    value: Decimal
    first: int
    last: int
    grain: Decimal = _ONE
    spelled: bool = False  # in words
    vague: bool = False  # "dozens", "several hundred": an order of size
    share: bool = False  # a fraction below one
    scale: Decimal = _ONE  # of a scale word of its own: "3.4 million"

    @property
    def scaled(self) -> bool:
        """Does it carry a scale word: "3.4 million"?"""
        return self.scale != 1


def divided(top: Decimal | int, bottom: Decimal | int) -> Decimal:
    """A quotient to fifteen digits, as far as anybody prints one."""
    with localcontext() as context:
        context.prec = 15
        return Decimal(top) / Decimal(bottom)


def figure(word: str) -> tuple[Decimal, Decimal] | None:
    """The value and grain of a figure as printed; None where commas or points stand as in no number."""
    if len(word) > _WIDEST or not _GROUPED.fullmatch(word):
        return None
    plain = word.replace(",", "")
    _, point, decimals = plain.partition(".")
    return Decimal(plain), Decimal(1).scaleb(-len(decimals)) if point else _ONE


def begins(word: str) -> bool:
    """May a figure begin with the word?"""
    return word[:1].isdecimal() or word in BEGINNINGS


def numeral(page: Lexemes, i: int) -> Numeral | None:
    """The numeral that begins at lexeme i, or whose "a" stands just before it; None where there is none."""
    word = page.low[i]
    if word[:1].isdecimal():
        return _figures(page, i)
    if word in FRACTION_SIGNS:
        return _scaled(page, _of_sign(page, i, Decimal(0), i))
    if word in VAGUE:
        return _vague(page, i)
    if word in DENOMINATORS:
        return _fraction_word(page, i)
    if word in COLLECTIVES:
        return _collective(page, i)
    if word in SMALL or word in TENS or word == "hundred" or word in SCALES:
        return _spelled(page, i)
    return None


def _of_sign(page: Lexemes, i: int, whole: Decimal, first: int) -> Numeral:
    top, bottom = FRACTION_SIGNS[page.low[i]]
    value = whole + divided(top, bottom)
    return Numeral(value, first, i + 1, _CENT, share=whole == 0)


def _figures(page: Lexemes, i: int) -> Numeral | None:
    low = page.low
    read = figure(low[i])
    if read is None:
        return None
    value, grain = read
    last = i + 1
    first = i
    if (
        low[i - 1] == "."
        and page.glued(i)
        and not page.glued(i - 1)
        and "." not in low[i]
        and "," not in low[i]
    ):
        first, value, grain = i - 1, Decimal("0." + low[i]), Decimal(1).scaleb(-len(low[i]))  # .312
    elif 1 <= len(low[i]) <= 3 and "." not in low[i]:
        value, last = _spaced(page, i, value)
    if low[last] in FRACTION_SIGNS:  # 2½
        return _scaled(page, _of_sign(page, last, value, first))
    if power := _power_of_ten(page, last):  # 2.5 × 10^6
        scale, end = power
        return Numeral(value * scale, first, end, grain * scale, scale=scale)
    if low[last] in _PART_PLURALS:  # 5 thousandths
        return _scaled(
            page, Numeral(divided(value, DENOMINATORS[low[last]]), first, last + 1, _CENT, share=True)
        )
    if found := _slashed(page, i, last, value):  # 1/4  2 1/2
        return found
    return _scaled(page, Numeral(value, first, last, grain))


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
    if j == i + 1 or digits[0] == "0" or len(digits) > _WIDEST:
        return value, i + 1
    sure = page.text[page.end[i]] != " " or j > i + 2 or digits.endswith("0") or low[i - 1] in SIGNS
    stuck = page.glued(j) and low[j][:1].isdecimal()
    return (Decimal(digits), j) if sure and not stuck else (value, i + 1)


def _slashed(page: Lexemes, i: int, last: int, value: Decimal) -> Numeral | None:
    low = page.low

    def below(j: int) -> Decimal | None:
        """The fraction whose top is lexeme j: small, proper, with nothing stuck to its end."""
        if low[j + 1] == "/" and low[j].isdecimal() and low[j + 2].isdecimal() and len(low[j + 2]) <= 3:
            top, bottom = int(low[j]), int(low[j + 2])
            if (
                0 < top < bottom
                and bottom not in (7, 9, 11, 12)
                and not (low[j + 3] == "/" and page.glued(j + 3))
            ):
                return divided(top, bottom)
        return None

    if last == i + 1 and (part := below(i)) is not None:
        return Numeral(part, i, i + 3, _CENT, share=True)
    if last == i + 1 and low[last].isdecimal() and page.glued(last + 1) and (part := below(last)) is not None:
        return Numeral(value + part, i, last + 3, _CENT)
    return None


def _scaled(page: Lexemes, found: Numeral, unit: Decimal = _ONE) -> Numeral:
    """
    The numeral with the scale that follows it: "3.4 million", "1.2bn", "two and a half million".

    `unit` is what "and a half" is a half of: of a million in "a million and a half".
    """
    low = page.low
    value, grain, total, j = found.value, found.grain, _ONE, found.last
    more, end = and_part(page, j)
    if more and not (unit > 1 and low[end] in SCALES):  # "one billion" and "a half million"
        value, grain, j = added(value, more * unit), unit / 10, end
    while (scaled := _scale_at(page, j, total)) and abs(value) < _LARGEST:
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


def added(*parts: Decimal) -> Decimal:
    """A sum to fifteen digits, as quotients are."""
    with localcontext() as context:
        context.prec = 15
        return sum(parts, Decimal(0))


def and_part(page: Lexemes, j: int) -> tuple[Decimal, int]:
    """The fraction of "and a half", "and three quarters" at lexeme j, else 0; and where it ends."""
    low = page.low
    if low[j] == "and" and low[j + 2] in DENOMINATORS and (low[j + 1] in ("a", "an") or low[j + 1] in SMALL):
        top = SMALL.get(low[j + 1], 1)
        whole = low[j + 3] not in DENOMINATORS and low[j + 2] != "second"
        if whole and ((top == 1) != low[j + 2].endswith("s") or low[j + 3] in SCALES):
            return divided(top, DENOMINATORS[low[j + 2]]), j + 3
    return Decimal(0), j


def _spelled(page: Lexemes, i: int) -> Numeral | None:
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
    if fraction := _spelled_fraction(page, first, last, value):
        return fraction
    if low[last] == "point" and low[last + 1] in SMALL:
        value, last = _point(page, last, value)
    return _scaled(page, Numeral(value, first, last, spelled=True), unit)


def _cardinal(page: Lexemes, i: int) -> tuple[Decimal, int, Decimal]:
    """The cardinal in words at lexeme i, where it ends, and the scale word it ends in; scales must fall."""
    low = page.low
    total = current = Decimal(0)
    ceiling, j = _LARGEST**2, i
    before_and: tuple[Decimal, int, Decimal] | None = None
    while True:
        k = _next_part(page, i, j, current, total)
        word, joined = low[k], k > j and low[j] == "and"
        if joined:
            before_and = total + current, j, _ONE if current or not total else ceiling
        if word in SMALL or word in TENS:
            part = SMALL[word] if word in SMALL else TENS[word]
            apart = joined and low[k + 1] in DENOMINATORS  # a million and three quarters
            if apart or (j > i and not _fits(part, current, total)):
                break
            current += part
        elif word == "hundred" and not joined and current < 100:
            current = (current or _ONE) * 100
        elif word in SCALES and not joined and SCALES[word] < ceiling and (current or not total):
            ceiling = SCALES[word]
            total, current = total + (current or _ONE) * ceiling, Decimal(0)
        else:
            break
        j = k + 1
    if before_and and (_higher(low, j) or (low[i - 1] == "between" and not _other_end(low, j))):
        return before_and
    return total + current, j, _ONE if current or not total else ceiling


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


def _spelled_fraction(page: Lexemes, first: int, last: int, value: Decimal) -> Numeral | None:
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
        return None if low[end] != "of" else Numeral(divided(1, bottom), first, end, _CENT, share=True)
    part = divided(value, bottom)
    return _scaled(page, Numeral(part, first, end, _CENT, spelled=True, share=part < 1))


def _bottom(page: Lexemes, k: int) -> tuple[int, int]:
    """The bottom of a fraction at lexeme k ("thirds", "twenty-fifths"), else 0; and where it ends."""
    low = page.low
    if low[k] in TENS:
        j = k + 2 if low[k + 1] == "-" and page.glued(k + 1) else k + 1
        unit = ORDINALS.get(low[j].removesuffix("s"), 10)
        return (TENS[low[k]] + unit, j + 1) if unit < 10 else (0, k)
    return DENOMINATORS.get(low[k], 0), k + 1


def _point(page: Lexemes, last: int, value: Decimal) -> tuple[Decimal, int]:
    low, j, digits = page.low, last + 1, ""
    while low[j] in SMALL and SMALL[low[j]] < 10:
        digits += str(SMALL[low[j]])
        j += 1
    return (value + Decimal("0." + digits), j) if digits else (value, last)


_BEFORE_SHARE = frozenset("with to from by than nearly almost about over around up only just roughly".split())
_LAST_OF_HEDGE = frozenset(
    {"than", "over", "under", "nearly", "almost", "about", "around", "least", "roughly"}
)
_HALF_OF_TIME = frozenset({"past", "time", "term", "century", "hour", "hourly"})
_AFTER_SHARE = frozenset(
    {"the", "its", "their", "his", "her", "our", "my", "of", "that", "those", "these", "all", "this", "as"}
)


def _fraction_word(page: Lexemes, i: int) -> Numeral | None:
    """Reads "half a million", "a third of", "half the seats", "a quarter of a million", "half a mile"."""
    low = page.low
    word = low[i]
    if word.endswith("s"):  # "thirds" without a figure before it
        return None
    first = i - 1 if low[i - 1] in ("a", "an") else i
    part = divided(1, DENOMINATORS[word])
    j = i + 1
    if low[j] == "-" and page.glued(j) and word in ("half", "quarter"):
        j += 1  # a half-hour, a quarter-mile
        after = low[j] in SCALES or low[j] in (
            "hour",
            "mile",
            "century",
            "dozen",
            "inch",
            "pint",
            "point",
            "day",
            "marathon",
        )
        found = Numeral(part, first, i + 1, _CENT, spelled=True, share=True)
        return found if after and low[j] not in ("point",) else None
    if word in ("half", "quarter"):
        k = j + 1 if low[j] == "of" else j
        if low[k] in ("a", "an", "one") and (low[k + 1] in SCALES or low[k + 1] == "dozen"):
            scale = SCALES.get(low[k + 1], Decimal(12))
            return Numeral(part * scale, first, k + 2, scale / 10, spelled=True, scale=scale)
        if low[j] in SCALES or (low[j] == "dozen"):
            scale = SCALES.get(low[j], Decimal(12))
            return Numeral(part * scale, first, j + 1, scale / 10, spelled=True, scale=scale)
    found = Numeral(part, first, i + 1, _CENT, spelled=True, share=True)
    if word == "half":
        if low[i - 1] in (
            "first",
            "second",
            "other",
            "better",
            "opening",
            "the",
            "latter",
            "closing",
            "final",
            "1st",
            "2nd",
            "-",
            "last",
        ):
            return None
        whole = low[j] in _AFTER_SHARE or low[j] in ("a", "an", "-") or first != i
        return found if whole or (low[i - 1] in _LAST_OF_HEDGE and low[j] not in _HALF_OF_TIME) else None
    if low[first - 1] in _BEFORE_SHARE and low[j] in STOP and first < i:
        return found  # compared with a fifth before
    if first == i:
        return None  # "the third man": an ordinal
    if (
        low[j] == "of"
        or not low[j][:1].isalpha()
        or low[j] in ("in", "to", "from", "on", "more", "less", "lower", "higher", "fewer")
    ):
        return found if low[j] != "-" else None
    return None


def _collective(page: Lexemes, i: int) -> Numeral | None:
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
    return None


def _couple(page: Lexemes, i: int) -> Numeral:
    low = page.low
    j = i + 2 if low[i + 1] == "of" and (low[i + 2] in SCALES or low[i + 2] == "hundred") else i + 1
    scale = SCALES.get(low[j], Decimal(100) if low[j] == "hundred" else None)
    if scale is not None:
        return Numeral(2 * scale, i - 1, j + 1, scale, spelled=True, vague=True, scale=scale)
    return Numeral(Decimal(2), i - 1, i + 1, spelled=True)


def _vague(page: Lexemes, i: int) -> Numeral | None:
    """Reads "dozens of", "tens of thousands", "hundreds": an order of size without a figure."""
    low = page.low
    value = Decimal(VAGUE[low[i]])
    j = i + 1
    while low[j] == "of" and low[j + 1] in VAGUE and VAGUE[low[j + 1]] > 12:
        value *= VAGUE[low[j + 1]]
        j += 2
    if low[i] in ("tens", "scores") and j == i + 1 and low[j] != "of":
        return None
    return Numeral(value, i, j, value, spelled=True, vague=True, scale=value)
