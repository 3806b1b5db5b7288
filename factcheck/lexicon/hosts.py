"""
What a place or a people is told of, by the words next to it: the hospital of "a Norby hospital", "in Norby".

"The wheat from Chile" and "Peruvian wheat" are of one thing, "a painter in Bruges" and "a painter from Lille"
of one person, wherever in their sentences they stand.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.overlap import meant
from factcheck.lexicon.places import PEOPLES
from factcheck.lexicon.senses import usually_one

NOUNS = 3  # words behind an attribute among which its noun stands: "Danish | coastal cargo ship"
_LEADS = frozenset("in from of with at near outside".split())
# what tells whose a thing is, between it and the country: "a ship | registered in Panama", "maize grown in"
_OWNED = frozenset("registered flagged grown produced harvested mined bred".split())


def one_host(ones: Sequence[str], twos: Sequence[str]) -> bool:
    """Is one of the nouns that two names belong to the same on either side, or a kind of the other?"""
    return any(meant(a) == meant(b) or usually_one(a, b) for a in ones for b in twos)


def hosts(keys: Sequence[str], first: int, last: int) -> list[str]:
    """The nouns that a name from `first` up to `last` belongs to; none where it stands by itself."""
    if first and keys[first - 1] in _LEADS and keys[first] not in PEOPLES:
        return _before(keys, first - 1)
    behind = _behind(keys, last) if last < len(keys) else []
    return behind or (_before(keys, first - 2) if first > 1 and keys[first - 1] == "the" else [])


def _behind(keys: Sequence[str], at: int) -> list[str]:
    """The words right behind an attribute: "Danish | cargo ship", "Panama | -flagged tanker"."""
    if keys[at] == "-" and at + 1 < len(keys) and keys[at + 1] in _OWNED:
        at += 2
    out: list[str] = []
    while at < len(keys) and len(out) < NOUNS and _is_noun(keys[at]):
        out.append(keys[at])
        at += 1
    return out


def _before(keys: Sequence[str], at: int) -> list[str]:
    """The noun before a preposition: "the maize | from Brazil", "a ship | registered in Panama"."""
    if at < 1 or keys[at] not in _LEADS:
        return []
    at -= 1
    if at > 1 and keys[at] in _OWNED:
        at -= 2 if keys[at - 1] == "," else 1
    return [keys[at]] if _is_noun(keys[at]) else []


def _is_noun(key: str) -> bool:
    return key.isalpha() and key not in FUNCTION_WORDS
