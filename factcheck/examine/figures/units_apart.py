"""Units that do not follow a figure: "for an hour", "a mile and a half", "a magnitude-7.2 earthquake"."""

from __future__ import annotations

from decimal import Decimal

from factcheck.examine.figures.amounts import Amount, Numeral
from factcheck.examine.figures.drafts import Draft, drafted
from factcheck.examine.figures.measured import further_parts
from factcheck.examine.figures.units import kind_of
from factcheck.examine.lexemes import Lexemes
from factcheck.lexicon.change import CHANGES, DOWN, UP
from factcheck.lexicon.counting import STOP
from factcheck.lexicon.units import LONE_UNITS, WORDS
from factcheck.model.claim import ClaimKind

# what stands before "an hour" where it is a stretch that was measured; after it nothing may hang on it
_MEASURING = frozenset(
    """
    for within than nearly almost about around over under least most lasted lasting lasts took takes
    taking after spent spend just only approximately roughly barely
    """.split()
)
_AFTER_LONE = frozenset({"-", "'s", "earlier", "ago", "end", "old", "or"})
_LARGEST_QUAKE = 11  # the scale has no larger


def one_unit(page: Lexemes, i: int) -> Draft | None:
    """Reads "for an hour", "within a mile", "a year and four months": one of a unit that is measured."""
    low = page.low
    if low[i - 1] not in ("a", "an") or low[i + 1] in _AFTER_LONE:
        return None
    if low[i + 1 : i + 4] == ["and", "a", "half"]:
        return None
    unit = LONE_UNITS[low[i]]
    one = Amount(Numeral(Decimal(1), i - 1, i, spelled=True), i - 1, i + 1, kind_of(unit), unit.name)
    whole = further_parts(page, one)
    in_parts = low[i + 1] == "and" and whole.last > one.last
    return drafted(whole) if in_parts or low[i - 2] in _MEASURING else None


def unit_and_half(page: Lexemes, i: int) -> Draft | None:
    """Reads "a mile and a half", "an hour and a half", "a game and a half", at its last word."""
    low, first = page.low, i - 4
    if low[i - 2 : i] != ["and", "a"] or low[first] not in ("a", "an"):
        return None
    half, thing = Decimal("0.5"), low[i - 3]
    unit = WORDS.get((thing,))
    if unit is not None:
        return Draft(kind_of(unit), 1 + half, first, i + 1, (first, i + 1), unit=unit.name, grain=half)
    if not thing.isalpha() or (low[i + 1].isalpha() and low[i + 1] not in STOP):
        return None  # "a mill and a half share"
    kind = ClaimKind.NUMBER
    return Draft(kind, 1 + half, first, i + 1, (first, i + 1), unit=thing, grain=half, counted=i - 3)


# what is told in points of a hundred: a poll, a vote; and what has points of its own
_POLLED = frozenset(
    """
    poll polls polling survey surveys lead leads leading led ahead margin approval rating ratings turnout vote
    votes voters ballot percent % cent percentage support swing
    """.split()
)
_SCORED = frozenset(
    """
    index shares stocks dow nasdaq ftse nikkei sensex trading market markets game match season scored score
    scorer league table drawn rebounds wins points-per-game standings title championship race race's
    """.split()
)


def points(page: Lexemes, draft: Draft) -> None:
    """Reads "ahead by 3 points" in a poll: points of a hundred, where no game and no index is spoken of."""
    end = _of_a_point(page, draft) if draft.unit is None else draft.counted
    if draft.unit not in ("point", None) or draft.value is None or end is None:
        return
    if _tells_of_what_kind(page.low, end):
        return
    low, first, last = page.low, draft.first, draft.last
    while low[first - 1] and first > draft.first - _SPOKEN:
        first -= 1
    while low[last] and last < draft.last + _SPOKEN:
        last += 1
    said = set(low[first:last])
    if said & _POLLED and not said & _SCORED:
        draft.kind, draft.unit, draft.last = ClaimKind.PERCENT, "percentage point", end + 1
        draft.counted = None


def _tells_of_what_kind(low: list[str], end: int) -> bool:
    """Is "point" joined to its figure before a thing that no poll has: "a three-point plan", "attempt"?"""
    after = low[end + 1]
    joined = low[end - 1] == "-" and after.isalpha() and after not in STOP
    return joined and not any(after in own for own in (CHANGES, UP, DOWN, _POLLED))


def _of_a_point(page: Lexemes, draft: Draft) -> int | None:
    """Where "point" stands behind a fraction: "half a | point", "a quarter of a | point"; None without it."""
    low, at = page.low, draft.last
    while low[at] in ("of", "a", "-"):
        at += 1
    return at if low[at] == "point" and draft.value is not None and draft.value < 1 else None


_SPOKEN = 30  # lexemes on either side that tell what is spoken of


def magnitude(page: Lexemes, draft: Draft) -> None:
    """Reads "magnitude 7.2", "a magnitude of 6": a bare figure after the word is a measure."""
    low, k = page.low, draft.figure[0] - 1
    k = k - 1 if low[k] in ("-", "of") else k
    if low[k] in ("magnitude", "magnitudes") and draft.value is not None and draft.value < _LARGEST_QUAKE:
        draft.kind, draft.unit, draft.counted = ClaimKind.MEASURE, "magnitude", None
