"""How English says that one thing led to another, came before it, is more, or lies off it; and which way."""

from __future__ import annotations

from functools import lru_cache

from factcheck.lexicon.inflection import stems
from factcheck.lexicon.opposites import places
from factcheck.ready import once

CAUSE, TIME, MORE, COMPASS = "cause", "time", "more", "compass"
# Links, and whether they lead from what stands before them to what stands behind.
LINKS: dict[tuple[str, ...], tuple[str, bool]] = {
    ("because",): (CAUSE, False), ("because", "of"): (CAUSE, False), ("due", "to"): (CAUSE, False),
    ("owing", "to"): (CAUSE, False), ("thanks", "to"): (CAUSE, False),
    ("as", "a", "result", "of"): (CAUSE, False), ("as", "a", "consequence", "of"): (CAUSE, False),
    ("on", "account", "of"): (CAUSE, False),
    ("before",): (TIME, True), ("prior", "to"): (TIME, True),
    ("after",): (TIME, False), ("once",): (TIME, False), ("following",): (TIME, False),
    ("after", "which"): (TIME, True), ("before", "which"): (TIME, False),
}  # fmt: skip
LONGEST = 4  # words of a link
# Adverbs that open a clause, and whether what it tells came after what was told before it
THEN: dict[str, bool] = {
    "then": True, "later": True, "afterwards": True, "afterward": True, "thereafter": True,
    "earlier": False, "beforehand": False, "previously": False,
}  # fmt: skip
OPENING = frozenset([words[0] for words in LINKS])
# Verbs, each with the small word behind it, and nouns with their "of"; turned where they are passive.
VERBS: dict[tuple[str, str], tuple[str, bool]] = {
    ("cause", ""): (CAUSE, True), ("trigger", ""): (CAUSE, True), ("spark", ""): (CAUSE, True),
    ("provoke", ""): (CAUSE, True), ("prompt", ""): (CAUSE, True),
    ("lead", "to"): (CAUSE, True), ("result", "in"): (CAUSE, True), ("bring", "about"): (CAUSE, True),
    ("result", "from"): (CAUSE, False), ("stem", "from"): (CAUSE, False), ("arise", "from"): (CAUSE, False),
    ("attribute", "to"): (CAUSE, False), ("blame", "on"): (CAUSE, False),
    ("result", "of"): (CAUSE, False), ("consequence", "of"): (CAUSE, False),
    ("outcome", "of"): (CAUSE, False),
    ("cause", "of"): (CAUSE, True),
    ("follow", ""): (TIME, False), ("precede", ""): (TIME, True),
}  # fmt: skip
# Verbs of being more than what they take.
COMPARING = frozenset("exceed outnumber outstrip surpass outperform outweigh overtake dwarf outsell".split())


@lru_cache(maxsize=1 << 12)
def leads(word: str) -> bool | None:
    """Whether a comparative says more, or less; None for any word that is none."""
    camps = {place.camp for place in places(word) if place.scale == "comparison"}
    return camps == {0} if len(camps) == 1 else None


@lru_cache(maxsize=1 << 12)
def measure(word: str) -> str:
    """
    The family of a comparative: MORE for one of size or number, with the ground of any other behind it.

    What is deeper than was feared may be worse than was feared: neither is the less of the other's more.
    """
    groups = {place.group for place in places(word) if place.scale == "comparison"}
    return MORE if groups & _sizes() else f"{MORE} {min(groups, default=0)}"


@once
def _sizes() -> frozenset[int]:
    """The groups of comparatives of any size or number."""
    return frozenset(
        place.group
        for word in ("more", "higher", "bigger")
        for place in places(word)
        if place.scale == "comparison"
    )


def bearing(word: str) -> tuple[str, bool] | None:
    """The axis that a point of the compass lies on, as a family, and whether it is the first of its ends."""
    return _POINTS.get(word.replace("-", ""))


_AXES = (("north", "south"), ("east", "west"), ("northeast", "southwest"), ("northwest", "southeast"))
_POINTS = {point: (f"{COMPASS} {axis[0]}", point == axis[0]) for axis in _AXES for point in axis}
# Small words before or behind which one of two things comes first, or is meant: "ahead of", "rather than".
_SMALL = frozenset("ahead behind not rather instead".split())
_OPENERS = _SMALL | THEN.keys() | {words[-1] for words in LINKS} | OPENING


@lru_cache(maxsize=1 << 14)
def may_lead(word: str) -> bool:
    """May a folded word, in whatever form, be part of a link, a comparison, a bearing or a choice?"""
    if word in _OPENERS or bearing(word) is not None or leads(word) is not None:
        return True
    forms = (*stems(word, verb=True), *stems(word, verb=False))
    return any(form in COMPARING or form in _HEADS for form in forms)


_HEADS = frozenset(head for head, _ in VERBS)
