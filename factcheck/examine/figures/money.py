"""Which currency a figure is an amount of: "$3.4 million", "US84¢", "EURm 60", "three pounds fifty"."""

from __future__ import annotations

from decimal import Decimal

from factcheck.examine.figures.amounts import Amount, Numeral
from factcheck.examine.figures.numerals import numeral as numeral_at
from factcheck.examine.figures.scales import letter_scaled, times
from factcheck.examine.lexemes import Lexemes
from factcheck.lexicon.currencies import (
    ABBREVIATIONS,
    CODES,
    DOLLAR_LETTERS,
    DOUBTFUL,
    LETTERS_APART,
    NAMES,
    NATIONAL,
    NATIONS,
    PLAIN_CODES,
    PREFIXES,
    SIGNS,
    WORDLIKE_CODES,
)
from factcheck.lexicon.numerals import LETTER_SCALES, SCALES
from factcheck.model.claim import ClaimKind


def prefixed(page: Lexemes, numeral: Numeral) -> Amount | None:
    """Reads "$3.4 million", "EURm 60", "$-99.99": the numeral with the currency before it."""
    low, first = page.low, numeral.first
    currency = currency_before(page, numeral)
    if currency is None:
        return None
    code, start = currency
    if stuck := _scaled_code(page.word(start)):
        numeral = times(numeral, stuck[1])  # EURm 60
    numeral = letter_scaled(page, numeral)
    if low[first - 1] == "-" and start < first - 1:
        numeral = numeral._replace(value=-numeral.value)  # $-99.99
    last = numeral.last
    if low[last] in CODES and page.word(last).isupper():
        code, last = low[last].upper(), last + 1
    if NAMES.get(low[last]) == code and low[last] not in DOUBTFUL:
        last += 1  # $10 dollars
    return Amount(numeral, start, last, ClaimKind.MONEY, code, prefixed=True)


def currency_before(page: Lexemes, numeral: Numeral) -> tuple[str, int] | None:
    """The code of the currency that stands before the numeral, and where it starts."""
    low, first = page.low, numeral.first
    k = first - 1
    minus = low[k] == "-" and low[k - 1] in SIGNS and page.glued(k)
    k = k - 1 if minus else k  # $-99.99
    sign = SIGNS.get(low[k])
    if sign:
        letters, start = _letters_before(page, k)
        if low[k] == "$" and letters in (DOLLAR_LETTERS if page.glued(k) else LETTERS_APART):
            return DOLLAR_LETTERS[letters], start
        return sign, k
    if low[k] in DOLLAR_LETTERS and low[k - 1] == "$" and page.glued(k) and page.glued(first):
        return DOLLAR_LETTERS[low[k]], k - 1  # $US118
    if low[k] == "." and low[k - 1] in PREFIXES and page.glued(k):
        k -= 1
    word = page.word(k)
    if low[k - 1][:1].isdecimal() or low[k - 1] in SCALES:
        return None  # 10 rmb 20 usd
    if code := _code(word, numeral):
        return code, k
    if stuck := _scaled_code(word):
        return stuck[0], k
    if low[k] in PREFIXES and word[0].isupper() and (len(word) > 1 or page.glued(first)):
        return ABBREVIATIONS[low[k]], k
    if word == "N" and page.glued(first) and (numeral.value >= 1000 or low[numeral.last] in LETTER_SCALES):
        return ABBREVIATIONS["n"], k  # N2.5bn, N40,000; an N7 is a road
    return None


def _code(word: str, numeral: Numeral) -> str | None:
    """The ISO code that the word is: in capitals, or in small letters where those spell nothing else."""
    if word in WORDLIKE_CODES and numeral.value < 1000:
        return None  # ALL 5, TOP 10
    if word in CODES or word in PLAIN_CODES:
        code = word.upper()
        return ABBREVIATIONS.get(word.lower(), code)
    return "CNY" if word == "RMB" else "BTC" if word == "BTC" else None


_CODE_SCALES = frozenset({"k", "K", "m", "M", "mn", "mln", "b", "bn"})


def _scaled_code(word: str) -> tuple[str, Decimal] | None:
    """Reads "MEUR", "EURm", "USDbn": a code with the scale of what it counts stuck to it."""
    for code, letters in ((word[1:], word[:1]), (word[:3], word[3:])):
        scale = LETTER_SCALES.get(letters.lower())
        if scale and code in CODES and letters in _CODE_SCALES:
            return code, scale
    return None


def _letters_before(page: Lexemes, k: int) -> tuple[str, int]:
    low = page.low
    if low[k - 1] == "." and low[k - 2] == "s" and low[k - 4] == "u":  # U.S.$
        return "us", k - 4
    return low[k - 1], k - 1


