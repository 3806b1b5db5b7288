"""
Whose figure it is: what stands by two figures of a sentence and tells which is which.

"48% for Hale and 45% for Roe", "12 dead and 30 hurt", "a farmer, 57, and his grandson, 9": where both copies
name the same two bearers, each figure belongs to its own, in whatever order the sentence gives them. So it
is with whatever else parts two figures: "300 at the mill and 90 at the dock", "the mill 300, the dock 90".
"""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.collate.frame import Cell, Place
from factcheck.lexicon.calendar import WEEKDAYS
from factcheck.lexicon.classes import ARTICLES
from factcheck.lexicon.stem import stem
from factcheck.model.claim import ClaimKind, Name, Number

Bearers = tuple[str, ...]  # of each kind the one that a figure stands with; "" where none does
Company = dict[str, int]  # the words of a figure's own part of the sentence: -1 before it, 1 behind it

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
    return _day(place), fate(place), _aged(place), _named(place)


def crossing(ones: Iterable[tuple[str, str, Bearers]], first: int, second: int) -> bool | None:
    """
    Do two figures of one copy stand with each other's bearer in the other copy?

    Given are, of each kind, the bearers of the two, which are not one, and those of all figures of the other
    copy. True where the first of each are of different bearers that both copies name, False where they are
    of one; None where nothing tells.
    """
    for one, two, others in ones:
        if (one, two) == (others[first], others[second]):
            return False
        if (one, two) == (others[second], others[first]):
            return True
    return None


def _day(place: Place) -> str:
    """The weekday nearest to it, of two as near the one behind: "1,234 on Friday and 4,321 on Sunday"."""
    if _DAYS.isdisjoint(place.near):  # as of most
        return ""
    days = {word: (abs(off), off < 0) for word, off in place.near.items() if word in _DAYS}
    return min(days, key=days.__getitem__, default="")


def fate(place: Place) -> str:
    """What became of so many: "12 dead", "killed 12", "31 had been injured"; the word behind counts first."""
    if place.claim.kind is not ClaimKind.NUMBER or _FATES.keys().isdisjoint(place.near):
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


# --- whatever else parts two figures ----------------------------------------------------------------

_PARTING = frozenset("and or but while whereas ; : - – —".split())
_SETTING_OFF = frozenset("after before against with versus than".split())  # "31 in Hull after 12 in Leeds"
_PARTINGS = (_PARTING, _PARTING | {","}, _PARTING | {","} | _SETTING_OFF)  # each parts more than the last
_AND = frozenset({"and", "&"})
_JOINTS = frozenset({"and", "or", "&", ",", *ARTICLES})
_NEAR = 8  # tokens between a figure and a word of its part; what is further off is the sentence's


class Companies:
    """The words that each figure of two copies has to itself, read of those that are asked for."""

    def __init__(self, ones: list[Place], twos: list[Place]) -> None:
        self._places = ones, twos
        self._known: tuple[dict[int, Company], dict[int, Company]] = {}, {}
        self._lists: dict[tuple[Cell, ClaimKind], list[list[Place]]] = {}

    def parted(self, ones: tuple[int, int], twos: tuple[int, int]) -> bool | None:
        """
        Do two figures of one copy stand in the company that those of the other have the other way about?

        Both must have a word that the other lacks, the two words on one side of their figures: "in Hull 12
        shut and 30 opened, said Roe" and "Roe said 12 shut and 30 opened in Hull" give no figure to another.
        """
        left, right = (self._of(0, at) for at in ones)
        first, second = (self._of(1, at) for at in twos)
        straight = _parallel((left, right), (first, second))
        across = _parallel((left, right), (second, first))
        return across if straight is not across else None

    def in_turn(self, ones: tuple[int, int], twos: tuple[int, int]) -> bool | None:
        """
        The same of two figures that stand in one list in either copy, where whoever is listed before tells.

        "Orr and Roe have two and six" gives each its own by turn; "the sisters, two and six" gives nobody
        one, so that the same two figures are no others in another order. None where they stand in no list,
        or where the two lists are of others.
        """
        lists = []
        for side, (at, to) in ((0, ones), (1, twos)):
            found = _list_of(self._places[side][at], self._places[side][to], self._listed(side, at))
            if not found:
                return None
            lists.append(found)
        turns = [_in_turn(run) for run in lists]
        if all(turns):
            left, right, first, second = (
                turn[_at(run, self._places[side][at])]
                for side, (pair, run, turn) in enumerate(zip((ones, twos), lists, turns, strict=True))
                for at in pair
            )
            straight, across = left & first or right & second, left & second or right & first
            return bool(across) if bool(straight) is not bool(across) else None
        if any(_of_a_plural(run) for run in lists):
            one, two = (self._places[side][at].claim for side, at in ((0, ones[0]), (1, twos[0])))
            return isinstance(one, Number) and isinstance(two, Number) and one.value != two.value
        return None

    def _of(self, side: int, at: int) -> Company:
        known = self._known[side]
        if at not in known:
            known[at] = _company(self._places[side][at], self._listed(side, at))
        return known[at]

    def _listed(self, side: int, at: int) -> list[list[Place]]:
        """The figures of the kind of one in its cell, each list of them by itself; read once."""
        place = self._places[side][at]
        key = place.cell, place.claim.kind
        if key not in self._lists:
            self._lists[key] = _runs(_kin(place))
        return self._lists[key]


def _company(place: Place, runs: list[list[Place]]) -> Company:
    """The words that a figure has to itself: of its own part, or its own of listed names."""
    kin = [other for run in runs for other in run]
    return (_told_off(place, runs) if len(kin) > 1 else None) or _own_part(place, kin)


