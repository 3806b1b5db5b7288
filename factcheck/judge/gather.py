"""One finding a fact: what several pairs of copies come to is told once, with every copy that has a say."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from factcheck.judge.bench import Bench, cover
from factcheck.judge.registry import EXCHANGE, Registered
from factcheck.model.claim import Label
from factcheck.model.collation import Pairing
from factcheck.model.finding import About, Agreement, Divergence, Mark, Severity
from factcheck.model.record import replace
from factcheck.model.span import Span
from factcheck.model.statement import Pole, Statement

Said = tuple[Registered, Divergence]


def gathered(bench: Bench, divergences: Sequence[Said], agreements: Iterable[Agreement]) -> Iterator[Said]:
    """
    One divergence a fact: those of one rule that share their mark in the row's pivot are one.

    With three copies, "Defence" in the base against "Defense" in two others is one finding with
    three marks; and where "will not" stands against "will" in one of four, all four are named.
    """
    together = [_joined(group) for group in _grouped(bench, divergences)]
    if len(bench.labels) < 3:
        yield from together
        return
    echoes = Echoes(bench, together, agreements)
    for entry, divergence in _one_place(bench, together):
        yield entry, echoes.witnessed(divergence) if _disputes(entry, divergence) else divergence


def _grouped(bench: Bench, divergences: Iterable[Said]) -> Iterable[list[Said]]:
    groups: dict[tuple[object, ...], list[Said]] = {}
    seen: Counter[tuple[object, ...]] = Counter()
    for entry, divergence in divergences:
        first = divergence.marks[0] if divergence.marks else None
        # where the pivot leaves something out, copies that put the same words there are one
        alone: tuple[object, ...] | None = None
        if first is None:
            alone = divergence.marks
        elif first.span.length == 0:
            alone = tuple([bench.text(mark) for mark in divergence.marks[1:]])
        key: tuple[object, ...] = (entry.rule.code, divergence.row, first, divergence.what, alone)
        said = _quotation(bench, entry, divergence)
        if said is not None:  # a quotation of which three words were changed is one changed quotation
            key = (entry.rule.code, said)
        elif alone is not None:  # and one copy that puts them there twice has done so twice
            copies = (key, tuple(mark.document for mark in divergence.marks))
            key = (*key, seen[copies])
            seen[copies] += 1
        groups.setdefault(key, []).append((entry, divergence))
    return groups.values()


def _quotation(bench: Bench, entry: Registered, divergence: Divergence) -> int | None:
    """The match of the quotation whose words a dispute is about."""
    if entry.rule.about is not About.QUOTATION or not _disputes(entry, divergence):
        return None
    found = (bench.said(mark) for mark in divergence.marks if mark.span.length)
    return next((number for number in found if number is not None), None)


def _joined(group: Sequence[Said]) -> Said:
    """Divergences as one: the first one's words, every mark, the gravest severity."""
    (entry, first), *rest = group
    if not rest:
        return entry, first
    marks: dict[Mark, None] = {}
    empty: set[int] = set()  # that a copy leaves something out is marked once
    for _, divergence in group:
        for mark in divergence.marks:
            if mark.span.length or mark.document not in empty:
                marks[mark] = None
            if not mark.span.length:
                empty.add(mark.document)
    worst = max((d.severity or e.rule.severity for e, d in group), key=lambda severity: severity.rank)
    gist = first.gist
    if entry.rule.about is About.QUOTATION:  # each of the words that were changed in it
        gist = "; ".join(dict.fromkeys(divergence.gist for _, divergence in group if divergence.gist))
    return entry, replace(first, marks=tuple(marks), severity=worst, gist=gist)


def _disputes(entry: Registered, divergence: Divergence) -> bool:
    """Is it about words that differ, and graver than a note?"""
    severity = divergence.severity or entry.rule.severity
    worded = entry.on in ("edit", EXCHANGE, Statement, Pole, Label)
    return worded and severity is not Severity.NOTE and divergence.row is not None


