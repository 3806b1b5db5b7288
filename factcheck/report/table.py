"""The findings as CSV (RFC 4180): a line for every place that a finding is about."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from io import StringIO

from factcheck.model.finding import Report
from factcheck.model.story import Story, reports
from factcheck.report.concise import said
from factcheck.report.ink import visible
from factcheck.report.look import Look

_FINDINGS = (
    "story", "fingerprint", "code", "name", "severity", "confidence", "message", "outlet", "path", "line",
    "column", "start", "end", "text",
)  # fmt: skip


def write_findings(stories: Sequence[Story], look: Look) -> str:
    """A head line and the places, those of one finding with one fingerprint."""
    out = StringIO(newline="")
    sheet = csv.writer(out, lineterminator="\n")
    sheet.writerow(_FINDINGS)
    for story, report in reports(stories):
        sheet.writerows([_cell(story.name), *row] for row in _findings(report))
    return out.getvalue()


def _findings(report: Report) -> Iterator[list[object]]:
    collation = report.collation
    for finding in report.findings:
        entry = finding.to_dict(collation)
        about = [entry[key] for key in ("fingerprint", "code", "name", "severity", "confidence")]
        for mark in entry["marks"]:
            document = mark["document"]
            article = collation.witnesses[document].article
            words = (said(finding), collation.labels[document], article.path or article.name)
            place = (mark["line"], mark["column"], mark["start"], mark["end"])
            yield [*about, *map(_cell, words), *place, _cell(mark["text"])]


def _cell(text: str) -> str:
    """Words from outside, in a form that no spreadsheet takes for a formula."""
    shown = visible(text)
    return f"'{shown}" if shown.lstrip()[:1] in tuple("=+-@") else shown
