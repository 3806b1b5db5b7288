"""
What ground two figures or dates that differ stand on, once they have been set against each other.

An error needs like ground. Figures that both copies give in another order are no dispute; a figure that
the other copy lets the reader work out ("51-48", "by 3 points") is none; and of two that share little beside
their unit nobody can say that they are of one thing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import combinations, pairwise, takewhile

from factcheck.collate.frame import Place
from factcheck.lexicon.amounts import (
    are_so_many_of,
    held_as,
    is_gap,
    meet,
    size,
    sort_of,
    worked_out_of,
)
from factcheck.lexicon.calendar import OFF, TIME_UNITS
from factcheck.lexicon.change import EXTREMES
from factcheck.lexicon.classes import (
    DEMONSTRATIVES,
    DETERMINERS,
    OTHERS,
    PERSONAL_POSSESSIVES,
    POSSESSIVES,
    THOSE_TOLD,
)
from factcheck.lexicon.counting import are_people
from factcheck.lexicon.currencies import DOLLARS
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.modality import singled
from factcheck.lexicon.numerals import DENOMINATORS, ORDINALS, SMALL
from factcheck.lexicon.overlap import in_common, substance
from factcheck.lexicon.parts import REST, REST_IN_TWO, are_a_whole
from factcheck.lexicon.slips import LONG, Slip, slip_between, slip_of_day, slip_of_year, told
from factcheck.lexicon.stem import stem
from factcheck.lexicon.units import UNITS
from factcheck.model.article import Token
from factcheck.model.claim import Claim, ClaimKind, Date, Direction, Number

STRONG = 0.9  # of `same_place`: the words on either side are the same ones
LIKE = 0.6  # of two cells: what less alike ones say differently is worth a look at most
DOUBTFUL = 1.9  # the least weight of a pair of figures of one thing, set on the invented stories
NONE = 1.2  # and the least of a pair that is worth a look
TABLE = 16  # claims in a cell: beyond that it is a table, and nobody works out one figure from another
_ROUND = 5  # points between a share in words and one in per cent: "a third" of 30%
_CLOSE = Decimal("0.05")  # a conversion this near is no other figure
COPIED = 0.75  # of the words of two cells: so many shared are a cell that was copied


def differ(one: Place, two: Place) -> bool:
    """Do two figures give other values, however they are held or spelt?"""
    a, b = one.claim, two.claim
    if isinstance(a, Date) and isinstance(b, Date) and a.value is b.value is None:
        return a.weekday != b.weekday
    if not (isinstance(a, Number) and isinstance(b, Number)):
        return getattr(a, "value", None) != getattr(b, "value", None)
    if a.value is None or b.value is None or (a.value, a.value_to) == (b.value, b.value_to):
        return False
    if {a.kind, b.kind} == {ClaimKind.NUMBER, ClaimKind.PERCENT}:
        part, whole = (a, b) if a.kind is ClaimKind.NUMBER else (b, a)
        share = 0 < (part.value or 0) < 1
        return not share or (whole.unit == "percent" and _points_apart(part, whole) > _ROUND)
    of_dollars = a.unit in DOLLARS and b.unit in DOLLARS  # a bare dollar may be any
    if a.kind is ClaimKind.MONEY and b.kind is ClaimKind.MONEY and a.unit != b.unit and not of_dollars:
        return False
    first, second = _in_base(a), _in_base(b)
    return abs(first - second) > _CLOSE * max(abs(first), abs(second)) or a.unit == b.unit


def _points_apart(part: Number, percent: Number) -> Decimal:
    """How many points lie between a share in words and one in per cent."""
    return abs(100 * (part.value or Decimal(0)) - (percent.value or Decimal(0)))


def _in_base(claim: Number) -> Decimal:
    unit = None if claim.kind is ClaimKind.NUMBER else UNITS.get(claim.unit or "")
    value = claim.value or Decimal(0)
    if unit is None or unit.dimension == "temperature":
        return (value - 32) * 5 / 9 if claim.unit == "degree Fahrenheit" else value
    return value * unit.factor


def is_slip(one: Place, two: Place) -> bool:
    """Are two figures so alike that one was made of the other: digits exchanged, million for billion?"""
    a, b = one.claim, two.claim
    if isinstance(a, Date) and isinstance(b, Date):
        return (slip_of_day(a, b) or slip_of_year(a, b)) and not later_by(one, two)
    if not (isinstance(a, Number) and isinstance(b, Number)):
        return False
    return slip_between(a, b) not in (None, Slip.SOUND)  # six are what is left of sixteen, if ten have gone


def weight(one: Place, two: Place, place: float, near: float, *, heads: bool) -> float:
    """How much says that two figures are of one thing: their place, the words round them, what they count."""
    a, b = one.claim, two.claim
    of_one_unit = getattr(a, "unit", None) == getattr(b, "unit", None)
    return 2 * place + near + 0.5 * heads + 0.3 * of_one_unit - 1.0 * (a.kind is not b.kind)


def is_later(one: Place, two: Place) -> bool:
    """Do two cells speak of two sessions of a day, so that each may be right at its hour?"""
    first, second = one.cell.sessions, two.cell.sessions
    return bool(first) and bool(second) and first.isdisjoint(second)


def led_alike(one: Place, two: Place) -> bool:
    """
    Do one word and one preposition lead up to both: "founded in 1911", "the lowest pace since March"?

    A thing begins once, whatever verb says so: "set up in 1911".
    """
    if one.before != two.before or one.before not in _LEADING:
        return False
    lead = _lead(one)
    return lead == _lead(two) != "" or (one.before == "since" and _record(one) == _record(two) != "")


def _lead(place: Place) -> str:
    """The nearest word of substance before a date, no figure or joint between; "" where none is."""
    tokens = place.cell.tokens
    for at in range(place.first - 1, max(place.first - 1 - _BY, -1), -1):
        key = tokens[at].key
        if at in place.cell.figures or key in _PARTING:
            break
        if key[0].isalpha() and key not in FUNCTION_WORDS:
            set_up = key == "set" and tokens[at + 1].key == "up"
            return _BEGUN[0] if set_up or key in _BEGUN else stem(key)
    return ""


_BEGUN = "founded established formed created incorporated constituted instituted".split()


_BY = 4  # words
_PARTING = frozenset({";", "and", "while", "but"})


def _record(place: Place) -> str:
    """What has not been so since: the "first" or "lowest" that leads up to a date; "" where none does."""
    near = place.cell.tokens[max(place.first - RECORD, 0) : place.first]
    return next((token.key for token in reversed(near) if singled(token.key)), "")


RECORD = 9  # words from "first" to its "since": "the best start to a term since"
_LEADING = frozenset({"in", "since", "until", "by", "on", "from", "before", "after"})


def names_event(one: Place, two: Place) -> bool:
    """Is one date part of an event's name, "the Sept. 11 attacks", which the other does not speak of?"""
    for place, other in ((one, two), (two, one)):
        tokens = place.cell.tokens
        event = tokens[place.last].key if place.last < len(tokens) else ""
        named = place.before == "the" and event.isalpha() and event not in FUNCTION_WORDS
        if named and other.before != "the" and stem(event) not in other.near:
            return True
    return False


