"""How strongly two claims are tied: whether the words round them, and what they say, are of one thing."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache

from factcheck.collate.frame import Place
from factcheck.collate.ground import led_alike
from factcheck.collate.own import Role, by_its_people, role
from factcheck.lexicon.classes import ARTICLES, OF_PLACE
from factcheck.lexicon.counting import SMALL_COUNT
from factcheck.lexicon.currencies import BARE
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.naming import Referent
from factcheck.lexicon.referents import related, slip_inside
from factcheck.lexicon.stem import stem
from factcheck.model.claim import Bound, ClaimKind, Date, Name, NameSort, Number

LEAST = 2.0  # the least tie between two claims of one row that are taken to be about one thing
SURE = 3.0  # and the least for which that is sure
TRANSPOSED = 1.5  # what it tells that two long figures have the same digits in another order
LED = 1.25  # and that one word and preposition lead up to two dates: "founded in 1911"
IN_PLACE = 0.6  # of a place: the least that says two figures stand in one, whatever they are of

Tie = Callable[[Place, Place, float], float]  # two claims, and how surely they stand in one place


def heads(place: Place) -> frozenset[tuple[str, bool]]:
    """The words that tell what a figure or date is of, and the side they stand on."""
    if place.heads is None:
        place.heads = _heads(place)
    return place.heads


def _heads(place: Place) -> frozenset[tuple[str, bool]]:
    claim = place.claim
    if isinstance(claim, Number) and claim.counted is not None:
        for token in place.cell.tokens[place.first : place.last + 6]:
            if token.span.start == claim.counted.start and token.key not in _ANYONE:
                return frozenset({(stem(token.key), True)})
    return frozenset((word, off > 0) for word, off in place.near.items() if abs(off) <= 3)


_ANYONE = frozenset({"people", "person", "persons", "other", "others"})


def surroundings(one: Place, two: Place) -> float:
    """How far the words round two claims are the same, 0 to 3; the nearest on the same side tell most."""
    total, here, there = 0.0, one.near, two.near
    if here.keys().isdisjoint(there):
        return total
    for word, off in here.items():
        other = there.get(word)
        if other is not None:
            worth = 3.0 / (2.0 + abs(off) + abs(other))
            total += worth if off * other >= 0 else 0.4 * worth
    return min(total, 3.0)


_SHARES = frozenset({ClaimKind.NUMBER, ClaimKind.PERCENT})  # "one in five" and "20 per cent"
_BARE = frozenset({ClaimKind.NUMBER, ClaimKind.AGE})  # "aged 8 to 67" and "from 8 to 67"
_SPANS = frozenset({ClaimKind.AGE, ClaimKind.DURATION})  # "at 18 months" and "aged one and a half"


def number_tie(one: Place, two: Place, place: float) -> float:
    """How strongly two figures are about one thing; 0 for not at all."""
    a, b = one.claim, two.claim
    assert isinstance(a, Number)
    assert isinstance(b, Number)
    if _is_converted(one, b) or _is_converted(two, a):
        return 0.0
    near = surroundings(one, two)
    tie = near + 2.5 * place
    if a.kind is b.kind:
        tie += 0.5
    elif tie < 1.0 or not _may_mix(a, b):
        return 0.0
    tie += _units(a, b) + by_ends(one, two)
    if place < IN_PLACE and _of_other_things(one, two):
        return 0.0
    if a.counted is not None and b.counted is not None and not heads(one).isdisjoint(heads(two)):
        tie += 0.75
    if a.value is not None and a.value == b.value and a.value_to == b.value_to:
        tie += 1.0 if a.value > SMALL_COUNT or _alone_alike(one, two) else 0.5
    elif _covers(a, b) or _covers(b, a):
        tie += COVERED
    elif _transposed(a.text, b.text) and not (_said(two, a) or _said(one, b)):
        tie += TRANSPOSED
    if Bound.EXACT not in (a.bound, b.bound):
        tie += 0.25 if a.bound is b.bound else -0.25
    return max(tie, 0.0)


def _alone_alike(one: Place, two: Place) -> bool:
    """Is a small figure the only one of its unit that both cells give, so that it was not exchanged?"""
    a, b = one.claim, two.claim
    if not (isinstance(a, Number) and isinstance(b, Number)) or a.unit is None or a.unit != b.unit:
        return False
    mine, theirs = (
        {claim.value for claim in place.cell.claims if isinstance(claim, Number) and claim.unit == a.unit}
        for place in (one, two)
    )
    return len(mine & theirs) == 1


def _covers(hedged: Number, exact: Number) -> bool:
    """Is a figure the other one told as a bound, just on its far side: "over 700" of 730?"""
    if hedged.value is None or exact.value is None or hedged.value_to or exact.value_to or not hedged.value:
        return False
    if exact.bound is not Bound.EXACT or hedged.bound not in _BOUNDS or hedged.value <= SMALL_COUNT:
        return False
    beyond = (exact.value - hedged.value) / hedged.value
    return 0 <= beyond <= WITHIN if hedged.bound in _UP else 0 <= -beyond <= WITHIN


_UP = frozenset({Bound.OVER, Bound.AT_LEAST})
_BOUNDS = _UP | {Bound.UNDER, Bound.AT_MOST}
WITHIN = Decimal("0.1")  # of the bound: a desk that rounds 730 writes "over 700"
COVERED = 0.9  # what it tells that one figure is the other, rounded to a bound


def by_ends(one: Place, two: Place) -> float:
    """What "from", "to" and "by" say: "from 50 to 20" and "to 20 from 50" give the same two ends."""
    if not one.end or not two.end:
        return 0.0
    if one.end != two.end:
        return -4.0
    return 0.0 if one.end == "by" else 1.0  # by how much things rose says of none which it is


def _of_other_things(one: Place, two: Place) -> bool:
    """
    Do two figures that differ count things that the words about them do not make one?

    The 78th minute is no third cup, and two dead are no thousands who fled.
    """
    a, b = one.claim, two.claim
    if not (isinstance(a, Number) and isinstance(b, Number)) or a.value == b.value:
        return False
    if ClaimKind.ORDINAL in (a.kind, b.kind):
        after = [{word for word, off in place.near.items() if 0 <= off <= 3} for place in (one, two)]
        return not after[0] & after[1]
    return (a.value is None or b.value is None) and heads(one).isdisjoint(heads(two))


def _is_converted(place: Place, other: Number) -> bool:
    """Is a figure given in the unit of another too, beside which that stands: "9 miles (14km)" and "41km"?"""
    claim = place.claim
    if not isinstance(claim, Number) or claim.unit == other.unit or claim.value == other.value:
        return False
    return place.cell.other_units.get(claim.span.start, "") == other.unit


def _may_mix(a: Number, b: Number) -> bool:
    kinds = frozenset({a.kind, b.kind})
    if ClaimKind.ORDINAL in kinds and a.value != b.value:
        return False  # the fifth year is "year five", and no third one
    if kinds in (_SHARES, _BARE, _SPANS):
        return True
    bare, other = (a, b) if a.kind is ClaimKind.NUMBER else (b, a)
    if other.kind is ClaimKind.MONEY and bare.unit in BARE:
        return True  # "430 crowns" on a page that names no nation
    # "and Labour 31": what it counts stands elsewhere
    return ClaimKind.NUMBER in kinds and bare.unit is None


def _units(a: Number, b: Number) -> float:
    """What the units say: in a figure and its conversion the unit tells which of the two is meant."""
    converted = a.converts is not None or b.converts is not None
    if a.unit == b.unit:
        return _same_unit(a, b) if a.unit is not None else 0.25
    if a.unit is None or b.unit is None:
        return 0.0
    if a.kind is ClaimKind.MONEY and a.value == b.value:
        return 1.5  # "$612 million" and "612 million Australian dollars ($402 million)"
    if a.kind is ClaimKind.PERCENT and a.value == b.value:
        return 0.5  # "down 1.7 percentage points to 4.1%" and "to 4.1%, a fall of 1.7%"
    if a.kind is ClaimKind.MEASURE and a.value == b.value and a.value is not None:
        return (
            KEPT if a.value > SMALL_COUNT else KEPT / 2
        )  # "22,000 hectares (54,000 acres)" and "22,000 acres": the amount was kept
    if converted:
        return -3.0
    if a.unit in _ANYBODY or b.unit in _ANYBODY:  # passengers are people
        return 0.0
    return _OTHER_UNIT.get(a.kind, 0.0)


def _same_unit(a: Number, b: Number) -> float:
    if (a.converts is not None or b.converts is not None) and _near(a, b):
        return 1.5 if a.kind is ClaimKind.MONEY else 3.0  # a dollar need not be the same dollar
    return 0.5 if a.unit in _ANYBODY else 1.0


KEPT = 2.0  # what it tells that two measures have one figure and two units: the amount was kept
_NEAR = Decimal("0.1")  # of the greater: what a conversion may be rounded by


def _near(a: Number, b: Number) -> bool:
    """Are two figures one, or one rounded otherwise?"""
    if a.value is None or b.value is None:
        return False
    return abs(a.value - b.value) <= _NEAR * max(abs(a.value), abs(b.value))


# "down 1.7 percentage points to 4.1%": points stand against per cent only where nothing else does
_OTHER_UNIT = {ClaimKind.MEASURE: -0.5, ClaimKind.NUMBER: -0.5, ClaimKind.PERCENT: -1.0}
_ANYBODY = frozenset({"person", "people", "other", "individual"})


def date_tie(one: Place, two: Place, place: float) -> float:
    """How strongly two dates are about one event; a time of day is never set against a day."""
    a, b = one.claim, two.claim
    assert isinstance(a, Date)
    assert isinstance(b, Date)
    if a.kind is not b.kind or _of_fuller(one, b) or _of_fuller(two, a):
        return 0.0
    tie = 0.25 + surroundings(one, two) + 2.5 * place
    if (a.value, a.value_to) == (b.value, b.value_to) and (a.value or a.text.casefold() == b.text.casefold()):
        tie += 1.75
    elif nearly(a, b):
        tie += 1.25
    elif _transposed(a.value or "", b.value or ""):
        tie += TRANSPOSED
    return tie + LED * led_alike(one, two)


def _of_fuller(place: Place, other: Date) -> bool:
    """Is it another weekday than a date's, and does its sentence give a date that this stands against?"""
    day = place.claim
    if not isinstance(day, Date) or day.value is not None or day.weekday in (None, other.weekday):
        return False
    if other.weekday is None or not _in_figures(other):
        return False
    return any(
        isinstance(d, Date) and d.weekday == other.weekday and nearly(d, other) for d in place.cell.claims
    )


