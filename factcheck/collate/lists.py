"""
Lists of names, of which two copies print one and the same but for one name: "Leith, Norby and Tesk".

A list is cut, moved into another sentence and set in another order as a whole; that all of its names but one
are those of a list in the other copy ties the two that are left over, wherever the two lists stand.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.collate.own import Own
from factcheck.collate.slot import Slot
from factcheck.model.article import Witness
from factcheck.model.claim import Name

FEWEST = 3  # names: two that share one may be of anything
MOST = 12  # names of a list that are held against each other: a longer one is a table
_JOINED = frozenset({",", "and", "or", "&", ", and", ", or"})


def lists(witness: Witness) -> Iterator[tuple[Name, ...]]:
    """The lists of names that a copy prints: nothing but commas and an "and" stand between them."""
    text, names = witness.article.text, witness.names
    start = 0
    for at, (one, two) in enumerate(pairwise((*names, None)), start=1):
        if two is not None and one is not None:
            begins = two.title_span.start if two.title_span else two.span.start
            between = text[one.span.end : begins].split() if one.sentence == two.sentence else []
            if " ".join(between) in _JOINED:
                continue
        if FEWEST <= at - start <= MOST:
            yield names[start:at]
        start = at


def replaced(slots: list[Slot], witnesses: Sequence[Witness], own: Own) -> list[Slot]:
    """The slots of names, those of one copy joined that alone differ in two lists of as many names."""
    alone = {(slot.said[0].document, slot.said[0].claim.span): slot for slot in slots if len(slot.said) == 1}
    known: dict[str, list[tuple[int, tuple[Name, ...]]]] = defaultdict(list)
    for document, witness in enumerate(witnesses):
        own_lists = list(lists(witness))
        for names in own_lists:
            for two, a, b in _odd_ones(names, known):
                mine, theirs = alone.get((two, a.span)), alone.get((document, b.span))
                if mine and theirs and mine.said and theirs.said and own.are_two((a, two), (b, document)):
                    mine.join(theirs, bound=True)
        for names in own_lists:  # held against those of the copies before alone
            for name in names:
                known[_key(name)].append((document, names))
    return [slot for slot in slots if slot.said]


def _odd_ones(
    names: tuple[Name, ...], known: dict[str, list[tuple[int, tuple[Name, ...]]]]
) -> Iterator[tuple[int, Name, Name]]:
    """The name of a list of another copy, and the one of this list, that alone are not in both."""
    keys = {_key(name) for name in names}
    seen = {id(other): (document, other) for key in sorted(keys) for document, other in known[key][:MOST]}
    for document, other in seen.values():
        theirs = {_key(name) for name in other}
        if len(keys) == len(theirs) == len(names) == len(other) and len(keys & theirs) == len(keys) - 1:
            a = next(name for name in other if _key(name) not in keys)
            yield document, a, next(name for name in names if _key(name) not in theirs)


def _key(name: Name) -> str:
    return name.full.casefold()
