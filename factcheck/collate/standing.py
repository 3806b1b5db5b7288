"""Whether two claims that were seated together stay so: on like ground, on doubtful ground, or not at all."""

from __future__ import annotations

from factcheck.collate.alone import ALIKE, is_long
from factcheck.collate.days import are_end_and_point, are_sole_days, told_elsewhere
from factcheck.collate.frame import Place
from factcheck.collate.ground import (
    COPIED,
    DOUBTFUL,
    LIKE,
    NONE,
    STRONG,
    apart,
    comes_with_more,
    differ,
    is_difference_of,
    is_later,
    is_slip,
    later_by,
    led_alike,
    makes_up,
    names_event,
    of_set_and_part,
    weight,
    worked_out,
)
from factcheck.collate.moments import of_two_moments
from factcheck.collate.owners import akin, fates
from factcheck.collate.page import Page, like
from factcheck.collate.ties import by_ends, heads, nearly, surroundings
from factcheck.model.claim import Claim, ClaimKind, Date, Name, Number

LONGEST_CHANCE = 10  # figures below it are in many sentences, of many things
SOLE = 2.7  # of `weight`: the least for two figures that are the only ones of a kind in their sentences


def ground_of(page: Page, one: Place, two: Place, *, held: bool) -> bool | None:
    """Have two claims that differ like ground? False where it is doubtful, None where they are of two."""
    if of_set_and_part(one, two):
        return None
    if _are_one(page, one, two):
        return True
    if _come_of_a_third(page, one, two) or of_two_moments(one, two):
        return None
    if held:
        return True
    if _told_to_be_two(page, one, two):
        return None
    if _of_other_times(page, one, two) or _of_other_fates(one, two):
        return False
    place, near, likeness = page.same_place(one, two), surroundings(one, two), like(page, one, two)
    if place >= STRONG and (near >= 1.0 or likeness >= LIKE):
        return True
    if isinstance(one.claim, Date) and (led_alike(one, two) or are_sole_days(page, one, two)):
        return True
    if by_ends(one, two) > 0 and (one.claim.kind is two.claim.kind or _one_end_kept(one, two)):
        return True
    if worked_out(one, two) or (likeness < LIKE and _have_others(page, one, two)):
        return None
    if isinstance(one.claim, Date) and isinstance(two.claim, Date) and nearly(one.claim, two.claim):
        return near >= LIKE or likeness >= LIKE
    weighs = weight(one, two, place, near, heads=not heads(one).isdisjoint(heads(two)))
    return None if _weighs_nothing(one, weighs) else weighs >= DOUBTFUL and likeness >= LIKE


def _weighs_nothing(place: Place, weighs: float) -> bool:
    """Is a pair of figures not worth a look? Of two days somebody should look at any."""
    return isinstance(place.claim, Number) and weighs < NONE


def _are_one(page: Page, one: Place, two: Place) -> bool:
    """Do two claims say the same, or but for a slip? Of names the rules alone can tell."""
    return isinstance(one.claim, Name) or not differ(one, two) or are_slipped(page, one, two)


def _one_end_kept(one: Place, two: Place) -> bool:
    """Does a unit stand at one end of a change in one copy alone: "from 39 hours to 32", "from 38 to 32"?"""
    if not akin(one.claim, two.claim):
        return False
    ends = [{figure.value for figure in _of_change(own)} for own in (one, two)]
    return bool(ends[0] & ends[1])


def _of_change(place: Place) -> list[Number]:
    """The other end of the change that a figure is one end of."""
    other = {"from": "to", "to": "from"}.get(place.end)
    cell = place.cell
    return [
        claim
        for claim, bounds in cell.beside(place.first)
        if isinstance(claim, Number)
        and akin(claim, place.claim)
        and other
        and Place(cell, claim, *bounds).end == other
    ]


def _of_other_times(page: Page, one: Place, two: Place) -> bool:
    """Are two figures of two sessions of a day, or two days each of another act that either copy tells?"""
    if isinstance(one.claim, Date) and told_elsewhere(page, one, two):
        return True
    return one.claim.kind is not ClaimKind.TIME and is_later(one, two)  # an hour says itself of which session


def _have_others(page: Page, one: Place, two: Place) -> bool:
    """Does the other copy give either of two figures there besides the one that it is seated with?"""
    has = page.accounts.has_partner
    return has(one, two.document, two.claim) or has(two, one.document, one.claim)