def _one_place(bench: Bench, together: Sequence[Said]) -> Iterator[Said]:
    """
    Disputes of one rule in a row at one place of a copy, each with another copy, made one.

    "Will" stands against "will not" in one copy and against "won't" in the next: one fact, though
    the one put in a word and the other changed one.
    """
    places: dict[tuple[str, int | None], list[list[Said]]] = defaultdict(list)
    out: list[list[Said]] = []
    for entry, divergence in together:
        if not _disputes(entry, divergence):
            out.append([(entry, divergence)])
            continue
        key = entry.rule.code, divergence.row
        for group in places[key]:
            if all(_one_fact(bench, divergence, other) for _, other in group):
                group.append((entry, divergence))
                break
        else:
            out.append([(entry, divergence)])
            places[key].append(out[-1])
    for group in out:
        yield _joined(sorted(group, key=lambda said: said[1].marks[:1]))


def _one_fact(bench: Bench, one: Divergence, two: Divergence) -> bool:
    """Have they one copy in common, and is there no more than a word between their places in it?"""
    sides = [{mark.document for mark in divergence.marks} for divergence in (one, two)]
    shared = sides[0] & sides[1]
    if len(shared) != 1:
        return False
    document = shared.pop()
    first, second = sorted(
        next(mark for mark in divergence.marks if mark.document == document) for divergence in (one, two)
    )
    between = Mark(document, Span(first.span.end, max(second.span.start, first.span.end)))
    return len(bench.text(between).split()) <= 1


class Echoes:
    """Where the copies that nobody disputes say what the pivot of a row says."""

    def __init__(self, bench: Bench, told: Sequence[Said], agreements: Iterable[Agreement]) -> None:
        self.bench = bench
        self.pairings: dict[tuple[int, int], list[Pairing]] = defaultdict(list)
        for pairing in (*bench.collation.pairings, *bench.collation.beside):
            self.pairings[pairing.row, pairing.documents[0]].append(pairing)
        # stretches that are one thing in two styles: "won't" says what "will not" says
        self.restyled: dict[tuple[int | None, int, int], list[tuple[Span, Span]]] = defaultdict(list)
        styled = [(d.row, d.marks) for entry, d in told if entry.rule.about is About.STYLE]
        styled += [(agreement.row, agreement.marks) for agreement in agreements]
        for row, (first, *others) in styled:
            for mark in others:
                if all(_is_words(bench.text(each)) for each in (first, mark)):
                    self.restyled[row, first.document, mark.document].append((first.span, mark.span))

    def witnessed(self, divergence: Divergence) -> Divergence:
        """The divergence with the marks of all copies that agree with its pivot."""
        pivot = divergence.marks[0]
        assert divergence.row is not None
        said = {mark.document for mark in divergence.marks}
        more = []
        for pairing in self.pairings[divergence.row, pivot.document]:
            other = pairing.documents[1]
            if other not in said and (span := self._echo(pairing, pivot.span)) is not None:
                more.append(Mark(other, span))
        return (
            replace(divergence, marks=(*divergence.marks, *more), echoes=tuple(more)) if more else divergence
        )

    def _echo(self, pairing: Pairing, span: Span) -> Span | None:
        """Where the other copy of a pairing says what the pivot says here; None where it does not."""
        for mine, theirs in self.restyled[pairing.row, *pairing.documents]:
            if mine.covers(span):
                return theirs
        if not span.length:
            return pairing.gap_at(span.start)
        partners = [pairing.partners.get(t.span.start) for t in pairing.a if span.covers(t.span)]
        found = [token for token in partners if token is not None]
        if not found or len(found) < len(partners):
            return None
        return cover(sorted(found), 0)


def _is_words(text: str) -> bool:
    """Does a stretch begin and end with a word? One of two commas takes in whatever stands between them."""
    return text[:1].isalnum() and text[-1:].isalnum()
