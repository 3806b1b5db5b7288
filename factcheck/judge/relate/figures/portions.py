"""Are two shares told of one set, of which the same is said? And how near do they come to each other?"""

from __future__ import annotations

from factcheck.model.collation import Share

WHOLE = 0.45  # of the words of substance of the shorter side in the other
NEAR = 0.5  # the same of the clauses that the two stand in, less the set
BOTH = 1.0  # and of both taken together
PARTS = 0.6  # the same of two figures that make up the whole: those who did, and those who did not
PEOPLE = 1.15  # the same where each copy calls people by another noun
GRAIN = 0.02  # of what two shares make up together
TOUCHING = 0.02  # a gap no wider, of a share in figures and one in words
NEARLY = 0.75  # from here on what is not all is nearly all


def of_one_set(match: Share) -> bool:
    """Do the words say that both copies speak of one set, and say the same of so many of it?"""
    if not match.alike or match.whole < WHOLE or match.near < (PARTS if _are_a_whole(match) else NEAR):
        return False
    return match.whole + match.near >= (BOTH if match.one_set else PEOPLE)


def firm(match: Share) -> bool:
    """Is the same said of one set, by the clauses themselves?"""
    return match.one_set and match.alike and match.near >= PARTS


def _are_a_whole(match: Share) -> bool:
    """Do two shares in figures make up all there is: a quarter, three quarters?"""
    (_, a), (_, b) = match.sides
    return a.figure and b.figure and abs(a.low + a.high + b.low + b.high - 2) < GRAIN


def near(match: Share) -> bool:
    """Do the two come so near each other that both may be told of one share: nearly all, and all?"""
    (_, a), (_, b) = match.sides
    if a.exact or b.exact:
        return False
    low, high = sorted((a, b), key=lambda portion: portion.low)
    if high.low == 1:
        return low.low >= NEARLY
    between = high.low - low.high  # below nought of two bounds of one sort
    return (a.figure or b.figure) and low.high > 0 and 0 <= between <= TOUCHING
