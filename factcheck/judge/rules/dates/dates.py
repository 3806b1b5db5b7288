"""DAT: dates and times, compared by value: "Tuesday" under a 27 September dateline is 27 September."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from factcheck.judge.bench import Bench, Explained, Remainder
from factcheck.judge.registry import again, rule
from factcheck.judge.relate.dates import dates
from factcheck.judge.relate.dates.dayparts import day_part, may_be_one, parted
from factcheck.judge.relate.verdict import Relation
from factcheck.lexicon.saying import CREDITING
from factcheck.model.claim import Bound, ClaimKind, Date
from factcheck.model.collation import Camp, Match, place_in
from factcheck.model.finding import Divergence, Mark, Reach, Severity
from factcheck.typed import Any


def camps_of(match: Match[Date]) -> tuple[Camp[Date], ...]:
    """The documents of a match, grouped by the day or hour they give."""
    return match.camps(
        lambda a, b: dates.relate(a, b).relation is not Relation.DIFFERENT,
        lambda claim: (claim.value is None, -len(claim.value or "")),
    )


def _differs(match: Match[Any], what: str, kind: ClaimKind) -> Iterator[Divergence]:
    claims = [claim for _, claim in match.present]
    if any(claim.kind is not kind for claim in claims):
        return
    camps = camps_of(match)
    if len(camps) > 1:
        reason = dates.relate(camps[0].claim, camps[1].claim).reason
        marks = tuple(Mark(document, claim.span) for document, claim in match.present)
        severity = None if match.ground else Severity.WARNING
        yield Divergence(what, marks, detail=reason, row=match.row, severity=severity)


@rule("DAT101", "date-differs", Severity.ERROR, on=Date)
def date_differs(match: Match[Any], bench: Bench) -> Iterator[Divergence]:
    """
    One event, two dates.

    Days are compared by what they come to: a weekday or "yesterday" is resolved against the day of
    publication where that is known.

    Diverges:
        A: Talks resume on 28 October in Geneva.
        B: Talks resume on 29 October in Geneva.

    Agrees:
        A: Talks resume on 28 October in Geneva.
        B: Talks resume on Oct. 28 in Geneva.
    """
    if not _to_one_end(match, bench):
        yield from _differs(match, "the dates differ", ClaimKind.DATE)


def _to_one_end(match: Match[Any], bench: Bench) -> bool:
    """Is one the end of a month or year, and the other the next one, behind "before": "before May"?"""
    return any(
        dates.ends_before(a, b) and _led_by_before(bench, document, b)
        for _, a in match.present
        for document, b in match.present
    )


def _led_by_before(bench: Bench, document: int, day: Date) -> bool:
    tokens = bench.witness(document).tokens[day.sentence]
    at = place_in(tokens, day.span.start)
    return at > 0 and tokens[at - 1].key in ("before", "until", "till")


@rule("DAT102", "time-differs", Severity.ERROR, on=Date, says={"POL102": Reach.PLACE})
def time_differs(match: Match[Any], bench: Bench) -> Iterator[Divergence]:
    """
    One event, two times of day.

    Diverges:
        A: The last train leaves at 6pm on both days.
        B: The last train leaves at 8 p.m. on both days.

    Agrees:
        A: The last train leaves at 5.40pm on both days.
        B: The last train leaves at 5:40 p.m. on both days.
    """
    yield from _differs(match, "the times differ", ClaimKind.TIME)


@again("DAT102", on=Date)
def part_of_day_differs(match: Match[Any], bench: Bench) -> Iterator[Divergence]:
    """One event on one day, in the morning in one copy and in the evening in another."""
    if len(camps_of(match)) > 1:
        return
    parts = [
        (document, part)
        for document, claim in match.present
        if (part := day_part(bench.witness(document).tokens[claim.sentence], claim))
        and not _of_what_was_said(bench, document, claim)
    ]
    for (one, first), (other, second) in combinations(parts, 2):
        if not parted(first, second):
            continue
        loose = may_be_one(first, second) or not match.ground
        marks = (Mark(one, first.span), Mark(other, second.span))
        severity = Severity.WARNING if loose else None
        yield Divergence("the parts of the day differ", marks, row=match.row, severity=severity)
        return


def _of_what_was_said(bench: Bench, document: int, day: Date) -> bool:
    """Is it the day on which somebody said so?"""
    clauses = [c for c in bench.witness(document).clauses_in(day.sentence) if c.span.covers(day.span)]
    own = min(clauses, key=lambda clause: clause.span.length, default=None)
    if own is None or own.lemma not in CREDITING:
        return False
    return bool(bench.credits[document].within(own.span))  # who admits visitors says nothing


_LATER = frozenset([Bound.OVER, Bound.AT_LEAST])
_SOONER = frozenset([Bound.UNDER, Bound.AT_MOST])


def _bounds(match: Match[Any]) -> list[Bound]:
    """How firmly each copy holds a time that all of them print in the same figures; none otherwise."""
    claims = [claim for _, claim in match.present]
    figures = {"".join(char for char in claim.text if char.isdigit()) for claim in claims}
    return [claim.bound for claim in claims] if len(figures) == 1 and figures != {""} else []


@rule("NUM111", "time-bound-reversed", Severity.ERROR, on=Date)
def time_bound_reversed(match: Match[Any], bench: Bench) -> Iterator[Divergence]:
    """
    The same time, held from the other side: over a day ago, under a day ago.

    Diverges:
        A: The notice was posted just over 24 hours ago, the council said.
        B: The notice was posted just under 24 hours ago, the council said.

    Agrees:
        A: The notice was posted just over 24 hours ago, the council said.
        B: The notice was posted more than 24 hours ago, the council said.
    """
    bounds = set(_bounds(match))
    if bounds & _LATER and bounds & _SOONER:
        marks = tuple(Mark(document, claim.span) for document, claim in match.present)
        yield Divergence("the bounds are reversed", marks, row=match.row)


@rule("NUM205", "time-hedge-dropped", Severity.WARNING, on=Date)
def time_hedge_dropped(match: Match[Any], bench: Bench) -> Iterator[Divergence]:
    """
    One copy gives as exact a time that another gives as over, under or about.

    Diverges:
        A: The notice was posted just over 24 hours ago, the council said.
        B: The notice was posted 24 hours ago, the council said.

    Agrees:
        A: The notice was posted just over 24 hours ago, the council said.
        B: The notice was posted more than 24 hours ago, the council said.
    """
    bounds = set(_bounds(match))
    if Bound.EXACT in bounds and len(bounds) > 1:
        marks = tuple(Mark(document, claim.span) for document, claim in match.present)
        yield Divergence("a hedge is dropped", marks, row=match.row)


@rule("DAT301", "day-left-out", Severity.NOTE, on="edit")
def day_left_out(rest: Remainder) -> Iterator[Explained]:
    """
    A day, month, year or time in one copy's sentence that the other copy's sentence does not give.

    Diverges:
        A: The council voted on Tuesday to close the depot.
        B: The council voted to close the depot.

    Agrees:
        A: The council voted on Tuesday to close the depot.
        B: The council voted Tuesday to close the depot.
    """
    for side, tokens in ((0, rest.a), (1, rest.b)):
        for _, claim in rest.figured[side]:
            if isinstance(claim, Date):
                mine = [other for other in tokens if claim.span.overlaps(other.span)]
                at = tokens.index(mine[0])
                if at and tokens[at - 1].key in {"on", "in", "at", "since"}:
                    mine.insert(0, tokens[at - 1])
                a, b = (mine, []) if side == 0 else ([], mine)
                yield rest.diverge("a day or time of its own", a, b, gist=rest.words(side, mine))
                return
