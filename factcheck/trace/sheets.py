"""One check of two copies, laid out so that a place of the first is looked up in the second."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from enum import Enum

from factcheck.lexicon.stem import stem
from factcheck.model.article import Token, Witness, ZoneKind
from factcheck.model.finding import Finding, Report, Severity
from factcheck.model.later import cached_property
from factcheck.model.record import NamedTuple
from factcheck.model.span import Span


class Seen(Enum):
    """What the second copy has of a place of the first."""

    SAME = "same"  # the same, in the same words or in another form
    DIFFERS = "differs"  # something else, and the judge says that it is another fact
    RECAST = "recast"  # other words
    ABSENT = "absent"  # nothing stands against it


class Look(NamedTuple):
    """What was seen, and where; `grave` where the judge is sure that both cannot be right."""

    seen: Seen
    spans: tuple[Span, ...] = ()
    grave: bool = False


def sentence_at(witness: Witness, at: int) -> int:
    """The sentence that an offset stands in, or the one before it; -1 for none."""
    return bisect_right(witness.sentences, at, key=lambda sentence: sentence.span.start) - 1


def paragraph(witness: Witness, at: int) -> str:
    """The paragraph of an offset as a notice counts them: "headline", "1" for the first of the body."""
    sentence = sentence_at(witness, at)
    if sentence < 0:
        return ""
    if witness.sentences[sentence].zone is not ZoneKind.BODY:
        return "headline"
    body = dict.fromkeys(s.paragraph for s in witness.sentences if s.zone is ZoneKind.BODY)
    return str(list(body).index(witness.sentences[sentence].paragraph) + 1)


def stems(words: Iterable[str]) -> frozenset[str]:
    """Words and figures cut to what ties them to their other forms."""
    return frozenset(stem(word.casefold()) for word in words if word[:1].isalnum())


def said(witness: Witness, span: Span) -> tuple[Token, ...]:
    """The words and marks of a stretch."""
    first = sentence_at(witness, span.start)
    out: list[Token] = []
    for index in range(max(first, 0), len(witness.sentences)):
        if witness.sentences[index].span.start >= span.end:
            break
        out += [token for token in witness.tokens[index] if token.span.overlaps(span)]
    return tuple(out)


class Sheet:
    """The report on two copies, by the places of the first."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.one, self.two = report.collation.witnesses
        self.rows: dict[tuple[int, int], int] = {}
        for number, row in enumerate(report.collation.rows):
            for document, cell in enumerate(row.cells):
                self.rows.update(((document, sentence), number) for sentence in cell)
        self.pairings = {pairing.row: pairing for pairing in report.collation.pairings}

    @cached_property
    def findings(self) -> dict[int, list[Finding]]:
        """The findings by the rows in which they have a place."""
        out: dict[int, list[Finding]] = defaultdict(list)
        for finding in self.report.findings:
            rows = {self.row(mark.document, mark.span.start) for mark in finding.marks}
            for row in rows:
                if row is not None:
                    out[row].append(finding)
        return out

    @cached_property
    def agreed(self) -> tuple[dict[Span, tuple[Span, ...]], frozenset[Span]]:
        """Places of the first that agree with some of the second, with these; and these alone."""
        pairs: dict[Span, tuple[Span, ...]] = {}
        theirs: set[Span] = set()
        for agreement in self.report.agreements:
            own = [mark.span for mark in agreement.marks if mark.document == 0]
            others = tuple(mark.span for mark in agreement.marks if mark.document == 1)
            pairs.update(dict.fromkeys(own, others))
            theirs.update(others)
        return pairs, frozenset(theirs)

    @cached_property
    def _agreements(self) -> dict[int | None, list[tuple[Span, tuple[Span, ...]]]]:
        """The places of the first that agree with some of the second, by their rows."""
        out: dict[int | None, list[tuple[Span, tuple[Span, ...]]]] = defaultdict(list)
        for own, theirs in self.agreed[0].items():
            out[self.row(0, own.start)].append((own, theirs))
        return out

    @cached_property
    def matched(self) -> dict[Span, list[Span]]:
        """The claims of the second that stand against some of the first, by their places."""
        out: dict[Span, list[Span]] = defaultdict(list)
        for match in self.report.collation.matches:
            one, two = match.claims
            if one is not None and two is not None:
                out[two.span].append(one.span)
        return out

    def row(self, document: int, at: int) -> int | None:
        """The row of an offset of one of the copies."""
        witness = self.two if document else self.one
        return self.rows.get((document, sentence_at(witness, at)))

    def cell(self, document: int, row: int) -> tuple[int, ...]:
        """The sentences of a copy in a row."""
        return self.report.collation.rows[row].cells[document]

    def partner(self, at: int) -> tuple[int, ...]:
        """The sentences of the second that stand against the one at an offset of the first."""
        row = self.row(0, at)
        return () if row is None else self.cell(1, row)

    def look(self, span: Span) -> Look:
        """What the second copy has of a place of the first."""
        row = self.row(0, span.start)
        if row is None or not self.cell(1, row):
            return Look(Seen.ABSENT)
        noted: Look | None = None
        for finding in self.findings[row]:
            touched = any(mark.document == 0 and _touches(mark.span, span) for mark in finding.marks)
            if not touched:
                continue
            others = tuple(self._theirs(finding, row))
            if finding.severity is not Severity.NOTE:
                if others:
                    return Look(Seen.DIFFERS, others, finding.severity is Severity.ERROR)
                return Look(Seen.ABSENT)
            noted = noted or (Look(Seen.RECAST, others) if others else Look(Seen.ABSENT))
        for own, theirs in self._agreements[row]:
            if own.covers(span) or span.covers(own):
                return Look(Seen.SAME, theirs)
        return noted or self._untouched(row, span)

    def _theirs(self, finding: Finding, row: int) -> Iterator[Span]:
        for mark in finding.marks:
            if mark.document == 1 and mark.span.length and self.row(1, mark.span.start) == row:
                yield mark.span

    def _untouched(self, row: int, span: Span) -> Look:
        """Words that no finding touches: where they stand in the second."""
        pairing = self.pairings.get(row)
        if pairing is None:
            return Look(Seen.ABSENT)
        own = [token for token in pairing.a if token.span.overlaps(span)]
        partners = [pairing.partners.get(token.span.start) for token in own]
        theirs = [token.span for token in partners if token is not None]
        if not theirs or 2 * len(theirs) < len(own):
            return Look(Seen.ABSENT)
        return Look(Seen.SAME, (Span(min(theirs).start, max(theirs).end),))


def _touches(mark: Span, span: Span) -> bool:
    return mark.overlaps(span) or mark == span
