"""
In one place: how many words that stand right before and right behind two phrases are the same in both copies.

The surest sign that two words were put for each other, whatever else the sentences say: "the 9:40 flight was
delayed on Friday", "the 9:40 flight was cancelled on Friday".
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.judge.bench import Bench, Remainder, Tokens, cover
from factcheck.lexicon.classes import ARTICLES
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.overlap import meant
from factcheck.model.article import Token
from factcheck.model.collation import place_in
from factcheck.model.finding import Mark
from factcheck.model.record import NamedTuple
from factcheck.model.span import Span

FAR = 8  # words to either side
PLACED = 3  # the same words, one of them of substance, between which two words were put for each other


class Frame(NamedTuple):
    """
    How many words before and behind are the same, and how many of these are of substance.

    Where both sentences begin or end there, that counts as a word: nothing else stands in that place.
    """

    before: int
    behind: int
    tells: int

    @property
    def holds(self) -> bool:
        """Is so much the same that the two stand in one place?"""
        return self.whole >= PLACED and self.tells > 0

    @property
    def whole(self) -> int:
        """The same words on either side."""
        return self.before + self.behind


def framed(rest: Remainder, a: Tokens, b: Tokens) -> Frame:
    """The frame that two phrases of an edit stand in, one of either side."""
    return _frame((rest.sentence(0), cover(a, 0)), (rest.sentence(1), cover(b, 0)))


def frame_of(bench: Bench, one: Mark, two: Mark) -> Frame:
    """The same of two places of two copies, each in its own sentence."""
    return _frame(
        *((bench.witness(mark.document).tokens[bench.sentence_at(*mark)], mark.span) for mark in (one, two))
    )


def _frame(*sides: tuple[Sequence[Token], Span]) -> Frame:
    around = [_around(words, span) for words, span in sides]
    before, behind = (_same(one, two) for one, two in zip(*around, strict=True))
    tells = sum(word not in FUNCTION_WORDS for word in (*before, *behind) if word)
    return Frame(len(before), len(behind), tells)


def _around(words: Sequence[Token], phrase: Span) -> tuple[list[str], list[str]]:
    """What the words before a phrase come to, the nearest first, and those behind it; "" for an end."""
    first, last = place_in(words, phrase.start), place_in(words, phrase.end)
    before = [t for t in reversed(words[max(first - 2 * FAR, 0) : first]) if _stands(t)]
    behind = [t for t in words[last : last + 2 * FAR] if _stands(t)]
    return _keys(before), _keys(behind)


def _keys(tokens: Sequence[Token]) -> list[str]:
    return ([meant(token.key) for token in tokens] + [""])[:FAR]


def _stands(token: Token) -> bool:
    """Is it a word that is no article? Marks come and go by style."""
    return token.text[0].isalnum() and token.key not in ARTICLES


def _same(one: Sequence[str], two: Sequence[str]) -> list[str]:
    """What both begin with."""
    out = []
    for x, y in zip(one, two, strict=False):
        if x != y:
            break
        out.append(x)
    return out
