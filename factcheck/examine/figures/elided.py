"""A unit that a sentence prints once for several figures: "to €2.4 billion, with costs of 1.9 billion"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from itertools import pairwise

from factcheck.examine.figures.drafts import Draft
from factcheck.examine.figures.units import each
from factcheck.examine.lexemes import Lexemes
from factcheck.lexicon.counting import STOP
from factcheck.lexicon.currencies import BARE, CROWN_NATIONS, CROWNS, NATIONS
from factcheck.lexicon.numerals import LETTER_SCALES, ONE_SIZE, SCALES
from factcheck.lexicon.stem import stem
from factcheck.model.claim import Bound, ClaimKind

# what stands before a share whose sign is left out: "and the left on 30.2"
_BEFORE_SHARE = frozenset("at on with to from by against and".split())


def fill_elided(page: Lexemes, found: list[Draft]) -> None:
    """Give the bare figures of a sentence the currency or the per cent of the others, if one is told."""
    _fill_ends(page, found)
    _fill_times(page, found)
    _fill_rates(page, found)
    _fill_flows(page, found)
    _fill_listed(page, found)
    told = [draft for draft in found if draft.kind in (ClaimKind.MONEY, ClaimKind.PERCENT)]
    if not told:
        return
    for draft in found:
        if draft.unit in BARE:
            _as_named(draft, told)
    for draft in [draft for draft in found if _is_compared(page, draft)]:
        _as_before(draft, told)
    for draft in [draft for draft in found if _is_bare(page, draft)]:
        converted = _converted(page, draft, told)
        if converted is not None or _is_scaled(page, draft):
            _as_money(draft, told, converted)
        elif page.low[draft.first - 1] in _BEFORE_SHARE and _may_be_share(page, draft):
            _as_share(draft, found, told)


def crowns(page: Lexemes) -> Mapping[str, str]:
    """Which currency each name of a crown stands for where the page speaks of one nation that has it."""
    words = set(page.low)
    if words.isdisjoint(CROWNS):
        return {}
    spoken = {CROWN_NATIONS[word] for word in words & CROWN_NATIONS.keys()}
    own = {name: codes & spoken for name, codes in CROWNS.items() if name in words}
    if not _are_money(page):  # what kings wear
        own = {name: codes for name, codes in own.items() if name not in _WORN}
    return {name: min(codes) for name, codes in own.items() if len(codes) == 1}


_WORN = ("crown", "crowns")


def _are_money(page: Lexemes) -> bool:
    """Does a page give crowns by the million, or those of a nation?"""
    low = page.low
    return any(
        low[k - 1] in SCALES or low[k - 1] in CROWN_NATIONS for k, word in enumerate(low) if word in _WORN
    )


def name_crowns(page: Lexemes, found: list[Draft], own: Mapping[str, str]) -> None:
    """Read crowns as those of the page's nation: "fell to 1.8bn kroner" of a Danish firm."""
    for draft in found:
        at = draft.last - 1 if draft.counted is None else draft.counted
        named = page.low[at] in own and page.low[at - 1] not in NATIONS
        if named and (draft.kind is ClaimKind.MONEY or draft.counted == draft.last):
            draft.unit, draft.last = own[page.low[at]], at + 1
        elif draft.unit == "crown" and draft.counted is None and (code := own.get("crowns")):
            draft.unit = code  # "12 crowns from 10"
        else:
            continue
        draft.kind, draft.counted = ClaimKind.MONEY, None


