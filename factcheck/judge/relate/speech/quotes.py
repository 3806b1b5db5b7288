"""Are two quotations given to one speaker? Pure and symmetric."""

from __future__ import annotations

from factcheck.lexicon import bodies, places
from factcheck.lexicon.classes import ARTICLES, THIRD_POSSESSIVES
from factcheck.lexicon.naming import Referent
from factcheck.lexicon.referents import compared
from factcheck.model.choice import Choice
from factcheck.model.claim import NameSort, Quote


class Speakers(Choice):
    """Are two quotations given to one speaker?"""

    SAME = "same"
    OTHER = "other"
    UNKNOWN = "unknown"


_ROLE = ARTICLES | THIRD_POSSESSIVES | frozenset("our this that one some two three several many".split())


def same_speaker(a: Quote, b: Quote) -> Speakers:
    """Whether two quotations are given to one speaker; unknown where copy does not settle it."""
    return speakers(a.speaker, b.speaker)


def speakers(a: str | None, b: str | None) -> Speakers:
    """
    Whether two printed speakers are one.

    "The minister" and John Smith may be, so that is unknown; so are an official and his agency.
    """
    if not a or not b:
        return Speakers.UNKNOWN
    if " ".join(a.casefold().split()) == " ".join(b.casefold().split()):
        return Speakers.SAME
    people = personal(a), personal(b)
    kin = compared(a, b, NameSort.PERSON if all(people) else NameSort.ORGANISATION)
    if kin.agrees or kin.misspelt:
        return Speakers.SAME
    if all(people) and kin.referent is Referent.OTHER:
        return Speakers.OTHER
    return Speakers.UNKNOWN


def personal(speaker: str) -> bool:
    """Does it read as a person's name, not as a role or a body?"""
    words = speaker.split()
    if words[0].casefold() in _ROLE or not all(word[0].isupper() or len(word) < 4 for word in words):
        return False
    lows = [word.strip(".,").casefold() for word in words]
    if speaker.casefold() in places.PLACES or any(
        low in bodies.INITIALS or low in bodies.BARE for low in lows
    ):
        return False
    head = lows[lows.index("of") - 1] if "of" in lows[1:] else lows[-1]
    return len(words) > 1 and head not in _BODIES


# of the heads of bodies those that are no surname: James Young, Emily Post
_BODIES = bodies.HEADS - {"young", "post", "press", "church", "power", "banks"}
