"""
Whose figure it is: what stands by two figures of a sentence and tells which is which.

"48% for Hale and 45% for Roe", "12 dead and 30 hurt", "a farmer, 57, and his grandson, 9": where both copies
name the same two bearers, each figure belongs to its own, in whatever order the sentence gives them.
"""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.collate.frame import Place
from factcheck.lexicon.calendar import WEEKDAYS
from factcheck.lexicon.stem import stem
from factcheck.model.claim import ClaimKind, Number

Bearers = tuple[str, ...]  # of each kind the one that a figure stands with; "" where none does

_DAYS = frozenset(map(stem, WEEKDAYS))
# what became of people: words of one line are one fate
_FATES = {
    stem(word): row.split()[0]
    for row in (
        "dead died die dies dying death deaths killed killing kills fatalities perished lives",
        "hurt injured injuring injuries injures wounded wounding wounds",
        "missing unaccounted disappeared",
        "arrested detained held arrests",
        "rescued freed saved survived survivors",
    )
    for word in row.split()
}
_FAR = 6  # words between a figure and its bearer


def bearers(place: Place) -> Bearers:
    """What a figure stands with, one of each kind: a day, a fate, whoever is of an age, a name."""
    if not isinstance(place.claim, Number):
        return ()
    return _day(place), _fate(place), _aged(place), _named(place)


def crossing(ones: Iterable[tuple[str, str]], twos: Iterable[tuple[str, str]]) -> bool | None:
    """
    Do two figures of one copy stand with each other's bearer in the other copy?

    Given are, kind by kind, the bearers of the two. True where the first of each are of different bearers
    that both copies name, False where they are of one; None where nothing tells.
    """
    for one, two in zip(ones, twos, strict=True):
        if one[0] and one[1] and one[0] != one[1]:
            if one == two:
                return False
            if one == two[::-1]:
                return True
    return None


def _day(place: Place) -> str:
    """The weekday nearest to it, of two as near the one behind: "1,234 on Friday and 4,321 on Sunday"."""
    days = {word: (abs(off), off < 0) for word, off in place.near.items() if word in _DAYS}
    return min(days, key=days.__getitem__, default="")


def _fate(place: Place) -> str:
    """What became of so many: "12 dead", "killed 12", "31 had been injured"; the word behind counts first."""
    if place.claim.kind is not ClaimKind.NUMBER:
        return ""
    fates = {off: _FATES[word] for word, off in place.near.items() if word in _FATES}
    if -1 in fates:
        return fates[-1]
    behind = [off for off in fates if 0 <= off <= _FAR]
    before = [off for off in fates if -_FAR <= off < 0]
    return fates[min(behind)] if behind else fates[max(before)] if before else ""


def _aged(place: Place) -> str:
    """Who is of that age, on either side: "a farmer, 57", "a 57-year-old farmer"."""
    if place.claim.kind is not ClaimKind.AGE:
        return ""
    beside = {word: abs(off) for word, off in place.near.items() if 0 < abs(off) <= _FAR and word.isalpha()}
    return min(beside, key=beside.__getitem__, default="")


def _named(place: Place) -> str:
    """The name before it, with no other figure between: "Hale was on 48%"; else the one it is for."""
    cell = place.cell
    names = cell.names
    for at in range(place.first - 1, max(place.first - 1 - _FAR, -1), -1):
        if at in names:
            return names[at]
        if at in cell.figures:
            break
    after = place.last
    if after < len(cell.tokens) and cell.tokens[after].key in ("for", "to"):
        return next((names[at] for at in range(after + 1, after + 4) if at in names), "")
    return ""
