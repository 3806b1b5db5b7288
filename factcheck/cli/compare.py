"""`factcheck compare`: the report on two or more copies of one story, or on many stories in one run."""

from __future__ import annotations

import os
from collections.abc import Sequence

from factcheck.cli import options
from factcheck.cli.folder import Given, opened, story_folders
from factcheck.cli.output import Manner, Sheet, look, publish, targets
from factcheck.cli.story import Reading, compared
from factcheck.config import Chosen, Policies
from factcheck.errors import UsageError
from factcheck.model.story import Story
from factcheck.report import poured


def compare(
    given: list[str],
    form: list[str],
    output: str | None,
    fail_on: str | None,
    exit_zero: bool,
    confidence: str | None,
    select: list[str],
    ignore: list[str],
    baseline: str | None,
    style: str | None,
    source: str | None,
    revisions: str,
    outlet: list[str],
    base: str | None,
    by_folder: bool,
    changed_since: str | None,
    jobs: int | None,
    view: str,
    show: list[str],
    verbose: bool,
    quiet: bool,
    silent: bool,
    statistics: bool,
    force: bool,
    config: str | None,
    isolated: bool,
    width: int | None,
    color: str,
) -> int:
    """Compare two or more copies, or the copies of each of many stories; the answer is the exit code."""
    if exit_zero and fail_on not in (None, "never"):
        raise UsageError("--exit-zero and --fail-on are one too many", hint="leave out either")
    chosen = Chosen(
        fail_on="never" if exit_zero else fail_on, confidence=confidence, select=select, ignore=ignore,
        style=style, force=force, baseline=baseline,
    )  # fmt: skip
    sheets = [
        Sheet(target, look(width=width, color=color, output=target.file, verbose=verbose or "notes" in show,
                           view=view, style="style" in show))
        for target in targets(form, output)
    ]  # fmt: skip
    manner = Manner(tuple(sheets), quiet, silent, statistics)
    reading = Reading(source, revisions == "original", tuple(outlet), base)
    folders = story_folders(given, mapped=by_folder or changed_since is not None)
    if folders is None and not statistics:
        return _one(given, manner, chosen, reading, config, isolated)
    from factcheck.cli import many

    if folders is None:
        raise UsageError("--statistics counts over many stories", hint="name folders, or --by-folder")
    policies = Policies(config, chosen, isolated=isolated, stories=folders)
    if changed_since is not None:
        from factcheck.cli.changed import changed

        folders = changed(changed_since, folders, policies)
    return many.run(list(many.tasks(folders, policies, reading, manner)), manner, jobs)


def _one(
    given: Sequence[str], manner: Manner, chosen: Chosen, reading: Reading, config: str | None, isolated: bool
) -> int:
    """One story, told at length."""
    found = opened(given)
    policies = Policies(config, chosen, isolated=isolated, stories=found.folders)
    wanted = policies.of(next(iter(found.folders), None), next(iter(found.files), None))
    report, loaded = compared(found, wanted, reading)
    stories = (Story(_name(found), report),)
    publish([(poured(stories, form, seen), to) for to, form, seen in manner.drawn], loaded.files)
    return report.exit_code


def _name(found: Given) -> str:
    """What the story is called: its folder, or the file of its base."""
    return os.path.normpath(found.folders[0]) if len(found.folders) == 1 else found.files[0]


COMMAND = options.Command(
    compare,
    "Compare the copies of one story, or of many; exit 1 where two of them cannot both be right.",
    "BASE OTHER... | FOLDER...",
    "The copies, the base first; a folder is a story, its files the copies, several folders are several "
    "stories; - is standard input; FILE#2 or FILE#Headline is one story of a file of many.",
    (
        options.FORMATS, options.OUTPUT, options.VIEW, options.SHOW, options.VERBOSE,
        options.QUIET, options.SILENT, options.STATISTICS, options.FAIL_ON, options.EXIT_ZERO,
        options.CONFIDENCE, options.SELECT, options.IGNORE, options.BASELINE, options.BASE,
        options.BY_FOLDER, options.CHANGED_SINCE, options.JOBS, options.OUTLET,
        options.STYLE, options.SOURCE, options.REVISIONS, options.FORCE,
        options.CONFIG, options.ISOLATED, options.WIDTH, options.COLOUR,
    ),
)  # fmt: skip
