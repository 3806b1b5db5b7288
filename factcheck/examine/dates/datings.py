"""A date while it is read: the lexemes it takes, what it says, and the claim it becomes."""

from __future__ import annotations

from factcheck.examine.lexemes import Lexemes
from factcheck.model.claim import Bound, ClaimKind, Date
from factcheck.model.record import dataclass


@dataclass(slots=True)
class Dating:
    """A date or time being read, from lexeme `first` to `last` (exclusive), and its value."""

    first: int
    last: int
    value: str | None
    value_to: str | None = None
    kind: ClaimKind = ClaimKind.DATE
    weekday: int | None = None
    resolved: bool = False
    zone: str | None = None
    bound: Bound = Bound.EXACT
    impossible: bool = False


def claim(page: Lexemes, dating: Dating) -> Date:
    """The dating as a claim of the article."""
    span = page.span(dating.first, dating.last)
    return Date(
        kind=dating.kind,
        span=span,
        text=span.of(page.text),
        sentence=page.sentence[dating.last - 1],
        value=dating.value,
        value_to=dating.value_to,
        bound=dating.bound,
        weekday=dating.weekday,
        resolved=dating.resolved,
        zone=dating.zone,
        impossible=dating.impossible,
    )
