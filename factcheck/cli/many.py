"""
Many stories in one run: a line a story as it is done, then the details of those that have something.

A story that cannot be read is told, and the rest are done. In how many processes makes no difference to
what is written: stories are told in the order in which they were named.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable, Iterator

from factcheck.cli import BUG, CANNOT, complain, own_up
from factcheck.cli.folder import opened
from factcheck.cli.output import Body, Manner, Target, publish
from factcheck.cli.progress import Progress
from factcheck.cli.spool import Spool
from factcheck.cli.story import Reading, compared
from factcheck.cli.streams import interruptible, put, tell
from factcheck.cli.told import SHEETS, Outcome, Told, line
from factcheck.config import Policies
from factcheck.errors import FactcheckError, UsageError
from factcheck.model.finding import Report, Severity
from factcheck.model.record import NamedTuple
from factcheck.model.settings import Settings
from factcheck.model.story import Story
from factcheck.report import Look, paint, written
from factcheck.report.ink import visible, width
from factcheck.report.json import entry

_AT_ONCE = 16  # stories a process is worth starting for
_DRAWN_APART = frozenset(
    {"terminal", "concise", "json", "baseline", *SHEETS}
)  # a story at a time, and then put together
_ALONE = frozenset({"docx"})  # a document of one story


class Task(NamedTuple):
    """One story to be compared, with all that its process must know."""

    name: str
    given: tuple[str, ...]  # its folder, or its files
    settings: Settings
    reading: Reading
    manner: Manner


def done(task: Task) -> Outcome:
    """Compare one story; whatever is wrong with it is part of the answer."""
    problems: list[FactcheckError] = []
    try:
        found = opened(task.given)
        report, loaded = compared(found, task.settings, task.reading, problems.append)
        story = Story(task.name, report)
        texts = tuple(_drawn(story, report, form, seen) for _, form, seen in task.manner.drawn)
    except FactcheckError as error:
        error.where = error.where or task.name
        return Outcome(task.name, CANNOT, problems=(*problems, error))
    except Exception as error:
        return Outcome(task.name, BUG, problems=tuple(problems), bug=own_up(error, task.name))
    errors, warnings, notes = (report.count(severity) for severity in reversed(Severity))
    rules = Counter((finding.code, finding.severity.value) for finding in report.findings)
    if report.uncompared:
        problems.append(FactcheckError(f"nothing was compared: {report.uncompared}", where=task.name))
    return Outcome(
        task.name, report.exit_code, (errors, warnings, notes), len(report.suppressed), tuple(problems),
        report.cautions, tuple((*key, count) for key, count in sorted(rules.items())), tuple(loaded.files),
        texts, report if None in texts else None, silenced=report.settings.told * report.settings.silences,
    )  # fmt: skip


def _drawn(story: Story, report: Report, form: str, look: Look) -> str | None:
    """What is drawn of a story before all are known; None where a format wants all of them at once."""
    if form not in _DRAWN_APART:
        return None
    if form == "json":
        return entry(story)
    if form == "baseline":
        return _grave(report)
    grave = any(finding.severity is not Severity.NOTE for finding in report.findings)
    if form == "terminal" and not grave and not report.exit_code:
        return ""
    out = written((story,), form, look)
    return out if isinstance(out, str) else None


def _grave(report: Report) -> str:
    """What a baseline accepts: code, first words and fingerprint of each error and of what is to check."""
    told = []
    for finding in report.findings:
        if finding.severity is not Severity.NOTE:
            copies = report.collation.witnesses
            words = (mark.span.of(copies[mark.document].article.text) for mark in finding.marks)
            text = next((word for word in words if word.strip()), None)
            told.append((finding.code, text, finding.fingerprint(report.collation)))
    return json.dumps(told)


def tasks(
    folders: Iterable[str], policies: Policies, reading: Reading, manner: Manner
) -> Iterator[Task | Outcome]:
    """The stories as they are to be compared; of one whose settings are bad, that they are."""
    for folder in folders:
        name = folder.rstrip(os.path.sep) or folder
        try:
            yield Task(name, (folder,), policies.of(folder), reading, manner)
        except FactcheckError as error:
            yield Outcome(name, CANNOT, problems=(error,))


def outcomes(given: list[Task | Outcome], jobs: int | None) -> Iterator[Outcome]:
    """What came of each, in their order, as soon as it is known."""
    work = [one for one in given if isinstance(one, Task)]
    jobs = min(jobs or _usual(len(work)), max(len(work), 1))
    if jobs == 1:
        for one in given:
            yield done(one) if isinstance(one, Task) else one
        return
    from factcheck.cli.pool import spread

    answers = spread(done, work, jobs)
    for one in given:
        yield next(answers) if isinstance(one, Task) else one


def _usual(stories: int) -> int:
    """As many processes as there are processors for us, where there is work for them."""
    try:
        room = len(os.sched_getaffinity(0))
    except AttributeError:  # neither macOS nor Windows tells
        room = os.cpu_count() or 1
    return max(min(room, stories // _AT_ONCE), 1)


def run(given: list[Task | Outcome], manner: Manner, jobs: int | None) -> int:
    """Compare them all and tell; the answer is the exit code."""
    for target, _ in manner.sheets:
        if target.form in _ALONE:
            raise UsageError(f"--format {target.form} is of one story", hint="--format html holds many")
    sheets = list(manner.drawn)
    live = next((seen for target, form, seen in sheets if target == Target("terminal") == (form, None)), None)
    room = max((width(visible(one.name)) for one in given), default=0)
    with Spool() as spool:
        told = gone_through(given, jobs, live, room, spool)
        code = worst(told)
        bodies: list[tuple[Body, Target]] = []
        for at, (target, form, seen) in enumerate(sheets):
            sheet = Told(told, at, code, seen, statistics=manner.statistics, lines=seen is not live)
            bodies.append((sheet.text(form), target))
        publish(bodies, [file for outcome in told for file in outcome.files])
    return code


def gone_through(
    given: list[Task | Outcome],
    jobs: int | None,
    live: Look | None = None,
    room: int = 0,
    spool: Spool | None = None,
) -> list[Outcome]:
    """All of them done; what is wrong with one is told at once, and how each did where `live` asks for it."""
    interruptible()
    told: list[Outcome] = []
    complained: set[str] = set()
    with Progress(len(given)) as progress:
        for outcome in outcomes(given, jobs):
            progress.clear()
            if outcome.bug:
                tell(outcome.bug)
            for error in outcome.problems:
                if str(error) not in complained:  # one settings file may be wrong for every story
                    complained.add(str(error))
                    complain(error)
            if live is not None:
                put(paint([line(outcome, room, live.columns)], live))
            if spool is not None:
                outcome = outcome._replace(texts=tuple(map(spool.keep, outcome.texts)))
            told.append(outcome)
            progress.step()
    return told


def worst(told: Iterable[Outcome]) -> int:
    """A fault of ours over a story not checked over one with something over none."""
    return max((outcome.code for outcome in told), default=0)
