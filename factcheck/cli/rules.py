"""`factcheck rules`: the catalogue."""

from __future__ import annotations

from factcheck.cli import options
from factcheck.cli.output import look, write
from factcheck.judge.registry import FAMILIES
from factcheck.judge.registry import rules as catalogue
from factcheck.report import paint
from factcheck.report.catalogue import entry, listed, markdown


def rules(form: str, output: str | None, width: int | None, color: str) -> int:
    """List every rule; the answer is the exit code."""
    if form == "json":
        from factcheck.report.json import dumps

        text = dumps({"schema": "factcheck.rules/1", "rules": [entry(rule) for rule in catalogue()]})
    elif form == "markdown":
        text = markdown(catalogue(), FAMILIES)
    else:
        seen = look(width=width, color=color, output=output)
        text = paint(listed(catalogue(), FAMILIES, seen.columns), seen)
    write(text, output, form=form)
    return 0


COMMAND = options.Command(
    rules,
    "List the catalogue: every rule with its code, severity, name, and what it says.",
    "",
    "",
    (
        options.FORMAT._replace(choices=("terminal", "json", "markdown")), options.OUTPUT, options.WIDTH,
        options.COLOUR,
    ),
    least=0,
)  # fmt: skip
