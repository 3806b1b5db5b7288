"""WRD: words that limit what is counted: a third straight loss is not a third loss."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.judge.bench import Explained, Remainder, of_row
from factcheck.judge.registry import rule
from factcheck.lexicon.classes import OTHERS
from factcheck.lexicon.stem import stem
from factcheck.model.article import Token
from factcheck.model.claim import ClaimKind, Number
from factcheck.model.finding import Severity
from factcheck.model.span import Span

# what says of a rank or a count that nothing came between: the closed class of English
_UNBROKEN = frozenset("consecutive straight successive running unbroken uninterrupted back-to-back".split())
_NEAR = 3  # words between the figure and the word that limits it


@rule("WRD204", "limit-dropped", Severity.WARNING, on="edit")
def limit_dropped(rest: Remainder) -> Iterator[Explained]:
    """
    What is counted is narrowed in one copy alone: in unbroken order, or to one sort of it.

    "Straight" makes another rank of a third loss; eight security guards may be fewer than all guards. A noun
    that the other copy has anywhere says nothing new.

    Diverges:
        A: The mill reported its fourth straight year of losses, the owners said.
        B: The mill reported its fourth year of losses, the owners said.

    Agrees:
        A: The mill reported its fourth straight year of losses, the owners said.
        B: The mill reported its fourth consecutive year of losses, the owners said.
    """
    narrowed = [
        [t for t in own if _narrows(rest, side, t)] for side, own in ((0, rest.left), (1, rest.right))
    ]
    if bool(narrowed[0]) != bool(narrowed[1]):
        yield rest.diverge("what is counted is narrowed", *narrowed)
        return
    limits = [[t for t in tokens if t.key in _KEYS] for tokens in (rest.left, rest.right)]
    if bool(limits[0]) == bool(limits[1]):
        return
    side = 0 if limits[0] else 1
    if any(token.key in _KEYS for token in rest.sentence(1 - side)) or _in_a_row(rest.sentence(1 - side)):
        return
    if any(_limits(rest, side, token) for token in limits[side]):
        yield rest.diverge("a limit is dropped", *limits)


@of_row
def _rooms(rest: Remainder) -> tuple[list[Span], ...]:
    """Of either side, what stands between a figure and the noun that it counts."""
    cells = rest.bench.collation.rows[rest.pairing.row].cells
    return tuple(
        [
            Span(number.figure.end, number.counted.start)
            for sentence in cells[document]
            for number in rest.bench.numbers(document, sentence)
            if number.counted is not None
        ]
        for document in rest.documents
    )


def _narrows(rest: Remainder, side: int, token: Token) -> bool:
    """Is it a noun before what is counted, which the other copy prints nowhere: "8 | security | guards"?"""
    if not _rooms(rest)[side]:
        return False
    if not token.key.isalpha() or token.text[0].isupper() or token.key in OTHERS:
        return False
    if not any(room.covers(token.span) for room in _rooms(rest)[side]) or not _is_noun(token.key):
        return False
    other = rest.bench.witness(rest.documents[1 - side])
    return not any(stem(word.key) == stem(token.key) for own in other.tokens for word in own)


def _is_noun(word: str) -> bool:
    """Is a folded word a noun more often than anything else?"""
    from factcheck.lexicon.openclass import entry  # tables: read where a word asks for them
    from factcheck.lexicon.senses import named

    known = entry(word)
    return named(word) if known is None else known.noun > known.adjective + known.verb


_KEYS = _UNBROKEN | {word.replace("-", "") for word in _UNBROKEN}


def _in_a_row(tokens: Sequence[Token]) -> bool:
    keys = [token.key for token in tokens]
    return any(keys[at : at + 3] == ["in", "a", "row"] for at in range(len(keys)))


def _limits(rest: Remainder, side: int, word: Token) -> bool:
    """Does a rank or a count stand right before it?"""
    tokens = rest.sentence(side)
    at = next(index for index, token in enumerate(tokens) if token.span == word.span)
    for token in tokens[max(0, at - _NEAR) : at]:
        figure = rest.figure_at(side, token)
        if isinstance(figure, Number) and figure.kind in {
            ClaimKind.ORDINAL,
            ClaimKind.NUMBER,
            ClaimKind.DURATION,
        }:
            return True
    return False
