"""WRD: words that limit what is counted: a third straight loss is not a third loss."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.judge.bench import Explained, Remainder
from factcheck.judge.registry import rule
from factcheck.model.article import Token
from factcheck.model.claim import ClaimKind, Number
from factcheck.model.finding import Severity

# what says of a rank or a count that nothing came between: the closed class of English
_UNBROKEN = frozenset("consecutive straight successive running unbroken uninterrupted back-to-back".split())
_NEAR = 3  # words between the figure and the word that limits it


@rule("WRD204", "limit-dropped", Severity.WARNING, on="edit")
def limit_dropped(rest: Remainder) -> Iterator[Explained]:
    """
    A rank or a count is one in unbroken order in one copy, and any one in the other.

    Diverges:
        A: The mill reported its fourth straight year of losses, the owners said.
        B: The mill reported its fourth year of losses, the owners said.

    Agrees:
        A: The mill reported its fourth straight year of losses, the owners said.
        B: The mill reported its fourth consecutive year of losses, the owners said.
    """
    limits = [[t for t in tokens if t.key in _KEYS] for tokens in (rest.left, rest.right)]
    if bool(limits[0]) == bool(limits[1]):
        return
    side = 0 if limits[0] else 1
    if any(token.key in _KEYS for token in rest.sentence(1 - side)) or _in_a_row(rest.sentence(1 - side)):
        return
    if any(_limits(rest, side, token) for token in limits[side]):
        yield rest.diverge("a limit is dropped", *limits)


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
