"""What became of every claim: a clean report is worth what was compared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from factcheck.judge.bench import Bench, Marked
from factcheck.judge.ground import in_accounts, told_apart
from factcheck.model.article import ZoneKind
from factcheck.model.claim import ClaimKind, Name
from factcheck.model.collation import Match
from factcheck.model.finding import About, Agreement, Finding, Mark, Severity, Statements, Verdicts
from factcheck.model.statement import Predicates
from factcheck.typed import Any


def verdicts(bench: Bench, findings: list[Finding], agreements: list[Agreement]) -> Verdicts:
    """
    The counts of the five verdicts, one for each match and one for each claim that has none.

    Figures in captions and page furniture are counted as not compared, with the part they stand in.
    Two names that nobody disputes agree where one decision says that they are of one bearer, and were
    not compared where it leaves that open. What the sentences say besides is counted a row at a time.
    """
    disputed = Marked(
        m for finding in findings if finding.severity is not Severity.NOTE for m in finding.marks
    )
    apart = Marked(m for finding in findings if told_apart(finding) for m in finding.marks)
    reworded = {mark for agreement in agreements if agreement.how for mark in agreement.marks}
    counts: Counter[str] = Counter()
    reasons = _unread(bench)
    for match in bench.collation.matches:
        present = match.present
        if len(present) < 2:
            continue
        documents = [document for document, _ in present]
        if in_accounts(bench, documents) and present[0][1].kind is not ClaimKind.QUOTE:
            reasons["another account"] += 1
        elif any(disputed.touches(document, claim.span) for document, claim in present):
            counts["diverge"] += 1
        elif any(apart.touches(document, claim.span) for document, claim in present):
            reasons["of other things"] += 1
        elif any(Mark(document, claim.span) in reworded for document, claim in present):
            counts["another form"] += 1
        elif isinstance(present[0][1], Name):
            _name(bench, match, counts, reasons)
        else:
            counts["agree"] += 1
    for loner in bench.collation.unmatched:
        if loner.row is None:
            reasons[loner.why] += 1
        else:
            counts["only here"] += 1
    said = Counter(statements(bench, findings))
    counts += said
    reasons[OTHER_WORDS] += said[OTHER_WORDS]
    return Verdicts(
        counts["agree"],
        counts["another form"],
        counts["diverge"],
        counts["only here"],
        tuple(sorted((+reasons).items())),
        Statements(said["agree"], said["another form"], said["diverge"], said[OTHER_WORDS]),
    )


OTHER_WORDS = "sentences in other words"
_WORDED = frozenset({About.STATEMENT, About.WORDS, About.COVERAGE, About.SOURCE})


def statements(bench: Bench, findings: Iterable[Finding]) -> Iterator[str]:
    """
    The verdict on what the sentences of each row say, figures, days, names and quotations aside.

    One a row, not one a clause: a sentence has three clauses as often as one, and a story that is all
    but the same would count more verbs than facts. A row of which no words differ, or by house style
    alone, has nothing in question and is not counted. It diverges where an error is about words that no
    matched claim holds ("bus", "train"), or a warning about what a verb says ("will", "may"); it agrees
    where clauses are bound to each other and no such thing is said of them; and where none can be
    bound, it was not compared.
    """
    claimed = Marked(
        Mark(document, claim.span)
        for match in bench.collation.matches
        if len(match.present) > 1
        for document, claim in match.present
    )
    worded: set[int] = set()
    disputed: set[int] = set()
    for finding in findings:
        if finding.row is None or len({mark.document for mark in finding.marks}) < 2:
            continue
        if finding.rule.about in _WORDED:
            worded.add(finding.row)
        least = Severity.WARNING if finding.rule.about is About.STATEMENT else Severity.ERROR
        grave = finding.severity.rank >= least.rank
        if grave and not any(claimed.touches(*mark) for mark in finding.marks):
            disputed.add(finding.row)
    bound: dict[int, bool] = {}  # by row: in the same words?
    for match in bench.collation.statements:
        same = match.bond.predicates is Predicates.SAME and not match.bond.crossed
        bound[match.row] = bound.get(match.row, True) and same
    for row in sorted({*worded, *disputed, *bound}):
        documents = [document for document, cell in enumerate(bench.collation.rows[row].cells) if cell]
        if in_accounts(bench, documents):
            continue
        if row in disputed:
            yield "diverge"
        elif row in bound:
            yield "agree" if bound[row] else "another form"
        else:
            yield OTHER_WORDS


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
