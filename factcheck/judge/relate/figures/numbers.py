"""Do two figures say the same? Value, unit, rounding and bound weighed; each verdict with its reason."""

from __future__ import annotations

from decimal import Decimal
from operator import attrgetter

from factcheck.judge.relate.figures.hedges import HedgeChange, hedge_of, hedges, turned
from factcheck.judge.relate.figures.slips import is_transposed, slip
from factcheck.judge.relate.verdict import Relation, Verdict
from factcheck.lexicon.counting import BODIES, are_people, plural
from factcheck.lexicon.currencies import BARE, DOLLARS, OF_ONE_NAME
from factcheck.lexicon.numerals import LETTER_SCALES, ONE_SIZE
from factcheck.lexicon.senses import Tie, means_animal, nouns
from factcheck.lexicon.slips import told as digits_told
from factcheck.lexicon.units import UNITS
from factcheck.model.claim import Bound, ClaimKind, Direction, Number, plain, rounded
from factcheck.model.record import replace

_MINOR = {"penny": ("GBP", Decimal("0.01")), "cent": ("USD", Decimal("0.01"))}
_PERCENT = {"percent": Decimal(1), "percentage point": Decimal(1), "basis point": Decimal("0.01")}
_CURRENCIES = {"USD": "dollar", "GBP": "pound", "EUR": "euro", "JPY": "yen", "INR": "rupee", "CNY": "yuan"}
_CLOSE = Decimal("0.05")  # a rounder figure may stand for a finer one this near; "about" reaches so far
_NEAR = Decimal("0.1")  # and nearer than this a person should look; "nearly" reaches so far
_BEYOND = Decimal("1.5")  # "more than 60" is not said of 100
_LOOSE = Decimal("0.03")  # conversions in copy are rounded to a figure or two: "16 kilometers (10 miles)"
_MANY = Decimal(10**6)  # from here on the word is said of all up to the next: "billions" of 400 billion
_FEW = Decimal(3)  # the grain of "several" and "a few"
_TONS = {"ton", "tonne"}  # a desk that knows one alone calls either so: the same figure is worth a look
_BY_THE_HEAD = frozenset({"head", "capita"})  # of whoever is counted, cattle too
_HEADS = frozenset({*_BY_THE_HEAD, "person"})  # of nobody in particular: one and the same measure
_VAGUE = ((Decimal(12), 20, 150), (Decimal(20), 20, 200), (Decimal(100), 101, 1500))


def relate(a: Number, b: Number) -> Verdict:
    """How two figures stand to each other; swapping them changes nothing but the order of the words."""
    if a.text == b.text and told(a) == told(b):
        return Verdict(Relation.EQUAL)
    if one := _age_for_count(a, b):
        return one
    a, b = _money_named(a, b), _money_named(b, a)
    lent = _nation_lent(a, b)
    a, b = (lent, b) if lent is not a else (a, _nation_lent(b, a))
    a, b = _in_millions(a, b), _in_millions(b, a)
    if reason := _unlike(a, b):
        return Verdict(Relation.NOT_COMPARABLE, reason)
    a, b = _lent(a, b), _lent(b, a)
    if a.per and b.per and not _per_one_thing(a.per, b.per):
        return _rates(a, b)
    if _in_all(a, b) or _in_all(b, a):
        return Verdict(Relation.NOT_COMPARABLE, f"for each in one, in all in the other: {a.text}, {b.text}")
    if a.value is None or b.value is None:
        return _vague(a, b)
    if a.kind is ClaimKind.MONEY and b.kind is ClaimKind.MONEY and _currency(a) != _currency(b):
        return _money_apart(a, b)
    if opposed := _opposed(a, b):
        return opposed
    if a.value_to is not None or b.value_to is not None:
        return _ranges(a, b)
    return _points(a, b)


def alike(a: Number, b: Number) -> bool:
    """Are two figures the same in all that is told of them, the place of the hedge included?"""
    if told(a) != told(b):
        return False
    if a.hedge is None or b.hedge is None:
        return a.hedge is b.hedge
    return a.hedge.start - a.span.start == b.hedge.start - b.span.start


told = attrgetter("kind", "value", "value_to", "unit", "bound", "direction", "grain", "per")


