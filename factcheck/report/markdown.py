"""
Markdown (GitHub's): a verdict, a table of the stories where there are several, and what was found in each.

What stands in copy is text there: it draws no link, no picture, no mark-up.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from factcheck.model.finding import Finding, Report, Severity, Verdicts
from factcheck.model.story import Story, reports, silenced, worst
from factcheck.report.concise import said, where
from factcheck.report.copies import Places, title
from factcheck.report.families import FAMILIES
from factcheck.report.ink import visible
from factcheck.report.look import Look

_SIGNS = {Severity.ERROR: "❌", Severity.WARNING: "⚠️", Severity.NOTE: "•"}
_SUMMARY = 1024 * 1024  # bytes that a GitHub job takes a step; of what is longer it shows nothing at all
_ROOM = 4096  # of these, for the line that says what is left out, and for what the step wrote before
# What means something inside a line; the colon of "https://" and the point of "www." make a link alone.
_SPECIAL = re.compile(r"[\\`*_\[\]<>|~&$]|:(?=//)|(?<=www)\.", re.IGNORECASE)
_TICKS = re.compile("`+")


def write(stories: Sequence[Story], look: Look) -> Iterator[str]:
    """The page: errors and warnings in tables, notes counted, or told where they are asked for."""
    return chain.from_iterable(_parts(stories, notes=look.verbose))


def write_summary(stories: Sequence[Story], look: Look) -> Iterator[str]:
    """The page as the summary of a job, which has a limit: whole stories, and how many are left out."""
    head, *parts = _parts(stories, notes=look.verbose)
    told = _within(head, _SUMMARY - _ROOM)
    yield _verdict(stories) if told is None else told
    room, left = _SUMMARY - _ROOM, 0
    for part in parts:
        room = -1 if told is None else room - len(told.encode())
        told = _within(part, room)
        if told is None:
            left += 1
        else:
            yield told
    if left:
        yield f"\n{left} more {'story is' if left == 1 else 'stories are'} too long for this page.\n"


def _within(part: Iterable[str], room: int) -> str | None:
    """A part of the page, if it takes no more bytes than that; else no more of it is made."""
    out = []
    for words in part:
        room -= len(words.encode())
        if room < 0:
            return None
        out.append(words)
    return "".join(out)


def _parts(stories: Sequence[Story], *, notes: bool) -> Iterator[Iterable[str]]:
    """The head, then a part for each story that has something to tell."""
    head = [_verdict(stories)]
    if len(stories) > 1:
        head += (f"\n{_SIGNS[Severity.WARNING]} {text(told)}\n" for told in silenced(stories))
        head += _overview(stories)
    yield head
    for story in stories:
        if len(stories) == 1 or story.unchecked or _shown(story, notes=notes):
            yield _story(story, notes=notes, named=len(stories) > 1)


def _verdict(stories: Sequence[Story]) -> str:
    """The first line: what an editor must know before anything else."""
    told = [report for _, report in reports(stories)]
    bad = sum(bool(story.unchecked) for story in stories)
    counts = [(sum(report.count(s) for report in told), s) for s in (Severity.ERROR, Severity.WARNING)]
    said_of = [f"{bad} not checked"] * bool(bad)
    said_of += [f"{n} error{'s' * (n != 1)}" for n, s in counts if n and s is Severity.ERROR]
    said_of += [f"{n} to check" for n, s in counts if n and s is Severity.WARNING]
    sign = _SIGNS[Severity.ERROR] if worst(stories) else "✅"
    of = f" in {len(stories)} stories" if len(stories) > 1 else ""
    return f"## {sign} factcheck: {', '.join(said_of) or 'no error, nothing to check'}{of}\n"


def _overview(stories: Sequence[Story]) -> Iterator[str]:
    yield "\n| story | errors | to check | notes | claims that agree | exit |\n"
    yield "| --- | --: | --: | --: | --: | --: |\n"
    for story in stories:
        report = story.report
        if report is None:
            counts = ["–"] * 4
        else:
            agree = report.verdicts.agree + report.verdicts.another_form
            counts = [str(report.count(severity)) for severity in reversed(Severity)] + [str(agree)]
        yield f"| {text(story.name)} | {' | '.join(counts)} | {story.exit_code} |\n"


def _shown(story: Story, *, notes: bool) -> list[Finding]:
    found = story.report.findings if story.report is not None else ()
    return [finding for finding in found if notes or finding.severity is not Severity.NOTE]


def _story(story: Story, *, notes: bool, named: bool) -> Iterator[str]:
    report = story.report
    if named:
        yield f"\n### {text(story.name)}\n"
    for told in story.unchecked:
        yield f"\n{_SIGNS[Severity.ERROR]} **Not checked:** {text(told)}\n"
    if report is None:
        return
    titles = [title(*pair) for pair in zip(report.collation.witnesses, report.collation.labels, strict=True)]
    places = Places(report.collation.witnesses)
    folder = f" in {code(places.folder)}" if places.folder else ""
    against = " against " if len(titles) == 2 else ", "
    yield f"\n{against.join(f'**{text(name)}**' for name in titles)}{folder}\n"
    if report.verdicts != Verdicts():  # a trace weighs changes, and no claims
        yield f"\n{_claims(report)}\n"
    for caution in report.cautions:
        yield f"\n{_SIGNS[Severity.WARNING]} {text(caution)}\n"
    yield from _table(report, _shown(story, notes=notes), places)
    left = report.count(Severity.NOTE)
    if left and not notes:
        yield f"\n{left} note{'s' * (left != 1)}: {_by_family(report)}\n"
    if report.suppressed:
        why = Counter(finding.because for finding in report.suppressed if finding.because)
        told = "; ".join(f"{text(reason)}: {count}" for reason, count in why.items())
        yield f"\n{len(report.suppressed)} suppressed{f' ({told})' * bool(told)}\n"


def _claims(report: Report) -> str:
    """What became of every claim, so that a clean report can be trusted."""
    verdicts = report.verdicts
    out = (
        f"Claims: {verdicts.agree} agree, {verdicts.another_form} agree in another form, "
        f"{verdicts.diverge} diverge, {verdicts.only_here} only here, "
        f"{verdicts.not_compared_total} not compared"
    )
    why = ", ".join(f"{text(reason)} {count}" for reason, count in verdicts.not_compared)
    return f"{out} ({why})" if why else out


def _by_family(report: Report) -> str:
    counts = dict.fromkeys(FAMILIES, 0)
    for finding in report.findings:
        if finding.severity is Severity.NOTE:
            counts[finding.rule.family] = counts.get(finding.rule.family, 0) + 1
    return ", ".join(f"{FAMILIES.get(family, family)} {count}" for family, count in counts.items() if count)


def _table(report: Report, found: Iterable[Finding], places: Places) -> Iterator[str]:
    rows = sorted(found, key=lambda finding: -finding.severity.rank)
    if rows:
        yield "\n|  | rule | what | where |\n| --- | --- | --- | --- |\n"
    for finding in rows:
        at = "<br>".join(code(place) for place in where(places, finding))
        what = f"{finding.code} {finding.name} | {text(said(finding))}"
        yield f"| {_SIGNS[finding.severity]} | {what} | {at} |\n"


def text(words: str) -> str:
    """Words from outside on one line, in which nothing is mark-up, and no address becomes a link."""
    return _SPECIAL.sub(_plain, _line(words))


def _plain(hit: re.Match[str]) -> str:
    """A sign without its meaning: as a reference where a slash before it would not do."""
    sign = hit[0]
    return f"&#{ord(sign)};" if sign in "<>&:." else f"\\{sign}"


def code(words: str) -> str:
    """A place in a file, letter by letter: ":100:" in it is no picture."""
    line = _line(words)
    ticks = "`" * (max(map(len, _TICKS.findall(line)), default=0) + 1)
    blank = " " if line[:1] == "`" or line[-1:] == "`" else ""
    return f"{ticks}{blank}{line}{blank}{ticks}".replace("|", "\\|")


def _line(words: str) -> str:
    return " ".join(visible(words).split())
