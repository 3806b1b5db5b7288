"""
JUnit XML, as the services of a build read it: a suite a story, a case a family of rules.

A case that passed is told as well, since it proves that the family was looked at; one that the settings
leave out is skipped. Written by hand, free of clocks and hosts: the same copies give the same bytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import chain
from typing import NamedTuple

from factcheck.model.finding import Finding, Report, Severity
from factcheck.model.settings import Settings
from factcheck.model.story import Story
from factcheck.report.concise import said, where
from factcheck.report.copies import Places
from factcheck.report.families import FAMILIES
from factcheck.report.ink import visible
from factcheck.report.look import Look
from factcheck.report.place import file_of

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
# What XML 1.0 cannot write, not even as a reference.
_UNWRITABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Case(NamedTuple):
    """
    One test case: its name, and the element in it that says it did not pass; and what it printed.

    The lines of both are made when they are written.
    """

    name: str
    kind: str = ""  # failure, error, skipped; "" passed
    message: str = ""
    lines: Iterable[str] = ()
    printed: Iterable[str] = ()


def write(stories: Sequence[Story], look: Look) -> Iterator[str]:
    """The file: what fails the check in failures, the rest of errors and warnings in what a case printed."""
    suites = [(story, tuple(_cases(story, notes=look.verbose))) for story in stories]
    every = [case for _, cases in suites for case in cases]
    yield _HEAD
    yield f"<testsuites{_tag(name='factcheck', **_sums(every))}>\n"
    for story, cases in suites:
        yield f"  <testsuite{_tag(name=story.name or 'story', **_sums(cases))}>\n"
        for case in cases:
            yield from _case(story, case)
        yield "  </testsuite>\n"
    yield "</testsuites>\n"


def _sums(cases: Iterable[Case]) -> dict[str, object]:
    kinds = [case.kind for case in cases]
    return {
        "tests": len(kinds),
        "failures": kinds.count("failure"),
        "errors": kinds.count("error"),
        "skipped": kinds.count("skipped"),
    }


def _cases(story: Story, *, notes: bool) -> Iterator[Case]:
    """Whether the story could be checked, and then each family."""
    wrong = story.unchecked
    report = story.report
    cautions = report.cautions if report is not None else ()
    failed = ("error", wrong[0], wrong) if wrong else ("", "", ())
    yield Case("checked", *failed, cautions)
    if report is None or report.uncompared:
        return
    places = Places(report.collation.witnesses, shared=False)
    for family, about in FAMILIES.items():
        name = f"{family} {about}"
        if _left_out(report.settings, family):
            yield Case(name, "skipped", "left out by the settings")
            continue
        found = [finding for finding in report.findings if finding.rule.family == family]
        yield _judged(name, found, report, places, notes=notes)


def _left_out(settings: Settings, family: str) -> bool:
    """Is all of a family passed over, so that nothing found says nothing?"""
    chosen = {code.upper()[:3] for code in settings.select}
    return family in {code.upper() for code in settings.ignore} or (bool(chosen) and family not in chosen)


def _judged(name: str, found: list[Finding], report: Report, places: Places, *, notes: bool) -> Case:
    bar = report.settings.fail_on
    least = Severity(bar).rank if bar != "never" else len(Severity)
    fails = [f for f in found if f.severity.rank >= least]
    rest = [f for f in found if f.severity.rank < least and (notes or f.severity is not Severity.NOTE)]
    printed = (_told(f, places) for f in rest)
    if not fails:
        return Case(name, printed=printed)
    more = f" (and {len(fails) - 1} more)" if len(fails) > 1 else ""
    first = fails[0]
    told = (_told(f, places) for f in fails)
    return Case(name, "failure", f"{first.code} {said(first)}{more}", told, printed)


def _told(finding: Finding, places: Places) -> str:
    at = ", ".join(where(places, finding))
    return f"{finding.severity.value} {finding.code} {finding.name}: {said(finding)}  [{at}]"


def _case(story: Story, case: Case) -> Iterator[str]:
    file = ""
    if story.report is not None:
        article = story.report.collation.witnesses[0].article
        file = file_of(article)
    head = f"    <testcase{_tag(classname=story.name or 'story', name=case.name, file=file)}"
    inside = _inside(case)
    first = next(inside, None)
    if first is None:
        yield f"{head}/>\n"
        return
    yield f"{head}>\n"
    yield first
    yield from inside
    yield "    </testcase>\n"


def _inside(case: Case) -> Iterator[str]:
    """The elements of a case: that it did not pass, and what it printed."""
    if case.kind == "skipped":
        yield f"      <skipped{_tag(message=case.message)}/>\n"
    elif case.kind:
        yield f"      <{case.kind}{_tag(message=case.message, type=case.kind)}>"
        yield from _joined(case.lines)
        yield f"</{case.kind}>\n"
    printed = iter(case.printed)
    for first in printed:
        yield "      <system-out>"
        yield from _joined(chain((first,), printed))
        yield "</system-out>\n"


def _joined(lines: Iterable[str]) -> Iterator[str]:
    """Lines as XML, one below the other."""
    for number, line in enumerate(lines):
        yield f"\n{_text(line)}" if number else _text(line)


def _tag(**attributes: object) -> str:
    """Attributes, those without a value left out."""
    return "".join(f' {key}="{_text(str(value))}"' for key, value in attributes.items() if value != "")


def _text(words: str) -> str:
    """Words as XML: what a screen would obey is shown, and so is what XML has no way to write."""
    shown = "\n".join(visible(line) for line in words.split("\n"))
    return escape(_UNWRITABLE.sub(lambda hit: f"⟨U+{ord(hit[0]):04X}⟩", shown))