def _money_named(bare: Number, other: Number) -> Number:
    """A sum in a currency that is called by its bare name, in the one that the other copy names: "crowns"."""
    if bare.unit == other.unit or other.kind is not ClaimKind.MONEY or bare.unit not in BARE:
        return bare
    unit = other.unit if other.unit in BARE[bare.unit] else bare.unit
    return replace(bare, kind=ClaimKind.MONEY, unit=unit)


def _nation_lent(bare: Number, other: Number) -> Number:
    """
    A sum in money that many nations call by one name, in that of the nation which the other copy names.

    "5 million kroner" where it has "DKr5m"; and "from 4 million", which borrows its money from another sum.
    """
    if not bare.kind is other.kind is ClaimKind.MONEY or bare.unit == other.unit:
        return bare
    name = _currency_told(bare)
    codes = (OF_ONE_NAME.get(name, ()),) if name else OF_ONE_NAME.values()
    alike = any(bare.unit in own and other.unit in own for own in codes)
    return replace(bare, unit=other.unit) if alike else bare


def _currency_told(claim: Number) -> str:
    """What a sum is printed with, besides its figure and hedge: "kroner", "$"; "" for none."""
    text, start = claim.text, claim.span.start
    before = text[: claim.figure.start - start]
    if claim.hedge is not None:
        before = before.replace(text[claim.hedge.start - start : claim.hedge.end - start], "")
    return f"{before} {text[claim.figure.end - start :]}".strip().casefold()


def _in_millions(metres: Number, other: Number) -> Number:
    """A figure with an "m" for the millions that the other copy writes out: "stocks fell to 8.2m"."""
    if metres.unit != "metre" or other.value is None or metres.value is None:
        return metres
    scale = LETTER_SCALES["m"]
    own, its = abs(metres.value) * scale, abs(other.value)
    letter = metres.text[-1:] == "m" and metres.text[-2:-1].isdecimal()
    if not letter or other.kind is not ClaimKind.NUMBER or own > ONE_SIZE * its or its > ONE_SIZE * own:
        return metres
    figure = {"value": metres.value * scale, "grain": metres.grain * scale}
    return replace(metres, kind=ClaimKind.NUMBER, unit=None, counted=None, **figure)


def _lent(bare: Number, other: Number) -> Number:
    """A figure whose unit stands elsewhere with the other's unit: "aged 24 and 31", "elderly 24 and 31"."""
    measures = (ClaimKind.MEASURE, ClaimKind.DURATION, ClaimKind.AGE, ClaimKind.PERCENT)
    if bare.value is not None and bare.value < 1:
        return bare  # "a third" is a share by itself
    if bare.kind is ClaimKind.NUMBER and other.kind in measures:
        return replace(bare, kind=other.kind, unit=other.unit)
    return bare


# --- comparable at all? --------------------------------------------------------------------------


def _family(claim: Number) -> str:
    """What can be held against it: its dimension, "money", "percent", "count"."""
    if claim.kind in (ClaimKind.MEASURE, ClaimKind.DURATION, ClaimKind.AGE):
        unit = UNITS.get(claim.unit or "")
        if unit is None:
            return "measure"
        return "temperature" if unit.dimension == "angle" else unit.dimension
    if claim.kind is ClaimKind.NUMBER:
        share = claim.value is not None and 0 < claim.value < 1
        return "share" if share and claim.unit != "time" else "count"  # "halved" is held against "doubled"
    return claim.kind.value


def _unlike(a: Number, b: Number) -> str:
    """Why the two cannot be compared; empty where they can."""
    one, other = _family(a), _family(b)
    if one == other == "count":
        if a.unit and b.unit and a.unit != b.unit and a.value != b.value and not (_people(a) and _people(b)):
            return f"one counts {plural(a.unit)}, the other {plural(b.unit)}"
        return ""
    if one == other or {one, other} == {"share", "percent"}:
        return ""
    if {one, other} == {"share", "count"}:
        return f"a share in one, a count in the other: {a.text}, {b.text}"
    bare = [claim for claim in (a, b) if claim.unit is None]
    if bare and one != "ordinal" and other != "ordinal":
        return ""  # a figure whose unit stands elsewhere
    return f"a figure of another kind: {a.text}, {b.text}"


