"""
Pairs of copies made into stories: the strongest first, and no chain of follow-ups glues a week together.

Plain connected components made one story of 35 copies out of a magazine's own boilerplate. A story is
refused another where it would span too many days, hold too many copies, or where fewer than half of the
pairs that there could be between the two are there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from factcheck.model.record import NamedTuple

SPAN = 3  # days from a story's first copy to its last
SIZE = 40  # copies of one story
LINKED = 0.5  # of the pairs between two groups, for the two to be one


class Edge(NamedTuple):
    """Two copies that share text, and how much of the shorter one it is."""

    one: str
    two: str
    weight: float


class Caps(NamedTuple):
    """What a story may not outgrow."""

    span: int = SPAN
    size: int = SIZE
    linked: float = LINKED


class Groups(NamedTuple):
    """The stories, each sorted, and how many joins were refused."""

    stories: tuple[tuple[str, ...], ...]
    refused: int


def groups(edges: Iterable[Edge], days: Mapping[str, date | None], caps: Caps | None = None) -> Groups:
    """
    Stories of two copies and more, in the order of their first members.

    Of edges of one weight the one between the copies that sort first is taken first, so that the order
    in which copies were read changes nothing.
    """
    growing = _Growing(days, caps or Caps())
    known: dict[tuple[str, str], float] = {}
    for one, two, weight in edges:
        if one != two:
            pair = (one, two) if one < two else (two, one)
            known[pair] = max(weight, known.get(pair, 0.0))
    for one, two in known:
        growing.linked.setdefault(one, set()).add(two)
        growing.linked.setdefault(two, set()).add(one)
    refused = sum(
        not growing.join(one, two) for (one, two), _ in sorted(known.items(), key=lambda e: (-e[1], e[0]))
    )
    found = {tuple(sorted(members)) for members in growing.of.values()}
    return Groups(tuple(sorted(members for members in found if len(members) > 1)), refused)


class _Growing:
    """Groups as they grow."""

    def __init__(self, days: Mapping[str, date | None], caps: Caps) -> None:
        self.days, self.caps = days, caps
        self.of: dict[str, set[str]] = {}
        self.linked: dict[str, set[str]] = {}

    def join(self, one: str, two: str) -> bool:
        """Make one group of those of two copies; False where that is refused."""
        a, b = (self.of.setdefault(copy, {copy}) for copy in (one, two))
        if a is b:
            return True
        if not self._may(a, b):
            return False
        small, large = sorted((a, b), key=len)
        large |= small
        for copy in small:
            self.of[copy] = large
        return True

    def _may(self, a: set[str], b: set[str]) -> bool:
        if len(a) + len(b) > self.caps.size:
            return False
        dated = [day for copy in (*a, *b) if (day := self.days.get(copy)) is not None]
        if dated and (max(dated) - min(dated)).days > self.caps.span:
            return False
        there = sum(len(self.linked[copy] & b) for copy in a)
        return there >= self.caps.linked * len(a) * len(b)
