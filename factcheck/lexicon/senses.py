"""
Whether two nouns may be said of one thing: a word for it, a kind of it, or another thing of its kind.

One door for every list of things that are not each other: the classes written down in `things.txt`
(kin, offices, trades, vehicles ...) are asked first, and then WordNet's tree of nouns with its classes
(`data/senses.txt`, made by tests/lexicon/make/senses.py). Read when first asked and searched where it lies.
"""

from __future__ import annotations

import os
from functools import lru_cache

from factcheck.lexicon import shelf
from factcheck.lexicon.inflection import stems
from factcheck.lexicon.shelf import entry
from factcheck.lexicon.spelling import fold, marked
from factcheck.model.choice import Choice
from factcheck.model.record import NamedTuple
from factcheck.ready import once, table

LONGEST = 3  # words: no name in any of the lists has more
_FILE = "senses.txt"
_THINGS = os.path.join(os.path.dirname(__file__), "things.txt")


class Tie(Choice):
    """How the things that two nouns name stand to each other."""

    SAME = "same"  # one may be the other's synonym: "quarrel", "dispute"
    WITHIN = "within"  # the one is a kind or a part of the other, or often said of it: "nurse", "worker"
    SISTERS = "sisters"  # two things of one class, and not one thing: "oak", "ash"
    OTHER = "other"  # nothing is known that ties or parts them


class Tied(NamedTuple):
    """A tie, and the class in which two things are sisters."""

    tie: Tie
    kind: str = ""


class Sense(NamedTuple):
    """Where a noun stands in the tree, and whether it usually means that."""

    path: str
    usual: bool


@lru_cache(maxsize=4096)
def nouns(a: str, b: str) -> Tied:
    """How two nouns in small letters, in whatever number, are tied; an office may be of several words."""
    one, other = sorted((a, b))
    if _linked(one, other):
        return Tied(Tie.WITHIN)
    return _listed(fold(one), fold(other)) or _grown(one, other)


@lru_cache(maxsize=4096)
def usually_one(a: str, b: str) -> bool:
    """May two nouns in small letters, as usually meant, be said of one thing, as walkout and strike?"""
    tie = nouns(a, b).tie
    if tie is not Tie.WITHIN:
        return tie is Tie.SAME
    mine, theirs = ([sense.path for sense in _senses(word) if sense.usual] for word in (a, b))
    return any(one.startswith(other) or other.startswith(one) for one in mine for other in theirs)


def _listed(a: str, b: str) -> Tied | None:
    """What the classes written by hand say; None where none of them holds both."""
    if not set(stems(a, verb=False)).isdisjoint(stems(b, verb=False)):
        return Tied(Tie.SAME)
    mine, theirs = _places_of(a), _places_of(b)
    shared = [kind for kind in mine if kind in theirs]
    if not shared:
        return None
    if any(mine[kind] == theirs[kind] for kind in shared):
        return Tied(Tie.SAME)
    return Tied(Tie.SISTERS, shared[0])


@lru_cache(maxsize=1 << 13)
def classes(word: str) -> frozenset[str]:
    """The classes of which a noun in small letters, in whatever number, may be a member."""
    return frozenset((*_places_of(fold(word)), *_standing(word)))


@lru_cache(maxsize=1 << 13)
def relative(word: str) -> int | None:
    """Which kin a folded word names, as a number; None for any other word: "mum" and "mother" are one."""
    return _places_of(word).get("kin")


def other_relative(a: str, b: str) -> bool:
    """Are these two words for different kin: mother and sister, son and grandson?"""
    one, two = relative(a), relative(b)
    return one is not None and two is not None and one != two


@lru_cache(maxsize=1 << 13)
def stands(word: str) -> bool:
    """Is a noun in small letters, in whatever number, a member of any class?"""
    return bool(_places_of(fold(word)) or _standing(word))


def of_two(first: str, second: str) -> str:
    """The noun that two folded words make, if it is a member of any class: "sports hall"; "" if none."""
    if first not in firsts():  # as most
        return ""
    name = f"{first} {second}"
    return name if stands(name) else ""


@once
def firsts() -> frozenset[str]:
    """The folded words that begin a noun of two which is a member of a class: "sports", of "sports hall"."""
    return frozenset([name.partition(" ")[0] for name in _written()[0] if " " in name])


def named(word: str) -> bool:
    """Is a folded word a noun of the tree, in whatever number?"""
    return bool(_senses(word))


@lru_cache(maxsize=1 << 12)
def being(word: str) -> bool:
    """May a noun be said of a person or a body? One that the tree has not is told by its ending: "lender"."""
    paths = tuple(sense.path for sense in _senses(word))
    return any(path.startswith(_beings()) for path in paths) if paths else word.endswith(_AGENTS)


@lru_cache(maxsize=1 << 12)
def means_people(word: str) -> bool:
    """Does a noun usually mean a person, or may it, with the ending of most that do: pupil, diner?"""
    ending = word.endswith(_AGENTS)
    share = _share_of(word, "person")
    if share is None:
        return ending
    return share >= 0.5 or (share > 0 and ending)


@lru_cache(maxsize=1 << 10)
def means_animal(word: str) -> bool:
    """Does a noun usually mean a beast: heifer, trout?"""
    return (_share_of(word, "animal") or 0) >= 0.5