def _age_for_count(a: Number, b: Number) -> Verdict | None:
    """Reads "98 women" against "98-year-old women": how many there are is not how old they are."""
    counts = [claim for claim in (a, b) if _people(claim) and claim.counted is not None]
    ages = [claim for claim in (a, b) if claim.kind is ClaimKind.AGE]
    if not counts or not ages or counts[0].value != ages[0].value:
        return None
    return Verdict(Relation.DIFFERENT, f"a count in one, an age in the other: {a.text}, {b.text}")


def _people(claim: Number) -> bool:
    """Does it count people, by a noun for one or by a body they belong to: "three of the crew"?"""
    unit = claim.unit or ""
    of_a_body = unit in BODIES and claim.counted is not None and claim.counted.length == len(unit)
    return of_a_body or are_people(unit)


# --- so much for each ------------------------------------------------------------------------------


def _rates(a: Number, b: Number) -> Verdict:
    """Two rates: "500 a day" is 3,500 a week; the same figure for each of two things is no agreement."""
    one, other = UNITS.get(a.per or ""), UNITS.get(b.per or "")
    timed = [unit is not None and unit.dimension == "time" for unit in (one, other)]
    if a.value == b.value and a.value_to == b.value_to and a.unit == b.unit:
        if timed[0] != timed[1]:  # "£4 a month for each of them"
            return Verdict(Relation.COMPATIBLE, f"per {a.per}, and per {b.per}, as it may be")
        if nouns(a.per or "", b.per or "").tie in (Tie.SAME, Tie.WITHIN) or _are_heads(a.per, b.per):
            return Verdict(Relation.COMPATIBLE, f"per {a.per}, and per {b.per}, as it may be called")
        reason = f"per {a.per} in one, per {b.per} in the other"
        return Verdict(Relation.DIFFERENT, reason, near={a.per, b.per} == _TONS)
    if one is None or other is None or one.dimension != other.dimension or a.value is None or b.value is None:
        return Verdict(Relation.NOT_COMPARABLE, f"one is per {a.per}, the other per {b.per}")
    first, second = _low(a) / one.factor, _low(b) / other.factor
    gap, size = abs(first - second), max(abs(first), abs(second))
    if gap <= size * _LOOSE:
        return Verdict(Relation.ANOTHER_FORM, f"{a.text} per {a.per} is {b.text} per {b.per}")
    return Verdict(Relation.NOT_COMPARABLE, f"one is per {a.per}, the other per {b.per}")


def _are_heads(per: str | None, other: str | None) -> bool:
    """Are both people, whom copy calls by many words: pensioners, retirees; or one a head of the other?"""
    one, two = per or "", other or ""
    if one in _BY_THE_HEAD or two in _BY_THE_HEAD:
        return all(word in _BY_THE_HEAD or are_people(word) or means_animal(word) for word in (one, two))
    return are_people(one) and are_people(two)


def _per_one_thing(per: str, other: str) -> bool:
    """Is it for each of the same: a season and a year, a head and a person?"""
    return per == other or _HEADS.issuperset({per, other}) or _of_one_length(per, other)


def _of_one_length(per: str, other: str) -> bool:
    """Are two stretches of time as long: "a season", "a year"?"""
    one, two = UNITS.get(per), UNITS.get(other)
    return one is not None and two is not None and one[1:] == two[1:]


def _in_all(each: Number, whole: Number) -> bool:
    """May one be what the other comes to: a minute for each of 12, and 12 minutes?"""
    if each.per is None or whole.per is not None or not each.value or whole.value is None:
        return False
    per = UNITS.get(each.per)
    times = whole.value / each.value
    return (per is None or per.dimension != "time") and times > 1 and times == int(times)


# --- opposed bounds and directions ---------------------------------------------------------------


def _opposed(a: Number, b: Number) -> Verdict | None:
    ways = {a.direction, b.direction}
    if ways == {Direction.UP, Direction.DOWN}:
        return Verdict(Relation.DIFFERENT, f"up in one, down in the other: {a.text}, {b.text}")
    if turned(a, b) and a.unit == b.unit:
        return Verdict(Relation.DIFFERENT, f"the bound is turned round: {a.text}, {b.text}")
    return None


