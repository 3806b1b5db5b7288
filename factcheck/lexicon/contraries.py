"""
Whether two words may say opposite things, whatever part of speech either is: "shrank", "its growth".

One door to the scales written down in `opposites`, the antonyms of WordNet (`data/antonyms.txt`), and the
verbs of whose act a noun is the name (`data/nominals.txt`; both made by tests/lexicon/make/opposites.py).
"""

from __future__ import annotations

from functools import lru_cache

from factcheck.lexicon.inflection import stems
from factcheck.lexicon.opposites import Place, of_verbs, opposed, places
from factcheck.lexicon.shelf import entry
from factcheck.lexicon.variants import same_meaning
from factcheck.model.record import NamedTuple

ANTONYMS = "meaning"  # the scale of a pair that no scale written down has
_SHORT = 3  # letters that a word has without the ending of a degree


class Side(NamedTuple):
    """One side of a scale: which, whether words have it as verbs alone, which camp."""

    scale: str
    group: str
    verbal: bool
    camp: int


@lru_cache(maxsize=1 << 13)
def sides(word: str) -> frozenset[Side]:
    """Where a folded word, in whatever form, stands: on scales written down, and in pairs of antonyms."""
    verbs = {*acts(word), *_COME_TO.get(word, ())}
    own = [*places(word), *(place for verb in verbs for place in places(verb) if of_verbs(place))]
    lines = [line for form in _forms(word) for line in (entry("antonyms.txt", form) or ("",))[1:]]
    return frozenset(
        [Side(place.scale, str(place.group), of_verbs(place), place.camp) for place in own]
        + [Side("direction", f"more {place.group}", False, place.camp) for place in _become(word)]
        + [Side(ANTONYMS, line[:-1], line[-2] == "v", "ab".index(line[-1])) for line in lines]
    )


def _become(word: str) -> list[Place]:
    """Where what a thing gets to be stands: "thickening" and "thicker" are getting "thick"."""
    ends = [form.removesuffix("en") for form in stems(word, verb=True) if form.endswith("en")]
    made = [_OF_NOUNS.get(form, form) for form in ends if len(form) > _SHORT] or _degrees(word, "er")
    return [place for adjective in made for place in places(adjective) if not of_verbs(place)]


_OF_NOUNS = {"strength": "strong", "length": "long", "height": "high"}
# What is so of somebody or something once a thing is done: who has been killed is dead.
_COME_TO = {"dead": ("kill", "die"), "alive": ("survive",), "free": ("free",), "gone": ("go",),
            "conscious": ("wake",), "unconscious": ("faint",), "success": ("succeed",), "failure": ("fail",),
            "supporter": ("support",), "backer": ("back",), "opponent": ("oppose",)}  # fmt: skip


@lru_cache(maxsize=1 << 13)
def contrary(a: str, b: str) -> tuple[str, bool] | None:
    """
    The scale on which two folded words stand on opposite sides, and whether they do so as verbs alone.

    The scale is an editor's word for it. None where they are on no scale, or on one side of any; a verb
    that is opposed as such is not where it is an adjective: "close", where it says how near a thing is.
    """
    if a == b or same_meaning(a, b):
        return None
    theirs = sides(b)
    camps = {side.group: side.camp for side in sides(a)}
    if any(camps.get(side.group) == side.camp for side in theirs):
        return None
    scale = opposed(a, b)
    met = [side for side in theirs if side.group in camps]
    if met:
        return scale or min(side.scale for side in met), all(side.verbal for side in met)
    return None if scale is None else (scale, False)


@lru_cache(maxsize=1 << 13)
def acts(word: str) -> tuple[str, ...]:
    """The verbs of whose act a folded noun is the name: "withdrawal", "withdraw"."""
    found = (entry("nominals.txt", form) for form in stems(word, verb=False))
    return tuple(verb for line in found if line is not None for verb in line[1:])


def _forms(word: str) -> tuple[str, ...]:
    """A word and what it may be a form of: "brightest", "brighter", "brightly" are of "bright"."""
    own = (word, *stems(word, verb=True), *stems(word, verb=False), *_degrees(word, "est", "er", "ly"))
    return tuple(dict.fromkeys(own))


def _degrees(word: str, *endings: str) -> list[str]:
    """What a word with one of these endings may be made of: "thinner" is of "thin"."""
    out: list[str] = []
    for ending in endings:
        bare = word.removesuffix(ending)
        if bare != word and len(bare) >= _SHORT:
            out += [bare, f"{bare}e", f"{bare[:-1]}y" if bare.endswith("i") else bare]
            out.append(bare[:-1] if bare[-1] == bare[-2] else bare)
    return out
