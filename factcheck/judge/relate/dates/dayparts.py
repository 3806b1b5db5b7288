"""Which part of its day a date is bound to: "Wednesday morning", "late on Monday", "the night of 3 May"."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.lexicon.calendar import DAY_PARTS
from factcheck.model.article import Token
from factcheck.model.claim import ClaimKind, Date
from factcheck.model.collation import place_in
from factcheck.model.record import NamedTuple
from factcheck.model.span import Span

NIGHTFALL = 18
_HOURS = {
    "": {"early": range(10), "late": range(17, 30)},
    "morning": {"": range(12), "early": range(9), "late": range(9, 12)},
    "afternoon": {"": range(12, 18), "early": range(12, 15), "late": range(15, 19)},
    "evening": {"": range(16, 24), "early": range(16, 20), "late": range(20, 24)},
    "night": {"": range(NIGHTFALL, 30), "early": range(18, 22), "late": range(21, 30)},
}
_QUALIFIERS = frozenset({"early", "late"})
_LEADS = frozenset({"on", "of", "the", "in"})


class DayPart(NamedTuple):
    """The hours that are meant, and the words that say so, the day among them."""

    hours: frozenset[int]
    span: Span
    word: str  # the part as named; "" for "late on Monday"


def day_part(tokens: Sequence[Token], day: Date) -> DayPart | None:
    """The part of the day that stands by a date; None where none is named."""
    if day.kind is not ClaimKind.DATE or day.value_to is not None:
        return None
    first, last = place_in(tokens, day.span.start), place_in(tokens, day.span.end)
    part, end = "", last
    if last < len(tokens) and tokens[last].key in DAY_PARTS:
        part, end = tokens[last].key, last + 1
    start = first
    while start and tokens[start - 1].key in _LEADS:
        start -= 1
    if not part and start and start < first and tokens[start - 1].key in DAY_PARTS:  # the night of 3 May
        start -= 1
        part = tokens[start].key
    qualifier = tokens[start - 1].key if start and tokens[start - 1].key in _QUALIFIERS else ""
    if not part and not qualifier:
        return None
    begin = start - 1 if qualifier else start if part and end == last else first
    hours = _HOURS[part].get(qualifier)
    if hours is None:
        return None
    return DayPart(frozenset(hours), Span(tokens[begin].span.start, tokens[end - 1].span.end), part)


def parted(a: DayPart, b: DayPart) -> bool:
    """Are two parts of one day never one hour?"""
    return a.hours.isdisjoint(b.hours)


def may_be_one(a: DayPart, b: DayPart) -> bool:
    """Is one a night and the other early in the day, whose first hours some call that night?"""
    return any(
        night.word == "night" and min(night.hours) == NIGHTFALL and min(other.hours) == 0
        for night, other in ((a, b), (b, a))
    )
