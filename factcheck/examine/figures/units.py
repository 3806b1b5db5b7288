"""Which unit of measure or of time stands at a place: "miles", "km/h", "sq ft", "C"."""

from __future__ import annotations

from factcheck.examine.figures.amounts import Numeral
from factcheck.examine.lexemes import Lexemes
from factcheck.lexicon.counting import STOP
from factcheck.lexicon.units import FIRST_WORDS, LONGEST, SYMBOLS, TOUCHING, UNITS, WORDS, Unit
from factcheck.model.claim import ClaimKind

# words of other meanings, and units only of one: "a second", "one cup"; "two second-half goals"
_ALONE = frozenset(
    {"second", "quarter", "cup", "season", "bit", "mark", "night", "morning", "winter", "summer", "weekend"}
)
_LENGTHS = {
    "mi": "mile", "m": "metre", "ft": "foot", "km": "kilometre", "yd": "yard", "in": "inch",
    "yds": "yard", "miles": "mile", "mile": "mile", "metres": "metre", "meters": "metre", "cm": "centimetre",
}  # fmt: skip
_POWERS = {"sq": "square", "cu": "cubic"}
_MEASURED_WAYS = frozenset("thick long wide deep tall high across".split())
_SET_APART = frozenset({"C", "F", "g", "m"})
_ENDED_BY_POINT = frozenset({"ft", "lb", "lbs", "oz", "yd", "hrs", "mins"})  # "12 ft. long"


def kind_of(unit: Unit) -> ClaimKind:
    """What a figure of the unit is: a duration or another measure."""
    return ClaimKind.DURATION if unit.dimension == "time" else ClaimKind.MEASURE


def unit_at(page: Lexemes, k: int, numeral: Numeral, hyphened: bool) -> tuple[Unit, int] | None:
    """The unit whose words or symbol begin at lexeme k, and where it ends."""
    low, word = page.low, page.low[k]
    if word in FIRST_WORDS:
        for size in range(LONGEST, 0, -1):
            unit = WORDS.get(tuple(low[k : k + size]))
            if unit is not None:
                alone = word in _ALONE and numeral.value > 1 and not hyphened
                return None if alone or word == "gs" else _rated(page, unit, k + size)
    return _symbol(page, k, hyphened)


def _rated(page: Lexemes, unit: Unit, j: int) -> tuple[Unit, int]:
    """The unit that ends before lexeme j, so much of it an hour where hyphens go on: "miles-per-hour"."""
    low = page.low
    if low[j] == low[j + 2] == "-" and page.glued(j):
        rate = _RATES.get((unit.name, low[j + 1], low[j + 3]))
        return (rate, j + 4) if rate else (unit, j)
    return unit, j


def each(page: Lexemes, unit: str, j: int) -> Unit | None:
    """Reads "per hour", "a second" at lexeme j: so much of a unit each."""
    return _RATES.get((unit, page.low[j], page.low[j + 1]))


def _rates() -> dict[tuple[str, str, str], Unit]:
    """Each unit that is so much of another, by that one and the two words behind it: "mile", "an", "hour"."""
    parted = ((name.partition(" per "), unit) for name, unit in UNITS.items())
    return {(of, each, by): unit for (of, _, by), unit in parted if by for each in ("per", "a", "an")}


_RATES = _rates()


def _symbol(page: Lexemes, k: int, hyphened: bool) -> tuple[Unit, int] | None:
    low, printed = page.low, page.word(k)
    if low[k] in _POWERS:
        return power_at(page, k)
    if joined := _joined(page, k) or pointed(page, k):
        return joined
    if len(printed) > 1 and printed not in SYMBOLS:
        printed = printed.lower()
    unit = SYMBOLS.get(printed)
    if unit is None or (page.glued(k + 1) and low[k + 1].isalpha()):
        return None
    if printed in TOUCHING and (hyphened or not page.glued(k)) and not _apart(page, k, hyphened):
        return None
    if printed in ('"', "s", "h") or (printed == "'" and not (page.glued(k) and low[k + 1].isdecimal())):
        return None
    point = low[k + 1] == "." and low[k] in _ENDED_BY_POINT and low[k + 2][:1].islower()
    return unit, k + 2 if point else k + 1


def power_at(page: Lexemes, k: int) -> tuple[Unit, int] | None:
    """Reads "sq m", "sq. ft", "cu. yd" at lexeme k, and where it ends."""
    power = _POWERS.get(page.low[k])
    if power is None:
        return None
    j = k + 2 if page.low[k + 1] == "." else k + 1
    unit = WORDS.get((power, _LENGTHS.get(page.low[j], "")))
    return (unit, j + 1) if unit else None


def _joined(page: Lexemes, k: int) -> tuple[Unit, int] | None:
    """Reads "km/h", "km2", "°C": a symbol of two or three lexemes."""
    low = page.low
    for last in (k + 2, k + 1):
        if low[k] and low[last] and page.glued(last):
            unit = SYMBOLS.get(page.text[page.start[k] : page.end[last]])
            if unit and not (page.glued(last + 1) and low[last + 1].isalnum()):
                return unit, last + 1
    return None


def pointed(page: Lexemes, k: int) -> tuple[Unit, int] | None:
    """Reads "m.p.h.", "k.p.h" at lexeme k: the letters of a speed with points between them."""
    low = page.low
    if low[k + 1] != "." or low[k + 3] != "." or not all(page.glued(at) for at in range(k + 1, k + 5)):
        return None
    unit = SYMBOLS.get(low[k] + low[k + 2] + low[k + 4])
    last = k + 6 if low[k + 5] == "." and low[k + 6] else k + 5  # the last point may end the sentence too
    return (unit, last) if unit is not None and unit.dimension == "speed" else None


def _apart(page: Lexemes, k: int, hyphened: bool) -> bool:
    """Reads "430 F", "45 C", "5 g": a symbol set apart from its figure, where no name begins after it."""
    low, printed = page.low, page.word(k)
    if printed == "bar" and not hyphened:  # "3 bar"; "3 bar staff" are people
        return not low[k + 1][:1].isalpha() or low[k + 1] in STOP
    if printed == "in" and not hyphened:  # "2 in thick"; "in" at a sentence's end is no preposition
        return low[k + 1] in _MEASURED_WAYS or (low[k + 1] in ("", ".") and not low[k + 2])
    if hyphened or printed not in _SET_APART or (page.glued(k + 1) and low[k + 1].isalnum()):
        return False
    return not page.capital(k + 1) and not (low[k + 1] in (".", "-", "'", "&") and low[k + 2])