# --- vague words ---------------------------------------------------------------------------------


def _reach(claim: Number) -> tuple[Decimal, Decimal]:
    """The figures that a vague word may stand for: "dozens" 20 to 150, "thousands" 1,000 to 20,000."""
    if claim.grain == _FEW:
        return Decimal(2), Decimal(20)
    for order, low, high in _VAGUE:
        if claim.grain == order:
            return Decimal(low), Decimal(high)
    return claim.grain, claim.grain * (20 if claim.grain < _MANY else 1000)


def _vague(a: Number, b: Number) -> Verdict:
    if a.value is None and b.value is None:
        if _step(a, a.grain) == _step(b, b.grain):
            same = a.text.lower() == b.text.lower()
            return Verdict(
                Relation.EQUAL if same else Relation.ANOTHER_FORM, "" if same else "the same order of size"
            )
        small, large = sorted((_step(a, a.grain), _step(b, b.grain)))
        reason = f"another order of size: {a.text}, {b.text}"
        return Verdict(Relation.DIFFERENT, reason, near=large < 2 * small)  # dozens and scores
    vague, firm = (a, b) if a.value is None else (b, a)
    low, high = (_base(vague, end) for end in _reach(vague))
    if low <= _low(firm) <= high or low <= _high(firm) <= high:
        return Verdict(Relation.COMPATIBLE, f"{firm.text} may be called {vague.text}")
    return Verdict(Relation.DIFFERENT, f"{firm.text} is not {vague.text}")


# --- values --------------------------------------------------------------------------------------


def _base(claim: Number, value: Decimal) -> Decimal:
    """A value in the base unit of what it measures, so that hours meet days and miles kilometres."""
    unit = claim.unit or ""
    if unit in _MINOR:
        return value * _MINOR[unit][1]
    if claim.kind is ClaimKind.PERCENT:
        return value * _PERCENT.get(unit, Decimal(1))
    if unit == "degree Fahrenheit":
        return (value - 32) * 5 / 9
    found = UNITS.get(unit) if claim.kind is not ClaimKind.NUMBER else None  # a third of the stones
    return value if found is None else value * found.factor


def _ranges(a: Number, b: Number) -> Verdict:
    first = sorted((_low(a), _high(a)))
    second = sorted((_low(b), _high(b)))
    if first == second:
        return _same_value(a, b)
    if a.value_to is not None and b.value_to is not None:
        if _near_ends(a, b):
            return Verdict(Relation.ANOTHER_FORM, f"{a.text} is {b.text}")
        return Verdict(Relation.DIFFERENT, f"the ranges differ: {a.text}, {b.text}")
    ranged, point = (a, b) if a.value_to is not None else (b, a)
    low, high = sorted((_low(ranged), _high(ranged)))
    if low <= _low(point) <= high:
        return Verdict(Relation.COMPATIBLE, f"{point.text} lies in {ranged.text}")
    if _is_end(point, ranged):
        return Verdict(Relation.COMPATIBLE, f"{point.text} is an end of {ranged.text}")
    return Verdict(Relation.DIFFERENT, f"{point.text} lies outside {ranged.text}")


def _near_ends(a: Number, b: Number) -> bool:
    if a.unit == b.unit:
        return False
    return _converts(a, b, _low(a), _low(b)) and _converts(a, b, _high(a), _high(b))


def _is_end(point: Number, ranged: Number) -> bool:
    """Is a measure one end of a range that is told in another unit, rounded: 5km of "2 to 3 miles"?"""
    if point.unit == ranged.unit or not {point.unit, ranged.unit} <= UNITS.keys():
        return False
    return any(_converts(point, ranged, _low(point), end) for end in (_low(ranged), _high(ranged)))


def _low(claim: Number) -> Decimal:
    return _base(claim, claim.value or Decimal(0))


def _high(claim: Number) -> Decimal:
    return _base(claim, claim.value_to if claim.value_to is not None else claim.value or Decimal(0))


