"""Two figures of a contest, each by itself: "3-2", "by five votes to four", "4-39", "264/7"."""

from __future__ import annotations

from decimal import Decimal

from factcheck.examine.figures.amounts import WIDEST, Numeral
from factcheck.examine.figures.change import moved
from factcheck.examine.figures.counted import noun
from factcheck.examine.figures.drafts import Draft, drafted
from factcheck.examine.figures.ranges import Pair
from factcheck.examine.lexemes import Lexemes
from factcheck.lexicon.contests import AT_THE_CREASE, BALLOTS, CONTEST, CRICKET
from factcheck.lexicon.currencies import SIGNS
from factcheck.model.claim import ClaimKind

_WICKETS = 10  # an innings has no more
_BEFORE = 6  # lexemes before a score that may say so
_TAKING = frozenset({"took", "takes", "taking", "take", "figures"})
_OPENING = frozenset("(['\"“‘") | {""}
_COMMON_BOTTOMS = frozenset("2 3 4 5 6 8 10 12 16 20 24 25 32 40 50 64 100 1000".split())  # 3/4, 5/16


def of_cricket(page: Lexemes) -> bool:
    """Does the page speak of cricket, where "4-39" is four wickets for 39 runs?"""
    return len(CRICKET.intersection(page.low)) > 1


def is_score(page: Lexemes, tied: Pair, *, cricket: bool) -> bool:
    """Reads "3-2", "71-48", "by five votes to four" as two figures; "3-4 weeks" is a range."""
    first, second, joint = tied
    if not (joint in ("-", "to") and first.kind is second.kind is ClaimKind.NUMBER):
        return False
    a, b = first.numeral, second.numeral
    if a.value >= b.value and not b.scaled and joint == "-":
        return True
    low, before = page.low, page.low[first.first - 1]
    if joint == "to":
        falls = a.value > b.value and before != "from" and not moved(page, first.first)
        return falls or before in CONTEST
    if noun(page, second.last, one=False) is not None:
        return False
    near = low[max(first.first - _BEFORE, 0) : first.first] + low[second.last : second.last + 4]
    if not CONTEST.isdisjoint(near):
        return True
    figures = before in _TAKING or (before in ("with", "of") and "figures" in near)
    return a.value <= _WICKETS and (figures or cricket)  # took 4-39


def balls(page: Lexemes, found: Numeral) -> Draft | None:
    """Reads "71b" of "(53, 71b, 6x4)": on a page of cricket so many balls, and no billions."""
    low, last = page.low, found.last
    stuck = page.word(last) == "b" and page.glued(last) and low[found.first] == str(found.value)
    if not stuck or (page.glued(last + 1) and low[last + 1].isalnum()) or low[found.first - 1] in SIGNS:
        return None
    return Draft(
        ClaimKind.NUMBER, found.value, found.first, last + 1, (found.first, last), unit="ball", counted=last
    )


def score(page: Lexemes, tied: Pair) -> list[Draft]:
    """Both figures of a score; of a vote both are votes, else both are what the second counts."""
    first, second = tied.first, tied.second
    low = page.low
    near = low[max(first.first - _BEFORE, 0) : first.first] + low[second.last : second.last + 3]
    voted = any(word.startswith(("vot", "rul")) or word in BALLOTS for word in near)
    one, two = drafted(first), drafted(second)
    if voted:
        one.unit = two.unit = "vote"
    elif found := noun(page, second.last, one=False):
        one.unit, (two.unit, two.counted) = found[0], found
    return [one, two]


def is_tally(page: Lexemes, i: int, *, cricket: bool) -> bool:
    """Reads "4/39", "264/7": wickets and runs, where "3/4 of" is a fraction and "24/7" a phrase."""
    low = page.low
    top, bottom = low[i], low[i + 2]
    if not (top.isdecimal() and bottom.isdecimal() and _stands_alone(page, i)):
        return False
    if len(top) > WIDEST or len(bottom) > WIDEST:
        return False
    first, second = int(top), int(bottom)
    if first > _WICKETS and second > _WICKETS:
        return False
    played = cricket or not AT_THE_CREASE.isdisjoint(low[max(i - _BEFORE, 0) : i])
    if first > _WICKETS:  # 264/7
        return played and (top, bottom) != ("24", "7")
    plain = first < second and bottom in _COMMON_BOTTOMS
    return (played and (cricket or not plain)) or (second > 2 * _WICKETS and not plain)


def _stands_alone(page: Lexemes, i: int) -> bool:
    """Do the figure at lexeme i, the stroke and the next figure touch each other and nothing else?"""
    low, end = page.low, i + 3
    if not (page.glued(i + 1) and page.glued(i + 2)) or (page.glued(i) and low[i - 1] not in _OPENING):
        return False
    runs_on = page.glued(end) and (low[end][:1].isalnum() or low[end] == "/")
    return not runs_on and low[end] != "of"


def tally(page: Lexemes, i: int) -> list[Draft]:
    """The two figures of a tally, each by itself: what is more than ten are the runs."""
    ends = [(Decimal(page.low[at]), at) for at in (i, i + 2)]
    told = max(value for value, _ in ends) > _WICKETS
    units = ["run" if value > _WICKETS else "wicket" for value, _ in ends] if told else [None, None]
    return [
        Draft(ClaimKind.NUMBER, value, at, at + 1, (at, at + 1), unit=unit)
        for (value, at), unit in zip(ends, units, strict=True)
    ]