def _transposed(one: str, two: str) -> bool:
    """Are the digits the same ones in another order, and too many of them for chance: 2,418 and 2,481?"""
    if len(one) < 4 or len(two) < 4:
        return False
    left, right = ([char for char in text if char.isdecimal()] for text in (one, two))
    return len(left) > 3 and left != right and sorted(left) == sorted(right)


def _said(place: Place, figure: Number) -> bool:
    """Does the cell of a claim give the very figure that another copy gives?"""
    return figure.value in place.cell.given


def nearly(a: Date, b: Date) -> bool:
    """Are both dates printed in figures, and the same but for one part? "28 October", "Oct. 29"."""
    if a.value is None or b.value is None or not (_in_figures(a) and _in_figures(b)):
        return False
    one, two = a.value.split("-"), b.value.split("-")
    return len(one) == len(two) > 1 and sum(x != y for x, y in zip(one, two, strict=True)) == 1


def _in_figures(day: Date) -> bool:
    return any(letter.isdigit() for letter in day.text)


def name_tie(one: Place, two: Place, place: float) -> float:
    """How strongly two names are about one bearer, or stand for one another."""
    a, b = one.claim, two.claim
    assert isinstance(a, Name)
    assert isinstance(b, Name)
    if a.full.casefold() == b.full.casefold() or a.text.casefold() == b.text.casefold():
        return 4.0 + place + surroundings(one, two) / 6
    kin = related(a, b)
    shared = _words(a.full) & _words(b.full)
    if shared and slip_inside(a.full, b.full):
        return 3.8 + place
    if kin.agrees:
        return 3.6 + place
    if shared:
        return 3.2 + place
    if kin.misspelt:
        return 3.0 + place
    if kin.referent is Referent.NESTED:  # "France and Spain", "Paris and Madrid"
        return ABOVE_PLACE + place / 4
    if NameSort.PERSON not in (a.sort, b.sort) and _one_frame(one, two):
        return 3.0 + place
    return _in_one_place(one, two, place)


