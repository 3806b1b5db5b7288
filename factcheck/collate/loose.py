"""
Partners of sentences that words alone leave without one: told anew, and in another place.

An outlet that rewrites copy keeps few of its words, but its figures, days and names, and synonyms of the
rest. What a sentence left over has of these in common with one of the other copy, and with no other sentence
of either, says what it tells, however little that is of all its words.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import fsum, inf, log

from factcheck.collate.sheet import Sheet
from factcheck.collate.told import Sort, one_text
from factcheck.model.record import NamedTuple

# Weights count in things that two sentences alone tell: one that stands in each once weighs 1.
SURE = 1.7  # what two sentences have in common wherever they stand
WORDS = 1.4  # the same, between or beside the partners of the neighbours
FIGURE = 0.9  # and where a figure that no other sentence gives is among it
PLACED = 0.5  # of any one thing, or the kind of a figure, where each is alone left over between two pairs
SINGLE = 1.5  # and of any, where a copy is that one sentence
COMMON = 0.55  # how rare, against what stands in two sentences alone, a thing must be to tell anything
NAMED = 0.6  # the weight of a name against a word as rare: whom and what copy is about stands all over it
KIND = 0.4  # of the kind of a figure: that there is one
RIVAL = 0.6  # how much of it any other sentence may have
CLOSE = 0.8  # the same, where the sentence stands in its place
ASIDE = 1  # sentences that may lie between that place and the partner
GAP = 6  # sentences that a place may take in, and that may lie between one left over and its neighbours
ONE_TEXT = 0.5  # of either copy's sentences with a partner: fewer are two accounts, and only figures tie them
MOST = 0.7  # of either copy's sentences with a partner: then what is left over at last may be laid together
VISITS = 600  # postings looked at for one sentence, so that long copies cost in proportion

_SHARE = {Sort.NAME: NAMED, Sort.KIND: KIND}

Told = Sequence[frozenset[str]]  # of each sentence of a copy, what it tells
Partners = Mapping[int, Sequence[int]]


class Found(NamedTuple):
    """A sentence left over, by its side and place, and the one of the other copy that tells it."""

    strength: float
    side: int
    loose: int
    partner: int


class Side:
    """One copy: what its sentences tell, which are of its body, and who their partners are."""

    def __init__(self, sheet: Sheet, partners: Partners) -> None:
        self.told, self.body, self.postings = sheet.told, sheet.body, sheet.postings
        self.partners = partners


def found(one: Side, two: Side, weight: Mapping[str, float]) -> list[Found]:
    """The partners of what is left over in either copy, the surest first."""
    sides, asked = (one, two), _Asked(one, two, weight)
    out = [
        Found(strength, at, loose, partner)
        for at in (0, 1)
        for loose in sides[at].body
        if loose not in sides[at].partners
        for strength, partner in asked.partner(loose, sides[at], sides[1 - at])
    ]
    return sorted(
        out, key=lambda one: (-round(one.strength, 9), one.loose + one.partner, one.loose, one.side)
    )


def remaining(one: Side, two: Side, weight: Mapping[str, float]) -> list[Found]:
    """
    The partners of what is left over at last: each with that of the other copy it has most in common with.

    Where all else of one text has its partner, one rare word tells which of a few sentences is which.
    """
    asked = _Asked(one, two, weight)
    if asked.paired < MOST and not one_text(one.told, two.told):
        return []
    left = [[at for at in sorted(side.body) if at not in side.partners] for side in (one, two)]
    if not all(left):
        return []
    free = frozenset(left[1])
    scored: dict[int, dict[int, float]] = {loose: asked.shared(loose, one, two, free) for loose in left[0]}
    back: dict[int, list[float]] = defaultdict(list)
    for own in scored.values():
        for at, strength in own.items():
            back[at].append(strength)
    return [
        Found(strength, 0, loose, at)
        for loose, own in scored.items()
        for at, strength in own.items()
        if strength >= PLACED and _second(own.values()) <= RIVAL * strength >= _second(back[at])
        if strength == max(own.values()) == max(back[at])
    ]


def _second(strengths: Iterable[float]) -> float:
    """The second best of some; nothing of one."""
    return max(sorted(strengths, reverse=True)[1:2], default=0.0)


class _Asked:
    """Two copies, asked for the partners of what is left over."""

    def __init__(self, one: Side, two: Side, weight: Mapping[str, float]) -> None:
        self.weight = weight
        paired = [sum(at in side.partners for at in side.body) / (len(side.body) or 1) for side in (one, two)]
        self.paired = max(paired)
        self.of_one_text = self.paired >= ONE_TEXT or one_text(one.told, two.told)
        self.placed = self.paired > 0  # where nothing is paired, nothing has a place

    def partner(self, loose: int, own: Side, far: Side) -> Iterator[tuple[float, int]]:
        """The sentence that tells what one left over tells, if any does so plainly, and how much it is."""
        tally = self._tally(own.told[loose], far)
        best = max(tally, key=lambda at: (round(tally[at], 9), -at), default=None)
        strength = None if best is None else self._plainly(loose, best, own, far, tally)
        if best is not None and len(own.body) == len(far.body) == 1:
            strength = max(strength or 0.0, tally[best]) if tally[best] >= SINGLE else None
        opposite = _opposite(loose, own, far)
        if best is not None and strength is not None:
            yield strength, best
        elif opposite is not None and self.of_one_text:
            shared = own.told[loose] & far.told[opposite]
            if any(feature[0] == Sort.KIND or self.weight[feature] >= PLACED for feature in shared):
                yield weighed(self.weight, shared), opposite

    def _plainly(
        self, loose: int, best: int, own: Side, far: Side, tally: Mapping[int, float]
    ) -> float | None:
        """How much of what one tells the other does that its partners leave; None where it is not enough."""
        near = _in_place(loose, best, own, far)
        if self._rival(loose, best, own, far, tally) > (CLOSE if near else RIVAL) * tally[best]:
            return None
        shared = own.told[loose] & far.told[best]
        left = shared.difference(*(own.told[at] for at in far.partners.get(best, ())))
        strength = weighed(self.weight, left)
        return strength if strength >= self._least(left, own, far, near=near) else None

    def _rival(self, loose: int, best: int, own: Side, far: Side, tally: Mapping[int, float]) -> float:
        """The most that any other sentence of either copy has of what two have in common."""
        siblings = far.partners.get(best, ())
        mates = {best, *(mate for sibling in siblings for mate in own.partners[sibling])}
        others = self._tally(own.told[loose] & far.told[best], own)
        rivals = [worth for at, worth in tally.items() if at not in mates]
        rivals += [worth for at, worth in others.items() if at != loose and at not in siblings]
        return max(rivals, default=0.0)

    def _least(self, shared: frozenset[str], own: Side, far: Side, *, near: bool) -> float:
        """How much two sentences must have in common."""
        figures = (feature for feature in shared if feature[0] == Sort.FIGURE)
        if any(len(own.postings[figure]) == len(far.postings[figure]) == 1 for figure in figures):
            return FIGURE if near and self.placed else SURE
        if not self.of_one_text:
            return inf
        return WORDS if near else SURE

    def shared(self, loose: int, own: Side, far: Side, free: frozenset[int]) -> dict[int, float]:
        """What one left over has in common with each that is left over in the other copy."""
        near = [at for at in self._tally(own.told[loose], far) if at in free]
        both = {at: own.told[loose] & far.told[at] for at in near}
        return {at: weighed(self.weight, same) for at, same in both.items() if self._says(same)}

    def _says(self, shared: frozenset[str]) -> bool:
        """Is a rare word or figure among what two have in common, and no day alone?"""
        return any(
            self.weight[feature] >= PLACED and feature[0] != Sort.WEEKDAY and feature[:2] != "#-"
            for feature in shared
        )

    def _tally(self, features: frozenset[str], side: Side) -> dict[int, float]:
        """What each sentence of a copy has of some features, the rarest looked up first."""
        out: dict[int, float] = defaultdict(float)
        budget = VISITS
        for posted, feature in sorted((len(side.postings[f]), f) for f in features if f in side.postings):
            budget -= posted
            if budget < 0:
                break
            if feature[0] != Sort.KIND:
                for at in side.postings[feature]:
                    out[at] += self.weight[feature]
        return out


def weights(one: Sheet, two: Sheet) -> dict[str, float]:
    """What each feature of sentences weighs: nothing where it stands all over, 1 where in two of them."""
    counts = {feature: len(places) for feature, places in one.postings.items()}
    for feature, places in two.postings.items():
        counts[feature] = counts.get(feature, 0) + len(places)
    size = len(one.body) + len(two.body) + 2
    most = log(size / 2)
    rare = {count: log(size / max(count, 2)) / most for count in set(counts.values())}
    worth = {count: max(share - COMMON, 0.0) / (1 - COMMON) for count, share in rare.items()}
    return {feature: worth[count] * _SHARE.get(feature[0], 1.0) for feature, count in counts.items()}


def weighed(weight: Mapping[str, float], shared: Iterable[str]) -> float:
    """What is shared weighs; names no more than all the rest: they tell whom it is about and not what."""
    names: list[float] = []
    rest: list[float] = []
    for feature in shared:
        (names if feature[0] == Sort.NAME else rest).append(weight[feature])
    told = fsum(rest)
    return round(told + min(fsum(names), told), 9)  # whatever order a set has


def _opposite(loose: int, own: Side, far: Side) -> int | None:
    """The one left over between the partners of both neighbours of one left over; None without it."""
    before, after = loose - 1, loose + 1
    for at in own.partners.get(before, ()) if before in own.body and after in own.body else ():
        if at + 2 in own.partners.get(after, ()) and at + 1 in far.body and at + 1 not in far.partners:
            return at + 1
    return None


def _in_place(loose: int, partner: int, own: Side, far: Side) -> bool:
    """Does a sentence stand between the partners of the neighbours of the one left over, or beside one?"""
    ends: list[int] = []
    for step in (-1, 1):
        at = loose + step
        while 0 <= at < len(own.told) and at not in own.partners and abs(at - loose) < GAP:
            at += step
        if not 0 <= at < len(own.told):
            ends.append(0 if step < 0 else len(far.told) - 1)
        ends += own.partners.get(at, ())
    between = bool(ends) and min(ends) <= partner <= max(ends) <= min(ends) + GAP
    return between or any(abs(partner - end) <= ASIDE for end in ends)