def are_slipped(page: Page, one: Place, two: Place) -> bool:
    """Is the one the other but for a slip, of digits or of the unit, and neither given in the other copy?"""
    a, b = one.claim, two.claim
    if isinstance(a, Number) and isinstance(b, Number) and _amount_kept(a, b):
        return True
    if _end_kept(one, two):
        return True
    if not is_slip(one, two) or apart(one, two):
        return False
    if not (isinstance(a, Number) and isinstance(b, Number)):
        return True
    if page.given.has(two.document, a) or page.given.has(one.document, b):
        return False
    return is_long(a, b) or like(page, one, two) >= ALIKE


def _of_other_fates(one: Place, two: Place) -> bool:
    """Does one count those to whom something happened, and the other none: "nine hurt", "80 on board"?"""
    if not one.claim.kind is two.claim.kind is ClaimKind.NUMBER:
        return False
    return bool(fates(one)) != bool(fates(two))


def _amount_kept(a: Number, b: Number) -> bool:
    """Is it one figure, of two units, two currencies, or for two times: "400 metres", "400 yards"?"""
    if a.kind is not b.kind or a.value is None or a.value != b.value or a.kind is ClaimKind.NUMBER:
        return False
    return a.value >= LONGEST_CHANCE and (a.unit, a.per) != (b.unit, b.per)


def _end_kept(one: Place, two: Place) -> bool:
    """Are they ranges with one end alike, neither in the other sentence: "31% to 34%", "31% to 43%"?"""
    a, b = one.claim, two.claim
    if not (isinstance(a, Number) and isinstance(b, Number)) or None in (a.value_to, b.value_to, a.unit):
        return False
    if (a.kind, a.unit) != (b.kind, b.unit) or (a.value == b.value) == (a.value_to == b.value_to):
        return False
    return not (_has_range(two, a) or _has_range(one, b))


def _has_range(place: Place, own: Number) -> bool:
    """Does a sentence give a range that another has too?"""
    ranges = [(c.value, c.value_to) for c in place.cell.claims if isinstance(c, Number)]
    return (own.value, own.value_to) in ranges


def are_sole(page: Page, one: Place, two: Place) -> bool:
    """
    Are two figures that differ, of one thing counted or measured, the only ones of a kind in their sentences?

    Neither is given anywhere in the other copy, and the words round them are alike enough.
    """
    a, b = one.claim, two.claim
    if not (isinstance(a, Number) and isinstance(b, Number)) or a.unit is None or a.unit != b.unit:
        return False
    if a.bound is not b.bound or heads(one).isdisjoint(heads(two)) or not differ(one, two):
        return False
    if not (_only_one(one) and _only_one(two)) or is_later(one, two):
        return False
    if worked_out(one, two) or apart(one, two) or fates(one) != fates(two):
        return False
    if page.given.has(two.document, a) or page.given.has(one.document, b):
        return False
    return weight(one, two, page.same_place(one, two), surroundings(one, two), heads=True) >= SOLE


def _only_one(place: Place) -> bool:
    """Is a figure the only one of its unit in its cell?"""
    unit = getattr(place.claim, "unit", None)
    return sum(isinstance(c, Number) and c.unit == unit for c in place.cell.claims) == 1


def _told_to_be_two(page: Page, one: Place, two: Place) -> bool:
    if isinstance(one.claim, Date) and names_event(one, two):
        return True
    if page.in_order(one, two) >= COPIED:
        return False
    if apart(one, two) or is_difference_of(one, two):
        return True
    if one.claim.kind is ClaimKind.DATE and are_end_and_point(one, two):
        return True
    return worked_out(one, two) and page.given.both(one, two)


def _come_of_a_third(page: Page, one: Place, two: Place) -> bool:
    """Does a third figure lead from one to the other, whatever binds them?"""
    if makes_up(one, two) or comes_with_more(one, two):
        return True
    otherwise = _told_in_two_ways(one.claim, two.claim) or is_difference_of(one, two)
    if otherwise and worked_out(one, two):
        return True  # "$9 more than in May", "against $80 in May": both give the $89
    if page.in_order(one, two) >= COPIED:
        return False
    return page.given.make_up(one, two) or later_by(one, two)


def _told_in_two_ways(a: Claim, b: Claim) -> bool:
    """Have two figures two units, or is one told more finely: "three days", "three days and two hours"?"""
    return isinstance(a, Number) and isinstance(b, Number) and (a.unit, a.grain) != (b.unit, b.grain)
