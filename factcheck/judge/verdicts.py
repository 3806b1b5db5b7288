"""What became of every claim: a clean report is worth what was compared."""

from __future__ import annotations

from collections import Counter

from factcheck.judge.bench import Bench, Marked
from factcheck.judge.ground import in_accounts, told_apart
from factcheck.model.article import ZoneKind
from factcheck.model.claim import ClaimKind, Name
from factcheck.model.finding import Agreement, Finding, Mark, Severity, Verdicts


def verdicts(bench: Bench, findings: list[Finding], agreements: list[Agreement]) -> Verdicts:
    """
    The counts of the five verdicts, one for each match and one for each claim that has none.

    Figures in captions and page furniture are counted as not compared, with the part they stand in.
    Names are left out: a story names its people dozens of times, and the counts are there to show
    how many figures, dates and quotations were held against each other.
    """
    disputed = Marked(
        m for finding in findings if finding.severity is not Severity.NOTE for m in finding.marks
    )
    apart = Marked(m for finding in findings if told_apart(finding) for m in finding.marks)
    reworded = {mark for agreement in agreements if agreement.how for mark in agreement.marks}
    counts: Counter[str] = Counter()
    reasons = _unread(bench)
    for match in bench.collation.matches:
        if isinstance(match.present[0][1], Name) or len(match.present) < 2:
            continue
        documents = [document for document, _ in match.present]
        if in_accounts(bench, documents) and match.present[0][1].kind is not ClaimKind.QUOTE:
            reasons["another account"] += 1
        elif any(disputed.touches(document, claim.span) for document, claim in match.present):
            counts["diverge"] += 1
        elif any(apart.touches(document, claim.span) for document, claim in match.present):
            reasons["of other things"] += 1
        elif any(Mark(document, claim.span) in reworded for document, claim in match.present):
            counts["another form"] += 1
        else:
            counts["agree"] += 1
    for loner in bench.collation.unmatched:
        if loner.claim.kind is ClaimKind.NAME:
            continue
        if loner.row is None:
            reasons[loner.why] += 1
        else:
            counts["only here"] += 1
    return Verdicts(
        counts["agree"],
        counts["another form"],
        counts["diverge"],
        counts["only here"],
        tuple(sorted(reasons.items())),
    )


# Parts of a page whose figures an editor may take for compared: they are counted, never paired.
_PASSED_OVER = (ZoneKind.CAPTION, ZoneKind.FURNITURE)


def _unread(bench: Bench) -> Counter[str]:
    """How many figures stand in parts of the pages that are not compared, by part."""
    out: Counter[str] = Counter()
    for witness in bench.collation.witnesses:
        for zone in witness.zones:
            if zone.kind in _PASSED_OVER:
                out[zone.kind.value] += sum(
                    any(char.isdigit() for char in word)
                    for word in zone.span.of(witness.article.text).split()
                )
    return +out
