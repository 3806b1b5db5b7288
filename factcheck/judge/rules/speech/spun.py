"""Copy put through a synonym machine or a translation and back: said as a pattern, not as fifty findings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.judge.bench import Bench
from factcheck.judge.registry import rule
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.model.article import Token
from factcheck.model.claim import Quote
from factcheck.model.collation import Pairing, words_of
from factcheck.model.finding import Divergence, Finding, Mark, Severity

ROWS = 3  # paired rows: fewer show no pattern
# Of the words of substance in paired rows, those replaced one for one. Outlets that rewrite agency copy
# replace up to about one in twelve, measured on retold stories; a synonym machine one in five and more.
REPLACED = 0.15
BROKEN = 0.5  # of the quotations that both carry, those with other words
ABSORBED = frozenset(["QUO101", "QUO103", "QUO201"])


@rule("QUO110", "spun-copy", Severity.ERROR, on="pattern")
def spun_copy(bench: Bench, findings: Sequence[Finding]) -> Iterator[Divergence]:
    """
    A copy has been reworded throughout, quotations and all, as synonym machines do.

    Figures survive such a rewrite and quotations do not. The quotations that broke are marked
    under this one finding; a changed figure is still an error of its own.

    Diverges:
        A: The council approved a costly plan to repair the old bridge near the mill. Traders welcomed
           the quick decision after a difficult winter. “We are happy that the long wait is over,” said
           Ada Moss, the mayor. Engineers will begin the huge task in April. “It is a big day for the
           whole town,” she added.
        B: The council endorsed an expensive scheme to mend the ancient bridge near the mill. Merchants
           greeted the rapid verdict after a tough winter. “We are glad that the lengthy delay is over,”
           said Ada Moss, the mayor. Technicians will commence the enormous job in April. “It is a
           large day for the entire town,” she added.

    Agrees:
        A: The council approved a costly plan to repair the old bridge near the mill. “We are happy that
           the long wait is over,” said Ada Moss, the mayor. Engineers will begin in April.
        B: The council backed a costly plan to repair the old bridge near the mill. “We are happy that
           the long wait is over,” said Ada Moss, the mayor. Engineers will start in April.
    """
    for other in range(1, len(bench.labels)):
        rows = [pairing for pairing in bench.collation.pairings if pairing.documents == (0, other)]
        if len(rows) < ROWS:
            continue
        marks = tuple(
            mark
            for finding in findings
            if finding.code in ABSORBED
            for mark in finding.marks
            if mark.document in (0, other)
        )
        if _broken(bench, other, marks) < BROKEN or _replaced(rows) < REPLACED:
            continue
        who = bench.labels[other]
        yield Divergence(
            f"{who} has been reworded throughout, quotations and all", marks, gist=f"{len(rows)} sentences"
        )


def _substance(tokens: Sequence[Token]) -> list[Token]:
    return [t for t in words_of(tokens) if t.key not in FUNCTION_WORDS and not t.text[0].isdigit()]


def _replaced(rows: Sequence[Pairing]) -> float:
    """The share of the words of substance that stand one for one in another's place."""
    every = sum(len(_substance(row.a)) for row in rows)
    swapped = 0
    for row in rows:
        for edit in row.edits:
            a, b = _substance(edit.a), _substance(edit.b)
            if len(a) == len(b) and not edit.moved:
                swapped += sum(x.key != y.key for x, y in zip(a, b, strict=True))
    return swapped / every if every else 0.0


def _broken(bench: Bench, other: int, marks: Sequence[Mark]) -> float:
    """The share of the quotations that both carry in which a word is marked; 0 for fewer than two."""
    shared = [
        match
        for match in bench.collation.matches
        if isinstance(match.claims[0], Quote) and isinstance(match.claims[other], Quote)
    ]
    if len(shared) < 2:
        return 0.0
    hit = sum(
        any(mark.document == document and claim.span.overlaps(mark.span) for mark in marks)
        for match in shared
        for document, claim in ((0, match.claims[0]), (other, match.claims[other]))
        if claim is not None
    )
    return hit / (2 * len(shared))