def _points(a: Number, b: Number) -> Verdict:
    if {_family(a), _family(b)} == {"share", "percent"}:
        return _share(a, b)
    if a.unit != b.unit and a.kind is b.kind is ClaimKind.PERCENT:
        return _points_of_percent(a, b)
    if (
        a.unit != b.unit
        and _family(a) == _family(b)
        and _family(a) not in ("count", "share", "ordinal", "money")
    ):
        return _converted(a, b)
    if _low(a) == _low(b):
        return _same_value(a, b)
    if a.unit == b.unit == "degree" and _are_of_two_scales(a, b):
        return Verdict(Relation.COMPATIBLE, f"in Celsius and in Fahrenheit, as it may be: {a.text}, {b.text}")
    return _rounded(a, b) or _rounded_down(a, b) or _bounded(a, b) or _apart(a, b)


def _are_of_two_scales(a: Number, b: Number) -> bool:
    """May "a 25-degree day" here be "a 77-degree day" abroad, where neither copy tells the scale?"""
    low, high = sorted((_low(a), _low(b)))
    return abs(low * 9 / 5 + 32 - high) <= 1


def _currency(claim: Number) -> str:
    return _MINOR[claim.unit][0] if claim.unit in _MINOR else claim.unit or ""


def _same_value(a: Number, b: Number) -> Verdict:
    if hedges(a, b) is HedgeChange.DROPPED:
        return Verdict(Relation.COMPATIBLE, f"the hedge is left out in one: {a.text}, {b.text}")
    if hedges(a, b) is not HedgeChange.SAME:
        return Verdict(Relation.COMPATIBLE, f"another hedge: {a.text}, {b.text}")
    if _folded(a) == _folded(b):
        return Verdict(Relation.EQUAL)
    if a.kind is not b.kind:
        return Verdict(
            Relation.COMPATIBLE, f"the figure agrees, its unit is given in one: {a.text}, {b.text}"
        )
    if a.unit != b.unit and _family(a) not in ("count", "share"):
        return Verdict(Relation.ANOTHER_FORM, f"{a.text} is {b.text}")
    return Verdict(Relation.ANOTHER_FORM, f"both {spoken(a)}")


def _folded(claim: Number) -> str:
    return " ".join(claim.text.lower().replace("-", " ").split())


def _money_apart(a: Number, b: Number) -> Verdict:
    """Two currencies; but a bare "$" is whatever dollar the copy's readers spend."""
    bare, other = (a, b) if _bare_dollar(a) else (b, a)
    if _bare_dollar(bare) and other.unit in DOLLARS:
        if relate(bare, replace(other, unit="USD")).relation is Relation.DIFFERENT:
            return Verdict(Relation.DIFFERENT, slip(a, b))
        return Verdict(Relation.COMPATIBLE, f"a bare dollar may be any dollar: {a.text}, {b.text}")
    if (a.value, a.value_to) == (b.value, b.value_to):
        if not (_money_printed(a) and _money_printed(b)):
            return Verdict(Relation.COMPATIBLE, f"a currency is left out in one: {a.text}, {b.text}")
        return Verdict(Relation.DIFFERENT, f"another currency: {a.text}, {b.text}")
    return Verdict(Relation.NOT_COMPARABLE, f"in two currencies: {a.text}, {b.text}")


def _money_printed(claim: Number) -> bool:
    """Has a sum its currency printed with it, and not from another: "to 4 million crowns from 3 million"?"""
    return claim.counted is not None or bool(_currency_told(claim))


def _bare_dollar(claim: Number) -> bool:
    """Reads "$612 million", "84 cents": a dollar of no nation named."""
    if claim.unit not in ("USD", "cent"):
        return False
    return not any(nation in claim.text for nation in ("US", "U.S", "American"))


