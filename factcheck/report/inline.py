"""The base's text with what another copy changed drawn into it: [-gone-] and {+new+}."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.article import Token
from factcheck.model.collation import Collation, Pairing, Row
from factcheck.report.ink import Line, Run, visible, wrap
from factcheck.report.terminal import Terminal


def body(terminal: Terminal) -> Iterator[Line]:
    """One block for each copy that is held against the base."""
    for other in range(1, len(terminal.collation.witnesses)):
        base, copy = terminal.labels[0], terminal.labels[other]
        yield [Run(f"{base} ", "title"), Run("as ", "dim"), Run(copy, "title"), Run(" has it: ", "dim"),
               *_gone("gone"), Run(" "), *_new("new")]  # fmt: skip
        room = min(terminal.columns, 120) - 7
        pairings = {
            pairing.row: pairing
            for pairing in terminal.collation.pairings
            if set(pairing.documents) == {0, other}
        }
        for index, row in enumerate(terminal.collation.rows):
            if row.cells[0] or row.cells[other]:
                runs = list(_row(terminal.collation, index, row, other, pairings.get(index)))
                lead = f"{_line(terminal.collation, index, other):>5}  "
                for at, line in enumerate(wrap(runs, room)):
                    yield [Run(lead if at == 0 else " " * 7, "dim"), *line]
        yield []


def _gone(words: str) -> list[Run]:
    return [Run("[-", "gone"), Run(words, "gone"), Run("-]", "gone")]


def _new(words: str) -> list[Run]:
    return [Run("{+", "new"), Run(words, "new"), Run("+}", "new")]


def _line(collation: Collation, row: int, other: int) -> str:
    """The line of the base's file; of a sentence that it has not, none."""
    spans = collation.spans(row, 0)
    if not spans:
        return "+"
    return str(collation.witnesses[0].article.offsets.position(spans[0].start).line)


def _row(collation: Collation, index: int, row: Row, other: int, pairing: Pairing | None) -> Iterator[Run]:
    """The base's words of one row, with what the other copy has in their place."""
    texts = [collation.witnesses[document].article.text for document in (0, other)]
    sides = [" ".join(s.of(texts[i]) for s in collation.spans(index, d)) for i, d in enumerate((0, other))]
    if row.moved:
        yield Run("(moved) ", "dim")
    if not sides[0]:
        yield from _new(visible(sides[1]))
    elif not sides[1]:
        yield from _gone(visible(sides[0]))
    elif pairing is None:
        yield Run(visible(sides[0]))
    else:
        yield from _edited(pairing, texts)


def _edited(pairing: Pairing, texts: list[str]) -> Iterator[Run]:
    flipped = pairing.documents[0] != 0
    base, other = (texts[0], texts[1])
    edits = {}
    for edit in pairing.edits:
        ours, theirs, at = (edit.b, edit.a, edit.b_at) if flipped else (edit.a, edit.b, edit.a_at)
        edits[ours[0].span.start if ours else at] = (ours, theirs)
    tokens = pairing.b if flipped else pairing.a
    skip = 0
    before: Token | None = None
    for token in tokens:
        if skip:
            skip -= 1
            before = token
            continue
        gap = _gap(base, before, token)
        for at in [at for at in edits if at <= token.span.start]:
            ours, theirs = edits.pop(at)
            if theirs and not ours:
                yield from _put_in(other, theirs, first=before is None)
                gap = [] if _spaced(other, theirs[-1].span.end) else gap
                continue
            yield from gap
            gap = []
            yield from _gone(visible(_words(base, ours)))
            skip = len(ours)
            if theirs:
                yield from _new(visible(_words(other, theirs)))
        yield from gap
        if skip:
            skip -= 1
        else:
            yield Run(visible(token.text))
        before = token
    for _, theirs in edits.values():
        if theirs:
            yield from _put_in(other, theirs, first=before is None, last=True)


def _put_in(text: str, tokens: tuple[Token, ...], *, first: bool, last: bool = False) -> Iterator[Run]:
    """Words that only the other copy has, spaced as it spaces them: a comma stands at its word."""
    if not first and _spaced(text, tokens[0].span.start - 1):
        yield Run(" ")
    yield from _new(visible(_words(text, tokens)))
    if not last and _spaced(text, tokens[-1].span.end):
        yield Run(" ")


def _spaced(text: str, at: int) -> bool:
    return text[at : at + 1].isspace()


def _gap(text: str, before: Token | None, token: Token) -> list[Run]:
    """The white space between two words of a row."""
    return [Run(" ")] if before is not None and before.span.end < token.span.start else []


def _words(text: str, tokens: tuple[Token, ...]) -> str:
    return text[tokens[0].span.start : tokens[-1].span.end]
