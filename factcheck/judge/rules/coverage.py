"""COV: said by some only. Missing is weak evidence where a copy is merely shorter; some losses are not."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.judge.bench import Bench, Explained, Remainder
from factcheck.judge.registry import Ground, rule
from factcheck.lexicon.reply import replies
from factcheck.model.article import ZoneKind
from factcheck.model.collation import Row
from factcheck.model.finding import Divergence, Mark, Severity


def _one_sided(bench: Bench) -> Iterator[tuple[int, Row, tuple[Mark, ...]]]:
    """Body rows that some documents have no part in, with the marks of those that have."""
    for index, row in enumerate(bench.collation.rows):
        present = [document for document, cell in enumerate(row.cells) if cell]
        if len(present) == len(row.cells):
            continue
        marks = tuple(Mark(d, span) for d in present for span in bench.collation.spans(index, d))
        yield index, row, marks


def _reply(bench: Bench, row: Row) -> bool:
    """Does this row carry a denial or another right of reply?"""
    for document, cell in enumerate(row.cells):
        for sentence in cell:
            if replies(bench.witness(document).tokens[sentence]):
                return True
    return False


def _has_reply(bench: Bench, document: int) -> bool:
    return any(replies(tokens) for tokens in bench.witness(document).tokens)


@rule("COV201", "reply-left-out", Severity.WARNING, on="report")
def reply_left_out(bench: Bench) -> Iterator[Divergence]:
    """
    A denial, a refusal to comment or another right of reply stands in some copies only.

    A trimmed end is an outlet's choice; a trimmed denial changes what readers believe of somebody.
    Copies that carry another reply are not flagged.

    Diverges:
        A: The lender cut 400 jobs in March. A spokeswoman denied that the branch would close.
           Staff were told by letter on Friday.
        B: The lender cut 400 jobs in March. Staff were told by letter on Friday.

    Agrees:
        A: The lender cut 400 jobs in March. The branch opened in a former chapel. Staff were told
           by letter on Friday.
        B: The lender cut 400 jobs in March. Staff were told by letter on Friday.
    """
    for index, row, marks in _one_sided(bench):
        if not _reply(bench, row):
            continue
        lacking = [d for d, cell in enumerate(row.cells) if not cell and not _has_reply(bench, d)]
        if lacking:
            who = ", ".join(bench.labels[d] for d in lacking)
            yield Divergence(
                f"a denial or reply that {who} does not carry", marks, gist=_opening(bench, marks), row=index
            )


@rule("COV301", "sentence-left-out", Severity.NOTE, on="report")
def sentence_left_out(bench: Bench) -> Iterator[Divergence]:
    """
    A sentence stands in some copies only.

    Diverges:
        A: The lender cut 400 jobs in March. The branch opened in a former chapel. Staff were told
           by letter on Friday.
        B: The lender cut 400 jobs in March. Staff were told by letter on Friday.

    Agrees:
        A: The lender cut 400 jobs in March. Staff were told by letter on Friday.
        B: The lender cut 400 jobs in March. Staff were told by letter on Friday.
    """
    for index, row, marks in _one_sided(bench):
        if _reply(bench, row) and any(
            not cell and not _has_reply(bench, d) for d, cell in enumerate(row.cells)
        ):
            continue
        zone = bench.zone(index, marks[0].document)
        what = "only here" if zone in (None, ZoneKind.BODY) else f"a {zone} of its own"
        yield Divergence(what, marks, gist=_opening(bench, marks), row=index)


def _opening(bench: Bench, marks: tuple[Mark, ...]) -> str:
    words = bench.text(marks[0]).split()
    return f"{bench.labels[marks[0].document]} “{' '.join(words[:6])}{' …' if len(words) > 6 else ''}”"


CLAUSE = 4  # words: fewer are a matter of wording, more carry something of their own


@rule("COV302", "clause-left-out", Severity.NOTE, on="edit", ground=Ground.SHAPE)
def clause_left_out(rest: Remainder) -> Iterator[Explained]:
    """
    A sentence that both copies have carries a phrase in one of them only.

    Diverges:
        A: The branch, which opened in a former chapel in 1987, will close in June, the lender said.
        B: The branch will close in June, the lender said.

    Agrees:
        A: The branch will close in June, the lender said.
        B: The branch will soon close in June, the lender said.
    """
    for side, tokens, other in ((0, rest.a, rest.b), (1, rest.b, rest.a)):
        words = [token for token in tokens if token.text[0].isalnum()]
        spare = [token for token in other if token.text[0].isalnum()]
        if len(words) >= CLAUSE and not spare:
            gist = " ".join(rest.words(side, words[:6]).split()[:6])
            a, b = (tokens, ()) if side == 0 else ((), tokens)
            yield rest.diverge("carries more here", a, b, gist=f"“{gist} …”")
