"""
The rows of the other tests, each with what the tool says of it as it stands, and what it was laid against what.

Whether a row is loud or quiet is what the plain pair says today; that it should say so is for its own test to tell.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from factcheck.model.finding import Severity
from tests.invariance.rows import Row, grave, gravest, rows
from tests.laid import laid, seen_from


class Judged(NamedTuple):
    """A row with the gravest that is said of it as it stands, and the family of that finding's code."""

    row: Row
    want: Severity  # a note: quiet
    family: str
    laid: str = ""  # what stands against what in it, and all that is said of it


def judged() -> tuple[Judged, ...]:
    """Every row with what is said of it as it stands."""
    return tuple(map(judged_row, rows()))


@cache
def judged_row(row: Row) -> Judged:
    """A row with what is said of it as it stands: once for all who ask."""
    report = row.report(row.a, row.b)
    said = grave(report)
    want = gravest(said)
    family = min((code[:3] for severity, code in said if severity is want), default="")
    return Judged(row, want, family, laid(report))


@cache
def either_way(row: Row) -> tuple[list[str], list[str]]:
    """What is seen from the first copy of a row, and from the same copy where it comes second."""
    return seen_from(row.report(row.a, row.b), 0), seen_from(row.report(row.b, row.a), 1)
