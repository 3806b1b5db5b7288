"""`factcheck extract`: what is seen in each article by itself."""

from __future__ import annotations

from typing import Annotated

from typer import Option

from factcheck.cli import CANNOT
from factcheck.cli.copies import load, opened
from factcheck.cli.options import Colour, Columns, Files, Form, Outlets, Output, Shades, Source
from factcheck.cli.output import look, write
from factcheck.report import paint


def extract(
    files: Files,
    form: Annotated[Form, Option("--format", help="A page to read, or JSON.")] = Form.TERMINAL,
    output: Output = None,
    source: Source = None,
    outlet: Outlets = None,
    width: Columns = None,
    color: Colour = Shades.AUTO,
) -> int:
    """Show what is seen in each article by itself: zones, sentences, claims."""
    seen = look(width=width, color=color, output=output)
    paths = opened(files)
    loaded = load(paths, source, outlet or (), empty=True)
    if not loaded.witnesses:
        return CANNOT
    if form is Form.JSON:
        from factcheck import __version__
        from factcheck.report.json import dumps

        documents = [witness.to_dict(index) for index, witness in enumerate(loaded.witnesses)]
        text = dumps({"schema": "factcheck.extract/1", "version": __version__, "documents": documents})
    else:
        from factcheck.report.extract import lines

        parts = (lines(witness, seen.columns, underlined=not seen.colour) for witness in loaded.witnesses)
        text = "".join(paint(part, seen) for part in parts)
    write(text, output, paths)
    return CANNOT if loaded.failed else 0
