"""POL on courses: an act that runs from one to the other in one copy, and back in the second."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.judge.bench import Bench
from factcheck.judge.registry import again
from factcheck.judge.relate.clauses.contrasts import seconds
from factcheck.judge.rules.clauses import statements
from factcheck.lexicon.sequels import COMPASS, MORE, TIME
from factcheck.model.collation import Way
from factcheck.model.finding import Divergence, Mark, Severity
from factcheck.model.statement import Course


@again("POL103", on=Course)
def course_turned(match: Way, bench: Bench) -> Iterator[Divergence]:
    """Who gave and who got, who accused and who was accused, have changed places."""
    if match.turned and match.sure and not _scale(match):
        marks = tuple(Mark(document, course.whole) for document, course in match.sides)
        gist = match.sides[0][1].text
        yield Divergence("the two sides have changed places", marks, gist=gist, row=match.row)


@again("POL102", on=Course)
def order_turned(match: Way, bench: Bench) -> Iterator[Divergence]:
    """What came first comes last in the other copy, or what is more is less."""
    scale = _scale(match)
    if match.turned and scale:
        marks = tuple(Mark(document, course.span) for document, course in match.sides)
        gist = "/".join(course.text for _, course in match.sides)
        spans = [(document, course.span) for document, course in match.sides]
        sure = match.sure or any(seconds(contrast, spans) for contrast in bench.collation.contrasts)
        severity = None if sure else Severity.WARNING
        yield Divergence(statements.OPPOSITE, marks, scale, gist, match.row, severity)


def _scale(match: Way) -> str:
    """The scale on which the two ends of what both copies tell stand; "" where it is an act or a cause."""
    family = min(match.sides[0][1].families, default="").split(" ")[0]
    return {TIME: "time order", MORE: "comparison", COMPASS: "compass"}.get(family, "")
