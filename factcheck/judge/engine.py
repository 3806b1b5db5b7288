"""Run every rule over a collation, compose the messages, and stamp what comes out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from factcheck.judge.account import account
from factcheck.judge.bench import Bench, Marked
from factcheck.judge.fold import folded, said_twice
from factcheck.judge.gather import gathered
from factcheck.judge.ground import weighed
from factcheck.judge.parts import roles, sides
from factcheck.judge.registry import EXCHANGE, Registered, registered
from factcheck.judge.relate.dates import dates
from factcheck.judge.relate.figures import numbers
from factcheck.judge.relate.verdict import Relation
from factcheck.lexicon.folding import spoken
from factcheck.model.claim import Claim, ClaimKind, Date, Label, Number, Quote, breaks
from factcheck.model.collation import Bound, Contrast, Exchange, Match, Share, Voiced, Way
from factcheck.model.finding import Agreement, Divergence, Finding, Mark, Reach, Role, Severity
from factcheck.model.span import Span
from factcheck.typed import Any


def judge(bench: Bench, entries: Iterable[Registered] | None = None) -> tuple[list[Finding], list[Agreement]]:
    """
    Every finding and agreement of the collation, the gravest first.

    Every rule of the catalogue is asked, or `entries` alone; in which order is all one.
    """
    by_stage: dict[str | type[Claim], list[Registered]] = defaultdict(list)
    for entry in registered() if entries is None else entries:
        by_stage[entry.on].append(entry)
    divergences, agreements = told_of(bench, by_stage)
    told, beside = folded(bench, gathered(bench, divergences, agreements), agreements)
    agreements += beside
    findings = [stamp(bench, entry, divergence) for entry, divergence in told]
    findings = weighed(bench, _patterns(bench, by_stage["pattern"], findings))
    agreements = undisputed(agreements, findings, by_stage["pattern"])
    agreements += quoted_alike(bench, findings)
    # two quotations under one "said Boyle" say once that she did not say it
    places = {id(finding): order(finding) for finding in findings}  # a message is put together for each
    ranked = sorted(findings, key=lambda finding: places[id(finding)], reverse=True)
    once = {(finding.code, finding.marks): finding for finding in ranked}
    left = sorted(said_of_more(said_once(list(once.values()))), key=lambda finding: places[id(finding)])
    return list(said_twice(bench, left)), agreements


def told_of(
    bench: Bench, by_stage: Mapping[str | type[Claim], list[Registered]]
) -> tuple[list[tuple[Registered, Divergence]], list[Agreement]]:
    """What the claims that stand against each other come to, each edit, and the copies as wholes."""
    taken, divergences, agreements = matches(bench, by_stage)
    for entry, explained in account(bench, by_stage["edit"], taken):
        if isinstance(explained.by, Agreement):
            agreements.append(explained.by)
        else:
            divergences.append((entry, explained.by))
    bench.kept.clear()  # what was asked of edits holds them, and they the bench
    for entry in by_stage["report"]:
        divergences += [(entry, divergence) for divergence in entry.run(bench)]
    return divergences, agreements


def said_once(findings: list[Finding]) -> list[Finding]:
    """
    The findings, less those that another has said already.

    That a quotation was given away says that its speaker has another name. A rule declares whose fault
    its own findings say; of two such findings the graver stays, and of two as grave the one that says both.
    """
    by_code: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        by_code[finding.code].append(finding)
    pairs = sorted(
        (code, *one) for code, own in by_code.items() for one in own[0].rule.says if one[0] in by_code
    )
    gone: set[int] = set()
    for code, said, reach in pairs:
        gone.update(_again(by_code[code], by_code[said], reach, least=1))
    for code, said, reach in pairs:
        left = [finding for finding in by_code[code] if id(finding) not in gone]
        gone.update(_again(by_code[said], left, reach, least=0))
    return [finding for finding in findings if id(finding) not in gone]


def said_of_more(findings: list[Finding]) -> Iterator[Finding]:
    """
    The findings, less what the same rule says of the same places and of another copy besides.

    Of three copies one clears a man, one acquits and one convicts him: that is one fact, of all three.
    """
    wider: dict[tuple[object, ...], list[Finding]] = defaultdict(list)
    for finding in findings:
        if finding.severity is not Severity.NOTE:
            wider[finding.code, finding.severity, finding.row].append(finding)
    for finding in findings:
        own = {mark.document for mark in finding.marks}
        if not any(
            own < {mark.document for mark in other.marks} and _inside(finding, other)
            for other in wider[finding.code, finding.severity, finding.row]
        ):
            yield finding


def _inside(finding: Finding, other: Finding) -> bool:
    """Is each place that a finding marks one that another marks too?"""
    return all(
        any(mark.document == place.document and mark.span.overlaps(place.span) for place in other.marks)
        for mark in finding.marks
    )


def _again(findings: list[Finding], others: list[Finding], reach: Reach, *, least: int) -> Iterator[int]:
    """Which of the findings others say too that are graver, by so much at least."""
    for severity in {finding.severity for finding in findings}:
        graver = [other for other in others if other.severity.rank >= severity.rank + least]
        rows = {other.row for other in graver}
        places = Marked(mark for other in graver for mark in other.marks)
        for finding in findings:
            row = reach is Reach.ROW and finding.row in rows
            if finding.severity is severity and (row or _there_too(finding, places)):
                yield id(finding)


def _there_too(finding: Finding, places: Marked) -> bool:
    """Do others mark all that is at fault, and one at least of the copies that it is held against?"""
    held: dict[Role, list[bool]] = defaultdict(list)
    for mark, role in zip(finding.marks, finding.roles, strict=True):
        held[role].append(places.touches(*mark))
    return all(any(own) if role is Role.OTHER else all(own) for role, own in held.items())


def _patterns(bench: Bench, entries: Iterable[Registered], findings: list[Finding]) -> list[Finding]:
    """The findings, those that make a pattern gathered under the one that says so."""
    told = [(entry, by) for entry in entries for by in entry.run(bench, findings)]
    for _, divergence in told:
        inside = set(divergence.marks)
        findings = [f for f in findings if not inside.issuperset(f.marks)]
    return [*findings, *(stamp(bench, entry, by) for entry, by in told)]


def undisputed(
    agreements: list[Agreement], findings: Iterable[Finding], patterns: Iterable[Registered]
) -> list[Agreement]:
    """The agreements, less those on figures of which a pattern says that they are of two things."""
    codes = {entry.rule.code for entry in patterns}
    marks = [set(f.marks) for f in findings if f.code in codes and f.severity is Severity.ERROR]
    return [by for by in agreements if not any(own.issubset(by.marks) for own in marks)]


def quoted_alike(bench: Bench, findings: list[Finding]) -> Iterator[Agreement]:
    """The quotations that stand against each other and that nothing graver than a note is said of."""
    grave = Marked(m for finding in findings if finding.severity is not Severity.NOTE for m in finding.marks)
    for match in bench.collation.matches:
        claims = [(d, q) for d, q in (*match.present, *match.extra) if isinstance(q, Quote)]
        if not claims:
            continue
        marks = tuple(sorted(Mark(document, part) for document, quote in claims for part in quote.parts))
        if len({mark.document for mark in marks}) < 2:
            continue
        if any(grave.touches(*mark) for mark in marks):
            continue
        how = _quoted_how(bench, marks)
        yield Agreement("quote", bench.text(marks[0]), marks, how, match.row)


def _quoted_how(bench: Bench, marks: tuple[Mark, ...]) -> str | None:
    """How the copies' forms of a quotation differ; None where it is word for word and broken nowhere else."""
    parts: dict[int, list[Span]] = defaultdict(list)
    for mark in marks:
        parts[mark.document].append(mark.span)
    texts = {document: bench.witness(document).article.text for document in parts}
    shapes = {breaks(texts[document], own) for document, own in parts.items()}
    words = {spoken(texts[document], own) for document, own in parts.items()}
    style = "the same words, in another style" if len(words) > 1 else ""
    split = "split otherwise" if len(shapes) > 1 else ""
    return ", ".join(filter(None, (style, split))) or None