def _share(a: Number, b: Number) -> Verdict:
    """Reads "one in five" against "20 per cent"; a fraction in words is taken as round."""
    share, percent = (a, b) if a.kind is ClaimKind.NUMBER else (b, a)
    if percent.unit != "percent":  # a quarter-point is 25 basis points
        if share.value == _low(percent):
            return Verdict(Relation.ANOTHER_FORM, f"{share.text} of a point is {percent.text}")
        return Verdict(Relation.DIFFERENT, f"the figures differ: {share.text}, {percent.text}")
    whole = (share.value or Decimal(0)) * 100
    gap = abs(whole - _low(percent))
    if gap < Decimal("0.5") or gap < percent.grain:
        return Verdict(Relation.ANOTHER_FORM, f"{share.text} is {plain(rounded(whole, 1))} per cent")
    if gap <= 3 or (
        share.bound is not Bound.EXACT and gap <= 8 and not _on_wrong_side(share, whole, percent)
    ):
        return Verdict(Relation.COMPATIBLE, f"{share.text} is about {percent.text}")
    return Verdict(
        Relation.DIFFERENT,
        f"{share.text} is {plain(rounded(whole, 1))} per cent, not {percent.text}",
    )


def _on_wrong_side(share: Number, whole: Decimal, percent: Number) -> bool:
    """Is a share in words held from below or above, and the per cent beyond it: "over nine in ten", 83?"""
    if share.bound in (Bound.OVER, Bound.AT_LEAST):
        return _low(percent) < whole
    return share.bound in (Bound.UNDER, Bound.AT_MOST) and _low(percent) > whole


def _points_of_percent(a: Number, b: Number) -> Verdict:
    if "basis point" in (a.unit, b.unit):
        if _low(a) == _low(b):
            return Verdict(Relation.ANOTHER_FORM, f"{a.text} is {b.text}")
        return Verdict(Relation.DIFFERENT, f"the figures differ: {a.text}, {b.text}")
    if a.value == b.value:
        return Verdict(Relation.DIFFERENT, f"percent for percentage points: {a.text}, {b.text}")
    return Verdict(Relation.DIFFERENT, slip(a, b))


def _converts(a: Number, b: Number, one: Decimal, other: Decimal) -> bool:
    """Is one value the other, within what conversions in copy are rounded to?"""
    gap = abs(one - other)
    finest = max(_step(a, a.grain), _step(b, b.grain)) / 2
    round_step = max(_step(a, _roundness(a)), _step(b, _roundness(b))) / 2
    size = max(abs(one), abs(other))
    loose = _LOOSE if a.bound is Bound.EXACT and b.bound is Bound.EXACT else 2 * _LOOSE
    if _family(a) == "time":  # a fortnight has no 15 days; but a month has 30
        return gap <= size * loose
    return gap <= max(min(finest, size * _NEAR), min(round_step, size * loose), size * Decimal("0.005"))


def _step(claim: Number, grain: Decimal) -> Decimal:
    return abs(_base(claim, grain) - _base(claim, Decimal(0)))


def _roundness(claim: Number) -> Decimal:
    """The place that a figure seems rounded to: 10 for 60, 1,000 for 98,000, its grain for 61.4."""
    value = claim.value or Decimal(0)
    if claim.grain < 1:
        return claim.grain
    digits = plain(abs(value))
    zeros = len(digits) - len(digits.rstrip("0"))
    return max(claim.grain, Decimal(10) ** zeros)


def _converted(a: Number, b: Number) -> Verdict:
    one, other = _low(a), _low(b)
    if "degree" in (a.unit, b.unit):
        return _bare_degrees(a, b)
    if _converts(a, b, one, other):
        if hedges(a, b) is HedgeChange.SAME:
            return Verdict(Relation.ANOTHER_FORM, f"{a.text} is {b.text}")
        return Verdict(Relation.COMPATIBLE, f"{a.text} is {b.text}, with another hedge")
    if a.value == b.value:
        factor = max(one, other) / min(one, other) if min(one, other) > 0 else Decimal(0)
        units = f"{plural(a.unit or '')} for {plural(b.unit or '')}"
        reason = f"off by a factor of {plain(rounded(factor, 1))}: {units}"
        return Verdict(Relation.DIFFERENT, reason, near={a.unit, b.unit} == _TONS)
    if bounded := _bounded(a, b):
        return bounded
    return Verdict(Relation.DIFFERENT, f"{a.text} is not {b.text}", near=_gap(a, b) < _NEAR)


