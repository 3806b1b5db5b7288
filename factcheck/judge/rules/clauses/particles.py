"""POL: a small word that makes another act of a verb came or went."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.judge.bench import Explained, Remainder
from factcheck.judge.registry import rule
from factcheck.lexicon.particles import DEATH, completes
from factcheck.model.article import Token
from factcheck.model.collation import place_in
from factcheck.model.finding import Severity


@rule("POL104", "verb-completed", Severity.ERROR, on="edit")
def verb_completed(rest: Remainder) -> Iterator[Explained]:
    """
    A small word that makes another act of a verb stands in one copy alone: shot dead, called off.

    Diverges:
        A: The strike at the port was called off on Sunday.
        B: The strike at the port was called on Sunday.

    Agrees:
        A: The plant at the port was shut down on Sunday.
        B: The plant at the port was shut on Sunday.
    """
    if bool(rest.left) == bool(rest.right):
        return
    side, tokens = (0, rest.left) if rest.left else (1, rest.right)
    words = tuple(token.key for token in tokens)
    other = rest.sentence(1 - side)
    if not DEATH.isdisjoint(words) and any(token.key in DEATH for token in other):
        return  # told in other words
    if rest.settled(side, tokens[0]):
        return  # "called off", "cancelled"
    if any(completes(verb.key, words) for verb in _beside(rest, side, tokens)):
        yield rest.diverge("a word that the verb hangs on came or went", rest.left, rest.right)


def _beside(rest: Remainder, side: int, tokens: tuple[Token, ...]) -> Iterator[Token]:
    """The word before the tokens; after "fatally" the one that follows too."""
    every = rest.sentence(side)
    at = place_in(every, tokens[0].span.start)
    if at:
        yield every[at - 1]
    after = at + len(tokens)
    if tokens[0].key == "fatally" and after < len(every):
        yield every[after]
