"""A report as a notebook shows it below a cell: the verdict and what was found, in its own style."""

from __future__ import annotations

from html import escape

from factcheck.model.finding import Finding, Report, Severity
from factcheck.report.concise import said, where
from factcheck.report.copies import Places
from factcheck.report.ink import visible

_SIGNS = {Severity.ERROR: "✖", Severity.WARNING: "▲"}
_SHOWN = 50  # findings: more is a page


def glance(report: Report) -> str:
    """A head line and a table of errors and what is to check; notes are counted."""
    names = " against ".join(f"<bdi>{_told(label)}</bdi>" for label in report.collation.labels)
    counts = f"{report.count(Severity.ERROR)} errors, {report.count(Severity.WARNING)} to check, "
    counts += f"{report.count(Severity.NOTE)} notes, exit {report.exit_code}"
    out = [f"<div><p><b>{names}</b><br>{counts}</p>"]
    wrong = [f"nothing was compared: {report.uncompared}"] if report.uncompared else []
    out += [f"<p>{_told(told)}</p>" for told in (*wrong, *report.cautions)]
    grave = [finding for finding in report.findings if finding.severity in _SIGNS]
    if grave:
        places = Places(report.collation.witnesses)
        rows = "".join(_row(finding, places) for finding in grave[:_SHOWN])
        head = "<th></th><th>rule</th><th>what</th><th>where</th>"
        out.append(f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>")
    if len(grave) > _SHOWN:
        out.append(f"<p>{len(grave) - _SHOWN} more: report.to_html() has all.</p>")
    return "".join([*out, "</div>"])


def _row(finding: Finding, places: Places) -> str:
    at = "<br>".join(_told(place) for place in where(places, finding))
    what = f"<td>{finding.code}</td><td>{_told(said(finding))}</td><td>{at}</td>"
    return f"<tr><td>{_SIGNS[finding.severity]}</td>{what}</tr>"


def _told(words: str) -> str:
    return escape(visible(words))
