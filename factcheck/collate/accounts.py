"""
Does a copy account for a figure of another: gives it in some form, or what it is worked out from?

A copy told anew rounds a figure, turns its unit, says by how much one is more than another, or what share it
is. Such a figure is explained, whatever else in its row differs from it; one that nothing explains, on either
side of a row, is what a changed figure leaves behind.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.collate.frame import Place
from factcheck.lexicon.amounts import are_one, worked_out_of
from factcheck.model.article import Witness
from factcheck.model.claim import Claim, ClaimKind, Number, of_sentence
from factcheck.model.collation import Row

BESIDE = 1  # sentences round those of a row, in which what a figure is worked out from may stand
_ENDS = frozenset({"from", "to"})


class Accounts:
    """What the copies of a story account for."""

    def __init__(self, witnesses: Sequence[Witness], rows: Sequence[Row]) -> None:
        self.witnesses, self.rows = witnesses, rows
        self._known: dict[tuple[int, int, int], bool] = {}
        self._last: tuple[tuple[int, int], list[Number]] = ((-1, -1), [])  # what stands near which cell

    def explain(self, place: Place, document: int) -> bool:
        """Does another copy, in a figure's row or beside it, give it in some form or let one work it out?"""
        figure = place.claim
        if not isinstance(figure, Number) or figure.value is None:
            return False
        key = (place.document, figure.span.start, document)
        if key not in self._known:
            near = self._near(place.row, document)
            given = self.has_partner(place, document, None)
            self._known[key] = given or worked_out_of(figure, near, is_end=place.end in _ENDS)
        return self._known[key]

    def has_partner(self, place: Place, document: int, less: Claim | None) -> bool:
        """Does another copy give a figure, in whatever form, in its row or beside it, `less` one left out?"""
        figure = place.claim
        if not isinstance(figure, Number) or figure.value is None:
            return False
        cell = self.rows[place.row].cells[document]
        return any(
            are_one(figure, other) or (other.sentence in cell and _give_one_value(figure, other))
            for other in self._near(place.row, document)
            if other is not less
        )

    def _near(self, row: int, document: int) -> list[Number]:
        """The figures of a cell, and of the sentences beside it: mostly asked again of the same one."""
        if self._last[0] != (row, document):
            self._last = (row, document), self._read(row, document)
        return self._last[1]

    def _read(self, row: int, document: int) -> list[Number]:
        cell = self.rows[row].cells[document]
        if not cell:
            return []
        numbers = self.witnesses[document].numbers
        wide = range(min(cell) - BESIDE, max(cell) + BESIDE + 1)
        return [n for at in wide for n in of_sentence(numbers, at) if n.value is not None]


def _give_one_value(a: Number, b: Number) -> bool:
    """Do two counts in one row give one value, whatever they count: three abstentions, three members?"""
    return a.kind is b.kind is ClaimKind.NUMBER and (a.value, a.value_to) == (b.value, b.value_to)
