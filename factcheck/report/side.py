"""The copies side by side, row by row, or under each other where the screen is narrow."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.collation import Relation, Row
from factcheck.report.ink import Line, Run, cut, pad, underline, visible, width, wrap
from factcheck.report.script import Strength
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
_NARROWEST = 26  # columns in which a sentence can still be read, where there are three copies or more
_LEAD = 3
_NAME = 12  # columns of an outlet's name, where the copies stand under each other
_LEGEND = "= same   ≠ edited   ⊂ split   ⊃ merged   < base only   > not in base   ~ moved"


def body(terminal: Terminal) -> Iterator[Line]:
    """What all copies say on a row stands on one height, and what is found of it below."""
    count = len(terminal.labels)
    room = (terminal.columns - _LEAD - 3 * (count - 1) - 1) // count
    beside = count == 2 or room >= _NARROWEST
    if beside:
        heads = [pad([Run(cut(label, room), "title")], room) for label in terminal.labels]
        yield [Run(" " * _LEAD), *_across(heads, "   ")]
    told: set[int] = set()
    for index, row in enumerate(terminal.collation.rows):
        yield []
        yield from _beside(terminal, index, row, room) if beside else _under(terminal, index, row)
        found = {at for at in _found(terminal, index) if at not in told}
        told |= found
        yield from terminal.aside(found, _LEAD)
    yield []
    yield from wrap([Run(_LEGEND, "dim")], terminal.columns)
    yield []


def _across(cells: list[Line], between: str) -> Line:
    """Cells of one height in a line; nothing trails."""
    line: Line = []
    for at, cell in enumerate(cells):
        line += [Run(between, "dim"), *cell] if at else cell
    return line


def _found(terminal: Terminal, row: int) -> Iterator[int]:
    """The findings about a row: of its number, or on its words."""
    yield from terminal.scripts.of_row(row)
    for document in range(len(terminal.labels)):
        for stretch in terminal.scripts.cell(row, document):
            yield from stretch.findings


def _beside(terminal: Terminal, index: int, row: Row, room: int) -> Iterator[Line]:
    cells = [_cell(terminal, index, document, room) for document in range(len(row.cells))]
    if terminal.underlined:
        cells = [[part for line in cell for part in _underlined(line)] for cell in cells]
    for at in range(max(map(len, cells))):
        lines = [pad(cell[at] if at < len(cell) else [], room) for cell in cells]
        yield [Run(f"{_sign(row) if at == 0 else '':<{_LEAD}}", "dim"), *_across(lines, " │ ")]


def _under(terminal: Terminal, index: int, row: Row) -> Iterator[Line]:
    """The copies of a row under each other, each behind its name."""
    name = min(max(map(width, terminal.labels)), _NAME)
    for document, label in enumerate(terminal.labels):
        if not row.cells[document]:
            continue
        lead = f"{_sign(row) if document == 0 else '':<{_LEAD}}{cut(label, name)}"
        lead += " " * (_LEAD + name + 1 - width(lead))
        for at, line in enumerate(_cell(terminal, index, document, terminal.columns - width(lead))):
            for part, drawn in enumerate(_underlined(line) if terminal.underlined else [line]):
                yield [Run(lead if at == part == 0 else " " * width(lead), "dim"), *drawn]


def _sign(row: Row) -> str:
    return _SIGN[row.relation] + ("~" if row.moved else "")


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


def _cell(terminal: Terminal, row: int, document: int, room: int) -> list[Line]:
    """The sentences of one copy in a row, in lines of a column's width."""
    least = Strength.STYLE if terminal.style else Strength.WORDING
    runs = [
        Run(visible(stretch.text), stretch.strength.look("words") if stretch.strength >= least else "")
        for stretch in terminal.scripts.cell(row, document)
    ]
    return wrap(runs, room) if runs else [[]]
