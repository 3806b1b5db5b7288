"""POL on contrasts: opposite words, a "not", another stage, wherever in the two sentences they stand."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.judge.bench import Bench
from factcheck.judge.registry import again
from factcheck.judge.relate.clauses import contrasts as relate
from factcheck.judge.relate.clauses.things import KIN, OFFICES
from factcheck.judge.relate.clauses.ways import one_way
from factcheck.judge.rules.clauses import things  # noqa: F401  its rules are asked again here
from factcheck.judge.rules.clauses.statements import OPPOSITE
from factcheck.lexicon.acts import loose
from factcheck.lexicon.inflection import stems
from factcheck.model.collation import Contrast
from factcheck.model.finding import Divergence, Mark, Severity
from factcheck.model.statement import Pole

Said = Iterator[Divergence]


@again("POL101", on=Pole)
def word_denied(match: Contrast, bench: Bench) -> Said:
    """A word that one copy denies stands in the other, in like company, and nothing denies it."""
    if relate.denied(bench, match):
        yield from _told(match, bench, "a “not” came or went", turned=True)


@again("POL102", on=Pole)
def words_opposed(match: Contrast, bench: Bench) -> Said:
    """A word in one copy for what the other has the opposite of, in like company."""
    (one, a), (two, b) = match.sides
    if not relate.contrary(bench, match) or one_way(bench, (one, a.span), (two, b.span)):
        return
    yield from _told(match, bench, OPPOSITE, match.scale)


@again("POL105", on=Pole)
def words_of_two_stages(match: Contrast, bench: Bench) -> Said:
    """A verb in one copy that tells another stage of the act than the other's, in like company."""
    if relate.another_stage(match):
        (_, a), (_, b) = match.sides
        early = any(loose(x, y) for x in stems(a.key, verb=True) for y in stems(b.key, verb=True))
        severity = Severity.WARNING if early else None
        yield from _told(match, bench, "another state of the act", match.scale, severity)


@again("NAM104", on=Pole)
def another_relative(match: Contrast, bench: Bench) -> Said:
    """A word for one relative in one copy, for another in the other, in like company."""
    if relate.another(match) in KIN:
        yield from _told(match, bench, "who somebody is differs", match.scale)


@again("NAM108", on=Pole)
def another_holder(match: Contrast, bench: Bench) -> Said:
    """The holder of one office in one copy, of another in the other, in like company."""
    if relate.another(match) in OFFICES:
        yield from _told(match, bench, "another office", match.scale)


@again("WRD101", on=Pole)
def another_thing(match: Contrast, bench: Bench) -> Said:
    """Another thing of one kind, in like company."""
    kind = relate.another(match)
    if kind and kind not in KIN and kind not in OFFICES:
        yield from _told(match, bench, "another thing", kind)


def _told(
    match: Contrast,
    bench: Bench,
    what: str,
    detail: str = "",
    severity: Severity | None = None,
    *,
    turned: bool = False,
) -> Said:
    """A divergence marked on the two words, and on what turns them where that is what differs."""
    sure = relate.of_one_thing(bench, match)
    if sure is relate.Sure.NO:
        return
    marks = tuple(
        Mark(document, span)
        for document, pole in match.sides
        for span in sorted({pole.span, *(pole.turners if turned else ())})
    )
    severity = severity if sure is relate.Sure.YES else Severity.WARNING
    yield Divergence(what, marks, detail, "/".join(map(bench.text, marks)), match.row, severity)
