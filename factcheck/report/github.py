"""Annotations of a GitHub workflow: a line a finding, the gravest first, escaped by the service's rules."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.model.finding import Finding, Report, Severity
from factcheck.model.story import Story, reports, silenced
from factcheck.report.concise import said, where
from factcheck.report.copies import Places
from factcheck.report.ink import visible
from factcheck.report.look import Look
from factcheck.report.place import place_of, where_to_look

SHOWN = 10  # of each kind a step; the service drops what comes later without a word
_KINDS = (Severity.ERROR, Severity.WARNING)  # a note is nothing to stop a page for


def write(stories: Sequence[Story], look: Look) -> Iterator[str]:
    """Every error and warning as a workflow command; a closing line for what will not be shown."""
    return (f"{line}\n" for line in _lines(stories))


def _lines(stories: Sequence[Story]) -> Iterator[str]:
    left = 0
    for told in silenced(stories)[: SHOWN - 1]:
        yield f"::notice title=factcheck::{_data(visible(told))}"
    for kind in _KINDS:
        room = SHOWN
        for line in _of(stories, kind):
            if room:
                yield line
                room -= 1
            else:
                left += 1
    if left:
        yield f"::notice title=factcheck::{left} more not shown here: see the report"


def _of(stories: Sequence[Story], kind: Severity) -> Iterator[str]:
    """What is told of one severity; that a story was not checked comes first of all."""
    if kind is Severity.ERROR:
        for story in stories:
            name = f"{story.name}: " if story.name else ""
            yield from (f"::error title=factcheck::{_data(visible(name + told))}" for told in story.unchecked)
    for _, report in reports(stories):
        places = Places(report.collation.witnesses, shared=False)
        for finding in report.findings:
            if finding.severity is kind:
                yield _line(report, finding, places)


def _line(report: Report, finding: Finding, places: Places) -> str:
    title = f"title=factcheck ({finding.code})"
    mark = where_to_look(finding)
    at = places.place(*mark) if mark else ""
    others = [place for place in where(places, finding) if place not in (at, "-")]
    message = said(finding) + (f"  [{', '.join(others)}]" if others else "")
    place = f",{_place(report, finding)}" if mark else ""
    return f"::{finding.severity.value} {title}{place}::{_data(message)}"


def _place(report: Report, finding: Finding) -> str:
    """Where its first words stand; columns only where they end on the line on which they begin."""
    mark = where_to_look(finding)
    if mark is None:
        return ""
    at = place_of(report, mark)
    out = f"file={_property(visible(at.path))},line={at.line},endLine={at.end_line}"
    return out + (f",col={at.column},endColumn={at.end_column}" if at.line == at.end_line else "")


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
