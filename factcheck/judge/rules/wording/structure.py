"""STR: the same words, otherwise laid out. Never more than a note."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.judge.bench import Bench, Explained, Remainder
from factcheck.judge.registry import Ground, rule
from factcheck.model.collation import Relation, Row
from factcheck.model.finding import Divergence, Mark, Severity


def _marks(bench: Bench, index: int, row: Row) -> tuple[Mark, ...]:
    return tuple(
        Mark(document, span)
        for document in range(len(row.cells))
        for span in bench.collation.spans(index, document)
    )


def _relation(bench: Bench, relation: Relation, what: str) -> Iterator[Divergence]:
    for index, row in enumerate(bench.collation.rows):
        if row.relation is relation:
            counts = "/".join(str(len(cell)) for cell in row.cells)
            yield Divergence(what, _marks(bench, index, row), gist=f"{counts} sentences", row=index)


@rule("STR301", "sentence-split", Severity.NOTE, on="report")
def sentence_split(bench: Bench) -> Iterator[Divergence]:
    """
    One sentence of the base is two or more in another copy.

    Outlets break long agency sentences. The words are compared all the same, over all the parts.

    Diverges:
        A: The fire spread to two warehouses, and police closed the road until Sunday evening.
        B: The fire spread to two warehouses. Police closed the road until Sunday evening.

    Agrees:
        A: The fire spread to two warehouses, and police closed the road until Sunday evening.
        B: The fire spread to two warehouses, and police closed the road until Sunday evening.
    """
    yield from _relation(bench, Relation.SPLIT, "one sentence made into several")


@rule("STR302", "sentences-merged", Severity.NOTE, on="report")
def sentences_merged(bench: Bench) -> Iterator[Divergence]:
    """
    Two or more sentences of the base are one in another copy.

    Diverges:
        A: The fire spread to two warehouses. Police closed the road until Sunday evening.
        B: The fire spread to two warehouses, and police closed the road until Sunday evening.

    Agrees:
        A: The fire spread to two warehouses. Police closed the road until Sunday evening.
        B: The fire spread to two warehouses. Police closed the road until Sunday evening.
    """
    yield from _relation(bench, Relation.MERGED, "several sentences made into one")


@rule("STR303", "passage-moved", Severity.NOTE, on="report")
def passage_moved(bench: Bench) -> Iterator[Divergence]:
    """
    A sentence stands elsewhere in the other copy.

    Outlets move paragraphs to fit their reader. A moved sentence is compared word for word where it
    stands now, so that one both moved and changed is not lost.

    Diverges:
        A: The bridge closed at noon after a lorry struck the parapet. Engineers inspected the arch
           by boat. The council apologised to traders in the market square. Buses took the bypass.
        B: The bridge closed at noon after a lorry struck the parapet. The council apologised to
           traders in the market square. Buses took the bypass. Engineers inspected the arch by boat.

    Agrees:
        A: The bridge closed at noon after a lorry struck the parapet. Engineers inspected the arch.
        B: The bridge closed at noon after a lorry struck the parapet. Engineers inspected the arch.
    """
    for index, row in enumerate(bench.collation.rows):
        if row.moved:
            marks = _marks(bench, index, row)
            words = " ".join(bench.text(marks[0]).split()[:6])
            yield Divergence("stands elsewhere", marks, gist=f"“{words} …”", row=index)


@rule("STR304", "phrase-moved", Severity.NOTE, on="edit", ground=Ground.PLACE)
def phrase_moved(rest: Remainder) -> Iterator[Explained]:
    """
    A phrase stands elsewhere in the same sentence.

    Diverges:
        A: The minister opened on Thursday the new wing of the library.
        B: The minister opened the new wing of the library on Thursday.

    Agrees:
        A: The minister opened on Thursday the new wing of the library.
        B: The minister opened on Thursday the new wing of the library.
    """
    if rest.edit.moved:
        yield rest.diverge(
            "stands elsewhere in the sentence",
            rest.a,
            rest.b,
            gist=rest.words(0, rest.a) or rest.words(1, rest.b),
        )
