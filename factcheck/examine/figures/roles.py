"""What a figure is of a change: where a thing began, what it came to, or how far it went."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.examine.figures.drafts import Draft
from factcheck.examine.lexemes import Lexemes
from factcheck.lexicon.change import (
    BETWEEN,
    CHANGES,
    DIFFERING,
    DOWN,
    GOVERNING,
    MOVING,
    NOUNS_DOWN,
    NOUNS_UP,
    STANDING,
    TURNING,
    UP,
)
from factcheck.lexicon.classes import ARTICLES, THIRD_POSSESSIVES
from factcheck.model.claim import ChangeRole, ClaimKind, Direction

_FAR = 14  # lexemes from a verb of change to the figure: "dropped by 41% between 2012 and 2021, to 75,000"
_KINDS = frozenset(
    {ClaimKind.NUMBER, ClaimKind.PERCENT, ClaimKind.MONEY, ClaimKind.MEASURE, ClaimKind.DURATION}
)
_NOUNS = (NOUNS_UP | NOUNS_DOWN) - STANDING
_WORDS = (UP | DOWN | _NOUNS | TURNING) - {"growth", "increment"} | {"dearer", "cheaper"}
_JOINS = frozenset(
    "and but while whereas as which who that because when after before if though although".split()
)
_DIRECT = BETWEEN - THIRD_POSSESSIVES - {"by", "to", "from", "the", "of", "at"}


def role(page: Lexemes, draft: Draft) -> ChangeRole:
    """The role of a figure read with its hedge and unit; NONE where no words of change say it."""
    if draft.kind is ClaimKind.AGE:
        return ChangeRole.STATE
    if draft.kind not in _KINDS or draft.value is None or draft.value_to is not None:
        return ChangeRole.NONE
    low, first, last = page.low, draft.first, draft.last
    before = low[first - 1]
    if low[last] in _SIDES and not _DATUM.isdisjoint(low[last + 1 : last + 3]):
        return ChangeRole.NONE  # "500 metres below the surface": where it lies
    if low[last] in DIFFERING and before not in ("to", "from"):
        return ChangeRole.NONE if low[last] in _LOOSE and low[last + 1] in ("or", "to") else ChangeRole.CHANGE
    if before in ("by", "to", "from"):
        return _led(low, draft, before)
    if before == "at" and draft.kind is not ClaimKind.NUMBER:  # "at 46 plants"
        return ChangeRole.RATE if _of_a_change(low, first - 1) else ChangeRole.STATE
    if before == "of" and low[first - 2] in _NOUNS:
        return ChangeRole.CHANGE
    if low[last] in _NOUNS and before in ARTICLES:
        return ChangeRole.CHANGE
    moved = draft.direction is not Direction.NONE and _is_moved(low, first)  # but not "eat up 10%"
    return ChangeRole.CHANGE if moved else ChangeRole.NONE


_LOOSE = frozenset({"up", "down", "more", "less"})
_SIDES = frozenset({"above", "below", "beneath", "under"})
_DATUM = frozenset("surface ground earth sea water ice street floor seabed deck level summit horizon".split())
"""What heights and depths are measured from."""


def _led(low: list[str], draft: Draft, before: str) -> ChangeRole:
    """The role of a figure behind "by", "to" or "from", where a word of change governs that."""
    first = draft.first
    at = _governor(low, first - 2)
    if at is None:
        return ChangeRole.NONE
    if before == "by":
        # "lost by 31 votes to 26" is a result, "raised by nine banks" says who did it
        counted = draft.kind is ClaimKind.NUMBER and draft.unit is not None
        result = draft.kind is ClaimKind.NUMBER and low[at] in _LOST
        return ChangeRole.NONE if result or (counted and low[at] not in MOVING) else ChangeRole.CHANGE
    if low[first - 2] in GOVERNING:
        return ChangeRole.NONE
    if _of_a_change(low, at) or _of_a_change(low, first - 1, at):
        return ChangeRole.RATE
    return ChangeRole.LEVEL if before == "to" else ChangeRole.START


_LOST = frozenset("lose loses lost losing".split())


def _governor(low: list[str], k: int) -> int | None:
    """Where the word of change stands before lexeme k, in its clause."""
    return next((at for at in _clause(low, k) if low[at] in _WORDS), None)


def _of_a_change(low: list[str], k: int, until: int = -1) -> bool:
    """Is it a change that the words of a clause, between two lexemes, tell of: "growth", "the loss"?"""
    return any(low[at] in CHANGES for at in _clause(low, k - 1) if at > until)


def _clause(low: list[str], k: int) -> Iterator[int]:
    """The lexemes of a clause from k backwards, so far as a word of change may stand off."""
    for at in range(k, max(k - _FAR, -1), -1):
        word = low[at]
        if not word or word == ";" or (word in _JOINS and not low[at + 1][:1].isdigit()):
            return
        yield at


def _is_moved(low: list[str], first: int) -> bool:
    """Does a figure stand right behind a verb of motion: "fell 5 million", "rose sharply, almost 5%"?"""
    for at in range(first - 1, first - 4, -1):
        if low[at] in MOVING:
            return True
        if low[at] not in _DIRECT:
            return False
    return False
