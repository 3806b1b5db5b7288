"""Annotations of a GitHub workflow: a line a finding, the gravest first, escaped by the service's rules."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from factcheck.model.finding import Finding, Report, Severity
from factcheck.report.concise import said, where
from factcheck.report.copies import Places
from factcheck.report.ink import visible

_SHOWN = 10  # of each kind a step; the service drops what comes later without a word
_KINDS = (Severity.ERROR, Severity.WARNING)  # a note is nothing to stop a page for


def commands(report: Report) -> str:
    """Every error and warning as a workflow command; a closing line for what will not be shown."""
    return "".join(f"{line}\n" for line in _lines(report))


def _lines(report: Report) -> Iterator[str]:
    unchecked = [f"nothing was compared: {report.uncompared}"] if report.uncompared else []
    unchecked += [f"a copy could not be read: {copy}" for copy in report.unread]
    for told in islice(unchecked, _SHOWN):
        yield f"::error title=factcheck::{_data(visible(told))}"
    places = Places(report.collation.witnesses, shared=False)
    left = max(len(unchecked) - _SHOWN, 0)
    for kind in _KINDS:
        found = [finding for finding in report.findings if finding.severity is kind]
        room = max(_SHOWN - len(unchecked), 0) if kind is Severity.ERROR else _SHOWN
        left += max(len(found) - room, 0)
        for finding in found[:room]:
            yield _line(report, finding, places)
    if left:
        yield f"::notice title=factcheck::{left} more not shown here: see the report"


def _line(report: Report, finding: Finding, places: Places) -> str:
    title = f"title=factcheck ({finding.code})"
    _, *others = where(places, finding)
    message = said(finding) + (f"  [{', '.join(others)}]" if others else "")
    place = f",{_place(report, finding)}" if finding.marks else ""
    return f"::{finding.severity.value} {title}{place}::{_data(message)}"


def _place(report: Report, finding: Finding) -> str:
    """Where its first words stand; columns only where they end on the line on which they begin."""
    document, span = min(finding.marks)
    article = report.collation.witnesses[document].article
    line, column = article.offsets.position(span.start)
    last, end = article.offsets.position(span.end)
    out = f"file={_property(visible(article.path or article.name))},line={line}"
    return out + (f",endLine={last},col={column},endColumn={end}" if last == line else f",endLine={last}")


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