def _parallel(ones: tuple[Company, Company], twos: tuple[Company, Company]) -> bool:
    """Has each figure a word in common with its partner alone, both words on one side of their figures?"""
    (left, right), (first, second) = ones, twos
    mine = {(left[word], first[word]) for word in left.keys() & first.keys() - right.keys() - second.keys()}
    other = {
        (right[word], second[word]) for word in right.keys() & second.keys() - left.keys() - first.keys()
    }
    return not mine.isdisjoint(other)


def _own_part(place: Place, kin: list[Place]) -> Company:
    """The words of the part that it stands in, if no figure of its kind is there too."""
    parts = (_part(place, marks) for marks in _PARTINGS)
    begin, end = next((part for part in parts if not _rivals(place, kin, *part)), (place.first, place.first))
    before = _listed_before(place, kin)
    return (_own_part(before, kin) if before else {}) | _words(place, begin, end)


def _part(place: Place, marks: frozenset[str]) -> tuple[int, int]:
    """From where to where the part goes that a figure stands in; a mark within a name parts nothing."""
    cell = place.cell
    tokens, inside, figures = cell.tokens, cell.named, cell.figures
    begin, end = place.first, place.last
    least, most = max(begin - _NEAR, 0), min(end + _NEAR, len(tokens))
    while begin > least:
        at = begin - 1
        if tokens[at].key in marks and at not in inside and at not in figures:
            break
        begin = at
    while end < most:
        if tokens[end].key in marks and end not in inside and end not in figures:
            break
        end += 1
    return begin, end


def _rivals(place: Place, kin: list[Place], begin: int, end: int) -> bool:
    """Is another figure of its kind in the part?"""
    return any(other.claim is not place.claim and begin <= other.first < end for other in kin)


def _words(place: Place, begin: int, end: int) -> Company:
    words, values = place.cell.words, place.cell.figures
    out: Company = {}
    for at in range(begin, end):
        word = words[at]
        if word is not None and not word[1] and at not in values:
            out[_FATES.get(word[0], word[0])] = -1 if at < place.first else 1
    return out


def _listed_before(place: Place, kin: list[Place]) -> Place | None:
    """The figure before it in a list: "men of 33 and 40"."""
    return next((other for other in kin if other.last <= place.first and _joined(other, place)), None)


def _kin(place: Place) -> list[Place]:
    """The figures of its kind in the cell, itself among them."""
    cell, kind = place.cell, place.claim.kind
    stand = zip(cell.claims, cell.bounds, strict=True)
    return [Place(cell, claim, *ends) for claim, ends in stand if claim.kind is kind]


def _joined(one: Place, two: Place) -> bool:
    apart = two.first - one.last
    return 0 < apart <= _LONGEST_JOINT and all(
        token.key in _JOINTS for token in one.cell.tokens[one.last : two.first]
    )


_LONGEST_JOINT = 3  # ", and the"


def _told_off(place: Place, runs: list[list[Place]]) -> Company:
    """The name whose turn it is, of as many listed as figures are: "Orr and Roe have two and six"."""
    figures = next(run for run in runs if any(other.first == place.first for other in run))
    if len(figures) < 2:
        return {}
    names = _names_listed(place.cell, len(figures))
    if not names:
        return {}
    name = names[_at(figures, place)]
    return _words(place, name.first, name.last)


def _names_listed(cell: Cell, count: int) -> list[Place]:
    """The one list of so many names in a cell; nothing where there is none, or another."""
    stand = zip(cell.claims, cell.bounds, strict=True)
    names = [Place(cell, claim, *ends) for claim, ends in stand if isinstance(claim, Name)]
    fitting = [run for run in _runs(names) if len(run) == count]
    return fitting[0] if len(fitting) == 1 else []


def _list_of(one: Place, two: Place, runs: list[list[Place]]) -> list[Place]:
    """The list that two figures of one kind stand in, if it is one."""
    for run in runs:
        if len(run) > 1 or one.first == two.first:
            firsts = [other.first for other in run]
            if one.first in firsts and two.first in firsts:
                return run
    return []


def _at(run: list[Place], place: Place) -> int:
    return next(at for at, other in enumerate(run) if other.first == place.first)


def _in_turn(figures: list[Place]) -> list[set[str]]:
    """The words of whoever is listed before a list of figures, as many as those: names, or two nouns."""
    cell = figures[0].cell
    if names := _names_listed(cell, len(figures)):
        whole = [set(_words(name, name.first, name.last)) for name in names]
        return [own - set().union(*whole[:at], *whole[at + 1 :]) for at, own in enumerate(whole)]
    begin = figures[0].first
    for at in range(begin - 2, max(begin - _NEAR, 0), -1) if len(figures) == 2 else ():
        if cell.tokens[at].key in _AND:
            return [set(_words(figures[0], at - 1, at)), set(_words(figures[0], at + 1, at + 2))]
    return []


def _of_a_plural(run: list[Place]) -> bool:
    """Are listed figures of "the two sisters", and not of one and another, each in turn?"""
    tokens = run[0].cell.tokens
    before = [token.key for token in tokens[max(run[0].first - _NEAR, 0) : run[0].first]]
    behind = [token.key for token in tokens[run[-1].last : run[-1].last + 2]]
    return _AND.isdisjoint(before) and "respectively" not in behind


def _runs(claims: list[Place]) -> list[list[Place]]:
    """Some claims of a cell, each list of them by itself."""
    out: list[list[Place]] = []
    for claim in sorted(claims, key=lambda other: other.first):
        if out and _joined(out[-1][-1], claim):
            out[-1].append(claim)
        else:
            out.append([claim])
    return out
