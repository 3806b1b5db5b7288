"""`factcheck trace`: which corrections of the agency our copies did not take."""

from __future__ import annotations

import os

from factcheck.cli import CANNOT, options
from factcheck.cli.copies import Loaded, load, opened
from factcheck.cli.folder import Given
from factcheck.cli.output import look, publish, targets
from factcheck.config import settings
from factcheck.errors import UsageError
from factcheck.model.record import replace
from factcheck.model.trace import Trace
from factcheck.report.trace import traced
from factcheck.trace.tracing import traced as traced_through
from factcheck.trace.versions import told_apart


def trace(
    given: list[str],
    form: list[str],
    output: str | None,
    versions: int | None,
    fail_on: str | None,
    confidence: str | None,
    select: list[str],
    ignore: list[str],
    source: str | None,
    outlet: list[str],
    verbose: bool,
    force: bool,
    config: str | None,
    isolated: bool,
    width: int | None,
    color: str,
) -> int:
    """Trace what changed between versions through our copies; the answer is the exit code."""
    wished = targets(form, output)
    found = opened(given)
    wanted = settings(
        config, fail_on=fail_on, confidence=confidence, select=select, ignore=ignore, force=force,
        isolated=isolated, stories=found.folders,
    )  # fmt: skip
    if len(found.files) < 2:
        told = ("a trace needs two versions of the agency's copy", *found.cautions)
        raise UsageError("; ".join(told), hint="factcheck trace V1 V2 OURS...")
    loaded = load(found, source, outlet, empty=True)
    if loaded.failed and len(loaded.files) < 2:
        return CANNOT
    wire, ours = _told_apart(loaded, found, versions)
    copies = [loaded.witnesses[at] for at in (*wire, *ours)]
    made = _whole(traced_through(copies, len(wire), wanted), loaded)
    drawn = []
    for target in wished:
        seen = look(width=width, color=color, output=target.file, verbose=verbose)
        drawn.append((traced(made, _name(found), target.form, seen), target))
    publish(drawn, found.files)
    return made.exit_code


def _told_apart(loaded: Loaded, found: Given, versions: int | None) -> tuple[list[int], list[int]]:
    """Which of the copies are the agency's versions: so many as asked for, else as the copies say."""
    everything = list(range(len(loaded.witnesses)))
    if versions is not None:
        if versions > len(found.files) - len(loaded.failed):
            raise UsageError(f"--versions {versions}: there are not so many copies", hint="name more files")
        return everything[:versions], everything[versions:]
    names = [os.path.splitext(os.path.basename(file))[0] for file in loaded.files]
    wire = told_apart(loaded.witnesses, names, given=not found.folders)
    return wire, [at for at in everything if at not in wire]


def _whole(made: Trace, loaded: Loaded) -> Trace:
    """The trace with what it does not cover, which decides its exit code."""
    report = made.report
    cautions = (*loaded.cautions, *report.cautions)
    return replace(made, report=replace(report, cautions=cautions, unread=loaded.failed))


def _name(found: Given) -> str:
    return os.path.normpath(found.folders[0]) if len(found.folders) == 1 else found.files[0]


VERSIONS = options.Option(
    "versions", ("--versions",), "So many of the first files are the agency's; else 2, or as they say.",
    options.NUMBER, metavar="N", least=2, most=1000,
)  # fmt: skip
COMMAND = options.Command(
    trace,
    "Trace what the agency changed through our copies; exit 1 where a correction was not taken.",
    "V1 V2 OURS...",
    "The agency's versions, then our copies; or a folder of them, whose files say what they are.",
    (
        options.FORMATS, options.OUTPUT, VERSIONS, options.VERBOSE, options.FAIL_ON, options.CONFIDENCE,
        options.SELECT, options.IGNORE, options.OUTLET, options.SOURCE, options.FORCE, options.CONFIG,
        options.ISOLATED, options.WIDTH, options.COLOUR,
    ),
)  # fmt: skip
