"""One line a finding that decides: where, which rule, which values. Editors and build logs read it."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.lexicon.folding import MARKS
from factcheck.model.finding import Finding, Mark, Report, Severity
from factcheck.model.message import shortened
from factcheck.report.copies import Places
from factcheck.report.ink import Line, Run, visible

_VALUE = 28  # columns of one value; a longer one stands in the copy below, marked
_AT = 3  # further places of one fact that are named


def lines(report: Report) -> Iterator[Line]:
    """A line for every finding that fails the check, and for every error whether or not it does."""
    places = Places(report.collation.witnesses, shared=False)
    for finding in deciding(report):
        first, *others = where(places, finding)
        yield [
            Run(f"{first}: "),
            Run(finding.code, finding.severity.value),
            Run(f" {said(finding)}"),
            Run(f"  [{', '.join(others)}]" if others else "", "dim"),
        ]


def deciding(report: Report) -> list[Finding]:
    """The errors, and what else reaches the bar that the desk has set, the gravest first."""
    bar = Severity.ERROR.rank
    if report.settings.fail_on != "never":
        bar = min(bar, Severity(report.settings.fail_on).rank)
    return [finding for finding in report.findings if finding.severity.rank >= bar]


def where(places: Places, finding: Finding) -> list[str]:
    """The first place in each document, in their order."""
    first: dict[int, str] = {}
    for mark in sorted(finding.marks):
        first.setdefault(mark.document, places.place(*mark))
    return list(first.values()) or ["-"]


def again(places: Places, finding: Finding, known: list[str]) -> str:
    """Where else the same fact stands: "also at wire.txt:4:12"; empty for nowhere."""
    rows: dict[str, None] = {}
    for mark in sorted(finding.marks):
        if mark.span.length and not _near(finding.marks, mark):
            rows.setdefault(places.place(*mark))
    more = [place for place in rows if place not in known]
    return f"also at {', '.join(more[:_AT])}{' …' if len(more) > _AT else ''}" if more else ""


def _near(marks: tuple[Mark, ...], mark: Mark) -> bool:
    """Is it in the neighbourhood of an earlier mark, so that both are seen together?"""
    return any(
        other.document == mark.document and other.span < mark.span and mark.span.start - other.span.end < 200
        for other in marks
    )


def said(finding: Finding, *, brief: bool = False) -> str:
    """
    What is wrong and the values, each once: "the counts differ: 37 / 73 (digits transposed)".

    In brief the detail is left out, where all of it would not fit a line.
    """
    values: dict[str, str] = {}  # one that differs in marks or capitals alone is told once
    for side in finding.sides:
        words = " ".join(side.words.split())
        values.setdefault(words.translate(MARKS).casefold(), words)
    known = set(values)
    out = finding.what
    if any(known) and len(known) > 1:
        out += ": " + " / ".join(shortened(value, _VALUE) or "∅" for value in values.values())
    if brief:
        return visible(out)
    detail = _told_once(finding.detail, known)
    return visible(out + (f" ({detail})" if detail else "") + (f": {finding.why}" if finding.why else ""))


def _told_once(detail: str, values: set[str]) -> str:
    """The detail without the values that stand before it: "digits transposed: 37, 73"."""
    what, colon, tail = detail.partition(": ")
    told = {_bare(part.casefold()) for part in tail.split(", ")}
    return what if colon and told <= values else detail


def _bare(value: str) -> str:
    """A value without a bracket that says it again: "7 May (7 May 2024)", and not "Monday (16 June 2025)"."""
    words, _, again = value.partition(" (")
    return words if again.startswith(words) else value