# --- worked out -----------------------------------------------------------------------------------


def worked_out(one: Place, two: Place) -> bool:
    """
    Does a third figure of either sentence lead from the one to the other?

    "51-48" and "by 3 points", "to 21 berths from 30" and "gives up nine of 30", "two other clubs" besides
    one that is named and "three clubs".
    """
    a, b = one.claim, two.claim
    if _is_share_of(one, two) or _is_share_of(two, one):
        return True
    if not (_is_point(a) and _is_point(b)) or not isinstance(a, Number) or not isinstance(b, Number):
        return False
    assert a.value is not None
    assert b.value is not None
    if _with_those_named(one, a, b) or _with_those_named(two, b, a):
        return True
    if _comes_of_two(one, two) or _comes_of_two(two, one) or makes_up(one, two):
        return True
    if _is_left_of(one, two) or _is_left_of(two, one):
        return True
    for place in (one, two):
        for claim in place.cell.claims[:TABLE]:
            if claim in (a, b) or not _is_point(claim) or not isinstance(claim, Number):
                continue
            own = claim.value in (a.value, b.value)  # it is the other copy's figure, and leads to none
            if not own and claim.value and _adds_up(claim, a, b):
                return True
    return False


def _is_share_of(place: Place, other: Place) -> bool:
    """Is one a share that makes the other of a third figure: "half" of a "30-month" term, "15 months"?"""
    part, amount = place.claim, other.claim
    if not (isinstance(part, Number) and isinstance(amount, Number)) or not (part.value and amount.value):
        return False
    share = part.value / 100 if part.kind is ClaimKind.PERCENT else part.value
    if not 0 < share < 1 or amount.kind is ClaimKind.PERCENT:
        return False
    return any(
        isinstance(claim, Number)
        and claim.value
        and claim not in (part, amount)
        and (amount.unit is None or (claim.kind, claim.unit) == (amount.kind, amount.unit))
        and abs(claim.value * share - amount.value) * _ROUNDED <= amount.value
        for cell in (place.cell, other.cell)
        for claim in cell.claims[:TABLE]
    )


