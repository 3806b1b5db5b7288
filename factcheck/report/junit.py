"""
JUnit XML, as the services of a build read it: a suite a story, a case a family of rules.

A case that passed is told as well, since it proves that the family was looked at; one that the settings
leave out is skipped. Written by hand, free of clocks and hosts: the same copies give the same bytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape
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
    """One test case: its name, and the element in it that says it did not pass; and what it printed."""

    name: str
    kind: str = ""  # failure, error, skipped; "" passed
    message: str = ""
    lines: tuple[str, ...] = ()
    printed: tuple[str, ...] = ()


def write(stories: Sequence[Story], look: Look) -> str:
    """The file: what fails the check in failures, the rest of errors and warnings in what a case printed."""
    suites = [(story, tuple(_cases(story, notes=look.verbose))) for story in stories]
    every = [case for _, cases in suites for case in cases]
    out = [
        '<?xml version="1.0" encoding="UTF-8"?>\n',
        f"<testsuites{_tag(name='factcheck', **_sums(every))}>\n",
    ]
    for story, cases in suites:
        out.append(f"  <testsuite{_tag(name=story.name or 'story', **_sums(cases))}>\n")
        out += (_case(story, case) for case in cases)
        out.append("  </testsuite>\n")
    out.append("</testsuites>\n")
    return "".join(out)


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
    fails = tuple(_told(f, places) for f in found if f.severity.rank >= least)
    rest = tuple(
        _told(f, places)
        for f in found
        if f.severity.rank < least and (notes or f.severity is not Severity.NOTE)
    )
    if not fails:
        return Case(name, printed=rest)
    more = f" (and {len(fails) - 1} more)" if len(fails) > 1 else ""
    first = next(f for f in found if f.severity.rank >= least)
    return Case(name, "failure", f"{first.code} {said(first)}{more}", fails, rest)


def _told(finding: Finding, places: Places) -> str:
    at = ", ".join(where(places, finding))
    return f"{finding.severity.value} {finding.code} {finding.name}: {said(finding)}  [{at}]"


def _case(story: Story, case: Case) -> str:
    file = ""
    if story.report is not None:
        article = story.report.collation.witnesses[0].article
        file = file_of(article)
    head = f"    <testcase{_tag(classname=story.name or 'story', name=case.name, file=file)}"
    inside = []
    if case.kind == "skipped":
        inside.append(f"      <skipped{_tag(message=case.message)}/>\n")
    elif case.kind:
        told = _text("\n".join(case.lines))
        inside.append(
            f"      <{case.kind}{_tag(message=case.message, type=case.kind)}>{told}</{case.kind}>\n"
        )
    if case.printed:
        inside.append(f"      <system-out>{_text(chr(10).join(case.printed))}</system-out>\n")
    return f"{head}>\n{''.join(inside)}    </testcase>\n" if inside else f"{head}/>\n"


def _tag(**attributes: object) -> str:
    """Attributes, those without a value left out."""
    return "".join(f' {key}="{_text(str(value))}"' for key, value in attributes.items() if value != "")


def _text(words: str) -> str:
    """Words as XML: what a screen would obey is shown, and so is what XML has no way to write."""
    shown = "\n".join(visible(line) for line in words.split("\n"))
    return escape(_UNWRITABLE.sub(lambda hit: f"⟨U+{ord(hit[0]):04X}⟩", shown))