def _bare_degrees(a: Number, b: Number) -> Verdict:
    """Reads "392 degrees" against "200C": the scale of one is left to the reader."""
    bare, scaled = (a, b) if a.unit == "degree" else (b, a)
    value = bare.value or Decimal(0)
    if value == scaled.value:
        return Verdict(Relation.COMPATIBLE, f"the scale is given in one: {a.text}, {b.text}")
    celsius = (value - 32) * 5 / 9
    if abs(celsius - _low(scaled)) <= 1 or abs(value - _low(scaled)) <= Decimal("0.6"):
        return Verdict(Relation.ANOTHER_FORM, f"{a.text} is {b.text}")
    return Verdict(Relation.DIFFERENT, slip(a, b))


# --- rounding and bounds -------------------------------------------------------------------------


def _rounded(a: Number, b: Number) -> Verdict | None:
    """Reads 3,412,000 against "3.4 million": the finer figure rounds to the coarser."""
    if len({a.bound, b.bound, Bound.EXACT}) == 3:
        return None
    guessed = a.bound is b.bound is Bound.ABOUT and abs(_digits(a) - _digits(b)) == 1
    steps = [_step(claim, _place(claim) if guessed else _grain(claim)) for claim in (a, b)]
    fine, coarse = (a, b) if steps[0] < steps[1] else (b, a)
    if fine.kind is ClaimKind.AGE or steps[0] == steps[1]:
        return None
    rounds = abs(_low(fine) - _low(coarse)) < max(steps) / 2
    if rounds and _gap(a, b) <= _CLOSE:
        return Verdict(Relation.ANOTHER_FORM, f"{fine.text} rounds to {coarse.text}")
    if rounds and coarse.bound is Bound.ABOUT and _gap(a, b) < _NEAR:
        return Verdict(Relation.COMPATIBLE, f"{fine.text} is {coarse.text}")
    return None


def _grain(claim: Number) -> Decimal:
    """One in the last place of a figure; of a guess that ends in a half that half."""
    halved = claim.bound is Bound.ABOUT and (claim.value or 0) > 1 and "half" in _folded(claim).split()
    return 5 * claim.grain if halved and (claim.value or 0) % (5 * claim.grain) == 0 else claim.grain


def _digits(claim: Number) -> int:
    """How many digits of a figure tell something: two of 310."""
    return digits_told(abs(claim.value or Decimal(0)))


def _place(claim: Number) -> Decimal:
    """One in the last place that a guess tells: of "roughly 300" that is a hundred."""
    value = claim.value or Decimal(0)
    if not value or value != int(value):
        return claim.grain
    digits = str(abs(int(value)))
    return max(claim.grain, Decimal(10) ** (len(digits) - len(digits.rstrip("0"))))


def _gap(a: Number, b: Number) -> Decimal:
    """How far two figures lie apart, as a share of the smaller."""
    one, other = abs(_low(a)), abs(_low(b))
    return abs(_low(a) - _low(b)) / min(one, other) if one and other else Decimal(1)


def _apart(a: Number, b: Number) -> Verdict:
    """Two figures that differ; near where one is only rounder, or hedged, and no digits are mixed."""
    reason = slip(a, b)
    near = _gap(a, b) < _NEAR and not is_transposed(a, b) and (_rounder(a, b) or _one_side(a, b))
    return Verdict(Relation.DIFFERENT, reason, near=near)


def _rounder(a: Number, b: Number) -> bool:
    """Is one of the two the other, to fewer places: 5% and 5.4%?"""
    places = _step(a, a.grain), _step(b, b.grain)
    return (
        a.kind is not ClaimKind.AGE and places[0] != places[1] and abs(_low(a) - _low(b)) <= max(places) / 2
    )


def _one_side(a: Number, b: Number) -> bool:
    """Is one figure hedged alone, or are both held from below, so that each may be right: "over 20,000"?"""
    if a.bound is b.bound is Bound.OVER:
        return _gap(a, b) <= _CLOSE
    return (a.bound is Bound.EXACT) is not (b.bound is Bound.EXACT)


def held_alike(a: Number, b: Number) -> bool:
    """Are two figures held from below in the same words, "over" and "over", so that nobody put it anew?"""
    if not a.bound is b.bound is Bound.OVER or a.hedge is None or b.hedge is None:
        return False
    one, two = (
        claim.text[claim.hedge.start - claim.span.start : claim.hedge.end - claim.span.start]
        for claim in (a, b)
        if claim.hedge is not None
    )
    return one.casefold() == two.casefold()


