"""
Findings and claims as CSV (RFC 4180).

Findings have a line for every place that they are about, claims one each.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from factcheck.model.finding import Report
from factcheck.model.story import Story, reports
from factcheck.report.concise import said
from factcheck.report.ink import visible
from factcheck.report.look import Look

_FINDINGS = (
    "story", "fingerprint", "code", "name", "severity", "confidence", "message", "outlet", "path", "line",
    "column", "start", "end", "text",
)  # fmt: skip
# In the order of the JSON report's claims, which have only those that their kind knows.
_CLAIMS = (
    "story", "document", "outlet", "path", "line", "column", "zone", "kind", "start", "end", "text",
    "value", "value_to", "unit", "bound", "direction", "per", "sort", "full", "title",
    "speaker", "cue", "direct",
)  # fmt: skip
_OURS = ("value", "value_to")  # written by us: the minus of a figure begins no formula


class _Lines:
    """A file that hands back what it is given: a csv writer's answer is the line."""

    def write(self, line: str) -> str:
        return line


def _sheet(rows: Iterable[Iterable[object]]) -> Iterator[str]:
    return map(csv.writer(_Lines(), lineterminator="\n").writerow, rows)


def write_findings(stories: Sequence[Story], look: Look) -> Iterator[str]:
    """A head line and the places, those of one finding with one fingerprint."""
    rows = ([_cell(story.name), *row] for story, report in reports(stories) for row in _findings(report))
    return _sheet(chain((_FINDINGS,), rows))


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


def write_claims(stories: Sequence[Story], look: Look) -> Iterator[str]:
    """A head line, and every claim of every copy in the order of its text."""
    return _sheet(chain((_CLAIMS,), _claims(stories)))


def _claims(stories: Sequence[Story]) -> Iterator[list[object]]:
    for story, report in reports(stories):
        for document, witness in enumerate(report.collation.witnesses):
            article = witness.article
            label = report.collation.labels[document]
            for claim in witness.claims:
                line, column = article.offsets.position(claim.span.start)
                known = {
                    "story": story.name, "document": document, "outlet": label,
                    "path": article.path or article.name, "line": line, "column": column,
                    "zone": witness.sentences[claim.sentence].zone.value,
                }  # fmt: skip
                told = {**claim.to_dict(), **known}
                yield [_value(told.get(key), ours=key in _OURS) for key in _CLAIMS]


def _value(value: object, *, ours: bool) -> object:
    """A value as a cell: nothing for none, true and false as JSON has them; a figure stays one."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return _cell(value) if isinstance(value, str) and not ours else value


def _cell(text: str) -> str:
    """Words from outside, in a form that no spreadsheet takes for a formula."""
    shown = visible(text)
    return f"'{shown}" if shown.lstrip()[:1] in tuple("=+-@") else shown
