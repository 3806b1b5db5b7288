"""Which lexemes a date has taken: "12 March" has no figure of its own."""

from __future__ import annotations

from factcheck.examine.lexemes import Lexemes
from factcheck.model.claim import Date


class Taken:
    """The dates of a page, followed from left to right as the figures are read."""

    def __init__(self, page: Lexemes, dates: tuple[Date, ...]) -> None:
        self._start = page.start
        self._dates = dates
        self._next = 0  # the first date that does not end before the walk

    def on(self, i: int) -> bool:
        """Does a date stand on lexeme i? The walk moves on to it."""
        start, dates = self._start[i], self._dates
        while self._next < len(dates) and dates[self._next].span.end <= start:
            self._next += 1
        return self._next < len(dates) and dates[self._next].span.start <= start

    def free(self, i: int) -> bool:
        """Is lexeme i, ahead of the walk, outside every date?"""
        start, dates, k = self._start[i], self._dates, self._next
        while k < len(dates) and dates[k].span.end <= start:
            k += 1
        return k == len(dates) or dates[k].span.start > start
