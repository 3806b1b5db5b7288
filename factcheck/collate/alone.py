"""
Two figures of one row that nothing else in it stands against, however far the sentences are reworded.

Where the order and the words round a figure tell nothing, what is left over does: once every figure that both
copies give has its partner, one figure of a kind on either side is the same one, if the sentences are alike
as bags of words. Two that are one but for a slip, 218 and 281, need not even that.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence, Set
from decimal import Decimal

from factcheck.collate.accounts import Accounts
from factcheck.collate.frame import Place
from factcheck.collate.ground import LIKE, apart, differ, is_difference_of, is_later, is_part, worked_out
from factcheck.lexicon.amounts import held_as, meet
from factcheck.lexicon.classes import OTHERS
from factcheck.lexicon.counting import SMALL_COUNT, are_people
from factcheck.lexicon.slips import LONG, are_exchanged, slip_between, told
from factcheck.lexicon.units import UNITS
from factcheck.model.claim import Bound, Claim, ClaimKind, Date, Direction, Number, plain
from factcheck.typed import Any, TypeVar

_K = TypeVar("_K")
Seats = set[tuple[int, int]]
ENOUGH = 8  # figures and dates of a copy, so that it tells something how many of them another gives
ALIKE = 0.3  # of two sentences in which a count of few digits is another but for a slip
KIN = 0.2  # of two sentences, each of which has one figure of a kind that the other copy does not account for
SHARED = 0.15  # the same of two sentences of which each has a share of something left over, and no other
MANY = 12  # claims of one family in a cell: beyond that it is a table
_TELLING = frozenset(
    {ClaimKind.PERCENT, ClaimKind.MONEY, ClaimKind.MEASURE, ClaimKind.AGE, ClaimKind.DURATION}
)


class Given:
    """The figures and dates that each copy gives anywhere, by kind and value."""

    def __init__(self, figures: Sequence[Sequence[Number | Date]]) -> None:
        self.of = [set(map(_given, own)) for own in figures]
        self.weekdays = [{figure.weekday for figure in own if isinstance(figure, Date)} for own in figures]
        self.sums = [
            {(figure.unit, figure.value) for figure in own if isinstance(figure, Number)} for own in figures
        ]
        self.counts = [{value for _, value in own} for own in self.sums]

    def has(self, document: int, figure: Number) -> bool:
        """Does a copy give a figure that is told by its value, as a small count or a few hours are not?"""
        small = (
            figure.kind in _SMALL_TELL_NOTHING and figure.value is not None and figure.value <= SMALL_COUNT
        )
        return not small and _given(figure) in self.of[document]

    def share(self, one: int, two: int) -> float:
        """How much of what the copy with fewer figures gives the other gives too; 0 of too few to tell."""
        fewer = min(len(self.of[one]), len(self.of[two]))
        return len(self.of[one] & self.of[two]) / fewer if fewer >= ENOUGH else 0.0

    def day(self, document: int, day: Date) -> bool:
        """Does a copy give a day; of a weekday that nothing fixes, one of that name?"""
        if day.value is None:
            return day.weekday in self.weekdays[document]
        return _given(day) in self.of[document]

    def make_up(self, one: Place, two: Place) -> bool:
        """Do two figures, each its own copy's alone, make up one that both give: of £18m ten and eight?"""
        a, b = one.claim, two.claim
        if not (isinstance(a, Number) and isinstance(b, Number)) or None in (a.value, b.value):
            return False
        assert a.value is not None
        assert b.value is not None
        if a.kind is not b.kind or a.unit != b.unit or a.value_to or b.value_to:
            return False
        if self.has(two.document, a) or self.has(one.document, b):
            return False
        whole = a.value + b.value
        if a.kind is ClaimKind.NUMBER and whole > _SOME and not _is_share(a):
            if whole > _LARGE and min(told(a.value), told(b.value)) >= _EXACT:
                return all(whole in self.counts[place.document] for place in (one, two))
            return all(_counts_in(place, whole, a.unit) for place in (one, two))
        if a.kind not in _TELLING:
            return False  # of small counts any two may come to a third
        return all((a.unit, whole) in self.sums[place.document] for place in (one, two))

    def both(self, one: Place, two: Place) -> bool:
        """Does each of two copies give both of two figures: six who left, and two who stay?"""
        a, b = one.claim, two.claim
        if not (isinstance(a, Number) and isinstance(b, Number)):
            return False
        return _given(a) in self.of[two.document] and _given(b) in self.of[one.document]


