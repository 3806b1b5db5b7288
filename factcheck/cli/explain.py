"""`factcheck explain`: one rule's manual page."""

from __future__ import annotations

from factcheck.cli import options
from factcheck.cli.output import look, write
from factcheck.errors import UsageError
from factcheck.judge.registry import rules
from factcheck.model.finding import Rule
from factcheck.report import paint
from factcheck.report.catalogue import entry, pages


def explain(given: list[str], form: str, output: str | None, width: int | None, color: str) -> int:
    """Print the pages of the rules named; the answer is the exit code."""
    found: list[Rule] = []
    for word in given:
        named = [rule for rule in rules() if _named(rule, word)]
        if not named:
            raise UsageError(f"there is no rule or family {word}", hint="factcheck rules lists them all")
        found += [rule for rule in named if rule not in found]
    if form == "json":
        from factcheck.report.json import dumps

        text = dumps({"schema": "factcheck.rules/1", "rules": [entry(rule) for rule in found]})
    else:
        seen = look(width=width, color=color, output=output)
        text = paint(pages(found, seen.columns), seen)
    write(text, output, form=form)
    return 0


def _named(rule: Rule, word: str) -> bool:
    """Does the word name this rule: its code, its family, its name?"""
    return word.upper() in (rule.code, rule.family) or word.lower() == rule.name


COMMAND = options.Command(
    explain,
    "Print a rule's manual page: what it says, why it matters, an example of either kind.",
    "CODE...",
    "A rule's code or name, or a family: NUM101, count-differs, NUM.",
    (options.FORMAT, options.OUTPUT, options.WIDTH, options.COLOUR),
)
