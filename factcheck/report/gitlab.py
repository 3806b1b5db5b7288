"""The code quality report of GitLab: an array, an entry for every error and warning."""

from __future__ import annotations

from collections import Counter
from typing import Any

from factcheck.model.article import Witness
from factcheck.model.finding import Finding, Report, Severity
from factcheck.report.concise import said

_GRADES = {Severity.ERROR: "critical", Severity.WARNING: "minor"}  # notes are left out


def entries(report: Report) -> list[dict[str, Any]]:
    """What GitLab shows beside a merge request; that a story was not checked comes first."""
    first = report.collation.witnesses[0]
    unchecked = [f"nothing was compared: {report.uncompared}"] if report.uncompared else []
    unchecked += [f"a copy could not be read: {copy}" for copy in report.unread]
    out = [_entry("not-checked", told, "blocker", f"not-checked:{told}", first, 1) for told in unchecked]
    out += [_found(report, finding) for finding in report.findings if finding.severity in _GRADES]
    seen: Counter[str] = Counter()
    for entry in out:  # two of one name are shown as one
        name = entry["fingerprint"]
        seen[name] += 1
        entry["fingerprint"] = name if seen[name] == 1 else f"{name}-{seen[name]}"
    return out


def _found(report: Report, finding: Finding) -> dict[str, Any]:
    witness, line = report.collation.witnesses[0], 1
    if finding.marks:
        document, span = min(finding.marks)
        witness = report.collation.witnesses[document]
        line = witness.article.offsets.position(span.start)[0]
    told = f"{finding.code}: {said(finding)}"
    grade = _GRADES[finding.severity]
    return _entry(finding.code, told, grade, finding.fingerprint(report.collation), witness, line)


def _entry(check: str, told: str, grade: str, name: str, witness: Witness, line: int) -> dict[str, Any]:
    return {
        "description": told,
        "check_name": check,
        "fingerprint": name,
        "severity": grade,
        "location": {
            "path": witness.article.path or witness.article.name,
            "lines": {"begin": line},
        },
    }