_ROUNDED = 200  # a share is told to half of one in a hundred: "a third" of 400 is 133


def _is_left_of(place: Place, whole: Place) -> bool:
    """Is one what the other leaves of a set: "the other three berths", "two of the five berths"?"""
    part = _part_of(whole)
    if part is None or _part_of(place) is not None:
        return False
    rest, every = place.claim, whole.claim
    assert isinstance(rest, Number)
    assert isinstance(every, Number)
    return rest.value is not None and every.value is not None and rest.value + part == every.value


def _part_of(place: Place) -> int | None:
    """How many of a set a copy speaks of, right before it tells how large that is: "two of the | five"."""
    tokens, at = place.cell.tokens, place.first - 1
    at -= at > 0 and tokens[at].key in DETERMINERS
    if at < 1 or tokens[at].key != "of":
        return None
    part = tokens[at - 1].key
    return SMALL.get(part, int(part) if part.isdecimal() and len(part) < _LONG else None)


_LONG = 5  # digits: of so many no newspaper counts those that are left


def _comes_of_two(place: Place, other: Place) -> bool:
    """Reads "£9m better" against "£48m, with £39m expected", "up 25%" against "50 from 40"."""
    change = place.claim
    if not isinstance(change, Number) or change.value is None or not _is_change(place):
        return False
    levels = [c for c in other.cell.claims[:TABLE] if isinstance(c, Number) and _is_point(c) and c.value]
    if any(level.value == change.value and level.kind is change.kind for level in levels):
        return False
    return worked_out_of(change, levels, is_change=True)


def makes_up(one: Place, two: Place) -> bool:
    """Is one what so many of the other come to: "40 minutes", "two breaks of 20 minutes"?"""
    return _comes_to(one, two.claim) or _comes_to(two, one.claim)


def _comes_to(place: Place, whole: Claim) -> bool:
    each = place.claim
    if not (isinstance(each, Number) and isinstance(whole, Number)) or sort_of(each) != sort_of(whole):
        return False
    counts = [claim for claim in place.cell.claims[:TABLE] if isinstance(claim, Number)]
    if any(are_so_many_of(n, each) and size(n) * size(each) == size(whole) for n in counts):
        return True
    return _is_for_each(place) and any(
        n.kind is ClaimKind.NUMBER and n is not each and n.value and _times(n, each, whole) for n in counts
    )


def _times(count: Number, each: Number, whole: Number) -> bool:
    """Do so many of one come to the other, as it is held: "some 36 tons" of nine loads of four?"""
    made = size(count) * size(each)
    return (each.value or 0) > 1 and meet((made, made), held_as(whole))


def comes_with_more(one: Place, two: Place) -> bool:
    """Is one what the other comes to with what is told on top: "50 tons", "30, and a further 20"?"""
    return _with_more(one, two) or _with_more(two, one)


