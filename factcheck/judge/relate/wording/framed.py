"""
In one place: how many words that stand right before and right behind two phrases are the same in both copies.

The surest sign that two words were put for each other, whatever else the sentences say: "the 9:40 flight was
delayed on Friday", "the 9:40 flight was cancelled on Friday".
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.judge.bench import Remainder, Tokens
from factcheck.lexicon.classes import ARTICLES
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.overlap import meant
from factcheck.model.article import Token
from factcheck.model.collation import place_in
from factcheck.model.record import NamedTuple

FAR = 8  # words to either side


class Frame(NamedTuple):
    """
    How many words before and behind are the same, and how many of these are of substance.

    Where both sentences begin or end there, that counts as a word: nothing else stands in that place.
    """

    before: int
    behind: int
    tells: int

    @property
    def whole(self) -> int:
        """The same words on either side."""
        return self.before + self.behind


def framed(rest: Remainder, a: Tokens, b: Tokens) -> Frame:
    """The frame that two phrases of a row stand in, one of either side."""
    sides = [_around(rest.sentence(side), phrase) for side, phrase in enumerate((a, b))]
    before, behind = (_same(one, two) for one, two in zip(*sides, strict=True))
    return Frame(
        len(before), len(behind), sum(word not in FUNCTION_WORDS for word in (*before, *behind) if word)
    )


def _around(words: Sequence[Token], phrase: Tokens) -> tuple[list[str], list[str]]:
    """What the words before a phrase come to, the nearest first, and those behind it; "" for an end."""
    first, last = place_in(words, phrase[0].span.start), place_in(words, phrase[-1].span.end)
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
