"""Another thing in the same place of a statement: its doer, what is done to, what stands behind "in"."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from factcheck.judge.bench import Bench
from factcheck.judge.registry import again, rule
from factcheck.judge.relate.clauses.things import another_cause
from factcheck.judge.rules.names import (
    names,  # noqa: F401  their rules are asked again here
    offices,  # noqa: F401  their rules are asked again here
)
from factcheck.judge.rules.wording import wording  # noqa: F401  their rules are asked again here
from factcheck.model.collation import Bound
from factcheck.model.finding import Divergence, Mark, Severity
from factcheck.model.span import Span
from factcheck.model.statement import Statement

Said = Iterator[Divergence]
Wanted = Callable[[str], bool]
_KIN = frozenset(["kin", "family"])
_OFFICE = frozenset(["office", "portfolio", "rank"])


@again("NAM104", on=Statement)
def another_relative(match: Bound, bench: Bench) -> Said:
    """Somebody's mother does in one copy what a sister does in the other."""
    yield from _told(match, bench, "who somebody is differs", lambda kind: kind in _KIN)


@again("NAM108", on=Statement)
def another_holder(match: Bound, bench: Bench) -> Said:
    """The holder of one office does in one copy what that of another does in the other."""
    yield from _told(match, bench, "another office", lambda kind: kind in _OFFICE)


@again("WRD101", on=Statement)
def another_thing(match: Bound, bench: Bench) -> Said:
    """Another thing of one kind stands in the same place of two statements."""
    yield from _told(match, bench, "another thing", lambda kind: kind not in _KIN and kind not in _OFFICE)


@rule("WRD202", "another-cause", Severity.WARNING, on=Statement)
def another_cause_named(match: Bound, bench: Bench) -> Said:
    """
    Both copies name a cause of the same thing, and nothing ties the two causes.

    One may be a word for the other that is not known here, so a person should look.

    Diverges:
        A: The flood was caused by a burst pipe, the landlord said.
        B: The flood was caused by a blocked drain, the landlord said.

    Agrees:
        A: The flood was caused by a burst pipe, the landlord said.
        B: A burst pipe caused the flood, the landlord said.
    """
    key = (match.present[0][0], match.present[0][1].sentence, match.present[0][1].place)
    causes = None if key in bench.things else another_cause(bench, match)
    if causes is not None:
        yield _divergence(match, bench, "another cause", causes)


def _told(match: Bound, bench: Bench, what: str, wanted: Wanted) -> Said:
    document, said = match.present[0]
    other = bench.things.get((document, said.sentence, said.place))
    if other is not None and wanted(other.kind):
        yield _divergence(match, bench, what, other.spans, other.kind)


def _divergence(
    match: Bound, bench: Bench, what: str, spans: tuple[Span, Span], detail: str = ""
) -> Divergence:
    places = zip(match.present, spans, strict=True)
    marks = tuple(Mark(document, span) for (document, _), span in places)
    return Divergence(what, marks, detail, "/".join(map(bench.text, marks)), match.row)