def _in_one_place(one: Place, two: Place, place: float) -> float:
    """How strongly two names stand for one another that nothing else ties."""
    a, b = one.claim, two.claim
    assert isinstance(a, Name)
    assert isinstance(b, Name)
    roles = {role(one), role(two)}
    if len(roles) > 1 and Role.ATTRIBUTE in roles:
        return 0.0  # "in Norby", "the Danish capital"
    if roles == {Role.CORE, Role.LED}:
        place *= TURNED
    if place < 0.8 and by_its_people(one, two):
        return 0.0  # "wheat from Chile ... the Danish port", "Peruvian wheat ... a port in Denmark"
    if a.sort is not b.sort and NameSort.OTHER not in (a.sort, b.sort):
        return 2.5 * place if place >= 0.8 else 0.0
    if _said_alike(one, two):
        return SURE
    if place >= (IN_PLACE if a.sort is b.sort else 0.8):
        return 3.7 * place
    # "in Zurich on 29 October", "on 28 October in Geneva"
    led = a.sort is b.sort is NameSort.PLACE or _governed(one, two)
    if led and one.before == two.before and one.before in OF_PLACE:
        return 2.4
    return ALONE if _core(one) and _core(two) else 0.0


ABOVE_PLACE = 3.75  # another name in the very place has 3.7: "France and Spain", "Madrid and Paris"
TURNED = 0.6  # what is left of a place where one of two names is led up to by a preposition