_LARGE, _EXACT = 1000, 2  # of more, told to so many digits, no two come to a third by chance
_SOME = 20  # of so many or fewer two counts of other things may come to it by chance


def _counts_in(place: Place, whole: Decimal, unit: str | None) -> bool:
    """Does the sentence of a figure count so many of the same: "287 people, 41 of them by air"?"""
    return unit is not None and any(
        isinstance(claim, Number)
        and claim.kind is ClaimKind.NUMBER
        and (claim.value, claim.unit) == (whole, unit)
        for claim in place.cell.claims
    )


_SMALL_TELL_NOTHING = frozenset({ClaimKind.NUMBER, ClaimKind.DURATION})


def _given(claim: Number | Date) -> tuple[object, ...]:
    """What a figure is by its value, in the base of its unit; a day by its date."""
    if isinstance(claim, Date) or claim.value is None:
        return claim.kind, claim.value
    return claim.kind, *_measured(claim)


def alone(
    ones: list[Place], twos: list[Place], known: tuple[Given, Accounts], like: Callable[[Place, Place], float]
) -> Seats:
    """
    The pairs of figures that are a slip apart, and those that are the only ones of a kind left over.

    `known` is what the copies give anywhere, and what they account for in a row.
    """
    out: Seats = set()
    if not twos or max(len(ones), len(twos)) > MANY:
        return out
    of = defaultdict(list)
    for s, place in enumerate(ones):
        of[place.document].append(s)
    for document, slots in of.items():
        mine = _loose(ones, slots, twos, known, twos[0].document)
        theirs = _loose(twos, range(len(twos)), [ones[s] for s in slots], known, document)
        slips = _only(mine, theirs, lambda s, c: _is_slip(ones[s], twos[c], like))
        mine = [s for s in mine if all(s != other for other, _ in slips)]
        theirs = [c for c in theirs if all(c != other for _, other in slips)]
        out |= slips
        if mine and theirs:
            likeness = like(ones[mine[0]], twos[theirs[0]])
            if likeness >= (KIN if isinstance(ones[mine[0]].claim, Number) else LIKE):
                out |= _only(mine, theirs, lambda s, c: _of_one_kind(ones[s], twos[c]))
            elif likeness >= SHARED or _of_one_whole(ones[mine[0]], twos[theirs[0]]):
                out |= _only(mine, theirs, lambda s, c: _are_shares(ones[s], twos[c]))
    return out


def given_alike(ones: Sequence[Place], twos: Sequence[Place]) -> Seats:
    """
    The pairs of places of one figure, each of them the only one that gives it.

    "At least 270 sheep" and "no more than 270 animals" are of one thing, whatever else is said of them:
    what they differ in is the bound.
    """
    return _twins(_by_figure(ones), _by_figure(twos))


def converted_alike(ones: Sequence[Place], twos: Sequence[Place]) -> Seats:
    """
    The pairs of places of one measure in two units, each of which nothing else in the other copy comes to.

    "32 km down, 20 km from Orm" and "12 miles from Orm, 20 miles down": no miles for kilometres.
    """
    mine, theirs = _by_unit(ones), _by_unit(twos)
    if max(len(mine), len(theirs)) > MANY:
        return set()
    fits = [(s, c) for s, one in mine.items() for c, two in theirs.items() if _is_converted(one, two)]
    own, other = Counter(s for s, _ in fits), Counter(c for _, c in fits)
    return {(s, c) for s, c in fits if own[s] == other[c] == 1}


def _by_unit(places: Sequence[Place]) -> dict[int, Number]:
    """The measures by their place, but for those that a copy gives in two units itself: "9 miles (14km)"."""
    return {
        at: figure
        for at, place in enumerate(places)
        if isinstance(figure := place.claim, Number) and figure.kind is ClaimKind.MEASURE and figure.value
        if figure.span.start not in place.cell.other_units
    }


def _is_converted(a: Number, b: Number) -> bool:
    """Is one figure the other in another unit of its dimension, both as finely as they are printed?"""
    one, two = UNITS.get(a.unit or ""), UNITS.get(b.unit or "")
    if one is None or two is None or one.name == two.name or one.dimension != two.dimension:
        return False
    return one.dimension != "temperature" and a.per == b.per and meet(held_as(a), held_as(b))


