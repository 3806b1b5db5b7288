"""What became of every claim: a clean report is worth what was compared."""

from __future__ import annotations

from collections import Counter
from typing import Any

from factcheck.judge.bench import Bench, Marked
from factcheck.judge.ground import in_accounts, told_apart
from factcheck.model.article import ZoneKind
from factcheck.model.claim import ClaimKind, Name
from factcheck.model.collation import Match
from factcheck.model.finding import Agreement, Finding, Mark, Severity, Verdicts


def verdicts(bench: Bench, findings: list[Finding], agreements: list[Agreement]) -> Verdicts:
    """
    The counts of the five verdicts, one for each match and one for each claim that has none.

    Figures in captions and page furniture are counted as not compared, with the part they stand in.
    Two names that nobody disputes agree where one decision says that they are of one bearer, and were
    not compared where it leaves that open.
    """
    disputed = Marked(
        m for finding in findings if finding.severity is not Severity.NOTE for m in finding.marks
    )
    apart = Marked(m for finding in findings if told_apart(finding) for m in finding.marks)
    reworded = {mark for agreement in agreements if agreement.how for mark in agreement.marks}
    counts: Counter[str] = Counter()
    reasons = _unread(bench)
    for match in bench.collation.matches:
        if len(match.present) < 2:
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
        elif isinstance(match.present[0][1], Name):
            _name(bench, match, counts, reasons)
        else:
            counts["agree"] += 1
    for loner in bench.collation.unmatched:
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


def _name(bench: Bench, match: Match[Any], counts: Counter[str], reasons: Counter[str]) -> None:
    """The verdict on names that no finding has said a word of."""
    first, *others = (claim for _, claim in match.present if isinstance(claim, Name))
    kins = [bench.bearers.kin(first, other) for other in others]
    if not all(kin.agrees for kin in kins):
        reasons["names that may be of two"] += 1
    elif all(first.text == other.text for other in others):
        counts["agree"] += 1
    else:
        counts["another form"] += 1


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
