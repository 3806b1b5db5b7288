"""What a figure is an amount of: a currency, per cent, a unit of measure or of time."""

from __future__ import annotations

from decimal import Decimal

from factcheck.examine.figures.amounts import Amount, Numeral, divided
from factcheck.examine.figures.money import money_after, national, prefixed
from factcheck.examine.figures.numerals import numeral as numeral_at
from factcheck.examine.figures.scales import and_part, letter_scaled
from factcheck.examine.figures.units import kind_of, pointed, unit_at
from factcheck.examine.lexemes import Lexemes
from factcheck.lexicon.counting import DETERMINERS, PERSON_WORDS, STOP, singular
from factcheck.lexicon.currencies import DOUBTFUL, NAMES
from factcheck.lexicon.numerals import SMALL
from factcheck.lexicon.units import UNITS
from factcheck.model.claim import ClaimKind


def amount(page: Lexemes, numeral: Numeral) -> Amount:
    """The numeral with whatever unit touches it; a bare count where none does."""
    found = prefixed(page, numeral)
    if found is None:
        found = _below_zero(page, _followed(page, numeral))
    return _negative(page, found)


def _below_zero(page: Lexemes, found: Amount) -> Amount:
    """Reads "20 degrees below zero", "20C below freezing", "4 degrees below zero Fahrenheit"."""
    low, k = page.low, found.last
    if not (found.unit or "").startswith("degree") or low[k] != "below" or low[k + 1] not in _ZERO:
        return found
    scale = unit_at(page, k + 2, found.numeral, False) if found.unit == "degree" else None
    if low[k + 1] == "freezing" and "degree Celsius" not in (found.unit, scale and scale[0].name):
        return found  # of a scale on which water does not freeze at nought
    name, last = (
        (scale[0].name, scale[1]) if scale and scale[0].name.startswith("degree") else (found.unit, k + 2)
    )
    numeral = found.numeral._replace(value=-found.numeral.value)
    return found._replace(numeral=numeral, last=last, unit=name)


_ZERO = frozenset({"zero", "freezing"})


def _negative(page: Lexemes, found: Amount) -> Amount:
    """Reads "-5C", "minus 12 degrees"; a dash between words is none."""
    low, first = page.low, found.first
    if found.numeral.vague:
        return found
    set_off = not page.glued(first - 1) or low[first - 2] in ("(", "[")
    dash = low[first - 1] == "-" and page.glued(first) and set_off
    if dash and (low[first - 2] == "" or page.text[page.start[first - 1]] in "-−"):
        dash = not low[first - 2][:1].isdecimal()
    if low[first - 1] == "-" and page.glued(first) and low[first - 2] in _NEGATIVE:  # minus-5
        numeral = found.numeral._replace(value=-found.numeral.value)
        return found._replace(numeral=numeral, first=first - 2)
    if dash or (low[first - 1] in _NEGATIVE and low[first - 2] != "or" and not _left_out(page, found)):
        numeral = found.numeral._replace(value=-found.numeral.value)
        return found._replace(numeral=numeral, first=first - 1)
    return found


def _left_out(page: Lexemes, found: Amount) -> bool:
    """Reads "sold, minus 4 pews": of things that are counted so many are left out."""
    after = page.low[found.last]
    return found.kind is ClaimKind.NUMBER and after[:1].isalpha() and after not in STOP


_NEGATIVE = frozenset({"minus", "negative"})


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
    if found := money_after(page, numeral, k, hyphened):
        return found
    unit = unit_at(page, k, numeral, hyphened)
    if unit is None:
        return bare
    name, last = unit
    found = Amount(numeral, numeral.first, last, kind_of(name), name.name, hyphened=hyphened)
    return further_parts(page, found)


def _share_of_unit(page: Lexemes, numeral: Numeral, k: int) -> Amount | None:
    """Reads "half a mile", "half an hour", "a quarter of an inch", "a third of a mile"."""
    low = page.low
    if low[k] == "of" and low[k + 1] in SMALL and low[k + 1] != "one":  # half of two per cent
        return _percent(page, numeral._replace(value=numeral.value * SMALL[low[k + 1]]), k + 2)
    k = k + 1 if low[k] == "of" else k
    if low[k] not in ("a", "an", "one"):
        return None
    if low[k] == "one":  # a quarter of one per cent
        return _percent(page, numeral, k + 1)
    unit = unit_at(page, k + 1, numeral, False)
    if unit is None or unit[0].name in ("second", "quarter", "season"):
        if low[k + 1] in ("percent", "percentage", "per"):
            return _percent(page, numeral, k + 1)
        return None
    name, last = unit
    return Amount(numeral, numeral.first, last, kind_of(name), name.name)


