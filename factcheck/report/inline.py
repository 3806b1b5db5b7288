"""The base's text with what another copy changed drawn into it: [-gone-] and {+new+}."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from factcheck.report.ink import Line, Run, visible, wrap
from factcheck.report.script import Change, Script
from factcheck.report.terminal import Terminal

_BRACES = {Change.DELETED: ("[-", "-]", "gone"), Change.INSERTED: ("{+", "+}", "words")}
_LEAD = 7


def body(terminal: Terminal) -> Iterator[Line]:
    """One block for each copy that is held against the base."""
    for other in range(1, len(terminal.collation.witnesses)):
        base, copy = terminal.labels[0], terminal.labels[other]
        yield [Run(f"{base} ", "title"), Run("as ", "dim"), Run(copy, "title"), Run(" has it: ", "dim"),
               Run("[-gone-]", "note-gone"), Run(" "), Run("{+new+}", "note-words"),
               Run("  + not in base  ~ moved", "dim")]  # fmt: skip
        room = min(terminal.columns, 120) - _LEAD
        for index, row in enumerate(terminal.collation.rows):
            if not row.cells[0] and not row.cells[other]:
                continue
            script = terminal.scripts.script(index, (0, other))
            lead = f"{_line(terminal, index):>5}{'~' if row.moved else ' '} "
            for at, line in enumerate(wrap(runs(script), room)):
                yield [Run(lead if at == 0 else " " * _LEAD, "dim"), *line]
            yield from terminal.aside(terminal.scripts.found(script), _LEAD)
        yield []


def runs(script: Script) -> Iterator[Run]:
    """A script as one line: what is gone and what is new in brackets, each piece as it matters."""
    for change, group in groupby(script.pieces, key=lambda piece: piece.change):
        pieces = list(group)
        if change is Change.EQUAL:
            yield from (Run(visible(piece.text), piece.strength.look("words")) for piece in pieces)
            continue
        opening, closing, kind = _BRACES[change]
        yield Run(opening, pieces[0].strength.look(kind))
        yield from (Run(visible(piece.text), piece.strength.look(kind)) for piece in pieces)
        yield Run(closing, pieces[-1].strength.look(kind))


def _line(terminal: Terminal, row: int) -> str:
    """The line of the base's file; of a sentence that it has not, none."""
    spans = terminal.collation.spans(row, 0)
    if not spans:
        return "+"
    return str(terminal.collation.witnesses[0].article.offsets.position(spans[0].start).line)
