"""`factcheck align`: which sentences stand against which, and how."""

from __future__ import annotations

from typing import Annotated

from typer import Option

from factcheck import check
from factcheck.cli import CANNOT
from factcheck.cli.copies import base_first, load, opened
from factcheck.cli.options import (
    Base,
    Colour,
    Columns,
    Config,
    Copies,
    Force,
    Form,
    Outlets,
    Output,
    Shades,
    Source,
)  # fmt: skip
from factcheck.cli.output import look, write
from factcheck.config import settings
from factcheck.errors import UsageError
from factcheck.report import paint


def align(
    copies: Copies,
    form: Annotated[Form, Option("--format", help="A page to read, or JSON.")] = Form.TERMINAL,
    output: Output = None,
    source: Source = None,
    outlet: Outlets = None,
    base: Base = None,
    force: Force = False,
    config: Config = None,
    width: Columns = None,
    color: Colour = Shades.AUTO,
) -> int:
    """Show which sentences stand against which, how, and why."""
    seen = look(width=width, color=color, output=output)
    wanted = settings(config, force=force)
    paths = opened(copies)
    if len(paths) < 2:
        raise UsageError("one copy alone: there is nothing to align it with", hint="name two or more files")
    loaded = load(paths, source, outlet or ())
    if base:
        base_first(loaded, base)
    if len(loaded.witnesses) < 2:
        return CANNOT
    report = check(*loaded.witnesses, settings=wanted)
    if form is Form.JSON:
        from factcheck.report.align import to_dict
        from factcheck.report.json import dumps

        text = dumps({"schema": "factcheck.align/1", **to_dict(report.collation)})
    else:
        from factcheck.report.align import lines

        text = paint(lines(report.collation, seen.columns), seen)
    write(text, output, paths)
    return CANNOT if loaded.failed else 0
