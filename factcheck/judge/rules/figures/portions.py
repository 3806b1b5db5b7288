"""NUM on shares of a set: most and all, none and several, a third and most."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.judge.bench import Bench
from factcheck.judge.registry import rule
from factcheck.judge.relate.figures import portions
from factcheck.model.claim import Portion
from factcheck.model.collation import Share
from factcheck.model.finding import Divergence, Mark, Severity


@rule("NUM113", "share-differs", Severity.ERROR, on=Portion)
def share_differs(match: Share, bench: Bench) -> Iterator[Divergence]:
    """
    All of a set in one copy, most of it or none in the other: shares that cannot both be true.

    "Most" is more than half and not all, "some" and "several" are not all. To check only, where the two
    come near each other: nearly all, and all.

    Diverges:
        A: Most of the 24 tenants had been told of the leak, the council said.
        B: The council said that all 24 tenants had been told of the leak.

    Agrees:
        A: Most of the tenants had been told of the leak, the council said.
        B: The council said that more than half of the tenants had been told of the leak.
    """
    if portions.of_one_set(match):
        near = portions.near(match)
        marks = tuple(Mark(document, portion.span) for document, portion in match.sides)
        gist = "/".join(portion.text for _, portion in match.sides)
        yield Divergence(
            "how many of them differs",
            marks,
            gist=gist,
            row=match.row,
            severity=Severity.WARNING if near else None,
        )
