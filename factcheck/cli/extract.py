"""`factcheck extract`: what is seen in each article by itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from factcheck.cli import CANNOT, complain, options
from factcheck.cli.copies import load, opened
from factcheck.cli.output import look, write
from factcheck.errors import FactcheckError
from factcheck.read import stories as stories_of
from factcheck.report import paint, warned


def extract(
    given: list[str],
    form: str,
    output: str | None,
    source: str | None,
    revisions: str,
    outlet: list[str],
    width: int | None,
    color: str,
    clauses: bool,
    stories: bool,
) -> int:
    """Show each article by itself; the answer is the exit code."""
    seen = look(width=width, color=color, output=output)
    found = opened(given)
    if stories:
        return _listed(found.files, form, output, source)
    loaded = load(found, source, outlet, original=revisions == "original", empty=True)
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
    write(text, output, found.files, form)
    return CANNOT if loaded.failed else 0


def _listed(files: Sequence[str], form: str, output: str | None, source: str | None) -> int:
    """List what each file holds: number, day, headline; the answer is the exit code."""
    told: list[dict[str, Any]] = []
    failed = False
    for file in files:
        try:
            found = stories_of(file, format=source)
        except FactcheckError as error:
            complain(error)
            failed = True
            continue
        told.extend(
            {
                "file": file,
                "item": number,
                "headline": story.headline,
                "published": story.published.isoformat() if story.published else None,
            }
            for number, story in enumerate(found, 1)
        )
    if form == "json":
        from factcheck.report.json import dumps
        from factcheck.version import VERSION

        text = dumps({"schema": "factcheck.list/1", "version": VERSION, "stories": told})
    else:
        from factcheck.report.ink import visible

        text = "".join(
            f"{visible(story['file'])}#{story['item']}  {story['published'] or '—':<10}  "
            f"{visible(story['headline'] or 'without headline')}\n"
            for story in told
        )
    write(text, output, files, form)
    return CANNOT if failed else 0


COMMAND = options.Command(
    extract,
    "Show what is seen in each article by itself: zones, sentences, claims.",
    "FILE...",
    "One article a file; - is standard input; FILE#2 or FILE#Headline is one story of a file of many.",
    (
        options.FORMAT, options.OUTPUT, options.OUTLET, options.SOURCE, options.REVISIONS, options.WIDTH,
        options.COLOUR, options.CLAUSES, options.LIST,
    ),
)  # fmt: skip