def _fill_ends(page: Lexemes, found: list[Draft]) -> None:
    """Give what ends in "from" or "for" the unit of the figure before it: "to 20 crowns ($2) from 75"."""
    low = page.low
    for other, draft in pairwise(draft for draft in found if draft.converts is None):
        leads = low[other.first - 1], low[draft.first - 1]
        if leads[1] == "from":
            _scaled_alike(page, draft, other)
        if _is_last_of(page, other, draft):
            draft.kind, draft.unit, draft.counted = other.kind, other.unit, None
        elif other.kind in _ends(leads) and _is_bare(page, draft):
            draft.kind, draft.unit = other.kind, other.unit
        elif (other.kind in _to_its_end(page, other, draft) and _ends_there(page, draft)) or (
            other.kind in _in_its_place(page, draft) and _ends_there(page, draft)
        ):
            draft.kind, draft.unit, draft.counted = other.kind, other.unit, None


def _fill_times(page: Lexemes, found: list[Draft]) -> None:
    """Give a bare figure the time of another that one word leads up to: "over 12 years, wine over four"."""
    timed: dict[str, Draft] = {}
    for draft in found:
        lead = _time_lead(page, draft)
        if lead is None:
            continue
        if draft.kind is ClaimKind.DURATION:
            timed[lead] = draft
        elif lead in timed and draft.value != 1 and _is_bare(page, draft):
            draft.kind, draft.unit = ClaimKind.DURATION, timed[lead].unit
            if draft.hedge is not None:  # "over" of a time is during it
                draft.first, draft.hedge, draft.bound = draft.figure[0], None, Bound.EXACT


def _time_lead(page: Lexemes, draft: Draft) -> str | None:
    """The preposition of time before a figure, be it read as its hedge: "over 12 years", "over four"."""
    if draft.hedge is not None and draft.hedge != (draft.first, draft.figure[0]):
        return None
    lead = page.low[draft.figure[0] - 1]
    return lead if lead in _FOR_HOW_LONG and (draft.hedge is None or lead == "over") else None


# prepositions that lead up to how long something takes, and to no share ("one in five")
_FOR_HOW_LONG = frozenset("over for within after during".split())


def _fill_rates(page: Lexemes, found: list[Draft]) -> None:
    """Make rates of both where one "per hour" stands behind a bracket: "60 miles (97 kilometres) an hour"."""
    for other, draft in pairwise(found):
        if draft.converts is None or not other.unit or not draft.unit or page.low[draft.last] not in _CLOSED:
            continue
        both = [each(page, unit, draft.last + 1) for unit in (other.unit, draft.unit)]
        if both[0] and both[1]:
            other.unit, draft.unit = both[0].name, both[1].name


_CLOSED = frozenset({")", "]"})


def _fill_flows(page: Lexemes, found: list[Draft]) -> None:
    """Make a rate of what is told as one behind its unit, or behind the stuff: "9 cu m of water a second"."""
    low = page.low
    for draft in found:
        if draft.kind is not ClaimKind.MEASURE or not draft.unit:
            continue
        stuff = low[draft.last] == "of" and low[draft.last + 1].isalpha()
        rate = each(page, draft.unit, draft.last + 2 if stuff else draft.last)
        if rate is not None:
            draft.unit = rate.name
            draft.last += 0 if stuff else _RATE


def _fill_listed(page: Lexemes, found: list[Draft]) -> None:
    """Give a bare figure the unit of the one it is listed with: "the nine and five years"."""
    low = page.low
    for draft, other in pairwise(found):
        listed = low[draft.last] in _LISTING and other.first == draft.last + 1 and other.kind in _COUNTED_OUT
        if listed and low[draft.first - 1] in _LEADING and _is_bare(page, draft):
            draft.kind, draft.unit = other.kind, other.unit


_LISTING = frozenset(["and", "or"])
_COUNTED_OUT = frozenset({ClaimKind.DURATION, ClaimKind.MEASURE})
_LEADING = frozenset("the of for".split())


def _ends(leads: tuple[str, str]) -> frozenset[ClaimKind]:
    """Of which kinds both of two figures are that these words lead up to: "pays 15 euros and will pay 40"."""
    one, two = leads
    again = one[:1].isalpha() and one not in STOP and two[:1].isalpha() and stem(one) == stem(two)
    return _MEASURED if again else _ENDS.get(leads, frozenset())


