"""
SARIF 2.1.0 (OASIS, with errata 01), as code scanning and editors read it: one run, a result a finding.

A result stands where to look first; the places in the other copies are its related locations. What the
desk has accepted is kept, and marked as suppressed. Notes are left out unless they are asked for: a
service shows some thousands of results, and they would take the room of what matters.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import quote

from factcheck.model.finding import Finding, Mark, Report, Rule, Severity
from factcheck.model.record import NamedTuple
from factcheck.model.story import CANNOT, Story, reports, worst
from factcheck.report.catalogue import gist
from factcheck.report.concise import said
from factcheck.report.ink import visible
from factcheck.report.json import pieces
from factcheck.report.look import Look
from factcheck.report.place import place_of, where_to_look
from factcheck.version import VERSION

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_ROOT = "%SRCROOT%"  # the name that services know for the folder that a run starts in
_MOST = 25_000  # results of a run; GitHub refuses a file that holds more


def write(stories: Sequence[Story], look: Look) -> Iterator[str]:
    """The log file: one run of all the stories."""
    return pieces(
        {"$schema": _SCHEMA, "version": "2.1.0", "runs": iter((_run(stories, notes=look.verbose),))}
    )


def _run(stories: Sequence[Story], *, notes: bool) -> dict[str, Any]:
    """The run as plain data, its results one by one."""
    found = _found(stories, notes=notes)
    rules = {one.finding.code: one.finding.rule for one in found}
    order = {code: index for index, code in enumerate(sorted(rules))}
    return {
        "tool": {
            "driver": {
                "name": "factcheck",
                "version": VERSION,
                "semanticVersion": VERSION,
                "rules": [_rule(rules[code]) for code in order],
            }
        },
        "automationDetails": {"id": _automation(stories)},
        "invocations": [_invocation(stories, len(found))],
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_ROOT: {"description": {"text": "The folder that the run started in."}}},
        "results": (_result(one, order[one.finding.code]) for one in found[:_MOST]),
    }


def _automation(stories: Sequence[Story]) -> str:
    """
    What tells this run from others on the same commit: the story, where there is one.

    What stands before the last slash is a service's "category": of two files in one, the later counts.
    """
    name = _uri(stories[0].name) if len(stories) == 1 and stories[0].name else ""
    return f"factcheck/{name.strip('/')}/" if name else "factcheck/"


def _invocation(stories: Sequence[Story], results: int) -> dict[str, Any]:
    """Whether the run went through, and what was not checked."""
    told = [_notice(story, what, "error") for story in stories for what in story.unchecked]
    told += [
        _notice(story, what, "warning") for story, report in reports(stories) for what in report.cautions
    ]
    if results > _MOST:
        told.append(_notice(Story(""), f"{results - _MOST} more results are not told here", "warning"))
    code = worst(stories)
    out: dict[str, Any] = {"executionSuccessful": code != CANNOT, "exitCode": code}
    return {**out, "toolExecutionNotifications": told} if told else out


def _notice(story: Story, what: str, level: str) -> dict[str, Any]:
    return {"level": level, "message": {"text": visible(f"{story.name}: {what}" if story.name else what)}}


class _Found(NamedTuple):
    """A finding, and what it is a finding of."""

    story: Story
    report: Report
    finding: Finding
    silent: bool


def _found(stories: Sequence[Story], *, notes: bool) -> list[_Found]:
    """What is told, the gravest first, what is suppressed last."""
    found = [
        _Found(story, report, finding, silent)
        for story, report in reports(stories)
        for silent, of_kind in ((False, report.findings), (True, report.suppressed))
        for finding in of_kind
        if notes or finding.severity is not Severity.NOTE
    ]
    return sorted(found, key=lambda one: (one.silent, -one.finding.severity.rank))  # and else as they were


def _result(found: _Found, rule: int) -> dict[str, Any]:
    story, report, finding, silent = found
    first = where_to_look(finding)
    labels = report.collation.labels
    others = [mark for mark in sorted(finding.marks) if mark != first]
    out: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": rule,
        "level": finding.severity.value,
        "message": {"text": said(finding)},
        "locations": [_location(report, first)] if first else [_whole(report)],
        "partialFingerprints": {"factcheck/v1": finding.fingerprint(report.collation)},
        "properties": {"confidence": finding.confidence.value, "story": visible(story.name)},
    }
    if others:
        out["relatedLocations"] = [
            {"id": number, **_location(report, mark, visible(labels[mark.document]))}
            for number, mark in enumerate(others, 1)
        ]
    if silent:
        out["suppressions"] = [
            {"kind": "external", "status": "accepted", "justification": visible(finding.because)}
        ]
    return out


def _location(report: Report, mark: Mark, label: str = "") -> dict[str, Any]:
    path, line, column, end_line, end_column = place_of(report, mark)
    words = mark.span.of(report.collation.witnesses[mark.document].article.text)
    region: dict[str, Any] = {
        "startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column,
    }  # fmt: skip
    if words:
        region["snippet"] = {"text": words}
    out: dict[str, Any] = {"physicalLocation": {"artifactLocation": _artifact(path), "region": region}}
    return {**out, "message": {"text": label}} if label else out


def _whole(report: Report) -> dict[str, Any]:
    """The base from its first line on, for a finding without a place."""
    article = report.collation.witnesses[0].article
    return {
        "physicalLocation": {
            "artifactLocation": _artifact(article.path or article.name),
            "region": {"startLine": 1},
        }
    }


def _artifact(path: str) -> dict[str, str]:
    """A file by its address: relative to where the run started, or whole where it stands outside."""
    uri = _uri(path)
    return {"uri": uri} if uri.startswith("file:") else {"uri": uri, "uriBaseId": _ROOT}


def _uri(path: str) -> str:
    if os.path.isabs(path) or path.startswith(os.pardir):
        try:
            inside = os.path.relpath(path)
        except (OSError, ValueError):  # the folder is gone; another drive
            inside = os.pardir
        if inside == os.pardir or inside.startswith(os.pardir + os.sep):
            return "file://" + _quoted(_absolute(path))
        path = inside
    return _quoted(os.path.normpath(path))


def _absolute(path: str) -> str:
    try:
        return os.path.abspath(path)
    except OSError:
        return path


def _quoted(path: str) -> str:
    path = path.replace(os.sep, "/")
    try:
        return quote(os.fsencode(path))
    except UnicodeEncodeError:  # half a letter, in a name that is no file's
        return quote(path.encode("utf-8", "replace"))


def _rule(rule: Rule) -> dict[str, Any]:
    """A rule with its manual page, which a service shows beside its results."""
    summary, _, rest = rule.manual.strip().partition("\n\n")
    return {
        "id": rule.code,
        "name": "".join(word.capitalize() for word in rule.name.split("-")),
        "shortDescription": {"text": gist(rule) or rule.name},
        "fullDescription": {"text": gist(rule) or rule.name},
        "help": {"text": rule.manual.strip() or rule.name, "markdown": _help(rule, summary, rest)},
        "defaultConfiguration": {"level": rule.severity.value},
        "properties": {"tags": [rule.family]},
    }


def _help(rule: Rule, summary: str, rest: str) -> str:
    """The manual page with its examples set apart."""
    head = f"**{rule.code}** {rule.name}\n\n{' '.join(summary.split())}"
    return f"{head}\n\n```text\n{rest.rstrip()}\n```" if rest.strip() else head
