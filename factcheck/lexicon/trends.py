"""
Which way a thing goes, in whatever part of speech: up, down, or as it was.

"Rose 7%" and "produced 7% less", "a four-month low" and "the highest for four months", "left its rate alone"
and "put it up": no two of these are antonyms, and each pair says opposite things. Made of the scales of
direction and comparison (`lexicon.opposites`) and of the words for what stays (VerbNet's classes of change
calibratable-45.6 and of remaining, with the adjectives of both).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from factcheck.lexicon.classes import BE_FORMS, DETERMINERS, PERSONAL_POSSESSIVES
from factcheck.lexicon.contraries import acts
from factcheck.lexicon.inflection import stems
from factcheck.lexicon.particles import completes

UP, LEVEL, DOWN = 1, 0, -1

_VERBS = {
    UP: frozenset(
        """
        rise climb increase grow gain soar surge jump rally advance rebound recover swell mount ascend
        escalate rocket leap appreciate raise boost hike double triple treble quadruple expand strengthen
        """.split()
    ),
    DOWN: frozenset(
        """
        fall drop decrease decline slip sink slump plunge tumble dip plummet shrink slide ebb dwindle descend
        depreciate nosedive lessen diminish lower reduce slash halve weaken
        """.split()
    ),
    LEVEL: frozenset(["freeze", "stagnate"]),
}
_WORDS = {
    UP: frozenset("up more higher highest upward upwards upturn greater dearer extra additional".split()),
    DOWN: frozenset("down less lower lowest low downward downwards downturn fewer smaller cheaper".split()),
    LEVEL: frozenset("unchanged flat steady stable".split()),
}


def trend(word: str, before: str = "", behind: str = "") -> int | None:
    """
    Which way a folded word, between these two, says that a thing goes; None where it says nothing of it.

    "Up 3%", "was down", but not "struck down"; "2% more", but not "more than a hundred" or "no more".
    """
    if word in _SMALL:
        told = before in BE_FORMS or behind in _REACHED or behind[:1].isdigit()
        return tells_way(word) if told and not completes(before, (word,)) else None
    if word in _MANY and (behind == "than" or before == "no"):
        return None
    return tells_way(word)


def comes_down(word: str, before: Sequence[str]) -> bool:
    """Is "fell" told of what falls out of the sky, by the few words before it: "an inch of rain | fell"?"""
    return "fall" in stems(word, verb=True) and not _FALLING.isdisjoint(before)


_FALLING = frozenset(
    """
    rain rains hail hailstones snow sleet drizzle ash dust debris rubble bomb bombs shell shells missile
    missiles rocket rockets
    """.split()
)


def refuses(word: str, before: str, behind: str) -> bool:
    """Is "declined" a refusal here: "she | declined", "declined | the offer", not "declined | by"?"""
    if "decline" not in stems(word, verb=True):
        return False
    return before in _PERSONS or behind in DETERMINERS or behind in PERSONAL_POSSESSIVES


_PERSONS = frozenset("i he she who we you".split())
_SMALL = frozenset(["up", "down"])
_REACHED = frozenset("from by on against".split())
_MANY = frozenset("more less fewer higher lower greater smaller".split())


@lru_cache(maxsize=1 << 13)
def tells_way(word: str) -> int | None:
    """Which way a folded word may tell, whatever it stands between."""
    forms = (*stems(word, verb=True), *acts(word))
    for way in (UP, DOWN, LEVEL):
        if word in _WORDS[way] or not _VERBS[way].isdisjoint(forms):
            return way
    return None
