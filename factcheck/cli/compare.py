"""`factcheck compare`: the report on two or more copies of one story."""

from __future__ import annotations

import os

from factcheck import check
from factcheck.cli import CANNOT, options
from factcheck.cli.copies import base_first, load, opened
from factcheck.cli.folder import Given
from factcheck.cli.output import look, publish, targets
from factcheck.config import settings
from factcheck.errors import UsageError
from factcheck.model.story import Story
from factcheck.report import written


def compare(
    given: list[str],
    form: list[str],
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
    show: list[str],
    verbose: bool,
    force: bool,
    config: str | None,
    isolated: bool,
    width: int | None,
    color: str,
) -> int:
    """Compare two or more copies; the answer is the exit code."""
    wished = targets(form, output)
    found = opened(given)
    wanted = settings(
        config, fail_on=fail_on, confidence=confidence, select=select, ignore=ignore, style=style,
        force=force, isolated=isolated, stories=found.folders,
    )  # fmt: skip
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
    stories = (Story(_name(found), report),)
    drawn = []
    for target in wished:
        seen = look(
            width=width, color=color, output=target.file, verbose=verbose or "notes" in show, view=view,
            style="style" in show,
        )  # fmt: skip
        drawn.append((written(stories, target.form, seen), target))
    publish(drawn, found.files)
    return report.exit_code


def _name(found: Given) -> str:
    """What the story is called: its folder, or the file of its base."""
    return os.path.normpath(found.folders[0]) if len(found.folders) == 1 else found.files[0]


def _alone(what: str, passed: tuple[str, ...]) -> UsageError:
    return UsageError("; ".join((what, *passed)), hint="name two or more files")


COMMAND = options.Command(
    compare,
    "Compare two or more copies of one story; exit 1 where two of them cannot both be right.",
    "BASE OTHER...",
    "The copies, the base first; a folder is a story, its files the copies; - is standard input; "
    "FILE#2 or FILE#Headline is one story of a file of many.",
    (
        options.FORMATS, options.OUTPUT, options.VIEW, options.SHOW, options.VERBOSE,
        options.FAIL_ON, options.CONFIDENCE, options.SELECT, options.IGNORE, options.BASE, options.OUTLET,
        options.STYLE, options.SOURCE, options.REVISIONS, options.FORCE,
        options.CONFIG, options.ISOLATED, options.WIDTH, options.COLOUR,
    ),
)  # fmt: skip
