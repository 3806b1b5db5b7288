"""Claims of different rows that are about one thing: it was told in another place, or a slip made it two."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations

from factcheck.collate.alone import Given
from factcheck.collate.elsewhere import alike, is_slip, slips
from factcheck.collate.frame import Place
from factcheck.collate.page import Page
from factcheck.collate.slot import Slot
from factcheck.collate.ties import Tie, nearly
from factcheck.collate.whose import ages_of_one
from factcheck.model.claim import Date

FAR = 4.0  # the least tie between claims of different rows that are taken to be about one thing


def across(slots: list[Slot], tie: Tie, documents: int, given: Given) -> list[Slot]:
    """
    Slots left with one claim are joined over rows where the words round them tie them strongly.

    Two of them make one, and so do one and a slot in which other copies say it and this one does not.
    """
    open_ = [slot for slot in slots if len(slot.said) < documents]
    where: dict[str, list[int]] = defaultdict(list)
    for index, slot in enumerate(open_):
        for word, off in slot.said[0].near.items():
            if abs(off) < 4:
                where[word].append(index)
    scored: list[tuple[float, int, int, int]] = []
    seen: set[tuple[int, int]] = set()
    for group in where.values():
        for one, two in _pairs(group):
            if (one, two) in seen:
                continue
            seen.add((one, two))
            if not _may_join(open_[one], open_[two]):
                continue
            first, second = open_[one].said[0], open_[two].said[0]
            score = tie(first, second, 0.0)
            if score >= FAR:
                scored.append((-round(score, 9), abs(first.row - second.row), one, two))
    for _, _, one, two in sorted(scored):
        kept, other = sorted((open_[one], open_[two]), key=_fullest_first)
        if other.said and _may_join(kept, other):
            first, second = kept.said[0], other.said[0]
            firm = _of_one_event(first, second, given) or is_slip(first, second, given)
            kept.join(other, sure=firm, bound=firm)
    return [slot for slot in slots if slot.said]


def slipped(slots: list[Slot], page: Page) -> list[Slot]:
    """The slots, those of one copy each joined: one figure, one but for a slip, or the ages of one person."""
    of: dict[int, list[Slot]] = defaultdict(list)
    for slot in slots:
        if len(slot.said) == 1:
            of[slot.said[0].document].append(slot)
    for one, two in combinations(sorted(of), 2):
        mine, theirs = ([slot for slot in of[at] if slot.said] for at in (one, two))
        for s, c, ground in slips(
            [slot.said[0] for slot in mine], [slot.said[0] for slot in theirs], page.given
        ):
            mine[s].join(theirs[c], bound=ground)
            mine[s].ground = ground
        mine, theirs = ([slot for slot in own if slot.said] for own in (mine, theirs))
        for s, c in alike([slot.said[0] for slot in mine], [slot.said[0] for slot in theirs]):
            mine[s].join(theirs[c])
        mine, theirs = ([slot for slot in own if slot.said] for own in (mine, theirs))
        firsts, seconds = ([slot.said[0] for slot in own] for own in (mine, theirs))
        for s, c in ages_of_one(firsts, seconds, page.called):
            mine[s].join(theirs[c], bound=True)
    return [slot for slot in slots if slot.said]


def _of_one_event(one: Place, two: Place, given: Given) -> bool:
    """Are these dates in figures that differ in one part alone, and that the other copy never gives?"""
    a, b = one.claim, two.claim
    if not (isinstance(a, Date) and isinstance(b, Date)) or not nearly(a, b):
        return False
    return not (given.day(two.document, a) or given.day(one.document, b))


def _fullest_first(slot: Slot) -> tuple[int, list[int]]:
    return -len(slot.said), [place.document for place in slot.said]


def _may_join(one: Slot, two: Slot) -> bool:
    """Is one of them a single claim of a copy that the other has not, in another row?"""
    if min(len(one.said), len(two.said)) != 1 or one.said[0].row == two.said[0].row:
        return False
    return {place.document for place in one.said}.isdisjoint({place.document for place in two.said})


def _pairs(group: list[int]) -> Iterable[tuple[int, int]]:
    """Every two of a group; a word that stands nearly everywhere is no lead."""
    if len(group) <= 12:
        for at, one in enumerate(group):
            for two in group[at + 1 :]:
                yield one, two