def _in_its_place(page: Lexemes, draft: Draft) -> frozenset[ClaimKind]:
    """Of which kinds a figure is that another takes the place of: "open 40 hours a week instead of 52"."""
    before = tuple(page.low[max(draft.first - 2, 0) : draft.first])
    return _MEASURED if before in _IN_PLACE_OF else frozenset()


def _to_its_end(page: Lexemes, other: Draft, draft: Draft) -> frozenset[ClaimKind]:
    """Of which kinds a figure is that another goes to, rated or not: "from 39 hours a week to 32"."""
    low = page.low
    between = low[other.last : draft.first - 1]
    rated = len(between) == _RATE and between[0] in _EACH
    ends = low[other.first - 1] == "from" and low[draft.first - 1] == "to"
    return _MEASURED if ends and (not between or rated) else frozenset()


_EACH = frozenset("a an per each every".split())
_RATE = 2  # words: "a week"


def _is_last_of(page: Lexemes, other: Draft, draft: Draft) -> bool:
    """Reads "for 20 years, the last five of them": so many years."""
    low, first, last = page.low, draft.first, draft.last
    behind = draft.kind is ClaimKind.NUMBER and other.kind is ClaimKind.DURATION
    led = low[first - 1] in ("last", "first") and low[first - 2] == "the" and low[other.last] == ","
    return behind and led and low[last] == "of" and low[last + 1] in ("them", "those", "which")


def _scaled_alike(page: Lexemes, draft: Draft, other: Draft) -> None:
    """Reads "to 31m tonnes from 33.5m": no metres, where the end before it has the letter for its scale."""
    letter = page.low[other.figure[1] - 1]
    if draft.unit != "metre" or letter != "m" or page.low[draft.last - 1] != "m" or draft.value is None:
        return
    if page.low[draft.last][:1].isalpha() and page.low[draft.last] not in STOP:
        return  # "from 1.8m walls"
    scale = LETTER_SCALES["m"]
    draft.value, draft.grain = draft.value * scale, draft.grain * scale
    draft.kind, draft.unit, draft.counted = other.kind, other.unit, None
    draft.figure = draft.figure[0], draft.last  # the letter is its scale, as in "31m", and no currency


def as_others(page: Lexemes, found: list[Draft], millions: Sequence[Decimal]) -> None:
    """Read the "m" of a figure as the page's others of its size are read: "8.5m bushels", "it had 7m"."""
    for draft in found:
        if draft.unit == "metre" and draft.value and page.low[draft.last - 1] == "m":
            own = abs(draft.value)
            if any(own <= ONE_SIZE * value and value <= ONE_SIZE * own for value in millions):
                scale = LETTER_SCALES["m"]
                draft.value, draft.grain = draft.value * scale, draft.grain * scale
                draft.kind, draft.unit, draft.counted = ClaimKind.NUMBER, None, None


_IN_PLACE_OF = {("instead", "of"), ("rather", "than"), ("down", "from"), ("up", "from")}
_MEASURED = frozenset({ClaimKind.MEASURE, ClaimKind.MONEY, ClaimKind.PERCENT, ClaimKind.DURATION})
# "rose to 610 hectares on Friday from 340", "lived there for six years and worked for nine"
_ENDS = {("to", "from"): _MEASURED, ("for", "for"): frozenset({ClaimKind.DURATION})}


def _is_bare(page: Lexemes, draft: Draft) -> bool:
    """Does a figure stand with no unit, and nothing that it counts, behind it?"""
    alone = draft.kind is ClaimKind.NUMBER and draft.unit is None
    return alone and _ends_there(page, draft)


def _ends_there(page: Lexemes, draft: Draft) -> bool:
    """Is a figure a number with nothing behind it that it could count?"""
    after = page.low[draft.last]
    number = draft.kind is ClaimKind.NUMBER and draft.value is not None
    return number and (after in STOP or not after[:1].isalpha())