def matches(
    bench: Bench, by_kind: Mapping[str | type[Claim], list[Registered]]
) -> tuple[set[Mark], list[tuple[Registered, Divergence]], list[Agreement]]:
    """
    What the claims that stand against each other come to.

    Every match gives divergences, or one agreement; the first set holds the places so explained.
    """
    taken: set[Mark] = set()
    said: list[tuple[Registered, Divergence]] = []
    agreed: list[Agreement] = []
    collation = bench.collation
    told: tuple[Match[Any], ...] = (
        *collation.statements,
        *collation.contrasts,
        *collation.called,
        *collation.exchanged,
        *collation.ways,
        *collation.shares,
        *collation.voiced,
    )
    held = (*told, *collation.matches)
    for match in held:
        kind = EXCHANGE if isinstance(match, Exchange) else type(match.present[0][1])
        asked = () if kind is Number and _one_figure(match) else by_kind[kind]
        found = [(entry, by) for entry in asked for by in entry.run(match, bench)]
        hard = [(entry, by) for entry, by in found if isinstance(by, Divergence)]
        said += hard
        agreed += [by for _, by in found if isinstance(by, Agreement)]
        if not found:
            same = agreed_on(match)
            if same is not None:
                agreed.append(same)
                taken.update(same.marks)
        elif isinstance(match, (Bound, Contrast, Exchange, Share, Voiced, Way)) or kind is Label:
            taken.update(mark for _, by in found for mark in by.marks)
        elif (
            match.present[0][1].kind is not ClaimKind.QUOTE
        ):  # a quotation's words are accounted for one by one
            taken.update(mark for _, by in found for mark in by.marks)
            taken.update(Mark(document, claim.span) for document, claim in match.present)
    return taken, said, agreed