def days_alike(ones: Sequence[Place], twos: Sequence[Place]) -> Seats:
    """
    The pairs of places of one day or hour, each of them the only one that gives it.

    In a sentence told anew the end of a clause is no day's own place: whoever has moved "on Friday"
    there has not put it for the Tuesday that stood there.
    """
    return _twins(_by_day(ones), _by_day(twos))


def _twins(mine: Mapping[_K, list[int]], theirs: Mapping[_K, list[int]]) -> Seats:
    """The pairs of what each side gives once and the same."""
    return {
        (own[0], theirs[given][0])
        for given, own in mine.items()
        if len(own) == 1 == len(theirs.get(given, ()))
    }


def _by_day(places: Sequence[Place]) -> dict[tuple[object, ...], list[int]]:
    """The days and hours by when they are."""
    out: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for at, place in enumerate(places):
        day = place.claim
        if isinstance(day, Date) and (when := _when(day)):
            out[(day.kind, *when)].append(at)
    return out


def _when(day: Date) -> tuple[object, ...]:
    """When it is, as far as a copy tells that is not dated itself: the weekday, the day with no year."""
    value = day.value or ""
    if day.weekday is not None and not any(char.isdecimal() for char in day.text):
        return (day.weekday,)
    if len(value) == len("2022-04-27") and not day.value_to:
        return (value[4:],)
    return (value, day.value_to) if value else ()


def _by_figure(places: Sequence[Place]) -> dict[tuple[object, ...], list[int]]:
    """The figures by what they are; of small counts those alone that are held as a bound."""
    out: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for at, place in enumerate(places):
        figure = place.claim
        of_somebody = figure.kind in _OF_SOMEBODY and not _is_reached(place)
        if isinstance(figure, Number) and figure.value is not None and not of_somebody:
            out[(figure.kind, *_measured(figure), figure.value_to, figure.per)].append(at)
    return {figure: own for figure, own in out.items() if len(own) > 1 or _tells(places[own[0]])}


_OF_SOMEBODY = frozenset({ClaimKind.ORDINAL, ClaimKind.AGE})  # two people may be of one age, or third


def _is_reached(place: Place) -> bool:
    """Is it a rank that somebody moved to or from, as one alone does: "climbed to fourth"?"""
    return place.claim.kind is ClaimKind.ORDINAL and place.end in ("to", "from")


def _measured(figure: Number) -> tuple[object, object]:
    """A figure in the base of its unit, and what that measures: 150 minutes are two and a half hours."""
    assert figure.value is not None
    if figure.kind is ClaimKind.NUMBER:
        return figure.value, None
    unit = UNITS.get(figure.unit or "")
    if unit is None or unit.dimension == "temperature":
        return figure.value, figure.unit
    return figure.value * unit.factor, unit.dimension


def _tells(place: Place) -> bool:
    """Is a figure one that two sentences do not share by chance?"""
    figure = place.claim
    assert isinstance(figure, Number)
    large = figure.kind in _TELLING or (figure.value or 0) > SMALL_COUNT or _is_reached(place)
    return (large or figure.bound is not Bound.EXACT) and not is_part(place)


def one_figure(one: Place, two: Place) -> bool:
    """Do both give one share, sum or measure? Two copies that have it in one row mean the same by it."""
    a, b = one.claim, two.claim
    if not (isinstance(a, Number) and isinstance(b, Number)) or a.kind not in _TELLING or a.value is None:
        return False
    return (a.kind, a.value, a.value_to, a.unit) == (b.kind, b.value, b.value_to, b.unit)


def _loose(
    places: list[Place], own: Sequence[int], others: list[Place], known: tuple[Given, Accounts], document: int
) -> list[int]:
    """The figures that the other copy gives nowhere, in whatever form."""
    given, accounts = known
    printed = {token.text.replace(",", "") for token in others[0].cell.tokens if token.text[0].isdigit()}
    return [
        at
        for at in own
        if _is_plain(places[at].claim)
        and (isinstance(places[at].claim, Number) or all(differ(places[at], other) for other in others))
        and not is_part(places[at])
        and not _is_rest(places[at])
        and not (
            isinstance(figure := places[at].claim, Number)
            and (given.has(document, figure) or plain(figure.value or Decimal(0)) in printed)
        )
        and not accounts.explain(places[at], document)
    ]