_RACES = frozenset("hurdles steeplechase freestyle butterfly breaststroke finals heats races sprints".split())
_COUNTED = frozenset({"people", "men", "women", "children", "-"})
_DESCRIBING = frozenset(
    "new more other extra british american young older unique active monthly daily weekly registered".split()
)


def _letter_count(page: Lexemes, numeral: Numeral, k: int) -> Numeral | None:
    """Reads "1.2m people", "50k homes": a scale letter before what is counted; else "126m" is metres."""
    low = page.low
    if numeral.scaled or k != numeral.last or (low[k] == "k" and pointed(page, k)):
        return None
    if not page.glued(k):
        apart = page.word(k) == "k" and (low[k + 1].endswith("s") or not low[k + 1][:1].isalpha())
        apart = (apart and low[k + 1] != "-") or (page.word(k) == "m" and _traded(page, numeral, k))
        return letter_scaled(page, numeral, apart=True) if apart else None  # 10 k views
    sure = page.word(k) in ("M", "B", "b", "K") and not (page.glued(k + 1) and low[k + 1].isalnum())  # 10M
    return letter_scaled(page, numeral) if sure or _scales(page, numeral, k) else None


def _scales(page: Lexemes, numeral: Numeral, k: int) -> bool:
    """Does what is counted follow the "m" or "k" at lexeme k, so that it is no metre and no 10k race?"""
    low, after = page.low, page.low[k + 1]
    if low[k] not in ("m", "k") or after in _RACES:
        return False
    if after == "-" and low[k + 2] in _MEASURED_BY:
        return False  # "a 900m-long lake"
    if national(page, k + 1) or (after in NAMES and after not in DOUBTFUL):
        return True  # 31m Canadian dollars
    if len(after) > 1 and unit_at(page, k + 1, numeral, False):
        return True  # 1.5m km
    if after in _COUNTED or (low[k] == "k" and after not in ("race", "run")):
        return True
    if after == "of" and low[k + 2] in DETERMINERS:  # 35m of its speakers
        return singular(low[k + 3]) is not None
    if after == "strong":
        return True  # a crowd 1.2m strong
    if _told_of(after) and low[k + 2].endswith("s") and low[k + 2] not in _MEASURED:
        return True
    plural = after.endswith("s") and len(after) > 3 and not after.endswith("ss")
    return plural or (after in _DESCRIBING and low[k + 2].endswith("s")) or _people(page, k + 2)


def millions(page: Lexemes) -> tuple[Decimal, ...]:
    """
    What a page gives in "m" before things that are counted, "8.5m bushels", "a crop of 3m tons".

    Nothing of a page that measures anything in metres as well.
    """
    low = page.low
    letters = [
        k for k, word in enumerate(low) if word == "m" and page.glued(k) and low[k - 1][:1].isdecimal()
    ]
    if not letters or any(low[k + 1] in _MEASURED_BY for k in letters) or not _METRES.isdisjoint(low):
        return ()
    found = [(k, numeral) for k in letters if (numeral := numeral_at(page, k - 1)) and numeral.last == k]
    return tuple(numeral.value for k, numeral in found if _scales(page, numeral, k))


_METRES = frozenset("metre metres meter meters".split())
_MEASURED_BY = frozenset("high tall deep long wide thick away apart".split()) | _RACES


def _told_of(word: str) -> bool:
    """Is it an adjective of what was done or reckoned, and none of shape: "combined", "total", "yearly"?"""
    return len(word) > 4 and word.endswith(("ed", "al", "ly")) and word not in _SHAPED


_SHAPED = frozenset(
    "vertical horizontal diagonal oval spiral elevated raised arched vaulted curved walled".split()
)


def _people(page: Lexemes, at: int) -> bool:
    """Reads "unique readers", "first-time voters": are people counted, after a word that describes them?"""
    one = singular(page.low[at])
    described = page.low[at - 1][:1].isalpha() and page.low[at - 1] not in STOP
    return described and one is not None and (one in PERSON_WORDS or one.endswith(("er", "or", "ist", "ee")))


