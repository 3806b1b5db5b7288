"""POL on statements: what a clause says, bound to the other copy's by its verb and by who does what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.judge.bench import Bench
from factcheck.judge.registry import again, rule
from factcheck.judge.relate.clauses import statements as relate
from factcheck.judge.rules.clauses.polarity import SURENESS
from factcheck.lexicon.acts import loose
from factcheck.model.collation import Bound
from factcheck.model.finding import Divergence, Mark, Reach, Severity
from factcheck.model.span import Span
from factcheck.model.statement import Predicates, Statement

Said = Iterator[Divergence]


@again("POL101", on=Statement)
def statement_negated(match: Bound, bench: Bench) -> Said:
    """One of two bound statements is negated, the other not."""
    if relate.negated(bench, match):
        unsure = relate.singled_out(bench, match) or relate.denied_otherwise(bench, match)
        severity = Severity.WARNING if unsure else None
        marks = [_group(bench, *side) for side in match.sides]
        yield _told(bench, match, "a “not” came or went", marks, severity=severity)


@again("POL102", on=Statement)
def statement_opposite(match: Bound, bench: Bench) -> Said:
    """Two bound statements have opposite verbs, particles, or links in time."""
    if relate.opposite(bench, match):
        yield _told(bench, match, OPPOSITE, _heads(bench, match), detail=match.bond.scale)
    elif small := relate.opposed_small(bench, match):
        yield _told(bench, match, OPPOSITE, [(span,) for span in small[1]], detail=small[0])
    elif links := relate.order_turned(bench, match):
        yield _told(bench, match, OPPOSITE, [(span,) for span in links], detail="time order")


OPPOSITE = "they say the opposite"
STATE = "another state of the act"


@rule(
    "POL103",
    "sides-swapped",
    Severity.ERROR,
    on=Statement,
    says={"NAM106": Reach.ROW, "WRD102": Reach.ROW},
)
def statement_sides(match: Bound, bench: Bench) -> Said:
    """
    Who did it and to whom have changed places.

    The same words in another order, and another story: a diff shows a phrase that moved.

    Diverges:
        A: The soldier shot the gunman near the gate, the army said.
        B: The gunman shot the soldier near the gate, the army said.

    Agrees:
        A: Norland and Ostria signed the treaty in the spring.
        B: Ostria and Norland signed the treaty in the spring.
    """
    if relate.sides_swapped(bench, match):
        what = "the two sides have changed places"
        yield _told(bench, match, what, [_whole(side) for _, side in match.sides], gist=_gist(match))


@rule("POL104", "verb-completed", Severity.ERROR, on=Statement, copied=True)
def statement_completed(match: Bound, bench: Bench) -> Said:
    """
    A small word that makes another act of a verb stands in one copy alone: shot dead, called off.

    In a story told anew it is only to be checked.

    Diverges:
        A: The strike at the port was called off on Sunday.
        B: The strike at the port was called on Sunday.

    Agrees:
        A: The plant at the port was shut down on Sunday.
        B: The plant at the port was shut on Sunday.
    """
    if relate.completed(bench, match):
        marks = [_group(bench, *side) for side in match.sides]
        yield _told(bench, match, "a word that the verb hangs on came or went", marks)


@rule("POL105", "another-state-of-the-act", Severity.ERROR, on=Statement)
def another_state(match: Bound, bench: Bench) -> Said:
    """
    One act, and another stage of it: proposed or adopted, charged or convicted, ordered or delivered.

    Both copies tell of the same thing done to the same person or matter, and one has it further along, or has
    it done or settled where in the other it is not decided, only considered, or only meant.
    Silent where either copy tells both stages, or tells one of them as what may be.

    Diverges:
        A: The senate has proposed a tax on yachts.
        B: The senate has approved a tax on yachts.

    Agrees:
        A: The senate has approved a tax on yachts.
        B: A tax on yachts has been adopted by the senate.
    """
    if relate.settled_in_one(bench, match):
        yield _told(bench, match, STATE, _heads(bench, match), detail="a decision's way")
    if not relate.another_stage(bench, match):
        return
    a, b = (side for _, side in match.sides)
    severity = Severity.WARNING if loose(a.verb, b.verb) else None
    yield _told(
        bench,
        match,
        STATE,
        _heads(bench, match),
        detail=match.bond.scale,
        severity=severity,
    )


@again("POL201", on=Statement)
def statement_surer(match: Bound, bench: Bench) -> Said:
    """What will be in one of two bound statements may be in the other."""
    a, b = (side for _, side in match.sides)
    if match.bond.predicates is not Predicates.SAME or a.negated != b.negated or not relate.firm(match):
        return
    if relate.surer(a, b) and not relate.settled_in_one(bench, match):
        yield _told(bench, match, SURENESS, [(_forced(bench, *side),) for side in match.sides])


def _forced(bench: Bench, document: int, said: Statement) -> Span:
    """The stretch with the auxiliary that tells how sure it is: of "no barn will close" not the "no"."""
    stretches = _group(bench, document, said)
    return next((span for span in stretches if span not in said.turners), stretches[0])


def _told(
    bench: Bench,
    match: Bound,
    what: str,
    spans: Sequence[Sequence[Span]],
    *,
    detail: str = "",
    gist: str = "",
    severity: Severity | None = None,
) -> Divergence:
    """A divergence marked on both sides, each with one place or more."""
    sides = [[Mark(d, span) for span in own] for d, own in zip(match.documents, spans, strict=True)]
    words = [" ".join(bench.text(mark) for mark in own) for own in sides]
    marks = tuple(mark for own in (*sides, *_seconded(bench, match)) for mark in own)
    return Divergence(what, marks, detail, gist or "/".join(words), match.row, severity)


def _seconded(bench: Bench, match: Bound) -> Iterator[list[Mark]]:
    """Where other copies say what the pivot of the row says, in whatever form."""
    for other in bench.bound_with(*match.sides[0]):
        if other is not match and relate.agrees(other):
            yield [Mark(other.documents[1], span) for span in _group(bench, *other.sides[1])]


def _group(bench: Bench, document: int, said: Statement) -> tuple[Span, ...]:
    """The verb with its auxiliaries, its particle and what turns it, as few stretches as there are."""
    return relate.verb_group(bench.witness(document).tokens[said.sentence], said, said.clause.predicate)


def _heads(bench: Bench, match: Bound) -> list[tuple[Span, ...]]:
    """What says it, in both: the verb with its auxiliaries, or the word behind a copula."""
    return [
        _group(bench, document, said) if said.head == said.clause.predicate else (said.head,)
        for document, said in match.sides
    ]


def _whole(said: Statement) -> tuple[Span, ...]:
    """From the one side to the other, the verb between."""
    ends = [said.clause.predicate, *(arg.span for arg in (said.doer, said.done_to) if arg is not None)]
    return (Span(min(span.start for span in ends), max(span.end for span in ends)),)


def _gist(match: Bound) -> str:
    return match.sides[0][1].verb