def _with_more(place: Place, whole: Place) -> bool:
    own, total, cell = place.claim, whole.claim, place.cell
    if not (isinstance(own, Number) and isinstance(total, Number)) or not (
        _is_point(own) and _is_point(total)
    ):
        return False
    return any(
        isinstance(claim, Number)
        and _is_point(claim)
        and Place(cell, claim, *bounds).before in _ON_TOP
        and claim.value not in whole.cell.given  # "50, and a further 20": that is no form of it
        and sort_of(own) == sort_of(claim) == sort_of(total)
        and size(own) + size(claim) == size(total)
        for claim, bounds in zip(cell.claims[:TABLE], cell.bounds, strict=False)
    )


def _is_for_each(place: Place) -> bool:
    """Is a figure told of one of several: "at $8 each", "each holding 30 tons"?"""
    tokens, last = place.cell.tokens, place.last
    behind = [token.key for token in tokens[last : last + 1]]
    before = [token.key for token in tokens[max(place.first - _CLOSE_BY, 0) : place.first]]
    return not _EACH.isdisjoint(behind) or not _EACH.isdisjoint(before)


_EACH = frozenset(["each", "apiece"])
_CLOSE_BY = 4  # words from "each" to what each has


def _is_change(place: Place) -> bool:
    """Is a figure told as how far one thing lies from another: "by 3 points", "up 5%", "£2m short of"?"""
    change = place.claim
    assert isinstance(change, Number)
    return change.direction is not Direction.NONE or place.end == "by" or is_part(place)


def _is_point(claim: object) -> bool:
    return isinstance(claim, Number) and claim.value is not None and claim.value_to is None


def _adds_up(third: Number, a: Number, b: Number) -> bool:
    """Do two of three figures of things that may be added, all shares, all sums, come to the third?"""
    three = third, a, b
    if len({_sort(claim) for claim in three} - {"bare"}) > 1:
        return False
    of_one_unit = len({claim.unit for claim in three} - {None}) <= 1
    least, middle, most = sorted(
        (claim.value or Decimal(0)) if of_one_unit else size(claim) for claim in three
    )
    return least + middle == most


def _sort(claim: Number) -> str:
    if claim.kind is not ClaimKind.MONEY:
        return sort_of(claim)
    # a bare dollar may be any, and a cent is one of a dollar's as a rule
    return "dollar" if claim.unit in DOLLARS or claim.unit == "cent" else f"{claim.unit}"


def _with_those_named(place: Place, others: Number, whole: Number) -> bool:
    """Reads "Orr, Lind and three others" against "the five": those told one by one, and so many besides."""
    tokens = place.cell.tokens
    told = {token.key for token in tokens[place.first : place.last + 1]}
    people = whole.unit in (None, "person") and are_people(others.unit or "")  # "a guide and 11 walkers"
    if OTHERS.isdisjoint(told) and not people:
        return False
    assert others.value is not None
    assert whole.value is not None
    return others.value < whole.value <= others.value + _told_before(tokens, place.first - 1)


def _told_before(tokens: Sequence[Token], at: int) -> int:
    """How many stand one by one before a figure, up to this place: "Orr, Lind and | three"; 0 for none."""
    if at >= 0 and tokens[at].key in POSSESSIVES:
        at -= 1
    if at < 1 or tokens[at].key not in _AND:
        return 0
    count = 1
    while at and tokens[at - 1].text[0].isupper():
        at -= 1
        if at > 1 and tokens[at - 1].key == "," and tokens[at - 2].text[0].isupper():
            at, count = at - 1, count + 1
    return count


_AND = frozenset(["and", "with", "plus"])


def apart(one: Place, two: Place) -> bool:
    """Are two figures two parts of a whole, a sum and its growth, or the hours of one way?"""
    a, b = one.claim, two.claim
    if isinstance(a, Number) and isinstance(b, Number):
        if of_set_and_part(one, two):
            return True
        tells = is_part, says_when, _is_left
        if are_a_whole(a, b) or (_is_left_out(one) != _is_left_out(two) and worked_out(one, two)):
            return True
        return differ(one, two) and any(tell(one) != tell(two) for tell in tells) and not _of_one_hand(a, b)
    return later_by(one, two)


def of_set_and_part(one: Place, two: Place) -> bool:
    """Does one count a set of which the other can be a part alone, as what stands by the two tells?"""
    a, b = one.claim, two.claim
    if not (isinstance(a, Number) and isinstance(b, Number)) or a.value == b.value:
        return False
    return any(
        _outnumbered(x, y) or _is_added(x, y) or _is_of_them(x, y) for x, y in ((one, two), (two, one))
    )