def _said_alike(one: Place, two: Place) -> bool:
    """Do the same words stand before both, wherever in the row, as in "the offices of Norby"?"""
    before = [
        [token.key for token in place.cell.tokens[max(0, place.opens - 4) : place.opens]]
        for place in (one, two)
    ]
    kept = [[key for key in keys if key not in ARTICLES][-2:] for keys in before]
    words = kept[0]
    return (
        len(words) == 2
        and words == kept[1]
        and words[0] not in FUNCTION_WORDS
        and words[0][0].isalpha()
        and words[1] in _HOLDING
    )


_HOLDING = frozenset("of at in to from by for with as near against".split())


def _governed(one: Place, two: Place) -> bool:
    """Do the same words stand two places before both: "the plant in Norby", "in Ostrel the plant in ..."?"""
    before = [place.cell.tokens[place.opens - 2].key if place.opens > 1 else "" for place in (one, two)]
    return before[0] != "" and stem(before[0]) == stem(before[1])


ALONE = 1.2  # what it tells that neither of two names stands behind a word for a place or a belonging


def _core(place: Place) -> bool:
    """Is somebody or something named as who does it or whom it is done to?"""
    opens = place.opens
    return not opens or place.cell.tokens[opens - 1].key not in OF_PLACE | _ASIDE


_ASIDE = frozenset(
    {"of", "for", "with", "on", "against", "about", "under", "over", "like", "than", "and", ","}
)


def _one_frame(one: Place, two: Place) -> bool:
    """Are the names held by the same words: "born in Aarhus", "the county of Beck" and "Marlow County"?"""
    held = _held(one) & _held(two)
    return bool(held)


def _held(place: Place) -> set[str]:
    """What holds a name: the verb and preposition before it, or the kind of place that it is of."""
    tokens, first = place.cell.tokens, place.first
    out = set()
    if first >= 2 and place.before in OF_PLACE:
        verb = tokens[first - 2].key
        if verb.endswith(("ed", "ing", "rn")) and verb not in FUNCTION_WORDS:
            out.add(f"{stem(verb)} {place.before}")
    if first >= 2 and place.before == "of" and tokens[first - 2].key in DISTRICTS:
        out.add(tokens[first - 2].key)
    if place.last - first > 1 and tokens[place.last - 1].key in DISTRICTS:
        out.add(tokens[place.last - 1].key)
    return out


# districts that a name stands before or behind: Custer County, the county of Beckham
DISTRICTS = frozenset("county province district region borough parish township island prefecture".split())


@lru_cache(maxsize=1 << 10)
def _words(full: str) -> frozenset[str]:
    return frozenset([word for word in full.casefold().split() if len(word) > 2])
