"""The words of a sentence as its clauses need them: a compound whole, "n't" and "'s" by themselves."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.model.article import Token
from factcheck.model.record import NamedTuple

_CLITICS = frozenset(["s", "re", "ve", "ll", "d", "m"])


class Piece(NamedTuple):
    """A word, before it is known what it is."""

    start: int
    end: int
    low: str
    capital: int  # 1 for a capital first, 2 for capitals throughout


_made = tuple.__new__  # as where tokens are cut: a sentence is full of them


def pieces(words: Sequence[Token]) -> list[Piece]:
    """The pieces of a sentence, in order; what lies between them is white space."""
    out: list[Piece] = []
    add = out.append
    at, count = 0, len(words)
    while at < count:
        (start, end), word, _, low = words[at]
        at += 1
        if at < count and words[at].span.start == end and word[0].isalnum():
            to = _joined(words, at - 1)
            if to > at:
                end = words[to - 1].span.end
                word = "".join([one.text for one in words[at - 1 : to]])
                low = "".join([one.low for one in words[at - 1 : to]])
                at = to
        capital = 0 if word == low else word[0].isupper() + (len(word) > 1 and word.isupper())
        cut = _clitic(low) if "'" in low or low == "cannot" else 0
        if cut and len(low) == end - start:
            add(_made(Piece, (start, start + cut, low[:cut], capital)))
            add(_made(Piece, (start + cut, end, low[cut:], 0)))
        else:
            add(_made(Piece, (start, end, low, capital)))
    return out


def _joined(words: Sequence[Token], at: int) -> int:
    """How far the compound reaches that begins with a word: "12-year-old", "B52", "harbour.example"."""
    lettered = words[at].text[0].isalpha()
    to = at + 1
    if lettered and _glued(words, to) and words[to].text[0].isdecimal():
        to += 1
    while _glued(words, to) and _glued(words, to + 1):
        mark, after = words[to].low, words[to + 1].text
        if mark == "-" and after[0].isalnum():
            to += 2
            if _glued(words, to) and words[to].text[0].isalnum():
                to += 1
        elif mark == "." and lettered and len(after) > 1 and after.isalpha() and after.islower():
            to += 2
        else:
            break
    return to


def _glued(words: Sequence[Token], at: int) -> bool:
    """Does a word touch the one before it?"""
    return at < len(words) and words[at].span.start == words[at - 1].span.end


def _clitic(low: str) -> int:
    """Where a word falls in two: "do|n't", "they|'re", "can|not"; 0 where it does not."""
    if low == "cannot":
        return 3
    if low.endswith("n't") and len(low) > 3:
        return len(low) - 3
    base, _, tail = low.rpartition("'")
    return len(base) if base and tail in _CLITICS else 0
