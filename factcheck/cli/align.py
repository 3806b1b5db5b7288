"""`factcheck align`: which sentences stand against which, and how."""

from __future__ import annotations

from factcheck.cli import CANNOT, options
from factcheck.cli.copies import base_first, load, opened
from factcheck.cli.output import look, write
from factcheck.errors import UsageError
from factcheck.model.settings import Settings
from factcheck.report import paint, warned


def align(
    given: list[str],
    form: str,
    output: str | None,
    source: str | None,
    revisions: str,
    outlet: list[str],
    base: str | None,
    width: int | None,
    color: str,
    force: bool,
) -> int:
    """Show the rows of two or more copies; the answer is the exit code."""
    from factcheck.collate import collation

    seen = look(width=width, color=color, output=output)
    found = opened(given).as_one("aligned")
    if len(found.files) < 2:
        raise UsageError("one copy alone: there is nothing to align it with", hint="name two or more files")
    loaded = load(found, source, outlet, original=revisions == "original")
    if len(loaded.witnesses) < 2:
        return CANNOT
    if base:
        base_first(loaded, base)
    rows = collation(tuple(loaded.witnesses), Settings(force=force))
    if form == "json":
        from factcheck.report.align import to_dict
        from factcheck.report.json import dumps

        text = dumps({"schema": "factcheck.align/1", "cautions": loaded.cautions, **to_dict(rows)})
    else:
        from factcheck.report.align import lines

        text = paint([*warned(loaded.cautions, seen.columns), *lines(rows, seen.columns)], seen)
    write(text, output, found.files, form)
    return CANNOT if loaded.failed else 0


COMMAND = options.Command(
    align,
    "Show which sentences stand against which, how, and why.",
    "BASE OTHER...",
    "The copies, the base first; a folder is a story, its files the copies; - is standard input.",
    (
        options.FORMAT, options.OUTPUT, options.BASE, options.OUTLET, options.SOURCE, options.REVISIONS,
        options.WIDTH, options.COLOUR, options.FORCE,
    ),
)  # fmt: skip
