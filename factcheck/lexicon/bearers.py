"""
Who bears which name in one story: the one decision of `referents`, with what the copies print beside it.

A name may be part of a longer one that some copy gives, and a word the adjective of a place; only the
story tells. Each pair is asked once.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from factcheck.lexicon.naming import Kin, Referent, words
from factcheck.lexicon.referents import compared, derived, related
from factcheck.model.claim import Description, Name, NameSort

MADE_OF = Kin(Referent.FORM, "a place and the word made of it")
PARTS = Kin(Referent.OPEN, "both are parts of one name")
INTRODUCED = Kin(Referent.FORM, "a copy has the one in brackets behind the other, or in full")
_JOINED = frozenset(
    ["and", "&", "to", "v", "vs", "versus"]
)  # of Leeds and York Partnership each may be meant


NOBODY = Kin(Referent.OPEN, "copy does not say whom that describes")


def described(one: Description, two: Name | Description, called: Collection[str] = ()) -> Kin:
    """
    How a description stands to a name or a description of another copy, by those whom they stand for.

    Another is meant only where copy says of somebody else that he is it, and the other copy not of this
    one: `called` are the nouns by which it calls the bearer of the name.
    """
    other = two.bearer if isinstance(two, Description) else two
    if one.bearer is None or other is None:
        return NOBODY
    kin = related(one.bearer, other)
    if kin.agrees or kin.misspelt:
        return Kin(Referent.FORM, f"“the {one.head}” is {one.bearer.full}")
    told = one.told and (not isinstance(two, Description) or (two.told and two.head != one.head))
    if told and kin.referent is Referent.OTHER and one.head not in called:
        return Kin(Referent.OTHER, f"“the {one.head}” is {one.bearer.full}")
    return NOBODY


class Bearers:
    """The names of one story, asked in pairs whether they are of one bearer."""

    def __init__(self, names: Iterable[Name]) -> None:
        self._known: dict[tuple[str, ...], Kin] = {}
        self._again: set[frozenset[str]] = set()  # a body's name and the one in brackets behind it
        self._longer: dict[str, list[frozenset[str]]] = {}  # names of several words, by each of the words
        names = tuple(names)
        for name in names:
            if name.sort is not NameSort.PERSON and " " not in name.text and name.full != name.text:
                self._again.add(frozenset((name.text, name.full)))
        for full in sorted({name.full for name in names}):
            told = frozenset(words(full)) if _JOINED.isdisjoint(full.casefold().split()) else frozenset()
            for word in told if len(told) > 1 else ():
                self._longer.setdefault(word, []).append(told)

    def kin(self, a: Name, b: Name) -> Kin:
        """How two names of the story stand to each other."""
        asked = (a.text, a.full, a.sort, a.title or "", b.text, b.full, b.sort, b.title or "")
        if asked not in self._known:
            one_sort = None if NameSort.PERSON in (a.sort, b.sort) else {a.sort, b.sort} == {NameSort.PLACE}
            self._known[asked] = self._told(related(a, b), a.text, b.text, one_sort)
        return self._known[asked]

    def of_words(self, a: str, b: str) -> Kin:
        """The same of words with capitals that are not seen as names."""
        if (a, b) not in self._known:
            self._known[a, b] = self._told(compared(a, b), a, b, False)
        return self._known[a, b]

    def firsts(self, names: Sequence[Name]) -> tuple[Name, ...]:
        """For each of several names the first of them that is of the same bearer, which may be itself."""
        out: list[Name] = []
        for name in names:
            out.append(next((first for first in out if self.kin(first, name).agrees), name))
        return tuple(out)

    def _told(self, kin: Kin, a: str, b: str, both_places: bool | None) -> Kin:
        """
        What the words by themselves say, or what the story adds to it.

        `both_places`: of two places the longer name is none of these; None: one is a person, of whom no
        word is made.
        """
        if both_places is not None and not kin.agrees and derived(a, b):
            return MADE_OF
        if kin.agrees or kin.misspelt:
            return kin
        if frozenset((a, b)) in self._again:
            return INTRODUCED
        return PARTS if not both_places and self._in_one_name(a, b) else kin

    def _in_one_name(self, a: str, b: str) -> bool:
        """Are both parts of one name that the story prints: "Rovers" and "Hexton" of Hexton Rovers?"""
        both = frozenset((*words(a), *words(b)))
        return any(both <= longer for longer in self._longer.get(min(both, default=""), ()))
