"""What became of the quotations that the copies share: word for word, split otherwise, changed."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.lexicon.folding import spoken
from factcheck.model.claim import Quote, breaks
from factcheck.model.collation import Match
from factcheck.model.finding import Finding, Report, Severity
from factcheck.model.record import dataclass
from factcheck.model.span import Span

CHANGED = ("QUO101", "QUO102", "QUO103", "QUO110")  # rules on what was said
CUT = ("QUO201", "QUO301", "QUO303")  # on where it begins and ends, and what an editor put in
WORDS = 5  # of a quotation, to know it by


@dataclass(frozen=True, slots=True)
class QuotationCounts:
    """
    The quotations that stand against each other, each counted once.

    `split` holds the first words of those that are broken otherwise, whatever else is so of them;
    they are counted as word for word, restyled or cut as well.
    """

    verbatim: int = 0
    restyled: int = 0  # the same words after house style: Covid/COVID
    cut: int = 0  # trimmed, elided with a mark, or glossed in brackets
    changed: int = 0  # another word, a lost "not", a cut that no mark tells
    speakers: int = 0  # given to somebody else
    alone: int = 0  # of those that one copy has in marks and another in its own words or not at all
    split: tuple[str, ...] = ()

    @property
    def shared(self) -> int:
        """How many quotations were held against each other."""
        return self.verbatim + self.restyled + self.cut + self.changed


def quotation_counts(report: Report) -> QuotationCounts:
    """How many quotations are word for word, how many split otherwise and which, how many diverge."""
    tally = {"verbatim": 0, "restyled": 0, "cut": 0, "changed": 0}
    split: list[str] = []
    every = (*report.findings, *report.suppressed)  # a silenced dispute is no agreement
    for match in report.collation.matches:
        if len(match.present) < 2 or not isinstance(match.present[0][1], Quote):
            continue
        parts = _parts(match)
        tally[_fate(report, parts, every)] += 1
        if len({breaks(_text(report, document), own) for document, own in parts.items()}) > 1:
            words = match.present[0][1].text.split()
            split.append(f"“{' '.join(words[:WORDS])}{' …' if len(words) > WORDS else ''}”")
    return QuotationCounts(
        **tally,
        speakers=sum(finding.code == "ATT101" for finding in every),
        alone=sum(finding.code in ("QUO202", "QUO203") for finding in every),
        split=tuple(split),
    )


def _parts(match: Match[Quote]) -> dict[int, list[Span]]:
    """Where the words of a quotation stand, by document."""
    out: dict[int, list[Span]] = {}
    for document, quote in (*match.present, *match.extra):
        out.setdefault(document, []).extend(quote.parts)
    return out


def _text(report: Report, document: int) -> str:
    return report.collation.witnesses[document].article.text


def _fate(report: Report, parts: dict[int, list[Span]], findings: Iterable[Finding]) -> str:
    """What became of one quotation, the gravest that is so."""
    codes = {
        finding.code if finding.severity is not Severity.NOTE or finding.code in CUT else ""
        for finding in findings
        if finding.code in CHANGED + CUT
        and any(_touches(mark.span, part) for mark in finding.marks for part in parts.get(mark.document, ()))
    }
    if not codes.isdisjoint(CHANGED):
        return "changed"
    if not codes.isdisjoint(CUT):
        return "cut"
    said = {spoken(_text(report, document), own) for document, own in parts.items()}
    return "verbatim" if len(said) == 1 else "restyled"


def _touches(mark: Span, part: Span) -> bool:
    """Does a mark share a letter with a part, or stand in it where it has none?"""
    return part.start <= mark.start <= part.end if not mark.length else mark.overlaps(part)
