"""The code quality report of GitLab: an array, an entry for every error and warning."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any

from factcheck.model.finding import Finding, Report, Severity
from factcheck.model.story import Story, reports
from factcheck.report.concise import said
from factcheck.report.ink import visible
from factcheck.report.json import pieces
from factcheck.report.look import Look
from factcheck.report.place import file_of, place_of, where_to_look

_GRADES = {Severity.ERROR: "critical", Severity.WARNING: "minor", Severity.NOTE: "info"}


def write(stories: Sequence[Story], look: Look) -> Iterator[str]:
    """What GitLab shows beside a merge request; notes where they are asked for."""
    return pieces(entries(stories, notes=look.verbose))


def entries(stories: Sequence[Story], *, notes: bool = False) -> Iterator[dict[str, Any]]:
    """The entries; that a story was not checked comes first."""
    unchecked = (entry for story in stories for entry in _unchecked(story))
    found = (
        _found(report, finding)
        for _, report in reports(stories)
        for finding in report.findings
        if notes or finding.severity is not Severity.NOTE
    )
    seen: Counter[str] = Counter()
    for entry in chain(unchecked, found):  # two of one name are shown as one
        name = entry["fingerprint"]
        seen[name] += 1
        entry["fingerprint"] = name if seen[name] == 1 else f"{name}-{seen[name]}"
        yield entry


def _unchecked(story: Story) -> Iterator[dict[str, Any]]:
    path = story.name or "story"
    if story.report is not None:
        article = story.report.collation.witnesses[0].article
        path = file_of(article)
    for told in story.unchecked:
        yield _entry("not-checked", told, "blocker", f"not-checked:{path}:{told}", path, 1)


def _found(report: Report, finding: Finding) -> dict[str, Any]:
    mark = where_to_look(finding)
    article = report.collation.witnesses[0].article
    path, line = file_of(article), 1
    if mark is not None:
        path, line, *_ = place_of(report, mark)
    told = f"{finding.code}: {said(finding)}"
    grade = _GRADES[finding.severity]
    return _entry(finding.code, told, grade, finding.fingerprint(report.collation), path, line)


def _entry(check: str, told: str, grade: str, name: str, path: str, line: int) -> dict[str, Any]:
    return {
        "description": visible(told),
        "check_name": check,
        "fingerprint": name,
        "severity": grade,
        "location": {"path": path, "lines": {"begin": line}},
    }
