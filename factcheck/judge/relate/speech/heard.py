"""What a copy quotes word for word, asked by the words: each sentence of a quotation is one thing said."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from factcheck.model.article import Token, Witness
from factcheck.model.collation import place_in
from factcheck.model.span import Span

LEAST = 3  # words: fewer may have been said of anything
MOST = 40  # places looked at for one sentence
_STOPS = frozenset(".!?")


class Heard:
    """The words that one copy quotes, as they come."""

    def __init__(self, witness: Witness) -> None:
        self.runs: list[list[str]] = []
        self.places: dict[tuple[str, ...], list[tuple[int, int]]] = defaultdict(list)
        for quote in witness.quotes:
            parts = [t for part in quote.parts for t in tokens_of(witness, part, quote.sentence)]
            run = spoken(parts)
            for at in range(len(run) - LEAST + 1):
                self.places[tuple(run[at : at + LEAST])].append((len(self.runs), at))
            self.runs.append(run)

    def has(self, words: Sequence[str]) -> bool:
        """Does the copy quote these very words?"""
        starts = self.places.get(tuple(words[:LEAST]), ()) if len(words) >= LEAST else ()
        return any(self.runs[run][at : at + len(words)] == words for run, at in starts[:MOST])


def tokens_of(witness: Witness, part: Span, sentence: int) -> list[Token]:
    """The tokens of a part of a quotation that begins in this sentence or a later one."""
    out: list[Token] = []
    while sentence < len(witness.sentences) and witness.sentences[sentence].span.start < part.end:
        tokens = witness.tokens[sentence]
        out += tokens[place_in(tokens, part.start) : place_in(tokens, part.end)]
        sentence += 1
    return out


def spoken(tokens: Sequence[Token]) -> list[str]:
    """The words among tokens, folded."""
    return [token.key for token in tokens if token.key[:1].isalnum()]


def one_sentence(tokens: Sequence[Token], at: int) -> list[str]:
    """The words of the sentence that a token of a quotation stands in."""
    first = last = at
    while first and tokens[first - 1].text not in _STOPS:
        first -= 1
    while last < len(tokens) and tokens[last].text not in _STOPS:
        last += 1
    return spoken(tokens[first:last])