def _is_of_them(part: Place, other: Place) -> bool:
    """Is one a part of what its copy has just counted, "two | of them", and the other of a thing by name?"""
    behind = [token.key for token in part.cell.tokens[part.last : part.last + 2]]
    told = behind[:1] == ["of"] and not THOSE_TOLD.isdisjoint(behind)
    figure = other.claim
    named = isinstance(figure, Number) and figure.counted is not None
    return told and named and not (part.near.keys() & other.near.keys()) - FUNCTION_WORDS


def _outnumbered(whole: Place, other: Place) -> bool:
    """Does a copy tell more of a set than the other figure has: "three of the | 14 mills", "one mill"?"""
    part, figure = _part_of(whole), other.claim
    if part is None or not isinstance(figure, Number) or figure.kind is not ClaimKind.NUMBER:
        return False
    return figure.value is not None and 1 <= figure.value < part


def _is_added(place: Place, other: Place) -> bool:
    """Has the other copy what a figure and the next come to, 12 men and four women: "nine of the 16"?"""
    own, figure = place.claim, other.claim
    if not (isinstance(own, Number) and isinstance(figure, Number)) or own.value is None:
        return False
    if own.kind is not ClaimKind.NUMBER or own.counted is None or own.value_to is not None:
        return False
    sums = {own.value + beside for beside in _counted_with(place)} - place.cell.given
    if own.unit == figure.unit:
        sums.discard(figure.value)  # "14 men and two women" is no form of "12 men and two women"
    sums -= {figure.value + beside for beside in _counted_with(other)} if figure.value else set()
    return any(whole > _LEAST_SUM and whole in other.cell.given for whole in sums)


_LEAST_SUM = 12  # by chance two counts come to so small a third


def _counted_with(place: Place) -> Iterator[Decimal]:
    """The counts that an "and" joins to a count: "12 men | and four women", "four women and | 12 men"."""
    tokens, cell = place.cell.tokens, place.cell
    for claim, (first, last) in zip(cell.claims[:TABLE], cell.bounds, strict=False):
        begin, end = (place.last, first) if first >= place.last else (last, place.first)
        if end - begin > _JOINED:  # as most of a long sentence are
            continue
        keys = [token.key for token in tokens[begin:end]]
        joined = not _AND.isdisjoint(keys) and _STOPS.isdisjoint(keys)
        if joined and isinstance(claim, Number) and claim.kind is ClaimKind.NUMBER and claim.value:
            yield claim.value


_JOINED = 4  # words between two counts that one "and" adds up: "passengers and a crew of"


def _of_one_hand(a: Number, b: Number) -> bool:
    """Have two figures the same three digits or more in another order: "another 534 were hurt", "543"?"""
    return told(a.value or Decimal(0)) >= LONG and slip_between(a, b) is Slip.ORDER


def says_when(place: Place) -> bool:
    """
    Does a stretch of time tell how far off something is, and of nothing how long it was?

    "Two days before", "ten hours later", "a nine-year low", "the driest May in 40 years".
    """
    if place.claim.kind is not ClaimKind.DURATION:
        return False
    tokens = place.cell.tokens
    behind = tokens[place.last].key if place.last < len(tokens) else ""
    return behind in OFF or behind in EXTREMES or (place.before == "in" and _record(place) != "")


def _is_left(place: Place) -> bool:
    """
    Is it what is still to come of something: "with six rounds left", "four overs to go"?

    "Two minutes left in the half" has it right behind a time; "12 men left the hall" is another matter.
    """
    tokens = place.cell.tokens
    behind = takewhile(_goes_on, tokens[place.last : place.last + _CLAUSE])
    clause = [token.key for token in behind]
    return (
        not REST.isdisjoint(clause[-1:])
        or tuple(clause[-2:]) in REST_IN_TWO
        or clause[:1] == ["remaining"]
        or (place.claim.kind is ClaimKind.DURATION and not REST.isdisjoint(clause[:1]))
    )


