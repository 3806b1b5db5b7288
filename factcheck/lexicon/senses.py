"""
Whether two nouns may be said of one thing: a word for it, a kind of it, or another thing of its kind.

One door for every list of things that are not each other: the classes, kin and offices written down
class by class (`kinds`, `kin`, `offices`) are asked first, and then WordNet's tree of nouns with its
classes (`senses.txt`, made by tools/senses.py). Read when first asked and searched where it lies.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from factcheck.lexicon.inflection import stems
from factcheck.lexicon.kin import FAMILY
from factcheck.lexicon.kinds import kinds_of
from factcheck.lexicon.offices import another_office, of_one_office
from factcheck.lexicon.spelling import fold

_FILE = Path(__file__).with_name("senses.txt")


class Tie(StrEnum):
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
    """How two nouns in small letters, in whatever number, are tied; the same for either order."""
    one, other = sorted((a, b))
    if _linked(one, other):
        return Tied(Tie.WITHIN)
    return _listed(fold(one), fold(other)) or _grown(one, other)


def _listed(a: str, b: str) -> Tied | None:
    """What the lists written by hand say; None where they do not hold both."""
    if not set(stems(a, verb=False)).isdisjoint(stems(b, verb=False)):
        return Tied(Tie.SAME)
    if a in FAMILY and b in FAMILY:
        return Tied(Tie.SAME) if FAMILY[a] == FAMILY[b] else Tied(Tie.SISTERS, "kin")
    mine, theirs = kinds_of(a), kinds_of(b)
    shared = [kind for kind in mine if kind in theirs]
    if shared:
        alike = any(mine[kind] == theirs[kind] for kind in shared)
        return Tied(Tie.SAME) if alike else Tied(Tie.SISTERS, shared[0])
    if of_one_office((a,), (b,)):
        return Tied(Tie.SAME)
    return Tied(Tie.SISTERS, "office") if another_office((a,), (b,)) else None


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
    usual = [[sense.path for sense in senses if sense.usual] for senses in (mine, theirs)]
    kind = next((kind for kind in _table().classes if _apart(kind, *usual)), "")
    return Tied(Tie.SISTERS, kind) if kind else Tied(Tie.OTHER)


def _linked(a: str, b: str) -> bool:
    """Is the one a part of the other, or the genus that defines it: "hand", "arm"; "church", "abbey"?"""
    return any(other in _beside(stem) for stem in _stems(a) for other in _stems(b))


def _stems(word: str) -> tuple[str, ...]:
    """A noun, its singular, and both in American spelling."""
    return tuple(dict.fromkeys((*stems(word, verb=False), *stems(fold(word), verb=False))))


def _apart(kind: str, mine: list[str], theirs: list[str]) -> bool:
    """Do two nouns stand for two things of a class?"""
    one = {place for path in mine if (place := _place(kind, path))}
    other = {place for path in theirs if (place := _place(kind, path))}
    return bool(one and other) and one.isdisjoint(other)


def _place(kind: str, path: str) -> str:
    """The place of a class on which a path lies, the nearest; the path itself where its members are apart."""
    best, out = "", ""
    for place, apart in _table().classes[kind]:
        for head in place.split("+"):
            if len(head) > len(best) and path.startswith(head):
                best, out = head, path if apart else place
    return out


class _Table(NamedTuple):
    text: str
    classes: dict[str, tuple[tuple[str, bool], ...]]


@cache
def _table() -> _Table:
    text = "\n" + _FILE.read_text("utf-8")
    classes = {}
    for line in text[: text.find("\n ")].splitlines():
        if line.startswith("="):
            _, kind, *places = line.split()
            classes[kind] = tuple((place.rstrip("*"), place.endswith("*")) for place in places)
    return _Table(text, classes)


@lru_cache(maxsize=4096)
def _senses(word: str) -> tuple[Sense, ...]:
    """The senses of a noun, in whatever number."""
    return tuple(sense for stem in _stems(word) for sense in _read(stem))


def _read(word: str) -> Iterator[Sense]:
    for line, at in _lines(word):
        if not line.startswith("~"):
            before = line.find(" ;")
            for path in line[: line.find(" ")].split(","):
                yield Sense(path, before < 0 or at < before)


def _beside(word: str) -> tuple[str, ...]:
    """The nouns that may be said of the same thing though the tree parts them."""
    text = _table().text
    start = text.find(f"\n~ {word} ")
    return tuple(text[start + 3 : text.find("\n", start + 1)].split()[1:]) if start >= 0 else ()


def _lines(word: str) -> Iterator[tuple[str, int]]:
    """The lines that hold a word, and where in the line."""
    text = _table().text
    wanted, at = f" {word}", 0
    while (at := text.find(wanted, at)) >= 0:
        after = at + len(wanted)
        if text[after : after + 1] in {" ", "\n"}:
            start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
            yield text[start:end], at - start
        at = after
