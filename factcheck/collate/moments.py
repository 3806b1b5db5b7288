"""
At which moment of a game a score is told: how it ended, how it stood, or when it was level.

"Won 3-2", "2-0 down", "17-10 at half-time", "made it 17-17": each is right at its moment, and none of them
is held against another.
"""

from __future__ import annotations

from factcheck.collate.frame import Place
from factcheck.collate.tallies import is_result
from factcheck.lexicon.contests import BREAKS, ENDED, ENDED_NOUNS, LED, LEVEL, STANDINGS
from factcheck.model.choice import Choice
from factcheck.model.claim import ClaimKind, Number


class Moment(Choice):
    """When of a game."""

    END = "end"
    COURSE = "course"  # of a game that one side leads
    LEVEL = "level"


_REACH = 10  # words from the verb to its score: "beat the 10-man visitors from the north 3-2"
_TO_BREAK = 3  # words from a score to "half-time": "at the | break"
_STOPS = frozenset([".", ";", "?", "!"])


def of_two_moments(one: Place, two: Place) -> bool:
    """Are two figures of two scores of a game, each told of another moment?"""
    scores = [_score(place) for place in (one, two)]
    if scores[0] is None or scores[1] is None:
        return False
    moments = {_moment(place, *score) for place, score in zip((one, two), scores, strict=True) if score}
    return None not in moments and len(moments) > 1


Pair = tuple[Place, Place]


def _score(place: Place) -> Pair | None:
    """The two figures of the score that a figure is one of."""
    if not _counts(place.claim):
        return None
    cell = place.cell
    stand = [Place(cell, claim, *ends) for claim, ends in cell.beside(place.first) if _counts(claim)]
    at = next(k for k, other in enumerate(stand) if other.first == place.first)
    couples = [(stand[k], stand[k + 1]) for k in (at - 1, at) if 0 <= k < len(stand) - 1]
    return next((couple for couple in couples if is_result(*couple)), None)


def _counts(claim: object) -> bool:
    return isinstance(claim, Number) and claim.kind is ClaimKind.NUMBER


def _moment(place: Place, one: Place, two: Place) -> Moment | None:
    """When a score is told of: by the word behind it, "2-0 | down", or the nearest one before it."""
    keys = [token.key for token in place.cell.tokens]
    level = getattr(one.claim, "value", None) == getattr(two.claim, "value", None)
    behind = keys[two.last : two.last + 1]
    if not ENDED_NOUNS.isdisjoint(behind):
        return Moment.END
    if not STANDINGS.isdisjoint(behind) or not BREAKS.isdisjoint(keys[two.last : two.last + _TO_BREAK]):
        return Moment.LEVEL if level else Moment.COURSE
    if one.before == "from":  # "came back from 2-0"
        return Moment.COURSE
    for at in range(one.first - 1, max(one.first - 1 - _REACH, -1), -1):
        if keys[at] in _STOPS:
            break
        if keys[at] in LEVEL or (keys[at] == "it" and at and keys[at - 1] in _MADE):
            return Moment.LEVEL if level else None  # "made it 3-2" may be how it ended
        if keys[at] in LED:
            return Moment.COURSE
        if keys[at] in ENDED:
            return Moment.END
    return None


_MADE = frozenset("make makes made making".split())
