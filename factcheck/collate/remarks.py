"""
Remarks of two copies that are one, in whatever words: what a source says, wherever either copy has it.

A rewrite turns a quotation into reported words, and keeps few of them; what two remarks have in common and no
other sentence of either copy has tells that they are one. Who said them is asked by the rules.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factcheck.collate.loose import Told, weighed, weights
from factcheck.collate.sheet import Sheet
from factcheck.model.article import Witness, ZoneKind
from factcheck.model.claim import Remark
from factcheck.model.collation import Relation, Row, Voiced
from factcheck.model.record import NamedTuple

SURE = 1.7  # what two remarks must have in common; a thing that each copy tells once counts 1
LIKELY = 1.0  # and to be one as it seems
SHARE = 0.3  # of what the shorter one tells, at the least
WHOLE = 0.75  # and where that is nearly all it tells, the rest may be small
RIVAL = 0.7  # how much of what is common any other sentence of either copy may have
MANY = 400  # remarks of one copy: a transcript has more, and is laid out by its turns


class _Said(NamedTuple):
    """A remark, the sentences that it stands in, and what it tells."""

    remark: Remark
    sentences: frozenset[int]
    told: frozenset[str]
    weight: float


def voiced(
    witnesses: Sequence[Witness],
    sheets: Sequence[Sheet],
    rows: Sequence[Row],
    row_of: dict[tuple[int, int], int],
) -> Iterator[Voiced]:
    """The remarks of the base that another copy has as well, each with the likeliest of its own."""
    for other in range(1, len(witnesses)):
        fresh = [
            _reworded(witnesses[document], document, (0, other), rows, row_of) for document in (0, other)
        ]
        if not all(fresh) or max(map(len, fresh)) > MANY:
            continue
        two = _Two((witnesses[0], witnesses[other]), (sheets[0], sheets[other]), fresh)
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
        self,
        witnesses: tuple[Witness, Witness],
        sheets: tuple[Sheet, Sheet],
        remarks: Sequence[Iterable[Remark]],
    ) -> None:
        self.told: tuple[Told, ...] = tuple(sheet.told for sheet in sheets)
        self.bodies = tuple(
            [at for at, sentence in enumerate(witness.sentences) if sentence.zone is ZoneKind.BODY]
            for witness in witnesses
        )
        self.weight = weights(*zip(self.told, self.bodies, strict=True))
        self.said = tuple(
            [self._said(witness, sheet, remark) for remark in own]
            for witness, sheet, own in zip(witnesses, sheets, remarks, strict=True)
        )

    def held(self) -> Iterator[tuple[Remark, Remark, bool]]:
        """Each two that are one as it seems, with whether they are so surely."""
        for a in self.said[0]:
            for b in self.said[1]:
                common = a.told & b.told
                weight = weighed(self.weight, common)
                least = min(a.weight, b.weight)
                if weight < LIKELY or weight < SHARE * least:
                    continue
                if self._rival(a, b, common) <= RIVAL * weight:
                    yield a.remark, b.remark, weight >= SURE or weight >= WHOLE * least

    def _rival(self, a: _Said, b: _Said, common: frozenset[str]) -> float:
        """The most that another sentence has of what two remarks have in common, or of what either tells."""
        asked = ((0, common), (1, a.told), (0, b.told), (1, common))
        return max(
            (
                weighed(self.weight, features & self.told[side][at])
                for side, features in asked
                for at in self.bodies[side]
                if at not in (a, b)[side].sentences
            ),
            default=0.0,
        )

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
