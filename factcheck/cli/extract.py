"""`factcheck extract`: what is seen in each article by itself."""

from __future__ import annotations

from factcheck.cli import CANNOT, options
from factcheck.cli.copies import load, opened
from factcheck.cli.output import look, write
from factcheck.report import paint, warned


def extract(
    given: list[str],
    form: str,
    output: str | None,
    source: str | None,
    outlet: list[str],
    width: int | None,
    color: str,
    clauses: bool,
) -> int:
    """Show each article by itself; the answer is the exit code."""
    seen = look(width=width, color=color, output=output)
    found = opened(given)
    loaded = load(found, source, outlet, empty=True)
    if not loaded.witnesses:
        return CANNOT
    if form == "json":
        from factcheck.report.json import dumps
        from factcheck.version import VERSION

        documents = [witness.to_dict(index) for index, witness in enumerate(loaded.witnesses)]
        told = {"documents": documents, "cautions": loaded.cautions}
        text = dumps({"schema": "factcheck.extract/1", "version": VERSION, **told})
    else:
        from factcheck.report.extract import lines

        parts = (
            lines(witness, seen.columns, underlined=not seen.colour, clauses=clauses)
            for witness in loaded.witnesses
        )
        head = paint(warned(loaded.cautions, seen.columns), seen)
        text = head + "".join(paint(part, seen) for part in parts)
    write(text, output, found.files)
    return CANNOT if loaded.failed else 0


COMMAND = options.Command(
    extract,
    "Show what is seen in each article by itself: zones, sentences, claims.",
    "FILE...",
    "One article a file; - is standard input.",
    (
        options.FORMAT, options.OUTPUT, options.OUTLET, options.SOURCE, options.WIDTH, options.COLOUR,
        options.CLAUSES,
    ),
)  # fmt: skip