def _one_figure(match: Match[Any]) -> bool:
    """Do all print a figure in the same words, and is it the same there? Then no rule has a word to say."""
    first, *others = (claim for claim in match.claims if claim is not None)
    return all(first.text == other.text and numbers.alike(first, other) for other in others)


def agreed_on(match: Match[Any]) -> Agreement | None:
    """The agreement that figures or dates come to which no rule has found fault with."""
    present = match.present
    if len(present) < 2:
        return None
    first, *others = (claim for _, claim in present)
    if isinstance(first, Number):
        verdicts = [numbers.relate(first, other) for other in others if isinstance(other, Number)]
    elif isinstance(first, Date):
        verdicts = [dates.relate(first, other) for other in others if isinstance(other, Date)]
    else:
        return None
    if any(verdict.relation is Relation.NOT_COMPARABLE for verdict in verdicts):
        return None
    reasons = [v.reason for v in verdicts if v.relation is not Relation.EQUAL]
    marks = tuple([Mark(document, claim.span) for document, claim in present])
    how = (reasons[0] or "another form") if reasons else None
    return Agreement(first.kind.value, first.text, marks, how, match.row)


def stamp(bench: Bench, entry: Registered, divergence: Divergence) -> Finding:
    """A divergence made a finding: severity, confidence, who says what, and what each place is to it."""
    marks = tuple(sorted(divergence.marks))
    return Finding(
        rule=entry.rule,
        severity=divergence.severity or entry.rule.severity,
        confidence=divergence.confidence,
        what=divergence.what,
        marks=marks,
        row=divergence.row,
        gist=divergence.gist,
        detail=divergence.detail,
        sides=sides(bench, marks),
        roles=roles(bench, divergence, marks),
    )


def order(finding: Finding) -> tuple[object, ...]:
    """The gravest first, of these the surest, then as the base runs."""
    first = min((mark for mark in finding.marks), default=Mark(0, (0, 0)))  # type: ignore[arg-type]
    return (
        -finding.severity.rank,
        -finding.confidence.rank,
        first.document,
        first.span,
        finding.code,
        finding.message,
    )
