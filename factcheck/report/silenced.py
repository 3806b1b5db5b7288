"""Why a finding is not shown: what a report of programs keeps of it."""

from __future__ import annotations

from factcheck.model.finding import Finding, Report
from factcheck.model.settings import Suppression


def why_silent(report: Report, finding: Finding) -> str:
    """The reason that the desk gave; else the setting that passes it over."""
    for suppression in report.settings.suppressions:
        if _is_of(suppression, report, finding):
            who = f" ({suppression.who})" if suppression.who else ""
            return f"{suppression.reason}{who}"
    return "passed over by the settings: select, ignore or confidence"


def _is_of(suppression: Suppression, report: Report, finding: Finding) -> bool:
    """Is it the one by which the finding was taken out? As in the sifting, but for those that ran out."""
    if suppression.code.upper() not in (finding.code, finding.rule.family):
        return False
    if suppression.fingerprint is not None:
        return suppression.fingerprint == finding.fingerprint(report.collation)
    witnesses = report.collation.witnesses
    return suppression.text is None or any(
        suppression.text == span.of(witnesses[document].article.text) for document, span in finding.marks
    )