def _traded(page: Lexemes, numeral: Numeral, k: int) -> bool:
    """Reads "sold 5 m tickets": things that are sold, made or drawn, a plural after the "m"."""
    traded = any(word in _TRADING for word in page.low[max(numeral.first - _TRADED_BACK, 0) : numeral.first])
    after = page.low[k + 1]
    return after in _COUNTED - {"-"} or (traded and singular(after) is not None and after not in _MEASURED)


_TRADED_BACK = 3  # lexemes: "sold more than 5 m tickets"
# verbs whose object is counted, and never measured in metres
_TRADING = frozenset(
    """
    sell sells sold selling ship ships shipped shipping buy buys bought order orders ordered print printed
    issue issues issued make makes made produce produces produced deliver delivered draw drew attract
    attracted hire hired lose lost employ employs export exported import imported
    """.split()
)
_MEASURED = frozenset("waves walls poles pipes cables ropes fences lengths strips sections ladders".split())


_PERCENT = frozenset({"%", "percent", "pct", "percents"})
_POINTS = frozenset({"point", "points"})


def _percent(page: Lexemes, numeral: Numeral, k: int) -> Amount | None:
    found = _percent_at(page, k)
    return found and Amount(numeral, numeral.first, found[1], ClaimKind.PERCENT, found[0])


def _percent_at(page: Lexemes, k: int) -> tuple[str, int] | None:
    """Reads "%", "per cent", "percentage points", "basis points" at lexeme k, and where they end."""
    low, word = page.low, page.low[k]
    if word in _PERCENT or page.word(k) == "pc":
        return ("percentage point", k + 2) if low[k + 1] in _POINTS else ("percent", k + 1)
    if word == "per" and low[k + 1] in ("cent", "cents"):
        return "percent", k + 2
    if word == "per" and low[k + 1 : k + 3] == ["-", "cent"]:
        return "percent", k + 3
    last = k + 3 if low[k + 1] == "-" else k + 2  # a three-percentage-point lead
    points = low[last - 1] in _POINTS
    if word == "percentage":
        return ("percentage point", last) if points else ("percent", k + 1)
    if word == "basis":
        return ("basis point", last) if points else None
    if word == "bps" or (word == "pp" and page.glued(k)):
        return "basis point" if word == "bps" else "percentage point", k + 1
    return None


# what the second part of a measure is counted in, and how many of it the first holds
_PARTS = {"foot": ("inch", 12), "stone": ("pound", 14), "pound": ("ounce", 16)}
_TIMES = ("year", "month", "week", "day", "hour", "minute", "second")


def further_parts(page: Lexemes, found: Amount) -> Amount:
    """Reads "5ft 11in", "two miles and a half", "two hours and 14 minutes": all in the first unit."""
    half, end = and_part(page, found.last)
    if half and found.unit in UNITS:
        return _whole(found, half, end, half)
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
        more, grain = (divided(size * unit[0].factor, whole.factor) for size in (part.value, part.grain))
        found = _whole(found, more, unit[1], grain)
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
    value, after, grain = divided(part.value, many), part.last, divided(part.grain, many)
    if small == "inch" and low[after] == "in" and not low[after + 1][:1].isalpha():
        return _whole(found, value, after + 1, grain)  # 5 ft 2 in
    unit = unit_at(page, after, part, low[after] == "-")
    if unit is not None and unit[0].name == small:
        return _whole(found, value, unit[1], grain)
    if small == "inch" and low[j] == "-" and found.hyphened:
        return _whole(found, value, after, grain)  # 6-foot-4
    if small == "pound" and low[after] in ("pounds", "lb", "lbs"):
        return _whole(found, value, after + 1, grain)
    return found


_SINCE = frozenset({"before", "after", "earlier", "later", "ago"})


def _whole(found: Amount, part: Decimal, last: int, grain: Decimal) -> Amount:
    """The measure with its second part added, in the first's unit; `grain` is one of the second."""
    numeral = found.numeral._replace(
        value=round(found.numeral.value + part, 15), grain=min(grain, found.numeral.grain)
    )
    return found._replace(numeral=numeral, last=last)


def is_sized(page: Lexemes, numeral: Numeral) -> bool:
    """Does a unit of measure stand right behind the numeral, so that it is no model's number: "640bhp"?"""
    low, j = page.low, numeral.last
    k = j + 1 if low[j] == "-" and page.glued(j) and page.glued(j + 1) else j
    unit = unit_at(page, k, numeral, k > j)
    return unit is not None and kind_of(unit[0]) is ClaimKind.MEASURE and unit[1] - k + len(low[k]) > 2
