"""`factcheck compare`: the report on two or more copies of one story."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import Annotated

from typer import Option

from factcheck import check
from factcheck.cli import CANNOT
from factcheck.cli.copies import base_first, load, opened
from factcheck.cli.options import (
    Bar,
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
    Style,
    Verbose,
)  # fmt: skip
from factcheck.cli.output import look, write
from factcheck.config import settings
from factcheck.errors import UsageError
from factcheck.report import render


class View(StrEnum):
    """Ways to look at the copies."""

    DEFAULT = "default"
    SIDE = "side"
    INLINE = "inline"
    MATRIX = "matrix"


_Codes = Annotated[list[str] | None, Option(metavar="CODES", help="Codes or families: NUM101,STY.")]


def compare(
    copies: Copies,
    form: Annotated[Form, Option("--format", help="The report's format.")] = Form.TERMINAL,
    output: Output = None,
    fail_on: Annotated[Bar | None, Option(help="Exit 1 from this severity on.  [default: error]")] = None,
    select: _Codes = None,
    ignore: _Codes = None,
    style: Style = None,
    source: Source = None,
    outlet: Outlets = None,
    base: Base = None,
    view: Annotated[View, Option(help="What stands below the counts.")] = View.DEFAULT,
    verbose: Verbose = False,
    force: Force = False,
    config: Config = None,
    width: Columns = None,
    color: Colour = Shades.AUTO,
) -> int:
    """Compare two or more copies of one story; exit 1 where two of them cannot both be right."""
    wanted = settings(
        config, fail_on=fail_on, select=select or (), ignore=ignore or (), style=style, force=force
    )
    seen = look(width=width, color=color, output=output, verbose=verbose, view=view)
    files = opened(copies)
    if len(files) < 2:
        raise UsageError("one copy alone: there is nothing to compare it with", hint="name two or more files")
    loaded = load(files, source, outlet or ())
    if base:
        base_first(loaded, base)
    if len(loaded.witnesses) < 2:
        if loaded.witnesses:
            raise UsageError("only one copy could be read, so nothing was compared")
        return CANNOT
    report = check(*loaded.witnesses, settings=wanted)
    report = replace(report, cautions=(*report.cautions, *loaded.cautions))
    write(render(report, form, seen), output, files)
    return CANNOT if loaded.failed else report.exit_code