def _is_left_out(place: Place) -> bool:
    """Does it count those of whom the rest is told: "all but 16 of the 77"?"""
    before = [token.key for token in place.cell.tokens[max(place.first - 2, 0) : place.first]]
    return before == ["all", "but"]


def _goes_on(token: Token) -> bool:
    """Does a clause go on with a word: not at a mark, a joint, or a name that the next begins with?"""
    return token.text[0].isalnum() and not token.text[0].isupper() and token.key not in _ENDING


_ENDING = _PARTING | {"when", "as", "before", "after"}
_CLAUSE = 8  # words behind a figure: "50 from ten overs with three wickets in hand"


def is_part(place: Place) -> bool:
    """Is it what another is reckoned from, or what is added to it: "a third of a billion", "600 more"?"""
    if not isinstance(place.claim, Number):
        return False
    tokens, at = place.cell.tokens, place.first - 1
    counts = (
        place.claim.kind is ClaimKind.NUMBER
    )  # "a third of the 90 crew"; "half of the $90" is as much again
    at -= at >= 0 and tokens[at].key in (_OWN if counts else PERSONAL_POSSESSIVES)  # "half of his 60 years"
    lead = tokens[at - 1].key if at > 0 and tokens[at].key == "of" else ""
    own = [token.key for token in tokens[place.first : place.last + 1]]
    beside = {key for key, after in pairwise([*own, ""]) if after != "than"}  # "no more than 600" is no part
    told = place.before in _ON_TOP or not beside.isdisjoint(_MORE)
    return lead in _FRACTIONS or _is_multiplied(place) or (told and place.claim.kind is not ClaimKind.PERCENT)


def _is_multiplied(place: Place) -> bool:
    """Reads "half as long again as 30 miles", "twice as many as 400": another is so many times as much."""
    near = [token.key for token in place.cell.tokens[max(place.first - RECORD, 0) : place.last]]
    return near.count("as") > 1 and not _MULTIPLES.isdisjoint(near)


_MULTIPLES = DENOMINATORS.keys() | {"twice", "times", "again"}


def is_difference_of(one: Place, two: Place) -> bool:
    """
    Does one say how much more something is, and the other how much: "a majority of 48", "88 votes"?

    Of a change the word may be missing, "up by nine", "up nine"; and a per cent is of something either way.
    """
    tells = [_is_gap(place) for place in (one, two)]
    levels = [claim for claim, gap in zip((one.claim, two.claim), tells, strict=True) if not gap]
    return any(tells) and any(
        isinstance(claim, Number)
        and claim.direction is Direction.NONE
        and claim.kind is not ClaimKind.PERCENT
        for claim in levels
    )


def _is_gap(place: Place) -> bool:
    keys = [token.key for token in place.cell.tokens]
    return isinstance(place.claim, Number) and is_gap(place.claim, keys, place.first, place.last)


_OWN = PERSONAL_POSSESSIVES | DEMONSTRATIVES | {"the", "all"}
_FRACTIONS = DENOMINATORS.keys() | ORDINALS.keys() | {f"{word}s" for word in ORDINALS}
_MORE = frozenset("more less fewer additional extra further".split())
_ON_TOP = frozenset("another further additional extra".split())  # before a figure: on top of what is told


def later_by(one: Place, two: Place) -> bool:
    """
    Does a stretch of time lead from one hour or date to the other?

    "At 6.40", "at 7, 20 minutes after it left"; "on June 2", "on June 11, nine days after the dam broke".
    """
    a, b = one.claim, two.claim
    if not (isinstance(a, Date) and isinstance(b, Date)) or a.kind is not b.kind or a.value_to or b.value_to:
        return False
    stretches = _minutes_apart(a, b) if a.kind is ClaimKind.TIME else _days_apart(a, b)
    if any((unit, Decimal(1)) in stretches for place in (one, two) for unit in _next_to(place)):
        return True
    return any(
        claim.unit == unit and abs(claim.value - apart) <= _within(claim, a, b)
        for place in (one, two)
        for claim in _stretches_off(place)
        for unit, apart in stretches
        if claim.value is not None
    )