def _share_of(word: str, kind: str) -> float | None:
    """In what share of a noun's usual senses it is of a kind; None for a noun that is not known."""
    senses = _senses(word)
    usual = [sense for sense in senses if sense.usual] or senses
    if not usual:
        return None
    under = tuple(sense.path for sense in _senses(kind))
    return sum(sense.path.startswith(under) for sense in usual) / len(usual)


_AGENTS = ("er", "or", "ist", "ian", "ee", "man", "woman", "person")


@once
def _beings() -> tuple[str, ...]:
    """Where the tree has people and bodies."""
    return tuple(sense.path for kind in ("person", "organization") for sense in _senses(kind))


def converse(a: str, b: str) -> bool:
    """Are two words for kin what two people are to each other: his wife, her husband?"""
    return frozenset((relative(a), relative(b))) in _written()[1]


def _places_of(word: str) -> dict[str, int]:
    """The classes of which a folded word, in whatever number, is a member, with its place in each."""
    places = _written()[0]
    return dict(place for stem in stems(word, verb=False) for place in places.get(stem, ()))


_Places = dict[str, tuple[tuple[str, int], ...]]


@table(_THINGS)
def _written() -> tuple[_Places, frozenset[frozenset[int | None]]]:
    """Each word's classes and its place in each, and the pairs of kin that are each other's converse."""
    places: dict[str, tuple[tuple[str, int], ...]] = {}
    with open(_THINGS, encoding="utf-8") as file:
        text = file.read().replace("\n ", " ")
    pairs: list[list[str]] = []
    for line in text.splitlines():
        kind, _, rest = line.partition(": ")
        if line.startswith("#") or not rest:
            continue
        if kind == "converse":
            pairs = [pair.split("/") for pair in rest.split()]
            continue
        for place, words in enumerate(rest.split(" | ")):
            for word in words.split():
                name = " ".join(map(marked, word.split("_")))
                cut = name.replace("-", " ")  # as tokens cut "semi-final"; kin have a reading of their own
                both = kind != "kin" and len(cut.split()) <= LONGEST
                for written in dict.fromkeys([name, cut] if both else [name]):
                    places[written] = (*places.get(written, ()), (kind, place))
    family = {name: dict(own)["kin"] for name, own in places.items() if "kin" in dict(own)}
    return places, frozenset(frozenset(family[w] for w in pair) for pair in pairs)


def _grown(a: str, b: str) -> Tied:
    """What WordNet's tree says."""
    mine, theirs = _senses(a), _senses(b)
    for one in mine:
        for other in theirs:
            if one.path == other.path:
                return Tied(Tie.SAME)
    if any(
        one.path.startswith(other.path) or other.path.startswith(one.path) for one in mine for other in theirs
    ):
        return Tied(Tie.WITHIN)
    ours, yours = _standing(a), _standing(b)
    kind = next((kind for kind in ours if kind in yours and ours[kind].isdisjoint(yours[kind])), "")
    return Tied(Tie.SISTERS, kind) if kind else Tied(Tie.OTHER)


def _linked(a: str, b: str) -> bool:
    """Is the one a part of the other, or the genus that defines it: "hand", "arm"; "church", "abbey"?"""
    return any(other in _beside(stem) for stem in _stems(a) for other in _stems(b))


def _stems(word: str) -> tuple[str, ...]:
    """A noun, its singular, and both in American spelling."""
    return tuple(dict.fromkeys((*stems(word, verb=False), *stems(fold(word), verb=False))))


@lru_cache(maxsize=4096)
def _standing(word: str) -> dict[str, set[str]]:
    """The classes in which a noun usually stands, in their order, with its places in each."""
    usual = [_places_on(sense.path) for sense in _senses(word) if sense.usual]
    found = set().union(*usual)
    return {kind: {own[kind] for own in usual if kind in own} for kind in _kinds() if kind in found}


@lru_cache(maxsize=1 << 12)
def _places_on(path: str) -> dict[str, str]:
    """The nearest place of each class on which a path lies; the path itself where the members are apart."""
    out: dict[str, str] = {}
    heads = _heads()
    for length in range(1, len(path) + 1):
        for kind, place in heads.get(path[:length], {}).items():
            out[kind] = place or path
    return out


@table(shelf.path(_FILE))
def _heads() -> dict[str, dict[str, str]]:
    """What paths on a place begin with, and that place by class: unnamed where the members are apart."""
    out: dict[str, dict[str, str]] = {}
    for kind in _kinds():
        for told in _listing(f"={kind}"):
            place = told.rstrip("*")
            for head in place.split("+"):
                out.setdefault(head, {}).setdefault(kind, "" if told.endswith("*") else place)
    return out


@once
def _kinds() -> tuple[str, ...]:
    """The classes in their order."""
    return _listing("=")


@lru_cache(maxsize=4096)
def _senses(word: str) -> tuple[Sense, ...]:
    """The senses of a noun, in whatever number."""
    return tuple(
        Sense(path.rstrip("?"), not path.endswith("?")) for stem in _stems(word) for path in _listing(stem)
    )


def _beside(word: str) -> tuple[str, ...]:
    """The nouns that may be said of the same thing though the tree parts them."""
    return _listing(f"~{word}")


def _listing(head: str) -> tuple[str, ...]:
    """What stands behind a head in the file; nothing where it has no such line."""
    return (entry(_FILE, head) or ("",))[1:]
