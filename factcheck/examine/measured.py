"""What a figure is an amount of: a currency, per cent, a unit of measure or of time."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from factcheck.examine.lexemes import Lexemes
from factcheck.examine.numerals import Numeral, added, and_part, divided
from factcheck.examine.numerals import numeral as numeral_at
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
from factcheck.lexicon.units import FIRST_WORDS, LONGEST, SYMBOLS, TOUCHING, UNITS, WORDS, Unit
from factcheck.model.claim import ClaimKind


class Amount(NamedTuple):
    """A numeral with its currency or unit, from lexeme `first` to `last` (exclusive)."""

    numeral: Numeral
    first: int
    last: int
    kind: ClaimKind = ClaimKind.NUMBER
    unit: str | None = None
    prefixed: bool = False  # the currency stands before the figure
    hyphened: bool = False  # "412-foot": what is measured follows


def amount(page: Lexemes, numeral: Numeral) -> Amount:
    """The numeral with whatever unit touches it; a bare count where none does."""
    found = _prefixed(page, numeral)
    if found is None:
        found = _followed(page, numeral)
    return _negative(page, found)


def _negative(page: Lexemes, found: Amount) -> Amount:
    """Reads "-5C", "minus 12 degrees"; a dash between words is none."""
    low, first = page.low, found.first
    if found.numeral.vague:
        return found
    dash = low[first - 1] == "-" and page.glued(first) and not page.glued(first - 1)
    if dash and (low[first - 2] == "" or page.text[page.start[first - 1]] in "-−"):
        dash = not low[first - 2][:1].isdecimal()
    if dash or (low[first - 1] in ("minus", "negative") and low[first - 2] != "or"):
        numeral = found.numeral._replace(value=-found.numeral.value)
        return found._replace(numeral=numeral, first=first - 1)
    return found


# --- money ---------------------------------------------------------------------------------------


def _prefixed(page: Lexemes, numeral: Numeral) -> Amount | None:
    low, first = page.low, numeral.first
    currency = currency_before(page, numeral)
    if currency is None:
        return None
    code, start = currency
    if stuck := _scaled_code(page.word(start)):
        numeral = _times(numeral, stuck[1])  # EURm 60
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
    return None


def _code(word: str, numeral: Numeral) -> str | None:
    """The ISO code that the word is: in capitals, or in small letters where those spell nothing else."""
    if word in WORDLIKE_CODES and numeral.value < 1000:
        return None  # ALL 5, TOP 10
    if word in CODES or word in PLAIN_CODES:
        code = word.upper()
        return ABBREVIATIONS.get(word.lower(), code)
    return "CNY" if word == "RMB" else "BTC" if word == "BTC" else None


def _scaled_code(word: str) -> tuple[str, Decimal] | None:
    """Reads "MEUR", "EURm", "USDbn": a code with the scale of what it counts stuck to it."""
    for code, letters in ((word[1:], word[:1]), (word[:3], word[3:])):
        scale = LETTER_SCALES.get(letters.lower())
        if scale and code in CODES and letters in _CODE_SCALES:
            return code, scale
    return None


_CODE_SCALES = frozenset({"k", "K", "m", "M", "mn", "mln", "b", "bn"})


def _letters_before(page: Lexemes, k: int) -> tuple[str, int]:
    low = page.low
    if low[k - 1] == "." and low[k - 2] == "s" and low[k - 4] == "u":  # U.S.$
        return "us", k - 4
    return low[k - 1], k - 1


def letter_scaled(page: Lexemes, numeral: Numeral, *, apart: bool = False) -> Numeral:
    """The numeral with the scale letter that follows it, touching it unless `apart`."""
    j = numeral.last
    scale = LETTER_SCALES.get(page.low[j])
    if scale is None or numeral.scaled or not (apart or page.glued(j) or page.low[j] in ("m", "bn", "mn")):
        return numeral
    if page.glued(j + 1) and page.low[j + 1][:1].isalnum():
        return numeral
    return numeral._replace(
        value=numeral.value * scale, grain=numeral.grain * scale, last=j + 1, scale=scale, share=False
    )


def _money_after(page: Lexemes, numeral: Numeral, k: int, hyphened: bool) -> Amount | None:
    low = page.low
    word = low[k]
    if word in SIGNS and word != "¢" and not low[k + 1][:1].isdecimal():
        return Amount(numeral, numeral.first, k + 1, ClaimKind.MONEY, SIGNS[word])
    if word == "¢":
        first = numeral.first
        first -= page.glued(first) and low[first - 1] in DOLLAR_LETTERS  # US84¢
        return Amount(numeral, first, k + 1, ClaimKind.MONEY, "cent")
    nation = _national(page, k)
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
        return Amount(_times(numeral, stuck[1]), numeral.first, k + 1, ClaimKind.MONEY, stuck[0])
    halves = page.text[page.end[k] : page.end[k] + 2].lower() == ".m"  # "5p.m."; "from 3.6p." ends a sentence
    if page.glued(k) and not hyphened and printed in ("p", "c") and not halves:
        return Amount(numeral, numeral.first, k + 1, ClaimKind.MONEY, "penny" if word == "p" else "cent")
    return None


def _scale_after(page: Lexemes, numeral: Numeral, k: int) -> tuple[Numeral, int]:
    """Reads "75 USD million": the scale word after the code."""
    scale = SCALES.get(page.low[k])
    if scale is None or numeral.scaled:
        return numeral, k
    return _times(numeral, scale), k + 1


def _times(numeral: Numeral, scale: Decimal) -> Numeral:
    return numeral._replace(
        value=numeral.value * scale, grain=numeral.grain * scale, scale=scale, share=False
    )


def _national(page: Lexemes, k: int) -> tuple[str, int] | None:
    """Reads "US dollars", "U.S. dollars", "New Zealand dollars", "Hong Kong dollars"."""
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
    low, word = page.low, page.low[k]
    code = NAMES[word]
    if word in ("pound", "pounds"):
        if low[k + 1] == "sterling":
            return Amount(numeral, numeral.first, k + 2, ClaimKind.MONEY, "GBP")
        if low[k + 1] in ("per", "-") and low[k + 2] in ("square", "foot"):
            return None
        found = Amount(numeral, numeral.first, k + 1, ClaimKind.MONEY, "GBP", hyphened=hyphened)
        return found if hyphened else _with_cents(page, found)
    if (
        word in DOUBTFUL
        and not numeral.scaled
        and word in ("real", "mark", "marks", "won", "colon", "sol", "crown")
    ) and not (word in ("won", "marks") and numeral.value >= 100):
        return None
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


# --- units ---------------------------------------------------------------------------------------


def _followed(page: Lexemes, numeral: Numeral) -> Amount:
    low, j = page.low, numeral.last
    hyphened = low[j] == "-" and page.glued(j) and page.glued(j + 1)
    k = j + 1 if hyphened else j
    bare = Amount(numeral, numeral.first, numeral.last)
    if found := _percent(page, numeral, k):
        return found
    if scaled := _letter_count(page, numeral, k):
        numeral = scaled
        bare = Amount(numeral, numeral.first, numeral.last)
        k = numeral.last
        if found := _percent(page, numeral, k):
            return found
    if numeral.share and low[k] in ("of", "a", "an"):
        after = _share_of_unit(page, numeral, k)
        return after or bare
    if numeral.vague and low[k] == "of":
        k += 1  # millions of dollars, hundreds of miles
    if found := _money_after(page, numeral, k, hyphened):
        return found
    unit = unit_at(page, k, numeral, hyphened)
    if unit is None:
        return bare
    name, last = unit
    kind = ClaimKind.DURATION if name.dimension == "time" else ClaimKind.MEASURE
    found = Amount(numeral, numeral.first, last, kind, name.name, hyphened=hyphened)
    return _further_parts(page, found)


def _share_of_unit(page: Lexemes, numeral: Numeral, k: int) -> Amount | None:
    """Reads "half a mile", "half an hour", "a quarter of an inch", "a third of a mile"."""
    low = page.low
    k = k + 1 if low[k] == "of" else k
    if low[k] not in ("a", "an"):
        return None
    unit = unit_at(page, k + 1, numeral, False)
    if unit is None or unit[0].name in ("second", "quarter", "season"):
        if low[k + 1] in ("percent", "percentage", "per"):
            return _percent(page, numeral, k + 1)
        return None
    name, last = unit
    kind = ClaimKind.DURATION if name.dimension == "time" else ClaimKind.MEASURE
    return Amount(numeral, numeral.first, last, kind, name.name)


def _letter_count(page: Lexemes, numeral: Numeral, k: int) -> Numeral | None:
    """Reads "1.2m people", "50k homes": a scale letter before what is counted; else "126m" is metres."""
    low = page.low
    if numeral.scaled or k != numeral.last:
        return None
    if not page.glued(k):
        apart = page.word(k) == "k" and (low[k + 1].endswith("s") or not low[k + 1][:1].isalpha())
        return letter_scaled(page, numeral, apart=True) if apart and low[k + 1] != "-" else None  # 10 k views
    if page.word(k) in ("M", "B", "b", "K") and not (page.glued(k + 1) and low[k + 1].isalnum()):
        return letter_scaled(page, numeral)  # 10M
    if low[k] not in ("m", "k"):
        return None
    after = low[k + 1]
    if after in _RACES:
        return None
    if _national(page, k + 1) or (after in NAMES and after not in DOUBTFUL):
        return letter_scaled(page, numeral)  # 31m Canadian dollars
    if len(after) > 1 and unit_at(page, k + 1, numeral, False):
        return letter_scaled(page, numeral)  # 1.5m km
    plural = after.endswith("s") and len(after) > 3 and not after.endswith("ss")
    if (
        after in ("people", "men", "women", "children", "tonnes", "homes")
        or plural
        or (low[k] == "k" and after not in ("race", "run"))
    ):
        return letter_scaled(page, numeral)
    if after == "-" or (
        low[k + 2].endswith("s")
        and after in ("new", "more", "other", "extra", "british", "american", "young", "older")
    ):
        return letter_scaled(page, numeral)
    return None


_RACES = frozenset("hurdles steeplechase freestyle butterfly breaststroke finals heats races sprints".split())


def _percent(page: Lexemes, numeral: Numeral, k: int) -> Amount | None:
    low, word = page.low, page.low[k]
    unit, last = "percent", k + 1
    if word in ("%", "percent", "pct", "percents") or page.word(k) == "pc":
        if low[k + 1] in ("point", "points"):
            unit, last = "percentage point", k + 2
    elif word == "per" and low[k + 1] in ("cent", "cents"):
        last = k + 2
    elif word == "per" and low[k + 1] == "-" and low[k + 2] == "cent":
        last = k + 3
    elif word == "percentage":
        gap = 1 if low[k + 1] == "-" else 0
        if low[k + 1 + gap] in ("point", "points"):
            unit, last = "percentage point", k + 2 + gap
    elif word == "basis":
        gap = 1 if low[k + 1] == "-" else 0
        if low[k + 1 + gap] not in ("point", "points"):
            return None
        unit, last = "basis point", k + 2 + gap
    elif word == "bps" or (word == "pp" and page.glued(k)):
        unit = "basis point" if word == "bps" else "percentage point"
    else:
        return None
    return Amount(numeral, numeral.first, last, ClaimKind.PERCENT, unit)


_ALONE = frozenset(
    {"second", "quarter", "cup", "season", "bit", "mark", "night", "morning", "winter", "summer", "weekend"}
)


def unit_at(page: Lexemes, k: int, numeral: Numeral, hyphened: bool) -> tuple[Unit, int] | None:
    """The unit whose words or symbol begin at lexeme k, and where it ends."""
    low, word = page.low, page.low[k]
    if word in FIRST_WORDS:
        for size in range(LONGEST, 0, -1):
            unit = WORDS.get(tuple(low[k : k + size]))
            if unit is None:
                continue
            if word in _ALONE and numeral.value > 1 and not hyphened:
                return None  # "two second-half goals"
            if unit.name in ("pint", "gravity", "gs") and word == "gs":
                return None
            return unit, k + size
    return _symbol(page, k, hyphened)


def _symbol(page: Lexemes, k: int, hyphened: bool) -> tuple[Unit, int] | None:
    low = page.low
    printed = page.word(k)
    if not printed:
        return None
    if low[k] == "sq" and (j := k + 2 if low[k + 1] == "." else k + 1):
        names = {"mi": "mile", "m": "metre", "ft": "foot", "km": "kilometre", "yd": "yard", "in": "inch",
                 "yds": "yard", "miles": "mile", "mile": "mile", "metres": "metre",
                 "meters": "metre"}  # fmt: skip
        name = names.get(low[j])
        return (WORDS["square", name], j + 1) if name else None
    for tail in (2, 1):
        joined = (
            page.text[page.start[k] : page.end[k + tail]] if low[k + tail] and page.glued(k + tail) else ""
        )
        if joined in SYMBOLS and not (page.glued(k + tail + 1) and low[k + tail + 1].isalnum()):
            return SYMBOLS[joined], k + tail + 1  # km/h, km2, °C
    if printed not in SYMBOLS and printed.lower() in SYMBOLS and len(printed) > 1:
        printed = printed.lower()
    unit = SYMBOLS.get(printed)
    if unit is None or (page.glued(k + 1) and low[k + 1].isalpha()):
        return None
    if printed in TOUCHING and (hyphened or not page.glued(k)) and not _apart(page, k, hyphened):
        return None
    if printed in ("'", '"', "s") and not page.glued(k):
        return None
    if printed in ("'", '"', "s", "h") and not (printed == "'" and low[k + 1].isdecimal()):
        return None
    last = k + 1
    if (
        low[last] == "."
        and low[k] in ("ft", "lb", "lbs", "oz", "yd", "hrs", "mins")
        and low[last + 1][:1].islower()
    ):
        last += 1
    return unit, last


def _apart(page: Lexemes, k: int, hyphened: bool) -> bool:
    """Reads "430 F", "45 C", "5 g": a symbol set apart from its figure, where no name begins after it."""
    if page.word(k) == "in" and not hyphened:  # "2 in thick"; "in" at a sentence's end is no preposition
        return page.low[k + 1] in _MEASURED_WAYS or (page.low[k + 1] in ("", ".") and not page.low[k + 2])
    if hyphened or page.word(k) not in _SET_APART:
        return False
    return not page.capital(k + 1) and not (page.low[k + 1] in (".", "-", "'", "&") and page.low[k + 2])


_MEASURED_WAYS = frozenset("thick long wide deep tall high across".split())
_SET_APART = frozenset({"C", "F", "g"})
# what the second part of a measure is counted in, and how many of it the first holds
_PARTS = {"foot": ("inch", 12), "stone": ("pound", 14), "pound": ("ounce", 16)}
_TIMES = ("year", "month", "week", "day", "hour", "minute", "second")


def _further_parts(page: Lexemes, found: Amount) -> Amount:
    """Reads "5ft 11in", "two miles and a half", "two hours and 14 minutes": all in the first unit."""
    half, end = and_part(page, found.last)
    if half and found.unit in UNITS:
        return _whole(found, half, end)
    if found.unit in _TIMES:
        return _shorter_times(page, found)
    return _second_part(page, found) if found.unit in _PARTS else found


def _shorter_times(page: Lexemes, found: Amount) -> Amount:
    """Reads "two years and six months", "3 days, 14 hours and 16 minutes": ever shorter units."""
    low = page.low
    whole = last = UNITS[found.unit or ""]
    while (part := _next_part(page, found.last)) is not None:
        unit = unit_at(page, part.last, part, low[part.last] == "-")
        if unit is None or unit[0].name not in _TIMES or part.value * unit[0].factor >= last.factor:
            return found
        if low[found.last] == "," and low[unit[1]] in _SINCE:
            return found  # "in six weeks, three days before"
        found = _whole(found, divided(part.value * unit[0].factor, whole.factor), unit[1])
        last = unit[0]
    return found


def _next_part(page: Lexemes, j: int) -> Numeral | None:
    """The figure of a further part that begins at lexeme j, after "and", a comma or a hyphen."""
    low = page.low
    k = j + 1 if low[j] in ("-", "and", ",") else j
    k = k + 1 if k > j and low[j] == "," and low[k] == "and" else k
    part = numeral_at(page, k)
    plain = part is not None and part.first == k and not (part.scaled or part.share or part.vague)
    return part if plain and part is not None and part.value > 0 else None


def _second_part(page: Lexemes, found: Amount) -> Amount:
    """Reads "5ft 11in", "6-foot-4", "11st 4lb": the part that makes a measure whole."""
    low, j = page.low, found.last
    small, many = _PARTS[found.unit or ""]
    part = _next_part(page, j)
    if part is None or part.value >= many:
        return found
    value, after = divided(part.value, many), part.last
    if small == "inch" and low[after] == "in" and not low[after + 1][:1].isalpha():
        return _whole(found, value, after + 1)  # 5 ft 2 in
    unit = unit_at(page, after, part, low[after] == "-")
    if unit is not None and unit[0].name == small:
        return _whole(found, value, unit[1])
    if small == "inch" and low[j] == "-" and found.hyphened:
        return _whole(found, value, after)  # 6-foot-4
    if small == "pound" and low[after] in ("pounds", "lb", "lbs"):
        return _whole(found, value, after + 1)
    return found


_SINCE = frozenset({"before", "after", "earlier", "later", "ago"})


def _whole(found: Amount, part: Decimal, last: int) -> Amount:
    """The measure with its second part, as a share of the first's unit, added."""
    numeral = found.numeral._replace(
        value=added(found.numeral.value, part), grain=min(part, found.numeral.grain)
    )
    return found._replace(numeral=numeral, last=last)
