"""What dates are reckoned from: the day of publication, and the dates that were read before."""

from __future__ import annotations

from datetime import date

from factcheck.examine.dates.datings import Dating
from factcheck.examine.dates.tense import ahead
from factcheck.examine.lexemes import Lexemes
from factcheck.model.claim import ClaimKind

_JOINING = frozenset({"and", "or", "to", "through", "until"})
_UNTIL = frozenset({"to", "through", "until", "till"})
_TURNING = frozenset("after since following before that who which when where from".split())


class Bearings:
    """The day of publication and the last date, followed from left to right as the dates are read."""

    def __init__(self, page: Lexemes, published: date | None) -> None:
        self._page = page
        self.published = published
        self.stop = 0  # where the last date ended: no words before it speak of the next
        self._toward: bool | None = None  # which way the last date lay
        self._begun, self._until = published or date.min, 0  # the last weekday, and where it ended

    def passed(self, dating: Dating) -> None:
        """Go past a date; a time says nothing of what comes after it."""
        if dating.kind is ClaimKind.DATE:
            self.stop = dating.last

    def ahead(self, first: int, last: int) -> bool | None:
        """Does the date lie ahead? In "Friday and Saturday" the second lies where the first does."""
        joined = self._page.low[first - 1] in _JOINING and self.stop == first - 1 > 0
        if not joined:
            toward = ahead(self._page, first, last, stop=self.stop)
            self._toward = True if toward is None and self._listed(first) else toward
        return self._toward

    def _listed(self, first: int) -> bool:
        """Reads "the fourth is on Friday, and the fifth in Leeds on Sunday": the second of a list ahead."""
        page, stop = self._page, self.stop
        between = page.low[stop:first]
        return (
            self._toward is True
            and stop > 0
            and page.sentence[first] == page.sentence[stop - 1]
            and ("and" in between or ";" in between)
            and _TURNING.isdisjoint(between)
        )

    def weekday_met(self, day: date, last: int) -> None:
        """Keep the day that a weekday meant, and where it ended."""
        self._begun, self._until = day, last

    def begun(self, first: int) -> date | None:
        """Reads "from Monday to Friday" at "Friday": the Monday that the stretch begins with."""
        runs_on = self._page.low[first - 1] in _UNTIL and self._until == first - 1
        return self._begun if runs_on else None
