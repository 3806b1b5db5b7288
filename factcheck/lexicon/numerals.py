"""
Number words of English, as values.

Closed classes from standard grammars (cardinals, ordinals, fractions, collectives), with the
Indian scale words that agencies print and the scale letters of financial copy.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from factcheck.lexicon.units import LONE_UNITS
from factcheck.model.article import ENDLESS, Token

SMALL = {
    word: value
    for value, word in enumerate(
        (
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
            "fifteen sixteen seventeen eighteen nineteen"
        ).split()
    )
} | {"nil": 0, "nought": 0, "naught": 0}
TENS = {
    word: 10 * value
    for value, word in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=2
    )
}
DECADES = {word[:-1] + "ies": value for word, value in TENS.items()}  # "in his forties"
SCALES = {
    "thousand": Decimal(10**3),
    "million": Decimal(10**6),
    "billion": Decimal(10**9),
    "trillion": Decimal(10**12),
    "quadrillion": Decimal(10**15),
    "lakh": Decimal(10**5),
    "lakhs": Decimal(10**5),
    "lac": Decimal(10**5),
    "crore": Decimal(10**7),
    "crores": Decimal(10**7),
    "mln": Decimal(10**6),
    "bln": Decimal(10**9),
    "trln": Decimal(10**12),
    "tln": Decimal(10**12),
    "mil": Decimal(10**6),
}
# letters that stand for a scale when they touch the figure: "£1.2bn", "1.2m people", "$40k"
LETTER_SCALES = {
    "k": Decimal(10**3),
    "m": Decimal(10**6),
    "mn": Decimal(10**6),
    "mm": Decimal(10**6),
    "b": Decimal(10**9),
    "bn": Decimal(10**9),
    "t": Decimal(10**12),
    "tn": Decimal(10**12),
    "trn": Decimal(10**12),
    "cr": Decimal(10**7),
}
ONE_SIZE = 10  # times: so far at most one of two figures of one size is the other
SURE_LETTERS = frozenset({"bn", "tn", "mn", "trn"})  # the others are units too: "126m", "3t", "5k"

# so many together, exactly: "a pair of divers", "a trio from Malta"
GROUPS = {
    "pair": 2,
    "twosome": 2,
    "trio": 3,
    "threesome": 3,
    "quartet": 4,
    "foursome": 4,
    "quintet": 5,
    "sextet": 6,
    "septet": 7,
    "octet": 8,
}
COLLECTIVES = {"dozen": 12, "dozens": 12, "couple": 2, "score": 20, "gross": 144, **GROUPS}
# one thing in two parts: "a pair of scissors" is no two of anything
IN_TWO_PARTS = frozenset(
    """
    binoculars boots briefs clippers earphones earrings eyes feet gloves glasses goggles hands headphones
    heels jeans knickers leggings lungs mittens overalls pants pincers pliers pyjamas pajamas sandals scissors
    shears shoes shorts skates skis slacks slippers sneakers socks specs spectacles stockings sunglasses
    tights tongs trainers trousers trunks tweezers wings
    """.split()
)

# words that name an order of size and no figure
VAGUE = {
    "tens": 10,
    "dozens": 12,
    "scores": 20,
    "hundreds": 100,
    "thousands": 10**3,
    "millions": 10**6,
    "billions": 10**9,
    "trillions": 10**12,
    "lakhs": 10**5,
    "crores": 10**7,
}
VAGUE_BEFORE = frozenset({"several", "few", "many", "some"})  # "several hundred", "a few dozen"

_ORDINAL_SMALL = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
]
ORDINALS = {word: value for value, word in enumerate(_ORDINAL_SMALL, start=1)} | {
    word.replace("ty", "tieth"): value for word, value in TENS.items()
}
ORDINAL_SCALES = {
    "hundredth": 100,
    "thousandth": 10**3,
    "millionth": 10**6,
    "billionth": 10**9,
    "trillionth": 10**12,
}
ORDINAL_ENDINGS = frozenset({"st", "nd", "rd", "th"})

# "a third", "two-thirds": the bottom of a fraction in words
DENOMINATORS = {"half": 2, "halves": 2, "quarter": 4, "quarters": 4}
for _word, _value in [*ORDINALS.items(), *ORDINAL_SCALES.items()]:
    if _value > 2:
        DENOMINATORS[_word] = _value
        DENOMINATORS[_word + "s"] = _value

FRACTION_SIGNS = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
    "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅐": (1, 7), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
    "⅑": (1, 9), "⅒": (1, 10),
}  # fmt: skip

# verbs and adverbs that are a factor by themselves, and which way it goes
FACTORS = {
    "double": 2, "doubles": 2, "doubled": 2, "doubling": 2, "twofold": 2, "twice": 2,
    "triple": 3, "triples": 3, "tripled": 3, "tripling": 3, "trebled": 3, "trebling": 3, "treble": 3,
    "trebles": 3,
    "threefold": 3, "thrice": 3, "quadruple": 4, "quadrupled": 4, "quadrupling": 4, "fourfold": 4,
    "quintupled": 5, "fivefold": 5, "sixfold": 6, "sevenfold": 7, "eightfold": 8, "ninefold": 9,
    "tenfold": 10,
    "twentyfold": 20, "hundredfold": 100,
}  # fmt: skip
HALVING = frozenset({"halve", "halved", "halves", "halving"})

# in words, a figure begins at one of these, and nowhere else
BEGINNINGS = frozenset(
    {
        "hundred", *SMALL, *TENS, *DECADES, *SCALES, *COLLECTIVES, *VAGUE, *DENOMINATORS, *FRACTION_SIGNS,
        *ORDINALS, *ORDINAL_SCALES, *FACTORS, *HALVING, *LONE_UNITS,
    }
)  # fmt: skip


CROWD = 1000  # figures of an endless sentence that make it a sheet of data


def crowded(words: Sequence[Token]) -> bool:
    """Is a sentence no sentence but figures without end, of which none is read?"""
    if len(words) <= ENDLESS:
        return False
    return sum("0" <= word.low[0] < ":" or word.low in BEGINNINGS for word in words) > CROWD


def _roman(value: int) -> str:
    signs = ((90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
    out = ""
    for worth, sign in signs:
        while value >= worth:
            out += sign
            value -= worth
    return out


ROMAN = {_roman(value): value for value in range(1, 90)}
"""Roman numerals in small letters, as far as kings, wars, grades and finals are numbered."""


def counted(word: str) -> int | None:
    """The number that one word, or its digits, stand for: "three", "3"; None for none."""
    if word.isdecimal() and word.isascii() and len(word) < 5:
        return int(word)
    return SMALL.get(word, TENS.get(word))