def money_after(page: Lexemes, numeral: Numeral, k: int, hyphened: bool) -> Amount | None:
    """Reads "3.4 million dollars", "84¢", "5p", "75 USD million": the currency at lexeme k."""
    low = page.low
    word = low[k]
    if word in SIGNS and word != "¢" and not low[k + 1][:1].isdecimal():
        return Amount(numeral, numeral.first, k + 1, ClaimKind.MONEY, SIGNS[word])
    if word == "¢":
        first = numeral.first
        first -= page.glued(first) and low[first - 1] in DOLLAR_LETTERS  # US84¢
        return Amount(numeral, first, k + 1, ClaimKind.MONEY, "cent")
    nation = national(page, k)
    if nation:
        return Amount(numeral, numeral.first, nation[1], ClaimKind.MONEY, nation[0], hyphened=hyphened)
    if word in NAMES:
        return _named(page, numeral, k, hyphened)
    printed = page.word(k)
    if (code := _code(printed, numeral)) and (
        code != "USD" or not low[k + 1][:1].isdecimal() or not page.glued(k + 1)
    ):
        numeral, last = _scale_after(page, numeral, k + 1)
        return Amount(numeral, numeral.first, last, ClaimKind.MONEY, code)
    if (stuck := _scaled_code(printed)) and not numeral.scaled:
        return Amount(times(numeral, stuck[1]), numeral.first, k + 1, ClaimKind.MONEY, stuck[0])
    halves = page.text[page.end[k] : page.end[k] + 2].lower() == ".m"  # "5p.m."; "from 3.6p." ends a sentence
    if page.glued(k) and not hyphened and printed in ("p", "c") and not halves:
        return Amount(numeral, numeral.first, k + 1, ClaimKind.MONEY, "penny" if word == "p" else "cent")
    if printed == "p" and not hyphened and not halves and _ends_price(page, numeral, k + 1):
        return Amount(numeral, numeral.first, k + 1, ClaimKind.MONEY, "penny")  # 68 p
    return None


def _ends_price(page: Lexemes, numeral: Numeral, j: int) -> bool:
    """Does the price end with the "p" before lexeme j: no page, no formula and no half of the day?"""
    low = page.low
    runs_on = (page.glued(j) and low[j] not in (".", ",", ";", ")")) or low[j : j + 2] == [".", "m"]
    return low[numeral.first][:1].isdecimal() and not runs_on and low[j][:1] not in ("<", "=", "m", ":")


def _scale_after(page: Lexemes, numeral: Numeral, k: int) -> tuple[Numeral, int]:
    """Reads "75 USD million": the scale word after the code."""
    scale = SCALES.get(page.low[k])
    if scale is None or numeral.scaled:
        return numeral, k
    return times(numeral, scale), k + 1


def national(page: Lexemes, k: int) -> tuple[str, int] | None:
    """Reads "US dollars", "U.S. dollars", "New Zealand dollars", "Hong Kong dollars", "US cents"."""
    low = page.low
    if low[k] == "u" and low[k + 1 : k + 4] == [".", "s", "."]:
        code = NATIONAL.get(("us", low[k + 4]))
        return (code, k + 5) if code else None
    for j in (k, k + 1):
        if low[j] in NATIONS and (code := NATIONAL.get((low[j], low[j + 1]))):
            return (
                (code, j + 2)
                if j == k or low[k] in ("new", "hong", "sri", "south", "east", "saudi")
                else None
            )
    return None


def _named(page: Lexemes, numeral: Numeral, k: int, hyphened: bool) -> Amount | None:
    """Reads "dollars", "pounds", "won" at lexeme k, where the word is a currency."""
    low, word = page.low, page.low[k]
    code = NAMES[word]
    if word in ("pound", "pounds"):
        if low[k + 1] == "sterling":
            return Amount(numeral, numeral.first, k + 2, ClaimKind.MONEY, "GBP")
        if low[k + 1] in ("per", "-") and low[k + 2] in ("square", "foot"):
            return None
        found = Amount(numeral, numeral.first, k + 1, ClaimKind.MONEY, "GBP", hyphened=hyphened)
        return found if hyphened else _with_cents(page, found)
    if word in DOUBTFUL and not numeral.scaled and not (word in ("won", "marks") and numeral.value >= 100):
        return None
    if low[k + 1] in ("cent", "cents") and code == "EUR":
        return Amount(
            numeral, numeral.first, k + 2, ClaimKind.MONEY, "cent", hyphened=hyphened
        )  # 60 euro cents
    found = Amount(numeral, numeral.first, k + 1, ClaimKind.MONEY, code, hyphened=hyphened)
    return _with_cents(page, found) if code in ("USD", "EUR", "GBP") and not hyphened else found


def _with_cents(page: Lexemes, found: Amount) -> Amount:
    """Reads "3 dollars 50 cents", "three dollars and fifty cents", and "three pounds fifty" at a stop."""
    low, j = page.low, found.last
    k = j + 1 if low[j] == "and" else j
    part = numeral_at(page, k)
    if part is None or part.first != k or part.scaled or part.share or not 0 < part.value < 100:
        return found
    if low[part.last] in ("cents", "cent", "pence", "p"):
        last = part.last + 1
    elif part.value >= 10 and not found.numeral.scaled and _stops(page, part.last):
        last = part.last
    else:
        return found
    value = found.numeral.value + part.value / 100
    return found._replace(numeral=found.numeral._replace(value=value, grain=Decimal("0.01")), last=last)


def _stops(page: Lexemes, j: int) -> bool:
    """Does the clause end at lexeme j?"""
    return page.low[j] in ("", ".", ";", ")", '"', "”", "?", "!")