def _stretches_off(place: Place) -> Iterator[Number]:
    """The stretches of time in a claim's cell that say how far off something is: "nine days after"."""
    tokens = place.cell.tokens
    for claim, (_, last) in zip(place.cell.claims[:TABLE], place.cell.bounds, strict=False):
        off = last < len(tokens) and tokens[last].key in OFF
        if off and isinstance(claim, Number) and claim.kind is ClaimKind.DURATION:
            yield claim


def _next_to(place: Place) -> Iterator[str]:
    """The units by which a claim's cell tells of the one before or behind: "the day before", "next month"."""
    for one, two in pairwise(token.key for token in place.cell.tokens):
        if one in TIME_UNITS and two in OFF:
            yield one
        elif one in _BESIDE and two in TIME_UNITS:
            yield two


_BESIDE = frozenset("next following previous preceding".split())


def _within(stretch: Number, a: Date, b: Date) -> Decimal:
    """How much a stretch may miss by between two hours: "about seven" is "some five hours" after two."""
    hours = a.kind is ClaimKind.TIME and stretch.unit == "hour"
    about = stretch.approximate or not all(any(map(str.isdecimal, hour.text)) for hour in (a, b))
    return _HALF if hours and about else Decimal(0)


_HALF = Decimal("0.5")  # an hour


def _minutes_apart(a: Date, b: Date) -> set[tuple[str, Decimal]]:
    """What lies between two hours, either way round the clock, told in seconds, minutes or hours."""
    if a.value is None or b.value is None:
        return set()
    apart = abs(_minutes(a) - _minutes(b))
    ways = [Decimal(60 * way) for way in (apart, DAY - apart)]
    return {(unit, way / UNITS[unit].factor) for unit in ("second", "minute", "hour") for way in ways if way}


def _days_apart(a: Date, b: Date) -> set[tuple[str, Decimal]]:
    """What lies between two dates, or two weekdays that nothing fixes, either way round the week."""
    if a.value is not None and b.value is not None:
        return _dates_apart(a.value, b.value)
    if a.weekday is None or b.weekday is None:
        return set()
    days = abs(a.weekday - b.weekday)
    return {("day", Decimal(days)), ("day", Decimal(_WEEK - days))}


_WEEK = 7  # days


def _dates_apart(a: str, b: str) -> set[tuple[str, Decimal]]:
    """What lies between two dates of one grain, told in days, weeks, months or years; of others nothing."""
    one, two = _parts(a), _parts(b)
    if len(one) != len(two) or not one or (one[0] is None) is not (two[0] is None):
        return set()
    year, other = one[0] or _ANY_YEAR, two[0] or _ANY_YEAR
    if len(one) == 1:
        return {("year", Decimal(abs(year - other)))}
    months = Decimal(abs((year - other) * 12 + (one[1] or 0) - (two[1] or 0)))
    out: set[tuple[str, Decimal]] = set()
    if len(one) == DATED:
        try:
            days = Decimal(
                abs((date(year, one[1] or 0, one[2] or 0) - date(other, two[1] or 0, two[2] or 0)).days)
            )
        except ValueError:  # "30 February"
            return set()
        out |= {("day", days), ("week", days / 7)}
    if len(one) < DATED or one[2] == two[2]:
        out |= {("month", months), ("year", months / 12)}
    return out


def _parts(value: str) -> list[int | None]:
    """Year, month and day of a date's value; no year is None, and a week, a quarter or a decade is empty."""
    year, *rest = value.split("-")
    if not all(part.isdecimal() for part in rest) or not (year.isdecimal() or (rest and year == "XXXX")):
        return []
    return [int(year) if year.isdecimal() else None, *map(int, rest)]


_ANY_YEAR = 2000  # of two dates without one: a leap year, so that every day is in it
DATED = 3  # a year, a month and a day


DAY = 24 * 60  # minutes


def _minutes(clock: Date) -> int:
    hours, minutes = (clock.value or "00:00")[:5].split(":")
    return 60 * int(hours) + int(minutes)


# --- in another order -----------------------------------------------------------------------------


