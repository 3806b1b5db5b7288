"""Report in, text out: one format a file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.model.finding import Report
from factcheck.model.record import dataclass
from factcheck.report.ink import Line

FORMATS = ("terminal", "concise", "json", "html", "docx", "github", "gitlab", "csv")


@dataclass(frozen=True, slots=True)
class Look:
    """How a report is to look on a screen or a page of text."""

    columns: int = 80
    colour: bool = False
    verbose: bool = False
    view: str = "default"
    ascii: bool = False  # the terminal knows no Unicode
    style: bool = False  # what is equal by house style is shown too


def render(report: Report, form: str, look: Look) -> str:
    """The report in one of the formats that are text."""
    if form == "json":
        from factcheck.report.json import dumps

        return dumps(report.to_dict())
    if form == "html":
        from factcheck.report.html import page

        return page(report)
    if form == "csv":
        from factcheck.report.table import findings

        return findings(report)
    if form == "github":
        from factcheck.report.github import commands

        return commands(report)
    if form == "gitlab":
        from factcheck.report.gitlab import entries
        from factcheck.report.json import dumps

        return dumps(entries(report))
    from factcheck.report.terminal import Terminal

    terminal = Terminal(
        report, columns=look.columns, verbose=look.verbose, underlined=not look.colour, style=look.style
    )
    if form == "concise":
        return paint(terminal.concise(), look)
    if look.view == "side":
        from factcheck.report.side import body
    elif look.view == "inline":
        from factcheck.report.inline import body
    elif look.view == "matrix":
        from factcheck.report.matrix import body
    else:
        return paint(terminal.lines(), look)
    return paint(terminal.lines(body(terminal)), look)


def warned(cautions: Iterable[str], columns: int) -> Iterator[Line]:
    """What a reader must know before the rest, each behind a sign."""
    from factcheck.report.ink import Run, visible, wrap

    for caution in cautions:
        for index, line in enumerate(wrap([Run(visible(caution))], columns - 2)):
            yield [Run("▲ ", "warning") if index == 0 else Run("  "), *line]


def paint(lines: Iterable[Line], look: Look) -> str:
    """Lines as text: in colour, plain, or in ASCII alone."""
    from factcheck.report import ink

    text = ink.coloured(lines) if look.colour else ink.plain(lines)
    return ink.ascii_only(text) if look.ascii else text
