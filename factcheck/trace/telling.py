"""What became of each change, told by the rules, sifted, and put into one report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.judge.policy import sift
from factcheck.judge.registry import Registered, traced
from factcheck.model.article import Witness
from factcheck.model.collation import Collation
from factcheck.model.finding import Divergence, Finding, Mark, Report, Role, Verdicts
from factcheck.model.message import Side
from factcheck.model.settings import Settings
from factcheck.model.trace import Announcement, Change, Fate, Standing, Trace, Version, Whole

Case = tuple[Fate, Standing | None]


def trace(
    witnesses: tuple[Witness, ...],
    versions: tuple[Version, ...],
    order: str,
    notices: tuple[Announcement, ...],
    changes: tuple[Change, ...],
    fates: Iterable[Case],
    wording: int,
    wholes: tuple[Whole, ...],
    cautions: tuple[str, ...],
    settings: Settings,
    uncompared: str = "",
) -> Trace:
    """The trace, with what the rules say of it."""
    collation = Collation(witnesses, (), (), (), ())
    found = sorted(_findings(collation, fates, len(versions)), key=_order)
    shown, suppressed, idle = sift(found, collation, settings)
    report = Report(
        collation, tuple(shown), (), Verdicts(), suppressed=tuple(suppressed),
        cautions=(*_cautions(witnesses), *cautions, *idle), settings=settings, uncompared=uncompared,
    )  # fmt: skip
    return Trace(report, versions, order, notices, changes, wording, wholes)


def _findings(collation: Collation, fates: Iterable[Case], versions: int) -> Iterator[Finding]:
    entries = traced()
    for fate, standing in fates:
        for entry in entries:
            for divergence in entry.run(fate):
                yield _stamped(collation, entry, divergence, versions, standing)


def _stamped(
    collation: Collation, entry: Registered, divergence: Divergence, versions: int, standing: Standing | None
) -> Finding:
    marks = tuple(sorted(set(divergence.marks)))
    ours = any(mark.document >= versions for mark in marks)
    roles = tuple(Role.PRIMARY if not ours or m.document >= versions else Role.OTHER for m in marks)
    return Finding(
        rule=entry.rule,
        severity=divergence.severity or entry.rule.severity,
        confidence=divergence.confidence,
        what=divergence.what,
        marks=marks,
        row=None,
        detail=divergence.detail,
        sides=tuple(_sides(collation, marks, standing, versions)),
        roles=roles,
    )


def _sides(
    collation: Collation, marks: tuple[Mark, ...], standing: Standing | None, versions: int
) -> Iterator[Side]:
    """Who says what, the versions first; our copy where it has no place is named as leaving it out."""
    labels = collation.labels
    said: dict[str, tuple[str, list[str]]] = {}
    for mark in marks:
        words = mark.span.of(collation.witnesses[mark.document].article.text)
        _, who = said.setdefault(" ".join(words.casefold().split()), (words, []))
        if labels[mark.document] not in who:
            who.append(labels[mark.document])
    if standing is not None and not any(mark.document >= versions for mark in marks):
        said[""] = ("", [labels[standing.document]])
    for words, who in said.values():
        yield Side(tuple(who), words)


def _cautions(witnesses: tuple[Witness, ...]) -> Iterator[str]:
    for witness in witnesses:
        for caution in witness.article.cautions:
            yield f"{witness.label}: {caution}"


def _order(finding: Finding) -> tuple[object, ...]:
    """The gravest first, then by copy, then as it runs."""
    own = [mark for mark, role in zip(finding.marks, finding.roles, strict=True) if role is Role.PRIMARY]
    first = min(own or finding.marks, default=Mark(0, (0, 0)))  # type: ignore[arg-type]
    return -finding.severity.rank, -finding.confidence.rank, first.document, first.span, finding.code