def _as_named(draft: Draft, told: list[Draft]) -> None:
    """Reads "4.4 billion crowns" where the sentence has named them as Danish before."""
    nations = {d.unit for d in told if d.unit in BARE[draft.unit or ""]}
    if len(nations) == 1 and draft.counted is not None:
        draft.kind, draft.unit, draft.last = ClaimKind.MONEY, nations.pop(), draft.counted + 1
        draft.counted = None


_REACH = (
    8  # lexemes before a figure in which it is told what it counts: "the population has grown to 3 million"
)
# people by what they are of, whose number stands behind them
_CROWDS = frozenset(
    """
    population populations audience audiences attendance crowd crowds membership readership viewership
    workforce following circulation electorate turnout users subscribers followers viewers listeners
    readers visitors
    passengers customers voters people inhabitants residents members
    """.split()
)


def _is_scaled(page: Lexemes, draft: Draft) -> bool:
    """Reads "38 million"; in "a town of 2 million" the figure counts what stands before it."""
    low, first = page.low, draft.first
    if low[draft.figure[1] - 1] not in SCALES or low[first - 1] == "of":
        return False
    before = low[max(first - _REACH, 0) : first]
    return _CROWDS.isdisjoint(before)


_COMPARING = frozenset("up down compared rising falling risen fallen".split())


def _is_compared(page: Lexemes, draft: Draft) -> bool:
    """Reads "€610, compared with 540 last year", "4.1%, up from 3.9"."""
    alone = draft.kind is ClaimKind.NUMBER and draft.unit is None and draft.value is not None
    return (
        alone
        and page.low[draft.first - 1] in ("from", "with", "to")
        and page.low[draft.first - 2] in _COMPARING
        and "" not in page.low[draft.first - 2 : draft.first]
    )


def _as_before(draft: Draft, told: list[Draft]) -> None:
    """The unit of the last sum or share before it that restates none: "£610 ($750), up from 540"."""
    before = [other for other in told if other.last <= draft.first and other.converts is None]
    if before:
        draft.kind, draft.unit = before[-1].kind, before[-1].unit


def _converted(page: Lexemes, draft: Draft, told: list[Draft]) -> Draft | None:
    """The sum in brackets that a figure is restated by: "900,000 ($1.2 million)"."""
    if page.low[draft.last] != "(":
        return None
    return next((d for d in told if d.kind is ClaimKind.MONEY and d.first == draft.last + 1), None)


def _as_money(draft: Draft, told: list[Draft], converted: Draft | None) -> None:
    restated = converted.unit if converted else None
    plain = (d for d in told if d.kind is ClaimKind.MONEY and d.converts is None)
    units = {d.unit for d in plain} - {restated}
    if len(units) == 1:
        draft.kind, draft.unit = ClaimKind.MONEY, units.pop()


def _may_be_share(page: Lexemes, draft: Draft) -> bool:
    """Has a figure a place or two behind its point, and is it of a hundred? Else it is a level or a rate."""
    pointed = "." in page.low[draft.figure[0]] and draft.grain >= _FINEST
    return pointed and draft.value is not None and abs(draft.value) <= _WHOLE


_FINEST = Decimal("0.01")
_WHOLE = 100


def _as_share(draft: Draft, found: list[Draft], told: list[Draft]) -> None:
    """A figure with a point where every other such figure of the sentence is told in per cent."""
    others = [d for d in found if d.kind not in (ClaimKind.AGE, ClaimKind.ORDINAL)]
    measured = {d.unit for d in others if d.unit is not None and d.counted is None}
    shares = {d.unit for d in told if d.kind is ClaimKind.PERCENT}
    if len(shares) == 1 and measured == shares:
        draft.kind, draft.unit = ClaimKind.PERCENT, shares.pop()