def _bounded(a: Number, b: Number) -> Verdict | None:
    """Does the hedge of one cover the figure of the other: 1,187 under "nearly 1,200"?"""
    if hedges(a, b) is HedgeChange.SAME:
        return None  # "at least 43" and "at least 47" are two tolls
    for hedged, firm in ((a, b), (b, a)):
        if hedged.bound is Bound.EXACT:
            continue
        if firm.bound not in (Bound.EXACT, Bound.ABOUT):
            continue
        if hedged.bound is Bound.UNDER and hedged.value == 1 and 0 < _low(firm) < _low(hedged):
            return Verdict(Relation.COMPATIBLE, f"{firm.text} lies under {hedged.text}")  # "less than a mile"
        if words := _covers(hedged, firm):
            return Verdict(Relation.COMPATIBLE, f"{firm.text} {words} {hedged.text}")
    return None


def _rounded_down(a: Number, b: Number) -> Verdict | None:
    """Reads "at least 470" against "more than 400": the rounder one, held from below too, is still right."""
    if {a.bound, b.bound} != {Bound.OVER, Bound.AT_LEAST}:
        return None
    fine, coarse = sorted((a, b), key=_place)
    beyond = _low(fine) - _low(coarse)
    if _place(fine) < _place(coarse) and 0 < beyond < _place(coarse):
        return Verdict(Relation.COMPATIBLE, f"{fine.text} lies over {coarse.text}")
    return None


def _covers(hedged: Number, firm: Number) -> str:
    """How the hedged figure takes in the firm one: "lies under"; empty where it does not."""
    limit, value = _low(hedged), _low(firm)
    side = hedge_of(hedged)
    if side == "nearly":
        return "lies under" if limit - abs(limit) * _NEAR <= value < limit else ""
    if hedged.bound is Bound.ABOUT:
        close = _gap(hedged, firm) <= _CLOSE
        return "is" if close and not is_transposed(hedged, firm) else ""
    if hedged.bound in (Bound.OVER, Bound.AT_LEAST):
        return "lies over" if limit < value <= limit * _BEYOND else ""
    return "lies under" if limit / _BEYOND <= value < limit else ""


# --- in words ------------------------------------------------------------------------------------

_SCALES = ((Decimal(10**12), "trillion"), (Decimal(10**9), "billion"), (Decimal(10**6), "million"))


def spoken(claim: Number) -> str:
    """The figure in plain words: "3.4 million dollars", "20 per cent", "12 people"."""
    value = claim.value or Decimal(0)
    figure = grouped(value)
    if claim.value_to is not None:
        figure = f"{figure} to {grouped(claim.value_to)}"
    unit = claim.unit or ""
    if claim.kind is ClaimKind.PERCENT:
        return f"{figure} per cent" if unit == "percent" else f"{figure} {unit}s"
    if claim.kind is ClaimKind.MONEY:
        name = _CURRENCIES.get(unit, unit)
        many = "pence" if name == "penny" else name + "s"
        return f"{figure} {name if name.isupper() or name in ('yen', 'yuan') or value == 1 else many}"
    if claim.kind is ClaimKind.ORDINAL:
        return f"number {figure}"
    if claim.kind is ClaimKind.AGE:
        return f"{figure} {unit if value == 1 else unit + 's'} old"
    if not unit:
        return figure
    return f"{figure} {unit if value == 1 else plural(unit)}"


def grouped(value: Decimal) -> str:
    """A value as people print it: "3.4 million", "98,000", "7.2"."""
    for scale, name in _SCALES:
        if scale <= abs(value) < scale * 10**6 and (value / scale * 1000) % 1 == 0:
            return f"{plain(value / scale)} {name}"
    whole, point, part = plain(value).partition(".")
    sign = "-" if whole.startswith("-") else ""
    return f"{sign}{int(whole.lstrip('-')):,}{point}{part}"


def opposed_ways(a: Number, b: Number) -> bool:
    """One figure said to have gone up here and down there: that is the verb's business, not the figure's."""
    return a.value == b.value and {a.direction, b.direction} == {Direction.UP, Direction.DOWN}