def _is_rest(place: Place) -> bool:
    """Does it count those besides others: "two other guides", "the others, six in all"?"""
    return not OTHERS.isdisjoint([token.key for token in place.cell.tokens[place.first : place.last + 1]])


def _is_plain(claim: Any) -> bool:
    """Is it one figure, firmly given, that restates no other?"""
    if isinstance(claim, Date):
        return claim.kind is ClaimKind.TIME
    return (
        isinstance(claim, Number)
        and claim.value is not None
        and claim.value_to is None
        and (claim.kind is not ClaimKind.ORDINAL or claim.value > SMALL_COUNT)
        and claim.converts is None
        and not claim.approximate
    )


def _only(ones: Sequence[int], twos: Sequence[int], fits: Callable[[int, int], bool]) -> Seats:
    """The pairs that fit, neither of which fits any other."""
    found = [(s, c) for s in ones for c in twos if fits(s, c)]
    return {
        (s, c)
        for s, c in found
        if sum(s == other for other, _ in found) == 1 == sum(c == d for _, d in found)
    }


def _is_slip(one: Place, two: Place, like: Callable[[Place, Place], float]) -> bool:
    a, b = one.claim, two.claim
    if not (isinstance(a, Number) and isinstance(b, Number)):
        return False
    bare = [claim for claim in (a, b) if claim.kind is ClaimKind.NUMBER and claim.unit is None]
    if a.kind is not b.kind and not bare:
        return False
    units = a.unit == b.unit or None in (a.unit, b.unit) or both_people(a, b)
    if not units or slip_between(a, b) is None or _of_two(one, two):
        return False
    return is_long(a, b) or are_exchanged(a, b) or like(one, two) >= ALIKE


def is_long(a: Number, b: Number) -> bool:
    """Have two figures so many digits that they are not alike by chance? Of a measure two are enough."""
    return (
        a.kind not in (ClaimKind.NUMBER, ClaimKind.AGE)
        or max(told(a.value or Decimal(0)), told(b.value or Decimal(0))) >= LONG
    )


def both_people(a: Number, b: Number) -> bool:
    """Do both count people, by whatever noun?"""
    return are_people(a.unit or "") and are_people(b.unit or "")


def _of_one_kind(one: Place, two: Place) -> bool:
    a, b = one.claim, two.claim
    if a.kind is not b.kind or _of_two(one, two):
        return False
    if isinstance(a, Number) and isinstance(b, Number):
        if a.per != b.per:
            return False
        if a.unit == b.unit:
            return True
        return "person" in (a.unit, b.unit) and both_people(a, b)
    return isinstance(a, Date) and isinstance(b, Date) and a.zone == b.zone


def _are_shares(one: Place, two: Place) -> bool:
    """Are both parts of a whole, however told: "nearly a third", "28 per cent"?"""
    a, b = one.claim, two.claim
    return _is_share(a) and _is_share(b) and not _of_two(one, two)


def _of_one_whole(one: Place, two: Place) -> bool:
    """Do both sentences give one large figure, of which a share is told: "82% of the 6,310 answers"?"""
    both = one.cell.given & two.cell.given
    if not any(value is not None and value >= _HUNDRED for value in both):
        return False
    return not any(_of_another(place, both) for place in (one, two))


def _of_another(place: Place, given: Set[Decimal | None]) -> bool:
    """Is a share told of a figure that the other sentence does not give: "half of 30 officials"?"""
    last, cell = place.last, place.cell
    if last >= len(cell.tokens) or cell.tokens[last].key != "of":
        return False
    return any(
        isinstance(claim, Number) and last < first <= last + 2 and claim.value not in given
        for claim, (first, _) in cell.beside(last)
    )


_HUNDRED = 100


def _is_share(claim: Claim) -> bool:
    if not isinstance(claim, Number) or claim.value is None or claim.direction is not Direction.NONE:
        return False
    return claim.unit == "percent" or (claim.kind is ClaimKind.NUMBER and 0 < claim.value < 1)


def _of_two(one: Place, two: Place) -> bool:
    """Is one reckoned from the other, or are they of two hours, two parts of a whole, of two sorts?"""
    return worked_out(one, two) or is_later(one, two) or apart(one, two) or is_difference_of(one, two)