def straightened(
    ones: list[Place],
    twos: list[Place],
    seated: dict[int, int],
    held: set[tuple[int, int]],
    crossed: set[tuple[int, int]],
    ends: set[tuple[int, int]],
) -> dict[int, int]:
    """
    The seats, those of two figures that both copies give the other way about exchanged.

    "Scrapped six trams and ordered 29" and "ordered 29 and scrapped six" say the same, unless the figures are
    known to have changed owners: `held` are the pairs of one, `crossed` those of two. That both are what a
    thing rose to (`ends`) holds them unless each has kept its company: "tin rose $8 to $61, zinc $2 to $45".
    """
    out = dict(seated)
    if len(seated) > TABLE:
        return out
    for s1, s2 in combinations(sorted(seated), 2):
        c1, c2 = out[s1], out[s2]
        turned = _same(ones[s1], twos[c2]) and _same(ones[s2], twos[c1]) and not _same(ones[s1], ones[s2])
        pairs = {(s1, c1), (s2, c2)}
        if not turned or {(s1, c2), (s2, c1)} & crossed or pairs & held:
            continue
        if not pairs & ends or keep_company((ones[s1], ones[s2]), (twos[c2], twos[c1])):
            out[s1], out[s2] = c2, c1
    return out


def keep_company(ones: tuple[Place, Place], twos: tuple[Place, Place]) -> bool:
    """
    Do both copies give the same two figures, each in a sentence of its own with what belongs to it?

    "Tin was $8 up at $61" and "tin rose $8 to $61": one has the same figure beside it at least, neither what
    the other has, and the words of the sentences say so too. In one sentence a name may change its figure.
    """
    apart = all(one.claim.sentence != two.claim.sentence for one, two in (ones, twos))
    if not apart or not all(map(_same, ones, twos)):
        return False
    here, there = ([_company(place) for place in side] for side in (ones, twos))
    straight = [mine & theirs for mine, theirs in zip(here, there, strict=True)]
    crossed = [mine & theirs for mine, theirs in zip(here, reversed(there), strict=True)]
    figures = [any(word[:1] == "#" for found in sides for word in found) for sides in (straight, crossed)]
    return figures == [True, False] and sum(map(len, straight)) > sum(map(len, crossed))


def _company(place: Place) -> set[str]:
    """The words of substance and the other figures of the sentence in which a figure stands."""
    own, cell = place.claim, place.cell
    claims = [claim for claim in cell.claims[:TABLE] if claim is not own and claim.sentence == own.sentence]
    figures = {f"#{claim.value}" for claim in claims if isinstance(claim, Number) and claim.value is not None}
    first, last = place.first, place.last
    while first and cell.tokens[first - 1].key not in _STOPS:
        first -= 1
    while last < len(cell.tokens) and cell.tokens[last].key not in _STOPS:
        last += 1
    return figures | {word for word in substance(t.key for t in cell.tokens[first:last]) if word[0].isalpha()}


_STOPS = frozenset([".", "?", "!"])


def mirrored(
    ones: list[Place], twos: list[Place], seated: dict[int, int], held: set[tuple[int, int]]
) -> dict[int, int]:
    """
    The seats, of two that differ and that both copies give besides, each with its like; `held` keep theirs.

    "Six were let go, the other two stay" and "Two stay, the other six were let go".
    """
    out = dict(seated)
    free = [s for s in range(len(ones)) if s not in seated]
    left = [c for c in range(len(twos)) if c not in seated.values()]
    if not (free and left) or len(seated) > TABLE:
        return out
    for s, c in seated.items():
        if (s, c) in held or _same(ones[s], twos[c]):
            continue
        other = next((k for k in free if k not in out and _same(ones[k], twos[c])), None)
        partner = next((k for k in left if k not in out.values() and _same(ones[s], twos[k])), None)
        if other is not None and partner is not None:
            out[s], out[other] = partner, c
    return out


def _same(one: Place, two: Place) -> bool:
    a, b = one.claim, two.claim
    if not (isinstance(a, Number) and isinstance(b, Number)) or a.value is None:
        return False
    return (a.value, a.value_to) == (b.value, b.value_to) and (a.kind is b.kind or None in (a.unit, b.unit))


def cells_in_common(one: Place, two: Place) -> float:
    """How much the cells of two claims have in common besides figures."""
    return in_common(one.cell.substance, two.cell.substance)
