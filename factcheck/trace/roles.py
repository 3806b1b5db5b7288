"""Who did it to whom in a copy of ours, whichever way round its sentence is built: "A was paid by B"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factcheck.lexicon.opposites import opposed
from factcheck.lexicon.predicates import related
from factcheck.model.article import Witness
from factcheck.model.clause import Clause
from factcheck.model.finding import Mark
from factcheck.model.span import Span
from factcheck.model.statement import Predicates
from factcheck.model.trace import Change, Standing, State
from factcheck.trace.sheets import sentence_at, stems

_ONE_ACT = (Predicates.SAME, Predicates.ALIKE)
# Verbs of handing over, by whose deed they tell: VerbNet's classes give-13.1 and pay-68, and obtain-13.5.2.
_GIVING = frozenset("give pay hand lend send transfer donate grant award wire deliver".split())
_GETTING = frozenset("receive get obtain accept collect take borrow".split())
_MIRRORED = "exchange"  # who sells is bought from: the other side does it, and the fact is one


def by_roles(
    change: Change, ours: Witness, document: int, versions: dict[int, Witness], own: Iterable[int]
) -> Standing | None:
    """Whose doer ours names: that of the earlier version, or of the last. None where its verb is another."""
    was, now = (list(_acts(marks, versions)) for marks in (change.old, change.new))
    before, after = (_words(acts) for acts in (was, now))
    lemmas = {lemma for lemma, _ in (*was, *now)}
    if not before - after or not after - before:
        return None
    found: dict[State, list[Span]] = {State.STALE: [], State.TAKEN: []}
    for clause in (c for at in own for c in ours.clauses if c.sentence == at):
        state = _told(ours, clause, lemmas, before - after, after - before)
        if state is not None:
            found[state].append(clause.span)
    if bool(found[State.STALE]) is bool(found[State.TAKEN]):
        return None
    state = State.STALE if found[State.STALE] else State.TAKEN
    return Standing(document, state, tuple(Mark(document, span) for span in sorted(set(found[state]))))


def _acts(marks: Sequence[Mark], versions: dict[int, Witness]) -> Iterator[tuple[str, frozenset[str]]]:
    """The verbs of the places of a change, each with the words for its doer."""
    for mark in marks:
        witness = versions.get(mark.document)
        if witness is None:
            continue
        sentence = sentence_at(witness, mark.span.start)
        for clause in witness.clauses:
            inside = clause.sentence == sentence and mark.span.overlaps(clause.predicate)
            if inside and not clause.copula and (words := _named(witness, _doer(clause))):
                yield clause.lemma, words


def _doer(clause: Clause) -> Span | None:
    return clause.agent if clause.passive else clause.subject


def _named(witness: Witness, span: Span | None) -> frozenset[str]:
    """The words of the names of a place: "the businessman" may be either."""
    if span is None:
        return frozenset()
    names = (name.span.of(witness.article.text) for name in witness.names if name.span.overlaps(span))
    return stems(word for name in names for word in name.split())


def _words(acts: Iterable[tuple[str, frozenset[str]]]) -> frozenset[str]:
    return frozenset().union(*(words for _, words in acts))


def _told(
    ours: Witness, clause: Clause, lemmas: Iterable[str], before: frozenset[str], after: frozenset[str]
) -> State | None:
    """Which version a clause of ours is of, by its doer, else by whom it was done to."""
    turns = {turned for lemma in lemmas if (turned := _turned(lemma, clause.lemma)) is not None}
    if len(turns) != 1 or clause.negated:
        return None
    turned = turns.pop()
    doer = _named(ours, _doer(clause))
    other = _named(ours, clause.subject if clause.passive else None)
    for words, (old, new) in ((doer, (before, after)), (other, (after, before))):
        was, now = bool(words & old), bool(words & new)
        if was is not now:
            return State.STALE if was is not turned else State.TAKEN
    return None


def _turned(lemma: str, own: str) -> bool | None:
    """Is ours the same act told from the other side? None for another act."""
    if related(lemma, "", own, "")[0] in _ONE_ACT:
        return False
    sides = (_GIVING, _GETTING) if lemma in _GIVING else (_GETTING, _GIVING)
    mirrored = lemma in sides[0] and own in sides[1]
    return True if mirrored or opposed(lemma, own) == _MIRRORED else None
