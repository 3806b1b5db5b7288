"""NUM: one figure as what a thing came to, and as how far it went."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.judge.bench import Bench, Explained, Remainder
from factcheck.judge.registry import again, rule
from factcheck.judge.relate.figures.changes import turned_roles
from factcheck.lexicon.change import DOWN, NOUNS_DOWN, NOUNS_UP, UP
from factcheck.model.article import Token
from factcheck.model.claim import ChangeRole, Number
from factcheck.model.collation import place_in
from factcheck.model.finding import Divergence, Finding, Mark, Severity

_CHANGING = UP | DOWN | NOUNS_UP | NOUNS_DOWN
_SAID = {
    ChangeRole.START: "where it began",
    ChangeRole.STATE: "where it is",
    ChangeRole.LEVEL: "what it came to",
    ChangeRole.CHANGE: "how far it went",
}


@rule("NUM112", "to-or-by", Severity.ERROR, on="edit")
def to_or_by(rest: Remainder) -> Iterator[Explained]:
    """
    The same figure as what a thing came to and as what it moved by.

    Sentences worded otherwise say it with other words than "to" and "by": "fell to 5.2 million", "5.2 million
    fewer". It is silent where a copy gives the figure as both, or where another figure makes it both.

    Diverges:
        A: Inflation fell to 4 per cent in May, the bureau said.
        B: Inflation fell by 4 per cent in May, the bureau said.

    Agrees:
        A: Inflation fell by 4 per cent in May, the bureau said.
        B: Inflation fell 4 per cent in May, the bureau said.
    """
    if len(rest.left) != 1 or len(rest.right) != 1:
        return
    one, two = rest.left[0], rest.right[0]
    if {one.key, two.key} not in ({"to", "by"}, {"to", "from"}, {"by", "from"}):
        return
    if _figure_after(rest, 0, one) and _figure_after(rest, 1, two):
        yield rest.diverge(f"“{one.key}” in one copy, “{two.key}” in the other", (one,), (two,))


def _figure_after(rest: Remainder, side: int, token: Token) -> bool:
    """Does a figure follow the word, and a verb or noun of change stand close before it?"""
    every = rest.sentence(side)
    at = place_in(every, token.span.start)
    follows = at + 1 < len(every) and isinstance(rest.figure_at(side, every[at + 1]), Number)
    return follows and any(other.text.lower() in _CHANGING for other in every[max(at - 4, 0) : at])


@again("NUM112", on="pattern")
def level_or_change(bench: Bench, findings: Sequence[Finding]) -> Iterator[Divergence]:
    """A figure of a row that two copies give alike, each in another role of one change."""
    told = {mark for finding in findings if finding.severity is Severity.ERROR for mark in finding.marks}
    rows = {finding.row for finding in findings if finding.code == "NUM112"}  # "to" for "by", alone
    for row in bench.told_otherwise():
        if row in rows:
            continue
        for one, two in turned_roles(bench, row):
            marks = tuple(sorted((Mark(one[0], one[1].span), Mark(two[0], two[1].span))))
            if told.isdisjoint(marks):
                detail = f"{_SAID[one[1].role]} in one, {_SAID[two[1].role]} in the other: {one[1].text}"
                yield Divergence("one figure in two roles of a change", marks, detail=detail, row=row)
