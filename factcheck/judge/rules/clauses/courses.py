"""POL on courses: an act that runs from one to the other in one copy, and back in the second."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.judge.bench import Bench
from factcheck.judge.registry import again
from factcheck.judge.rules.clauses import statements  # noqa: F401  its rule is asked again here
from factcheck.model.collation import Way
from factcheck.model.finding import Divergence, Mark
from factcheck.model.statement import Course


@again("POL103", on=Course)
def course_turned(match: Way, bench: Bench) -> Iterator[Divergence]:
    """Who gave and who got, who accused and who was accused, have changed places."""
    if match.turned:
        marks = tuple(Mark(document, course.whole) for document, course in match.sides)
        gist = match.sides[0][1].text
        yield Divergence("the two sides have changed places", marks, gist=gist, row=match.row)
