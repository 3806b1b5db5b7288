"""
Remarks of two copies that are one, in whatever words: what a source says, wherever either copy has it.

A rewrite turns a quotation into reported words, and keeps few of them; what two remarks have in common and no
other sentence of either copy has tells that they are one. Who said them is asked by the rules.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factcheck.collate.loose import weighed, weights
from factcheck.collate.sheet import Sheet
from factcheck.model.article import Witness, ZoneKind
from factcheck.model.claim import Remark
from factcheck.model.collation import Relation, Row, Voiced
from factcheck.model.record import NamedTuple

SURE = 1.7  # what two remarks must have in common; a thing that each copy tells once counts 1
IN_ROW = 1.0  # the same, of two that stand in one row, or that nothing else is like
NONE = 0.3  # how much of it anything else may have that is like neither
LONG = 10  # sentences of the body: in a shorter copy most words stand once, and tell little
LIKELY = 0.6  # and to be one as it seems
LITTLE = 0.3  # the same in one row, between the same neighbours
SHARE, SOME = 0.3, 0.15  # of what the shorter one tells; and where its place or all else tells as well
WHOLE = 0.75  # and where that is nearly all it tells, it may be less
RIVAL = 0.7  # how much of what is common any other sentence or remark of either copy may have
CLOSE = 0.8  # the same in one row
ONE = 1.0  # and all that it may have of either, of two that are known by their place alone
MANY = 400  # remarks of one copy: a transcript has more, and is laid out by its turns


class _Said(NamedTuple):
    """A remark, the sentences that it stands in, and what it tells."""

    remark: Remark
    sentences: frozenset[int]
    told: frozenset[str]
    weight: float


class _Side(NamedTuple):
    """One copy: what its sentences tell, and the row of each."""

    sheet: Sheet
    rows: Mapping[int, int]


def voiced(
    witnesses: Sequence[Witness],
    sheets: Sequence[Sheet],
    rows: Sequence[Row],
) -> Iterator[Voiced]:
    """The remarks of the base that another copy has as well, each with the likeliest of its own."""
    row_of = {
        (document, at): number
        for number, row in enumerate(rows)
        for document, cell in enumerate(row.cells)
        for at in cell
    }
    for other in range(1, len(witnesses)):
        fresh = [
            _reworded(witnesses[document], document, (0, other), rows, row_of) for document in (0, other)
        ]
        if not all(fresh) or max(map(len, fresh)) > MANY:
            continue
        sides = tuple(
            _Side(sheets[document], {at: row for (of, at), row in row_of.items() if of == document})
            for document in (0, other)
        )
        two = _Two(sides, ((witnesses[0], sheets[0], fresh[0]), (witnesses[other], sheets[other], fresh[1])))
        for a, b, sure in two.held():
            claims: list[Remark | None] = [None] * len(witnesses)
            claims[0], claims[other] = a, b
            yield Voiced(row_of[0, a.sentence], tuple(claims), sure=sure, documents=(0, other))


def _reworded(
    witness: Witness,
    document: int,
    pair: tuple[int, int],
    rows: Sequence[Row],
    row_of: dict[tuple[int, int], int],
) -> list[Remark]:
    """The remarks of a copy's body, less those whose sentence the other copy prints word for word."""
    out = []
    for remark in witness.remarks:
        row = row_of.get((document, remark.sentence))
        if row is None or witness.sentences[remark.sentence].zone is not ZoneKind.BODY:
            continue
        if rows[row].relation is Relation.SAME and all(rows[row].cells[at] for at in pair):
            continue
        out.append(remark)
    return out


class _Two:
    """Two copies, and what their remarks have in common."""

    def __init__(
        self, sides: tuple[_Side, ...], copies: Iterable[tuple[Witness, Sheet, Sequence[Remark]]]
    ) -> None:
        self.sides = sides
        one, two = (side.sheet for side in sides)
        self.long = min(len(one.body), len(two.body)) >= LONG
        self.weight = weights(one, two)
        self.said = [[self._said(witness, sheet, remark) for remark in own] for witness, sheet, own in copies]

    def held(self) -> Iterator[tuple[Remark, Remark, bool]]:
        """Each two that are one as it seems, with whether they are so surely."""
        for a in self.said[0]:
            for b in self.said[1]:
                common = a.told & b.told
                if not common:  # as most
                    continue
                weight = weighed(self.weight, common)
                share = weight / min(a.weight, b.weight) if weight else 0.0
                if weight < LITTLE or share < SOME:
                    continue
                rival = self._rival(a, b, common)
                in_row = self._in_row(a, b)
                like = rival <= (CLOSE if in_row else RIVAL) * weight
                alone = weight >= IN_ROW and rival <= NONE * weight
                in_place = in_row and rival <= ONE and self._flanked(a, b)
                if self.long and (alone or in_place):
                    yield a.remark, b.remark, True
                elif like and share >= SHARE and weight >= LIKELY:
                    yield a.remark, b.remark, weight >= (IN_ROW if in_row or share >= WHOLE else SURE)

    def _in_row(self, a: _Said, b: _Said) -> bool:
        return self._row(0, a.remark.sentence) == self._row(1, b.remark.sentence)

    def _row(self, side: int, sentence: int) -> int | None:
        return self.sides[side].rows.get(sentence)

    def _flanked(self, a: _Said, b: _Said) -> bool:
        """Are the sentences before them one in both copies, and those behind them, or one with them?"""
        return all(self._beside(a.remark.sentence, b.remark.sentence, step) for step in (-1, 1))

    def _beside(self, one: int, two: int, step: int) -> bool:
        """Is what stands beside the first, on one side, one with what stands beside the second, or is it?"""
        rows = self._row(0, one + step), self._row(1, two + step)
        if rows[0] is None or rows[1] is None:
            return rows[0] is rows[1]
        return rows[0] in (rows[1], self._row(1, two)) or rows[1] == self._row(0, one)

    def _rival(self, a: _Said, b: _Said, common: frozenset[str]) -> float:
        """
        The most that anything else has of what two remarks have in common, or of what either tells.

        Whoever speaks beside them in one sentence is asked by what he says there.
        """
        shares = []
        for side, features in ((0, common), (1, a.told), (0, b.told), (1, common)):
            sheet, own = self.sides[side].sheet, (a, b)[side].sentences
            shares += [features & sheet.told[at] for at in sheet.body if at not in own]
        for side, one, partner in ((1, a, b), (0, b, a)):
            shares += [one.told & other.told for other in self.said[side] if other is not partner]
        return max((weighed(self.weight, shared) for shared in set(shares) if shared), default=0.0)

    def _said(self, witness: Witness, sheet: Sheet, remark: Remark) -> _Said:
        """A remark with what it tells, of all that the sentences that it stands in do."""
        sentences = {
            at
            for part in remark.parts
            for at in range(witness.sentence_at(part.start), witness.sentence_at(part.end - 1) + 1)
        }
        told = frozenset(
            feature
            for at in sentences
            for start, feature in sheet.placed[at]
            if feature in self.weight and any(part.start <= start < part.end for part in remark.parts)
        )
        return _Said(remark, frozenset(sentences), told, weighed(self.weight, told))
