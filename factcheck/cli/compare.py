"""`factcheck compare`: the report on two or more copies of one story."""

from __future__ import annotations

from factcheck import check
from factcheck.cli import CANNOT, options
from factcheck.cli.copies import base_first, load, opened
from factcheck.cli.output import look, write
from factcheck.config import settings
from factcheck.errors import UsageError
from factcheck.model.finding import Report
from factcheck.report import FORMATS, Look, render


def compare(
    given: list[str],
    form: str,
    output: str | None,
    fail_on: str | None,
    confidence: str | None,
    select: list[str],
    ignore: list[str],
    style: str | None,
    source: str | None,
    revisions: str,
    outlet: list[str],
    base: str | None,
    view: str,
    show: str | None,
    verbose: bool,
    force: bool,
    config: str | None,
    isolated: bool,
    width: int | None,
    color: str,
) -> int:
    """Compare two or more copies; the answer is the exit code."""
    if form == "docx" and output in (None, "-"):
        raise UsageError("a Word file is not for a screen", hint="--format docx --output FILE.docx")
    found = opened(given)
    wanted = settings(
        config, fail_on=fail_on, confidence=confidence, select=select, ignore=ignore, style=style,
        force=force, isolated=isolated, stories=found.folders,
    )  # fmt: skip
    seen = look(width=width, color=color, output=output, verbose=verbose, view=view, style=show is not None)
    if len(found.files) < 2:
        raise _alone("one copy alone: there is nothing to compare it with", found.cautions)
    loaded = load(found, source, outlet, original=revisions == "original")
    if len(loaded.witnesses) < 2:
        if loaded.witnesses:
            raise _alone("only one copy could be read, so nothing was compared", loaded.passed)
        return CANNOT
    if base:
        base_first(loaded, base)
    report = loaded.told(check(*loaded.witnesses, settings=wanted))
    write(_drawn(report, form, seen), output, found.files)
    return report.exit_code


def _drawn(report: Report, form: str, seen: Look) -> str | bytes:
    if form != "docx":
        return render(report, form, seen)
    from factcheck.report.docx import document

    return document(report)


def _alone(what: str, passed: tuple[str, ...]) -> UsageError:
    return UsageError("; ".join((what, *passed)), hint="name two or more files")


COMMAND = options.Command(
    compare,
    "Compare two or more copies of one story; exit 1 where two of them cannot both be right.",
    "BASE OTHER...",
    "The copies, the base first; a folder is a story, its files the copies; - is standard input; "
    "FILE#2 or FILE#Headline is one story of a file of many.",
    (
        options.FORMAT._replace(choices=FORMATS), options.OUTPUT, options.VIEW, options.SHOW, options.VERBOSE,
        options.FAIL_ON, options.CONFIDENCE, options.SELECT, options.IGNORE, options.BASE, options.OUTLET,
        options.STYLE, options.SOURCE, options.REVISIONS, options.FORCE,
        options.CONFIG, options.ISOLATED, options.WIDTH, options.COLOUR,
    ),
)  # fmt: skip
