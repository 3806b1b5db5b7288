"""
The facts of one report, each once: who says what of it, whether they agree, and who stands alone.

Findings count edits, and one wrong figure in headline, lede and caption is three; claims alone cannot say
which of them are about one thing. A fact is a kind and the values that stand against each other: the same
two figures of the same unit, told twice in a story, are one fact.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from factcheck.model.claim import Claim, Date, Name, Number, Quote
from factcheck.model.collation import Collation, Kinship, Match
from factcheck.model.fact import folded, value
from factcheck.model.finding import Finding, Mark, Report, Severity
from factcheck.model.record import NamedTuple
from factcheck.model.span import Span
from factcheck.scan.copies import Row, named

_ELSEWHERE = (
    "INT",
    "STR",
    "COV",
)  # one copy by itself, what stands where, what one leaves out
_WORDS_ROUND = 5


class Said(NamedTuple):
    """What one copy says of a fact: its value in a form that can be compared, its words, and where."""

    document: int
    value: str
    text: str
    span: Span


def facts(report: Report) -> list[Row]:
    """A row for each fact and each copy that says it; `document` is the copy's place in the report."""
    told = _Told(report)
    rows: dict[tuple[str, int], Row] = {}
    for entry in [*told.claimed(), *told.disputed()]:
        for row in entry:
            known = rows.get((row["fact"], row["document"]))
            if known is None or (known["verdict"] != "diverge" and row["verdict"] == "diverge"):
                rows[row["fact"], row["document"]] = row
    return [rows[place] for place in sorted(rows)]


class _Told:
    """One report, and what was found at each place of it."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.collation: Collation = report.collation
        self.grave = [f for f in report.findings if f.severity is not Severity.NOTE]
        self.at: dict[int, list[tuple[Span, Finding]]] = {}
        for finding in self.grave:
            for mark in finding.marks:
                self.at.setdefault(mark.document, []).append((mark.span, finding))
        self.reworded = {mark for one in report.agreements if one.how for mark in one.marks}
        self.used: set[int] = set()

    def claimed(self) -> Iterator[list[Row]]:
        """The facts that are claims which stand against each other."""
        for match in self.collation.matches:
            if len(match.present) < 2 or self._passed_over(match):
                continue
            said = _alike([self._said(document, claim) for document, claim in match.present])
            found = self._about(match) if len({one.value for one in said}) > 1 else None
            if found:
                self.used.add(id(found))
                verdict = "diverge"
            elif isinstance(match.present[0][1], Name) and len({one.value for one in said}) > 1:
                continue  # two names that nobody disputes and nothing ties
            else:
                forms = any(Mark(one.document, one.span) in self.reworded for one in said)
                verdict = "another form" if forms else "agree"
            yield list(self._rows(match.present[0][1].kind.value, said, verdict, found))

    def disputed(self) -> Iterator[list[Row]]:
        """What differs and is no claim's: "rose" against "fell"."""
        for finding in self.grave:
            documents = {mark.document for mark in finding.marks}
            if id(finding) in self.used or finding.rule.family in _ELSEWHERE or len(documents) < 2:
                continue
            spans: dict[int, Span] = {}
            for mark in sorted(finding.marks):
                spans.setdefault(mark.document, mark.span)
            said = []
            for document, span in spans.items():
                words = span.of(self._text(document))
                said.append(Said(document, folded(words), words, span))
            yield list(self._rows(finding.rule.about.value, said, "diverge", finding))

    def _rows(self, kind: str, said: Sequence[Said], verdict: str, found: Finding | None) -> Iterator[Row]:
        name = named(kind, *sorted({one.value for one in said}))
        odd = _odd(self.collation, said) if verdict == "diverge" else None
        about = self._round(said[0])
        for one in said:
            yield {
                "fact": name, "kind": kind, "about": about, "document": one.document, "value": one.value,
                "text": one.text, "start": one.span.start, "end": one.span.end, "verdict": verdict,
                "severity": found.severity.value if found else None, "code": found.code if found else None,
                "odd": one.document == odd,
            }  # fmt: skip

    def _passed_over(self, match: Match[Any]) -> bool:
        """Were the two not compared in this: figures of two accounts?"""
        documents = [document for document, _ in match.present]
        kinships = [self.collation.kinship(documents[0], other) for other in documents[1:]]
        apart = all(kinship in (Kinship.SHARED_QUOTES, Kinship.OTHER) for kinship in kinships)
        return apart and not isinstance(match.present[0][1], Quote)

    def _said(self, document: int, claim: Claim) -> Said:
        witness = self.collation.witnesses[document]
        if isinstance(claim, Name):  # by its fullest form: "Tully" and "Maureen Tully" are one fact
            return Said(document, f"name {folded(claim.full)}", claim.text, claim.span)
        plain = value(witness, claim.span) if isinstance(claim, Number | Date) else ""
        return Said(document, plain or folded(claim.text), claim.text, claim.span)

    def _about(self, match: Match[Any]) -> Finding | None:
        """The gravest finding that touches one of the claims."""
        touched = [
            finding
            for document, claim in match.present
            for span, finding in self.at.get(document, ())
            if claim.span.overlaps(span) and _of_its_kind(claim, finding)
        ]
        return max(touched, key=lambda finding: finding.severity.rank, default=None)

    def _text(self, document: int) -> str:
        return self.collation.witnesses[document].article.text

    def _round(self, one: Said) -> str:
        """Some words of its sentence, by which a reader knows which fact it is."""
        text = self._text(one.document)
        before = text[max(one.span.start - 80, 0) : one.span.start].split("\n")[-1].split()
        after = text[one.span.end : one.span.end + 80].split("\n")[0].split()
        return " ".join([*before[-_WORDS_ROUND + 1 :], "…", *after[:_WORDS_ROUND]])


def _alike(said: list[Said]) -> list[Said]:
    """Those who print the same say the same: "Tuesday" in a copy that ran on Wednesday is no other day."""
    first: dict[str, str] = {}
    return [one._replace(value=first.setdefault(folded(one.text), one.value)) for one in said]


def _of_its_kind(claim: Claim, finding: Finding) -> bool:
    """A name inside a disputed quotation is not itself disputed, nor is who speaks what is said."""
    if isinstance(claim, Name):
        return finding.rule.family in ("NAM", "ATT")
    if isinstance(claim, Quote):
        return finding.rule.family in ("QUO", "POL", "ATT")
    return finding.rule.family not in ("NAM", "ATT", "STY", "WRD")


def _odd(collation: Collation, said: Sequence[Said]) -> int | None:
    """The copy that alone says what it says, against two voices or more."""
    camps: dict[str, list[int]] = {}
    for one in said:
        camps.setdefault(one.value, []).append(one.document)
    if len(camps) != 2:
        return None
    few, many = sorted(camps.values(), key=len)
    alone = len(few) == 1 and collation.stands_alone(few[0], many)
    return few[0] if alone else None
