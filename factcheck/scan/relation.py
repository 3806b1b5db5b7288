"""
What two copies are to each other, told from their runs of words alone, before either is examined.

Without this most of what a scan calls is false: of errors called on 284 real stories, those of one
outlet's follow-ups and of accounts that share quotations were all false. By the narration (what stands
outside quotation marks) copies of one text share .97 to .99, follow-ups .1 to .8, accounts that share
quotations 0 to .25.
"""

from __future__ import annotations

from enum import StrEnum

from factcheck.model.record import NamedTuple
from factcheck.scan.sketch import Runs

COPIED = 0.8  # of the shorter one's narration, word for word
REWRITTEN = 0.35
SHARED = 0.15  # less than this: quotations are all that they share
FOLLOWED = 0.1  # of one outlet's own text that it prints again
UNCHANGED = 0.97  # of both texts: one outlet has printed the same again
FEW = 12  # runs of narration; of fewer, everything is looked at


class Relation(StrEnum):
    """What two copies are to each other; only the first two are held against each other."""

    COPY = "copy"
    REWRITTEN = "rewritten"
    UPDATE = "update"
    SHARED_QUOTES = "shared-quotes"
    APART = "apart"  # two accounts that share some text
    UNRELATED = "unrelated"

    @property
    def compared(self) -> bool:
        """Can an error be called between two such copies?"""
        return self in (Relation.COPY, Relation.REWRITTEN)


WHY_NOT = {
    Relation.UPDATE: "one outlet's earlier and later state: factcheck trace",
    Relation.SHARED_QUOTES: "two accounts that share quotations",
    Relation.APART: "two accounts that share some sentences",
    Relation.UNRELATED: "two stories",
}


class Shares(NamedTuple):
    """How much of the shorter copy stands in the other, word for word."""

    narration: float
    containment: float
    likeness: float  # of both: what a trimmed text has little of


def shares(one: Runs, two: Runs) -> Shares:
    """
    How much two copies share.

    What is asked is how much of either, without its host's furniture, stands anywhere in the other; a trimmed
    text stands in the whole one. Furniture is left out on one side alone: a set phrase that is furniture to
    one host would else be missing from its copy.
    """
    containment = max(_share(one.own, two.every), _share(two.own, one.every))
    telling = min(len(one.own_told), len(two.own_told)) >= FEW
    narration = max(_share(one.own_told, two.told), _share(two.own_told, one.told))
    either = len(one.own | two.own)
    likeness = round(len(one.own & two.own) / either, 3) if either else 0.0
    return Shares(narration if telling else containment, containment, likeness)


def _share(part: frozenset[str], whole: frozenset[str]) -> float:
    return round(len(part & whole) / len(part), 3) if part else 0.0


def relation(found: Shares, *, one_outlet: bool, renumbered: bool = False) -> Relation:
    """
    What two copies are, by what they share; `one_outlet`: it prints both, `renumbered`: as two versions.

    An outlet that prints its own text again with one figure changed has corrected or updated it: that
    is told by tracing, not as two outlets at odds.
    """
    if (one_outlet or renumbered) and found.narration >= FOLLOWED and found.likeness < UNCHANGED:
        return Relation.UPDATE
    if found.narration >= COPIED:
        return Relation.COPY
    if found.narration >= REWRITTEN:
        return Relation.REWRITTEN
    if found.narration >= SHARED:
        return Relation.APART
    return Relation.SHARED_QUOTES if found.containment > found.narration else Relation.UNRELATED
