"""Two copies side by side, row by row, the words that differ marked; more copies in turn against the base."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.collation import Relation, Row
from factcheck.report.ink import Line, Run, cut, pad, underline, visible, width, wrap
from factcheck.report.terminal import WORDS, Terminal

_SIGN = {
    Relation.SAME: "=",
    Relation.EDITED: "≠",
    Relation.SPLIT: "⊂",
    Relation.MERGED: "⊃",
    Relation.BASE_ONLY: "<",
    Relation.OTHER_ONLY: ">",
}
_SIGNS = {"error-words": "✖", "warning-words": "▲"}


def body(terminal: Terminal) -> Iterator[Line]:
    """One block for each copy against the base: what both say on a row stands on one height."""
    for other in range(1, len(terminal.collation.witnesses)):
        yield from _block(terminal, other)


def _block(terminal: Terminal, other: int) -> Iterator[Line]:
    room = (terminal.columns - 7) // 2
    left, right = (cut(terminal.labels[index], room) for index in (0, other))
    yield [Run(" " * 3), *pad([Run(left, "title")], room), Run("   "), Run(right, "title")]
    for index, row in enumerate(terminal.collation.rows):
        if not row.cells[0] and not row.cells[other]:
            continue
        yield from _row(terminal, index, row, other, room)
    yield []
    legend = "= same   ≠ edited   ⊂ split   ⊃ merged   < base only   > not in base   ~ moved"
    yield from wrap([Run(legend, "dim")], terminal.columns)
    yield []


def _row(terminal: Terminal, index: int, row: Row, other: int, room: int) -> Iterator[Line]:
    cells = [_cell(terminal, index, document, other, room) for document in (0, other)]
    if terminal.underlined:
        cells = [[part for line in cell for part in _underlined(line)] for cell in cells]
    height = max(map(len, cells))
    sign = _sign(row, other)
    yield []
    for at in range(height):
        left, right = (cell[at] if at < len(cell) else [] for cell in cells)
        lead = Run(f"{sign if at == 0 else '':<3}", "dim")
        yield [lead, *pad(left, room), Run(" │ ", "dim"), *right]


def _sign(row: Row, other: int) -> str:
    if row.cells[0] and row.cells[other]:
        sign = _SIGN[row.relation] if row.relation not in (Relation.BASE_ONLY, Relation.OTHER_ONLY) else "≠"
    else:
        sign = "<" if row.cells[0] else ">"
    return sign + ("~" if row.moved else "")


def _underlined(line: Line) -> Iterator[Line]:
    """A line and the marks under it; under a word that an error or a warning is about, their sign."""
    yield line
    marks = underline(line, WORDS)
    if not marks:
        return
    at = 0
    for text, style in line:
        if style in _SIGNS and marks[at] == "‾":
            marks = marks[:at] + _SIGNS[style] + marks[at + 1 :]
        at += width(text)
    yield [Run(marks)]


def _cell(terminal: Terminal, row: int, document: int, other: int, room: int) -> list[Line]:
    """The sentences of one copy in a row, in lines of a column's width."""
    collation = terminal.collation
    text = collation.witnesses[document].article.text
    runs: list[Run] = []
    differs = terminal.redline.changed(row, document, (0, other))
    for span in collation.spans(row, document):
        if runs:
            runs.append(Run(" "))
        at = span.start
        for start, end, style in terminal.graded(row, document, span, differs):
            runs += [Run(visible(text[at:start])), Run(visible(text[start:end]), style)]
            at = end
        runs.append(Run(visible(text[at : span.end])))
    return wrap([run for run in runs if run.text], room) if runs else [[]]
